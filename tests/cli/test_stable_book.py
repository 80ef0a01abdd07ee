"""A page-stable book by the command line."""

from pathlib import Path

from tests.cli.conftest import Attache

PACK = """\
dossiers:
  - title: Ports
    our_objectives: [Count the ships.]
meetings:
  - title: Talk
    occasion: ministerial
    agenda: [{title: Ports, dossiers: [Ports]}]
"""


def test_a_book_keeps_its_page_numbers_and_the_pages_to_replace_are_written(attache: Attache, tmp_path: Path) -> None:
    pack = tmp_path / "pack.yaml"
    pack.write_text(PACK, encoding="utf-8")
    assert attache("load", pack).status == 0
    first = attache("--json", "book", "Talk", "-o", tmp_path / "one.pdf").document
    words = ("--stable-from", "1", "--replacements", tmp_path / "small.pdf")
    second = attache("--json", "book", "Talk", "-o", tmp_path / "two.pdf", *words).document
    assert second["pages"] == first["pages"]
    assert second["replacements"]["path"] == str(tmp_path / "small.pdf")
    assert set(second["replacements"]["removed"]) == set(second["replacements"]["inserted"])
    assert (tmp_path / "small.pdf").read_bytes().startswith(b"%PDF")


def test_wrong_ways_to_ask_for_stable_pages_end_with_a_sentence(attache: Attache, tmp_path: Path) -> None:
    pack = tmp_path / "pack.yaml"
    pack.write_text(PACK, encoding="utf-8")
    assert attache("load", pack).status == 0
    unknown = attache("book", "Talk", "-o", tmp_path / "one.pdf", "--stable-from", "7")
    assert unknown.status != 0 and "no edition “7”" in unknown.err
    alone = attache("book", "Talk", "-o", tmp_path / "one.pdf", "--replacements", tmp_path / "small.pdf")
    assert alone.status != 0 and "--stable-from" in alone.err
    assert not (tmp_path / "small.pdf").exists()
