"""A field that shows, behind what is typed, how it may go on."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from app.ui.widgets.field import Field
from app.ui.widgets.paint import paint_elided


class GhostField(Field):
    """The rest of what is offered stands behind the cursor, quieter; the right arrow takes it."""

    rest = ""

    def show_rest(self, rest: str) -> None:
        """Offer words that go on from what is typed; empty for none."""
        if rest != self.rest:
            self.rest = rest
            self.setAccessibleDescription(f"{self.text()}{rest}" if rest else "")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.rest and self.cursorPosition() == len(self.text()) and not self.hasSelectedText():
            cursor = self.cursorRect()
            room = QRectF(cursor.center().x() + 2, 0, self.width() - cursor.right() - 8, self.height())
            if room.width() > 0:
                paint_elided(QPainter(self), self._look, room, "input", "text3", self.rest)
