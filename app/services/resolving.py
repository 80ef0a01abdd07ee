"""What a pack asks of the library while it is read or written."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from app.core import anchors
from app.core.changes import Kind
from app.core.errors import UserError
from app.core.marking import Marking, MarkingSchemes
from app.core.model.brief import BriefText, Passage
from app.core.model.person import Organisation, Person
from app.core.policy import Policy
from app.core.repairs import Clean, clean
from app.core.text import Span, comparable
from app.exchange.pack import Quote, QuoteNotFoundError
from app.services.intake import Prepared
from db.unit import Unit


def derived_id(brief_id: UUID, start: int, end: int) -> UUID:
    """The id of a passage that a pack makes: the same words of the same brief get the same id on each reading."""
    return uuid5(brief_id, f"{start}-{end}")


@dataclass(frozen=True, slots=True)
class _Words:
    """A brief's text and the passages that it has already, but for its paragraphs."""

    text: BriefText
    cleaned: Clean
    passages: Mapping[tuple[int, int], Passage]


class LibraryResolver:
    """Finds what a pack refers to: in the library, and among the briefs that come with the pack.

    ``made`` holds the passages that the pack's quotes asked for and that are not stored yet.
    """

    def __init__(self, unit: Unit, arriving: Mapping[UUID, Prepared], schemes: MarkingSchemes, policy: Policy) -> None:
        self.made: dict[UUID, Passage] = {}
        self._unit = unit
        self._arriving = arriving
        self._schemes = schemes
        self._policy = policy
        self._names: dict[Kind, dict[str, set[UUID]]] = {}
        self._words: dict[UUID, _Words] = {}

    def find(self, kind: Kind, reference: str) -> UUID | None:
        """The library's object of that kind by id, title or name; None where there is none, or more than one."""
        if kind not in self._names:
            self._names[kind] = self._all_names(kind)
        found = self._names[kind].get(comparable(reference, case=False), set())
        return next(iter(found)) if len(found) == 1 else None

    def passage(self, quote: Quote) -> UUID:
        """The passage of those words: the one with the quote's id, one of the same span, or a new one.

        Raises:
            QuoteNotFoundError: the words do not stand in the brief that often.
        """
        words = self._words_of(quote.brief_id)
        if words is None:
            raise QuoteNotFoundError
        span = anchors.find_quote(words.cleaned.text, quote.words, quote.occurrence)
        if span is None:
            raise QuoteNotFoundError(anchors.nearest(words.cleaned.text, quote.words))
        raw = words.cleaned.raw_span(*span)
        known = words.passages.get(raw)
        if known and quote.passage_id in (None, known.id):
            return known.id
        uuid = quote.passage_id or derived_id(quote.brief_id, *raw)
        if uuid not in self.made and self._unit.passages.find(uuid) is None:
            self.made[uuid] = anchors.make_passage(words.text, *span, cleaned=words.cleaned, uuid=uuid)
        return uuid

    def refuse_marking(self, marking: Marking) -> str:
        """Why the marking cannot be taken, as a sentence; empty if it can."""
        try:
            self._schemes.order(marking)
            self._policy.check_marking(marking)
        except UserError as refusal:
            return refusal.sentence
        return ""

    def _words_of(self, brief_id: UUID) -> _Words | None:
        if brief_id not in self._words:
            ready = self._arriving.get(brief_id)
            text = ready.text if ready else self._unit.texts.find(brief_id)
            if text is None:
                return None
            known = self._unit.passages.of_brief(brief_id, paragraph=False)
            by_span = {(passage.start, passage.end): passage for passage in known}
            self._words[brief_id] = _Words(text, clean(text), by_span)
        return self._words[brief_id]

    def _all_names(self, kind: Kind) -> dict[str, set[UUID]]:
        names: dict[str, set[UUID]] = {}
        for thing in self._unit.of_kind(kind).all():
            for name in (str(thing.id), *names_of(thing)):
                names.setdefault(comparable(name, case=False), set()).add(thing.id)
        return names


def names_of(thing: Any) -> Iterable[str]:
    """Everything an object may be called in a pack."""
    if isinstance(thing, Person | Organisation):
        return (form.text for form in thing.names)
    return (name for name in (getattr(thing, "title", ""), getattr(thing, "name", ""), getattr(thing, "short_title", "")) if name)


class LibraryDescriber:
    """Says what a pack writes in the place of an id: a brief's title, a passage's words."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._titles: dict[UUID, str] = {brief.id: brief.title for brief in unit.briefs.all()}
        self._called = Counter(comparable(title, case=False) for title in self._titles.values())
        self._cleaned: dict[UUID, Clean] = {}

    def brief(self, brief_id: UUID) -> str:
        """A title that leads to this brief alone, else its id as text."""
        title = self._titles.get(brief_id, "")
        return title if title and self._called[comparable(title, case=False)] == 1 else str(brief_id)

    def quote(self, passage_id: UUID) -> Quote:
        """The words of a passage, which of their occurrences it is, and its id where the words alone would give another."""
        passage = self._unit.passages.get(passage_id)
        cleaned = self._clean(passage.brief_id)
        places = [cleaned.raw_span(*span) for span in anchors.find_all(cleaned.text, passage.exact)]
        here = Span(passage.start, passage.end)
        occurrence = places.index(here) + 1 if here in places else 1
        derived = derived_id(passage.brief_id, *here)
        return Quote(
            brief_id=passage.brief_id,
            words=passage.exact,
            occurrence=occurrence,
            passage_id=None if derived == passage.id else passage.id,
        )

    def _clean(self, brief_id: UUID) -> Clean:
        if brief_id not in self._cleaned:
            self._cleaned[brief_id] = clean(self._unit.texts.get(brief_id))
        return self._cleaned[brief_id]
