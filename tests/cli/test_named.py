"""The library's own name on the command line."""

from pathlib import Path

from tests.cli.conftest import Attache


def test_a_library_is_named_told_and_called_as_its_folder_again(attache: Attache, library: Path) -> None:
    assert attache("--json", "name").document == {"library": str(library), "name": ""}
    assert str(library) in attache("name").out
    assert attache("--json", "name", " East  desk ").document["name"] == "East desk"
    assert attache("name").out == "East desk\n"
    assert attache("undo").status == 0
    assert attache("--json", "name").document["name"] == ""
    attache("name", "East desk")
    assert attache("--json", "name", "").document["name"] == ""
    too_long = attache("name", "n" * 61)
    assert too_long.status == 3
    assert "60 letters" in too_long.err
