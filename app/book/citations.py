"""Source numbers: given in the order of first citation, continuous, none unused (briefing-practice.md section 4, row 60)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from uuid import UUID

from app.book.labels import Labels
from app.book.text import Colour, Run
from app.core.dates import PartialDate
from app.core.model.brief import Brief, Locator, Passage


@dataclass(slots=True)
class Source:
    """One numbered source, the passages used of it, and the anchors of the places that cite it."""

    number: int
    brief: Brief
    passages: list[Passage] = field(default_factory=list[Passage])
    anchors: list[str] = field(default_factory=list[str])


class Citations:
    """The sources of one book while it is composed. Only briefs that the book may name get a number."""

    def __init__(self, readable: Mapping[UUID, Brief], passages: Mapping[UUID, Passage]) -> None:
        self._readable = readable
        self._passages = passages
        self._sources: dict[UUID, Source] = {}

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources cited so far, by number."""
        return tuple(self._sources.values())

    def cite(self, passage_ids: Iterable[UUID], *, raised: bool = True) -> tuple[Run, ...]:
        """Numbers for some passages, each a link to its source; nothing where the source may not be named.

        In running text they are raised; in a column of their own they are not.
        """
        cited: dict[int, Source] = {}
        for passage_id in passage_ids:
            source = self._source_of(self._passages.get(passage_id))
            if source is not None:
                cited[source.number] = source
        runs: list[Run] = []
        for number in sorted(cited):
            runs += [Run(text="," if raised else ", ", raised=raised)] if runs else []
            runs.append(self._mark(cited[number], raised))
        return tuple(runs)

    def _source_of(self, passage: Passage | None) -> Source | None:
        brief = self._readable.get(passage.brief_id) if passage else None
        if passage is None or brief is None:
            return None
        source = self._sources.setdefault(brief.id, Source(len(self._sources) + 1, brief))
        if passage not in source.passages:
            source.passages.append(passage)
        return source

    def _mark(self, source: Source, raised: bool) -> Run:
        anchor = f"cite-{source.number}-{len(source.anchors) + 1}"
        source.anchors.append(anchor)
        return Run(text=str(source.number), raised=raised, colour=Colour.ACCENT, link=f"source-{source.number}", anchor=anchor)


def authors(brief: Brief, say: Labels) -> str:
    """The authors, or n.a. where none is known or only guessed."""
    names = [author.name for author in brief.authors if author.name]
    return say("no_author") if not names or "authors" in brief.guessed else say.join(names)


def title(brief: Brief, say: Labels) -> str:
    """The title, or n.t. (with the file's name) where it is unknown or only guessed."""
    if brief.title and "title" not in brief.guessed:
        return brief.title
    return f"{say('no_title')} ({brief.source.file_name})" if brief.source else say("no_title")


def dated(brief: Brief, say: Labels) -> str:
    """The date with the precision it has, or n.d. where it is unknown or only guessed."""
    return say("no_date") if "date" in brief.guessed else day(brief.date, say) or say("no_date")


def day(date: PartialDate | None, say: Labels) -> str:
    """A date as prose in the language of the book, or nothing."""
    return date.spoken(say.language) if date else ""


def locator(place: Locator, say: Labels) -> str:
    """Where a passage stands: the ladder page, section, paragraph, line, as far as known; n.p. where nothing is."""
    page = place.page_label or (str(place.page) if place.page else "")
    steps = [
        say("locator_page", page=page) if page else "",
        say("locator_section", section=place.section) if place.section else "",
        say("locator_paragraph", paragraph=place.paragraph) if place.paragraph else "",
        say("locator_line", line=place.line) if place.line and not place.paragraph else "",
    ]
    known = [step for step in steps if step]
    if not page:
        known = [say("no_page"), *known]
    return say.join(known)


def places(locators: Iterable[Locator], say: Labels) -> str:
    """Where the passages of a source stand, each page (or n.p.) once with its paragraphs; a section only where there is no number."""
    found: dict[str, set[int]] = {}
    for place in locators:
        if place.paragraph:
            page = replace(place, section="", paragraph=0, line=0)
            found.setdefault(locator(page, say), set()).add(place.paragraph)
        else:
            found.setdefault(locator(place, say), set())
    return "; ".join(say.join([head, _paragraphs(sorted(numbers), say)]) for head, numbers in found.items())


def _paragraphs(numbers: list[int], say: Labels) -> str:
    if len(numbers) < 2:
        return "".join(say("locator_paragraph", paragraph=number) for number in numbers)
    return say("locator_paragraphs", paragraphs=say("list_comma").join(str(number) for number in numbers))


def imprint(brief: Brief, say: Labels) -> str:
    """Publisher, series and number as far as they are known and confirmed."""
    fields = (("publisher", brief.publisher), ("series", brief.series), ("issue_no", brief.issue_no), ("number", brief.number))
    parts = list(dict.fromkeys(value for name, value in fields if value and name not in brief.guessed))
    return say.join([*parts, brief.derived_from if "derived_from" not in brief.guessed else ""])
