"""A subject that has more to say than time: the smallest mends stand beside the warning, above the agenda, where they are seen."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.model.dossier import Statement
from app.core.saying import Saying, sure
from app.services.views import MeetingView
from app.ui.context import Context
from app.ui.speaking import points_of, seconds_of, shown_time
from app.ui.spoken import with_particles
from app.ui.views.meeting.agenda import AgendaRow
from app.ui.views.meeting.points import Mends
from app.ui.widgets.box import IconView, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.chip import Flow
from app.ui.widgets.label import Prose


class Overrun(QWidget):
    """Tells of the subject in hand, else of the first that runs over; hidden where none does."""

    def __init__(self, context: Context, mends: Mends) -> None:
        super().__init__()
        self._context, self._mends = context, mends
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 2, 0, 12)
        self._lines.setSpacing(4)

    def show_rows(self, rows: Sequence[AgendaRow], chosen: object, view: MeetingView) -> None:
        """The agenda, and which subject of it is in hand."""
        clear_layout(self._lines)
        over = [row for row in rows if row.over]
        told = chosen if isinstance(chosen, AgendaRow) and chosen in over else over[0] if over else None
        self.setVisible(told is not None)
        if told is None:
            return
        look, too_long = self._context.look, told.needed - told.given
        words = self.tr("Item {number} needs {time} more than it has.").format(number=told.number, time=shown_time(too_long))
        minutes = -(-told.needed // 60)
        give = Button(look, self.tr("Give it {minutes} min").format(minutes=minutes), kind=Kind.QUIET, height=28)
        give.clicked.connect(lambda _checked=False: self._mends.give(told.item.id, minutes))
        sign = column(IconView(look, "triangle-alert", 16, "bad"), "*", margin=(0, 2, 0, 0))
        self._lines.addLayout(row(sign, grows(Prose(look, words, "body_medium", "bad"))))
        mends = Flow([*self._cuts(told, points_of(told.item, view.dossiers.values())), give], gap=6)
        self._lines.addLayout(row(24, grows(mends), gap=0))
        settle(self)

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
