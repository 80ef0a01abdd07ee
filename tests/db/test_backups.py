"""Backups: verified before they count, thinned by rule, and each restores with every object as it was."""

import contextlib
import dataclasses
import hashlib
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from pkgutil import resolve_name

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.backup_policy import BackupPolicy, KeptBackup
from app.core.errors import LockedError, UserError
from app.core.model.brief import Brief
from app.core.model.dossier import Dossier
from db.backups import backups_in, look_into, next_stamp
from db.codec import to_json
from db.names import BACKUPS_NAME, LIBRARY_NAME, VAULT_NAMES
from db.replacement import STAGE, is_pending
from db.restoring import contents, restore, unlock_backup
from db.rotation import rotate_key
from db.slots import CHEAPEST
from db.store import Store
from db.vault import NewVault, change_passphrase, create_vault, unlock, unlock_with_recovery
from tests.blank import PASSPHRASE
from tests.db.making import brief_with_paragraphs

NOW = datetime(2030, 5, 1, 12, tzinfo=UTC)
POLICY = BackupPolicy()


def fill(store: Store, title: str = "Harbour") -> None:
    with store.write("Import") as unit:
        brief_with_paragraphs(unit, title, count=30)
        unit.originals.put(hashlib.sha256(title.encode() * 90_000).hexdigest(), title.encode() * 90_000)
        unit.dossiers.add(Dossier(title=title))


def hashes(store: Store) -> set[str]:
    """A hash of every object and of every file that the library holds."""
    with store.read() as unit:
        objects = [to_json(item) for repository in unit._repositories() for item in repository.all()]
        objects += [to_json(text) for text in unit.texts.all()]
        files = [unit.originals.get(name) for name in unit.originals._blobs.names()]
        steps = [repr(step) for step in unit.events.steps()]
    return {hashlib.sha256(piece if isinstance(piece, bytes) else piece.encode()).hexdigest() for piece in [*objects, *files, *steps]}


def test_a_restored_backup_holds_every_object(store: Store, tmp_path: Path) -> None:
    fill(store)
    fill(store, "Ferry")
    expected = hashes(store)
    made = store.back_up("asked for")
    fill(store, "Later")
    target = tmp_path / "elsewhere"
    done = restore(made.path, target, unlock_backup(made.path, PASSPHRASE))
    assert done.aside is None
    assert (done.facts.counts["briefs"], done.facts.last_change, done.facts.reason) == (2, "Import", "asked for")
    again = Store.open(target, unlock(target, PASSPHRASE))
    assert hashes(again) == expected
    assert again.verify() == ()
    again.close()


def test_a_backup_shows_nothing_and_is_for_its_owner_alone(store: Store, tmp_path: Path) -> None:
    fill(store, "zephyrine")
    made = store.back_up("asked for")
    files = list((tmp_path / BACKUPS_NAME).iterdir())
    assert {path.name for path in files} == {made.path.name, made.keys.name}
    assert not any(b"zephyrine" in path.read_bytes() or path.stat().st_mode & 0o077 for path in files)


def test_restoring_over_a_library_keeps_what_was_there(store: Store, vault: NewVault, tmp_path: Path) -> None:
    fill(store)
    made = store.back_up("asked for")
    fill(store, "Later")
    later = hashes(store)
    key = unlock_backup(made.path, PASSPHRASE)
    with pytest.raises(LockedError, match="already open"):
        restore(made.path, tmp_path, key)
    store.close()
    done = restore(made.path, tmp_path, key)
    assert done.aside is not None
    again = Store.open(tmp_path, vault.key)
    with again.read() as unit:
        assert unit.briefs.count() == 1
    assert [backup.path for backup in backups_in(tmp_path)] == [done.aside / LIBRARY_NAME, made.path]
    again.close()
    restore(done.aside / LIBRARY_NAME, tmp_path, key)
    back = Store.open(tmp_path, vault.key)
    assert hashes(back) == later
    back.close()


def test_a_damaged_library_is_kept_aside_as_it_lies(store: Store, vault: NewVault, tmp_path: Path) -> None:
    fill(store)
    made = store.back_up("asked for")
    store.close()
    damaged = b"\x07" * 9000
    (tmp_path / LIBRARY_NAME).write_bytes(damaged)
    done = restore(made.path, tmp_path, vault.key)
    assert done.aside is not None
    assert (done.aside / LIBRARY_NAME).read_bytes() == damaged
    Store.open(tmp_path, vault.key).close()


@pytest.mark.parametrize("harm", ["cut short", "a byte", "empty", "other keys", "no keys", "not there"])
def test_a_backup_that_cannot_be_used_changes_nothing(store: Store, vault: NewVault, tmp_path: Path, harm: str) -> None:
    fill(store)
    made = store.back_up("asked for")
    store.close()
    data = made.path.read_bytes()
    if harm == "other keys":
        create_vault(tmp_path / "other", PASSPHRASE, CHEAPEST)
        shutil.copyfile(tmp_path / "other" / VAULT_NAMES[0], made.keys)
    elif harm == "no keys":
        made.keys.unlink()
    elif harm == "not there":
        made.path.unlink()
    else:
        spoilt = bytearray(data)
        spoilt[len(data) * 2 // 3] ^= 1
        made.path.write_bytes({"cut short": data[: len(data) // 2 // 4096 * 4096], "a byte": bytes(spoilt), "empty": b""}[harm])
    before = {name: (tmp_path / name).read_bytes() for name in (LIBRARY_NAME, *VAULT_NAMES)}
    with pytest.raises(UserError) as refused:
        restore(made.path, tmp_path, unlock_backup(made.path, PASSPHRASE))
    assert refused.value.sentence.endswith(".")
    assert {name: (tmp_path / name).read_bytes() for name in before} == before
    assert not (tmp_path / STAGE).exists()
    Store.open(tmp_path, vault.key).close()


def test_a_wrong_passphrase_and_a_newer_schema_are_named(store: Store, vault: NewVault, tmp_path: Path) -> None:
    fill(store)
    with store.write("Pretend") as unit:
        unit.briefs._work.connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0999'")
    made = store.back_up("asked for")
    with pytest.raises(LockedError, match="passphrase"):
        unlock_backup(made.path, "a lantern on the key")
    with pytest.raises(UserError, match="newer Attaché"):
        restore(made.path, tmp_path / "elsewhere", vault.key)


def test_a_copy_that_is_not_the_same_never_counts(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(store)
    monkeypatch.setattr("db.backups.row_counts", lambda connection: {"briefs": id(connection)})
    with pytest.raises(UserError, match="No backup was made"):
        store.back_up("asked for")
    assert list((tmp_path / BACKUPS_NAME).iterdir()) == []


def test_the_order_holds_when_the_clock_is_set_back(store: Store, tmp_path: Path) -> None:
    first, second = store.back_up("one"), store.back_up("two")
    assert first.at < second.at
    assert next_stamp(tmp_path, NOW - timedelta(days=9000)) > second.at


def kept_at(moments: list[datetime], free: int = 10**12, size: int = 1) -> list[datetime]:
    backups = [KeptBackup(number, at, size) for number, at in enumerate(moments)]
    gone = {backup.it for backup in POLICY.dropped(backups, NOW, free)}
    return sorted((backup.at for backup in backups if backup.it not in gone), reverse=True)


def test_backups_are_thinned_as_the_rule_says() -> None:
    hourly = [NOW - timedelta(hours=hours) for hours in range(24 * 400)]
    kept = kept_at(hourly)
    assert kept[:48] == hourly[:48]
    assert len([at for at in kept if at > NOW - timedelta(days=2)]) == 48
    days = {at.date() for at in kept}
    assert {(NOW - timedelta(days=back)).date() for back in range(7)} <= days
    assert len({(at.year, at.month) for at in kept}) == 6
    # 48 of the last two days, 5 more days, at most 4 weeks and 6 months beyond them
    assert 48 + 5 < len(kept) <= 48 + 7 + 4 + 6


@given(st.lists(st.integers(0, 500_000), min_size=1, max_size=60, unique=True), st.integers(0, 5000))
def test_the_newest_stays_and_the_share_of_the_disk_holds(minutes: list[int], free: int) -> None:
    moments = [NOW - timedelta(minutes=back) for back in minutes]
    kept = kept_at(moments, free, size=100)
    assert kept[0] == max(moments)
    assert len(kept) == 1 or len(kept) * 100 <= (free + 100 * len(minutes)) * 0.2


def test_a_backup_is_due_after_a_change_and_half_an_hour() -> None:
    soon, late = NOW + timedelta(minutes=29), NOW + timedelta(minutes=30)

    def due(now: datetime, step: int, last: datetime | None = NOW, begun: datetime | None = NOW) -> bool:
        return POLICY.due(last=last, last_step=5, begun=begun, step=step, now=now)

    assert not due(late, 5)
    assert not due(soon, 6)
    assert due(late, 6)
    assert due(NOW - timedelta(days=3), 6)
    assert due(late, 6, last=None)
    assert not due(late, 6, last=None, begun=None)


def test_rotating_the_key_keeps_all_and_ends_the_old_secrets(store: Store, vault: NewVault, tmp_path: Path) -> None:
    fill(store)
    expected = hashes(store)
    store.close()
    code, backup = rotate_key(tmp_path, PASSPHRASE, CHEAPEST)
    key = unlock(tmp_path, PASSPHRASE)
    assert key != vault.key
    assert unlock_with_recovery(tmp_path, code) == key
    with pytest.raises(LockedError):
        unlock_with_recovery(tmp_path, vault.recovery_code)
    with pytest.raises(UserError):
        Store.open(tmp_path, vault.key)
    again = Store.open(tmp_path, key)
    assert hashes(again) == expected
    assert again.verify() == ()
    assert again.backups() == [(backup, None)]
    again.close()
    assert contents(backup.path, unlock_backup(backup.path, PASSPHRASE)) == look_into(backup.path, vault.key)


class Killed(BaseException):
    """Stands for the end of the process at that moment."""


MOMENTS = (
    ("sync_file", 2),
    ("sync_folder", 1),
    ("sync_folder", 2),
    ("sync_folder", 3),
    ("finish", 1),
    ("write_whole", 1),
    ("write_whole", 2),
    ("shutil.rmtree", 2),
)
"""Before and after the decision, and between the moves that follow it: what is called then, and for the how-manieth time."""


@pytest.mark.parametrize(("moment", "count"), MOMENTS)
def test_a_rotation_broken_off_opens_with_the_passphrase(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str, count: int
) -> None:
    fill(store)
    expected = hashes(store)
    store.close()
    calls = 0
    name = f"db.replacement.{moment}"
    real = resolve_name(name)

    def broken(*arguments: object, **options: object) -> object:
        nonlocal calls
        calls += 1
        if calls >= count:
            raise Killed
        return real(*arguments, **options)

    with monkeypatch.context() as patched:
        patched.setattr(name, broken)
        with contextlib.suppress(Killed):
            rotate_key(tmp_path, PASSPHRASE, CHEAPEST)
    again = Store.open(tmp_path, unlock(tmp_path, PASSPHRASE))
    assert hashes(again) == expected
    again.close()
    assert not is_pending(tmp_path)


def test_a_new_passphrase_leaves_earlier_backups_theirs(store: Store, vault: NewVault, tmp_path: Path) -> None:
    made = store.back_up("asked for")
    change_passphrase(tmp_path, vault.key, "another one", CHEAPEST)
    assert unlock_backup(made.path, PASSPHRASE) == vault.key
    with pytest.raises(LockedError):
        unlock_backup(made.path, "another one")


def test_a_step_that_is_no_undo_step_is_passed_by(store: Store) -> None:
    with store.write("One") as unit:
        brief = unit.briefs.add(Brief(title="One"))
    with store.write("Two") as unit:
        unit.briefs.replace(dataclasses.replace(brief, title="Two"))
    store.undo()
    with store.write("Printed", undoable=False) as unit:
        kept = unit.dossiers.add(Dossier(title="Printed"))
    with store.read() as unit:
        assert [step.name for step in unit.events.steps()] == ["Printed", "Undo: Two", "Two", "One"]
    redone, undone = store.redo(), store.undo()
    assert redone is not None
    assert undone is not None
    assert (redone[0].name, undone[0].name) == ("Two", "Two")
    with store.read() as unit:
        assert unit.briefs.get(brief.id).title == "One"
        assert unit.dossiers.get(kept.id) == kept
