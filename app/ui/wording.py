"""Words for the values of the model, in the window's language."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from app.core.calendar_order import is_whole_day
from app.core.dates import PartialDate
from app.core.errors import UserError
from app.core.language import Language
from app.core.marking import UNMARKED, Marking, MarkingSchemes
from app.core.model.annotation import AnnotationKind
from app.core.model.base import Status
from app.core.model.book import USUAL_RECIPE, Recipe
from app.core.model.brief import BriefKind, Locator
from app.core.model.dossier import Basis, Heading
from app.core.model.meeting import Coverage, Interpretation, Meeting, Occasion, ParticipantRole, PressStatus, RaisedBy, Side
from app.core.wording import Wording

T = TypeVar("T", bound=StrEnum)

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LANGUAGE_NAMES = {Language.EN: "English", Language.KO: "한국어", Language.JA: "日本語"}


def short_date(date: PartialDate | None, language: Language) -> str:
    """A date as lists show it: 27 Sep 2025; 2025. 9. 27.; 2025年9月27日."""
    if date is None:
        return ""
    if language in (Language.KO, Language.JA):
        return date.spoken(language)
    month = MONTHS[date.month - 1] if date.month else ""
    return " ".join(part for part in (str(date.day) if date.day else "", month, str(date.year)) if part)


def short_day(moment: datetime, language: Language) -> str:
    """The day of a moment, as lists show it, by the clock of this machine."""
    return short_date(PartialDate.of(moment.astimezone().date()), language)


def short_moment(moment: datetime, language: Language) -> str:
    """Day and time of a moment, as lists show them, by the clock of this machine."""
    return f"{short_day(moment, language)} {moment.astimezone():%H:%M}"


def long_day(moment: datetime, language: Language) -> str:
    """A day with its name."""
    day = PartialDate.of(moment.date()).spoken(language)
    names = {
        Language.KO: "월화수목금토일",
        Language.JA: "月火水木金土日",
    }
    if language in names:
        return f"{day} ({names[language][moment.weekday()]})"
    english = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    return f"{english[moment.weekday()]} {day}"


def hour_there(moment: datetime) -> str:
    """The hour of a moment at its own place, with that place's distance from UTC where the clock of this machine shows another."""
    here, there = moment.astimezone().utcoffset(), moment.utcoffset()
    return f"{moment:%H:%M}" if there is None or there == here else f"{moment:%H:%M} (UTC{_signed(there)})"


def _signed(distance: timedelta) -> str:
    """+9, -3:30, or nothing for UTC itself."""
    minutes = round(distance.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else "+"
    return f"{sign}{hours}{f':{rest:02}' if rest else ''}" if minutes else ""


def day_and_hour(meeting: Meeting, language: Language) -> str:
    """When a meeting begins, by the clock of its own place; without an hour where it takes whole days, nothing where it has no date."""
    if meeting.start is None:
        return ""
    day = long_day(meeting.start, language)
    return day if is_whole_day(meeting) else f"{day} {hour_there(meeting.start)}"


def page_reference(page: int | str, language: Language) -> str:
    """p. 4 / 4쪽 / 4頁, or nothing where the page is unknown."""
    if not page:
        return ""
    return {Language.KO: f"{page}쪽", Language.JA: f"{page}頁"}.get(language, f"p. {page}")


def paragraph_reference(number: int, language: Language) -> str:
    """para. 12 / 12문단 / 第12段落, as books cite it, or nothing where the paragraph is unknown."""
    if not number:
        return ""
    return {Language.KO: f"{number}문단", Language.JA: f"第{number}段落"}.get(language, f"para. {number}")


def place_reference(locator: Locator, language: Language) -> str:
    """Where a passage stands: its page, or in a text without pages its paragraph."""
    return page_reference(locator.page_label or locator.page, language) or paragraph_reference(locator.paragraph, language)


def sentences(*said: str) -> str:
    """Sentences one after the other: a blank between them, and none after the full stop of Japanese, which has its own."""
    told = ""
    for sentence in said:
        told += ("" if not told or not sentence or told.endswith("。") else " ") + sentence
    return told


def language_name(language: Language) -> str:
    """The language in its own words."""
    return LANGUAGE_NAMES.get(language) or QCoreApplication.translate("Words", "Unknown")


def mark_name(kind: AnnotationKind) -> str:
    """The kind of a mark as a word."""
    return {
        AnnotationKind.HIGHLIGHT: QCoreApplication.translate("Words", "Highlight"),
        AnnotationKind.NOTE: QCoreApplication.translate("Words", "Note"),
        AnnotationKind.QUESTION: QCoreApplication.translate("Words", "Question"),
        AnnotationKind.DISPUTE: QCoreApplication.translate("Words", "Dispute"),
        AnnotationKind.QUOTATION: QCoreApplication.translate("Words", "Quotation"),
        AnnotationKind.FIGURE: QCoreApplication.translate("Words", "Figure"),
        AnnotationKind.EVIDENCE: QCoreApplication.translate("Words", "Evidence"),
        AnnotationKind.ACTION: QCoreApplication.translate("Words", "Action"),
    }[kind]


def heading_name(heading: Heading) -> str:
    """The seven headings as they stand on the page."""
    return {
        Heading.OUR_OBJECTIVES: QCoreApplication.translate("Words", "Our objectives"),
        Heading.ARGUMENTS_TO_USE: QCoreApplication.translate("Words", "Points to make"),
        Heading.TACTICAL_ARGUMENTS: QCoreApplication.translate("Words", "Tactical arguments"),
        Heading.THEIR_OBJECTIVES: QCoreApplication.translate("Words", "Their objectives"),
        Heading.OUR_RESPONSE: QCoreApplication.translate("Words", "Our response"),
        Heading.PRESS_LINE: QCoreApplication.translate("Words", "Press line"),
        Heading.BACKGROUND: QCoreApplication.translate("Words", "Background"),
    }[heading]


def coverage_name(grade: Coverage) -> str:
    """The coverage grade as a word."""
    return {
        Coverage.CERTAIN: QCoreApplication.translate("Words", "Certain"),
        Coverage.POSSIBLE: QCoreApplication.translate("Words", "Possible"),
        Coverage.UNLIKELY: QCoreApplication.translate("Words", "Unlikely"),
    }[grade]


COVERAGE_TOKENS = {
    Coverage.CERTAIN: ("ok", "okbg"),
    Coverage.POSSIBLE: ("warn", "warnbg"),
    Coverage.UNLIKELY: ("text2", "neutral"),
}


def marking_name(scheme: str, level: str, schemes: MarkingSchemes, language: Language) -> str:
    """A level of a marking scheme as it stands on a page; one that the program does not know any more by its keys."""
    if (scheme, level) == (UNMARKED, UNMARKED):
        return QCoreApplication.translate("Words", "Unmarked")
    try:
        return schemes.banner(Marking(scheme=scheme, level=level), language)
    except UserError:
        return f"{scheme}/{level}"


def brief_kind_name(kind: BriefKind) -> str:
    """What a paper is for, as a word."""
    return {
        BriefKind.SOURCE: QCoreApplication.translate("Words", "Source brief"),
        BriefKind.STEERING: QCoreApplication.translate("Words", "Steering brief"),
        BriefKind.ISSUE: QCoreApplication.translate("Words", "Issue brief"),
        BriefKind.DEFENSIVE: QCoreApplication.translate("Words", "If-raised brief"),
        BriefKind.BIO: QCoreApplication.translate("Words", "Biography"),
        BriefKind.FACT_SHEET: QCoreApplication.translate("Words", "Fact sheet"),
        BriefKind.CHRONOLOGY: QCoreApplication.translate("Words", "Chronology"),
        BriefKind.PRESS: QCoreApplication.translate("Words", "Press line"),
        BriefKind.CHECKLIST: QCoreApplication.translate("Words", "Checklist"),
        BriefKind.REMARKS: QCoreApplication.translate("Words", "Remarks"),
        BriefKind.ADDENDUM: QCoreApplication.translate("Words", "Addendum"),
    }[kind]


def recipe_name(recipe: Recipe, wording: Wording | None = None) -> str:
    """What a recipe is called; the usual one, which nobody named, by whom it is for. ``wording``, unless it was worded before."""
    return role_name(ParticipantRole.PRINCIPAL) if recipe.id == USUAL_RECIPE else wording.word(recipe.name) if wording else recipe.name


def role_name(role: ParticipantRole) -> str:
    """What somebody does in the room, as a word."""
    return {
        ParticipantRole.PRINCIPAL: QCoreApplication.translate("Words", "Principal"),
        ParticipantRole.PLUS_ONE: QCoreApplication.translate("Words", "Plus one"),
        ParticipantRole.DELEGATION: QCoreApplication.translate("Words", "Delegation"),
        ParticipantRole.NOTETAKER: QCoreApplication.translate("Words", "Notetaker"),
        ParticipantRole.INTERPRETER: QCoreApplication.translate("Words", "Interpreter"),
        ParticipantRole.PRESS: QCoreApplication.translate("Words", "Press"),
        ParticipantRole.PROTOCOL: QCoreApplication.translate("Words", "Protocol"),
        ParticipantRole.SECURITY: QCoreApplication.translate("Words", "Security"),
    }[role]


def interpretation_name(kind: Interpretation) -> str:
    """How the meeting is interpreted, in words."""
    return {
        Interpretation.NONE: QCoreApplication.translate("Words", "no interpretation"),
        Interpretation.CONSECUTIVE: QCoreApplication.translate("Words", "consecutive interpretation"),
        Interpretation.SIMULTANEOUS: QCoreApplication.translate("Words", "simultaneous interpretation"),
        Interpretation.WHISPER: QCoreApplication.translate("Words", "whispered interpretation"),
    }[kind]


def occasion_name(occasion: Occasion) -> str:
    """What kind of meeting it is, in words."""
    return {
        Occasion.LEADERS_BILATERAL: QCoreApplication.translate("Words", "Summit of two leaders"),
        Occasion.TWO_PLUS_TWO: QCoreApplication.translate("Words", "Foreign and defence, 2+2"),
        Occasion.MINISTERIAL: QCoreApplication.translate("Words", "Ministers"),
        Occasion.PULL_ASIDE: QCoreApplication.translate("Words", "Pull-aside"),
        Occasion.SIDELINES: QCoreApplication.translate("Words", "On the sidelines"),
        Occasion.COURTESY_CALL: QCoreApplication.translate("Words", "Courtesy call"),
        Occasion.PHONE: QCoreApplication.translate("Words", "Telephone call"),
        Occasion.VIDEO: QCoreApplication.translate("Words", "Video call"),
        Occasion.VISIT: QCoreApplication.translate("Words", "Visit"),
    }[occasion]


def side_name(side: Side) -> str:
    """Whose side of the table, in words."""
    return {
        Side.OURS: QCoreApplication.translate("Words", "Our side"),
        Side.THEIRS: QCoreApplication.translate("Words", "Their side"),
        Side.OTHER: QCoreApplication.translate("Words", "Others"),
    }[side]


def raised_name(raised: RaisedBy) -> str:
    """Who puts a subject on the table, in words."""
    return {
        RaisedBy.US: QCoreApplication.translate("Words", "We do"),
        RaisedBy.THEM: QCoreApplication.translate("Words", "They do"),
        RaisedBy.EITHER: QCoreApplication.translate("Words", "Either side"),
    }[raised]


def press_name(press: PressStatus) -> str:
    """Whether the press is in the room, in words."""
    return {
        PressStatus.CLOSED: QCoreApplication.translate("Words", "No press"),
        PressStatus.SPRAY: QCoreApplication.translate("Words", "Press for pictures"),
        PressStatus.OPEN: QCoreApplication.translate("Words", "Open to the press"),
    }[press]


def basis_name(basis: Basis) -> str:
    """What a statement about the other side rests on, in words."""
    return {
        Basis.PUBLIC_STATEMENT: QCoreApplication.translate("Words", "Said in public"),
        Basis.CONTACT: QCoreApplication.translate("Words", "Said to us"),
        Basis.ESTIMATE: QCoreApplication.translate("Words", "Our estimate"),
    }[basis]


def status_name(status: Status) -> str:
    """How far a statement is agreed at home, in words."""
    return {
        Status.DRAFT: QCoreApplication.translate("Words", "Draft"),
        Status.CLEARED: QCoreApplication.translate("Words", "Cleared"),
        Status.SUPERSEDED: QCoreApplication.translate("Words", "Superseded"),
    }[status]


def in_words(kinds: Iterable[T], name: Callable[[T], str]) -> tuple[tuple[str, str], ...]:
    """The members of an enumeration as choices of a form."""
    return tuple((str(kind), name(kind)) for kind in kinds)
