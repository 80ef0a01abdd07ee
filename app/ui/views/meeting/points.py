"""The points of one subject, each with what it rests on and how long it takes; where there is too much to say, a way to mend it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.model.dossier import Statement
from app.services.views import EvidenceView
from app.ui.context import Context
from app.ui.counted import Counted
from app.ui.places import at_passage
from app.ui.speaking import seconds_of, shown_time
from app.ui.spoken import with_particles
from app.ui.views.dossier.statement import evidence_chip
from app.ui.views.meeting.agenda import AgendaRow
from app.ui.widgets.box import IconView, Rule, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.paint import ChipLook
from app.ui.wording import sentences

MOST_CHIPS = 2
Evidence = Mapping[UUID, tuple[EvidenceView, ...]]


@dataclass(frozen=True, slots=True)
class Mends:
    """What a press does: edit the subject, or give it so many minutes."""

    edit: Callable[[UUID], object]
    give: Callable[[UUID, int], object]


class ItemPoints(QWidget):
    """Beneath the agenda."""

    def __init__(self, context: Context, mends: Mends) -> None:
        super().__init__()
        self._context, self._mends = context, mends
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)

    def clear(self) -> None:
        clear_layout(self._lines)

    def show_item(self, chosen: AgendaRow, points: tuple[Statement, ...], evidence: Evidence) -> None:
        """The points of the chosen subject."""
        self.clear()
        look = self._context.look
        name = self.tr("Item {number}, point by point").format(number=chosen.number)
        said = self.tr("spoken by {name}").format(name=chosen.item.lead_ours) if chosen.item.lead_ours else ""
        total = self.tr("{ours} spoken, {needed} with interpretation").format(
            ours=shown_time(chosen.ours), needed=shown_time(chosen.needed)
        )
        edit = Button(look, self.tr("Edit the subject"), kind=Kind.QUIET, key="F2", height=28)
        edit.clicked.connect(lambda _checked=False: self._mends.edit(chosen.item.id))
        if chosen.over:
            self._lines.addWidget(self._warning(chosen, points))
        times = Label(look, total if points else "", "caption", "text2")
        head = row(Label(look, name, "body_bold"), grows(Label(look, said, "caption", "text2", elide=True)), times, edit, gap=10)
        head.setContentsMargins(0, 0, 0, 4)
        self._lines.addLayout(head)
        for number, point in enumerate(points, start=1):
            self._lines.addLayout(self._point(number, point, evidence.get(point.id, ())))
            self._lines.addWidget(Rule(look))
        if not points:
            none = self.tr("No dossier stands behind this subject yet; F2 chooses one.")
            words = self.tr("No point to make here yet; open the dossier with Enter.") if chosen.item.dossier_ids else none
            self._lines.addWidget(Prose(look, words, "body", "text3"))
        settle(self)

    def _warning(self, chosen: AgendaRow, points: tuple[Statement, ...]) -> QWidget:
        """A warning comes with the smallest mend: the shortest point whose leaving out is enough, or the minutes it takes."""
        look, too_long = self._context.look, chosen.needed - chosen.given
        factor = 2 if chosen.interpreter else 1
        enough = [
            (seconds_of(point) * factor, number) for number, point in enumerate(points, start=1) if seconds_of(point) * factor >= too_long
        ]
        mend = with_particles(self.tr("Leaving out point {number} would be enough."), number=min(enough)[1]) if enough else ""
        words = self.tr("This item needs {time} more than it has.").format(time=shown_time(too_long))
        minutes = -(-chosen.needed // 60)
        give = Button(look, self.tr("Give it {minutes} min").format(minutes=minutes), height=28)
        give.clicked.connect(lambda _checked=False: self._mends.give(chosen.item.id, minutes))
        band = QWidget()
        text = grows(Prose(look, sentences(words, mend), "body", "bad"))
        band.setLayout(row(column(IconView(look, "triangle-alert", 16, "bad"), "*", margin=(0, 6, 0, 0)), text, give, margin=(0, 0, 0, 12)))
        return band

    def _point(self, number: int, point: Statement, evidence: tuple[EvidenceView, ...]) -> QHBoxLayout:
        look = self._context.look
        chips = [
            Chip(look, evidence_chip(view), name=view.brief.title if view.brief else "", clicked=lambda view=view: self._open(view))
            for view in evidence[:MOST_CHIPS]
        ]
        rest = len(evidence) - MOST_CHIPS
        if rest > 0:
            chips.append(Chip(look, ChipLook(text=f"+{rest}"), name=Counted().sources(len(evidence))))
        if not evidence:
            chips.append(Chip(look, ChipLook(text=self.tr("No source yet"), ink="bad", ground="badbg")))
        time = Label(look, shown_time(seconds_of(point)), "body", "text2", right=True)
        time.setFixedWidth(44)
        place = Label(look, str(number), "body", "text3")
        place.setFixedWidth(16)
        return row(
            column(place, "*"),
            grows(Prose(look, point.text, "body")),
            column(row(*chips, gap=6), "*"),
            column(time, "*"),
            gap=8,
            margin=(0, 7, 0, 7),
        )

    def _open(self, view: EvidenceView) -> None:
        if view.passage is not None:
            self._context.go(at_passage(view.passage))
