"""The administrator's rules: what they refuse, how they add up, and what is said of a file that cannot be used."""

from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.marking import Marking
from app.core.policy import FREE, Policy, parse_policy, policy_of
from app.core.settings import LOCK_MINUTES, THEME, Settings
from app.core.strength import Strength

WHOLE = """
lock_minutes_at_most = 10
passphrase_characters_at_least = 16
passphrase_at_least = "strong"
export = "books"
marking_schemes = ["kr", "tlp"]
watch_folders = ["/srv/incoming"]
release_key = "-----BEGIN PUBLIC KEY-----"
keyring = false
"""


def test_every_rule_is_read(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(WHOLE, encoding="utf-8")
    found = policy_of([tmp_path / "absent.toml", path])
    assert found == Policy(
        lock_minutes=10,
        passphrase_characters=16,
        passphrase=Strength.STRONG,
        export="books",
        marking_schemes=frozenset({"kr", "tlp"}),
        watch_folders=(Path("/srv/incoming"),),
        release_key="-----BEGIN PUBLIC KEY-----",
        keyring=False,
        sources=(path,),
    )


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("lock_minutes_at_most = 7", "one of 1, 2, 5, 10"),
        ("lock_minutes_at_most = true", "one of 1, 2, 5, 10"),
        ('passphrase_characters_at_least = "16"', "a number from 0 to 64"),
        ("passphrase_at_least = 5", "“fair” or “strong”"),
        ('passphrase_at_least = "none"', "“fair” or “strong”"),
        ("export = false", "“all”, “books” or “nothing”"),
        ('marking_schemes = "kr"', "a list of texts"),
        ('watch_folders = ["incoming"]', "whole paths"),
        ('release_key = ""', "public key"),
        ("keyring = 0", "true or false"),
        ("lock_minutes = 10", "there is no rule “lock_minutes”; there are lock_minutes_at_most"),
        ("lock_minutes_at_most 10", "no TOML"),
    ],
)
def test_a_rule_that_cannot_be_understood_is_refused_and_names_its_file(line: str, said: str) -> None:
    with pytest.raises(UserError) as refused:
        parse_policy(line, Path("/etc/attache/policy.toml"))
    assert said in refused.value.sentence
    assert "/etc/attache/policy.toml" in refused.value.sentence
    assert refused.value.sentence.endswith("Ask the administrator of this machine to mend it.")


def test_the_strictest_word_holds_whichever_file_says_it() -> None:
    first = Policy(lock_minutes=30, passphrase=Strength.STRONG, export="all", marking_schemes=frozenset({"kr", "us"}))
    second = Policy(lock_minutes=5, passphrase_characters=12, passphrase=Strength.FAIR, export="nothing", marking_schemes=frozenset({"us"}))
    for both in (first.stricter(second), second.stricter(first)):
        assert (both.lock_minutes, both.passphrase_characters, both.passphrase) == (5, 12, Strength.STRONG)
        assert (both.export, both.marking_schemes) == ("nothing", {"us"})
    assert first.stricter(FREE) == first


def test_folders_that_only_one_file_allows_are_not_allowed(tmp_path: Path) -> None:
    inner, other = tmp_path / "in" / "today", tmp_path / "out"
    both = Policy(watch_folders=(tmp_path / "in", other)).stricter(Policy(watch_folders=(inner,)))
    both.check_watched(inner / "deeper")
    for folder in (tmp_path / "in", other, tmp_path / "today"):
        with pytest.raises(UserError, match="alone to be watched"):
            both.check_watched(folder)


def test_a_folder_beside_with_the_same_beginning_or_a_way_up_is_not_within(tmp_path: Path) -> None:
    rules = Policy(watch_folders=(tmp_path / "in",))
    for folder in (tmp_path / "inside", tmp_path / "in" / ".." / "out"):
        with pytest.raises(UserError):
            rules.check_watched(folder)
    with pytest.raises(UserError, match="no folder"):
        Policy(watch_folders=()).check_watched(tmp_path)


def test_passphrases_are_measured_by_length_and_by_strength() -> None:
    Policy(passphrase_characters=12, passphrase=Strength.FAIR).check_passphrase("plum tree in the rain")
    with pytest.raises(UserError, match="at least 30 characters"):
        Policy(passphrase_characters=30).check_passphrase("plum tree in the rain" + " " * 20)
    with pytest.raises(UserError, match="strong"):
        Policy(passphrase=Strength.STRONG).check_passphrase("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")


def test_exports_are_refused_by_kind() -> None:
    Policy(export="books").check_export(book=True)
    for rules, book in ((Policy(export="books"), False), (Policy(export="nothing"), True), (Policy(export="nothing"), False)):
        with pytest.raises(UserError, match="Your administrator"):
            rules.check_export(book=book)


def test_an_unmarked_text_is_never_refused_and_a_scheme_out_of_use_is() -> None:
    rules = Policy(marking_schemes=frozenset())
    rules.check_marking(Marking())
    with pytest.raises(UserError, match="“us” is not among them"):
        rules.check_marking(Marking(scheme="us", level="secret"))


@pytest.mark.parametrize(("chosen", "holds"), [(0, 10), (60, 10), (2, 2), (10, 10)])
def test_a_choice_that_is_no_longer_allowed_gives_way_to_the_mildest_that_is(tmp_path: Path, chosen: int, holds: int) -> None:
    Settings(tmp_path / "settings.json").put(LOCK_MINUTES, chosen)
    settings = Settings(tmp_path / "settings.json", Policy(lock_minutes=10).choices())
    assert settings.choices(LOCK_MINUTES) == (1, 2, 5, 10)
    assert settings.get(LOCK_MINUTES) == holds
    with pytest.raises(UserError, match="set by your administrator; choose one of: 1, 2, 5, 10"):
        settings.put(LOCK_MINUTES, 30)
    settings.put(THEME, "dark")
    assert settings.get(THEME) == "dark"


def test_a_file_that_begins_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_bytes(b"\xef\xbb\xbfkeyring = false\n")
    assert not policy_of([path]).keyring


def test_a_file_that_is_there_and_cannot_be_read_is_not_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.symlink_to(path)
    with pytest.raises(UserError) as refused:
        policy_of([path])
    assert "cannot be read" in refused.value.sentence


def test_one_file_is_enough_to_forbid_the_keyring() -> None:
    assert not FREE.stricter(Policy(keyring=False)).keyring
    assert not Policy(keyring=False).stricter(FREE).keyring
    with pytest.raises(UserError):
        Policy(keyring=False).check_keyring()
