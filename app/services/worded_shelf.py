"""Dossiers and meetings alike: the words and terms that another language has for what they hold."""

from typing import TypeVar
from uuid import UUID

from app.core.changes import Changes
from app.core.language import Language
from app.core.model.base import Translation
from app.core.model.dossier import Dossier
from app.core.model.meeting import Meeting
from app.core.sentences import Sentence
from app.core.translating import with_part, with_term, with_words
from app.services.shelf import Shelf

OwnerT = TypeVar("OwnerT", Dossier, Meeting)


class WordedShelf(Shelf[OwnerT]):
    """Objects whose parts and terms may have words in other languages."""

    def translate(self, owner_id: UUID, part_id: UUID | None, row: Translation) -> Changes:
        """Put in, or take back, the words of a part (a statement, an agenda item), or of the object itself, in another language.

        Raises:
            NotFoundError: there is no such object, or no such part of it.
            UserError: it has no such field, or is written in that language.
        """
        with self._desk.write(Sentence("Translate")) as unit:
            repository = self._repository(unit)
            owner = repository.get(owner_id)
            repository.replace(with_part(owner, part_id, lambda part: with_words(part, row)) if part_id else with_words(owner, row))
        return unit.changes

    def name_term(self, owner_id: UUID, term: str, language: Language, form: str) -> Changes:
        """Put in, or take back, what a term of the object is called in a language.

        Raises:
            NotFoundError: there is no such object.
            UserError: the term has no words.
        """
        with self._desk.write(Sentence("Name the term “{term}”", term=term)) as unit:
            repository = self._repository(unit)
            repository.replace(with_term(repository.get(owner_id), term, language, form))
        return unit.changes
