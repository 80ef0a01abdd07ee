"""What stands in the way of a good book, found on its plan before anything is printed."""

import re
from collections.abc import Callable, Iterable

from app.book.content import BookOrder, Finding, Severity
from app.book.facts import stale
from app.book.plan import Plan, make_plan
from app.book.selfcheck.profile import RowCount
from app.book.verbatim import is_verbatim
from app.core.errors import UserError
from app.core.language import Language
from app.core.marking import MarkingSchemes
from app.core.model.base import Atom, Disclosure
from app.core.model.dossier import ChronologyEntry, Figure, Heading, IfRaised, Resolution, Statement
from app.core.model.meeting import LineKind, Side
from app.core.model.person import Person
from app.core.snapshot import Snapshot

MOST_POINTS, MANY_POINTS = 6, 4
"""Points to make of one item: never more than six, more than four is a warning (briefing-practice.md section 4, row 45)."""
MOST_OBJECTIVES = 3
"""Objectives of one item (row 44)."""
RELATIVE = re.compile(
    r"\b(?:this|last|next) (?:year|month|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\b(?:yesterday|tomorrow)\b"
    r"|올해|작년|지난해|내년|지난달|이번 달|다음 달|어제|내일|지난주|다음 주|今年|昨年|去年|来年|先月|今月|来月|昨日|明日|先週|来週",
    re.IGNORECASE,
)
"""Words whose meaning depends on the day they were written (row 57)."""
BOILERPLATE = re.compile(
    r"related articles|app store|google play|all rights reserved|sign up for our newsletter|click here|무단 ?전재|재배포 ?금지|関連記事",
    re.IGNORECASE,
)
"""What a saved web page carries besides its text (row 61)."""
Row = tuple[int, list[Finding]]


def preflight(snapshot: Snapshot, order: BookOrder, schemes: MarkingSchemes) -> tuple[Finding, ...]:
    """Everything that should be mended before printing: errors bar the status final, warnings do not."""
    try:
        plan = make_plan(snapshot, order, schemes)
    except UserError as refusal:
        return (_finding("refused", snapshot.meeting.title, refusal.sentence),)
    findings = [finding for check in ROWS.values() for finding in check[1](plan)[1]]
    return (*findings, *(finding for ask in WARNINGS for finding in ask(plan)))


def counted_rows(plan: Plan) -> dict[str, RowCount]:
    """The rows of the checklist that are about content, counted on the plan of a book."""
    rows: dict[str, RowCount] = {}
    for row, (name, check, expected) in ROWS.items():
        looked_at, findings = check(plan)
        failed = sum(finding.row == row for finding in findings)
        rows[str(row)] = RowCount(name=name, looked_at=looked_at, expected=expected(plan), failed=failed)
    return rows


def _finding(code: str, where: str, message: str, row: int = 0, atom: Atom | None = None) -> Finding:
    object_id = atom.id if atom else None
    return Finding(code=code, severity=Severity.ERROR, where=where, message=message, row=row, object_id=object_id)


def _warning(code: str, where: str, message: str, atom: Atom | None = None) -> Finding:
    return Finding(code=code, severity=Severity.WARNING, where=where, message=message, object_id=atom.id if atom else None)


def _points(plan: Plan) -> Row:
    findings: list[Finding] = []
    for brief in plan.briefs:
        count = len(brief.dossier.under(Heading.ARGUMENTS_TO_USE))
        if count > MOST_POINTS:
            findings.append(_finding("too-many-points", brief.title, f"{count} points to make; {MOST_POINTS} are the most.", 45))
    return len(plan.briefs), findings


def arguments(plan: Plan) -> list[tuple[str, Statement]]:
    """The points to make of every brief, each with the title of its brief."""
    return [(brief.title, row) for brief in plan.briefs for row in brief.dossier.under(Heading.ARGUMENTS_TO_USE)]


def _speakers(plan: Plan) -> Row:
    rows = arguments(plan)
    missing = [_finding("no-speaker", where, f"Nobody is named to say “{row.text}”", 46, row) for where, row in rows if not row.speaker]
    return len(rows), missing


def background(plan: Plan) -> list[Statement]:
    """The background statements of every brief."""
    return [row for brief in plan.briefs for row in brief.dossier.under(Heading.BACKGROUND)]


def _disclosure(plan: Plan) -> Row:
    return sum(row.disclosure in Disclosure for row in background(plan)), []


def _last_meeting(_: Plan) -> Row:
    return 1, []


def _participants(plan: Plan) -> Row:
    findings: list[Finding] = []
    for side in (Side.OURS, Side.THEIRS):
        members = [row for row in plan.meeting.participants if row.side is side]
        if not members:
            findings.append(_finding("no-participants", plan.meeting.title, f"Nobody of the side “{side.value}” is on the list.", 50))
    for row in plan.meeting.participants:
        person = plan.people.get(row.person_id)
        if row.side is not Side.OURS and (person is None or not person.pronunciation):
            name = person.name_in(plan.language) if person else str(row.person_id)
            findings.append(_finding("no-pronunciation", name, f"How “{name}” is said is not given.", 50))
    return len(plan.meeting.participants), findings


def _steps(plan: Plan) -> Row:
    steps = [step for session in plan.meeting.sessions for step in session.steps]
    findings: list[Finding] = []
    for step in steps:
        if step.start is None and not step.minutes:
            findings.append(_finding("step-without-time", step.title, "The step has neither an hour nor a length.", 51))
        if not step.lead:
            findings.append(_finding("step-without-lead", step.title, "Nobody is named to lead the step.", 51))
    return len(steps), findings


def _quotations(plan: Plan) -> Row:
    return sum(len(brief.quotations) for brief in plan.all_briefs), []


def _verbatim(plan: Plan) -> Row:
    findings: list[Finding] = []
    snapshot = plan.snapshot
    for row in snapshot.quotations:
        passage = snapshot.passages.get(row.passage_id)
        if passage is None or not is_verbatim(row, passage.exact):
            message = f"“{row.text}” is not what the source says; it is left out of the book."
            findings.append(_finding("unverified-quotation", row.speaker or "quotation", message, 0, row))
    return sum(len(brief.quotations) for brief in plan.all_briefs), findings


def figures(plan: Plan) -> list[tuple[str, Figure]]:
    """Every figure of the book with the title of its brief."""
    return [(brief.title, figure) for brief in plan.all_briefs for figure in brief.dossier.figures]


def _figures(plan: Plan) -> Row:
    findings: list[Finding] = []
    for where, figure in figures(plan):
        has = {"value": figure.value, "unit": figure.unit, "as-of date": figure.as_of, "source": _sourced(figure, plan)}
        lacking = ", ".join(name for name, value in has.items() if not value)
        if lacking:
            findings.append(_finding("incomplete-figure", where, f"“{figure.label}” lacks: {lacking}.", 56, figure))
    return len(figures(plan)), findings


def _sourced(atom: Atom, plan: Plan) -> bool:
    passages = (plan.snapshot.passages.get(row.passage_id) for row in atom.evidence)
    return any(passage is not None and passage.brief_id in plan.readable for passage in passages)


def facts(plan: Plan) -> list[tuple[Atom, str]]:
    """What is printed as fact: figures, events, background."""
    rows: list[tuple[Atom, str]] = [(figure, f"{figure.label} {figure.population} {figure.method}") for _, figure in figures(plan)]
    rows += [(entry, entry.event) for brief in plan.all_briefs for entry in brief.dossier.chronology]
    return rows + [(row, row.text) for row in background(plan)]


def _relative(plan: Plan) -> Row:
    rows = facts(plan)
    found = [(atom, hit[0]) for atom, text in rows if (hit := RELATIVE.search(text))]
    return len(rows), [
        _finding("relative-date", hit, f"“{hit}” means nothing without the day it was written; give the date.", 57, atom)
        for atom, hit in found
    ]


def _conflicts(plan: Plan) -> Row:
    findings: list[Finding] = []
    looked_at = 0
    for brief in plan.all_briefs:
        printed = {atom.id for atom in brief.dossier.atoms()}
        for row in brief.dossier.conflicts:
            looked_at += 1
            shown = printed.intersection(row.atoms)
            alone = 0 < len(shown) < len(row.atoms) and not row.note
            if alone and row.resolution is not Resolution.NO_CONFLICT:
                findings.append(_finding("clash-alone", brief.title, "Of values that clash only some are printed, without a note.", 58))
            if shown and row.resolution is Resolution.OPEN:
                findings.append(_finding("open-clash", brief.title, "Sources differ and nothing is decided about it."))
    return looked_at, findings


def _names(plan: Plan) -> Row:
    texts = [(atom, text) for atom in plan.atoms() for text in texts_of(atom, plan.language)]
    findings = [
        _finding("other-name-form", form, f"“{form}” is printed for “{person.name_in(plan.language)}”; use one form.", 59, atom)
        for person in plan.people.values()
        for form in other_forms(person, plan.language)
        for atom, text in texts
        if form in text
    ]
    return len(plan.people), findings


def other_forms(person: Person, language: Language) -> list[str]:
    """The forms of a name in the script of the preferred one that are not it and not part of it."""
    used = person.name_in(language)
    script = next((form.script for form in person.names if form.text == used), None)
    return [
        form.text for form in person.names if form.script is script and form.text != used and form.text not in used and " " in form.text
    ]


def texts_of(atom: Atom, language: Language) -> list[str]:
    """The words of an atom that are the user's own (never those of a quotation)."""
    match atom:
        case IfRaised():
            return [atom.text_in(name, language) for name in ("trigger", "reply", "follow_up", "do_not_say")]
        case ChronologyEntry():
            return [atom.text_in("event", language)]
        case Figure():
            return [atom.text_in("label", language), atom.population]
        case _:
            name = next((name for name in ("text", "stance", "title", "body") if name in dir(atom)), "")
            quoted = type(atom).__name__ == "Quotation"
            return [] if quoted or not name else [atom.text_in(name, language)]


def _boilerplate(plan: Plan) -> Row:
    rows = [(atom, text) for atom in plan.atoms() for text in texts_of(atom, plan.language)]
    found = [(atom, hit[0]) for atom, text in rows if (hit := BOILERPLATE.search(text))]
    return len(plan.atoms()), [_finding("boilerplate", hit, f"“{hit}” is not part of a text; cut it.", 61, atom) for atom, hit in found]


def _one(_: Plan) -> int:
    return 1


ROWS: dict[int, tuple[str, Callable[[Plan], Row], Callable[[Plan], int]]] = {
    45: ("points per item", _points, lambda plan: len(plan.briefs)),
    46: ("speaker of each point", _speakers, lambda plan: len(arguments(plan))),
    48: ("usable and not for disclosure apart", _disclosure, lambda plan: len(background(plan))),
    49: ("last meeting", _last_meeting, _one),
    50: ("participants", _participants, lambda plan: len(plan.meeting.participants)),
    51: ("programme steps", _steps, lambda plan: sum(len(session.steps) for session in plan.meeting.sessions)),
    54: ("citation of each quotation", _quotations, lambda plan: sum(len(brief.quotations) for brief in plan.all_briefs)),
    55: ("quotations word for word", _verbatim, lambda plan: sum(len(brief.quotations) for brief in plan.all_briefs)),
    56: ("figures complete", _figures, lambda plan: len(figures(plan))),
    57: ("no relative dates", _relative, lambda plan: len(facts(plan))),
    58: ("clashes never alone", _conflicts, lambda plan: sum(len(brief.dossier.conflicts) for brief in plan.all_briefs)),
    59: ("one form of each name", _names, lambda plan: len(plan.people)),
    61: ("no boilerplate", _boilerplate, lambda plan: len(plan.atoms())),
}
"""Row number of briefing-practice.md section 4: short name, how it is counted, and how many must be looked at."""


def _evidence(plan: Plan) -> Iterable[Finding]:
    for brief in plan.all_briefs:
        for row in (*brief.dossier.statements, *brief.dossier.if_raised):
            text = row.reply if isinstance(row, IfRaised) else row.text
            if not row.evidence:
                yield _warning("no-evidence", brief.title, f"“{text}” rests on no passage.", row)
            elif all(source.theirs for source in row.evidence):
                yield _warning("only-their-evidence", brief.title, f"“{text}” rests on the other side's word alone.", row)


def _stale(plan: Plan) -> Iterable[Finding]:
    for where, figure in figures(plan):
        if stale(figure, plan.order.as_of):
            yield _warning("stale-figure", where, f"“{figure.label}” as of {figure.as_of} has outlived its shelf life.", figure)


def _many(plan: Plan) -> Iterable[Finding]:
    for brief in plan.briefs:
        points = len(brief.dossier.under(Heading.ARGUMENTS_TO_USE))
        objectives = len(brief.dossier.under(Heading.OUR_OBJECTIVES))
        if MANY_POINTS < points <= MOST_POINTS:
            yield _warning("many-points", brief.title, f"{points} points to make; {MANY_POINTS} are easier to hold.")
        if not 1 <= objectives <= MOST_OBJECTIVES:
            yield _warning("objectives", brief.title, f"{objectives} objectives; one to {MOST_OBJECTIVES} are usual.")


def _no_last_meeting(plan: Plan) -> Iterable[Finding]:
    told = plan.meeting.of(LineKind.LAST_CONTACT) or any(person.contacts for person in plan.people.values())
    if not told:
        yield _warning(
            "no-last-meeting", plan.meeting.title, "The last meeting with the other side is not given; the book says “none recorded”."
        )


def _time(plan: Plan) -> Iterable[Finding]:
    for brief in plan.briefs:
        minutes = brief.item.minutes if brief.item else 0
        spoken = sum(row.seconds for row in brief.dossier.under(Heading.ARGUMENTS_TO_USE))
        ours = minutes * 60 * plan.meeting.time_budget_factor
        if minutes and spoken > ours:
            yield _warning("speaking-time", brief.title, f"The points take {spoken} seconds, ours are {ours:.0f}.")


WARNINGS: tuple[Callable[[Plan], Iterable[Finding]], ...] = (_evidence, _stale, _many, _no_last_meeting, _time)
