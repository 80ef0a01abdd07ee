"""What narrows the list, each as a chip that takes it off."""

from PySide6.QtCore import QCoreApplication, Qt, Signal

from app.ui.theme import Look
from app.ui.views.library.facets import Group
from app.ui.widgets.box import clear_layout, settle
from app.ui.widgets.chip import Chip, Flow
from app.ui.widgets.paint import ChipLook

LONGEST = 160
"""Pixels of the words of a chip; the facet beside it has all of them."""


class FilterChips(Flow):
    """``dropped`` tells the group whose choice is to go; None for the year."""

    dropped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[tuple[str, Group | None], ...] = ()
        self.hide()

    def show_filters(self, taken: tuple[tuple[str, Group | None], ...]) -> None:
        """One chip for each; the same ones again are left alone, for one of them may have the focus."""
        if taken == self._shown:
            return
        self._shown = taken
        clear_layout(self.flow)
        for words, group in taken:
            short = self._look.metrics("caption_medium").elidedText(words, Qt.TextElideMode.ElideRight, LONGEST)
            name = QCoreApplication.translate("Filters", "Take the filter “{filter}” off").format(filter=words)
            chip = ChipLook(text=short, ink="accent", ground="soft", trail="x", height=22)
            self.flow.addWidget(Chip(self._look, chip, name=name, clicked=lambda group=group: self.dropped.emit(group)))
        self.setVisible(bool(taken))
        settle(self)
        self.updateGeometry()
