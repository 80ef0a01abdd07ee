"""What the search over everything shows where it lists no hits, and the keys at its foot."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.theme import Look
from app.ui.widgets.keys import KeyHints
from app.ui.widgets.notices import EmptyPlace


def keys(look: Look) -> QWidget:
    """What the keys do with the hit in hand."""
    translate = QCoreApplication.translate
    return KeyHints(
        look,
        (
            ("↑ ↓", translate("SearchOverlay", "move")),
            ("↵", translate("SearchOverlay", "open")),
            ("Ctrl ↵", translate("SearchOverlay", "open beside")),
            ("Ctrl E", translate("SearchOverlay", "use as evidence")),
            ("Esc", translate("SearchOverlay", "close")),
        ),
    )


def begin(look: Look) -> QWidget:
    """Nothing is asked yet."""
    title = QCoreApplication.translate("SearchOverlay", "Search everything")
    return EmptyPlace(
        look, "search", title, QCoreApplication.translate("SearchOverlay", "Passages, marks, dossiers, meetings, people, in any spelling.")
    )


def none(look: Look) -> QWidget:
    """The whole library has nothing of it."""
    title = QCoreApplication.translate("SearchOverlay", "Nothing has these words.")
    return EmptyPlace(
        look, "search-x", title, QCoreApplication.translate("SearchOverlay", "Fewer words, or the beginning* of one, find more.")
    )


def building(look: Look) -> QWidget:
    """What was read of the library so far has nothing of it: no answer yet."""
    title = QCoreApplication.translate("SearchOverlay", "The search index is being built.")
    return EmptyPlace(
        look,
        "loader-circle",
        title,
        QCoreApplication.translate("SearchOverlay", "What has these words shows here as soon as it is read."),
    )
