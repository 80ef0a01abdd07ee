"""The pane at the right of a book: what is to be solved before it is final, and the edition that it is."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.core.language import Language
from app.services.drafting import BookView, Notice
from app.ui.kinds import Role
from app.ui.theme import Look
from app.ui.views.book.words import mend_words, notice_title, notice_words
from app.ui.widgets.box import Box, IconView, Scroll, clear_layout, column, grows, row, settle, tab_after
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.keeping import give_back, held_in
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.paint import paint_ring
from app.ui.wording import page_reference

SHOWN = 5
"""Lines of a group that are shown before one asks for the rest."""


def paint_number(painter: QPainter, look: Look, rect: QRectF, number: int, token: str) -> None:
    """A pin: its number on the colour of what it means. The same on a page and in the list."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(token))
    painter.drawEllipse(rect)
    painter.setFont(look.font("badge"))
    painter.setPen(look.colour("surface"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()


class NumberBadge(QWidget):
    """The number of a line, as it stands on the page."""

    def __init__(self, look: Look, number: int, token: str) -> None:
        super().__init__()
        self._look, self._number, self._token = look, number, token
        self.setFixedSize(18, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_number(QPainter(self), self._look, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._number, self._token)


class NoticeCard(Box):
    """One line: a click or Enter shows the place on its page, the link leads to where it is mended."""

    spoken_role = Role.Grouping
    wanted = Signal(object)
    mended = Signal(object)

    def __init__(self, look: Look, notice: Notice, number: int, page: str) -> None:
        self.notice = notice
        self.number = number
        token = "bad" if notice.bars else "warn"
        head = row(
            grows(Prose(look, notice_title(notice), "body_medium")),
            column(Label(look, page, "caption", "text2") if page else None, "*", gap=0, margin=(0, 2, 0, 0)),
            gap=8,
            margin=(4, 0, 0, 0),
        )
        words = row(grows(Prose(look, notice_words(notice), "caption", "text2")), margin=(4, 0, 0, 0))
        mend = mend_words(notice)
        self.link = Button(look, mend, kind=Kind.LINK, height=22, clicked=lambda: self.mended.emit(notice)) if mend else None
        text = column(head, words, row(self.link, "*") if self.link else None, gap=1)
        badge = column(NumberBadge(look, number, token), "*", margin=(0, 1, 0, 0))
        body = QWidget()
        body.setLayout(text)
        super().__init__(look, row(badge, grows(body), gap=5, margin=(9, 8, 10, 6)), radius=8)
        self._chosen = False
        self.setAccessibleName(f"{number}: {notice_title(notice)}, {page}. {notice_words(notice)}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_chosen(self, chosen: bool) -> None:
        self._chosen = chosen
        self._edge, self._ground = ("line2", "surface") if chosen else ("", "")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit(self.notice)
            event.accept()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.wanted.emit(self.notice)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ring(painter, self._look, QRectF(self.rect()), 8)


class LeftOut(QWidget):
    """What this reader is not given, in a sentence between the list and the card: in the list, the card's edge cut it in two."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        words = QCoreApplication.translate("Checks", "Statements that this reader is not given; the list stays in the library.")
        self._count = Label(look, "", "caption", "text3")
        self.words = Prose(look, words, "caption", "text2")
        head = row(Label(look, QCoreApplication.translate("Checks", "LEFT OUT"), "micro", "text3"), "*", self._count)
        self.setLayout(column(head, row(grows(self.words)), gap=2, margin=(17, 6, 16, 2)))
        self.hide()

    def show_view(self, view: BookView) -> None:
        """How much of a book was left out; nothing where all of it is there."""
        self._count.show_text(str(len(view.omissions)))
        self._count.updateGeometry()
        self.setVisible(bool(view.omissions))


class NoticeList(Scroll):
    """What bars "final" first, then what is worth a look. ``wanted`` and ``mended`` tell a line."""

    wanted = Signal(object)
    mended = Signal(object)

    def __init__(self, look: Look, language: Language) -> None:
        content = QWidget()
        super().__init__(content, QCoreApplication.translate("Checks", "What is to be looked at"))
        self._look, self._language, self._content = look, language, content
        self._lines = QVBoxLayout(content)
        self._lines.setContentsMargins(10, 0, 10, 12)
        self._lines.setSpacing(2)
        self._view: BookView | None = None
        self._whole: set[bool] = set()
        self.cards: dict[int, NoticeCard] = {}
        self._chosen: Notice | None = None

    def sizeHint(self) -> QSize:
        return QSize(300, 200)

    def show_view(self, view: BookView) -> None:
        """The lines of a book."""
        self._view, held = view, held_in(self)
        clear_layout(self._lines)
        self.cards = {}
        numbered = list(enumerate(view.notices, 1))
        barring = [(number, notice) for number, notice in numbered if notice.bars]
        others = [(number, notice) for number, notice in numbered if not notice.bars]
        self._group(QCoreApplication.translate("Checks", "SOLVE BEFORE “FINAL”"), "bad", barring, bars=True)
        self._group(QCoreApplication.translate("Checks", "WORTH A LOOK"), "warn", others, bars=False)
        if not numbered:
            words = QCoreApplication.translate("Checks", "Nothing stands in the way.")
            self._lines.addLayout(
                row(IconView(self._look, "circle-check", 16, "ok"), grows(Prose(self._look, words, "body")), margin=(8, 8, 8, 8))
            )
        if view.missing_glyphs:
            self._head(QCoreApplication.translate("Checks", "LETTERS NO FACE HAS"), "bad", len(view.missing_glyphs))
            self._lines.addLayout(row(grows(Prose(self._look, "  ".join(view.missing_glyphs), "body", "bad")), margin=(8, 0, 8, 0)))
        self._lines.addStretch(1)
        tab_after(self, self._content)
        self.choose(self._chosen)
        settle(self._content)
        give_back(self, held)

    def _head(self, title: str, token: str, count: int) -> None:
        look = self._look
        number = Label(look, str(count), "caption", token)
        self._lines.addLayout(row(Label(look, title, "micro", token), "*", number, margin=(6, 12, 6, 2)))

    def _group(self, title: str, token: str, rows: list[tuple[int, Notice]], *, bars: bool) -> None:
        if not rows or self._view is None:
            return
        self._head(title, token, len(rows))
        shown = rows if bars in self._whole else rows[:SHOWN]
        for number, notice in shown:
            page = self._reference(notice)
            card = NoticeCard(self._look, notice, number, page)
            card.wanted.connect(self._want)
            card.mended.connect(self.mended.emit)
            self.cards[number] = card
            self._lines.addWidget(card)
        rest = len(rows) - len(shown)
        if rest:
            words = QCoreApplication.translate("Checks", "{count} more").format(count=rest)
            more = Button(self._look, words, kind=Kind.LINK, height=26, clicked=lambda: self._open(bars))
            self._lines.addLayout(row(more, "*", margin=(32, 0, 0, 0)))

    def _reference(self, notice: Notice) -> str:
        return page_reference(self._view.label(notice.page), self._language) if self._view and notice.page else ""

    def _open(self, bars: bool) -> None:
        self._whole.add(bars)
        if self._view is not None:
            self.show_view(self._view)

    def _want(self, notice: Notice) -> None:
        self.choose(notice)
        self.wanted.emit(notice)

    def choose(self, notice: Notice | None) -> None:
        """Edge the card of a line."""
        self._chosen = notice
        for card in self.cards.values():
            card.set_chosen(notice is not None and (card.notice.code, card.notice.object_id) == (notice.code, notice.object_id))

    def focus_first(self) -> None:
        """The keys go to the first line."""
        if self.cards:
            first = self.cards[min(self.cards)]
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(first)

    def choose_number(self, number: int) -> None:
        """The line of a pin; one that is not shown yet comes into view."""
        notices = self._view.notices if self._view else ()
        if 1 <= number <= len(notices):
            notice = notices[number - 1]
            if number not in self.cards:
                self._open(notice.bars)
            self.choose(notice)
            self.ensureWidgetVisible(self.cards[number])
