"""A new library that could not be made whole leaves nothing behind, and nothing open."""

from pathlib import Path

import pytest

from app.services import opening
from app.services.opening import new_library, open_library
from db.slots import CHEAPEST
from db.store import Store

PASSPHRASE = "plum tree in the rain"


def test_what_cannot_be_composed_is_closed_before_it_is_taken_away(
    tmp_path: Path, resources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "calibrated", lambda: CHEAPEST)  # what keys cost is another matter
    made: list[str] = []
    close, discard = Store.close, opening.discard_vault

    def failing(*_: object) -> None:
        raise OSError(28, "No space left on device")

    def closing(store: Store) -> None:
        made.append("closed")
        close(store)

    def discarding(folder: Path) -> None:
        made.append("taken away")
        discard(folder)

    with monkeypatch.context() as patch:
        patch.setattr(opening, "compose", failing)
        patch.setattr(Store, "close", closing)
        patch.setattr(opening, "discard_vault", discarding)
        with pytest.raises(OSError, match="No space left"):
            new_library(tmp_path / "library", PASSPHRASE, resources)
    assert made == ["closed", "taken away"]
    made.clear()
    new_library(tmp_path / "library", PASSPHRASE, resources).services.close()
    with monkeypatch.context() as patch:
        patch.setattr(opening, "compose", failing)
        with pytest.raises(OSError, match="No space left"):
            open_library(tmp_path / "library", PASSPHRASE, resources)
    open_library(tmp_path / "library", PASSPHRASE, resources).close()
