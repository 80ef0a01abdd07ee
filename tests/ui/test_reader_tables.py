"""Tables, comments and tracked changes in the text view: real tables with exact offsets, comments beside their words."""

import io
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from docx.oxml import OxmlElement
from PySide6.QtGui import QTextCursor, QTextTable
from pytestqt.qtbot import QtBot

from app.core.jobs import Silent
from app.core.model.annotation import AnnotationKind
from app.core.model.brief import BlockKind, Brief
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.views import BriefDetail, TextBlock, TrackedChange
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.reader.document import lay_out
from app.ui.views.reader.pieces import MOST_CELLS, MOST_COLUMNS, pieces_of
from app.ui.views.reader.screen import ReaderScreen
from tests.importers.documents import new_word, pdf, word

ROWS = (("Quay", "Depth in metres", "Remarks"), ("North 😀", "12", "closed until May"), ("South", "8.5", ""))
LEAD = "The harbour office measured both quays in the second week of March, after the ice had gone."


def _html() -> bytes:
    cells = "".join(
        "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in row) + "</tr>" for tag, row in zip(("th", "td", "td"), ROWS, strict=True)
    )
    after = LEAD.replace("the ice", "the fog")
    body = f"<h1>Depths of the quays</h1><p>{LEAD} {LEAD}</p><table>{cells}</table><p>{after}</p>"
    return f"<html><body><article>{body}</article></body></html>".encode()


def _docx() -> bytes:
    made = new_word()
    made.add_paragraph(LEAD)
    table = made.add_table(rows=0, cols=3)
    for row in ROWS:
        for cell, said in zip(table.add_row().cells, row, strict=True):
            cell.text = said
    made.add_paragraph("So much for the depths of the quays.")
    return word(made)


def _xlsx() -> bytes:
    book, buffer = openpyxl.Workbook(), io.BytesIO()
    sheet = book.active
    assert sheet is not None
    for row in ROWS:
        sheet.append(row)
    book.save(buffer)
    return buffer.getvalue()


def _pdf() -> bytes:
    placed = [
        (x, 700 - 16 * number, said.replace(" 😀", "") or ".")
        for number, row in enumerate(ROWS)
        for x, said in zip((72, 220, 380), row, strict=True)
    ]
    return pdf([[(72, 740, LEAD), *placed, (72, 620, LEAD.replace("the ice", "the fog"))]])


FILES = {"depths.html": _html, "depths.docx": _docx, "depths.xlsx": _xlsx, "depths.pdf": _pdf}


def imported(services: Services, path: Path, data: bytes) -> Brief:
    path.write_bytes(data)
    return services.imports.import_paths([path], ImportChoices(keep_duplicates=True), Silent()).files[0].briefs[0].brief


@pytest.fixture(params=FILES)
def brief(request: pytest.FixtureRequest, services: Services, tmp_path: Path) -> Iterator[Brief]:
    found = imported(services, tmp_path / request.param, FILES[request.param]())
    yield found
    services.library.remove([found.id])


@pytest.fixture
def draft(services: Services, tmp_path: Path) -> Iterator[Brief]:
    """A Word file in which "May" was put in for "June", with a comment on the ferry."""
    made = new_word()
    made.add_heading("Ferries of the bay", 1)
    paragraph = made.add_paragraph("The ")
    run = paragraph.add_run("ferry")
    made.add_comment(run, "Say which one.", author="Ada Lantern")
    paragraph.add_run(" sails in ")
    for tag, child, said in (("w:ins", "w:t", "May"), ("w:del", "w:delText", "June")):
        change, words = OxmlElement(tag), OxmlElement("w:r")
        text = OxmlElement(child)
        text.text = said
        words.append(text)
        change.append(words)
        paragraph._p.append(change)
    paragraph.add_run(", as every year since the bridge was closed.")
    found = imported(services, tmp_path / "draft.docx", word(made))
    yield found
    services.library.remove([found.id])


def opened(window: MainWindow, brief: Brief) -> ReaderScreen:
    window.go(Place(Room.READER, brief.id))
    assert isinstance(window.screen_shown, ReaderScreen)
    return window.screen_shown


def tables(screen: ReaderScreen) -> list[QTextTable]:
    return [frame for frame in screen.page.document().rootFrame().childFrames() if isinstance(frame, QTextTable)]


def words_of(table: QTextTable) -> list[list[str]]:
    def words(row: int, column: int) -> str:
        cell = table.cellAt(row, column)
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    return [[words(row, column) for column in range(table.columns())] for row in range(table.rows())]


def read(screen: ReaderScreen, start: int, end: int) -> str:
    """What stands in the document from one clean offset to another."""
    assert screen.page._laid is not None
    place = screen.page._laid.placing.to_document
    return screen.page.document().toRawText().encode("utf-16-le")[2 * place(start) : 2 * place(end)].decode("utf-16-le")


def test_a_table_is_a_table_and_its_words_stand_where_they_are_said_to(window: MainWindow, brief: Brief) -> None:
    screen = opened(window, brief)
    (table,) = tables(screen)
    printed = brief.source is not None and brief.source.importer == "pdf"
    wanted = [[cell.replace(" 😀", "") or "." if printed else cell for cell in row] for row in ROWS]
    assert words_of(table) == wanted
    detail = screen.detail
    assert detail is not None
    for cell in (cell for row in wanted for cell in row if cell):
        start = detail.text.index(cell, detail.text.index("Quay"))  # the title above it has words of its own
        assert read(screen, start, start + len(cell)) == cell
        screen.page.select(start, start + len(cell))
        assert screen.page.selection() == (start, start + len(cell))


def test_a_selection_over_several_cells_is_read_in_whole_cells(window: MainWindow, brief: Brief) -> None:
    screen = opened(window, brief)
    detail = screen.detail
    assert detail is not None
    start, end = detail.text.index("Depth in"), detail.text.index("Remarks") + len("Remarks")
    screen.page.select(start, end - 3)
    assert screen.page.selection() == (start, end)
    below = detail.text.index("8.5")
    screen.page.select(start, below)
    screen.page._tell_selection()
    assert screen.page.selection() == (detail.text.index("Quay"), (detail.text + "\n").index("\n", below))
    assert screen.page.textCursor().selectedTableCells() == (0, 3, 0, 3)


def test_marks_and_hits_are_drawn_in_their_cells_alone(window: MainWindow, brief: Brief) -> None:
    screen = opened(window, brief)
    detail = screen.detail
    assert detail is not None
    start, end = detail.text.index("12"), detail.text.index("closed until May") + len("closed until May")
    screen.page.select(start, end)
    screen.mark_selection(AnnotationKind.FIGURE)
    assert screen.detail is not None
    (mark,) = screen.detail.marks
    assert (mark.start, mark.end, mark.passage.exact) == (start, end, "12\tclosed until May")
    screen.find_in_pane()
    screen.find_bar.field.setText("until")
    coloured = [extra.cursor.selectedText() for extra in screen.page.extraSelections()]
    assert coloured == ["12", "closed until May", "until"]
    assert all(not extra.cursor.hasComplexSelection() for extra in screen.page.extraSelections())


@pytest.mark.parametrize("brief", ["depths.html"], indirect=True)
def test_words_of_the_title_are_marked_where_it_stands(window: MainWindow, brief: Brief) -> None:
    """The first words of the paper are its title, drawn once, above the caption."""
    screen = opened(window, brief)
    detail = screen.detail
    assert detail is not None
    start = detail.text.index("Depths of the quays")
    screen.page.select(start + 10, start + 19)
    assert screen.page.textCursor().selectedText() == "the quays"
    assert screen.page.textCursor().block().blockNumber() == 0
    screen.page._tell_selection()
    screen.mark_selection(AnnotationKind.HIGHLIGHT)
    assert screen.detail is not None
    (mark,) = screen.detail.marks
    assert (mark.start, mark.end, mark.passage.exact) == (start + 10, start + 19, "the quays")
    assert "the quays" in [extra.cursor.selectedText() for extra in screen.page.extraSelections()]
    assert screen.page.toPlainText().count("Depths of the quays") == 1


@pytest.mark.parametrize("brief", ["depths.html"], indirect=True)
def test_the_head_row_stands_out_and_figures_stand_to_the_right(window: MainWindow, brief: Brief) -> None:
    (table,) = tables(opened(window, brief))
    assert table.format().headerRowCount() == 1
    head, body = (table.cellAt(row, 0).firstCursorPosition() for row in (0, 1))
    for cursor in (head, body):
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    assert head.charFormat().font().weight() > body.charFormat().font().weight()
    assert table.cellAt(0, 0).format().background() != table.cellAt(1, 0).format().background()
    left, right = (table.cellAt(1, column).firstCursorPosition().blockFormat().alignment() for column in (0, 1))
    assert left != right


def detail_of(rows: list[str], changes: tuple[TrackedChange, ...] = (), *, table: int = 1) -> BriefDetail:
    """A paper of one table with these rows, a paragraph behind it."""
    blocks: list[TextBlock] = []
    text = ""
    for number, row in enumerate([*rows, "The end."]):
        last = number == len(rows)
        kind = BlockKind.PARAGRAPH if last else BlockKind.TABLE_ROW
        blocks.append(TextBlock(kind=kind, start=len(text), end=len(text) + len(row), table=0 if last else table))
        text += row + "\n"
    return BriefDetail(
        brief=Brief(title="Sums"), text=text, blocks=tuple(blocks), changes=changes,
        paragraphs=(), marks=(), page_starts=(), page_labels=(), repairs=0,
    )  # fmt: skip


def test_a_long_table_is_laid_out_in_parts_and_the_rest_is_read_as_lines(look: Look) -> None:
    detail = detail_of([f"{number}\tberth {number}\tfree" for number in range(1_200)])
    laid = lay_out(look, detail, "", 16)
    made = pieces_of(detail, detail.blocks, tracked=False)
    assert sum(grid.rows for grid in made.grids) == MOST_CELLS // 3
    assert len(made.grids) > 1 and len({grid.widths for grid in made.grids}) == 1
    for offset in range(0, len(detail.text) - 1, 7):
        if detail.text[offset] not in "\t\n":
            assert laid.document.characterAt(laid.placing.to_document(offset)) == detail.text[offset]
            assert laid.placing.to_clean(laid.placing.to_document(offset)) == offset


def test_a_table_too_wide_for_a_text_is_read_as_lines() -> None:
    detail = detail_of(["\t".join("1" for _ in range(MOST_COLUMNS + 1))])
    assert pieces_of(detail, detail.blocks, tracked=False).grids == ()


def test_changes_of_a_draft_are_shown_on_request_and_change_nothing(window: MainWindow, draft: Brief, qtbot: QtBot) -> None:
    screen = opened(window, draft)
    detail = screen.detail
    assert detail is not None
    assert screen.changes.isVisible()
    assert "June" not in screen.page.toPlainText()
    screen.changes.click()
    assert "sails in MayJune, as" in screen.page.toPlainText()
    struck = QTextCursor(screen.page.document().find("June"))
    assert struck.charFormat().fontStrikeOut()
    inserted = QTextCursor(screen.page.document().find("May"))
    assert inserted.charFormat().fontUnderline() and not inserted.charFormat().fontStrikeOut()
    start = detail.text.index(", as every")
    assert read(screen, start, start + 10) == ", as every"
    screen.page.select(start, start + 10)
    assert screen.page.selection() == (start, start + 10)
    screen.changes.click()
    assert "June" not in screen.page.toPlainText()
    assert screen.detail == detail


def test_words_struck_out_before_in_and_behind_the_blocks_are_all_shown(look: Look) -> None:
    text = detail_of(["a\tb"]).text
    places = (0, text.index("b"), text.index("The"), len(text))
    changes = tuple(TrackedChange(start=at, end=at, words=f"<{at}>", inserted=False) for at in places)
    detail = detail_of(["a\tb"], changes)
    laid = lay_out(look, detail, "", 16, tracked=True)
    shown = laid.document.toPlainText()
    assert all(shown.count(f"<{at}>") == 1 for at in places)
    for words in ("a", "b", "The end."):
        at = laid.placing.to_document(text.index(words))
        assert "".join(laid.document.characterAt(at + number) for number in range(len(words))) == words


def test_a_comment_stands_beside_the_words_it_is_about(window: MainWindow, draft: Brief) -> None:
    screen = opened(window, draft)
    (aside,) = screen.page.visible_asides()
    assert aside.words == "Ada Lantern: Say which one."
    (ground,) = screen.page.extraSelections()
    assert ground.cursor.selectedText() == "ferry"
    assert aside.start == ground.cursor.selectionStart()


def test_a_paper_without_changes_has_no_switch_for_them(window: MainWindow, services: Services, tmp_path: Path) -> None:
    found = imported(services, tmp_path / "plain.txt", f"{LEAD}\n\n{LEAD.replace('the ice', 'the snow')}\n".encode())
    assert opened(window, found).changes.isHidden()
    services.library.remove([found.id])
