"""A chip with a chevron that opens a list of choices beneath it."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.theme import Look
from app.ui.widgets.button import Button, Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """One line of a menu; a ``title`` of nothing is a rule. ``checked`` None: it is no choice but a deed."""

    title: str = ""
    run: Callable[[], object] = lambda: None
    checked: bool | None = None
    why_not: str = ""


class Pop(Button):
    """A button whose click opens a menu. ``picks`` are asked for each time.

    ``kept_as`` is what it is known by in a pane that is made anew, where its words follow the choice.
    """

    kept_as: Hashable = None

    def __init__(
        self,
        look: Look,
        text: str,
        picks: Callable[[], Sequence[Pick]],
        *,
        name: str = "",
        icon: str = "",
        trail: str = "",
        kind: Kind = Kind.PLAIN,
        height: int = 30,
        gives: bool = False,
    ) -> None:
        super().__init__(look, text, icon=icon, trail=trail, kind=kind, name=name, height=height, gives=gives)
        self._name, self._picks = name, picks
        self.menu: QMenu | None = None
        self.clicked.connect(lambda _checked=False: self.open_menu())

    def picks(self) -> Sequence[Pick]:
        """What can be chosen now."""
        return self._picks()

    def show_text(self, text: str) -> None:
        """The choice that holds; the name of the chip says what is chosen here."""
        self.set_text(text)
        self.setAccessibleName(f"{self._name}: {text}" if self._name else text)

    def open_menu(self) -> None:
        """Open the list beneath the chip."""
        self.menu = menu_of(self, self._picks())
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.open_menu()
            event.accept()
        else:
            super().keyPressEvent(event)


class MenuChip(Pop):
    """The choice as a chip of a sentence."""

    def __init__(self, look: Look, name: str, picks: Callable[[], Sequence[Pick]]) -> None:
        super().__init__(look, "", picks, name=name, trail="chevron-down", kind=Kind.QUIET, height=26)

    def _ground(self) -> str:
        return "line" if self.isDown() or self.underMouse() else "neutral"

    def _ink(self) -> str:
        return "text"


def menu_of(parent: QWidget, picks: Sequence[Pick]) -> QMenu:
    """The menu of some picks; it goes when it is closed."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for pick in picks:
        if not pick.title:
            menu.addSeparator()
            continue
        action = menu.addAction(pick.title.replace("&", "&&"))
        action.setCheckable(pick.checked is not None)
        action.setChecked(bool(pick.checked))
        action.setEnabled(not pick.why_not)
        action.setToolTip(pick.why_not)
        action.triggered.connect(lambda _checked=False, run=pick.run: run())
    return menu
