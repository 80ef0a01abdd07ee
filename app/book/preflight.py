"""What stands in the way of a good book, found on its plan before anything is printed."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from uuid import UUID

from app.book.content import BookOrder, Finding
from app.book.facts import stale
from app.book.findings import between, cleared, cover, finding_of, open_clash, warning_of
from app.book.plan import BriefPlan, Plan, make_plan, passages_of
from app.book.selection import heading_readers
from app.book.selfcheck.profile import RowCount
from app.book.telltales import BOILERPLATE, RELATIVE, first_hit
from app.book.verbatim import is_verbatim
from app.core.clashes import disagreements
from app.core.errors import UserError
from app.core.language import Language
from app.core.marking import MarkingSchemes
from app.core.model.annotation import Annotation, Quotation
from app.core.model.base import Atom, Disclosure
from app.core.model.book import CheckResult, PrintedItem
from app.core.model.dossier import ChronologyEntry, Figure, Heading, IfRaised, Resolution, Statement
from app.core.model.meeting import LineKind, Side
from app.core.model.person import Person
from app.core.sentences import Sentence, joined
from app.core.snapshot import Snapshot
from app.core.speaking import budget, turns

MOST_POINTS, MANY_POINTS = 6, 4
"""Points to make of one item: never more than six, more than four is a warning (briefing-practice.md section 4, row 45)."""
MOST_OBJECTIVES = 3
"""Objectives of one item (row 44)."""
Row = tuple[int, list[Finding]]


def preflight(snapshot: Snapshot, order: BookOrder, schemes: MarkingSchemes) -> tuple[Finding, ...]:
    """Everything that should be mended before printing: errors bar the status final, warnings do not."""
    try:
        plan = make_plan(snapshot, order, schemes)
    except UserError as refusal:
        return (finding_of("refused", snapshot.meeting.title, refusal.sentence),)
    findings = [finding for check in ROWS.values() for finding in check[1](plan)[1]]
    findings += [finding for ask in WARNINGS for finding in ask(plan)]
    return (*findings, *(finding for ask in ON_MARKING for finding in ask(plan, schemes)))


def counted_rows(plan: Plan) -> dict[str, RowCount]:
    """The rows of the checklist that are about content, counted on the plan of a book."""
    rows: dict[str, RowCount] = {}
    for row, (name, check, expected) in ROWS.items():
        looked_at, findings = check(plan)
        failed = sum(finding.row == row for finding in findings)
        rows[str(row)] = RowCount(name=name, looked_at=looked_at, expected=expected(plan), failed=failed)
    return rows


def located(checks: Iterable[CheckResult], plan: Plan, items: Iterable[PrintedItem]) -> tuple[CheckResult, ...]:
    """The results with each counted row that failed told finding by finding: the sentence, the object and its page."""
    first = {key: item.first_page for item in items for key in item.object_ids}
    told: list[CheckResult] = []
    for check in checks:
        row = int(check.code.split()[0])
        findings = [finding for finding in ROWS[row][1](plan)[1] if finding.row == row] if row in ROWS and not check.passed else []
        told += [
            replace(
                check,
                message=Sentence("{where}: {message}", where=finding.where, message=finding.message),
                object_id=key,
                page=first.get(key, 0) if key else 0,
            )
            for finding in findings
            for key in (finding.object_id,)
        ] or [check]
    return tuple(told)


def _points(plan: Plan) -> Row:
    findings: list[Finding] = []
    for brief in plan.briefs:
        count = len(brief.dossier.under(Heading.ARGUMENTS_TO_USE))
        if count > MOST_POINTS:
            findings.append(
                finding_of(
                    "too-many-points",
                    brief.title,
                    Sentence("{count} points to make; {most_points} are the most.", count=count, most_points=MOST_POINTS),
                    45,
                )
            )
    return len(plan.briefs), findings


def arguments(plan: Plan) -> list[tuple[str, Statement]]:
    """The points to make of every brief, each with the title of its brief."""
    return [(brief.title, row) for brief in plan.briefs for row in brief.dossier.under(Heading.ARGUMENTS_TO_USE)]


def _speakers(plan: Plan) -> Row:
    rows = arguments(plan)
    missing = [
        finding_of("no-speaker", where, Sentence("Nobody is named to say “{text}”", text=row.text), 46, row)
        for where, row in rows
        if not row.speaker
    ]
    return len(rows), missing


def background(plan: Plan) -> list[Statement]:
    """The background statements of every brief."""
    return [row for brief in plan.briefs for row in brief.dossier.under(Heading.BACKGROUND)]


def _disclosure(plan: Plan) -> Row:
    return sum(row.disclosure in Disclosure for row in background(plan)), []


def _with_objectives(plan: Plan) -> tuple[BriefPlan, ...]:
    """The briefs whose objectives are on paper; a card or a notetaker's book has none."""
    shown = plan.scope.has("agenda") and Heading.OUR_OBJECTIVES in plan.scope.headings and not plan.scope.card
    return plan.briefs if shown else ()


def _objectives(plan: Plan) -> Row:
    findings: list[Finding] = []
    given = plan.order.recipe.recipient in heading_readers(Heading.OUR_OBJECTIVES)
    for brief in _with_objectives(plan) if given else ():
        count = len(brief.dossier.under(Heading.OUR_OBJECTIVES))
        if not 1 <= count <= MOST_OBJECTIVES:
            message = Sentence("{count} objectives; one to {most} are usual.", count=count, most=MOST_OBJECTIVES)
            findings.append(warning_of("objectives", brief.title, message, row=44))
    return len(_with_objectives(plan)), findings


def contacts(plan: Plan) -> list[tuple[str, str, UUID]]:
    """What is told of the last meeting: where it stands, the words, and the line or person."""
    lines = [(plan.meeting.title, line.text, line.id) for line in plan.meeting.of(LineKind.LAST_CONTACT)]
    across = {row.person_id for row in plan.meeting.participants if row.side is Side.THEIRS}
    told = [(person, row) for person in plan.people.values() for row in person.contacts if person.id in across]
    return lines + [(person.name_in(plan.language), f"{row.date or ''} {row.place}{row.occasion}", person.id) for person, row in told]


def _last_meeting(plan: Plan) -> Row:
    findings = [
        finding_of(
            "undated-contact", where, Sentence("“{words}” does not say when the last meeting was.", words=words.strip()), 49, object_id=key
        )
        for where, words, key in contacts(plan)
        if not any(letter.isdigit() for letter in words)
    ]
    return len(contacts(plan)), findings


def _time(plan: Plan) -> Row:
    findings: list[Finding] = []
    for brief in plan.briefs:
        minutes = brief.item.minutes if brief.item else 0
        found = budget(brief.sure(), minutes, plan.meeting, plan.language)
        if found.over:
            said = Sentence(
                "The points take about {spoken} seconds, reckoned from their words where nobody entered them; ours are {ours}."
                if found.reckoned
                else "The points take {spoken} seconds, ours are {ours}.",
                spoken=found.spoken,
                ours=found.given // turns(plan.meeting),
            )
            findings.append(warning_of("speaking-time", brief.title, said, row=52))
    return len(plan.briefs), findings


def _participants(plan: Plan) -> Row:
    findings: list[Finding] = []
    for side in (Side.OURS, Side.THEIRS):
        members = [row for row in plan.meeting.participants if row.side is side]
        if not members:
            findings.append(
                finding_of(
                    "no-participants",
                    plan.meeting.title,
                    Sentence("Nobody of the side “{side}” is on the list.", side=Sentence(side.value)),
                    50,
                )
            )
    for row in plan.meeting.participants:
        person = plan.people.get(row.person_id)
        if row.side is not Side.OURS and (person is None or not person.pronunciation):
            name = person.name_in(plan.language) if person else str(row.person_id)
            findings.append(finding_of("no-pronunciation", name, Sentence("How “{name}” is said is not given.", name=name), 50))
    return len(plan.meeting.participants), findings


def _steps(plan: Plan) -> Row:
    steps = [step for session in plan.meeting.sessions for step in session.steps]
    findings: list[Finding] = []
    for step in steps:
        if step.start is None and not step.minutes:
            findings.append(finding_of("step-without-time", step.title, Sentence("The step has neither an hour nor a length."), 51))
        if not step.lead:
            findings.append(finding_of("step-without-lead", step.title, Sentence("Nobody is named to lead the step."), 51))
    return len(steps), findings


def _verbatim(plan: Plan) -> Row:
    findings: list[Finding] = []
    snapshot = plan.snapshot
    for row in snapshot.quotations:
        passage = snapshot.passages.get(row.passage_id)
        if passage is None or not is_verbatim(row, passage.exact):
            message = Sentence("“{text}” is not what the source says; it is left out of the book.", text=row.text)
            findings.append(finding_of("unverified-quotation", row.speaker or "quotation", message, 0, row))
    return sum(len(brief.quotations) for brief in plan.all_briefs), findings


def figures(plan: Plan) -> list[tuple[str, Figure]]:
    """Every figure of the book with the title of its brief."""
    return [(brief.title, figure) for brief in plan.all_briefs for figure in brief.dossier.figures]


def _figures(plan: Plan) -> Row:
    findings: list[Finding] = []
    for where, figure in figures(plan):
        has = {
            Sentence("value"): figure.value,
            Sentence("unit"): figure.unit,
            Sentence("as-of date"): figure.as_of,
            Sentence("source"): _sourced(figure, plan),
        }
        lacking = joined(name for name, value in has.items() if not value)
        if lacking:
            findings.append(
                finding_of("incomplete-figure", where, Sentence("“{label}” lacks: {parts}.", label=figure.label, parts=lacking), 56, figure)
            )
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
    found = [(atom, hit) for atom, text in rows if (hit := first_hit(RELATIVE, text))]
    return len(rows), [
        finding_of(
            "relative-date", hit, Sentence("“{hit}” means nothing without the day it was written; give the date.", hit=hit), 57, atom
        )
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
                findings.append(
                    finding_of("clash-alone", brief.title, Sentence("Of values that clash only some are printed, without a note."), 58)
                )
            if shown and row.resolution is Resolution.OPEN:
                findings.append(open_clash(brief.title, row.atoms[0]))
        findings += [open_clash(brief.title, row.atoms[0].id) for row in disagreements(brief.dossier) if row.conflict is None]
    return looked_at, findings


def _names(plan: Plan) -> Row:
    texts = [(atom, text) for atom in plan.atoms() for text in texts_of(atom, plan.language)]
    findings = [
        finding_of(
            "other-name-form",
            form,
            Sentence("“{form}” is printed for “{person}”; use one form.", form=form, person=person.name_in(plan.language)),
            59,
            atom,
        )
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
            name = next((name for name in ("text", "stance", "title", "body") if hasattr(atom, name)), "")
            quoted = type(atom).__name__ == "Quotation"
            return [] if quoted or not name else [atom.text_in(name, language)]


def _boilerplate(plan: Plan) -> Row:
    rows = [(atom, text) for atom in plan.atoms() for text in texts_of(atom, plan.language)]
    found = [(atom, hit) for atom, text in rows if (hit := first_hit(BOILERPLATE, text))]
    return len(plan.atoms()), [
        finding_of("boilerplate", hit, Sentence("“{hit}” is not part of a text; cut it.", hit=hit), 61, atom) for atom, hit in found
    ]


ROWS: dict[int, tuple[str, Callable[[Plan], Row], Callable[[Plan], int]]] = {
    44: (Sentence("one to three objectives"), _objectives, lambda plan: len(_with_objectives(plan))),
    45: (Sentence("points per item"), _points, lambda plan: len(plan.briefs)),
    46: (Sentence("speaker of each point"), _speakers, lambda plan: len(arguments(plan))),
    48: (Sentence("usable and not for disclosure apart"), _disclosure, lambda plan: len(background(plan))),
    49: (Sentence("last meeting"), _last_meeting, lambda plan: len(contacts(plan))),
    50: (Sentence("participants"), _participants, lambda plan: len(plan.meeting.participants)),
    51: (Sentence("programme steps"), _steps, lambda plan: sum(len(session.steps) for session in plan.meeting.sessions)),
    52: (Sentence("speaking time"), _time, lambda plan: len(plan.briefs)),
    55: (Sentence("quotations word for word"), _verbatim, lambda plan: sum(len(brief.quotations) for brief in plan.all_briefs)),
    56: (Sentence("figures complete"), _figures, lambda plan: len(figures(plan))),
    57: (Sentence("no relative dates"), _relative, lambda plan: len(facts(plan))),
    58: (Sentence("clashes never alone"), _conflicts, lambda plan: sum(len(brief.dossier.conflicts) for brief in plan.all_briefs)),
    59: (Sentence("one form of each name"), _names, lambda plan: len(plan.people)),
    61: (Sentence("no boilerplate"), _boilerplate, lambda plan: len(plan.atoms())),
}
"""Row number of briefing-practice.md section 4: short name, how it is counted, and how many must be looked at."""


def _evidence(plan: Plan) -> Iterable[Finding]:
    for brief in plan.all_briefs:
        for row in (*brief.dossier.statements, *brief.dossier.if_raised):
            text = row.reply if isinstance(row, IfRaised) else row.text
            if not row.evidence:
                yield warning_of("no-evidence", brief.title, Sentence("“{text}” rests on no passage.", text=text), row)
            elif all(source.theirs for source in row.evidence):
                yield warning_of(
                    "only-their-evidence", brief.title, Sentence("“{text}” rests on the other side's word alone.", text=text), row
                )


def _untranslated(plan: Plan) -> Iterable[Finding]:
    """How many statements and answers stand in the book in another language than its own, because nobody has given them its words."""
    rows = [row for brief in plan.all_briefs for row in (*brief.dossier.statements, *brief.dossier.if_raised)]
    foreign = [row for row in rows if plan.language not in {row.language, *(words.language for words in row.translations)}]
    if foreign:
        message = Sentence(
            "{count} of {all} statements and answers have no words in {language}; they print as written.",
            count=len(foreign),
            all=len(rows),
            language=NAMES[plan.language],
        )
        yield warning_of("untranslated", plan.meeting.title, message, foreign[0])


def _stale(plan: Plan) -> Iterable[Finding]:
    for where, figure in figures(plan):
        if stale(figure, plan.order.as_of):
            yield warning_of(
                "stale-figure",
                where,
                Sentence("“{label}” as of {as_of} has outlived its shelf life.", label=figure.label, as_of=figure.as_of),
                figure,
            )


def _many(plan: Plan) -> Iterable[Finding]:
    for brief in plan.briefs:
        points = len(brief.dossier.under(Heading.ARGUMENTS_TO_USE))
        if MANY_POINTS < points <= MOST_POINTS:
            yield warning_of(
                "many-points",
                brief.title,
                Sentence("{points} points to make; {many_points} are easier to hold.", points=points, many_points=MANY_POINTS),
            )


def _no_last_meeting(plan: Plan) -> Iterable[Finding]:
    if not contacts(plan):
        yield warning_of(
            "no-last-meeting",
            plan.meeting.title,
            Sentence("The last meeting with the other side is not given; the book says “none recorded”."),
        )


def _unconfirmed(plan: Plan) -> Iterable[Finding]:
    """Briefs that are cited while their title, author or date is still a guess: they print as n.t., n.a., n.d."""
    cited = {passage.brief_id for atom in plan.atoms() for passage in passages_of(atom, plan.snapshot)}
    cited |= {atom.brief_id for atom in plan.atoms() if isinstance(atom, Quotation | Annotation)}
    for brief in (plan.readable[key] for key in sorted(cited, key=str) if key in plan.readable):
        guessed = [words for name, words in CITED_FIELDS.items() if name in brief.guessed]
        if guessed:
            name = brief.title or (brief.source.file_name if brief.source else Sentence("a brief without a title"))
            message = Sentence(
                "Its {guessed} is a guess that nobody confirmed; it prints as unknown until you confirm it.",
                guessed=joined(guessed, " and "),
            )
            yield warning_of("unconfirmed-source", name, message, object_id=brief.id)


def _portions(plan: Plan, schemes: MarkingSchemes) -> Iterable[Finding]:
    """Atoms without a marking of their own where each portion needs one; the program never chooses a level itself."""
    if schemes.scheme(plan.marking.scheme).portions:
        for atom in plan.atoms():
            if not schemes.portion(atom.marking):
                words = next(iter(texts_of(atom, plan.language)), "") or type(atom).__name__
                yield finding_of(
                    "no-portion-mark", words[:60], Sentence("Each portion needs a marking of its own, and this one has none."), 4, atom
                )


NAMES = {Language.EN: Sentence("English"), Language.KO: Sentence("Korean"), Language.JA: Sentence("Japanese")}
CITED_FIELDS = {"title": Sentence("title"), "authors": Sentence("author"), "date": Sentence("date")}
"""The fields of a brief that a citation prints, and what they are called."""
WARNINGS: tuple[Callable[[Plan], Iterable[Finding]], ...] = (
    _evidence, _untranslated, _stale, _many, _no_last_meeting, _unconfirmed, cleared, between,
)  # fmt: skip
ON_MARKING: tuple[Callable[[Plan, MarkingSchemes], Iterable[Finding]], ...] = (cover, _portions)
"""What is asked of the marking; it needs the schemes as well."""
