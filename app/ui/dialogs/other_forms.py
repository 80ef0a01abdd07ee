"""The other forms of names and terms that a search looked for as well."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.text import shorten
from app.ui.theme import Look
from app.ui.widgets.box import IconView, clear_layout, row
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label
from app.ui.widgets.paint import ChipLook

MOST_ALSO, LONGEST_ALSO = 6, 24
"""Other forms that are shown, and their letters; more would not fit a narrow window."""


class AlsoBand(QWidget):
    """The other forms of names and terms that were searched as well, as long as there is room for them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.forms: tuple[str, ...] = ()
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        title = Label(look, QCoreApplication.translate("Search", "Also looking for"), "caption", "text2")
        line = row(IconView(look, "languages", 14), title, gap=8, margin=(20, 6, 8, 6))
        line.addLayout(self._chips)
        line.addStretch(1)
        self.setLayout(line)
        self.hide()

    def show_forms(self, forms: Sequence[str]) -> None:
        """Show other forms; of many the first ones, and how many more there are."""
        if tuple(forms) == self.forms:
            return
        self.forms = tuple(forms)
        clear_layout(self._chips)
        shown = self.forms[:MOST_ALSO]
        rest = len(self.forms) - len(shown)
        for words in (*(shorten(form, LONGEST_ALSO) for form in shown), *((f"+{rest}",) if rest else ())):
            self._chips.addWidget(Chip(self._look, ChipLook(text=words, ink="guess", ground="guessbg")))
        self.setVisible(bool(self.forms))
