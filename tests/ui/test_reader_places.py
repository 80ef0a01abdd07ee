"""Where one is in a text without pages: its paragraphs, counted and cited; and a caption that says what is a guess."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat
from pytestqt.qtbot import QtBot

from app.core.dates import PartialDate
from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.base import Evidence
from app.core.model.brief import Brief, Locator
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.views import EvidenceView, MarkDetails
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.dossier.sources import Sources
from app.ui.views.reader.heading import caption_of
from app.ui.views.reader.referring import with_reference
from app.ui.views.reader.screen import ReaderScreen
from app.ui.wording import place_reference

NUMBERS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")


@pytest.fixture
def page(services: Services, tmp_path: Path) -> Iterator[Brief]:
    """A web page: two headings and twelve paragraphs, no pages."""
    said = [f"<p>The {word} paragraph of this note speaks of the quay and of the ferry at some length.</p>" for word in NUMBERS]
    source = tmp_path / "quays.html"
    body = "<h2>The quay</h2>" + "".join(said[:6]) + "<h2>The ferry</h2>" + "".join(said[6:])
    source.write_text(f"<html><head><title>Note on quays</title></head><body><h1>Note on quays</h1>{body}</body></html>", encoding="utf-8")
    brief = services.imports.import_paths([source], ImportChoices(), Silent()).files[0].briefs[0].brief
    yield brief
    services.library.remove([brief.id])


@pytest.fixture
def screen(window: MainWindow, page: Brief) -> ReaderScreen:
    window.go(Place(Room.READER, page.id))
    shown = window.screen_shown
    assert isinstance(shown, ReaderScreen)
    return shown


@pytest.mark.parametrize("word", ["fifth", "sixth", "seventh", "twelfth"])
def test_words_without_a_page_are_copied_with_their_paragraph(screen: ReaderScreen, word: str) -> None:
    detail, number = screen.detail, NUMBERS.index(word) + 1
    assert detail is not None
    start = detail.text.index(f"The {word} paragraph") + 4
    screen.page.select(start, start + len(word))
    screen.copy_with_reference()
    assert QGuiApplication.clipboard().text().endswith(f", para. {number})")
    assert f"{number}문단)" in with_reference(detail, start, start + 2, Language.KO)
    assert f"第{number}段落)" in with_reference(detail, start, start + 2, Language.JA)


def test_a_mark_of_a_page_is_listed_and_cited_by_its_paragraph(screen: ReaderScreen, services: Services, page: Brief, qtbot: QtBot) -> None:
    mark = services.annotations.by_quote(page.id, "The eighth paragraph", MarkDetails()).mark
    qtbot.waitUntil(lambda: bool(screen.marks.shown))
    assert place_reference(mark.passage.locator, Language.EN) == "para. 8"
    assert "para. 8" in screen.marks._model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    view = EvidenceView(evidence=Evidence(passage_id=mark.passage.id), passage=mark.passage, brief=page)
    assert Sources(Language.EN).chip(view).text.endswith("para. 8")


def test_a_page_is_cited_sooner_than_a_paragraph() -> None:
    assert place_reference(Locator(page=3, paragraph=8), Language.EN) == "p. 3"
    assert place_reference(Locator(), Language.KO) == ""


def test_every_fifth_paragraph_is_numbered_beside_the_text(screen: ReaderScreen, look: Look) -> None:
    screen.resize(1200, 2000)
    screen.page.resize(900, 1900)
    assert [line.number for line in screen.page.gutter_lines() if line.number] == ["5", "10"]


def test_a_guess_in_the_caption_looks_like_one(look: Look, screen: ReaderScreen, page: Brief) -> None:
    brief = replace(page, publisher="Harbour office", number="N 4", date=PartialDate(1998, 1, 1), guessed=("date", "publisher"))
    words, guesses = caption_of(brief, Language.EN)
    assert words == "Harbour office · N 4 · 1 Jan 1998"
    assert [words[guess.start : guess.end] for guess in guesses] == ["Harbour office", "1 Jan 1998"]
    detail = screen.detail
    assert detail is not None
    screen.page.show_detail(replace(detail, brief=brief), words, 16, guesses=guesses)
    shown = {}
    pieces = screen.page.document().findBlockByNumber(1).begin()
    while not pieces.atEnd():
        form = pieces.fragment().charFormat()
        dotted = form.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine
        shown[pieces.fragment().text()] = dotted and form.foreground().color() == look.colour("guess")
        pieces += 1
    assert shown == {"Harbour office": True, " · N 4 · ": False, "1 Jan 1998": True}
