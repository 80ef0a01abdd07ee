"""The plan of a book: which atoms, in which order, for whom. A pure function of snapshot and order; nothing is drawn."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar
from uuid import UUID

from app.book.content import BookOrder
from app.book.coverage import ids, merge, prune
from app.book.selection import INNER, RECORD, Gate, Manifest, Reason
from app.book.settled import emptied, settle, without_clashes
from app.book.tailoring.lives import short_life, subjects
from app.book.tailoring.narrow import Room, left_out, narrowed_brief, narrowed_defence, narrowed_meeting, narrowed_person
from app.book.tailoring.scope import Scope, scope_of
from app.book.verbatim import is_verbatim
from app.core.errors import UserError
from app.core.language import Language
from app.core.marking import UNMARKED, Marking, MarkingSchemes
from app.core.model.annotation import AnchorState, Annotation, Quotation, Visibility
from app.core.model.base import Atom, Audience
from app.core.model.book import Omission, Recipe
from app.core.model.brief import Brief, Passage
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import AgendaItem, Coverage, LineKind, Meeting
from app.core.model.person import Person
from app.core.saying import Saying, saying, sure
from app.core.snapshot import Snapshot
from app.core.wording import Wording, worded


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

    def sure(self) -> tuple[Statement, ...]:
        """The points to make that are said whatever the clock shows."""
        return sure(self.item, self.dossier.under(Heading.ARGUMENTS_TO_USE))


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
    scope: Scope

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
    language = _language(order)
    order, snapshot = _worded_order(order, snapshot, language), worded(snapshot, language)
    manifest = Manifest(Gate(order.recipe, schemes))
    if manifest.gate.marking_reason(snapshot.meeting.marking):
        raise UserError("The meeting itself is marked above what this book may hold; raise the ceiling or choose another recipe.")
    scope = scope_of(order.recipe, snapshot.meeting)
    readable = {key: brief for key, brief in snapshot.briefs.items() if manifest.gate.marking_reason(brief.marking) is None}
    meeting = _meeting(snapshot.meeting, scope, manifest)
    briefs, defensive = _briefs(snapshot, meeting, scope, manifest, readable)
    for key in order.recipe.annexes:
        if key not in readable:
            manifest.note(key, "annexes", Reason.CEILING)
    on_paper = [brief.item for brief in (*briefs, *defensive)]
    meeting = replace(meeting, agenda=tuple(item for item in meeting.agenda if item in on_paper))
    hidden = unnamed_people(snapshot, meeting, (*briefs, *defensive))
    plan = Plan(
        order=order, snapshot=snapshot, meeting=meeting, language=language, briefs=briefs, defensive=defensive,
        people=_people(snapshot, meeting, scope, manifest, order, hidden), readable=readable,
        annotations=_annotations(snapshot, scope, manifest, readable), omissions=(), withheld=(),
        marking=Marking(), banner="", levels=(), scope=scope,
    )  # fmt: skip
    return marked(replace(plan, omissions=manifest.omissions, withheld=manifest.withheld), schemes)


def _worded_order(order: BookOrder, snapshot: Snapshot, language: Language) -> BookOrder:
    """The order with its reader named as the meeting names them in the language: points and subjects are found by that name."""
    wording = Wording(snapshot.meeting, snapshot.organisations, language)
    return replace(order, recipe=replace(order.recipe, recipient_name=wording.word(order.recipe.recipient_name)))


def _meeting(meeting: Meeting, scope: Scope, manifest: Manifest) -> Meeting:
    """The meeting with the lines and in the order that the recipe wants."""
    recipe = manifest.gate.recipe
    left = [item for item in meeting.agenda if str(item.id) in recipe.exclude]
    for item in left:
        manifest.note(item.id, item.title, Reason.EXCLUDED)
    agenda = by_hand([item for item in meeting.agenda if item not in left], recipe.order, _names_of_item)
    lines = by_hand(manifest.keep(meeting.lines, meeting.title), recipe.order, _names_of_atom)
    return narrowed_meeting(replace(meeting, agenda=agenda, lines=lines), scope, manifest)


ThingT = TypeVar("ThingT")


def by_hand(things: Iterable[ThingT], order: tuple[str, ...], names: Callable[[ThingT], tuple[str, ...]]) -> tuple[ThingT, ...]:
    """Things with those that an order names first, in its order; the others keep theirs."""
    places = {name: place for place, name in reversed(list(enumerate(order)))}
    return tuple(sorted(things, key=lambda thing: min((places.get(name, len(order)) for name in names(thing)), default=len(order))))


def _names_of_item(item: AgendaItem) -> tuple[str, ...]:
    return (str(item.id), *(str(key) for key in item.dossier_ids))


def _names_of_atom(atom: Atom) -> tuple[str, ...]:
    return (str(atom.id),)


def _language(order: BookOrder) -> Language:
    return Language.EN if order.recipe.language is Language.UNKNOWN else order.recipe.language


def marked(plan: Plan, schemes: MarkingSchemes) -> Plan:
    """The plan with the marking that covers all it prints, never more (briefing-practice.md section 4, row 2)."""
    cited = {passage.brief_id for atom in plan.atoms() for passage in passages_of(atom, plan.snapshot)}
    cited |= {atom.brief_id for atom in plan.atoms() if isinstance(atom, Quotation | Annotation)}
    cited |= set(plan.order.recipe.annexes)
    levels = [plan.meeting.marking, *(atom.marking for atom in plan.atoms())]
    levels += [plan.readable[key].marking for key in sorted(cited, key=str) if key in plan.readable]
    levels = [schemes.in_slots(marking) for marking in levels]
    top = schemes.highest(levels)
    if plan.scope.page_high:
        _allow_page_high(levels, schemes)
    return replace(plan, marking=top, banner=banner_words(plan.meeting, top, plan.language, schemes), levels=tuple(levels))


def banner_words(meeting: Meeting, marking: Marking, language: Language, schemes: MarkingSchemes) -> str:
    """The words at head and foot of a page that holds so much: the marking, the meeting's own words, the TLP label.

    A label alone is a marking: what is under it is not called unmarked.
    """
    label = f"TLP:{marking.tlp}" if marking.tlp else ""
    level = schemes.head(replace(marking, tlp=""), language) or ("" if label else schemes.banner(marking, language))
    return " · ".join(filter(None, (level, meeting.marking.descriptor, label)))


def _allow_page_high(levels: Iterable[Marking], schemes: MarkingSchemes) -> None:
    """Refuse banners of single pages where the scheme wants that of the document on each.

    Raises:
        UserError: it does.
    """
    for scheme in {marking.scheme for marking in levels} - {UNMARKED}:
        if not schemes.scheme(scheme).page_high:
            raise UserError(
                "The marking scheme “{scheme}” wants the document's marking on every page; leave out the choice cover.banner=page.",
                scheme=scheme,
            )


def passages_of(atom: Atom, snapshot: Snapshot) -> tuple[Passage, ...]:
    """The passages an atom rests on, as far as the snapshot holds them."""
    return tuple(snapshot.passages[row.passage_id] for row in atom.evidence if row.passage_id in snapshot.passages)


def _briefs(
    snapshot: Snapshot, meeting: Meeting, scope: Scope, manifest: Manifest, readable: Mapping[UUID, Brief]
) -> tuple[tuple[BriefPlan, ...], tuple[BriefPlan, ...]]:
    recipe = manifest.gate.recipe
    presented = _presented(meeting, recipe, snapshot.dossiers)
    wanted = _without(snapshot.dossiers, _excluded(snapshot, meeting, recipe), manifest)
    rows = {
        dossier.id: (dossier, settle(without_clashes(_gated(dossier, manifest, own=dossier.id in presented), manifest), manifest))
        for dossier in wanted
    }
    gated = {key: after for key, (before, after) in rows.items() if not emptied(before, after, manifest)}
    quotations = _quotations(snapshot, manifest, readable)
    room = Room(scope, manifest)
    main: list[BriefPlan] = []
    extra: list[BriefPlan] = []
    for item in meeting.agenda:
        if item.dossier_ids and not gated.keys() & set(item.dossier_ids) and all(key in rows for key in item.dossier_ids):
            continue
        dossiers = tuple(gated[key] for key in item.dossier_ids if key in gated)
        whole = prune(_without_cut(merge(dossiers, item.title), item, manifest), item.coverage, manifest)
        if presented and not presented & set(item.dossier_ids):
            whole = prune(whole, max(item.coverage, Coverage.POSSIBLE, key=GRADES.index), manifest, Reason.SUMMARY)
        spoken = tuple(row for row in quotations if row.dossier_id in ids(dossiers))
        brief = BriefPlan(number=0, title=item.title, coverage=item.coverage, item=item, dossier=whole, quotations=spoken)
        (main if _raised(item, scope) else extra).append(brief)
    on_agenda = {key for item in meeting.agenda for key in item.dossier_ids}
    for key, dossier in gated.items():
        if key not in on_agenda:
            whole = prune(dossier, Coverage.UNLIKELY, manifest)
            spoken = tuple(row for row in quotations if row.dossier_id == key)
            extra.append(BriefPlan(number=0, title=dossier.title, coverage=Coverage.UNLIKELY, item=None, dossier=whole, quotations=spoken))
    numbered = _numbered(main, 1), _numbered(extra, len(main) + 1)
    chosen = tuple(_printed(brief, meeting, scope, manifest, room, main=True) for brief in numbered[0])
    return chosen, tuple(_printed(brief, meeting, scope, manifest, room, main=False) for brief in numbered[1])


def _without_cut(dossier: Dossier, item: AgendaItem, manifest: Manifest) -> Dossier:
    """The dossier without the points that are not said in this meeting."""
    cut = [row for row in dossier.under(Heading.ARGUMENTS_TO_USE) if saying(item, row.id) is Saying.LEFT_OUT]
    for row in cut:
        manifest.leave_out(row, item.title, Reason.CUT)
    return replace(dossier, statements=tuple(row for row in dossier.statements if row not in cut)) if cut else dossier


GRADES = (Coverage.CERTAIN, Coverage.POSSIBLE, Coverage.UNLIKELY)
"""The grades of coverage, the fullest first."""


def _raised(item: AgendaItem, scope: Scope) -> bool:
    """Whether a subject has a brief of its own and not only an answer in case it comes up."""
    if scope.form("agenda") == "certain":
        return item.coverage is Coverage.CERTAIN
    return item.coverage is not Coverage.UNLIKELY


def _presented(meeting: Meeting, recipe: Recipe, dossiers: tuple[Dossier, ...]) -> frozenset[UUID]:
    """The dossiers that a delegation member presents, found by name; empty for everybody else, and where nothing is theirs."""
    name = recipe.recipient_name.strip().casefold()
    if recipe.recipient is not Audience.DELEGATION or not name:
        return frozenset()
    led = {key for item in meeting.agenda if item.lead_ours.casefold() == name for key in item.dossier_ids}
    return frozenset(led | {dossier.id for dossier in dossiers if dossier.owner.casefold() == name})


def _printed(brief: BriefPlan, meeting: Meeting, scope: Scope, manifest: Manifest, room: Room, *, main: bool) -> BriefPlan:
    """The brief with only what a part of the book prints."""
    dossier = by_rank(brief.dossier, manifest.gate.recipe.order)
    if main:
        by_subject = manifest.gate.recipe.recipient not in RECORD
        shown = narrowed_brief(dossier, meeting, scope, manifest, by_subject=by_subject)
        shown = room.fill(shown, cards=not scope.has("agenda") and not meeting.of(LineKind.CARD))
        quoted = scope.has("agenda") and Heading.BACKGROUND in scope.headings
    else:
        shown = room.fill(narrowed_defence(dossier, scope, manifest, told=has_words(dossier, brief)), cards=False)
        # Where there was room for no question, nothing else of the subject is printed either.
        shown = shown if has_words(shown, brief) or scope.card else narrowed_defence(shown, scope, manifest, told=False)
        quoted = scope.has("if_raised") and has_words(shown, brief)
    if not quoted:
        left_out(brief.quotations, brief.title, manifest)
    return replace(brief, dossier=shown, quotations=brief.quotations if quoted else ())


def has_words(dossier: Dossier, brief: BriefPlan) -> bool:
    """Whether there is anything to say if the subject comes up."""
    return bool(dossier.if_raised or dossier.under(Heading.OUR_RESPONSE) or brief.quotations or dossier.red_lines)


def by_rank(dossier: Dossier, order: tuple[str, ...]) -> Dossier:
    """The dossier with its statements and questions in the order that a recipe gives by hand."""
    return replace(
        dossier,
        statements=by_hand(dossier.statements, order, _names_of_atom),
        if_raised=by_hand(dossier.if_raised, order, _names_of_atom),
        figures=by_hand(dossier.figures, order, _names_of_atom),
    )


def unnamed_people(snapshot: Snapshot, meeting: Meeting, briefs: Iterable[BriefPlan]) -> set[UUID]:
    """People whom only a dossier names of which nothing may be given: their very name would tell of it."""
    printed = {key for brief in briefs for key in (role.person_id for role in brief.dossier.people)}
    printed |= {row.speaker_id for brief in briefs for row in brief.quotations if row.speaker_id}
    printed |= {row.person_id for row in meeting.participants}
    named = {role.person_id for dossier in snapshot.dossiers for role in dossier.people}
    return named - printed


def _numbered(briefs: Iterable[BriefPlan], first: int) -> tuple[BriefPlan, ...]:
    return tuple(replace(brief, number=number) for number, brief in enumerate(briefs, first))


def _excluded(snapshot: Snapshot, meeting: Meeting, recipe: Recipe) -> frozenset[UUID]:
    """The dossiers left out by hand: by name, or with every agenda item that they belong to."""
    named = {dossier.id for dossier in snapshot.dossiers if str(dossier.id) in recipe.exclude}
    gone = {key for item in snapshot.meeting.agenda if str(item.id) in recipe.exclude for key in item.dossier_ids}
    return frozenset(named | (gone - {key for item in meeting.agenda for key in item.dossier_ids}))


def _without(dossiers: Iterable[Dossier], excluded: frozenset[UUID], manifest: Manifest) -> list[Dossier]:
    kept: list[Dossier] = []
    for dossier in dossiers:
        if dossier.id not in excluded:
            kept.append(dossier)
            continue
        manifest.note(dossier.id, dossier.title, Reason.EXCLUDED)
        for atom in dossier.atoms():
            manifest.leave_out(atom, dossier.title, Reason.EXCLUDED)
    return kept


def _gated(dossier: Dossier, manifest: Manifest, *, own: bool) -> Dossier:
    """The dossier with only those atoms that may enter the book."""
    where = dossier.title
    statements = manifest.keep(dossier.statements, where, own=own)
    return replace(
        dossier,
        statements=tuple(_without_fallback(row, where, manifest) for row in statements),
        positions=manifest.keep(dossier.positions, where, own=own),
        if_raised=manifest.keep(dossier.if_raised, where, own=own),
        red_lines=manifest.keep(dossier.red_lines, where),
        sensitivities=manifest.keep(dossier.sensitivities, where, own=own),
        chronology=manifest.keep(dossier.chronology, where, own=own),
        figures=manifest.keep(dossier.figures, where, own=own),
        documents=manifest.keep(dossier.documents, where, own=own),
        next_steps=manifest.keep(dossier.next_steps, where, own=own),
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


def _annotations(snapshot: Snapshot, scope: Scope, manifest: Manifest, readable: Mapping[UUID, Brief]) -> tuple[Annotation, ...]:
    kept: list[Annotation] = []
    for annotation in manifest.keep(snapshot.annotations, "marks"):
        if annotation.brief_id not in readable:
            manifest.leave_out(annotation, "marks", Reason.CEILING)
        elif annotation.visibility is not Visibility.PRINT:
            manifest.leave_out(annotation, "marks", Reason.PRIVATE)
        elif annotation.state is not AnchorState.ANCHORED or annotation.passage_id not in snapshot.passages:
            manifest.leave_out(annotation, "marks", Reason.ORPHAN)
        elif not scope.has("passages") or not manifest.gate.recipe.annotations:
            manifest.leave_out(annotation, "marks", Reason.PART)
        else:
            kept.append(annotation)
    return tuple(kept)


def _people(
    snapshot: Snapshot, meeting: Meeting, scope: Scope, manifest: Manifest, order: BookOrder, hidden: set[UUID]
) -> dict[UUID, Person]:
    """The people with those of their remarks that a biography prints, without those who must not be named."""
    gated = {key: _person(person, manifest, order) for key, person in snapshot.people.items() if key not in hidden}
    told = {person.id for person in subjects(meeting, gated.values(), order.recipe.language)}
    return {
        key: narrowed_person(
            person, person.name_in(order.recipe.language), scope, manifest, told=key in told, short=short_life(scope, meeting, key)
        )
        for key, person in gated.items()
    }


def _person(person: Person, manifest: Manifest, order: BookOrder) -> Person:
    where = person.name_in(order.recipe.language)
    return replace(person, views=manifest.keep(person.views, where), personal=manifest.keep(person.personal, where, INNER))
