"""What somebody said on each issue over time, and where two of their stances on one issue differ. Nothing is inferred from the words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from uuid import UUID

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.annotation import Quotation
from app.core.model.brief import Brief
from app.core.model.dossier import Basis, Dossier, Position
from app.core.model.person import Person
from app.core.text import comparable


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """Words on an issue: a quotation, or a position that a dossier records as stated by them.

    ``issue_id`` is the dossier, None for words that belong to none. ``basis`` is what a position rests on; a quotation has its brief.
    """

    issue_id: UUID | None
    issue: str
    when: PartialDate | None
    words: str
    language: Language
    occasion: str = ""
    quotation: Quotation | None = None
    brief: Brief | None = None
    position: Position | None = None
    basis: Basis | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """Two stances on one issue, next to each other in time, that are not worded alike."""

    before: Stance
    after: Stance


def stances_of(person: Person, words: Iterable[tuple[Quotation, Brief | None]], dossiers: Sequence[Dossier]) -> tuple[Stance, ...]:
    """Their stances, the newest first; those without a date come last."""
    titles = {dossier.id: dossier.title for dossier in dossiers}
    found = [*_quoted(words, titles), *_recorded(person, dossiers)]
    return tuple(sorted(found, key=lambda stance: str(stance.when or ""), reverse=True))


def drifts_of(stances: Iterable[Stance]) -> tuple[Drift, ...]:
    """Where two dated stances on one issue follow each other and differ, the newest first."""
    issues: dict[UUID, list[Stance]] = {}
    for stance in stances:
        if stance.issue_id is not None and stance.when is not None:
            issues.setdefault(stance.issue_id, []).append(stance)
    found: list[Drift] = []
    for rows in issues.values():
        timed = sorted(rows, key=lambda stance: str(stance.when))
        found += [Drift(before=one, after=other) for one, other in pairwise(timed) if _differ(one, other)]
    return tuple(sorted(found, key=lambda drift: str(drift.after.when), reverse=True))


def issues_of(stances: Iterable[Stance]) -> tuple[tuple[UUID, str, int], ...]:
    """The issues that were spoken about, with how many stances there are on each, the most first."""
    counted: dict[UUID, tuple[str, int]] = {}
    for stance in stances:
        if stance.issue_id is not None:
            counted[stance.issue_id] = (stance.issue, counted.get(stance.issue_id, ("", 0))[1] + 1)
    rows = [(key, title, count) for key, (title, count) in counted.items()]
    return tuple(sorted(rows, key=lambda row: (-row[2], row[1].casefold())))


def _quoted(words: Iterable[tuple[Quotation, Brief | None]], titles: Mapping[UUID, str]) -> Iterator[Stance]:
    for quotation, brief in words:
        issue = quotation.dossier_id if quotation.dossier_id in titles else None
        yield Stance(
            issue_id=issue, issue=titles[issue] if issue else "", when=quotation.spoken_on or (brief.date if brief else None),
            words=" ".join(quotation.text.split()), language=quotation.language, occasion=quotation.occasion, quotation=quotation,
            brief=brief,
        )  # fmt: skip


def _recorded(person: Person, dossiers: Iterable[Dossier]) -> Iterator[Stance]:
    names = {form.text.casefold() for form in person.names if not form.guessed}
    for dossier in dossiers:
        for row in dossier.positions:
            if row.stated_by.casefold().strip() in names:
                yield Stance(
                    issue_id=dossier.id, issue=dossier.title, when=row.stated_on or row.as_of, words=row.stance, language=row.language,
                    position=row, basis=row.basis,
                )  # fmt: skip


def _differ(one: Stance, other: Stance) -> bool:
    """Whether two are worded differently; one of which the other is a part says nothing else."""
    first, second = comparable(one.words, case=False), comparable(other.words, case=False)
    return first not in second and second not in first
