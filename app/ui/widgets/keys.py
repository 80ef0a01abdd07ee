"""Keys and what they do, side by side at the foot of an overlay."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.kinds import Role
from app.ui.theme import Look
from app.ui.widgets.paint import key_width, paint_key, paint_right

HIGH = 20
NEAR, FAR = 6, 16
"""Pixels between a key and its words, and between two keys."""


class KeyHints(QWidget):
    """Each key as a cap, its words behind it."""

    spoken_role = Role.StaticText

    def __init__(self, look: Look, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._look, self._keys = look, tuple(keys)
        self.setAccessibleName(", ".join(f"{key} {words}".strip() for key, words in keys))
        caps = sum(key_width(look, key) + (NEAR + look.width("caption", words) if words else 0) for key, words in keys)
        self.setFixedSize(caps + FAR * (len(self._keys) - 1), HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        right = float(self.width())
        for key, words in reversed(self._keys):
            if words:
                right -= paint_right(painter, self._look, QRectF(0, 0, right, HIGH), "caption", "text2", words) + NEAR
            right = paint_key(painter, self._look, right, HIGH / 2, key) - FAR
