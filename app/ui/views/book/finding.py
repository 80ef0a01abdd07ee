"""Find in a book: its words are read by a worker, the hits stand on its pages."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.core.printed import PrintedText
from app.services.drafting import BookView
from app.ui.context import Context
from app.ui.jobs import WhileWanted
from app.ui.views.book.pages import PagesView
from app.ui.views.reader.find import FindBar


class BookFinding:
    """Follows the bar; ``shown`` answers the book that the pages show."""

    def __init__(self, context: Context, bar: FindBar, pages: PagesView, shown: Callable[[], BookView | None]) -> None:
        self._context, self._bar, self._pages, self._shown = context, bar, pages, shown
        self._text: PrintedText | None = None
        self._of: BookView | None = None
        self._open = False
        self._before: QWidget | None = None
        bar.moved.connect(self._show)
        bar.closed.connect(self._leave)

    def open(self) -> None:
        """Ask for words. Those of the book are read when they are first looked through, and kept while it stays as it is."""
        view, held = self._shown(), QApplication.focusWidget()
        if view is None:
            return
        if held is not None and not self._bar.isAncestorOf(held):
            self._before = held
        self._open = True
        self._bar.open_soon()
        self._look_through(view)

    def renew(self, view: BookView) -> None:
        """Another book, or another state of it, is shown."""
        if view is not self._of:
            self._text = self._of = None
        if self._open:
            self._look_through(view)

    def _look_through(self, view: BookView) -> None:
        if self._text is not None and view is self._of:
            self._bar.renew(self._text.finder)
            return
        drafts = self._context.services.drafts
        wanted = WhileWanted(lambda: self._open and self._shown() is view)
        self._context.jobs.read("book-words", lambda: drafts.text(view, wanted), lambda text: self._take(view, text), self._failed)

    def _take(self, view: BookView, text: PrintedText) -> None:
        if self._open and self._shown() is view:
            self._text, self._of = text, view
            self._bar.renew(text.finder)

    def _failed(self, sentence: str) -> None:
        self._bar.leave()
        self._context.jobs.trouble.emit(sentence)

    def _show(self, hits: list[tuple[int, int]], current: int) -> None:
        self._pages.show_hits(hits, self._text.page_starts if self._text else (), current)

    def _leave(self) -> None:
        """The keys go back to where they were."""
        self._open = False
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        else:
            self._pages.setFocus()
