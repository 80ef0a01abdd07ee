"""Alt opens the menus, which are out of sight otherwise."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMenuBar, QWidget
from shiboken6 import isValid

from app.ui.widgets.overlay import is_covered


class MenuKey(QObject):
    """Watches a window for Alt, pressed and let go alone, for F10, and for Alt with the letter of a menu.

    Alt with any other key belongs to that key, also where it is a shortcut of the window. The first menu opens with the bar: with
    Fusion a title alone takes no keys. Arrows walk the menus, and the bar leaves with the last of them.
    """

    def __init__(self, window: QMainWindow, bar: QMenuBar) -> None:
        super().__init__(window)
        self._window, self._bar = window, bar
        self._alone = False
        self._before: QWidget | None = None
        bar.setVisible(False)
        for action in bar.actions():
            menu = action.menu()
            if isinstance(menu, QMenu):
                menu.triggered.connect(lambda _action: self._chosen())
                menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, self._leave_unless_open))
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.WindowDeactivate):
            self._alone = False
        return isinstance(event, QKeyEvent) and self._met(event)

    def _met(self, event: QKeyEvent) -> bool:
        """Whether a key was one for the menus."""
        lone = event.key() == Qt.Key.Key_Alt
        if event.type() == QEvent.Type.ShortcutOverride:
            self._alone = lone  # the one event that comes for each key, also for those of shortcuts
        elif event.type() == QEvent.Type.KeyPress and not lone:
            return self._opens(event)
        elif event.type() == QEvent.Type.KeyRelease and lone and self._alone and not event.isAutoRepeat():
            self._alone = False
            self.open(self._bar.actions()[0])
        return False

    def _opens(self, event: QKeyEvent) -> bool:
        title: QAction | None = None
        if event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            title = self._bar.actions()[0]
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
            letter = f"&{chr(event.key())}".casefold()
            title = next((action for action in self._bar.actions() if letter in action.text().casefold()), None)
        if title is not None:
            self.open(title)
        return title is not None

    def open(self, title: QAction) -> None:
        """Show the bar with one of its menus open; not under a card, where the keys are the card's."""
        centre = self._window.centralWidget()
        if centre is None or not is_covered(centre):
            self._before = self._before or QApplication.focusWidget()
            self._bar.setVisible(True)
            self._bar.setActiveAction(title)

    def _leave_unless_open(self) -> None:
        if QApplication.activePopupWidget() is not None or not self._bar.isVisible():
            return
        self._bar.setVisible(False)
        before, self._before = self._before, None
        if before is not None and isValid(before):
            self._window.activateWindow()
            before.setFocus(Qt.FocusReason.MenuBarFocusReason)

    def _chosen(self) -> None:
        """What was chosen gives the keys to whom it likes."""
        self._before = None
