"""Keys: the right secret opens, every other is refused with a sentence, and a damaged key file never opens wrongly."""

import hashlib
import json
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import LockedError, UserError
from db.recovery_code import ALPHABET, decode, encode
from db.slots import CHEAPEST, DamagedVaultError, Kdf, Slot, wrap
from db.vault import (
    DAMAGED,
    VAULT_NAMES,
    WRONG_CODE,
    WRONG_PASSPHRASE,
    DataKey,
    NewVault,
    change_passphrase,
    create_vault,
    new_recovery_code,
    unlock,
    unlock_with_recovery,
)  # fmt: skip
from tests.blank import PASSPHRASE

FIRST, SECOND = VAULT_NAMES


def test_passphrase_and_recovery_code_open(vault: NewVault, tmp_path: Path) -> None:
    assert unlock(tmp_path, PASSPHRASE) == vault.key
    assert unlock_with_recovery(tmp_path, vault.recovery_code) == vault.key
    assert (
        unlock_with_recovery(tmp_path, f" {vault.recovery_code.lower().replace('-', ' ')} ".replace("0", "o").replace("1", "l"))
        == vault.key
    )


def test_nothing_else_opens(vault: NewVault, tmp_path: Path) -> None:
    with pytest.raises(LockedError) as refused:
        unlock(tmp_path, PASSPHRASE + " ")
    assert refused.value.sentence == WRONG_PASSPHRASE
    with pytest.raises(LockedError) as refused:
        unlock_with_recovery(tmp_path, encode(b"\x07" * 20))
    assert refused.value.sentence == WRONG_CODE


def test_a_passphrase_opens_however_the_keyboard_composes_it(tmp_path: Path) -> None:
    words = "가나다 が ﾊﾟ café"
    made = create_vault(tmp_path, unicodedata.normalize("NFC", words), CHEAPEST)
    assert unlock(tmp_path, unicodedata.normalize("NFD", words)) == made.key


def test_the_key_does_not_show_itself(vault: NewVault) -> None:
    assert vault.key.hex() not in repr(vault)
    assert len(bytes.fromhex(vault.key.hex())) == 32
    with pytest.raises(ValueError, match="32 bytes"):
        DataKey(b"short")


def test_the_folder_holds_neither_key_nor_secret(vault: NewVault, tmp_path: Path) -> None:
    for path in tmp_path.iterdir():
        data = path.read_bytes()
        assert vault.key.raw() not in data
        assert vault.key.hex().encode() not in data
        assert vault.recovery_code.encode() not in data
        assert PASSPHRASE.encode() not in data


def test_a_new_passphrase_replaces_the_old(vault: NewVault, tmp_path: Path) -> None:
    change_passphrase(tmp_path, vault.key, "another one", CHEAPEST)
    assert unlock(tmp_path, "another one") == vault.key
    assert unlock_with_recovery(tmp_path, vault.recovery_code) == vault.key
    with pytest.raises(LockedError):
        unlock(tmp_path, PASSPHRASE)


def test_a_new_recovery_code_replaces_the_old(vault: NewVault, tmp_path: Path) -> None:
    code = new_recovery_code(tmp_path, vault.key)
    assert unlock_with_recovery(tmp_path, code) == vault.key
    assert unlock(tmp_path, PASSPHRASE) == vault.key
    with pytest.raises(LockedError):
        unlock_with_recovery(tmp_path, vault.recovery_code)


def test_an_empty_passphrase_and_a_second_library_are_refused(vault: NewVault, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="empty"):
        create_vault(tmp_path / "new", "  ", CHEAPEST)
    with pytest.raises(UserError, match="already"):
        create_vault(tmp_path, "words", CHEAPEST)
    with pytest.raises(UserError, match="no library"):
        unlock(tmp_path / "nowhere", "words")


def test_a_library_that_somebody_else_makes_meanwhile_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[NewVault] = []

    def derived(*told: Any) -> Slot:
        if not made:
            monkeypatch.undo()
            made.append(create_vault(tmp_path, PASSPHRASE, CHEAPEST))
        return wrap(*told)

    monkeypatch.setattr("db.vault.wrap", derived)
    with pytest.raises(UserError, match="already"):
        create_vault(tmp_path, "another", CHEAPEST)
    assert unlock(tmp_path, PASSPHRASE) == made[0].key


@given(st.binary(min_size=20, max_size=20))
def test_a_recovery_code_says_all_bytes(secret: bytes) -> None:
    assert decode(encode(secret)) == secret


@given(st.binary(min_size=20, max_size=20), st.integers(0, 31), st.sampled_from(ALPHABET))
def test_any_one_wrong_character_is_named_as_a_typing_error(secret: bytes, place: int, wrong: str) -> None:
    code = encode(secret).replace("-", "")
    mistyped = code[:place] + wrong + code[place + 1 :]
    if mistyped != code:
        with pytest.raises(LockedError, match="typing error"):
            decode(mistyped)


@given(st.binary(min_size=20, max_size=20), st.integers(0, 30))
def test_two_swapped_characters_are_a_typing_error(secret: bytes, place: int) -> None:
    code = encode(secret).replace("-", "")
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if swapped != code:
        with pytest.raises(LockedError, match="typing error"):
            decode(swapped)


def test_a_code_of_wrong_length_or_letters_says_so() -> None:
    with pytest.raises(LockedError, match="33 characters, and 3"):
        decode("ABC")
    with pytest.raises(LockedError, match="“U” never stands"):
        decode("U" + "0" * 32)


def test_one_damaged_copy_is_mended_from_the_other(vault: NewVault, tmp_path: Path) -> None:
    sound = (tmp_path / SECOND).read_bytes()
    for damage in (b"", b"\x00\xff not json", b"[]", b'{"version": 1}'):
        (tmp_path / FIRST).write_bytes(damage)
        assert unlock(tmp_path, PASSPHRASE) == vault.key
        assert (tmp_path / FIRST).read_bytes() == sound
    (tmp_path / SECOND).unlink()
    assert unlock(tmp_path, PASSPHRASE) == vault.key
    assert (tmp_path / SECOND).read_bytes() == sound


def test_both_copies_damaged_is_a_sentence(vault: NewVault, tmp_path: Path) -> None:
    for name in VAULT_NAMES:
        (tmp_path / name).write_bytes(b"{")
    with pytest.raises(LockedError) as refused:
        unlock(tmp_path, PASSPHRASE)
    assert refused.value.sentence == DAMAGED


def test_a_flipped_bit_never_gives_another_key(vault: NewVault, tmp_path: Path) -> None:
    """The same bit flipped anywhere in both copies: never accepted as good, always a sentence."""
    sound = (tmp_path / FIRST).read_bytes()
    outcomes: set[str] = set()
    for place in range(0, len(sound), 3):
        damaged = bytearray(sound)
        damaged[place] ^= 1 << (place % 8)
        for name in VAULT_NAMES:
            (tmp_path / name).write_bytes(damaged)
        try:
            assert unlock_with_recovery(tmp_path, vault.recovery_code) == vault.key
            outcomes.add("opened")
        except LockedError as refused:
            outcomes.add(refused.sentence)
    assert outcomes == {DAMAGED}


def tampered(folder: Path, change: Callable[[dict[str, object]], None]) -> None:
    """Whoever can change the parameters can reckon the checksum as well."""
    plain = json.loads((folder / FIRST).read_text())
    del plain["sha256"]
    change(plain["slots"][0]["kdf"])
    checksum = hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()
    for name in VAULT_NAMES:
        (folder / name).write_text(json.dumps(plain | {"sha256": checksum}, indent=1))


@pytest.mark.parametrize(
    "change", [{"memory": 1024}, {"memory": 2**40}, {"passes": 1}, {"passes": 10**6}, {"lanes": 0}, {"name": "none"}, {"passes": "3"}]
)
def test_weakened_or_monstrous_parameters_are_refused(vault: NewVault, tmp_path: Path, change: dict[str, object]) -> None:
    tampered(tmp_path, lambda kdf: kdf.update(change))
    with pytest.raises(LockedError) as refused:
        unlock(tmp_path, PASSPHRASE)
    assert refused.value.sentence == DAMAGED


def test_parameters_within_bounds_but_changed_do_not_open(vault: NewVault, tmp_path: Path) -> None:
    tampered(tmp_path, lambda kdf: kdf.update(passes=3))
    with pytest.raises(LockedError) as refused:
        unlock(tmp_path, PASSPHRASE)
    assert refused.value.sentence == WRONG_PASSPHRASE


def test_the_default_is_what_the_design_asks_for() -> None:
    assert Kdf() == Kdf(memory=262144, passes=3, lanes=4)
    with pytest.raises(DamagedVaultError):
        Kdf(memory=65535).check()


def test_a_slot_of_another_library_does_not_fit(vault: NewVault, tmp_path: Path) -> None:
    other = tmp_path / "other"
    stranger = create_vault(other, PASSPHRASE, CHEAPEST)
    ours, theirs = (json.loads((folder / FIRST).read_text()) for folder in (tmp_path, other))
    ours["slots"] = theirs["slots"]
    for name in VAULT_NAMES:
        (tmp_path / name).write_text(json.dumps(ours))
    with pytest.raises(LockedError):
        unlock_with_recovery(tmp_path, stranger.recovery_code)


SOUND = "0000-0000-0000-0000-0000-0000-0000-0000-0"
"""The code of twenty zero bytes: nought modulo 37 is nought."""


@pytest.mark.parametrize(
    ("typed", "group"),
    [
        ("0000-0000-000-0000-0000-0000-0000-0000-0", 3),
        ("0000-0000-0000-0000-00000-0000-0000-0000-0", 5),
        ("0000 0000 0000 0000 0000 0000 0000 000 0", 8),
        ("0000-0000-0000-0000-0000-0000-0000-0000-00", 9),
        ("0000-0000-0000-0000-0000-0U00-0000-0000-0", 6),
        ("00000000000000000000#00000000000-0", 6),
    ],
)
def test_the_group_that_cannot_be_right_is_named(typed: str, group: int) -> None:
    assert decode(SOUND) == bytes(20)
    with pytest.raises(LockedError, match=f"[Gg]roup {group} "):
        decode(typed)


def test_a_code_typed_without_its_hyphens_is_counted() -> None:
    with pytest.raises(LockedError, match="33 characters, and 32 were typed"):
        decode(SOUND.replace("-", "")[:-1])


def test_a_group_that_is_wanting_is_counted_in_groups() -> None:
    with pytest.raises(LockedError, match="9 groups, and 8 were typed"):
        decode("0000-0000-0000-0000-0000-0000-0000-0")
