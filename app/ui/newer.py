"""A newer version of the document that is open, taken in from the window; a locked file is asked for its password."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.core.errors import PasswordNeeded
from app.core.model.annotation import AnchorState
from app.importers.base import ImportOptions
from app.services.views import Reimported
from app.ui.context import Context
from app.ui.dialogs.form import Blank, Form
from app.ui.spoken import spoken


class NewerVersion:
    """Reads a newer version; the brief's marks go along, wait, or say that they are orphans."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def take(self, brief_id: UUID, path: Path, password: str = "") -> None:
        """Read the file as the newer version of a brief's document."""
        reimports, options = self._context.services.reimports, ImportOptions(password=password)

        def work() -> Reimported | PasswordNeeded:
            try:
                return reimports.reimport(brief_id, path, options)
            except PasswordNeeded as locked:
                return locked  # no failure: the way on is to ask

        def done(found: Reimported | PasswordNeeded) -> None:
            if isinstance(found, PasswordNeeded):
                self._ask(brief_id, path, found)
            else:
                self._told(found)

        self._context.jobs.run(QCoreApplication.translate("Importing", "Reading"), lambda _progress: work(), done)

    def _ask(self, brief_id: UUID, path: Path, locked: PasswordNeeded) -> None:
        translate = QCoreApplication.translate
        self._context.ask(
            Form(
                title=translate("NewerVersion", "The newer version is locked"),
                verb=translate("NewerVersion", "Read it"),
                remark=spoken(locked.sentence),
                blanks=(Blank(key="password", label=translate("NewerVersion", "Password"), needed=True, secret=True),),
                taken=lambda values: self.take(brief_id, path, values["password"]),
                about=("newer version", brief_id),
            )
        )

    def _told(self, done: Reimported) -> None:
        words = QCoreApplication.translate(
            "NewerVersion", "Newer version taken in. Marks: {stand} in place, {wait} waiting for you, {gone} without a place"
        )
        stand, wait, gone = (done.count(state) for state in (AnchorState.ANCHORED, AnchorState.REVIEW, AnchorState.ORPHAN))
        self._context.said_undoable(words.format(stand=stand, wait=wait, gone=gone))
