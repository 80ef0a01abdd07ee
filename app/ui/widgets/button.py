"""Buttons, segments and check boxes: painted, but true Qt buttons, so that keys and spoken labels come along."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from app.ui.kinds import Role
from app.ui.theme import Look
from app.ui.widgets.paint import paint_elided, paint_letter, paint_right, paint_ring


class Kind(StrEnum):
    """How much a button asks for attention; at most one primary button stands on a screen."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"
    DANGER = "danger"
    LINK = "link"
    PATH = "path"


INK = {Kind.PRIMARY: "onfill", Kind.PLAIN: "text", Kind.QUIET: "text2", Kind.DANGER: "bad", Kind.LINK: "accent", Kind.PATH: "text2"}

BOX = 3
"""Pixels before the box of a check box: its ring stands there when it has the keys."""
LEAST_PATH = 88
"""Pixels that a name keeps on a button, however narrow its pane is."""


class Button(QAbstractButton):
    """A button with an icon, words, its key, or any of them; ``name`` is spoken where there are no words."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        icon: str = "",
        kind: Kind = Kind.PLAIN,
        key: str = "",
        trail: str = "",
        name: str = "",
        letter: str = "",
        height: int = 30,
        gives: bool = False,
        clicked: Callable[[], object] | None = None,
    ) -> None:
        """``gives``: in a narrow pane the words give way, and stand whole in the tooltip."""
        super().__init__()
        self._look = look
        self._icon = icon
        self._kind = kind
        self._gives = gives or kind is Kind.PATH
        self._key = key
        self._trail = trail
        self._letter = letter
        self._keyless = False
        self.setText(text)
        self.setAccessibleName(name or text)
        self.setToolTip("" if text else name + (f"  {key}" if key else ""))
        if not text:
            self._key = ""
        self.setFixedHeight(height)
        # The name of a thing may be as long as somebody made it, and gives way to its pane
        self.setSizePolicy(QSizePolicy.Policy.Maximum if self._gives else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if clicked is not None:
            self.clicked.connect(lambda _checked=False: clicked())

    def set_text(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def leave_key(self, left: bool) -> None:
        """Leave the key away where the words need its room; menus and palette have it too."""
        if left != self._keyless:
            self._keyless = left
            self.updateGeometry()
            self.update()

    @property
    def _shown_key(self) -> str:
        return "" if self._keyless else self._key

    def allow(self, allowed: bool, reason: str = "") -> None:
        """Switch the button on, or off with the reason as its tooltip."""
        self.setEnabled(allowed)
        self.setToolTip("" if allowed else reason)

    def sizeHint(self) -> QSize:
        if not self.text():
            return QSize(self.height() + (self._look.grown(14) if self._trail else 0), self.height())
        around = self._look.grown(8 if self._kind in (Kind.LINK, Kind.PATH) else 24)
        return QSize(self._content_width() + around, self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(QSize(LEAST_PATH, self.height())) if self._gives else self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._gives and self.text() and self.isEnabled():
            self.setToolTip(self.text() if self.sizeHint().width() > self.width() else "")

    def _content_width(self) -> int:
        width = self._look.width("body_medium", self.text()) if self.text() else 0
        around = (16 + (6 if self.text() else 0)) if self._icon or self._letter else 0
        around += (10 if self._shown_key else 0) + (18 if self._trail else 0)
        width += self._look.width("caption", self._shown_key) if self._shown_key else 0
        return width + (self._look.grown(around) if around else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_content(painter, self._ink())

    def _ink(self) -> str:
        if not self.isEnabled():
            return "text3"
        if self._kind is Kind.LINK and self.isCheckable():
            return "accent" if self.isChecked() else "text3"
        return "accent" if self.isChecked() else INK[self._kind]

    def _paint_ground(self, painter: QPainter) -> None:
        look, kind = self._look, self._kind
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        edged = kind in (Kind.PLAIN, Kind.DANGER) and self.isEnabled()
        painter.setPen(QPen(look.colour("bad" if kind is Kind.DANGER else "line2"), 1) if edged else Qt.PenStyle.NoPen)
        ground = self._ground()
        painter.setBrush(look.colour(ground) if ground else Qt.BrushStyle.NoBrush)
        ringed = self.hasFocus()
        if ringed and kind is Kind.PRIMARY:
            painter.drawRoundedRect(rect.adjusted(3, 3, -3, -3), 4, 4)
        else:
            painter.drawRoundedRect(rect, 6, 6)
        if ringed:
            paint_ring(painter, look, QRectF(self.rect()), 6)

    def _ground(self) -> str:
        pressed = self.isDown() or self.underMouse()
        if not self.isEnabled():
            return "neutral" if self._kind in (Kind.PRIMARY, Kind.PLAIN) else ""
        if self.isChecked() and self._kind is not Kind.LINK:
            return "soft"
        match self._kind:
            case Kind.PRIMARY:
                return "fill2" if pressed else "fill"
            case Kind.PLAIN | Kind.DANGER:
                return "hover" if pressed else "raised"
            case _:
                return "hover" if pressed else ""

    def _paint_content(self, painter: QPainter, ink: str) -> None:
        look, middle, zoom = self._look, self.height() / 2, self._look.zoom
        left = max(4.0, (self.width() - self._content_width()) / 2)
        if self._letter:
            paint_letter(painter, look, QRectF(left - 1, middle - 8.5 * zoom, 17 * zoom, 17 * zoom), self._letter)
            left += 22 * zoom
        if self._icon:
            look.icon(painter, self._icon, QRectF(left, middle - 8 * zoom, 16 * zoom, 16 * zoom), ink)
            left += (22 if self.text() else 16) * zoom
        if self.text():
            room = QRectF(left, 0, self.width() - left, self.height())
            left += paint_elided(painter, look, room, "body_medium", ink, self.text())
        if self._shown_key:
            token = ink if self._kind is Kind.PRIMARY else "text3"
            room = QRectF(left + 8 * zoom, 0, 120 * zoom, self.height())
            left += 8 * zoom + paint_elided(painter, look, room, "caption", token, self._shown_key)
        if self._trail:
            look.icon(painter, self._trail, QRectF(left + 4, middle - 7 * zoom, 14 * zoom, 14 * zoom), ink)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keys, as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)


class Segment(QAbstractButton):
    """One choice of a row of segments."""

    def __init__(self, look: Look, text: str, icon: str) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._count = ""
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # its group sees to that; this tells a screen reader that it is one of several
        self.setFixedHeight(24)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int) -> None:
        """Tell how much there is behind the choice; nothing for none."""
        self._count = str(count) if count else ""
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = self._look
        count = look.width("caption", self._count) if self._count else 0
        around = look.grown(20 + (19 if self._icon else 0) + (6 if self._count else 0))
        return QSize(around + look.width("caption_medium", self.text()) + count, look.grown(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look
        rect = QRectF(self.rect())
        if self.isChecked():
            painter.setPen(QPen(look.colour("line2"), 1))
            painter.setBrush(look.colour("raised"))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        if self.hasFocus():
            paint_ring(painter, look, rect, 5)
        ink = "text" if self.isChecked() else "text2"
        zoom, high = look.zoom, self.height()
        left = 10.0 * zoom
        if self._icon:
            look.icon(painter, self._icon, QRectF(left, 5 * zoom, 14 * zoom, 14 * zoom), ink)
            left += 19 * zoom
        left += paint_elided(painter, look, QRectF(left, 0, self.width() - left, high), "caption_medium", ink, self.text())
        if self._count:
            paint_elided(painter, look, QRectF(left + 6 * zoom, 0, self.width() - left, high), "caption", "text3", self._count)


class Segments(QWidget):
    """A few choices of which one holds."""

    spoken_role = Role.Grouping
    chosen = Signal(int)

    def __init__(self, look: Look, choices: Sequence[tuple[str, str]], name: str) -> None:
        """``choices`` are (words, icon or nothing)."""
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(2)
        for number, (text, icon) in enumerate(choices):
            segment = Segment(look, text, icon)
            segment.setChecked(number == 0)
            self._group.addButton(segment, number)
            layout.addWidget(segment)
        self._group.idClicked.connect(self.chosen.emit)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, number: int, count: int) -> None:
        """Tell how much there is behind a choice."""
        segment = self._group.button(number)
        if isinstance(segment, Segment):
            segment.show_count(count)

    @property
    def number(self) -> int:
        """The number of the choice that holds."""
        return self._group.checkedId()

    def show_texts(self, texts: Sequence[str]) -> None:
        """Other words for the same choices: a count that went on."""
        for number, text in enumerate(texts):
            segment = self._group.button(number)
            segment.setText(text)
            segment.setAccessibleName(text)
            segment.updateGeometry()

    def choose(self, number: int) -> None:
        """Show a choice without telling anyone."""
        self._group.button(number).setChecked(True)

    def focus_chosen(self) -> None:
        """Put the focus on the choice that holds; the arrows change it."""
        self._group.checkedButton().setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("neutral"))
        painter.drawRoundedRect(QRectF(self.rect()), 7, 7)


class Check(QCheckBox):
    """A check box with words and, at the right, a count."""

    def __init__(self, look: Look, text: str, *, count: int | None = None, height: int = 26, letter: str = "") -> None:
        super().__init__()
        self._look = look
        self._count = count
        self._letter = letter
        self.setText(text)
        self.setAccessibleName(text if count is None else f"{text}, {count}")
        self.setFixedHeight(height)
        # A check box of Qt's is never narrower than its words, and would widen its pane
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self.text() if self.sizeHint().width() > self.width() else "")

    def set_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(BOX + 24 + self._look.width("body", self.text()) + (34 if self._count is not None else 0), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.height())

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, middle = self._look, self.height() / 2
        box = QRectF(BOX, middle - 7, 14, 14)
        self._paint_box(painter, box)
        dim = self._count == 0 and not self.isChecked()
        count_width = 0
        if self._count is not None:
            count_width = 8 + paint_right(painter, look, QRectF(self.rect()), "caption", "text3", str(self._count))
        room = QRectF(BOX + 23, 0, self.width() - BOX - 23 - count_width, self.height())
        ink = "text3" if dim else ("text" if self.isChecked() else "text2")
        paint_elided(painter, look, room, "body_medium" if self.isChecked() else "body", ink, self.text())

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        paint_check_box(painter, self._look, box, self.isChecked())
        if self.hasFocus():
            paint_ring(painter, self._look, box.adjusted(-3, -3, 3, 3), 5)


def paint_check_box(painter: QPainter, look: Look, box: QRectF, on: bool) -> None:
    """The box of a check box, 14 x 14, for widgets and rows alike."""
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("fill"))
        painter.drawRoundedRect(box, 3.5, 3.5)
        look.icon(painter, "check", box.adjusted(1.5, 1.5, -1.5, -1.5), "onfill")
    else:
        painter.setPen(QPen(look.colour("control"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
