"""The report of an import: how many of what, and each file with its result or the reason, its articles beneath it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.language import Language
from app.services.views import FileReport, ImportedBrief, ImportReport, ImportStatus
from app.ui.context import Context
from app.ui.places import Place, Room
from app.ui.spoken import spoken
from app.ui.theme import Look
from app.ui.views.screen import Header, Screen
from app.ui.widgets.box import Box, clear_layout, column, grows, row
from app.ui.widgets.button import Button
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.paint import paint_elided
from app.ui.widgets.rows import RowDelegate, RowList, RowModel
from app.ui.wording import short_date

LOOKS = {
    ImportStatus.IMPORTED: ("circle-check", "ok"),
    ImportStatus.SPLIT: ("circle-check", "ok"),
    ImportStatus.NEAR_DUPLICATE: ("copy", "warn"),
    ImportStatus.DUPLICATE: ("copy", "warn"),
    ImportStatus.REFUSED: ("circle-x", "bad"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A file of the report, or one of the articles that it held."""

    file: FileReport
    article: ImportedBrief | None = None
    said: str = ""

    @property
    def title(self) -> str:
        return self.article.brief.title if self.article else self.file.path.name


def lines_of(file: FileReport, language: Language) -> Iterator[Line]:
    """A file, and beneath it its articles where it held several."""
    yield Line(file, said=said_of(file))
    if file.status is ImportStatus.SPLIT:
        for found in file.briefs:
            parts = (short_date(found.brief.date, language), near_words(found))
            yield Line(file, found, " · ".join(part for part in parts if part))


def said_of(file: FileReport) -> str:
    """What is to be said of a file; how near another brief is, is said in the words of the window."""
    near = [words for words in map(near_words, file.briefs) if words]
    if file.status is ImportStatus.NEAR_DUPLICATE and near:
        hint = QCoreApplication.translate("ImportReport", "Enter compares them.")
        return f"{near[0]} {hint}"
    return spoken(file.message) or ", ".join(titles_of(file))


def near_words(found: ImportedBrief) -> str:
    """How much of a brief stands in another one, if much does."""
    if found.near is None:
        return ""
    words = QCoreApplication.translate("ImportReport", "It shares {percent} % of its words with “{title}”.")
    return words.format(percent=found.near.percent, title=found.near.brief.title)


class FileDelegate(RowDelegate[Line]):
    """The file's name, what came of it, and its state; an article stands a step to the right."""

    def __init__(self, look: Look, words: dict[ImportStatus, str]) -> None:
        super().__init__(look, 50)
        self._words = words

    def paint_row(self, painter: QPainter, rect: QRectF, row: Line, selected: bool) -> None:
        look = self._look
        if row.article is not None:
            self._paint_article(painter, rect, row)
            return
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(QPointF(rect.left() + 12, rect.bottom()), QPointF(rect.right() - 12, rect.bottom()))
        icon, token = LOOKS[row.file.status]
        state = QRectF(rect.right() - 150, rect.top(), 140, rect.height())
        look.icon(painter, "file-text", QRectF(rect.left() + 16, rect.top() + 16, 16, 16), "text2")
        line = QRectF(rect.left() + 44, rect.top() + 6, state.left() - rect.left() - 60, 20)
        paint_elided(painter, look, line, "body_medium", "text", row.title)
        paint_elided(painter, look, line.translated(0, 19), "caption", "text2", row.said)
        look.icon(painter, icon, QRectF(state.left(), rect.center().y() - 8, 16, 16), token)
        paint_elided(painter, look, state.adjusted(24, 0, 0, 0), "body", token, self._words[row.file.status])

    def _paint_article(self, painter: QPainter, rect: QRectF, row: Line) -> None:
        look, left = self._look, rect.left() + 44
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(QPointF(left, rect.bottom()), QPointF(rect.right() - 12, rect.bottom()))
        look.icon(painter, "text", QRectF(left, rect.top() + 16, 16, 16), "text2")
        line = QRectF(left + 28, rect.top() + 6, rect.right() - left - 40, 20)
        paint_elided(painter, look, line, "body_medium", "text", row.title)
        paint_elided(painter, look, line.translated(0, 19), "caption", "text2", row.said)


def titles_of(report: FileReport) -> list[str]:
    """What the briefs that came of a file are called."""
    return [found.brief.title for found in report.briefs]


class ImportScreen(Screen):
    """What the last import did."""

    import_asked = Signal()

    def __init__(self, context: Context) -> None:
        more = Button(context.look, self.tr("Choose more files"), icon="upload", key="Ctrl O")
        super().__init__(context, Header(context, self.tr("Library"), more))
        more.clicked.connect(lambda _checked=False: self.import_asked.emit())
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
        self._model: RowModel[Line] = RowModel(lambda line: f"{line.title}, {words[line.file.status]}, {line.said}")
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
        card = Box(look, column(grows(self.list), margin=(1, 8, 1, 8)), ground="surface", edge="line", radius=8)
        layout = column(self._title, self._under, 10, self._counts, 6, grows(card), foot, gap=6, margin=(28, 24, 28, 20))
        self.set_panes(Box(look, layout, ground="surface"))
        self.list.opened.connect(self._open)

    def show_report(self, report: ImportReport) -> None:
        """Show what an import did; refused files come first."""
        order = (ImportStatus.REFUSED, ImportStatus.NEAR_DUPLICATE, ImportStatus.DUPLICATE, ImportStatus.SPLIT, ImportStatus.IMPORTED)
        files = sorted(report.files, key=lambda found: order.index(found.status))
        self._model.show_rows([line for file in files for line in lines_of(file, self.context.language)])
        self._title.show_text(self.tr("Import of %n file(s)", "", len(report.files)))
        stopped = self.tr("Stopped; what is listed is kept.")
        self._under.show_text(stopped if report.cancelled else self.tr("Everything that could be read is in the library."))
        clear_layout(self._cards)
        articles = sum(len(file.briefs) for file in report.files if file.status is ImportStatus.SPLIT)
        counts = (
            (report.briefs, self.tr("briefs ready"), "ok"),
            (articles, self.tr("of them articles of one file"), "accent"),
            (report.count(ImportStatus.NEAR_DUPLICATE), self.tr("may be duplicates"), "warn"),
            (report.count(ImportStatus.DUPLICATE), self.tr("already here"), "warn"),
            (report.count(ImportStatus.REFUSED), self.tr("not read"), "bad"),
        )
        self._cards.addLayout(row(*(grows(self._card(count, words, token)) for count, words, token in counts), gap=10))

    def _card(self, count: int, words: str, token: str) -> Box:
        look = self.context.look
        inner = row(
            Label(look, str(count), "h2", token if count else "text3"),
            grows(Label(look, words, "body", "text2", elide=True)),
            margin=(14, 6, 14, 6),
        )
        return Box(look, inner, ground="surface", edge="line", radius=8)

    def _open(self, found: object) -> None:
        """The brief; where another one is nearly the same, both side by side."""
        if not isinstance(found, Line) or not found.file.briefs:
            return
        first = found.article or found.file.briefs[0]
        if first.near is not None:
            self.context.go(Place(Room.COMPARE, first.near.brief.id, other_id=first.brief.id))
        else:
            self.context.go(Place(Room.READER, first.brief.id))

    def focus_middle(self) -> None:
        self.list.setFocus()
