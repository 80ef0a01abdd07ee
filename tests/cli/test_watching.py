"""The watched folder on the command line."""

from pathlib import Path

from tests.cli.conftest import Attache
from tests.services.material import FERRY, HARBOUR
from tests.services.test_watching import came


def test_a_folder_is_watched_and_its_new_files_are_taken(attache: Attache, tmp_path: Path) -> None:
    assert attache("--json", "watch").document == {"folder": None, "offers": []}
    folder = tmp_path / "incoming"
    folder.mkdir()
    came(folder, "harbour.txt", HARBOUR)
    begun = attache("--json", "watch", folder).document
    assert begun == {"folder": str(folder), "offers": []}
    came(folder, "ferry.txt", FERRY)
    assert [offer["path"] for offer in attache("--json", "watch").document["offers"]] == [str(folder / "ferry.txt")]
    (report,) = attache("--json", "watch", "--take").document
    assert (report["status"], report["briefs"][0]["title"]) == ("imported", "Ferries return")
    assert "Nothing new" in attache("watch").out
    came(folder, "empty.txt", "")
    assert attache("watch", "--take").status == 1
    assert attache("watch", "--take", "--off").status == 2
    assert attache("watch", "--existing").status == 2
    assert "No folder is watched" in attache("watch", "--off").out
    assert attache("watch", tmp_path / "nowhere").status == 3
