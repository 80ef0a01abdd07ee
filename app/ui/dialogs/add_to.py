"""Where briefs can be added: the documents of a dossier, or the annexes of a book."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.language import Language
from app.core.model.dossier import Dossier
from app.core.text import shorten
from app.services.opening import Services
from app.ui.context import Context
from app.ui.dialogs.chooser import LONGEST_SAID, Chooser, Option
from app.ui.spoken import with_particles
from app.ui.worded import wording_of
from app.ui.wording import recipe_name


class Shelf(StrEnum):
    """What briefs are added to."""

    DOSSIER = "dossier"
    BOOK = "book"


@dataclass(frozen=True, slots=True)
class Target:
    """A dossier, or the recipe of books."""

    shelf: Shelf
    id: UUID


def titles_of(services: Services, language: Language) -> tuple[tuple[tuple[UUID, str], ...], tuple[tuple[UUID, str], ...]]:
    """The dossiers, those touched last first, and the recipes, by id and title."""
    recent = sorted(services.dossiers.all(), key=lambda dossier: str(dossier.updated or ""), reverse=True)
    wording = wording_of(services, language)
    dossiers = tuple((dossier.id, wording.called(dossier, "title")) for dossier in recent)
    return dossiers, tuple((recipe.id, recipe_name(recipe, wording)) for recipe in services.books.recipes.all())


class AddTo(Chooser):
    """Every dossier and every book; type to filter, Enter adds."""

    def __init__(self, context: Context, host: QWidget) -> None:
        name = self.tr("Add to a dossier or a book")
        super().__init__(context.look, host, name=name, hint=self.tr("Add to which dossier or book?"), top=140)
        self._context = context
        self._options: list[Option] = []
        self._briefs: tuple[UUID, ...] = ()

    def ask(self, briefs: Sequence[UUID]) -> None:
        """Open for some briefs; what they can be added to is fetched meanwhile."""
        self._briefs, self._options = tuple(briefs), []
        services, language = self._context.services, self._context.language
        self.begin()
        self._context.jobs.read("add-to", lambda: titles_of(services, language), self._fetched)

    def _fetched(self, found: tuple[tuple[tuple[UUID, str], ...], tuple[tuple[UUID, str], ...]]) -> None:
        dossiers, books = found
        self._options = [
            Option(title=title, group=self.tr("DOSSIERS"), icon="folder-open", value=Target(Shelf.DOSSIER, key)) for key, title in dossiers
        ] + [
            Option(title=title, group=self.tr("BOOKS"), icon="book-open-text", remark=self.tr("as an annex"), value=Target(Shelf.BOOK, key))
            for key, title in books
        ]
        none = self.tr("There is no dossier yet. Ctrl+N begins one.")
        self.say_below(self.tr("%n brief(s) will be added", "", len(self._briefs)) if self._options else none)
        self.refill()

    def fitting(self, words: str) -> list[Option]:
        wanted = self.searched(words.casefold())
        return [option for option in self._options if all(word in option.title.casefold() for word in wanted)]

    def otherwise(self, words: str) -> list[Option]:
        title = self.tr("Begin the dossier “{title}”").format(title=shorten(words, LONGEST_SAID))
        return [Option(title=title, icon="plus", value=words)]

    def _begin(self, title: str) -> None:
        """Begin a dossier with the briefs."""
        briefs, service, made = self._briefs, self._context.services.dossiers, Dossier(title=title)
        said = with_particles(self.tr("%n brief(s) added to “{title}”", "", len(briefs)), title=title)
        step = QCoreApplication.translate("Beginning", "Begin a dossier")

        self._context.jobs.write(lambda: service.begin_with(made, briefs, step), lambda _changes: self._context.said_undoable(said))

    def taken(self, option: Option) -> None:
        if isinstance(option.value, str):
            self._begin(option.value)
            return
        target, briefs, services = option.value, self._briefs, self._context.services
        if not isinstance(target, Target):
            return
        said = with_particles(self.tr("%n brief(s) added to “{title}”", "", len(briefs)), title=option.title)
        add = services.dossiers.add_briefs if target.shelf is Shelf.DOSSIER else services.books.recipes.add_annexes
        self._context.jobs.write(lambda: add(target.id, briefs), lambda _changes: self._context.said_undoable(said))
