"""What a widget is to a screen reader, where Qt cannot know it from the widget's class.

Qt gives a widget that is painted by its own class the role of the drawing area of a window, which AT-SPI hands on as "filler":
a screen reader then skips it, or reads its name without a word on what it is. Such a class says what it is in its ``spoken_role``.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role


def tell_kinds() -> None:
    """Answer for our own widgets when a screen reader asks; without one nobody does, and nothing is made.

    An interface goes with its widget. PySide keeps its empty shell, about 300 bytes for each that a screen reader asked for.
    """
    QAccessible.installFactory(_answer)


def _answer(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """The interface of a widget that says what it is; Qt knows all others better."""
    role = getattr(thing, "spoken_role", None)
    return QAccessibleWidget(thing, role) if isinstance(role, Role) and isinstance(thing, QWidget) else None
