"""Verbs that are asked for the usual folder, while it leads to a library elsewhere."""

from pathlib import Path

from app.services.library_place import lead_to
from db.vault import has_vault
from tests.cli.conftest import Attache


def test_a_verb_opens_the_library_elsewhere(attache: Attache, library: Path, tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    lead_to(usual, library)
    assert attache("--library", usual, "--json", "briefs").document == []


def test_a_new_library_is_not_made_where_the_disk_of_another_one_is_away(attache: Attache, tmp_path: Path) -> None:
    usual, disk = tmp_path / "usual", tmp_path / "disk"
    lead_to(usual, disk)
    made = attache("--library", usual, "--json", "new")
    assert made.document["library"] == str(usual)
    assert has_vault(usual)
    assert not disk.exists()


def test_no_second_library_is_made_beside_the_one_elsewhere(attache: Attache, library: Path, tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    lead_to(usual, library)
    assert attache("--library", usual, "new").status != 0
    assert not has_vault(usual)
