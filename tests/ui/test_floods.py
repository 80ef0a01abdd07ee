"""Far more is pasted than a line or a statement holds: it is said at once, and nothing that was written is lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.core.language import Language
from app.core.model.dossier import Dossier, Heading, Statement
from app.services.opening import Services
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.typography import SERIF, SERIF_JA, SERIF_KO
from app.ui.views.dossier.lines import EditableLine
from app.ui.views.dossier.screen import DossierScreen
from app.ui.widgets.field import Field
from app.ui.widgets.label import Prose
from app.ui.widgets.writing import InPlace

MIXED = "We meet 한국어 문장 with 日本語の文 and go on. "
MEGABYTE = (MIXED * (1_000_000 // len(MIXED) + 1))[:1_000_000]


@pytest.fixture
def dossier(services: Services) -> Iterator[Dossier]:
    one = Statement(heading=Heading.OUR_OBJECTIVES, text="Keep the ferry running.")
    services.dossiers.save(kept := Dossier(title="The ferry", statements=(one,)), "Add a dossier")
    yield kept
    services.dossiers.remove(kept.id)


@pytest.fixture
def screen(window: MainWindow, dossier: Dossier) -> DossierScreen:
    window.go(Place(Room.DOSSIER, dossier.id))
    assert isinstance(window.screen_shown, DossierScreen)
    return window.screen_shown


def paste(words: str, into: InPlace | QLineEdit) -> None:
    QGuiApplication.clipboard().setText(words)
    QTest.keyClick(into, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_text_pasted_into_a_statement_is_refused_with_a_way_on(
    window: MainWindow, services: Services, screen: DossierScreen, dossier: Dossier
) -> None:
    screen.page.rows[0].edit()
    (editor,) = screen.page.rows[0].findChildren(InPlace)
    paste(MEGABYTE, editor)
    assert editor.toPlainText() == "Keep the ferry running."
    assert "1,000,000 letters" in window.toast.words
    assert "library" in window.toast.words
    assert QGuiApplication.clipboard().text() == MEGABYTE
    paste(" And the bridge open.", editor)
    screen.page.finish()
    assert services.dossiers.get(dossier.id).statements[0].text == "Keep the ferry running. And the bridge open."


def test_a_text_pasted_into_the_title_is_refused_as_well(window: MainWindow, screen: DossierScreen) -> None:
    title = screen.page.findChildren(EditableLine)[0]
    title.edit()
    (editor,) = title.findChildren(InPlace)
    paste(MEGABYTE, editor)
    assert editor.toPlainText() == "The ferry"
    assert "1,000,000 letters" in window.toast.words


def test_a_paragraph_is_still_pasted(screen: DossierScreen) -> None:
    screen.page.rows[0].edit()
    (editor,) = screen.page.rows[0].findChildren(InPlace)
    editor.selectAll()
    paste(MIXED * 20, editor)
    assert editor.toPlainText() == MIXED * 20


def test_prose_of_many_scripts_is_laid_out_once(look: Look) -> None:
    """Runs that went in one by one were each laid out with all that stood before them."""
    changes: list[int] = []
    prose = Prose(look, MIXED * 200, "statement", family=SERIF, language=Language.EN)
    (document,) = prose.findChildren(QTextDocument)
    document.contentsChange.connect(lambda *_where: changes.append(1))
    prose.heightForWidth(560)
    assert document.toPlainText() == MIXED * 200
    assert len(changes) <= 3
    families: set[str] = set()
    block = document.firstBlock().begin()
    while not block.atEnd():
        families.add(block.fragment().charFormat().font().families()[0])
        block += 1
    assert families == {SERIF, SERIF_KO, SERIF_JA}


def test_height_follows_width_and_words(look: Look) -> None:
    prose = Prose(look, "word " * 200, "body")
    narrow, wide = prose.heightForWidth(200), prose.heightForWidth(800)
    assert narrow > wide > 0
    assert prose.heightForWidth(200) == narrow
    prose.show_text("word")
    assert prose.heightForWidth(200) < narrow


def test_a_statement_that_is_a_whole_text_shows_its_beginning(window: MainWindow, services: Services, dossier: Dossier) -> None:
    """It may come in with a pack; the page does not stand still for it, and its words are all kept."""
    text = "The bridge is old. " * 2_000
    (known,) = dossier.statements
    services.dossiers.save(
        Dossier(id=dossier.id, title="The ferry", statements=(Statement(id=known.id, heading=known.heading, text=text),)), "Grow"
    )
    window.go(Place(Room.DOSSIER, dossier.id))
    screen = window.screen_shown
    assert isinstance(screen, DossierScreen)
    (prose,) = [each for each in screen.page.rows[0].findChildren(Prose) if each.accessibleName().startswith("The bridge")]
    assert prose.accessibleName().endswith("…")
    assert len(prose.accessibleName()) < 10_000


def test_a_line_says_that_it_took_the_beginning_only(look: Look, qtbot: QtBot) -> None:
    field = Field(look, "Name")
    qtbot.addWidget(field)
    field.show()
    paste("a" * 40_000, field)
    assert len(field.text()) == 32_767
    assert "32,767" in field.cut_words
    assert "clipboard" in field.cut_words
    assert field.accessibleDescription() == field.cut_words
    field.clear()
    paste("short", field)
    assert field.cut_words == ""
    assert field.accessibleDescription() == ""
