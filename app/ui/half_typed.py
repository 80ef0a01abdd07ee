"""What is being typed when the window goes: it is kept as if one had left the field."""

from typing import cast

from PySide6.QtWidgets import QWidget

from app.ui.widgets.writing import InPlace, Writing


def hand_in(window: QWidget) -> None:
    """Have every field of a window that is being written in keep its words, also where the keys are in another window by now.

    A window that is closed, locked from outside or cut off from its screen sends no field a word that it was left for good.
    """
    held = cast("QWidget | None", window.focusWidget())  # the stubs do not tell that there may be none
    if held is not None:
        held.clearFocus()
    for editor in window.findChildren(InPlace):
        editor.finish(keep=True)
    for writing in window.findChildren(Writing):
        writing.keep()
