"""The command line run in this process, and a library with the cheapest key derivation that is allowed."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import Program, run
from app.cli.session import Session
from tests.blank import PASSPHRASE, Blank


@dataclass(frozen=True)
class Ended:
    """How a run ended: exit status, standard output, standard error."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)


Attache = Callable[..., Ended]


@pytest.fixture
def library(blank: Blank, tmp_path: Path) -> Path:
    return blank.copied_to(tmp_path / "library")


@pytest.fixture
def attache(library: Path, resources: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Attache:
    """Run one command on the library and tell how it ended."""
    monkeypatch.setenv("ATTACHE_LIBRARY", str(library))
    monkeypatch.setenv("ATTACHE_PASSPHRASE", PASSPHRASE)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    def session() -> Session:
        return Session(resources=resources, default_library=library.parent / "default", watch_library=lambda _: None)

    def attache(*words: str | Path) -> Ended:
        given: Sequence[str] = [str(word) for word in words]
        status = run(Program(session=session, window=lambda _: 0), given)
        captured = capsys.readouterr()
        return Ended(status, captured.out, captured.err)

    return attache
