"""What a pack holds once it is read, and what the library must be able to tell while it is read or written."""

from dataclasses import dataclass, field, replace
from typing import Protocol
from uuid import UUID

from app.core.changes import Kind
from app.core.marking import Marking
from app.core.model.annotation import Annotation, Quotation
from app.core.model.book import Recipe
from app.core.model.brief import Brief, BriefText
from app.core.model.dossier import Dossier
from app.core.model.meeting import Meeting
from app.core.model.person import Organisation, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFile:
    """One file of a pack: ``name`` is its path relative to the first file's folder, with forward slashes."""

    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PackBrief:
    """A brief that a pack describes. Its words stand in ``file`` (relative to the pack), in ``text``, or already in the library.

    ``given`` names the fields of the brief that the pack states; the others are left to the import.
    """

    brief: Brief
    file: str = ""
    text: BriefText | None = None
    given: tuple[str, ...] = field(default=(), compare=False)

    def over(self, imported: Brief) -> Brief:
        """The imported brief under the pack's id, with the stated fields in place of the read or guessed ones."""
        stated = {name: getattr(self.brief, name) for name in self.given}
        guessed = tuple(name for name in imported.guessed if name not in stated)
        return replace(imported, **{"id": self.brief.id, "guessed": guessed, **stated})


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """The objects of a pack, each kind in the order of the text. Identical keys give identical ids on each reading."""

    briefs: tuple[PackBrief, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    people: tuple[Person, ...] = ()
    dossiers: tuple[Dossier, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    recipes: tuple[Recipe, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    quotations: tuple[Quotation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The words by which a pack points at a passage. ``occurrence`` counts from 1; ``passage_id`` is the id to give or to find."""

    brief_id: UUID
    words: str
    occurrence: int = 1
    passage_id: UUID | None = None


class QuoteNotFoundError(Exception):
    """The words do not stand in the brief; ``nearest`` is the text that comes closest, empty if nothing does."""

    def __init__(self, nearest: str = "") -> None:
        super().__init__(nearest)
        self.nearest = nearest


class PackResolver(Protocol):
    """What the library knows about the things a pack refers to but does not hold.

    A resolver keeps the passages it had to make and stores them only after the pack was read without an error.
    """

    def find(self, kind: Kind, reference: str) -> UUID | None:
        """The library's object of that kind by id, title or name; None where there is none."""
        ...

    def passage(self, quote: Quote) -> UUID:
        """The passage of those words: an existing one of the same span, or a new one.

        Raises:
            QuoteNotFoundError: the words do not stand in the brief that often.
        """
        ...

    def refuse_marking(self, marking: Marking) -> str:
        """Why the marking cannot be taken (unknown scheme or level), as a sentence; empty if it can."""
        ...


class PackDescriber(Protocol):
    """What is needed to write references as a reader would: briefs by title, passages by their words."""

    def brief(self, brief_id: UUID) -> str:
        """A title that leads to this brief alone, else its id as text."""
        ...

    def quote(self, passage_id: UUID) -> Quote:
        """The words of a passage and which of their occurrences it is; with ``passage_id`` where the id must be kept."""
        ...
