"""What an atom of a dossier says, which passages it rests on, and the language in which something is spoken of."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from app.core.language import Language
from app.core.model.base import Atom, Evidence
from app.core.model.dossier import Dossier
from app.core.model.meeting import AgendaItem, Meeting
from app.core.translating import with_part

ATOM_FIELDS = (
    "statements", "positions", "if_raised", "red_lines", "sensitivities", "chronology", "figures", "documents", "next_steps",
)  # fmt: skip


def with_evidence(dossier: Dossier, atom_id: UUID, evidence: Evidence) -> Dossier:
    """The dossier with one more passage under an atom; a passage that is there already is not counted twice.

    Raises:
        NotFoundError: the dossier has no such atom.
    """

    def resting(atom: Any) -> Any:
        kept = tuple(known for known in atom.evidence if known.passage_id != evidence.passage_id)
        return replace(atom, evidence=(*kept, evidence))

    return with_part(dossier, atom_id, resting)


_WORDS = ("label", "value", "unit", "party", "stance", "trigger", "reply", "do_not_say", "title", "event", "text", "note", "why")


def atom_words(atom: Atom) -> str:
    """Everything that an atom says, on one line, as it is searched."""
    return " ".join(str(found) for name in _WORDS if (found := getattr(atom, name, "")))


def other_words(*things: Atom | Dossier | Meeting | AgendaItem) -> list[str]:
    """What things say together in each language but their own, as it is searched: a text for each."""
    rows = [row for thing in things for row in thing.translations]
    return [" ".join(row.text for row in rows if row.language is language) for language in dict.fromkeys(row.language for row in rows)]


def spoken_language(language: Language) -> Language:
    """The language for words about something: its own, English where that is not known."""
    return Language.EN if language is Language.UNKNOWN else language
