"""Reasons of the operating system in the language of the window."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.core.errors import UserError
from app.core.language import Language
from app.core.reasons import REASONS
from app.services.files import write_out
from app.ui.i18n import install_language
from app.ui.spoken import spoken
from tests.ui.windows import silenced


@pytest.fixture(params=[Language.KO, Language.JA])
def language(qapp: QApplication, resources: Path, request: pytest.FixtureRequest) -> Iterator[Language]:
    translator = install_language(qapp, resources, request.param)
    yield request.param
    silenced(qapp, translator)


def test_a_reason_is_in_the_language_of_its_sentence(language: Language) -> None:
    for reason in REASONS.values():
        said = spoken(
            UserError(
                "{place} cannot be written ({reason}); see that you may write to it, or make room there.", place="/a", reason=reason
            ).sentence
        )
        assert str(reason) not in said
        assert not any(letter.isascii() and letter.isalpha() for letter in said.removeprefix("/a")), said


def test_what_a_file_in_the_way_gives_for_a_reason(language: Language, tmp_path: Path) -> None:
    (tmp_path / "1").write_bytes(b"words")
    with pytest.raises(UserError) as caught:
        write_out(tmp_path / "1" / "2.pdf", b"book")
    assert "Not a directory" not in spoken(caught.value.sentence)


def test_a_reason_that_came_back_as_text_is_recognised(language: Language) -> None:
    """Reports of imports lie in the library as text."""
    template = "The folder {name} cannot be read ({reason}). See that you may open it, then import it again."
    text = str(UserError(template, name="Kestrel", reason="Permission denied").sentence)
    assert "Permission" not in spoken(text)


def test_a_reason_that_nobody_knows_stays(language: Language) -> None:
    text = UserError(
        "{place} cannot be written ({reason}); see that you may write to it, or make room there.",
        place="/a",
        reason=os.strerror(errno.EADDRINUSE),
    ).sentence
    assert os.strerror(errno.EADDRINUSE) in spoken(text)
