"""Questions typed into the search over everything."""

from app.ui.dialogs.search import SearchOverlay


def ask(overlay: SearchOverlay, words: str) -> int:
    """Type, and wait a moment."""
    overlay.field.setText(words)
    overlay.search()
    overlay.asking.ask_more()
    overlay._timer.stop()
    return sum(line.hit is not None for line in overlay.lines)
