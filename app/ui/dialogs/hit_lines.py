"""What a search found, row by row: titles of groups, hits with the words found, and what is folded."""

import re
from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from time import perf_counter
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.core.changes import Kind
from app.core.text import shorten
from app.search.query import SNIPPET_WIDTH, Facets, Hit, Results
from app.services.hit_facts import HitFacts, HitKey
from app.ui.counted import Counted
from app.ui.spoken import with_particles
from app.ui.wording import mark_name

ORDER = (Kind.PERSON, Kind.BRIEF, Kind.ANNOTATION, Kind.DOSSIER, Kind.MEETING)
FEW = {Kind.PERSON: 2, Kind.BRIEF: 4, Kind.ANNOTATION: 3, Kind.DOSSIER: 3, Kind.MEETING: 3}
"""Hits of a kind that are listed while other kinds answer too: all kinds are to be seen at once."""
FEW_OF_BRIEF = 2
"""Hits of one brief that stand in a row before the rest is folded."""
BEFORE = 60
"""Letters of a passage that stand before the words found, where there are more."""
ENDS = ".!?:;。！？…”」』)"
"""Signs at the end of a sentence: long words that end otherwise were cut."""
LONGEST_FORM = 28
NO_FACTS = HitFacts()
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the list: the title of a group, a hit, or what unfolds the other hits of a brief.

    ``form`` is the spelling that answers where it was not typed so. ``count`` is how many places a title stands for, and
    ``more`` its kind where not all of them are listed. ``fold`` is the brief whose hits are folded.
    """

    title: str = ""
    hit: Hit | None = None
    form: str = ""
    count: int = 0
    more: Kind | None = None
    fold: UUID | None = None
    facts: HitFacts = NO_FACTS

    @property
    def can_be_taken(self) -> bool:
        """Whether the arrows stop here."""
        return self.hit is not None or self.fold is not None


@dataclass(frozen=True, slots=True)
class Found:
    """What one search answered, how long it took in milliseconds, and how many places of each kind answer without a choice of kind."""

    words: str
    results: Results
    milliseconds: int
    kinds: Mapping[Kind, int] | None
    facts: Mapping[HitKey, HitFacts] = field(default_factory=dict[HitKey, HitFacts])

    @property
    def total(self) -> int:
        """All places that there are to see: a card is one."""
        facets = self.results.facets
        again = facets.places.get(Kind.PERSON, 0) - facets.kinds.get(Kind.PERSON, 0) if facets else 0
        return self.results.total - again


@dataclass(frozen=True, slots=True)
class Folding:
    """What of the hits is listed: a few of each kind, or all of them; ``open`` are the briefs that were unfolded."""

    few: bool = True
    open: frozenset[UUID] = frozenset()


def group_title(kind: Kind) -> str:
    """What a group of hits is called."""
    return {
        Kind.BRIEF: QCoreApplication.translate("Search", "PASSAGES"),
        Kind.ANNOTATION: QCoreApplication.translate("Search", "MARKS AND NOTES"),
        Kind.DOSSIER: QCoreApplication.translate("Search", "DOSSIERS"),
        Kind.PERSON: QCoreApplication.translate("Search", "PEOPLE"),
        Kind.MEETING: QCoreApplication.translate("Search", "MEETINGS"),
    }.get(kind, QCoreApplication.translate("Search", "OTHER"))


def grouped(found: Found, hits: Sequence[Hit], folding: Folding) -> list[Line]:
    """Hits under the titles of their kinds, the best of each first, those of a brief together."""
    lines: list[Line] = []
    kinds = [*ORDER, *sorted({hit.kind for hit in hits} - set(ORDER))]
    answering = {hit.kind for hit in hits}
    whole = len(hits) == len(found.results.hits)
    for kind in kinds:
        of_kind = [hit for hit in hits if hit.kind is kind]
        if kind is Kind.PERSON:
            of_kind = list({hit.id: hit for hit in reversed(of_kind)}.values())[::-1]
        every = len(of_kind)
        of_kind = _once(found, of_kind)
        if not of_kind:
            continue
        few = folding.few and found.kinds is not None and len(answering) > 1
        listed = _listed(found, of_kind, folding, FEW.get(kind, FEW[Kind.MEETING]) if few else len(of_kind))
        total = found.kinds.get(kind, len(of_kind)) if found.kinds and whole else every
        total -= every - len(of_kind)
        told = sum(line.hit is not None for line in listed)
        # What is folded beneath a brief is there already, and needs no title that leads to it
        folded = sum(line.count for line in listed if line.fold)
        lines.append(Line(title=group_title(kind), count=total, more=kind if told + folded < total else None))
        lines += listed
    return lines


def _once(found: Found, hits: Sequence[Hit]) -> list[Hit]:
    """Of a statement that answers in several languages one hit: that in the language of the window, else the best."""
    best: dict[Hashable, Hit] = {}
    for hit in hits:
        facts = found.facts.get((hit.id, hit.number), NO_FACTS)
        said = (hit.id, facts.heading, facts.line) if facts.heading is not None else (hit.kind, hit.id, hit.number)
        if said not in best or (facts.own and not found.facts[best[said].id, best[said].number].own):
            best[said] = hit
    return list(best.values())


def _listed(found: Found, hits: Sequence[Hit], folding: Folding, most: int) -> list[Line]:
    """The first hits in the order of their briefs; the third and further ones of a brief are folded."""
    by_owner: dict[UUID, list[Hit]] = {}
    for hit in hits:
        by_owner.setdefault(hit.id, []).append(hit)
    lines: list[Line] = []
    for owner, owned in by_owner.items():
        if most <= 0:
            break
        opened = found.kinds is None or owner in folding.open or len(owned) == FEW_OF_BRIEF + 1
        shown = owned if opened else owned[:FEW_OF_BRIEF]
        shown = shown if owner in folding.open else shown[:most]
        most -= len(shown)
        lines += [
            Line(hit=hit, form=other_form(hit.forms, found.words), facts=found.facts.get((hit.id, hit.number), NO_FACTS)) for hit in shown
        ]
        if len(shown) < len(owned):
            lines.append(Line(title=owned[0].title, count=len(owned) - len(shown), fold=owner))
    return lines


def other_form(forms: Sequence[str], typed: str) -> str:
    """The first spelling found that was not typed, unless all that was typed stands there as well; endings make no other spelling."""
    asked = WORD.findall(typed.casefold())
    strange = ""
    met: set[str] = set()
    for form in forms:
        same = [[each for each in asked if word.startswith(each) or each.startswith(word)] for word in WORD.findall(form.casefold())]
        if all(same):
            met.update(*same)
        else:
            strange = strange or form
    return strange if not met.issuperset(asked) else ""


def spoken_line(line: Line) -> str:
    """A row as a screen reader says it."""
    if line.fold is not None:
        return fold_words(line)
    if line.hit is None:
        return f"{line.title}, {line.count}"
    matched = f" ({matched_as(line.form)})" if line.form else ""
    if line.facts.mark is not None:
        return f"{mark_name(line.facts.mark)}, {line.facts.words}, {line.facts.note}{matched}: {line.facts.brief_title}"
    return f"{line.facts.title or line.hit.title}{matched}: {line.hit.snippet}"


def fold_words(line: Line) -> str:
    """What unfolds the other hits of a brief."""
    return Counted().more_in(line.count, line.title)


def form_of(form: str, also: Sequence[str]) -> str:
    """A spelling as it is counted: without the particle or ending that it has in a text."""
    plain = " ".join(form.split())
    return next((known for known in also if plain.casefold().startswith(known.casefold())), plain)


def forms_counted(found: Found) -> list[tuple[str, int]]:
    """How many of the hits have each spelling, the commonest first, whatever its capitals."""
    counts: Counter[str] = Counter()
    names: dict[str, str] = {}
    for hit in found.results.hits:
        for form in {form_of(form, found.results.also).casefold(): form_of(form, found.results.also) for form in hit.forms}.items():
            counts[form[0]] += 1
            names.setdefault(*form)
    return [(names[key], count) for key, count in counts.most_common()]


def has_form(hit: Hit, wanted: str, also: Sequence[str]) -> bool:
    """Whether a hit has a spelling."""
    return any(form_of(form, also).casefold() == wanted.casefold() for form in hit.forms)


def matched_as(form: str) -> str:
    """What tells that another spelling answers."""
    return with_particles(QCoreApplication.translate("Search", "matched as {form}"), form=shorten(" ".join(form.split()), LONGEST_FORM))


def timed(
    words: str,
    find: Callable[[], Results],
    unchosen: Callable[[], Results] | None = None,
    facts: Callable[[Sequence[Hit]], Mapping[HitKey, HitFacts]] | None = None,
) -> Found:
    """Search off the main thread; ``unchosen`` is asked for the counts of the kinds where one of them is chosen."""
    begun = perf_counter()
    results = find()
    took = round(1000 * (perf_counter() - begun))
    facets = (unchosen() if unchosen else results).facets
    told = [hit for hit in results.hits if hit.kind is not Kind.BRIEF]
    return Found(words, results, took, _told(facets) if facets else None, facts(told) if facts and told else {})


def _told(facets: Facets) -> Mapping[Kind, int]:
    """How many hits of each kind there are to see: a card is one, however often its name stands on it."""
    people = {Kind.PERSON: facets.kinds[Kind.PERSON]} if Kind.PERSON in facets.kinds else {}
    return {**facets.places, **people}


@dataclass(frozen=True, slots=True)
class Extract:
    """What is shown of a snippet: its words on one line, and the stretches of them that were found."""

    text: str
    marks: tuple[tuple[int, int], ...]


def extract(hit: Hit) -> Extract:
    """The words round what was found; where they begin later than the passage, at a word and with an ellipsis, as where they break off."""
    text, begin = hit.snippet.replace("\n", " ").rstrip(), 0
    if hit.marks and hit.marks[0][0] > BEFORE:
        begin = hit.marks[0][0] - BEFORE
        begin = text.find(" ", begin, hit.marks[0][0]) + 1 or begin
    lead = "…" if begin else ""
    by = len(lead) - begin
    broken = len(text) > SNIPPET_WIDTH // 2 and text[-1] not in ENDS
    return Extract(lead + text[begin:] + ("…" if broken else ""), tuple((start + by, end + by) for start, end in hit.marks))


def hit_title(line: Line) -> str:
    """What a hit is called: a mark by its words, a person by the names in all scripts."""
    if line.hit is None:
        return ""
    if line.facts.mark is not None and line.facts.words:
        return f"“{line.facts.words}”"
    return "   ".join((line.facts.title or line.hit.title, *line.facts.names))


def shown_words(line: Line) -> Extract:
    """What stands beneath the title: the note of a mark, the words found; nothing for a person whose names alone answer."""
    hit, facts = line.hit, line.facts
    if hit is None:
        return Extract("", ())
    if facts.mark is not None:
        return Extract(facts.note, marked_in(facts.note, hit.forms))
    if facts.forms and hit.number == 0:
        return Extract("", ())
    return extract(hit)


def marked_in(text: str, forms: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Where the spellings that were found stand in words shown in the place of a snippet."""
    pattern = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True) if form.strip())
    return tuple(found.span() for found in re.finditer(pattern, text, re.IGNORECASE)) if pattern else ()


def all_words(line: Line) -> str:
    """What leads from a title to all of its kind."""
    return QCoreApplication.translate("Search", "Show all {count}").format(count=f"{line.count:,}")


def units(text: str, at: int) -> int:
    """A place counted in code points as Qt counts it."""
    return len(text[:at].encode("utf-16-le")) // 2
