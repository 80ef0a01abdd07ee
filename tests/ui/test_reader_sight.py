"""Which letters of a long document are in view: at every height, also where the edge of the view lies in white."""

from uuid import uuid4

import pytest
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.language import Language
from app.core.model.annotation import Annotation
from app.core.model.brief import Brief, Passage
from app.services.views import BriefDetail, Mark
from app.ui.theme import Look
from app.ui.views.reader.page import TextPage
from app.ui.views.reader.sight import Sight

WIDTH, GAP, MANY = 400, 12, 1500
WORDS = "The ferry to the northern islands leaves at dawn and comes back when the harbour lights are lit. "


@pytest.fixture
def long(qapp: QApplication) -> QTextDocument:
    document = QTextDocument()
    document.setPlainText("\n".join(WORDS * (1 + number % 4) for number in range(MANY)))
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    form = QTextBlockFormat()
    form.setBottomMargin(GAP)
    cursor.setBlockFormat(form)
    document.setTextWidth(WIDTH)
    return document


def lines(document: QTextDocument) -> list[tuple[float, float, int, int]]:
    """Upper and lower edge, first and last position of every line of the first blocks, from the layout itself."""
    found: list[tuple[float, float, int, int]] = []
    block = document.firstBlock()
    for _ in range(60):
        top = document.documentLayout().blockBoundingRect(block).top()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            start = block.position() + line.textStart()
            found.append((top + line.y(), top + line.y() + line.height(), start, start + line.textLength()))
        block = block.next()
    return found


def test_what_is_in_view_is_the_lines_between_its_edges(long: QTextDocument) -> None:
    sight, known = Sight(), lines(long)
    for top in [*range(0, 1200, 5), *range(1200, 0, -7)]:
        start, end = sight.span(long, top, 300)
        assert start == next(first for _, lower, first, _ in known if lower > top)
        assert end == next(last for _, lower, _, last in known if lower > top + 300)


def test_only_what_is_above_the_place_is_laid_out(long: QTextDocument) -> None:
    for height in range(200, 900, 3):
        Sight().span(long, 0, height)
    assert long.lastBlock().layout().lineCount() == 0


def test_beyond_the_end_is_the_last_line(long: QTextDocument) -> None:
    _, end = Sight().span(long, 10_000_000, 300)
    assert end in (long.characterCount() - 1, long.characterCount() - 2)
    short = QTextDocument("One line")
    assert Sight().span(short, 0, 500) == (0, len("One line"))


def test_a_mark_over_two_paragraphs_lays_out_no_more_than_what_is_near(qtbot: QtBot, look: Look) -> None:
    text, brief = "\n".join([WORDS * 3] * MANY), Brief(title="Ferries")
    start, end = len(WORDS * 3) - 10, len(WORDS * 3) + 11
    passage = Passage(id=uuid4(), brief_id=brief.id, start=start, end=end, exact=text[start:end])
    annotation = Annotation(id=uuid4(), passage_id=passage.id, brief_id=brief.id)
    mark = Mark(annotation=annotation, passage=passage, brief_title=brief.title, start=start, end=end)
    page = TextPage(look, "Text", Language.EN)
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    detail = BriefDetail(brief=brief, text=text, blocks=(), paragraphs=(), marks=(mark,), page_starts=(0,), page_labels=("1",), repairs=0)
    page.show_detail(detail, "by hand", 16)
    assert page.document().lastBlock().layout().lineCount() == 0
    coloured = [extra.cursor.selectedText() for extra in page.extraSelections()]
    assert coloured == [text[start : start + 10], text[start + 11 : end]]
