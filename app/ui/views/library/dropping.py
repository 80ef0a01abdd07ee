"""Files that are dragged over the window: what will happen when they are let go."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.ui.context import Context
from app.ui.dragging import is_ours
from app.ui.widgets.box import Box, IconView, column, grows, row
from app.ui.widgets.label import Label


def local_files(mime: QMimeData) -> list[Path]:
    """The files and folders that are dragged."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def text_of(mime: QMimeData) -> str:
    """The words that are dragged; the address of a page is none."""
    return "" if mime.hasUrls() else mime.text().strip()


class DropVeil(QWidget):
    """What a drag of files over the window shows: what will happen on release."""

    dropped = Signal(list)
    words_dropped = Signal(str)

    def __init__(self, context: Context, host: QWidget) -> None:
        super().__init__(host)
        look, self._say = context.look, context.inform
        self._title = Label(look, "", "lead", "accent")
        kinds = self._kinds = Label(look, self.tr("PDF, Word, web pages, mails, text, pictures of pages; folders too"), "caption", "text2")
        sign = row("*", IconView(look, "import", 28, "accent"), "*")
        inner = column("*", sign, 4, row("*", self._title, "*"), row("*", kinds, "*"), "*", gap=6)
        box = Box(look, inner, ground="soft", edge="accent", radius=12, dashed=True)
        self.setLayout(column(grows(box), margin=(24, 24, 24, 24)))
        self.setAcceptDrops(True)
        self.hide()

    def offer(self, files: list[Path], words: str = "") -> None:
        """Say what will happen: ``words``, or that the files are imported."""
        self._title.show_text(words or self._imported(files))
        self._kinds.setVisible(not words)
        self._title.updateGeometry()
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()

    def _imported(self, files: list[Path]) -> str:
        folders = sum(path.is_dir() for path in files)
        if not folders:
            return self.tr("Drop to import %n file(s)", "", len(files))
        if folders == len(files):
            return self.tr("Drop to import %n folder(s)", "", folders)
        return self.tr("Drop to import %n file(s) and folder(s)", "", len(files))

    def meet(self, event: QDragEnterEvent, takes: Callable[[list[Path]], str], *, words: bool) -> None:
        """A drag comes over the window. Files go anywhere; ``words``: a text may become a brief here, and what cannot is told why.

        What is dragged from this window has places of its own to go to. ``takes`` answers what the screen does with files. Elsewhere
        a text is left to the field that it is dragged to.
        """
        if is_ours(event.mimeData()):
            return
        files, mime = local_files(event.mimeData()), event.mimeData()
        if files:
            self.offer(files, takes(files))
        elif words and not isinstance(event.source(), QWidget):
            self.offer([], self._told(mime))
        else:
            return
        self._answer(event)

    def _told(self, mime: QMimeData) -> str:
        """What becomes of something that is no file."""
        if text_of(mime):
            return self.tr("Drop to keep the text as a brief")
        if mime.hasUrls():
            return self.tr("A page of the web is not fetched: save it as a file and drop that.")
        if mime.hasImage():
            return self.tr("A picture without a file cannot be kept: save it and drop the file.")
        return self.tr("Nothing in this can be read: drop files, folders or text.")

    def _answer(self, event: QDragEnterEvent) -> None:
        """Take the drag; one that nothing comes of is listened to as well, else nobody would say when it leaves."""
        mime = event.mimeData()
        if not local_files(mime) and not text_of(mime):
            event.setDropAction(Qt.DropAction.IgnoreAction)
            event.accept()
        else:
            event.acceptProposedAction()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._answer(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.hide()
        event.acceptProposedAction()
        self._hand_on(event.mimeData())

    def take(self, mime: QMimeData) -> None:
        """Take what is on the clipboard as if it had been dropped, or say why nothing comes of it."""
        if not self._hand_on(mime):
            self._say(self._told(mime) if mime.formats() else self.tr("There is nothing on the clipboard."))

    def _hand_on(self, mime: QMimeData) -> bool:
        files, words = local_files(mime), text_of(mime)
        if files:
            self.dropped.emit(files)
        elif words:
            self.words_dropped.emit(words)
        return bool(files or words)
