"""How much of a dossier is printed: pruned by how likely the subject is to come up (briefing-practice.md 2.1, UK6)."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from app.book.selection import Manifest, Reason
from app.core.model.base import Atom
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import Coverage

POINTS_IF_POSSIBLE = 3
"""Points to make that a "possible" subject keeps (briefing-practice.md 2.1)."""
BACKGROUND_LETTERS = 425
"""Five lines of about 85 Latin letters: the background that a "possible" subject keeps; a wide character counts two."""

KEPT: dict[Coverage, dict[Heading, int]] = {
    Coverage.POSSIBLE: {
        Heading.OUR_OBJECTIVES: 1,
        Heading.ARGUMENTS_TO_USE: POINTS_IF_POSSIBLE,
        Heading.OUR_RESPONSE: 99,
        Heading.BACKGROUND: 99,
    },
    Coverage.UNLIKELY: {Heading.OUR_RESPONSE: 99},
}
"""How many statements of each heading stay at the two lower grades; a certain subject keeps all."""


def width(text: str) -> int:
    """The length of a text in Latin letters: Hangul, Kana and Kanji take two each."""
    return sum(2 if ord(letter) >= 0x1100 else 1 for letter in text)


def prune(dossier: Dossier, coverage: Coverage, manifest: Manifest, reason: Reason = Reason.COVERAGE) -> Dossier:
    """The dossier cut to its coverage grade; figures and chronology stay, since they have sections of their own.

    What the recipe includes by hand stays.
    """
    if coverage is Coverage.CERTAIN:
        return dossier
    wanted = frozenset(manifest.gate.recipe.include)
    kept = tuple(_statements(dossier, coverage, wanted))
    positions = tuple(row for row in dossier.positions if str(row.id) in wanted)
    documents = tuple(row for row in dossier.documents if coverage is not Coverage.UNLIKELY or str(row.id) in wanted)
    printed: set[Atom] = {*kept, *positions, *documents}
    for atom in (*dossier.statements, *dossier.positions, *dossier.documents):
        if atom not in printed:
            manifest.leave_out(atom, dossier.title, reason)
    return replace(dossier, statements=kept, positions=positions, documents=documents)


def _statements(dossier: Dossier, coverage: Coverage, wanted: frozenset[str]) -> Iterable[Statement]:
    for heading in Heading:
        every = dossier.under(heading)
        rows = every[: KEPT[coverage].get(heading, 0)]
        chosen = tuple(_five_lines(rows) if heading is Heading.BACKGROUND else rows)
        yield from (row for row in every if row in chosen or str(row.id) in wanted)


def _five_lines(rows: tuple[Statement, ...]) -> Iterable[Statement]:
    used = 0
    for number, row in enumerate(rows):
        used += width(row.text)
        if number and used > BACKGROUND_LETTERS:
            return
        yield row


def merge(dossiers: tuple[Dossier, ...], title: str) -> Dossier:
    """One dossier out of those of an agenda item, each heading in the order of the dossiers."""
    if len(dossiers) == 1:
        return dossiers[0]
    first = dossiers[0] if dossiers else Dossier(title=title)
    return replace(
        first,
        title=title,
        short_title="",
        statements=tuple(row for dossier in dossiers for row in dossier.statements),
        positions=tuple(row for dossier in dossiers for row in dossier.positions),
        if_raised=tuple(row for dossier in dossiers for row in dossier.if_raised),
        red_lines=tuple(row for dossier in dossiers for row in dossier.red_lines),
        sensitivities=tuple(row for dossier in dossiers for row in dossier.sensitivities),
        chronology=tuple(row for dossier in dossiers for row in dossier.chronology),
        figures=tuple(row for dossier in dossiers for row in dossier.figures),
        documents=tuple(row for dossier in dossiers for row in dossier.documents),
        next_steps=tuple(row for dossier in dossiers for row in dossier.next_steps),
        people=tuple(row for dossier in dossiers for row in dossier.people),
        terms=tuple(row for dossier in dossiers for row in dossier.terms),
        conflicts=tuple(row for dossier in dossiers for row in dossier.conflicts),
    )


def ids(dossiers: Iterable[Dossier]) -> frozenset[UUID]:
    """The ids of some dossiers."""
    return frozenset(dossier.id for dossier in dossiers)
