"""What needs a decision: clashes, marks without a place, stale facts, duplicates. Enter leads to it; a clash is decided here."""

from collections.abc import Mapping
from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.core.changes import Kind
from app.core.model.base import Atom
from app.core.model.dossier import Dossier, Resolution
from app.services.opening import signature
from app.services.support import atom_words
from app.services.waiting import Doubt, Waiting, decided
from app.ui.context import Context
from app.ui.dialogs.form import Blank, Form
from app.ui.places import Place, Room
from app.ui.views.doubts import Sort, sort_name, sort_of
from app.ui.views.listed import Entry, ListedScreen
from app.ui.widgets.notices import EmptyPlace
from app.ui.widgets.paint import ChipLook

ICONS = {Doubt.CLASH: "triangle-alert", Doubt.ORPHAN: "search-x", Doubt.REVIEW: "flag", Doubt.STALE: "loader-circle",
         Doubt.LIKE: "copy", Doubt.NAMESAKE: "users"}  # fmt: skip
BOTH, NONE = "both", "none"
"""Decisions that prefer no figure: both are printed, or it is no clash."""


def doubt_name(doubt: Doubt) -> str:
    """Why something waits, in words."""
    return {
        Doubt.CLASH: QCoreApplication.translate("Waiting", "figures disagree"),
        Doubt.ORPHAN: QCoreApplication.translate("Waiting", "mark without a place"),
        Doubt.REVIEW: QCoreApplication.translate("Waiting", "mark to look at after a newer version"),
        Doubt.STALE: QCoreApplication.translate("Waiting", "older than its shelf life"),
        Doubt.LIKE: QCoreApplication.translate("Waiting", "nearly the same text"),
        Doubt.NAMESAKE: QCoreApplication.translate("Waiting", "two cards of one name"),
    }[doubt]


class WaitingScreen(ListedScreen):
    """The daily list; it empties as things are decided."""

    kinds = frozenset({Kind.DOSSIER, Kind.ANNOTATION, Kind.BRIEF, Kind.PASSAGE, Kind.PERSON})

    def __init__(self, context: Context) -> None:
        come = self.tr("Clashes, lost marks, stale facts and duplicates come here.")
        self._sort: Sort | None = None
        empty = EmptyPlace(context.look, "circle-check", self.tr("Nothing waits for you."), come)
        super().__init__(context, self.tr("Needs a decision"), empty)

    def show_place(self, place: Place) -> None:
        self._sort = Sort(place.page) if place.page in tuple(Sort) else None
        super().show_place(place)

    def fetch(self) -> list[Entry]:
        """What waits, of the sort that was chosen; once that is empty, all the rest."""
        waiting = self.context.services.waiting.all(datetime.now(UTC).astimezone().date())
        chosen = [found for found in waiting if sort_of(found.doubt) is self._sort]
        return [self._entry(found) for found in chosen or waiting]

    def _entry(self, found: Waiting) -> Entry:
        bad = found.doubt in (Doubt.CLASH, Doubt.ORPHAN)
        chip = ChipLook(text=doubt_name(found.doubt), ink="bad" if bad else "warn", ground="badbg" if bad else "warnbg")
        return Entry(id=found.about, title=found.words, remark=found.where, icon=ICONS[found.doubt], chips=(chip,), about=found)

    def counted(self, count: int) -> str:
        words = self.tr("%n thing(s) wait", "", count)
        sorts = {sort_of(entry.about.doubt) for entry in self.entries if isinstance(entry.about, Waiting)}
        return f"{sort_name(self._sort)}: {words}" if self._sort and sorts == {self._sort} else words

    def _open(self, entry: object) -> None:
        found = entry.about if isinstance(entry, Entry) else None
        if not isinstance(found, Waiting):
            return
        context = self.context
        if found.doubt is Doubt.CLASH:
            context.jobs.read("clash", lambda: context.services.dossiers.get(found.owner_id), lambda dossier: self._ask(dossier, found))
        elif found.doubt is Doubt.LIKE:
            context.go(Place(Room.COMPARE, found.owner_id, other_id=found.about))
        elif found.doubt is Doubt.NAMESAKE:
            context.go(Place(Room.PEOPLE, found.owner_id, other_id=found.about))
        else:
            context.go(Place(Room.DOSSIER if found.doubt is Doubt.STALE else Room.READER, found.owner_id))

    def _ask(self, dossier: Dossier, found: Waiting) -> None:
        """Which figure holds, and why; the sources' own words stay as they are."""
        atoms: Mapping[UUID, Atom] = {atom.id: atom for atom in dossier.atoms()}
        figures = tuple((str(key), atom_words(atoms[key])) for key in found.atoms if key in atoms)
        both, none = (BOTH, self.tr("Print both, with a footnote")), (NONE, self.tr("This is no clash"))
        blanks = (
            Blank(key="decision", label=self.tr("What holds"), choices=(*figures, both, none)),
            Blank(key="why", label=self.tr("Why"), hint=self.tr("printed as a footnote where it is used"), lines=3, needed=True),
        )
        remark = self.tr("What is decided here is footnoted in the book; no source is changed.")
        self.context.ask(
            Form(
                title=self.tr("Figures that disagree"),
                verb=self.tr("Decide"),
                remark=remark,
                blanks=blanks,
                taken=lambda values: self._decide(found, values),
                about=found.about,
            )
        )

    def _decide(self, found: Waiting, values: Mapping[str, str]) -> None:
        service, words = self.context.services.dossiers, self.tr("Decided; it is footnoted where it is used")
        chosen, step = values["decision"], self.tr("Decide a clash")
        plain = {BOTH: Resolution.PRINT_BOTH, NONE: Resolution.NO_CONFLICT}
        resolution, preferred = plain.get(chosen, Resolution.PREFER), None if chosen in plain else UUID(chosen)

        def decide() -> object:
            dossier = service.get(found.owner_id)
            return service.save(decided(dossier, found, preferred, resolution, values["why"], signature()), step)

        self.context.jobs.write(decide, lambda _changes: self.context.said_undoable(words))
