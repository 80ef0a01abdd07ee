"""The same key is the same object on each reading; a moved line stays the same line."""

from uuid import uuid4

from app.core.model.dossier import Heading
from app.core.model.person import Script
from app.exchange.pack import read_pack, write_pack
from tests.exchange.library import TextLibrary

FIRST = """
people:
  - {key: han, names: [Han So-ra, 한소라, 韓素羅, はん]}
dossiers:
  - key: wind
    title: Wind
    background:
      - One
      - {key: two, text: Two}
      - Three
    people: [{person: han, role: expert}]
"""


def test_keys_give_the_same_ids_each_time() -> None:
    assert read_pack(FIRST, "a.yaml", TextLibrary()) == read_pack(FIRST, "b.yaml", TextLibrary())


def test_a_title_or_a_name_leads_to_an_object_as_a_key_does() -> None:
    by_name = FIRST.replace("person: han", "person: 한소라")
    assert read_pack(by_name, "a.yaml", TextLibrary()) == read_pack(FIRST, "a.yaml", TextLibrary())


def test_moved_lines_keep_their_ids_and_a_keyed_line_may_be_reworded() -> None:
    moved = (
        FIRST.replace("      - One\n", "").replace("      - Three\n", "      - Three\n      - One\n").replace("text: Two", "text: Second")
    )
    before = {row.text: row.id for row in read_pack(FIRST, "a.yaml", TextLibrary()).dossiers[0].under(Heading.BACKGROUND)}
    after = {row.text: row.id for row in read_pack(moved, "a.yaml", TextLibrary()).dossiers[0].under(Heading.BACKGROUND)}
    assert (after["One"], after["Three"], after["Second"]) == (before["One"], before["Three"], before["Two"])


def test_equal_lines_are_different_statements() -> None:
    pack = read_pack("dossiers:\n  - title: W\n    background: [same, same]\n", "a.yaml", TextLibrary())
    first, second = pack.dossiers[0].statements
    assert first.id != second.id


def test_a_written_id_wins_over_the_key() -> None:
    uuid = uuid4()
    pack = read_pack(f"dossiers:\n  - key: w\n    id: {uuid}\n    title: W\n", "a.yaml", TextLibrary())
    assert pack.dossiers[0].id == uuid
    assert f"id: {uuid}" in write_pack(pack, TextLibrary())


def test_names_given_as_words_have_the_script_they_are_written_in() -> None:
    (person,) = read_pack(FIRST, "a.yaml", TextLibrary()).people
    assert [name.script for name in person.names] == [Script.LATIN, Script.HANGUL, Script.HAN, Script.JAPANESE]


def test_a_written_pack_is_short_and_readable() -> None:
    text = write_pack(read_pack(FIRST, "a.yaml", TextLibrary()), TextLibrary())
    assert text.startswith("# A pack of Attaché")
    body = text.split("version:")[1]
    assert "한소라" in body
    assert "person: han-so-ra" in body
    assert "- One\n" in body
    assert not any(mark in body for mark in ("&", "*", "!", "{", "created", "disclosure", "rev:"))
