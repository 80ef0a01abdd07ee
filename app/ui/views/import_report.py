"""The report of an import: how many of what, and each file with its result or the reason."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.views import FileReport, ImportReport, ImportStatus
from app.ui.context import Context
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.screen import Header, Screen
from app.ui.widgets.box import Box, clear_layout, column, grows, row
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.paint import paint_elided
from app.ui.widgets.rows import RowDelegate, RowList, RowModel

LOOKS = {
    ImportStatus.IMPORTED: ("circle-check", "ok"),
    ImportStatus.SPLIT: ("circle-check", "ok"),
    ImportStatus.NEAR_DUPLICATE: ("copy", "warn"),
    ImportStatus.DUPLICATE: ("copy", "warn"),
    ImportStatus.REFUSED: ("circle-x", "bad"),
}


class FileDelegate(RowDelegate[FileReport]):
    """The file's name, what came of it, and its state."""

    def __init__(self, look: Look, words: dict[ImportStatus, str]) -> None:
        super().__init__(look, 50)
        self._words = words

    def paint_row(self, painter: QPainter, rect: QRectF, row: FileReport, selected: bool) -> None:
        look = self._look
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(QPointF(rect.left() + 12, rect.bottom()), QPointF(rect.right() - 12, rect.bottom()))
        icon, token = LOOKS[row.status]
        state = QRectF(rect.right() - 150, rect.top(), 140, rect.height())
        look.icon(painter, "file-text", QRectF(rect.left() + 16, rect.top() + 16, 16, 16), "text2")
        line = QRectF(rect.left() + 44, rect.top() + 6, state.left() - rect.left() - 60, 20)
        paint_elided(painter, look, line, "body_medium", "text", row.path.name)
        paint_elided(painter, look, line.translated(0, 19), "caption", "text2", row.message or ", ".join(titles_of(row)))
        look.icon(painter, icon, QRectF(state.left(), rect.center().y() - 8, 16, 16), token)
        paint_elided(painter, look, state.adjusted(24, 0, 0, 0), "body", token, self._words[row.status])


def titles_of(report: FileReport) -> list[str]:
    """What the briefs that came of a file are called."""
    return [found.brief.title for found in report.briefs]


class ImportScreen(Screen):
    """What the last import did."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, Header(context, self.tr("Library")))
        look = context.look
        self.header.title.show_text(self.tr("Import"))
        self.header.up.connect(lambda: context.go(Place(Room.LIBRARY)))
        words = {
            ImportStatus.IMPORTED: self.tr("Ready"),
            ImportStatus.SPLIT: self.tr("Several articles"),
            ImportStatus.NEAR_DUPLICATE: self.tr("Much like another"),
            ImportStatus.DUPLICATE: self.tr("Already here"),
            ImportStatus.REFUSED: self.tr("Not read"),
        }
        self._model: RowModel[FileReport] = RowModel(lambda found: f"{found.path.name}, {words[found.status]}, {found.message}")
        self.list = RowList(self._model, FileDelegate(look, words), self.tr("Files"))
        self._title = Label(look, self.tr("Nothing was imported yet"), "h1", elide=True)
        self._under = Prose(look, self.tr("Drop files anywhere in this window."), "body", "text2")
        self._counts = QWidget()
        self._cards = QVBoxLayout(self._counts)
        self._cards.setContentsMargins(0, 0, 0, 0)
        foot = Prose(
            look,
            self.tr("Files are opened in a sealed process without network. The originals are kept byte for byte in the library."),
            "caption",
            "text2",
        )
        card = Box(look, column(grows(self.list), margin=(1, 1, 1, 1)), ground="surface", edge="line", radius=8)
        layout = column(self._title, self._under, 10, self._counts, 6, grows(card), foot, gap=6, margin=(28, 24, 28, 20))
        self.set_panes(Box(look, layout, ground="surface"))
        self.list.opened.connect(self._open)

    def show_report(self, report: ImportReport) -> None:
        """Show what an import did; refused files come first."""
        order = (ImportStatus.REFUSED, ImportStatus.NEAR_DUPLICATE, ImportStatus.DUPLICATE, ImportStatus.SPLIT, ImportStatus.IMPORTED)
        self._model.show_rows(sorted(report.files, key=lambda found: order.index(found.status)))
        self._title.show_text(self.tr("Import of %n file(s)", "", len(report.files)))
        stopped = self.tr("Stopped; what is listed is kept.")
        self._under.show_text(stopped if report.cancelled else self.tr("Everything that could be read is in the library."))
        clear_layout(self._cards)
        counts = (
            (report.briefs, self.tr("briefs ready"), "ok"),
            (report.count(ImportStatus.DUPLICATE), self.tr("already here"), "warn"),
            (report.count(ImportStatus.REFUSED), self.tr("not read"), "bad"),
        )
        self._cards.addLayout(row(*(grows(self._card(count, words, token)) for count, words, token in counts), gap=10))

    def _card(self, count: int, words: str, token: str) -> Box:
        look = self.context.look
        inner = row(
            Label(look, str(count), "h2", token if count else "text3"), Label(look, words, "body", "text2"), "*", margin=(14, 6, 14, 6)
        )
        return Box(look, inner, ground="surface", edge="line", radius=8)

    def _open(self, found: object) -> None:
        if isinstance(found, FileReport) and found.briefs:
            self.context.go(Place(Room.READER, found.briefs[0].brief.id))

    def focus_middle(self) -> None:
        self.list.setFocus()
