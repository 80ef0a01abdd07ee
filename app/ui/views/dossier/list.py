"""The dossiers as a list."""

from PySide6.QtCore import QMimeData

from app.core.changes import Kind
from app.core.model.base import Disclosure
from app.core.model.dossier import Dossier, Heading
from app.core.wording import Wording
from app.ui.beginning import Beginning
from app.ui.context import Context
from app.ui.dragging import BRIEFS, PASSAGE, RowTarget, briefs_in
from app.ui.places import Room
from app.ui.spoken import with_particles
from app.ui.views.listed import Entry, ListedScreen
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as ButtonKind
from app.ui.widgets.notices import EmptyPlace
from app.ui.widgets.paint import ChipLook
from app.ui.worded import wording_of


class DossierListScreen(ListedScreen):
    """Every issue there is a file on."""

    room = Room.DOSSIER
    kinds = frozenset({Kind.DOSSIER})

    def __init__(self, context: Context) -> None:
        self._beginning = Beginning(context)
        empty = EmptyPlace(
            context.look,
            "folder-open",
            self.tr("No dossiers yet."),
            self.tr("The new one opens ready to write; the sample shows a finished one."),
        )
        new = Button(context.look, self.tr("New dossier"), icon="plus", kind=ButtonKind.PRIMARY, clicked=self.begin_one)
        super().__init__(context, self.tr("Dossiers"), empty, new)
        self._target = RowTarget(self.list, (PASSAGE, BRIEFS), self._open, self._take)

    def _take(self, entry: object, mime: QMimeData) -> bool:
        """Briefs that are let go on a dossier are listed in it; a passage wants a statement, so that one opens the dossier first."""
        briefs = briefs_in(mime)
        if not briefs or not isinstance(entry, Entry):
            return False
        dossiers = self.context.services.dossiers
        said = with_particles(self.tr("%n brief(s) added to “{title}”", "", len(briefs)), title=entry.title)
        self.context.jobs.write(lambda: dossiers.add_briefs(entry.id, briefs), lambda _changes: self.context.said_undoable(said))
        return True

    def fetch(self) -> list[Entry]:
        wording = wording_of(self.context.services, self.context.language)
        return [self._entry(dossier, wording) for dossier in self.context.services.dossiers.all()]

    def counted(self, count: int) -> str:
        return self.tr("%n dossier(s)", "", count)

    def _entry(self, dossier: Dossier, wording: Wording) -> Entry:
        filled = sum(bool(dossier.under(heading)) for heading in Heading)
        held = sum(atom.disclosure is Disclosure.NOT_FOR_DISCLOSURE for atom in dossier.atoms())
        bare = sum(not statement.evidence for statement in dossier.statements)
        chips = [ChipLook(text=wording.called(dossier, "basket"))] if dossier.basket else []
        if bare:
            chips.append(ChipLook(text=self.tr("%n without a source", "", bare), ink="bad", ground="badbg"))
        if held:
            chips.append(ChipLook(text=self.tr("%n not for disclosure", "", held), icon="eye-off"))
        right = self.tr("{filled} of 7 headings").format(filled=filled)
        title, remark = wording.called(dossier, "title"), short(wording.called(dossier, "standfirst"))
        return Entry(id=dossier.id, title=title, remark=remark, right=right, icon="folder-open", chips=tuple(chips))

    @property
    def can_begin(self) -> bool:
        return True

    def begin_one(self) -> None:
        self._beginning.dossier()

    def remove(self, entry: Entry) -> None:
        self.remove_from(self.context.services.dossiers, entry, self.tr("Dossier “{title}” deleted; the passages stay in the library"))


def short(words: str) -> str:
    """One line for a list."""
    return " ".join(words.split())
