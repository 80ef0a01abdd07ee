"""The card of a person: names in their scripts, dated posts as bars, where they appear, and what they said over time."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QVBoxLayout, QWidget

from app.core.model.annotation import Quotation
from app.core.model.brief import Brief
from app.core.model.person import NameForm, Office, Person
from app.services.people import PersonCard
from app.ui.context import Context
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.typography import SERIF
from app.ui.widgets.box import Box, Rule, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as ButtonKind
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.paint import ChipLook, guess_chip, paint_elided, paint_ring
from app.ui.wording import language_name, short_date

WIDE = 920
"""A card is not wider than this; on a large screen its lines would be too long to read."""
PHOTO = QSize(96, 120)
"""A photograph on the card, in the shape of a passport picture."""
LINE = 28
NAMES = 260
"""Width of the column of posts beside their bars, in pixels."""


class Portrait(QAbstractButton):
    """The photograph of somebody, or the first sign of their name on a round ground; a click chooses another picture."""

    def __init__(self, look: Look, name: str, photo: bytes) -> None:
        super().__init__()
        self._look, self._sign = look, name[:1]
        self._photo = QImage.fromData(photo) if photo else QImage()
        self.setFixedSize(PHOTO if self.has_photo else QSize(64, 64))
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
            paint_ring(painter, self._look, QRectF(self.rect()), 8 if self.has_photo else 32)

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

    def __init__(self, look: Look, offices: Sequence[Office], today: datetime) -> None:
        super().__init__()
        self._look = look
        self._offices = [office for office in offices if office.start is not None]
        self._now = today.year + (today.month - 1) / 12
        starts = [self._year(office.start) for office in self._offices]
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
        look, left = self._look, min(NAMES, self.width() // 2)
        scale = (self.width() - left - 8) / (self._last - self._first)
        every = max(1, (self._last - self._first + 7) // 8)
        for year in range(self._first, self._last, every):
            x = left + (year - self._first) * scale
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(int(x), 0, int(x), self.height() - 18)
            paint_elided(painter, look, QRectF(x - 14, self.height() - 18, 48, 16), "caption", "text3", str(year))
        for number, office in enumerate(self._offices):
            top = number * LINE
            paint_elided(painter, look, QRectF(0, top, left - 14, LINE), "body", "text", office.title)
            begin, end = self._year(office.start), self._year(office.end) if office.end else self._now
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("control" if office.end else "fill"))
            bar = QRectF(left + (begin - self._first) * scale, top + 8, max(6.0, (end - begin) * scale), 12)
            painter.drawRoundedRect(bar, 3, 3)


class PersonPage(QWidget):
    """The middle of the screen. ``photograph_wanted``: somebody clicked where it stands."""

    photograph_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(36, 24, 36, 28)
        self.setMaximumWidth(WIDE)
        self._layout.setSpacing(6)

    def show_card(self, person: Person, card: PersonCard, photo: bytes = b"") -> None:
        """``person`` as called in the window's language, ``card`` as kept."""
        look = self._context.look
        clear_layout(self._layout)
        self._head(person, photo)
        self._title(self.tr("Names"))
        self._layout.addWidget(self._names(person.names))
        self._title(self.tr("Offices"))
        dated = [office for office in person.offices if office.start is not None]
        if dated:
            self._layout.addWidget(OfficeBars(look, dated, datetime.now(UTC)))
        for office in person.offices:
            if office.start is None:
                words = " · ".join(part for part in (office.title, office.organisation, self.tr("dates unknown")) if part)
                self._layout.addWidget(Prose(look, words, "body", "text2"))
        if not person.offices:
            self._layout.addWidget(Prose(look, self.tr("No office is known."), "body", "text3"))
        self._lists(person)
        self._appears(card)
        self._layout.addStretch(1)
        settle(self)

    def _head(self, person: Person, photo: bytes) -> None:
        look, language = self._context.look, self._context.language
        name = person.name_in(language)
        others = "   ".join(dict.fromkeys(form.text for form in person.names if not form.guessed and form.text != name))
        now = next((office for office in reversed(person.offices) if office.end is None), None)
        post = " · ".join(part for part in (now.title, now.organisation, person.country) if part) if now else person.country
        since = self.tr("since {date}").format(date=short_date(now.start, language)) if now and now.start else ""
        invented = Chip(look, guess_chip(self.tr("Invented for the sample"))) if person.invented else None
        words = column(
            row(grows(Prose(look, name, "h1")), invented),
            Prose(look, "   ".join(part for part in (others, person.pronunciation) if part), "prose", "text2"),
            Prose(look, "  ".join(part for part in (post, since) if part), "body_medium"),
            gap=2,
        )
        holder = grows(QWidget())
        holder.setLayout(words)
        portrait = Portrait(look, name, photo)
        portrait.clicked.connect(lambda _checked=False: self.photograph_wanted.emit())
        self._layout.addLayout(row(column(portrait, "*"), holder, gap=18))

    def _names(self, names: Sequence[NameForm]) -> QWidget:
        look = self._context.look
        grid = QGridLayout()
        grid.setContentsMargins(1, 1, 1, 1)
        grid.setSpacing(0)
        for number, form in enumerate(names):
            what = " · ".join(part for part in (form.scheme, *(language_name(each) for each in form.preferred_for)) if part)
            chip = guess_chip(self.tr("guess")) if form.guessed else ChipLook(text=self.tr("prints"), ink="accent", ground="soft")
            badge = Chip(look, chip) if form.guessed or form.preferred_for else None
            words = column(Prose(look, form.text, "body_medium"), Label(look, what, "caption", "text2", elide=True), gap=0)
            holder = grows(QWidget())
            holder.setLayout(words)
            cell = Box(look, row(holder, badge, margin=(12, 7, 12, 7)), sides="b" + ("r" if number % 2 == 0 else ""))
            grid.addWidget(cell, number // 2, number % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return Box(look, grid, ground="surface", edge="line2", radius=8)

    def _lists(self, person: Person) -> None:
        language = self._context.language
        spoken = [" · ".join(part for part in (each.language, each.level) if part) for each in person.languages]
        met = [
            " · ".join(part for part in (short_date(each.date, language), each.occasion, each.outcome) if part) for each in person.contacts
        ]
        found = (
            (self.tr("Career"), [f"{step.period}  {step.text}" for step in person.career]),
            (self.tr("Views"), [view.text_in("text", language) for view in person.views]),
            (self.tr("Languages"), spoken),
            (self.tr("How to address them"), [person.form_of_address] if person.form_of_address else []),
            (self.tr("Met before"), met),
        )
        for title, lines in found:
            if lines:
                self._title(title)
                for line in lines:
                    self._layout.addWidget(Prose(self._context.look, line, "body"))

    def _appears(self, card: PersonCard) -> None:
        look, go = self._context.look, self._context.go
        places = [("folder-open", dossier.title, Place(Room.DOSSIER, dossier.id)) for dossier in card.dossiers]
        places += [("calendar", meeting.title, Place(Room.MEETING, meeting.id)) for meeting in card.meetings]
        if not places:
            return
        self._title(self.tr("Where they appear"))
        for icon, title, place in places:
            button = Button(look, title, icon=icon, kind=ButtonKind.PATH, height=28, clicked=lambda place=place: go(place))
            self._layout.addLayout(row(button, "*"))
            self._layout.addWidget(Rule(look))

    def _title(self, text: str) -> None:
        self._layout.addLayout(row(Label(self._context.look, text, "body_bold"), "*", margin=(0, 18, 0, 4)))


class WordsOverTime(QWidget):
    """What somebody said, the newest first; each leads to its place."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 14, 16, 14)
        self._layout.setSpacing(4)

    def show_words(self, words: Sequence[tuple[Quotation, Brief | None]]) -> None:
        look = self._context.look
        clear_layout(self._layout)
        count = Label(look, str(len(words)) if words else "", "body", "text2")
        self._layout.addLayout(row(Label(look, self.tr("Their words over time"), "body_bold"), count, "*"))
        if not words:
            begin = self.tr("Nothing quoted yet. Mark a passage with C and name the speaker.")
            self._layout.addWidget(Prose(look, begin, "body", "text3"))
        for quotation, brief in words:
            self._layout.addWidget(self._quotation(quotation, brief))
        self._layout.addStretch(1)
        settle(self)

    def _quotation(self, quotation: Quotation, brief: Brief | None) -> QWidget:
        look, language = self._context.look, self._context.language
        when = row(
            Label(look, short_date(quotation.spoken_on, language) or self.tr("no date"), "caption_medium"),
            grows(Label(look, quotation.occasion, "caption", "text2", elide=True)),
        )
        verified = ChipLook(text=self.tr("word for word"), icon="circle-check", ink="ok", ground="okbg")
        go = self._context.go
        place = Place(Room.READER, quotation.brief_id, quote=quotation.text)
        name = brief.number or brief.title[:22] if brief else ""
        source = Chip(look, ChipLook(text=name), name=brief.title if brief else "", clicked=lambda: go(place)) if brief else None
        words = Prose(look, f"“{' '.join(quotation.text.split())}”", "statement", family=SERIF, language=quotation.language)
        chips = row(source, Chip(look, verified) if quotation.verified else None, "*", gap=6)
        holder = QWidget()
        holder.setLayout(column(when, words, chips, gap=4, margin=(0, 12, 0, 0)))
        return holder
