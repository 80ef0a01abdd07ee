"""What a recipe prints of a meeting and what it leaves out, as a tree that a person can change."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.book.plan import Plan
from app.book.tailoring.occasions import rule
from app.book.tailoring.recipients import EVERYTHING
from app.core.model.base import Atom
from app.core.model.dossier import Dossier
from app.core.sentences import Sentence

NOT_THERE = Sentence("not for this reader, occasion or carrier")
NAMES = ("text", "trigger", "stance", "event", "label", "title")
"""The field by which an atom is shown, the first it has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A part, a subject or an atom: its key or id as a recipe names it, its words, whether it is printed, and why not."""

    id: str
    title: str
    printed: bool
    reason: str = ""
    inside: tuple["Branch", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """The parts of a book in printing order with those it could have, and the subjects of the meeting with their atoms."""

    parts: tuple[Branch, ...]
    subjects: tuple[Branch, ...]


def tree_of(plan: Plan) -> Tree:
    """The tree of a plan."""
    kept = [part for part in plan.scope.parts if part in EVERYTHING]
    others = [part for part in EVERYTHING if part not in kept]
    excluded = plan.order.recipe.exclude
    parts = [Branch(id=part, title=part, printed=True, reason=plan.scope.form(part)) for part in kept]
    parts += [Branch(id=part, title=part, printed=False, reason=_why(part, part in excluded, plan)) for part in others]
    return Tree(parts=tuple(parts), subjects=tuple(_subjects(plan)))


def _why(part: str, by_hand: bool, plan: Plan) -> str:
    need = rule(part, plan.snapshot.meeting.occasion).need
    return (
        Sentence("left out by hand")
        if by_hand
        else Sentence("{not_there} ({name} for the occasion)", not_there=NOT_THERE, name=Sentence(need.name.lower().replace("_", " ")))
    )


def _subjects(plan: Plan) -> Iterable[Branch]:
    printed = {atom.id for atom in plan.atoms()}
    reasons = {row.atom_id: row.reason for row in plan.omissions if row.atom_id not in printed}
    items = {key: item for item in reversed(plan.snapshot.meeting.agenda) for key in item.dossier_ids}
    for dossier in plan.snapshot.dossiers:
        inside = tuple(
            Branch(id=str(atom.id), title=words_of(atom), printed=atom.id in printed, reason=reasons.get(atom.id, ""))
            for atom in dossier.atoms()
        )
        whole = items[dossier.id].title if dossier.id in items else ""
        yield Branch(id=str(dossier.id), title=_title(dossier, whole), printed=any(row.printed for row in inside), inside=inside)


def _title(dossier: Dossier, item: str) -> str:
    return f"{item}: {dossier.title}" if item and item != dossier.title else dossier.title


def words_of(atom: Atom) -> str:
    """The words by which an atom is known."""
    return next((str(getattr(atom, name)) for name in NAMES if hasattr(atom, name)), "")
