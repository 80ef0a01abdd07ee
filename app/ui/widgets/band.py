"""The band of trouble: what is safe, what to do, and one button (window-spec, section 5)."""

from PySide6.QtCore import Signal

from app.ui.kinds import Role
from app.ui.theme import Look
from app.ui.widgets.box import Box, IconView, column, row
from app.ui.widgets.button import Button
from app.ui.widgets.label import Prose


class TroubleBand(Box):
    """Hidden until there is trouble; it stands where the work stands that it is about, and does not pass."""

    spoken_role = Role.AlertMessage
    taken = Signal()

    def __init__(self, look: Look, way_out: str) -> None:
        super().__init__(look, ground="badbg", radius=8)
        self._safe, self._what = Prose(look, "", "body_medium"), Prose(look, "", "body", "text2")
        self.button = Button(look, way_out, height=32, clicked=self.taken.emit)
        icon = column(IconView(look, "triangle-alert", 16, "bad"), "*", margin=(0, 2, 0, 0))
        words = column(self._safe, self._what, gap=2)
        line = row(icon, gap=10, margin=(12, 10, 12, 10))
        line.addLayout(words, 1)
        line.addLayout(column("*", self.button, "*"))
        self.setLayout(line)
        self.hide()

    def tell(self, safe: str, what: str, *, way_out: bool) -> None:
        """Show it; whoever hears the window hears both sentences."""
        self._safe.show_text(safe)
        self._what.show_text(what)
        self.setAccessibleName(f"{safe} {what}")
        self.button.setVisible(way_out)
        self.show()
