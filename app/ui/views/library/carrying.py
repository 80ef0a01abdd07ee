"""Briefs that are dragged out of the list: to a dossier, or as files and words to another program."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtWidgets import QWidget

from app.core.errors import UserError
from app.ui.context import Context
from app.ui.dragging import BRIEFS, lift, put_briefs
from app.ui.spoken import spoken

FILES, WORDS = "text/uri-list", "text/plain"


class BriefsMime(QMimeData):
    """Files are written only when somebody takes them: what is dragged to a dossier of this window never leaves the library.

    ``files`` writes them and answers where they are, ``words`` the texts with their titles.
    """

    def __init__(self, brief_ids: Sequence[UUID], files: Callable[[], list[QUrl]], words: Callable[[], str]) -> None:
        super().__init__()
        put_briefs(self, brief_ids)
        self._files, self._words = files, words
        self._laid_out: list[QUrl] | None = None
        self._told = False

    @property
    def left(self) -> bool:
        """Whether files were written, or words handed out."""
        return bool(self._laid_out) or self._told

    def formats(self) -> list[str]:
        return [BRIEFS, FILES, WORDS]

    def hasFormat(self, kind: str) -> bool:
        return kind in self.formats()

    def retrieveData(self, kind: str, wanted: object) -> object:
        if kind == FILES:
            if self._laid_out is None:
                self._laid_out = self._files()
            return self._laid_out
        if kind == WORDS:
            words = self._words()
            self._told = self._told or bool(words)
            return words
        return super().retrieveData(kind, wanted)  # type: ignore[arg-type]


class Carrying(QObject):
    """Lifts briefs, and says when a copy has left the library."""

    def __init__(self, context: Context, source: QWidget) -> None:
        super().__init__(source)
        self._context, self._source = context, source
        self._trouble = ""

    def mime(self, brief_ids: Sequence[UUID]) -> QMimeData:
        """What is dragged; where the administrator keeps files inside, it is for this window alone."""
        services = self._context.services
        try:
            services.policy.check_export(book=False)
        except UserError as refused:
            self._trouble = spoken(refused.sentence)
            inside = QMimeData()
            put_briefs(inside, brief_ids)
            return inside
        return BriefsMime(brief_ids, lambda: self._lay_out(brief_ids), lambda: self._words(brief_ids))

    def lift(self, brief_ids: Sequence[UUID]) -> None:
        """Drag briefs until they are let go."""
        self._trouble = ""
        mime = self.mime(brief_ids)
        done = lift(self._source, mime, Qt.DropAction.CopyAction)
        if self._trouble and (done is Qt.DropAction.IgnoreAction or isinstance(mime, BriefsMime)):
            self._context.inform(self._trouble)
        elif done is not Qt.DropAction.IgnoreAction and isinstance(mime, BriefsMime) and mime.left:
            self._context.say(self.tr("%n copy(s) outside the encrypted library now", "", len(brief_ids)))

    def _lay_out(self, brief_ids: Sequence[UUID]) -> list[QUrl]:
        try:
            return [QUrl.fromLocalFile(str(path)) for path in self._context.services.copies.lay_out(brief_ids)]
        except UserError as refused:
            self._trouble = spoken(refused.sentence)
            return []

    def _words(self, brief_ids: Sequence[UUID]) -> str:
        copies = self._context.services.copies
        try:
            return "\n\n".join(copies.text(each).content.decode() for each in brief_ids)
        except UserError as refused:
            self._trouble = spoken(refused.sentence)
            return ""
