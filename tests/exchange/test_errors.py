"""What is wrong with a pack is said with file, line and what to write instead; nothing is loaded then."""

from pathlib import Path
from uuid import uuid4

import pytest

from app.core.errors import PackError
from app.exchange.pack import pack_files, read_pack, read_packs
from tests.exchange.library import TextLibrary

BRIEF = uuid4()
MEMO = """The ministers met in Seoul on 8 September 2025.
They spoke of supply chains and of wind.
They spoke of supply chains and of hydrogen."""


@pytest.fixture
def library() -> TextLibrary:
    return TextLibrary(texts={BRIEF: MEMO}, titles={"Memo": BRIEF}, levels=["unmarked/unmarked", "uk/official"])


def refused(text: str, library: TextLibrary) -> list[str]:
    with pytest.raises(PackError) as caught:
        read_pack(text, "file.yaml", library)
    return caught.value.sentence.splitlines()


DOSSIER = "dossiers:\n  - title: Wind\n"
MEETING = "meetings:\n  - title: M\n    occasion: "
LINE = DOSSIER + "    background:\n      - "

CASES = [
    ("unknown key with the nearest", DOSSIER + "    standfrist: x\n", 3, "no key “standfrist” here; write “standfirst” instead"),
    ("unknown list", "dosiers: []\n", 1, "no key “dosiers” here; write “dossiers” instead"),
    ("wrong month", DOSSIER + "    last_reviewed: 2025-13\n", 3, "“2025-13” is not a date; write 2025, 2025-07 or 2025-07-15 instead"),
    ("date in words", DOSSIER + "    last_reviewed: 8 September 2025\n", 3, "“8 September 2025” is not a date"),
    ("time without zone", MEETING + "phone\n    start: 2025-10-16T15:00\n", 4, "write 2025-10-30T09:30+09:00 instead"),
    ("wrong word", MEETING + "phon\n", 3, "“phon” is not allowed here; write “phone” instead"),
    ("wrong country", "people:\n  - names: [A]\n    country: KR\n", 3, "“KR” is not a country; write its ISO 3166 code"),
    ("text for a list", DOSSIER + "    tags: wind\n", 3, "a list belongs here"),
    ("list for a text", DOSSIER + "    owner: [a, b]\n", 3, "one value belongs here"),
    ("no number", LINE + "{text: a, seconds: soon}\n", 4, "“soon” is not a whole number; write a number such as 3"),
    ("no yes or no", "people:\n  - names: [A]\n    invented: maybe\n", 3, "write true or false instead"),
    ("missing key", DOSSIER + "    if_raised:\n      - trigger: Why?\n", 4, "the key “reply” is missing here; write “reply: …”"),
    ("empty value", DOSSIER + "    owner:\n", 3, "nothing is written here"),
    ("dangling person", DOSSIER + "    people: [{person: nobody, role: none}]\n", 3, "no person “nobody” in this pack or the library"),
    ("dangling part", DOSSIER + "    conflicts:\n      - {note: n, atoms: [a]}\n", 4, "nothing in the same object has the key “a”"),
    ("unknown brief", LINE + "{text: a, evidence: [{brief: Mema, quote: x}]}\n", 4, "no brief “Mema”"),
    ("unknown marking", LINE + "{text: a, marking: uk/official-ish}\n", 4, "write uk/official"),
    ("marking without level", LINE + "{text: a, marking: uk}\n", 4, "write “uk/official” or"),
    ("wrong language", LINE + "{text: a, translations: {text: {kr: b}}}\n", 4, "“kr” is not a language of a pack"),
    ("translated number", LINE + "{text: a, translations: {seconds: {ko: b}}}\n", 4, "“seconds” is not a text"),
    ("double key", DOSSIER + "    title: Wave\n", 3, "the key “title” stands here a second time (first in line 2)"),
    ("python tag", "people: !!python/object/apply:os.system [ls]\n", 1, "is not allowed"),
    ("own tag", DOSSIER + "    owner: !secret x\n", 3, "the tag “!secret” is not allowed"),
    ("second document", "people: []\n---\npeople: []\n", 2, "a second document begins here"),
    ("bad indentation", "people:\n  - names: [A]\n country: KOR\n", 3, "this is not YAML"),
    ("unclosed quote", DOSSIER + '    owner: "half\n', 4, "this is not YAML"),
    ("alias in itself", DOSSIER + "    tags: &a [*a]\n", 3, "repeats something that contains itself"),
    ("list at the top", "- one\n", 1, "a pack is made of keys"),
    ("other version", "version: 2\n", 1, "write “version: 1” instead"),
    ("two of one key", "people:\n  - {key: a, names: [A]}\n  - {key: a, names: [B]}\n", 3, "a second person “a”"),
    ("no id", DOSSIER + "    id: 12\n", 3, "this is not an id"),
    ("part key taken", LINE + "{key: x, text: a}\n      - {key: x, text: b}\n", 5, "“x” is taken by another part"),
    ("statement without dossier", "annotations:\n  - {brief: Memo, quote: wind, statement: x}\n", 2, "write “dossier: …” beside it"),
    ("comma ends a text", LINE + "{text: wind, and waves}\n", 4, "put the text it belongs to in quotation marks"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "sentence"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_each_error_names_line_and_remedy(library: TextLibrary, text: str, line: int, sentence: str) -> None:
    (found,) = refused(text, library)
    assert found.startswith(f"file.yaml, line {line}: ")
    assert sentence in found


def test_a_quote_that_is_not_there_shows_the_nearest_text(library: TextLibrary) -> None:
    evidence = "text: a\n        evidence:\n          - brief: Memo\n            quote: The ministers met in Soul on 8 September\n"
    text = LINE + evidence
    (found,) = refused(text, library)
    assert found.startswith("file.yaml, line 7: ")
    assert "the nearest there is “The ministers met in Seoul on 8 September 2025.”" in found


def test_the_second_occurrence_is_another_passage_and_the_third_is_refused(library: TextLibrary) -> None:
    def passages(*occurrences: int) -> str:
        rows = "".join(f"  - {{brief: Memo, quote: supply chains, occurrence: {number}}}\n" for number in occurrences)
        return "annotations:\n" + rows

    first, second = read_pack(passages(1, 2), "file.yaml", library).annotations
    assert first.passage_id != second.passage_id
    (found,) = refused(passages(3), library)
    assert "does not stand 3 times" in found


def test_all_that_is_wrong_is_in_one_report_in_the_order_of_the_text(library: TextLibrary) -> None:
    text = DOSSIER + "    owner: [a]\n    last_reviewed: soon\n    background:\n      - {text: a, speker: b}\nrecipes:\n  - {nam: x}\n"
    found = refused(text, library)
    lines = [int(row.split("line ")[1].split(":")[0]) for row in found]
    assert lines == [3, 4, 6, 8, 8]


def test_every_file_of_a_pack_reports(tmp_path: Path, library: TextLibrary) -> None:
    (tmp_path / "a.yaml").write_text("include: [b.yaml]\nversion: 9\n", encoding="utf-8")
    (tmp_path / "b.yaml").write_text("peopl: []\n", encoding="utf-8")
    with pytest.raises(PackError) as caught:
        read_packs(pack_files(tmp_path / "a.yaml"), library)
    assert [row.split(",")[0] for row in caught.value.sentence.splitlines()] == ["a.yaml", "b.yaml"]


@pytest.mark.parametrize(
    ("first", "sentence"),
    [
        ("include: [missing.yaml]", "missing.yaml cannot be read"),
        ("include: [../outside.yaml]", "lies outside the pack's folder"),
        ("include: [a.yaml]", "a.yaml is included twice"),
        ("include: a.yaml", "write “include: [people.yaml]” instead"),
    ],
)
def test_includes_are_refused_with_a_sentence(tmp_path: Path, first: str, sentence: str) -> None:
    inner = tmp_path / "pack"
    inner.mkdir()
    (tmp_path / "outside.yaml").write_text("people: []\n", encoding="utf-8")
    (inner / "a.yaml").write_text(first, encoding="utf-8")
    with pytest.raises(PackError, match=sentence.replace("[", r"\[")):
        pack_files(inner / "a.yaml")


def test_a_pack_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"people: \xff\xfe")
    with pytest.raises(PackError, match="not UTF-8 text"):
        pack_files(tmp_path / "a.yaml")
    with pytest.raises(PackError, match="cannot be read"):
        pack_files(tmp_path)


def test_a_bomb_of_aliases_is_refused_quickly(library: TextLibrary) -> None:
    rows = ["a: &a [x, x, x, x, x, x, x, x, x, x]"]
    rows += [f"{name}: &{name} [{', '.join(['*' + before] * 10)}]" for before, name in zip("abcdefgh", "bcdefghi", strict=True)]
    (found,) = refused("\n".join(rows), library)
    assert "aliases counted in full" in found


def test_deep_nesting_is_refused(library: TextLibrary) -> None:
    (found,) = refused("people: " + "[" * 5000 + "]" * 5000, library)
    assert "nested deeper" in found


def test_an_empty_pack_is_an_empty_pack(library: TextLibrary) -> None:
    for text in ("", "# only a comment\n", "people:\n", "version: 1\n"):
        assert read_pack(text, "file.yaml", library) == read_pack("people: []", "file.yaml", library)
