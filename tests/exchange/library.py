"""A library of a few texts in memory, as packs see one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from uuid import UUID, uuid5

from app.core.changes import Kind
from app.core.marking import Marking
from app.exchange.pack import Quote, QuoteNotFoundError


@dataclass
class TextLibrary:
    """Briefs by id with their words; a passage is the span of a quote."""

    texts: dict[UUID, str] = field(default_factory=dict)
    titles: dict[str, UUID] = field(default_factory=dict)
    quotes: dict[UUID, Quote] = field(default_factory=dict)
    others: set[UUID] = field(default_factory=set)
    levels: Iterable[str] | None = None

    def find(self, kind: Kind, reference: str) -> UUID | None:
        if kind is Kind.BRIEF and reference in self.titles:
            return self.titles[reference]
        known = {str(uuid): uuid for uuid in (*self.texts, *self.others)}
        return known.get(reference)

    def passage(self, quote: Quote) -> UUID:
        if quote.passage_id and self.quotes.get(quote.passage_id) == quote:
            return quote.passage_id
        text = self.texts[quote.brief_id]
        spans = [match.start() for match in re.finditer(re.escape(quote.words), text)]
        if len(spans) < quote.occurrence:
            near = get_close_matches(quote.words, text.splitlines(), n=1, cutoff=0.3)
            raise QuoteNotFoundError(near[0] if near else "")
        start = spans[quote.occurrence - 1]
        uuid = quote.passage_id or uuid5(quote.brief_id, f"{start}-{start + len(quote.words)}")
        self.quotes[uuid] = quote
        return uuid

    def refuse_marking(self, marking: Marking) -> str:
        known = self.levels is None or f"{marking.scheme}/{marking.level}" in self.levels
        return "" if known else f"There is no level {marking.level} in {marking.scheme}; write uk/official."

    def brief(self, brief_id: UUID) -> str:
        found = [title for title, uuid in self.titles.items() if uuid == brief_id]
        return found[0] if found else str(brief_id)

    def quote(self, passage_id: UUID) -> Quote:
        return self.quotes[passage_id]
