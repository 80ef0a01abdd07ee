"""What the window says by itself: a toast, a band of trouble, an empty place, the line of a running job."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.kinds import Role
from app.ui.later import later
from app.ui.theme import Look
from app.ui.widgets.box import IconView, column, grows, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.shadow import paint_shadow

TOAST_MS = 8000
"""How long a toast stays, unless the pointer is over it (window-spec, section 5)."""
SHADOW_ROOM = 16
TOAST_LEFT, TOAST_RIGHT, TOAST_GAP, TOAST_AIR = 14, 8, 10, 30


SIGNS = {"check": "ok", "info": "text2", "triangle-alert": "bad"}
"""The icons of a toast, each in its colour: something was done; nothing was, and this is why; trouble."""


class Toast(QWidget):
    """A raised bar at the foot of the middle pane that says what a step did, with a way back."""

    spoken_role = Role.AlertMessage

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(host)
        self._look = look
        self._icon = IconView(look, "check", 16, "ok")
        self._words = Prose(look, "", "body_medium")
        self._button = Button(look, self.tr("Undo"), kind=Kind.LINK, key="Ctrl Z")
        self._button.clicked.connect(self._undo_clicked)
        self._undo: Callable[[], None] | None = None
        self.sign = "check"
        self._timer = later(self, TOAST_MS, self._leave)
        edge = SHADOW_ROOM
        line = row(self._icon, grows(self._words), self._button, gap=TOAST_GAP, margin=(edge + TOAST_LEFT, edge, edge + TOAST_RIGHT, edge))
        line.setAlignment(self._words, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)
        host.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.accessibleName()

    def say(self, words: str, undo: Callable[[], None] | None = None, *, sign: str = "check") -> None:
        """Show a sentence; ``undo`` adds the button, ``sign`` is one of ``SIGNS``."""
        self._undo, self.sign = undo, sign
        self._icon.set_icon(sign, SIGNS[sign])
        self._words.show_text(words)
        self._button.setVisible(undo is not None)
        self.setAccessibleName(words)
        self._fit()
        self.show()
        self.raise_()
        self._timer.start()

    def _undo_clicked(self) -> None:
        self.hide()
        if self._undo is not None:
            self._undo()

    def _leave(self) -> None:
        if self.underMouse():
            self._timer.start()
        else:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        host = self.parentWidget()
        beside = TOAST_LEFT + self._icon.width() + TOAST_GAP + TOAST_RIGHT + 2 * SHADOW_ROOM
        if not self._button.isHidden():
            beside += TOAST_GAP + self._button.sizeHint().width()
        wanted = self._look.width("body_medium", self.words) + TOAST_AIR + beside
        width = min(max(320, wanted), host.width() - 24)
        # What is too long for one line goes on in the next: the end of a sentence says what to do
        height = max(44, self._words.heightForWidth(width - beside) + 24) + 2 * SHADOW_ROOM
        self.setGeometry((host.width() - width) // 2, host.height() - height - 8, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        bar = QRectF(self.rect()).adjusted(SHADOW_ROOM, SHADOW_ROOM, -SHADOW_ROOM, -SHADOW_ROOM)
        paint_shadow(painter, bar, 9)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("line2"), 1))
        painter.setBrush(self._look.colour("raised"))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)


class EmptyPlace(QWidget):
    """What stands where nothing is yet: an icon, what is missing, how to begin."""

    spoken_role = Role.Grouping

    def __init__(self, look: Look, icon: str, missing: str, begin: str, button: Button | None = None) -> None:
        super().__init__()
        self._title = title = Label(look, missing, "body_bold")
        words = Label(look, begin, "caption", "text2")
        self.setAccessibleName(f"{missing} {begin}".strip())
        self.setLayout(
            column(
                "*",
                row("*", IconView(look, icon, 24, "text3"), "*"),
                4,
                row("*", title, "*"),
                row("*", words, "*"),
                row("*", button, "*", margin=(0, 8, 0, 0)) if button else None,
                "*",
                gap=4,
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_missing(self, missing: str) -> None:
        """Say anew what is missing."""
        self._title.show_text(missing)
        self._title.updateGeometry()
        self.setAccessibleName(missing)


class ProgressBar(QWidget):
    """A thin bar; without a known end it is full and quiet. It has the colour of ``token``."""

    spoken_role = Role.ProgressBar

    def __init__(self, look: Look, height: int = 4) -> None:
        super().__init__()
        self._look = look
        self._share = 0.0
        self._token = "accent"
        self.setFixedHeight(height)
        self.setAccessibleName(self.tr("Progress"))

    def show_share(self, share: float, token: str = "accent") -> None:
        """``share`` is from 0 to 1; ``token`` says by its colour what that means."""
        self._token = token
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleDescription(f"{round(100 * self._share)} %")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        painter.setBrush(self._look.colour("neutral"))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setBrush(self._look.colour(self._token))
        if self._share:
            painter.drawRoundedRect(QRectF(0, 0, max(self.height(), self.width() * self._share), self.height()), radius, radius)
