"""What somebody said over time: by issue, each leading to its place, and where two stances on one issue differ."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.text import shorten
from app.services.stances import Drift, Stance, drifts_of, issues_of
from app.ui.context import Context
from app.ui.kinds import Role
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.typography import SERIF
from app.ui.views.dossier.sources import LONGEST_NAME
from app.ui.widgets.apart import alike, spoken_changes, told_apart
from app.ui.widgets.box import Box, IconView, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.chip import Chip, Flow
from app.ui.widgets.label import Label, Prose, Span
from app.ui.widgets.paint import ChipLook, paint_dot
from app.ui.wording import basis_name, short_date

MOST_ISSUES = 6
"""Chips of issues; the rest is reached by scrolling through all words."""


class Said(QWidget):
    """A line of time at the left of what was said, with a dot for each."""

    def __init__(self, look: Look, last: bool, token: str = "accent") -> None:
        super().__init__()
        self._look, self._last, self._token = look, last, token

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._last:
            painter.fillRect(4, 22, 2, self.height() - 22, self._look.colour("line2"))
        paint_dot(painter, self._look, QPointF(5, 20), 4.5, self._token)


class DriftCard(Box):
    """Two stances side by side in time; what is only in one of them is marked."""

    spoken_role = Role.Grouping

    def __init__(self, context: Context, drift: Drift) -> None:
        look, language = context.look, context.language
        self.drift = drift
        before, after = [Span(drift.before.words)], [Span(drift.after.words)]
        if alike(drift.before.words, drift.after.words):
            before, after = told_apart(drift.before.words, drift.after.words)
        when = (short_date(drift.before.when, language), short_date(drift.after.when, language))
        super().__init__(look, ground="surface", edge="warn", radius=8)
        title = self.tr("Said differently on “{issue}”").format(issue=shorten(drift.after.issue, 34))
        told = self.tr("The change falls between {before} and {after}.").format(before=when[0], after=when[1])
        head = row(column(2, IconView(look, "git-compare-arrows", 16, "warn"), "*", gap=0), grows(Prose(look, title, "body_bold")), gap=8)
        parts = [
            column(Label(look, day, "caption_medium", "text2"), Prose(look, spans, "body", family=SERIF, language=stance.language), gap=0)
            for day, spans, stance in ((when[0], before, drift.before), (when[1], after, drift.after))
        ]
        self.setLayout(column(head, *parts, Prose(look, told, "caption", "text2"), gap=6, margin=(12, 10, 12, 10)))
        self.setAccessibleName(f"{title}. {told} {spoken_changes(drift.before.words, drift.after.words)}")


class WordsOverTime(QWidget):
    """What somebody said, the newest first; chips narrow it to one issue."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._stances: Sequence[Stance] = ()
        self.issue: UUID | None = None
        self.issues: dict[UUID, Button] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 14, 16, 14)
        self._layout.setSpacing(4)

    def show_stances(self, stances: Sequence[Stance]) -> None:
        """The words of somebody; an issue that was chosen for them stays, another person begins with all."""
        if self.issue not in {stance.issue_id for stance in stances}:
            self.issue = None
        self._stances = stances
        self._fill()

    def choose(self, issue: UUID | None) -> None:
        """Narrow to an issue; the same again shows all."""
        self.issue = None if issue == self.issue else issue
        self._fill()
        if issue is not None and issue in self.issues:
            self.issues[issue].setFocus()

    def _fill(self) -> None:
        look = self._context.look
        clear_layout(self._layout)
        shown = [stance for stance in self._stances if self.issue in (None, stance.issue_id)]
        count = Label(look, str(len(shown)) if shown else "", "body", "text2")
        self._layout.addLayout(row(Label(look, self.tr("Their words over time"), "body_bold"), count, "*"))
        self._chips()
        if not shown:
            begin = self.tr("Nothing quoted yet. Mark a passage with C and name the speaker.")
            self._layout.addWidget(Prose(look, begin, "body", "text3"))
        drifts = {id(drift.before): drift for drift in drifts_of(shown)}
        changed = {id(drift.after) for drift in drifts.values()} | set(drifts)
        for at, stance in enumerate(shown, start=1):
            if id(stance) in drifts:
                self._layout.addWidget(DriftCard(self._context, drifts[id(stance)]))
            self._layout.addWidget(self._stance(stance, last=at == len(shown), changed=id(stance) in changed))
        self._layout.addStretch(1)
        settle(self)

    def _chips(self) -> None:
        """One chip an issue; the chosen one has a cross."""
        found = issues_of(self._stances)
        self.issues = {}
        if len(found) < 2:
            return
        for key, title, count in found[:MOST_ISSUES]:
            chosen = key == self.issue
            button = Button(
                self._context.look, shorten(title, 20), kind=Kind.PLAIN, height=24, trail="x" if chosen else "",
                clicked=lambda key=key: self.choose(key),
            )  # fmt: skip
            button.setCheckable(True)
            button.setChecked(chosen)
            state = self.tr("{issue}, {count} stances, chosen") if chosen else self.tr("{issue}, {count} stances")
            button.setAccessibleName(state.format(issue=title, count=count))
            button.setToolTip(title)
            self.issues[key] = button
        self._layout.addWidget(Flow(self.issues.values(), gap=6))
        self._layout.addSpacing(4)

    def _stance(self, stance: Stance, *, last: bool, changed: bool) -> QWidget:
        look, language = self._context.look, self._context.language
        when = row(
            Label(look, short_date(stance.when, language) or self.tr("no date"), "caption_medium"),
            grows(Label(look, stance.occasion or stance.issue, "caption", "text2", elide=True)),
        )
        quoted = stance.quotation is not None
        words = Prose(look, f"“{stance.words}”" if quoted else stance.words, "statement", family=SERIF, language=stance.language)
        chips = [chip for chip in (self._source(stance), self._standing(stance)) if chip is not None]
        holder = Said(look, last, "warn" if changed else "accent")
        holder.setLayout(column(when, words, Flow(chips, gap=6), gap=4, margin=(22, 12, 0, 6)))
        return holder

    def _source(self, stance: Stance) -> Chip | None:
        """Where it stands: the brief of a quotation, the dossier that records a position."""
        look, go = self._context.look, self._context.go
        if stance.quotation is not None:
            brief, quotation = stance.brief, stance.quotation
            if brief is None:
                return None
            place = Place(Room.READER, quotation.brief_id, quote=quotation.text)
            return Chip(
                look, ChipLook(text=brief.number or shorten(brief.title, LONGEST_NAME)), name=brief.title, clicked=lambda: go(place)
            )
        if stance.position is None or stance.issue_id is None:
            return None
        line = Place(Room.DOSSIER, stance.issue_id, other_id=stance.position.id)
        return Chip(
            look, ChipLook(text=shorten(stance.issue, LONGEST_NAME), icon="folder-open"), name=stance.issue, clicked=lambda: go(line)
        )

    def _standing(self, stance: Stance) -> Chip | None:
        """How sure it is that they said so: word for word, or what our record rests on."""
        look = self._context.look
        if stance.quotation is not None:
            verified = ChipLook(text=self.tr("word for word"), icon="circle-check", ink="ok", ground="okbg")
            return Chip(look, verified) if stance.quotation.verified else None
        return Chip(look, ChipLook(text=basis_name(stance.basis))) if stance.basis is not None else None
