"""The history of a dossier: every step that touched it, how it stood then beside how it stands now, and the way back."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.changes import Changes, Kind
from app.core.language import Language
from app.core.model.dossier import Heading
from app.services.opening import Services
from app.services.returning import Returned, Turn
from app.services.telling import Contrast
from app.ui.context import Context
from app.ui.places import Place, Room
from app.ui.spoken import spoken
from app.ui.theme import Look
from app.ui.typography import SERIF
from app.ui.views.dossier.asks import parts
from app.ui.views.screen import Header, Screen
from app.ui.widgets.apart import come, gone, marked_up, spoken_changes, told_apart
from app.ui.widgets.box import Box, Scroll, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button, Segments
from app.ui.widgets.button import Kind as ButtonKind
from app.ui.widgets.label import Label, Prose, Span
from app.ui.widgets.paint import paint_elided, paint_hairline, paint_right
from app.ui.widgets.rows import RowDelegate, RowList, RowModel
from app.ui.worded import wording_of
from app.ui.wording import heading_name, short_moment

MOST = 60
"""Differences that are laid out; a state that is further off than this is another dossier."""


@dataclass(frozen=True, slots=True)
class Past:
    """The steps of a dossier, newest first, and what it is called now."""

    dossier_id: UUID
    title: str
    turns: tuple[Turn, ...]


def past_of(services: Services, dossier_id: UUID, language: Language) -> Past:
    """Fetch the history, off the main thread."""
    turns = services.history.dossiers.turns(dossier_id)
    title = wording_of(services, language).called(services.dossiers.get(dossier_id), "title")
    return Past(dossier_id, title, tuple(reversed(turns)))


class TurnDelegate(RowDelegate[Turn]):
    """What was done, when and by whom."""

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__(look, 50)
        self._language = language

    def paint_row(self, painter: QPainter, rect: QRectF, row: Turn, selected: bool) -> None:
        look = self._look
        if not selected:
            paint_hairline(painter, look, rect.left() + 20, rect.right() - 12, rect.bottom())
        line = QRectF(rect.left() + 20, rect.top() + 6, rect.width() - 36, 20)
        paint_elided(painter, look, line, "body_medium", "text", spoken(row.name))
        below = line.translated(0, 19)
        used = paint_right(painter, look, below, "caption", "text2", row.by) if row.by else 0
        paint_elided(painter, look, below.adjusted(0, 0, -used - 8, 0), "caption", "text2", short_moment(row.at, self._language))


class HistoryScreen(Screen):
    """Steps at the left; at the right what one state had and the present one has not, and the other way round."""

    def __init__(self, context: Context) -> None:
        look = context.look
        look.load_print_fonts()
        self.back_to = Button(look, self.tr("Return to this state"), icon="undo-2", kind=ButtonKind.PRIMARY, clicked=self.return_to)
        ways = ((self.tr("In one text"), "text"), (self.tr("Side by side"), "columns-2"))
        self.ways = Segments(look, ways, self.tr("How differences are shown"))
        super().__init__(context, Header(context, self.tr("Dossiers"), self.ways, self.back_to))
        self._contrasts: tuple[Turn, tuple[Contrast, ...]] | None = None
        self.header.up.connect(self._up)
        self._past: Past | None = None
        self._wanted: UUID | None = None
        self._model: RowModel[Turn] = RowModel(
            lambda turn: ", ".join((spoken(turn.name), short_moment(turn.at, context.language), turn.by))
        )
        self.list = RowList(self._model, TurnDelegate(look, context.language), self.tr("Steps"))
        left = Box(look, column(grows(self.list), margin=(0, 8, 1, 8)), ground="surface", sides="r")
        left.setMinimumWidth(240)
        left.setMaximumWidth(420)
        self._content = QWidget()
        self._layout = QVBoxLayout(self._content)
        self._layout.setContentsMargins(28, 20, 28, 28)
        self._layout.setSpacing(6)
        middle = Box(look, column(grows(Scroll(self._content, self.tr("What differs from now")))), ground="surface")
        middle.setMinimumWidth(420)
        self.set_panes(middle, left=left)
        self.splitter.give([330, 800])
        self.list.chosen.connect(self._choose)
        self.ways.chosen.connect(lambda _number: self._compare(*self._contrasts) if self._contrasts else None)
        self.list.opened.connect(lambda _turn: self.return_to())

    def _up(self) -> None:
        past = self._past
        self.context.go(Place(Room.DOSSIER, past.dossier_id) if past else Place(Room.DOSSIERS))

    def show_place(self, place: Place) -> None:
        self._wanted = place.object_id
        if place.object_id is not None:
            self._fetch(place.object_id)

    def _fetch(self, dossier_id: UUID) -> None:
        services, language = self.context.services, self.context.language
        self.context.jobs.read("past", lambda: past_of(services, dossier_id, language), self._show, self._gone)

    def _gone(self, _sentence: str) -> None:
        self._past = self._wanted = None
        if self.isVisibleTo(self.window()):  # else one has gone elsewhere meanwhile
            self.context.instead(Place(Room.DOSSIERS))

    def library_changed(self, changes: Changes) -> None:
        if self._wanted is not None and Kind.DOSSIER in changes.kinds:
            self._fetch(self._wanted)

    def _show(self, past: Past) -> None:
        same = self._past is not None and self._past.dossier_id == past.dossier_id
        chosen = self.list.current() if same else None
        self._past = past
        self.header.title.show_text(self.tr("History of “{title}”").format(title=past.title))
        self._model.show_rows(past.turns)
        number = chosen.number if isinstance(chosen, Turn) else None
        at = next((at for at, turn in enumerate(past.turns) if turn.number == number), min(1, len(past.turns) - 1))
        self.list.choose_row(at)

    def _choose(self, turn: object) -> None:
        past, history = self._past, self.context.services.history.dossiers
        if isinstance(turn, Turn) and past is not None:
            work = history.contrasts
            self.context.jobs.read("contrasts", lambda: work(past.dossier_id, turn.number), lambda found: self._compare(turn, found))

    def _compare(self, turn: Turn, contrasts: tuple[Contrast, ...]) -> None:
        look = self.context.look
        self._contrasts = turn, contrasts
        clear_layout(self._layout)
        title = self.tr("After “{step}”").format(step=spoken(turn.name))
        self._layout.addWidget(Prose(look, title, "h2"))
        self._layout.addWidget(Prose(look, short_moment(turn.at, self.context.language), "body", "text2"))
        if contrasts and not self.ways.number:
            spans = (*gone(self.tr("struck through: then")), Span("   "), *come(self.tr("underlined: now")))
            self._layout.addWidget(Prose(look, spans, "caption"))
        self.back_to.allow(bool(contrasts), self.tr("The dossier stands like this now."))
        if not contrasts:
            self._layout.addWidget(Prose(look, self.tr("The dossier stands like this now."), "body", "ok"))
        for number, contrast in enumerate(contrasts[:MOST]):
            self._add(number, contrast)
        if len(contrasts) > MOST:
            self._layout.addWidget(Prose(look, self.tr("%n more difference(s)", "", len(contrasts) - MOST), "body", "text2"))
        self._layout.addStretch(1)
        settle(self._content)

    def _add(self, number: int, contrast: Contrast) -> None:
        look = self.context.look
        words = f"{where(contrast)} · {self._kind(contrast)}"
        self._layout.addLayout(row(Label(look, words, "caption_medium", "text2"), "*", margin=(0, 14 if number else 10, 0, 2)))
        if not self.ways.number:
            self._layout.addWidget(self._in_one(contrast))
            return
        then, now = told_apart(contrast.then, contrast.now)
        sides: list[QWidget] = []
        for name, spans in ((self.tr("then"), then), (self.tr("now"), now)):
            inner = column(Label(look, name, "micro", "text3"), Prose(look, spans or "—", "statement", family=SERIF), "*", gap=4)
            inner.setContentsMargins(12, 8, 12, 10)
            sides.append(grows(Box(look, inner, ground="sunken", edge="line", radius=8)))
        self._layout.addLayout(row(*sides, gap=12))

    def _in_one(self, contrast: Contrast) -> Box:
        """The words of now with those of then among them; said aloud, only what went and what came."""
        look = self.context.look
        prose = Prose(look, marked_up(contrast.then, contrast.now), "statement", family=SERIF)
        prose.setAccessibleName(spoken_changes(contrast.then, contrast.now) or contrast.now)
        inner = column(prose, "*", margin=(12, 8, 12, 10))
        return Box(look, inner, ground="sunken", edge="line", radius=8)

    def _kind(self, contrast: Contrast) -> str:
        if not contrast.now:
            return self.tr("taken out since")
        if not contrast.then:
            return self.tr("added since")
        return self.tr("changed since") if contrast.then != contrast.now else self.tr("other details, or another place")

    def return_to(self) -> None:
        """Bring the dossier back to the chosen state: one step, which undo takes back."""
        turn, past, history = self.list.current(), self._past, self.context.services.history.dossiers
        if isinstance(turn, Turn) and past is not None and self.back_to.isEnabled():
            self.context.jobs.write(lambda: history.return_to(past.dossier_id, turn.number), self._returned)

    def _returned(self, returned: Returned) -> None:
        words = self.tr("The dossier is back where it was")
        missing = self.tr("%n passage(s) it rested on are gone", "", returned.missing)
        self.context.said_undoable(f"{words}; {missing}" if returned.missing else words)

    def focus_middle(self) -> None:
        self.list.setFocus()


def where(contrast: Contrast) -> str:
    """The place of a difference in the dossier, in the window's language."""
    translate = QCoreApplication.translate
    if contrast.heading is not None:
        return heading_name(Heading(contrast.heading))
    titles = {part.field: part.title for part in parts()} | {
        "title": translate("HistoryScreen", "Title"),
        "standfirst": translate("HistoryScreen", "Standfirst"),
        "terms": translate("HistoryScreen", "Terms"),
    }
    return titles.get(contrast.field, translate("HistoryScreen", "Description"))
