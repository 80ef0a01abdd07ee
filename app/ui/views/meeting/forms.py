"""The forms of a meeting: its facts, a subject of the agenda, a participant, a part of the programme."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.core.language import Language
from app.core.marking import UNMARKED, Marking, MarkingSchemes
from app.core.model.dossier import Dossier
from app.core.model.meeting import (
    AgendaItem,
    Coverage,
    Interpretation,
    Meeting,
    Occasion,
    Participant,
    ParticipantRole,
    PressStatus,
    ProgrammeStep,
    RaisedBy,
    Session,
    Side,
)
from app.core.model.person import Person
from app.services.opening import Services
from app.ui.dialogs.form import Blank, Form
from app.ui.i18n import WINDOW_LANGUAGES
from app.ui.views.filling import (
    MOMENT_HINT,
    country_choices,
    kept_moment,
    moment_fault,
    moment_of,
    moment_text,
    number_fault,
    number_of,
    with_wordings,
    worded,
)
from app.ui.wording import (
    coverage_name,
    in_words,
    interpretation_name,
    language_name,
    occasion_name,
    press_name,
    raised_name,
    role_name,
    side_name,
)

Values = Mapping[str, str]


def marking_choices(schemes: MarkingSchemes, language: Language) -> tuple[tuple[str, str], ...]:
    """Every level of every scheme, as a choice."""
    found = (
        (scheme, level, schemes.banner(Marking(scheme=scheme.key, level=level.key), language))
        for scheme in schemes
        for level in scheme.levels
    )
    choices = [(f"{scheme.key}/{level.key}", " · ".join(part for part in (banner, scheme.name) if part)) for scheme, level, banner in found]
    return tuple(sorted(choices, key=lambda choice: not choice[0].startswith(UNMARKED)))


def _with_gone(value: str, choices: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Choices of things in the library, and the chosen one also where it is gone: it stays until another is chosen."""
    if not value or any(key == value for key, _ in choices):
        return tuple(choices)
    return (*choices, (value, QCoreApplication.translate("MeetingForms", "not in the library any more")))


def language_choices(chosen: tuple[Language, ...]) -> tuple[tuple[str, str], ...]:
    """Which languages are spoken: any of the three, or several; and what was chosen, in its own order."""
    groups: list[tuple[Language, ...]] = [group for count in (1, 2, 3) for group in combinations(WINDOW_LANGUAGES, count)]
    if chosen and chosen not in groups:
        groups.append(chosen)
    return tuple((" ".join(each.value for each in group), ", ".join(language_name(each) for each in group)) for group in groups)


def meeting_form(
    title: str, verb: str, meeting: Meeting, services: Services, language: Language, taken: Callable[[Values], object]
) -> Form:
    """What a meeting is, when and where; ``with_facts`` brings what was typed into it."""
    marking = f"{meeting.marking.scheme}/{meeting.marking.level}"
    translate = QCoreApplication.translate
    none = ("", translate("MeetingForms", "not said"))
    countries = country_choices(services.countries(language))
    blanks = (
        *worded(
            Blank(key="title", label=translate("MeetingForms", "Title"), value=meeting.title, needed=True), meeting.translations, language
        ),
        Blank(
            key="occasion",
            label=translate("MeetingForms", "Kind of meeting"),
            value=meeting.occasion,
            choices=in_words(Occasion, occasion_name),
        ),
        Blank(
            key="start",
            label=translate("MeetingForms", "Begins"),
            value=moment_text(meeting.start),
            hint=MOMENT_HINT,
            fault=moment_fault,
        ),
        Blank(key="end", label=translate("MeetingForms", "Ends"), value=moment_text(meeting.end), hint=MOMENT_HINT, fault=moment_fault),
        Blank(key="place", label=translate("MeetingForms", "Place"), value=meeting.place),
        Blank(key="home", label=translate("MeetingForms", "Our side"), value=meeting.home, choices=countries),
        Blank(key="counterpart", label=translate("MeetingForms", "Their side"), value=meeting.counterpart, choices=countries),
        Blank(
            key="languages",
            label=translate("MeetingForms", "Spoken in"),
            value=" ".join(each.value for each in meeting.languages),
            choices=(none, *language_choices(meeting.languages)),
        ),
        Blank(
            key="interpretation",
            label=translate("MeetingForms", "Interpretation"),
            value=meeting.interpretation,
            choices=in_words(Interpretation, interpretation_name),
        ),
        Blank(key="standfirst", label=translate("MeetingForms", "In one sentence"), value=meeting.standfirst, lines=3),
        Blank(
            key="marking",
            label=translate("MeetingForms", "Marking"),
            value=marking,
            choices=marking_choices(services.choosable(meeting.marking), language),
        ),
    )
    return Form(title=title, verb=verb, blanks=blanks, taken=taken, together=_end_fault)


def _end_fault(values: Values) -> tuple[str, str]:
    """An end that is before the beginning."""
    try:
        start, end = (moment_of(values[key], None) for key in ("start", "end"))
    except ValueError:
        return ("", "")  # told by the field itself
    early = start is not None and end is not None and end < start
    return ("end", QCoreApplication.translate("MeetingForms", "It ends before it begins; change one of the times.")) if early else ("", "")


def with_facts(meeting: Meeting, values: Values) -> Meeting:
    """The meeting as the form has it; its times keep the zone they had."""
    zone = meeting.start.tzinfo if meeting.start else None
    scheme, _, level = values["marking"].partition("/")
    kept = (meeting.marking.scheme, meeting.marking.level) == (scheme, level)
    return replace(
        meeting,
        title=values["title"],
        occasion=Occasion(values["occasion"]),
        start=kept_moment(meeting.start, values["start"], zone),
        end=kept_moment(meeting.end, values["end"], zone),
        place=values["place"],
        home=values["home"],
        counterpart=values["counterpart"],
        languages=tuple(Language(code) for code in values["languages"].split()),
        interpretation=Interpretation(values["interpretation"]),
        standfirst=values["standfirst"],
        marking=meeting.marking if kept else Marking(scheme=scheme, level=level),
        translations=with_wordings(meeting.translations, values),
    )


def item_form(
    item: AgendaItem | None,
    dossiers: Sequence[Dossier],
    sessions: Sequence[Session],
    taken: Callable[[AgendaItem], object],
    removed: Callable[[], object] | None,
    language: Language = Language.EN,
) -> Form:
    """A subject of the agenda and the dossier behind it."""
    translate = QCoreApplication.translate
    known = item or AgendaItem(title="")
    none = ("", translate("MeetingForms", "none yet"))
    behind = str(known.dossier_ids[0]) if known.dossier_ids else ""
    blanks = (
        *worded(
            Blank(key="title", label=translate("MeetingForms", "Subject"), value=known.title, needed=True), known.translations, language
        ),
        Blank(
            key="dossier",
            label=translate("MeetingForms", "Dossier"),
            value=behind,
            choices=(none, *_with_gone(behind, [(str(dossier.id), dossier.title) for dossier in dossiers])),
        ),
        Blank(
            key="coverage",
            label=translate("MeetingForms", "Will it come up?"),
            value=known.coverage,
            choices=in_words(Coverage, coverage_name),
        ),
        Blank(
            key="raised_by",
            label=translate("MeetingForms", "Who raises it"),
            value=known.raised_by,
            choices=in_words(RaisedBy, raised_name),
        ),
        Blank(
            key="minutes",
            label=translate("MeetingForms", "Minutes"),
            value=str(known.minutes or ""),
            hint="15",
            fault=number_fault,
        ),
        Blank(key="lead_ours", label=translate("MeetingForms", "Speaks for us"), value=known.lead_ours),
        Blank(key="lead_theirs", label=translate("MeetingForms", "Speaks for them"), value=known.lead_theirs),
        Blank(key="desired_outcome", label=translate("MeetingForms", "What we want of it"), value=known.desired_outcome, lines=2),
        Blank(
            key="session",
            label=translate("MeetingForms", "Part of the programme"),
            value=str(known.session_id or ""),
            choices=(none, *((str(session.id), session.title) for session in sessions)),
        ),
    )
    title = translate("MeetingForms", "Subject of the agenda") if item else translate("MeetingForms", "New subject of the agenda")
    verb = translate("MeetingForms", "Keep") if item else translate("MeetingForms", "Add")
    return Form(title=title, verb=verb, blanks=blanks, taken=lambda values: taken(_with_item(known, values)), removed=removed)


def _with_item(item: AgendaItem, values: Values) -> AgendaItem:
    chosen = UUID(values["dossier"]) if values["dossier"] else None
    rest = tuple(each for each in item.dossier_ids[1:] if each != chosen)
    return replace(
        item,
        title=values["title"],
        dossier_ids=(*((chosen,) if chosen else ()), *rest),
        coverage=Coverage(values["coverage"]),
        raised_by=RaisedBy(values["raised_by"]),
        minutes=number_of(values["minutes"]),
        lead_ours=values["lead_ours"],
        lead_theirs=values["lead_theirs"],
        desired_outcome=values["desired_outcome"],
        session_id=UUID(values["session"]) if values["session"] else None,
        translations=with_wordings(item.translations, values),
    )


def participant_form(
    participant: Participant | None,
    people: Sequence[Person],
    language: Language,
    taken: Callable[[Participant], object],
    removed: Callable[[], object] | None,
) -> Form:
    """Somebody in the room; ``people`` are those to choose from."""
    translate = QCoreApplication.translate
    known = participant or Participant(person_id=people[0].id, side=Side.OURS, role=ParticipantRole.DELEGATION)
    choices = _with_gone(str(known.person_id), [(str(person.id), person.name_in(language)) for person in people])
    blanks = (
        Blank(key="person", label=translate("MeetingForms", "Who"), value=str(known.person_id), choices=choices),
        Blank(key="side", label=translate("MeetingForms", "Side"), value=known.side, choices=in_words(Side, side_name)),
        Blank(
            key="role", label=translate("MeetingForms", "In the room as"), value=known.role, choices=in_words(ParticipantRole, role_name)
        ),
        *worded(Blank(key="title", label=translate("MeetingForms", "Post"), value=known.title), known.translations, language),
        Blank(key="seat", label=translate("MeetingForms", "Seat"), value=known.seat),
        Blank(key="initials", label=translate("MeetingForms", "Initials in the record"), value=known.initials),
    )

    def made(values: Values) -> Participant:
        return replace(
            known,
            person_id=UUID(values["person"]),
            side=Side(values["side"]),
            role=ParticipantRole(values["role"]),
            title=values["title"],
            seat=values["seat"],
            initials=values["initials"],
            translations=with_wordings(known.translations, values),
        )

    title = translate("MeetingForms", "Around the table") if participant else translate("MeetingForms", "Somebody around the table")
    verb = translate("MeetingForms", "Keep") if participant else translate("MeetingForms", "Add")
    return Form(title=title, verb=verb, blanks=blanks, taken=lambda values: taken(made(values)), removed=removed)


def session_form(
    session: Session | None,
    meeting: Meeting,
    taken: Callable[[Session], object],
    removed: Callable[[], object] | None,
    language: Language = Language.EN,
) -> Form:
    """A part of the programme: when it begins and how long it is; its steps, if it has any, stay."""
    translate = QCoreApplication.translate
    known = session or Session(title="", start=meeting.start)
    press = next((step.press for step in known.steps if step.press is not PressStatus.CLOSED), PressStatus.CLOSED)
    blanks = (
        *worded(Blank(key="title", label=translate("MeetingForms", "Part"), value=known.title, needed=True), known.translations, language),
        Blank(
            key="start",
            label=translate("MeetingForms", "Begins"),
            value=moment_text(known.start),
            hint=MOMENT_HINT,
            needed=True,
            fault=moment_fault,
        ),
        Blank(
            key="minutes",
            label=translate("MeetingForms", "Minutes"),
            value=str(known.minutes or ""),
            hint="30",
            needed=True,
            fault=number_fault,
        ),
        Blank(key="format", label=translate("MeetingForms", "Form (plenary, working lunch, …)"), value=known.format),
        Blank(key="press", label=translate("MeetingForms", "Press"), value=press, choices=in_words(PressStatus, press_name)),
    )

    def made(values: Values) -> Session:
        changed = PressStatus(values["press"])
        steps = known.steps
        if changed is not press:
            open_steps = tuple(replace(step, press=PressStatus.CLOSED) for step in steps)
            steps = (
                (replace(open_steps[0], press=changed), *open_steps[1:])
                if open_steps
                else (ProgrammeStep(title=values["title"], press=changed),)
            )
        return replace(
            known,
            title=values["title"],
            start=kept_moment(known.start, values["start"], None),
            minutes=number_of(values["minutes"]),
            format=values["format"],
            steps=steps,
            translations=with_wordings(known.translations, values),
        )

    title = translate("MeetingForms", "Part of the programme") if session else translate("MeetingForms", "New part of the programme")
    verb = translate("MeetingForms", "Keep") if session else translate("MeetingForms", "Add")
    return Form(title=title, verb=verb, blanks=blanks, taken=lambda values: taken(made(values)), removed=removed)
