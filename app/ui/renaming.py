"""F2: another name for what is in hand, wherever that is."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.dialogs.form import Blank, Form
from app.ui.spoken import with_particles
from app.ui.views.reader.screen import ReaderScreen

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def rename(window: "MainWindow") -> None:
    """Edit what is in hand: the pane that has the keys knows what that is, so it is given F2, whatever key or menu asked for it."""
    screen, held = window.screen_shown, QApplication.focusWidget()
    if isinstance(screen, ReaderScreen):
        _ask_title(window, screen)
        return
    taker: QWidget | None = held if held is not None and screen.isAncestorOf(held) else screen
    while taker is not None:
        # Not sent through the application, which would ask for a shortcut first and so come here again
        pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)
        taker.event(pressed)
        if pressed.isAccepted() or taker is screen:
            break
        taker = taker.parentWidget()


def _ask_title(window: "MainWindow", screen: ReaderScreen) -> None:
    """The title of the brief that is read; its field stands in the library."""
    translate, detail, library = QCoreApplication.translate, screen.detail, window.services.library
    if detail is None:
        return
    brief = detail.brief

    def taken(values: Mapping[str, str]) -> None:
        step = with_particles(translate("Renaming", "Edit title of “{title}”"), title=brief.title)
        kept = replace(brief, title=values["title"].strip(), guessed=tuple(field for field in brief.guessed if field != "title"))
        window.jobs.write(lambda: library.save(kept, step))

    blanks = (Blank(key="title", label=translate("Renaming", "Title"), value=brief.title, needed=True),)
    title, verb = translate("Renaming", "Title of the brief"), translate("Renaming", "Keep")
    window.ask(Form(title=title, verb=verb, blanks=blanks, taken=taken, about=("title", brief.id)))
