"""The keyring of the desktop opens the library, beside the passphrase and never instead of it."""

import errno
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from app.cli.safety import NEW_PASSPHRASE_VARIABLE
from app.services.keyring import FORGETFUL
from app.services.secret_service import ABSENT, CLOSED
from db.files import write_whole
from db.names import VAULT_NAMES
from db.slots import SlotKind
from db.vault import NO_KEYRING, WRONG_KEYRING, has_keyring_slot, read, sound_vault, unlock
from tests.blank import PASSPHRASE
from tests.bus import Refusal, Reply, played, private_bus
from tests.cli.conftest import Attache
from tests.services.secret_keeper import NAME, SecretKeeper


@pytest.fixture(scope="module")
def bus() -> Iterator[str]:
    with private_bus() as address:
        yield address


@pytest.fixture
def keeper(bus: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretKeeper]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    keeper = SecretKeeper()
    with played(bus, NAME, keeper.answer):
        yield keeper


def without_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ATTACHE_PASSPHRASE")


def test_the_keyring_opens_the_library_and_keeps_no_data_key(
    attache: Attache, library: Path, keeper: SecretKeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert attache("--json", "keyring").document["keyring"] is False
    assert attache("--json", "keyring", "--on").document["keyring"] is True
    assert {slot.kind for slot in sound_vault(library).slots} == set(SlotKind)
    ((_, secret),) = keeper.items.values()
    assert len(secret) == 32
    assert secret != unlock(library, PASSPHRASE).raw()
    without_passphrase(monkeypatch)
    assert attache("briefs").status == 4
    assert attache("--keyring", "--json", "briefs").document == []
    assert attache("briefs", "--keyring").status == 0


def test_a_lost_keyring_leaves_the_passphrase(
    attache: Attache, library: Path, keeper: SecretKeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    attache("keyring", "--on")
    keeper.items.clear()
    lost = attache("--keyring", "briefs")
    assert (lost.status, lost.err.strip()) == (4, WRONG_KEYRING)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    gone = attache("--keyring", "briefs")
    assert (gone.status, gone.err.strip()) == (3, ABSENT)
    assert attache("briefs").status == 0


def test_turned_off_the_keyring_opens_nothing_even_with_its_old_secret(attache: Attache, library: Path, keeper: SecretKeeper) -> None:
    attache("keyring", "--on")
    kept = dict(keeper.items)
    assert attache("--json", "keyring", "--off").document["keyring"] is False
    assert keeper.items == {}
    keeper.items.update(kept)
    refused = attache("--keyring", "briefs")
    assert (refused.status, refused.err.strip()) == (3, NO_KEYRING)
    assert not has_keyring_slot(library)


def test_turned_on_again_the_earlier_secret_is_worthless(attache: Attache, keeper: SecretKeeper) -> None:
    attache("keyring", "--on")
    earlier = dict(keeper.items)
    attache("keyring", "--on")
    assert len(keeper.items) == 1
    assert keeper.items != earlier
    keeper.items.update(earlier)
    assert attache("--keyring", "briefs").err.strip() == WRONG_KEYRING


def test_another_data_key_turns_the_keyring_off_and_another_passphrase_does_not(
    attache: Attache, library: Path, keeper: SecretKeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    attache("keyring", "--on")
    monkeypatch.setenv(NEW_PASSPHRASE_VARIABLE, PASSPHRASE)
    assert attache("passphrase").status == 0
    assert attache("--keyring", "briefs").status == 0
    assert attache("rotate-key").status == 0
    assert not has_keyring_slot(library)
    assert attache("briefs").status == 0


def test_a_locked_keyring_is_asked_to_open(attache: Attache, keeper: SecretKeeper) -> None:
    keeper.locked = True
    assert attache("keyring", "--on").status == 0
    assert keeper.prompts == 1
    keeper.locked = True
    assert attache("--keyring", "briefs").status == 0
    keeper.locked = keeper.refuses = True
    dismissed = attache("--keyring", "briefs")
    assert (dismissed.status, dismissed.err.strip()) == (3, CLOSED)


def test_a_dismissed_prompt_leaves_the_library_as_it_was(attache: Attache, library: Path, keeper: SecretKeeper) -> None:
    keeper.locked = keeper.refuses = True
    before = sound_vault(library)
    assert attache("keyring", "--on").status == 3
    assert sound_vault(library) == before


def test_a_keyring_that_forgets_is_not_used(attache: Attache, library: Path, bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = SecretKeeper()

    def forgetful(path: str, member: str, values: tuple[object, ...], connection: object) -> Reply:
        return ("aoao", ([], [])) if member == "SearchItems" else keeper.answer(path, member, values, connection)  # type: ignore[arg-type]

    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    with played(bus, NAME, forgetful):
        refused = attache("keyring", "--on")
    assert (refused.status, refused.err.strip()) == (3, FORGETFUL)
    assert not has_keyring_slot(library)


def full_at(call: int) -> Callable[[Path, bytes], None]:
    """Writes as always, but for that call, at which the disk is full."""
    calls = count(1)

    def write(path: Path, data: bytes) -> None:
        if next(calls) == call:
            raise OSError(errno.ENOSPC, "no space left")
        write_whole(path, data)

    return write


@pytest.mark.parametrize("call", [1, 2], ids=["first copy", "second copy"])
def test_where_the_key_file_cannot_be_written_no_secret_stays(
    attache: Attache, library: Path, keeper: SecretKeeper, monkeypatch: pytest.MonkeyPatch, call: int
) -> None:
    before = sound_vault(library)
    monkeypatch.setattr("db.vault.write_whole", full_at(call))
    refused = attache("keyring", "--on")
    assert refused.status == 3
    assert "cannot be written" in refused.err
    assert keeper.items == {}
    assert [read(library / name) for name in VAULT_NAMES] == [before, before]


@pytest.mark.parametrize("call", [1, 2], ids=["first copy", "second copy"])
def test_where_it_was_on_before_it_still_opens(
    attache: Attache, library: Path, keeper: SecretKeeper, monkeypatch: pytest.MonkeyPatch, call: int
) -> None:
    attache("keyring", "--on")
    kept = dict(keeper.items)
    monkeypatch.setattr("db.vault.write_whole", full_at(call))
    assert attache("keyring", "--on").status == 3
    assert keeper.items == kept
    assert attache("--keyring", "briefs").status == 0


def test_a_keyring_that_breaks_off_keeps_nothing(attache: Attache, library: Path, bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    keeper, asked = SecretKeeper(), list[str]()

    def breaks_off(path: str, member: str, values: tuple[object, ...], connection: object) -> Reply:
        asked.append(member)
        if member == "GetSecret":
            raise Refusal("org.freedesktop.DBus.Error.Failed")
        return keeper.answer(path, member, values, connection)  # type: ignore[arg-type]

    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    with played(bus, NAME, breaks_off):
        assert attache("keyring", "--on").status == 3
    assert "CreateItem" in asked
    assert keeper.items == {}
    assert not has_keyring_slot(library)


@pytest.mark.parametrize("address", ["", "nonsense", "tcp:host=localhost,port=1", "unix:path=/nowhere/at/all", "unix:abstract"])
def test_without_a_bus_there_is_a_sentence(attache: Attache, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    refused = attache("keyring", "--on")
    assert (refused.status, refused.err.strip()) == (3, ABSENT)


def test_a_bus_without_a_keyring_gives_a_sentence(attache: Attache, bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    refused = attache("keyring", "--on")
    assert (refused.status, refused.err.strip()) == (3, ABSENT)
