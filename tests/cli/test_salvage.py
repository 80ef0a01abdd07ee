"""``verify`` and ``salvage`` on the command line."""

from pathlib import Path

from tests.cli.conftest import Attache
from tests.services.material import FERRY, HARBOUR, written


def test_what_is_readable_is_salvaged_into_a_new_library(attache: Attache, library: Path, tmp_path: Path) -> None:
    attache("import", written(tmp_path, "harbour.txt", HARBOUR), written(tmp_path, "ferry.txt", FERRY))
    titles = {brief["title"] for brief in attache("--json", "briefs").document}
    assert titles == {"Harbour talks begin", "Ferries return"}
    assert attache("verify").status == 0
    assert attache("salvage", library).status == 3
    data = bytearray((library / "library.db").read_bytes())
    data[-2000] ^= 1
    (library / "library.db").write_bytes(data)
    page = len(data) // 4096
    verified = attache("--json", "verify")
    assert verified.status == 1
    assert f"Page {page} of the library file is damaged." in verified.document["faults"]
    done = attache("--json", "salvage", tmp_path / "new")
    assert done.status == (1 if done.document["lost"] else 0)
    assert "Traceback" not in done.err
    assert attache("--library", tmp_path / "new", "verify").status == 0
    there = {brief["title"] for brief in attache("--json", "--library", tmp_path / "new", "briefs").document}
    assert there <= titles
    assert all(any(title in loss for loss in done.document["lost"]) for title in titles - there)
    (library / "library.db").write_bytes(bytes(9000))
    refused = attache("salvage", tmp_path / "never")
    assert (refused.status, list((tmp_path / "never").iterdir())) == (3, [])
