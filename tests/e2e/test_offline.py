"""Nothing goes out: a day's work under a trace of the kernel's calls, in a network namespace of its own where that can be had."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault
from tests.services.material import FERRY, HARBOUR, PACK, written

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "two herons over the bridge"
OUTWARD = re.compile(r"\b(AF_(?!UNIX|LOCAL|UNSPEC)[A-Z0-9_]+|PF_(?!UNIX|LOCAL)[A-Z0-9_]+)\b")
"""Families of sockets other than those between processes of one machine; netlink and the rest count as well."""

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed: apt-get install strace")


def alone() -> list[str]:
    """What begins a command in an empty network namespace, where this user may make one."""
    for words in (["unshare", "--net"], ["unshare", "--map-root-user", "--net"]):
        if shutil.which("unshare") and subprocess.run([*words, "true"], check=False, capture_output=True).returncode == 0:
            return words
    return []


def traced(folder: Path, words: Sequence[object]) -> tuple[int, str]:
    """A command's exit status, and every call about sockets that it and its children made."""
    trace = folder / "trace"
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kept |= {"ATTACHE_LIBRARY": str(folder / "library"), "ATTACHE_PASSPHRASE": PASSPHRASE, "PYTHONPATH": str(ROOT)}
    kept["XDG_DATA_HOME"] = str(folder / "data")
    command = [*alone(), "strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace), sys.executable, *map(str, words)]
    ended = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT, env=kept, timeout=300)
    assert "Traceback" not in ended.stderr, ended.stderr
    return ended.returncode, trace.read_text(encoding="utf-8", errors="replace")


@pytest.fixture
def day(tmp_path: Path) -> Callable[..., None]:
    """Run one verb, and insist that it went well and asked for no network."""

    def verb(*words: object, status: tuple[int, ...] = (0,)) -> None:
        ended, calls = traced(tmp_path, ["-m", "app", *words])
        assert ended in status, words
        assert OUTWARD.findall(calls) == [], words

    return verb


def test_the_trace_would_see_a_socket(tmp_path: Path) -> None:
    lines = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM); socket.socketpair()"
    status, calls = traced(tmp_path, ["-c", lines])
    assert status == 0
    assert set(OUTWARD.findall(calls)) == {"AF_INET"}


def test_a_days_work_asks_for_no_network(day: Callable[..., None], tmp_path: Path) -> None:
    Store.create(tmp_path / "library", create_vault(tmp_path / "library", PASSPHRASE, CHEAPEST).key).close()
    page = "<html><body><article><h1>Ferries</h1><p>" + FERRY * 5 + '</p><img src="http://192.0.2.1/a.png"></article></body></html>'
    papers = [written(tmp_path, "harbour.txt", HARBOUR), written(tmp_path, "ferry.html", page)]
    day("import", *papers)
    day("annotate", "Harbour talks", "--quote", "handled 31,000 boxes")
    day("load", written(tmp_path, "pack.yaml", PACK))
    day("search", "협의")
    day("book", "Talk on ports", "-o", tmp_path / "book.pdf", status=(0, 1))
    day("export", "Harbour talks", "-o", tmp_path / "paper.docx")
    status, calls = traced(tmp_path, ["-m", "tests.e2e.open_window", tmp_path / "library", PASSPHRASE])
    assert status == 0
    assert OUTWARD.findall(calls) == []


@pytest.mark.heavy
def test_the_sample_and_its_book_ask_for_no_network(day: Callable[..., None], tmp_path: Path) -> None:
    day("new")
    day("demo", "--into", tmp_path / "library", "--out", tmp_path / "book.pdf")
    day("check", tmp_path / "book.pdf")
    for verb in ("briefs", "dossiers", "meetings", "people", "backup", "verify", "reindex", "history", "undo", "redo"):
        day(verb)
    day("selftest", "--offline")
