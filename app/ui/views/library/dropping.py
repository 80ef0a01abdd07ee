"""Files that are dragged over the window: what will happen when they are let go."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.ui.context import Context
from app.ui.widgets.box import Box, IconView, column, grows, row
from app.ui.widgets.label import Label


def local_files(mime: QMimeData) -> list[Path]:
    """The files and folders that are dragged."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


class DropVeil(QWidget):
    """What a drag of files over the window shows: what will happen on release."""

    dropped = Signal(list)

    def __init__(self, context: Context, host: QWidget) -> None:
        super().__init__(host)
        look = context.look
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
        self._title.show_text(words or self.tr("Drop to import %n file(s)", "", len(files)))
        self._kinds.setVisible(not words)
        self._title.updateGeometry()
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.hide()
        files = local_files(event.mimeData())
        event.acceptProposedAction()
        if files:
            self.dropped.emit(files)
