"""The card of a person: names in their scripts, dated posts as bars, where they appear, and what they said over time."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.core.model.person import NameForm, NameOrder, Office, Person
from app.services.people import PersonCard
from app.services.titles import EarlyTitle
from app.ui.context import Context
from app.ui.kinds import Role
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.people_list import sign_of
from app.ui.widgets.box import Box, IconView, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as ButtonKind
from app.ui.widgets.chip import Chip
from app.ui.widgets.keeping import give_back, held_in
from app.ui.widgets.label import Label, Prose, Span
from app.ui.widgets.paint import ChipLook, guess_chip, paint_elided, paint_ring
from app.ui.wording import language_name, role_name, sentences, short_date

WIDE = 920
"""A card is not wider than this; on a large screen its lines would be too long to read."""
PHOTO = QSize(96, 120)
"""A photograph on the card, in the shape of a passport picture."""
LINE = 28
NOWHERE: Mapping[str, int] = {}
NAMES = 260
"""Width of the column of posts beside their bars, in pixels."""


class Portrait(QAbstractButton):
    """The photograph of somebody, or the first sign of their name on a round ground; a click chooses another picture."""

    def __init__(self, look: Look, name: str, photo: bytes, sign: str = "") -> None:
        super().__init__()
        self._look, self._sign = look, sign or name[:1]
        self._photo = QImage.fromData(photo) if photo else QImage()
        self.setFixedSize(PHOTO if self.has_photo else QSize(72, 72))
        words = self.tr("Photograph of {name}; choose another") if self.has_photo else self.tr("Choose a photograph of {name}")
        self.setAccessibleName(words.format(name=name))
        self.setToolTip(words.format(name=name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def has_photo(self) -> bool:
        return not self._photo.isNull()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.has_photo:
            self._paint_photo(painter)
        else:
            self._paint_sign(painter)
        if self.hasFocus():
            paint_ring(painter, self._look, QRectF(self.rect()), 8 if self.has_photo else 36)

    def _paint_photo(self, painter: QPainter) -> None:
        """Filled from the upper middle, where faces are; sharp at the scale of the screen."""
        ratio = self.devicePixelRatioF()
        wanted = QSizeF(self.size()) * ratio
        shown = self._photo.scaled(
            wanted.toSize(), Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        )
        left, top = (shown.width() - wanted.width()) / 2, (shown.height() - wanted.height()) / 4
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setClipPath(path)
        painter.drawImage(QRectF(self.rect()), shown, QRectF(left, top, wanted.width(), wanted.height()))
        painter.setClipping(False)
        painter.setPen(QPen(self._look.colour("line2"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _paint_sign(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("soft"))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(self._look.colour("accent"))
        painter.setFont(self._look.font("h1", weight=600))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._sign)


class OfficeBars(QWidget):
    """Each dated post as a bar on the years; one without a beginning has none."""

    spoken_role = Role.Chart

    def __init__(self, look: Look, offices: Sequence[Office], today: datetime, early: Sequence[EarlyTitle] = ()) -> None:
        """``early``: texts that gave an office before it began; each is a ring before its bar."""
        super().__init__()
        self._early = early
        self._look = look
        self._offices = [office for office in offices if office.start is not None]
        self._now = today.year + (today.month - 1) / 12
        starts = [self._year(office.start) for office in self._offices] + [self._year(each.brief.date) for each in early]
        self._first = min((int(start) for start in starts), default=today.year)
        self._last = max(self._first + 1, int(self._now) + 1)
        self.setFixedHeight(LINE * len(self._offices) + 22)
        self.setAccessibleName(self.tr("Posts over the years"))
        self.setAccessibleDescription("; ".join(f"{office.title} {office.start}–{office.end or ''}" for office in self._offices))

    @staticmethod
    def _year(date: object) -> float:
        year, month = getattr(date, "year", 0), getattr(date, "month", 0)
        return float(year) + (max(month, 1) - 1) / 12

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, left = self._look, min(self._look.grown(NAMES), self.width() // 2)
        scale = (self.width() - left - 8) / (self._last - self._first)
        every = max(1, (self._last - self._first + 7) // 8)
        for year in range(self._first, self._last, every):
            x = left + (year - self._first) * scale
            painter.fillRect(QRectF(int(x), 0, 1, self.height() - look.grown(18)), look.colour("line"))
            paint_elided(
                painter,
                look,
                QRectF(x - 14 * look.zoom, self.height() - look.grown(18), 48 * look.zoom, 16 * look.zoom),
                "caption",
                "text3",
                str(year),
            )
        for number, office in enumerate(self._offices):
            top = number * look.grown(LINE)
            paint_elided(painter, look, QRectF(0, top, left - 14, look.grown(LINE)), "body", "text", office.title)
            begin, end = self._year(office.start), self._year(office.end) if office.end else self._now
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("line2" if office.end else "fill"))
            bar = QRectF(left + (begin - self._first) * scale, top + 8, max(6.0, (end - begin) * scale), 12)
            painter.drawRoundedRect(bar, 3, 3)
            painter.setPen(QPen(look.colour("bad"), 1.75))
            painter.setBrush(look.colour("surface"))
            for each in self._early:
                if each.office == office:
                    painter.drawEllipse(QPointF(left + (self._year(each.brief.date) - self._first) * scale, top + 14), 4.5, 4.5)


class EarlyLine(QWidget):
    """A text that calls somebody by an office they held only later, and the way to the place."""

    spoken_role = Role.Grouping

    def __init__(self, context: Context, early: EarlyTitle) -> None:
        super().__init__()
        look = context.look
        told = self.tr("“{title}” of {date} says “{words}” already; the office began on {start}.")
        if early.days:
            told = self.tr("“{title}” of {date} says “{words}” already, %n day(s) early.", "", early.days)
        language = context.language
        words = told.format(
            title=early.brief.title, date=short_date(early.brief.date, language), words=early.words,
            start=short_date(early.office.start, language),
        )  # fmt: skip
        if "date" in early.brief.guessed:
            words = sentences(words, self.tr("The date of the text is a guess."))
        place = Place(Room.READER, early.place.brief_id, early.place.start, early.place.end)
        show = Button(look, self.tr("Show"), kind=ButtonKind.LINK, height=26, clicked=lambda: context.go(place))
        show.setAccessibleName(self.tr("Show the place in “{title}”").format(title=early.brief.title))
        icon = column(3, IconView(look, "triangle-alert", 16, "bad"), "*", gap=0)
        self.setLayout(row(icon, grows(Prose(look, words, "body")), column(show, "*", gap=0), gap=8, margin=(0, 6, 0, 0)))
        self.setAccessibleName(words)


def unbroken(pronunciation: str) -> str:
    """The syllables of a name stay on one line: a word joiner stands behind each hyphen."""
    return pronunciation.replace("-", "-\u2060")


def _worded(early: Sequence[EarlyTitle], kept: Person, shown: Person) -> list[EarlyTitle]:
    """With the offices as the window's language calls them: they stand in the same order."""
    return [replace(each, office=shown.offices[kept.offices.index(each.office)]) for each in early]


class PersonPage(QWidget):
    """The middle of the screen. ``photograph_wanted``: somebody clicked where it stands."""

    photograph_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(36, 24, 36, 28)
        self.setMaximumWidth(WIDE)
        self._layout.setSpacing(6)

    def show_card(
        self,
        person: Person,
        card: PersonCard,
        photo: bytes = b"",
        places: Mapping[str, int] = NOWHERE,
        early: Sequence[EarlyTitle] = (),
    ) -> None:
        """``person`` as called in the window's language, ``card`` as kept; ``places`` counts where each form of the name stands.

        ``early`` are the texts that give an office before it began.
        """
        look = self._context.look
        held = held_in(self)
        clear_layout(self._layout)
        self._head(person, photo)
        add = Button(look, self.tr("Add a form"), icon="plus", kind=ButtonKind.QUIET, height=28)
        add.clicked.connect(lambda _checked=False: self.edit_wanted.emit())
        self._title(self.tr("Names"), add)
        self._layout.addWidget(self._names(person.names, places))
        found = Prose(look, self.tr("Searching any form finds them all, and each hit says which form it found."), "caption", "text2")
        self._layout.addLayout(row(IconView(look, "search", 14), grows(found), gap=6, margin=(0, 6, 0, 0)))
        dated = [office for office in person.offices if office.start is not None]
        checked = self.tr("each title is checked against the date of its text")
        self._title(self.tr("Offices"), Label(look, checked, "caption", "text2") if dated else None)
        if dated:
            self._layout.addWidget(OfficeBars(look, dated, datetime.now(UTC), _worded(early, card.person, person)))
        for office in person.offices:
            if office.start is None:
                words = " · ".join(part for part in (office.title, office.organisation, self.tr("dates unknown")) if part)
                self._layout.addWidget(Prose(look, words, "body", "text2"))
        if not person.offices:
            self._layout.addWidget(Prose(look, self.tr("No office is known."), "body", "text3"))
        for each in early:
            self._layout.addWidget(EarlyLine(self._context, each))
        self._lists(person)
        self._appears(card)
        self._layout.addStretch(1)
        settle(self)
        give_back(self, held)

    def _head(self, person: Person, photo: bytes) -> None:
        look, language = self._context.look, self._context.language
        name = person.name_in(language)
        others = "   ".join(dict.fromkeys(form.text for form in person.names if not form.guessed and form.text != name))
        now = next((office for office in reversed(person.offices) if office.end is None), None)
        post = " · ".join(part for part in (now.title, now.organisation, person.country) if part) if now else person.country
        source = Chip(look, ChipLook(text=now.source), name=self.tr("Where the dates stand")) if now and now.source else None
        level = column(2, source, "*", gap=0) if source else None  # words of a paragraph stand low in their line
        since = self.tr("since {date}").format(date=short_date(now.start, language)) if now and now.start else ""
        invented = Chip(look, guess_chip(self.tr("Invented for the sample"))) if person.invented else None
        words = column(
            row(grows(Prose(look, name, "h1")), invented),
            Prose(look, "   ".join(part for part in (others, unbroken(person.pronunciation)) if part), "prose", "text2"),
            row(Prose(look, (Span(post), Span(f"   {since}" if since else "", "text2", "", 400)), "body_medium"), level, "*", gap=10),
            gap=2,
        )
        holder = grows(QWidget())
        holder.setLayout(words)
        portrait = Portrait(look, name, photo, sign_of(person, language))
        portrait.clicked.connect(lambda _checked=False: self.photograph_wanted.emit())
        self._layout.addLayout(row(column(portrait, "*"), holder, gap=18))

    def _names(self, names: Sequence[NameForm], places: Mapping[str, int]) -> QWidget:
        look = self._context.look
        grid = QGridLayout()
        grid.setContentsMargins(1, 1, 1, 1)
        grid.setSpacing(0)
        for number, form in enumerate(names):
            order = {NameOrder.FAMILY_GIVEN: self.tr("family name first"), NameOrder.GIVEN_FAMILY: self.tr("given name first")}
            said = (*(language_name(each) for each in form.preferred_for), form.scheme, order.get(form.order, "") if form.order else "")
            what = " · ".join(part for part in said if part)
            chip = guess_chip(self.tr("guess")) if form.guessed else ChipLook(text=self.tr("prints"), ink="accent", ground="soft")
            badge = Chip(look, chip) if form.guessed or form.preferred_for else None
            words = column(Prose(look, form.text, "body_medium"), Label(look, what, "caption", "text2", elide=True), gap=0)
            holder = grows(QWidget())
            holder.setLayout(words)
            count = places.get(form.text, 0)
            where = Label(look, self.tr("%n place(s)", "", count) if count else "", "caption", "text2")
            sides = ("" if number // 2 == (len(names) - 1) // 2 else "b") + ("r" if number % 2 == 0 else "")
            cell = Box(look, row(holder, badge, where, margin=(14, 7, 14, 7)), sides=sides)
            grid.addWidget(cell, number // 2, number % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return Box(look, grid, ground="surface", edge="line2", radius=8)

    def _lists(self, person: Person) -> None:
        language, look = self._context.language, self._context.look
        met = [
            (short_date(each.date, language), " · ".join(part for part in (each.occasion, each.place, each.outcome) if part))
            for each in person.contacts
        ]
        halves = [half for half in (self._in_the_room(person), self._dated(self.tr("Met before"), met)) if half is not None]
        if halves:
            self._layout.addSpacing(18)
            self._layout.addLayout(row(*(grows(half) for half in halves), gap=28))
        career = self._dated(self.tr("Career"), [(step.period, step.text) for step in person.career])
        if career is not None:
            self._layout.addSpacing(18)
            self._layout.addWidget(career)
        views = [view.text_in("text", language) for view in person.views]
        if views:
            self._title(self.tr("Views"))
        for words in views:
            self._layout.addWidget(Prose(look, words, "body"))

    def _in_the_room(self, person: Person) -> QWidget | None:
        """What one must know of somebody to sit with them: what they speak, how they are addressed, what was noted."""
        look, language = self._context.look, self._context.language
        spoken = " · ".join(" ".join(part for part in (each.language, each.level) if part) for each in person.languages)
        interpreter = any(each.interpreter_needed for each in person.languages)
        lines = [
            ("languages", "; ".join(part for part in (spoken, self.tr("interpreter needed") if interpreter else "") if part)),
            ("message-square", self.tr("Address: {words}").format(words=person.form_of_address) if person.form_of_address else ""),
            *(("user", remark.text_in("text", language)) for remark in person.personal),
        ]
        if not any(words for _, words in lines):
            return None
        rows = [
            row(column(2, IconView(look, icon, 16), "*", gap=0), grows(Prose(look, words, "body")), gap=8) for icon, words in lines if words
        ]
        holder = QWidget()
        holder.setLayout(column(row(Label(look, self.tr("In the room"), "body_bold"), "*"), 2, *rows, "*", gap=4))
        return holder

    def _dated(self, title: str, lines: Sequence[tuple[str, str]]) -> QWidget | None:
        """Lines with their dates in a column of their own."""
        look = self._context.look
        if not lines:
            return None
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for at, (when, words) in enumerate(lines):
            grid.addLayout(column(Label(look, when, "body", "text2"), "*"), at, 0)
            grid.addWidget(Prose(look, words, "body"), at, 1)
        holder = QWidget()
        holder.setLayout(column(row(Label(look, title, "body_bold"), "*"), 2, grid, "*", gap=4))
        return holder

    def _appears(self, card: PersonCard) -> None:
        look, go, person_id = self._context.look, self._context.go, card.person.id
        roles = {
            dossier.id: "; ".join(each.role for each in dossier.people if each.person_id == person_id and each.role)
            for dossier in card.dossiers
        }
        posts = {
            meeting.id: "; ".join(each.title or role_name(each.role) for each in meeting.participants if each.person_id == person_id)
            for meeting in card.meetings
        }
        dossier, meeting, brief = self.tr("Dossier"), self.tr("Meeting"), self.tr("Brief")
        places = [("folder-open", each.title, roles[each.id], dossier, Place(Room.DOSSIER, each.id)) for each in card.dossiers]
        places += [("calendar", each.title, posts[each.id], meeting, Place(Room.MEETING, each.id)) for each in card.meetings]
        written = self.tr("written by them")
        places += [("file-text", each.title, written, brief, Place(Room.READER, each.id)) for each in card.written]
        if not places:
            return
        counts = (
            self.tr("%n brief(s)", "", len(card.written)) if card.written else "",
            self.tr("%n dossier(s)", "", len(card.dossiers)) if card.dossiers else "",
            self.tr("%n meeting(s)", "", len(card.meetings)) if card.meetings else "",
        )
        self._title(self.tr("Where they appear"), Label(look, " · ".join(count for count in counts if count), "caption", "text2"))
        for icon, title, role, kind, place in places:
            line = PlaceLine(look, icon, title, role, kind)
            line.clicked.connect(lambda _checked=False, place=place: go(place))
            self._layout.addWidget(line)

    def _title(self, text: str, beside: QWidget | None = None) -> None:
        self._layout.addLayout(row(Label(self._context.look, text, "body_bold"), "*", beside, margin=(0, 18, 0, 4)))


class PlaceLine(QAbstractButton):
    """Where somebody appears, as what, and what kind of place that is."""

    def __init__(self, look: Look, icon: str, title: str, role: str, kind: str) -> None:
        super().__init__()
        self._look, self._icon, self._role, self._kind = look, icon, role, kind
        self.setText(title)
        self.setAccessibleName(", ".join(part for part in (kind, title, role) if part))
        self.setToolTip(" · ".join(part for part in (title, role) if part))
        self.setFixedHeight(LINE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, self._look.grown(LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look, rect = QPainter(self), self._look, QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(rect, look.colour("hover"))
        painter.fillRect(QRectF(0, rect.height() - 1, rect.width(), 1), look.colour("line"))
        if self.hasFocus():
            paint_ring(painter, look, rect, 6)
        zoom = look.zoom
        look.icon(painter, self._icon, QRectF(0, 6 * zoom, 16 * zoom, 16 * zoom), "text2")
        right = rect.width() - 4 - look.width("caption", self._kind)
        used = paint_elided(painter, look, QRectF(26 * zoom, 0, right - 40 * zoom, rect.height()), "body_medium", "text", self.text())
        room = QRectF(26 * zoom + used + 12, 0, right - 26 * zoom - used - 24, rect.height())
        if room.width() > 30:
            paint_elided(painter, look, room, "caption", "text2", self._role)
        paint_elided(painter, look, QRectF(right, 0, rect.width() - right, rect.height()), "caption", "text2", self._kind)
