"""The points of one subject, each with what it rests on and how long it takes; where there is too much to say, a way to mend it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.model.dossier import Statement
from app.core.saying import Saying, saying, sure
from app.services.views import EvidenceView
from app.ui.context import Context
from app.ui.counted import Counted
from app.ui.places import at_passage
from app.ui.speaking import seconds_of, shown_time
from app.ui.spoken import with_particles
from app.ui.views.dossier.statement import evidence_chip
from app.ui.views.meeting.agenda import AgendaRow, spare_words
from app.ui.widgets.box import IconView, Rule, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.chip import Chip, Flow
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
            self._lines.addWidget(self._point(chosen, number, point, evidence.get(point.id, ())))
            self._lines.addWidget(Rule(look))
        if not points:
            none = self.tr("No dossier stands behind this subject yet; F2 chooses one.")
            words = self.tr("No point to make here yet; open the dossier with Enter.") if chosen.item.dossier_ids else none
            self._lines.addWidget(Prose(look, words, "body", "text3"))
        settle(self)

    def _warning(self, chosen: AgendaRow, points: tuple[Statement, ...]) -> QWidget:
        """A warning comes with the smallest mends: the points whose leaving out is enough, or the minutes it takes."""
        look, too_long = self._context.look, chosen.needed - chosen.given
        words = self.tr("This item needs {time} more than it has.").format(time=shown_time(too_long))
        minutes = -(-chosen.needed // 60)
        give = Button(look, self.tr("Give it {minutes} min").format(minutes=minutes), kind=Kind.QUIET, height=28)
        give.clicked.connect(lambda _checked=False: self._mends.give(chosen.item.id, minutes))
        band = QWidget()
        text = grows(Prose(look, words, "body_medium", "bad"))
        mends = Flow([*self._cuts(chosen, points), give], gap=6)
        sign = column(IconView(look, "triangle-alert", 16, "bad"), "*", margin=(0, 2, 0, 0))
        band.setLayout(column(row(sign, text), row(24, grows(mends), gap=0), gap=6, margin=(0, 0, 0, 14)))
        return band

    def _cuts(self, chosen: AgendaRow, points: tuple[Statement, ...]) -> list[Button]:
        factor = 2 if chosen.interpreter else 1
        cut = smallest_cut(sure(chosen.item, points), chosen.needed - chosen.given, factor)
        if not cut:
            return []
        saved = shown_time(factor * sum(seconds_of(point) for point in cut))
        one = with_particles(self.tr("Cut point {number}: saves {time}"), number=points.index(cut[0]) + 1, time=saved)
        several = self.tr("Cut %n point(s): saves {time}", "", len(cut)).format(time=saved)
        ids = [point.id for point in cut]
        button = Button(self._context.look, one if len(cut) == 1 else several, icon="scissors", height=28)
        button.clicked.connect(lambda _checked=False: self._mends.choose(chosen.item.id, ids, Saying.LEFT_OUT))
        return [button]

    def _point(self, chosen: AgendaRow, number: int, point: Statement, evidence: tuple[EvidenceView, ...]) -> QWidget:
        look, now = self._context.look, saying(chosen.item, point.id)
        chips: list[QWidget] = [
            Chip(look, evidence_chip(view), name=view.brief.title if view.brief else "", clicked=lambda view=view: self._open(view))
            for view in evidence[:MOST_CHIPS]
        ]
        rest = len(evidence) - MOST_CHIPS
        if rest > 0:
            chips.append(Chip(look, ChipLook(text=f"+{rest}"), name=Counted().sources(len(evidence))))
        if not evidence:
            chips.append(Chip(look, ChipLook(text=self.tr("No source yet"), ink="bad", ground="badbg")))
        quiet = "text" if now is Saying.SAID else "text3"
        time = Label(look, shown_time(seconds_of(point)), "body", "text2" if now is Saying.SAID else "text3", right=True)
        time.setFixedWidth(44)
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
            return Pop(look, "", picks, name=spoken, icon="scissors", kind=Kind.QUIET, height=22)
        chip = MenuChip(look, name, picks)
        chip.setFixedHeight(22)
        chip.show_text(names[now])
        return chip

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


def smallest_cut(points: Sequence[Statement], seconds: int, factor: int) -> tuple[Statement, ...]:
    """The points whose leaving out saves so many seconds: the shortest one that is enough, else the longest ones, as few as do."""
    long = {point.id: factor * seconds_of(point) for point in points}
    enough = [point for point in points if long[point.id] >= seconds]
    if enough:
        return (min(enough, key=lambda point: long[point.id]),)
    cut: list[Statement] = []
    for point in sorted(points, key=lambda point: -long[point.id]):
        cut.append(point)
        if sum(long[each.id] for each in cut) >= seconds:
            return tuple(sorted(cut, key=points.index))
    return ()
