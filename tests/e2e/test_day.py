"""A day with the real program, each verb in a process of its own."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault
from tests.services.material import FERRY, HARBOUR, PACK, written

SOME_FAIL = (0, 1)
"""A meeting as small as this one leaves out what a check wants to see."""

PASSPHRASE = "two herons over the bridge"


class Program:
    """``python -m app`` with its library and passphrase in the environment."""

    def __init__(self, root: Path, folder: Path) -> None:
        self._root = root
        self.library = folder / "library"
        gone = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        kept = {name: value for name, value in os.environ.items() if name not in gone}
        self._environment = {**kept, "ATTACHE_LIBRARY": str(self.library), "ATTACHE_PASSPHRASE": PASSPHRASE, "TMPDIR": str(folder)}

    def run(self, *words: object, status: int | tuple[int, ...] = 0) -> str:
        command = [sys.executable, "-m", "app", *map(str, words)]
        ended = subprocess.run(command, check=False, capture_output=True, text=True, cwd=self._root, env=self._environment, timeout=300)
        assert ended.returncode in (status if isinstance(status, tuple) else (status,)), (
            f"{words}: {ended.returncode}\n{ended.stdout}\n{ended.stderr}"
        )
        assert "Traceback" not in ended.stderr
        return ended.stdout

    def json(self, *words: object, status: int | tuple[int, ...] = 0) -> Any:
        return json.loads(self.run("--json", *words, status=status))

    def prepared(self) -> "Program":
        """With a library that opens at the least cost that is allowed: two dozen processes open it."""
        Store.create(self.library, create_vault(self.library, PASSPHRASE, CHEAPEST).key).close()
        return self


@pytest.fixture
def program(resources: Path, tmp_path: Path) -> Program:
    return Program(resources.parent, tmp_path)


def test_a_new_library_opens_with_its_passphrase(program: Program) -> None:
    made = program.json("new")
    assert Path(made["library"]) == program.library
    assert len(made["recovery_code"]) > 30
    assert program.json("briefs") == []


def test_from_a_new_library_to_a_checked_book(program: Program, tmp_path: Path) -> None:
    program.prepared()
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    written(inbox, "harbour.txt", HARBOUR)
    reports = program.json("import", written(inbox, "ferry.md", "# Ferries return\n\n" + FERRY), inbox / "absent.pdf", status=1)
    assert [report["status"] for report in reports] == ["imported", "refused"]
    (report,) = program.json(
        "import", inbox / "harbour.txt", "--title", "Harbour talks begin", "--date", "2025-03", "--marking", "uk/official"
    )
    assert {"id", "title", "authors", "date", "language", "pages", "passages", "repairs"} <= report["briefs"][0].keys()
    assert report["briefs"][0]["date"] == "2025-03"

    briefs = program.json("briefs")
    assert len(briefs) == 2
    shown = program.json("show", "Harbour talks")
    assert all(shown["text"][part["start"] : part["end"]] == part["text"] for part in shown["passages"])
    assert program.run("show", "Harbour talks", "--raw").startswith("Harbour talks begin")

    loaded = program.json("load", written(tmp_path, "pack.yaml", PACK))
    meeting = loaded["meetings"][0]["id"]
    marked = program.json(
        "annotate", "Harbour talks", "--quote", "handled 31,000 boxes", "--kind", "figure", "--note", "cormorant", "--tag", "boxes",
        "--dossier", "Ports", "--statement", "One way of counting",
    )  # fmt: skip
    assert marked["passage"]["exact"] == "handled 31,000 boxes"
    assert {"exact", "prefix", "suffix", "page"} <= marked["passage"].keys()
    (mark,) = program.json("annotations", "--brief", "Harbour talks")
    assert (mark["id"], mark["state"], mark["note"]) == (marked["id"], "anchored", "cormorant")

    found = program.json("search", "협의", "--language", "en", "--facets")
    assert {"total", "ms", "hits", "facets"} <= found.keys()
    assert {"kind", "id", "brief", "title", "date", "page", "score", "snippet", "marks", "forms"} <= found["hits"][0].keys()
    assert program.json("search", "cormorant", "--kind", "annotation")["hits"][0]["id"] == marked["id"]

    assert program.json("people")[0]["name"] == "Hana Test"
    assert program.json("dossiers")[0]["title"] == "Ports"
    assert program.json("meetings")[0]["id"] == meeting
    assert len(program.json("show-dossier", "Ports")["resting_on"]) == 2
    assert program.json("show-meeting", meeting)["agenda"][0]["title"] == "Ports"

    standing = program.json("preflight", meeting, status=1)
    assert {"code", "where", "message"} <= standing["errors"][0].keys()
    book = tmp_path / "book.pdf"
    built = program.json("book", meeting, "-o", book, status=SOME_FAIL)
    keys = {"path", "pages", "edition", "sha256", "seconds", "rebuilt", "warnings", "checks", "missing_glyphs", "omitted"}
    assert keys <= built.keys()
    assert hashlib.sha256(book.read_bytes()).hexdigest() == built["sha256"]
    with pikepdf.open(book) as pdf:
        assert len(pdf.pages) == built["pages"]
    checked = program.json("check", book, status=SOME_FAIL)
    assert checked["passed"] > 20
    assert program.json("editions", meeting)[0]["sha256"] == built["sha256"]

    dumped = tmp_path / "dump.yaml"
    assert program.json("dump", dumped)["meetings"][0]["id"] == meeting
    names = [step["name"] for step in program.json("history")]
    assert any("Harbour talks begin" in name for name in names)
    assert program.json("history", marked["id"][:8])
    assert program.json("undo")["undone"] == ["Mark a passage as figure"]
    assert program.json("annotations") == []
    assert len(program.json("editions", meeting)) == 1
    assert len(program.json("redo")["redone"]) == 1
    assert program.json("reindex")["indexed"] >= 5
    assert program.json("verify") == {"sound": True, "faults": []}

    other = Program(program._root, tmp_path / "elsewhere").prepared()
    other.run("load", dumped)
    again = tmp_path / "again.yaml"
    other.run("dump", again)
    assert again.read_text(encoding="utf-8") == dumped.read_text(encoding="utf-8")
