"""Numbered copies, passwords, changes and Word documents by the command line."""

from pathlib import Path

from tests.cli.conftest import Attache
from tests.services.material import HARBOUR, PACK, written


def prepared(attache: Attache, folder: Path) -> None:
    assert attache("import", written(folder, "harbour.txt", HARBOUR), "--title", "Harbour talks begin").status == 0
    assert attache("load", written(folder, "pack.yaml", PACK)).status == 0


def test_copies_are_numbered_locked_and_registered(attache: Attache, tmp_path: Path) -> None:
    prepared(attache, tmp_path)
    meeting = attache("meetings", "--json").document[0]["id"]
    word = written(tmp_path, "word.txt", "under the old pier\n")
    ended = attache(
        "book", meeting, "-o", tmp_path / "book.pdf", "--holder", "Ahn", "--holder", "Oh", "--copies", "3", "--encrypt-file", word, "--json"
    )
    copies = ended.document["copies"]
    assert [(row["number"], row["holder"], Path(row["path"]).name) for row in copies] == [
        (1, "Ahn", "book.pdf"),
        (2, "Oh", "book-copy-2.pdf"),
        (3, "", "book-copy-3.pdf"),
    ]
    assert attache("check", tmp_path / "book-copy-2.pdf").status == 3
    checked = attache("check", tmp_path / "book-copy-2.pdf", "--password-file", word, "--json").document
    assert checked["passed"] > 40
    assert {row["code"] for row in checked["failed"]} == {row["code"] for row in ended.document["checks"]["failed"]}
    assert attache("copies", meeting, "--hand-out", "3", "Han").status == 0
    assert attache("copies", meeting, "--hand-out", "3", "Oh").status == 3
    assert attache("copies", meeting, "--take-back", "1").status == 0
    register = attache("copies", meeting, "--json").document
    assert [(row["holder"], bool(row["returned"])) for row in register] == [("Ahn", True), ("Oh", False), ("Han", False)]


def test_changes_between_editions_are_listed(attache: Attache, tmp_path: Path) -> None:
    prepared(attache, tmp_path)
    meeting = attache("meetings", "--json").document[0]["id"]
    for _ in range(2):
        attache("book", meeting, "-o", tmp_path / "book.pdf")
    assert attache("changes", meeting, "1", "2", "--json").document == []
    assert attache("changes", meeting, "1", "2").out.strip() == "Nothing changed."
    refused = attache("changes", meeting, "1", "9")
    assert (refused.status, "no edition 9" in refused.err) == (3, True)


def test_a_brief_is_exported_for_word(attache: Attache, tmp_path: Path) -> None:
    prepared(attache, tmp_path)
    ended = attache("export", "Harbour talks begin", "-o", tmp_path / "harbour.docx", "--json")
    assert Path(ended.document["path"]).read_bytes().startswith(b"PK")
    assert attache("export", "no such brief", "-o", tmp_path / "none.docx").status == 3
