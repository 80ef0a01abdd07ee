"""The plan of a book: which atoms, in which order, for whom. A pure function of snapshot and order; nothing is drawn."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from app.book.content import BookOrder
from app.book.coverage import ids, merge, prune
from app.book.selection import INNER, Gate, Manifest, Reason
from app.book.settled import emptied, settle, without_clashes
from app.book.verbatim import is_verbatim
from app.core.errors import UserError
from app.core.language import Language
from app.core.marking import Marking, MarkingSchemes
from app.core.model.annotation import AnchorState, Annotation, Quotation, Visibility
from app.core.model.base import Atom
from app.core.model.book import Omission
from app.core.model.brief import Brief, Passage
from app.core.model.dossier import Dossier, Statement
from app.core.model.meeting import AgendaItem, Coverage, Meeting
from app.core.model.person import Person
from app.core.snapshot import Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefPlan:
    """One brief of the book: the agenda item, if it has one, and what of its dossiers is printed."""

    number: int
    title: str
    coverage: Coverage
    item: AgendaItem | None
    dossier: Dossier
    quotations: tuple[Quotation, ...] = ()

    def atoms(self) -> tuple[Atom, ...]:
        """Every atom of the brief that is printed."""
        return (*self.dossier.atoms(), *self.quotations)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Everything a book prints. ``snapshot`` serves to look up passages and briefs, never to print from directly.

    ``briefs`` are those of the agenda, ``defensive`` those printed only in case they are raised. ``readable`` are the
    source briefs that may be named in this book. ``withheld`` atoms must not be found in the file.
    """

    order: BookOrder
    snapshot: Snapshot
    meeting: Meeting
    language: Language
    briefs: tuple[BriefPlan, ...]
    defensive: tuple[BriefPlan, ...]
    people: Mapping[UUID, Person]
    readable: Mapping[UUID, Brief]
    annotations: tuple[Annotation, ...]
    omissions: tuple[Omission, ...]
    withheld: tuple[Atom, ...]
    marking: Marking
    banner: str
    levels: tuple[Marking, ...]

    @property
    def all_briefs(self) -> tuple[BriefPlan, ...]:
        """The agenda's briefs, then the defensive ones."""
        return (*self.briefs, *self.defensive)

    def atoms(self) -> tuple[Atom, ...]:
        """Every printed atom of meeting, dossiers, people and marks."""
        remarks = (remark for person in self.people.values() for remark in (*person.views, *person.personal))
        return (*self.meeting.lines, *(atom for brief in self.all_briefs for atom in brief.atoms()), *remarks, *self.annotations)


def make_plan(snapshot: Snapshot, order: BookOrder, schemes: MarkingSchemes) -> Plan:
    """Select, prune and order everything for one recipient.

    Raises:
        UserError: the meeting itself is marked above the ceiling, or two marking schemes meet.
    """
    manifest = Manifest(Gate(order.recipe, schemes))
    if manifest.gate.marking_reason(snapshot.meeting.marking):
        raise UserError("The meeting itself is marked above what this book may hold; raise the ceiling or choose another recipe.")
    readable = {key: brief for key, brief in snapshot.briefs.items() if manifest.gate.marking_reason(brief.marking) is None}
    meeting = replace(snapshot.meeting, lines=manifest.keep(snapshot.meeting.lines, snapshot.meeting.title))
    briefs, defensive = _briefs(snapshot, meeting, manifest, readable)
    for key in order.recipe.annexes:
        if key not in readable:
            manifest.note(key, "annexes", Reason.CEILING)
    on_paper = [brief.item for brief in (*briefs, *defensive)]
    meeting = replace(meeting, agenda=tuple(item for item in meeting.agenda if item in on_paper))
    hidden = unnamed_people(snapshot, meeting, (*briefs, *defensive))
    people = {key: _person(person, manifest, order) for key, person in snapshot.people.items() if key not in hidden}
    annotations = _annotations(snapshot, manifest, readable) if order.recipe.annotations else ()
    plan = Plan(
        order=order, snapshot=snapshot, meeting=meeting, language=_language(order), briefs=briefs, defensive=defensive,
        people=people, readable=readable, annotations=annotations, omissions=(), withheld=(),
        marking=Marking(), banner="", levels=(),
    )  # fmt: skip
    return _marked(replace(plan, omissions=manifest.omissions, withheld=manifest.withheld), schemes)


def _language(order: BookOrder) -> Language:
    return Language.EN if order.recipe.language is Language.UNKNOWN else order.recipe.language


def _marked(plan: Plan, schemes: MarkingSchemes) -> Plan:
    """The plan with the marking that covers all it prints, never more (briefing-practice.md section 4, row 2)."""
    cited = {passage.brief_id for atom in plan.atoms() for passage in passages_of(atom, plan.snapshot)}
    cited |= {atom.brief_id for atom in plan.atoms() if isinstance(atom, Quotation | Annotation)}
    cited |= set(plan.order.recipe.annexes)
    levels = [plan.meeting.marking, *(atom.marking for atom in plan.atoms())]
    levels += [plan.readable[key].marking for key in sorted(cited, key=str) if key in plan.readable]
    levels = [schemes.in_slots(marking) for marking in levels]
    top = schemes.highest(levels)
    banner = schemes.banner(top, plan.language)
    banner += f" · {plan.meeting.marking.descriptor}" if plan.meeting.marking.descriptor else ""
    banner += f" · TLP:{top.tlp}" if top.tlp else ""
    return replace(plan, marking=top, banner=banner, levels=tuple(levels))


def passages_of(atom: Atom, snapshot: Snapshot) -> tuple[Passage, ...]:
    """The passages an atom rests on, as far as the snapshot holds them."""
    return tuple(snapshot.passages[row.passage_id] for row in atom.evidence if row.passage_id in snapshot.passages)


def _briefs(
    snapshot: Snapshot, meeting: Meeting, manifest: Manifest, readable: Mapping[UUID, Brief]
) -> tuple[tuple[BriefPlan, ...], tuple[BriefPlan, ...]]:
    wanted = [dossier for dossier in snapshot.dossiers if _wanted(dossier, manifest)]
    rows = {dossier.id: (dossier, settle(without_clashes(_gated(dossier, manifest), manifest), manifest)) for dossier in wanted}
    gated = {key: after for key, (before, after) in rows.items() if not emptied(before, after, manifest)}
    quotations = _quotations(snapshot, manifest, readable)
    main: list[BriefPlan] = []
    extra: list[BriefPlan] = []
    for item in meeting.agenda:
        if item.dossier_ids and not gated.keys() & set(item.dossier_ids) and all(key in rows for key in item.dossier_ids):
            continue
        dossiers = tuple(gated[key] for key in item.dossier_ids if key in gated)
        whole = prune(merge(dossiers, item.title), item.coverage, manifest)
        spoken = tuple(row for row in quotations if row.dossier_id in ids(dossiers))
        target = extra if item.coverage is Coverage.UNLIKELY else main
        target.append(BriefPlan(number=0, title=item.title, coverage=item.coverage, item=item, dossier=whole, quotations=spoken))
    on_agenda = {key for item in meeting.agenda for key in item.dossier_ids}
    for key, dossier in gated.items():
        if key not in on_agenda:
            whole = prune(dossier, Coverage.UNLIKELY, manifest)
            spoken = tuple(row for row in quotations if row.dossier_id == key)
            extra.append(BriefPlan(number=0, title=dossier.title, coverage=Coverage.UNLIKELY, item=None, dossier=whole, quotations=spoken))
    return _numbered(main, 1), _numbered(extra, len(main) + 1)


def unnamed_people(snapshot: Snapshot, meeting: Meeting, briefs: Iterable[BriefPlan]) -> set[UUID]:
    """People whom only a dossier names of which nothing may be given: their very name would tell of it."""
    printed = {key for brief in briefs for key in (role.person_id for role in brief.dossier.people)}
    printed |= {row.speaker_id for brief in briefs for row in brief.quotations if row.speaker_id}
    printed |= {row.person_id for row in meeting.participants}
    named = {role.person_id for dossier in snapshot.dossiers for role in dossier.people}
    return named - printed


def _numbered(briefs: Iterable[BriefPlan], first: int) -> tuple[BriefPlan, ...]:
    return tuple(replace(brief, number=number) for number, brief in enumerate(briefs, first))


def _wanted(dossier: Dossier, manifest: Manifest) -> bool:
    if str(dossier.id) not in manifest.gate.recipe.exclude:
        return True
    manifest.note(dossier.id, dossier.title, Reason.EXCLUDED)
    return False


def _gated(dossier: Dossier, manifest: Manifest) -> Dossier:
    """The dossier with only those atoms that may enter the book."""
    where = dossier.title
    return replace(
        dossier,
        statements=tuple(_without_fallback(row, where, manifest) for row in manifest.keep(dossier.statements, where)),
        positions=manifest.keep(dossier.positions, where),
        if_raised=manifest.keep(dossier.if_raised, where),
        red_lines=manifest.keep(dossier.red_lines, where),
        sensitivities=manifest.keep(dossier.sensitivities, where),
        chronology=manifest.keep(dossier.chronology, where),
        figures=manifest.keep(dossier.figures, where),
        documents=manifest.keep(dossier.documents, where),
        next_steps=manifest.keep(dossier.next_steps, where),
    )


def _without_fallback(statement: Statement, where: str, manifest: Manifest) -> Statement:
    """A fallback is for principal and drafter of a home edition only (briefing-practice.md 2.2)."""
    recipe = manifest.gate.recipe
    if not statement.fallback or (recipe.recipient in INNER and not recipe.release_to):
        return statement
    manifest.leave_out(Statement(id=statement.id, heading=statement.heading, text=statement.fallback), where, Reason.AUDIENCE)
    return replace(statement, fallback="", translations=tuple(row for row in statement.translations if row.field != "fallback"))


def _quotations(snapshot: Snapshot, manifest: Manifest, readable: Mapping[UUID, Brief]) -> tuple[Quotation, ...]:
    kept: list[Quotation] = []
    for quotation in manifest.keep(snapshot.quotations, "quotations"):
        passage = snapshot.passages.get(quotation.passage_id)
        if quotation.brief_id not in readable:
            manifest.leave_out(quotation, "quotations", Reason.CEILING)
        elif passage is None or not is_verbatim(quotation, passage.exact):
            manifest.leave_out(quotation, "quotations", Reason.UNVERIFIED)
        else:
            kept.append(quotation)
    return tuple(kept)


def _annotations(snapshot: Snapshot, manifest: Manifest, readable: Mapping[UUID, Brief]) -> tuple[Annotation, ...]:
    kept: list[Annotation] = []
    for annotation in manifest.keep(snapshot.annotations, "marks"):
        if annotation.brief_id not in readable:
            manifest.leave_out(annotation, "marks", Reason.CEILING)
        elif annotation.visibility is not Visibility.PRINT:
            manifest.leave_out(annotation, "marks", Reason.PRIVATE)
        elif annotation.state is not AnchorState.ANCHORED or annotation.passage_id not in snapshot.passages:
            manifest.leave_out(annotation, "marks", Reason.ORPHAN)
        else:
            kept.append(annotation)
    return tuple(kept)


def _person(person: Person, manifest: Manifest, order: BookOrder) -> Person:
    where = person.name_in(order.recipe.language)
    return replace(person, views=manifest.keep(person.views, where), personal=manifest.keep(person.personal, where, INNER))
