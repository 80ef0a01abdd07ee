"""The sample, as a newcomer meets it, and the proof that an installation works."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pikepdf


def run(root: Path, folder: Path, *words: object) -> "subprocess.CompletedProcess[str]":
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ATTACHE_")}
    environment = {**kept, "XDG_DATA_HOME": str(folder / "data"), "TMPDIR": str(folder)}
    command = [sys.executable, "-m", "app", *map(str, words)]
    return subprocess.run(command, check=False, capture_output=True, text=True, cwd=root, env=environment, timeout=300)


def test_the_sample_book_is_made_once_and_served_again(resources: Path, tmp_path: Path) -> None:
    book = tmp_path / "sample.pdf"
    first = run(resources.parent, tmp_path, "--json", "demo", "--out", book)
    made = json.loads(first.stdout)
    assert first.returncode == 0, first.stderr
    assert made["checks"]["failed"] == []
    assert Path(made["book"]) == book
    assert (Path(made["library"]) / "library.db").is_file()
    with pikepdf.open(book) as pdf:
        assert 25 <= len(pdf.pages) <= 60
    second = run(resources.parent, tmp_path, "--json", "demo", "--out", tmp_path / "again.pdf")
    assert json.loads(second.stdout)["edition"] == 1
    assert (tmp_path / "again.pdf").read_bytes() == book.read_bytes()


def test_the_selftest_passes_and_leaves_nothing_behind(resources: Path, tmp_path: Path) -> None:
    ended = run(resources.parent, tmp_path, "--json", "selftest", "--offline")
    proof = json.loads(ended.stdout)
    assert (ended.returncode, proof["failed"]) == (0, [])
    names = [passed["name"] for passed in proof["passed"]]
    assert names == ["import", "encryption", "sample", "mark", "search", "book", "check", "library", "offline"]
    assert all(passed["sentence"].endswith(".") for passed in proof["passed"])
    assert not list(tmp_path.glob("attache-selftest-*"))
