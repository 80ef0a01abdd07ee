"""The points of one subject, each with what it rests on and how long it takes; where there is too much to say, a way to mend it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.model.dossier import Statement
from app.core.saying import Saying, saying
from app.services.views import EvidenceView
from app.ui.context import Context
from app.ui.counted import Counted
from app.ui.places import at_passage
from app.ui.speaking import reckoned, shown_length, shown_time
from app.ui.views.dossier.sources import Sources
from app.ui.views.meeting.agenda import AgendaRow, spare_words
from app.ui.widgets.box import Rule, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.chip import Chip
from app.ui.widgets.keeping import give_back, held_in
from app.ui.widgets.label import Label, Prose, Span
from app.ui.widgets.menu_chip import MenuChip, Pick, Pop
from app.ui.widgets.paint import ChipLook

MOST_CHIPS = 2
Evidence = Mapping[UUID, tuple[EvidenceView, ...]]


@dataclass(frozen=True, slots=True)
class Mends:
    """What a press does: edit the subject, give it so many minutes, or choose for some of its points whether they are said."""

    edit: Callable[[UUID], object]
    give: Callable[[UUID, int], object]
    choose: Callable[[UUID, Sequence[UUID], Saying], object]


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

    def show_item(self, chosen: AgendaRow, points: tuple[Statement, ...], evidence: Evidence, sources: Sources) -> None:
        """The points of the chosen subject, and what they rest on, lettered as in its dossier."""
        held = held_in(self)
        self.clear()
        look = self._context.look
        name = self.tr("Item {number}, point by point").format(number=chosen.number)
        said = self.tr("spoken by {name}").format(name=chosen.item.lead_ours) if chosen.item.lead_ours else ""
        total = self.tr("{ours} spoken, {needed} with interpretation").format(
            ours=shown_time(chosen.ours, about=chosen.about), needed=shown_time(chosen.needed, about=chosen.about)
        )
        edit = Button(look, self.tr("Edit the subject"), kind=Kind.QUIET, key="F2", height=28)
        edit.clicked.connect(lambda _checked=False: self._mends.edit(chosen.item.id))
        times = " · ".join(part for part in (total if points else "", spare_words(chosen)) if part)
        head = row(
            Label(look, name, "body_bold"),
            grows(Label(look, said, "caption", "text2", elide=True)),
            Label(look, times, "caption", "text2"),
            edit,
            gap=10,
        )
        head.setContentsMargins(0, 0, 0, 4)
        self._lines.addLayout(head)
        for number, point in enumerate(points, start=1):
            self._lines.addWidget(self._point(chosen, number, point, evidence.get(point.id, ()), sources))
            self._lines.addWidget(Rule(look))
        if not points:
            none = self.tr("No dossier stands behind this subject yet; F2 chooses one.")
            words = self.tr("No point to make here yet; open the dossier with Enter.") if chosen.item.dossier_ids else none
            self._lines.addWidget(Prose(look, words, "body", "text3"))
        settle(self)
        give_back(self, held)

    def _point(self, chosen: AgendaRow, number: int, point: Statement, evidence: tuple[EvidenceView, ...], sources: Sources) -> QWidget:
        look, now = self._context.look, saying(chosen.item, point.id)
        chips: list[QWidget] = [
            Chip(look, sources.chip(view), name=sources.reference(view), clicked=lambda view=view: self._open(view))
            for view in evidence[:MOST_CHIPS]
        ]
        rest = len(evidence) - MOST_CHIPS
        if rest > 0:
            chips.append(Chip(look, ChipLook(text=f"+{rest}"), name=Counted().sources(len(evidence))))
        if not evidence:
            chips.append(Chip(look, ChipLook(text=self.tr("No source yet"), ink="bad", ground="badbg")))
        quiet = "text" if now is Saying.SAID else "text3"
        time = Label(look, shown_length(point), "body", "text2" if now is Saying.SAID else "text3", right=True)
        time.setFixedWidth(52)
        time.setToolTip(self.tr("Reckoned from the words; what is entered for the point counts instead.") if reckoned((point,)) else "")
        place = Label(look, str(number), "body", "text3")
        place.setFixedWidth(16)
        words = Prose(look, (Span(point.text, struck=now is Saying.LEFT_OUT),), "body", quiet, language=point.language)
        line = QWidget()
        line.setLayout(
            row(
                column(place, "*"),
                grows(words),
                column(row(*chips, gap=6), "*"),
                column(self._choice(chosen.item.id, number, point, now), "*"),
                column(time, "*"),
                gap=8,
                margin=(0, 7, 0, 7),
            )
        )
        return line

    def _choice(self, item_id: UUID, number: int, point: Statement, now: Saying) -> Pop:
        """Whether the point is said: scissors while it is, else a chip that says what was chosen."""
        look, names = self._context.look, saying_names()
        name = self.tr("Point {number}").format(number=number)

        def picks() -> list[Pick]:
            return [
                Pick(title=words, checked=each is now, run=lambda each=each: self._mends.choose(item_id, [point.id], each))
                for each, words in names.items()
            ]

        if now is Saying.SAID:
            spoken = self.tr("{point}: {choice}").format(point=name, choice=names[now])
            choice = Pop(look, "", picks, name=spoken, icon="scissors", kind=Kind.QUIET, height=22)
        else:
            choice = MenuChip(look, name, picks)
            choice.setFixedHeight(22)
            choice.show_text(names[now])
        choice.kept_as = point.id
        return choice

    def _open(self, view: EvidenceView) -> None:
        if view.passage is not None:
            self._context.go(at_passage(view.passage))


def saying_names() -> dict[Saying, str]:
    """What can be chosen for a point."""
    translate = QCoreApplication.translate
    return {
        Saying.SAID: translate("ItemPoints", "Say it"),
        Saying.IF_TIME: translate("ItemPoints", "If time allows"),
        Saying.LEFT_OUT: translate("ItemPoints", "Leave it out"),
    }
