"""A library that was made in another place than the usual one is found from there."""

from pathlib import Path

from app.services.library_place import lead_to, led_from
from tests.blank import Blank


def test_the_usual_folder_leads_to_the_library_elsewhere(blank: Blank, tmp_path: Path) -> None:
    usual, disk = tmp_path / "usual", tmp_path / "disk"
    blank.opened_in(disk).close()
    assert led_from(usual) == usual
    lead_to(usual, disk)
    assert led_from(usual) == disk
    assert led_from(disk) == disk


def test_a_library_in_the_usual_folder_comes_first(blank: Blank, tmp_path: Path) -> None:
    usual, disk = tmp_path / "usual", tmp_path / "disk"
    usual.mkdir()
    lead_to(usual, disk)
    blank.opened_in(usual).close()
    assert led_from(usual) == usual
    lead_to(usual, disk)
    assert led_from(usual) == usual


def test_nothing_is_written_where_the_library_is_the_usual_one(tmp_path: Path) -> None:
    lead_to(tmp_path / "usual", tmp_path / "usual")
    assert list(tmp_path.iterdir()) == []
