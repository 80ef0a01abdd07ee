"""What was deleted, however long ago; Enter brings it back."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.core.changes import Kind
from app.services.trash import Deleted
from app.ui.context import Context
from app.ui.dialogs.form import Form
from app.ui.spoken import with_particles
from app.ui.views.listed import Entry, ListedScreen
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as ButtonKind
from app.ui.widgets.notices import EmptyPlace
from app.ui.wording import sentences, short_day

ICONS = {Kind.BRIEF: "file-text", Kind.DOSSIER: "folder-open", Kind.MEETING: "calendar", Kind.PERSON: "user"}


class TrashScreen(ListedScreen):
    """Nothing is ever lost: the history holds it, and this is the way to it."""

    kinds = frozenset(ICONS)

    def __init__(self, context: Context) -> None:
        look = context.look
        back = Button(look, self.tr("Bring back"), icon="undo-2", kind=ButtonKind.PRIMARY, key="↵")
        empty = EmptyPlace(look, "trash-2", self.tr("Nothing was deleted."), self.tr("What you delete can be brought back from here."))
        good = Button(look, self.tr("Delete for good"), icon="trash-2", kind=ButtonKind.DANGER, key="Del")
        clear = Button(look, self.tr("Empty the trash"), kind=ButtonKind.QUIET, clicked=self.empty)
        super().__init__(context, self.tr("Trash"), empty, clear, good, back)
        good.clicked.connect(lambda _checked=False: self._remove_chosen())
        back.clicked.connect(lambda _checked=False: self._open(self.list.current()))

    def fetch(self) -> list[Entry]:
        return [self._entry(gone) for gone in self.context.services.trash.deleted()]

    def _entry(self, gone: Deleted) -> Entry:
        title = gone.title or self.tr("Without a title")
        when = self.tr("deleted {day}").format(day=short_day(gone.at, self.context.language))
        return Entry(id=gone.id, title=title, remark=kind_name(gone.kind), right=when, icon=ICONS[gone.kind])

    def counted(self, count: int) -> str:
        return self.tr("%n deleted", "", count)

    def _open(self, entry: object) -> None:
        if isinstance(entry, Entry):
            trash, words = self.context.services.trash, with_particles(self.tr("“{title}” is back"), title=entry.title)
            self.context.jobs.write(lambda: trash.bring_back(entry.id), lambda _changes: self.context.said_undoable(words))

    def _remove_chosen(self) -> None:
        chosen = self.list.current()
        if isinstance(chosen, Entry):
            self.remove(chosen)

    def remove(self, entry: Entry) -> None:
        """Ask once, since nothing leads back, and name what goes."""
        self._ask(with_particles(self.tr("Delete “{title}” for good?"), title=entry.title), [entry.id])

    def empty(self) -> None:
        """Ask once whether everything that was deleted goes for good."""
        if self.entries:
            self._ask(self.tr("Delete for good: %n thing(s)?", "", len(self.entries)), [entry.id for entry in self.entries])

    def _ask(self, title: str, ids: list[UUID]) -> None:
        trash = self.context.services.trash
        safe = self.tr("Everything that was not deleted stays. Backups and books that were made before keep what they hold.")
        lost = self.tr("What goes cannot be brought back, and steps done before can no longer be undone.")

        def taken(_values: object) -> None:
            self.context.jobs.write(lambda: trash.purge(ids), self._purged)

        self.context.ask(Form(title=title, verb=self.tr("Delete for good"), remark=sentences(safe, lost), danger=True, taken=taken))

    def _purged(self, count: int) -> None:
        self.context.say(self.tr("%n thing(s) deleted for good", "", count))
        self.refresh()


def kind_name(kind: Kind) -> str:
    """What something is, as a word."""
    return {
        Kind.BRIEF: QCoreApplication.translate("Trash", "Brief"),
        Kind.DOSSIER: QCoreApplication.translate("Trash", "Dossier"),
        Kind.MEETING: QCoreApplication.translate("Trash", "Meeting"),
        Kind.PERSON: QCoreApplication.translate("Trash", "Person"),
    }[kind]
