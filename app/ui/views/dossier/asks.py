"""What is asked about each part of a dossier: the fields of the model, with their words and how they are typed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.core.dates import PartialDate
from app.core.model.base import Status
from app.core.model.dossier import (
    Basis,
    ChronologyEntry,
    Document,
    Figure,
    IfRaised,
    NextStep,
    Position,
    RedLine,
    Sensitivity,
)
from app.ui.wording import basis_name, in_words, status_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One field. ``kind`` is words, date, number, list, flag or choice; ``said`` ones have words in other languages too.

    ``of`` makes a value of the model from a chosen word.
    """

    field: str
    label: str
    kind: str = "words"
    lines: int = 1
    needed: bool = False
    said: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    of: Callable[[str], object] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the dossier: the field that holds it, what one entry is called, how an empty one is made."""

    field: str
    title: str
    noun: str
    new: Callable[[], Any]
    asks: tuple[Ask, ...]


def _today() -> PartialDate:
    return PartialDate.of(datetime.now(UTC).astimezone().date())


def _positions() -> Part:
    translate = QCoreApplication.translate
    return Part(
        field="positions",
        title=translate("Asks", "Positions, both sides"),
        noun=translate("Asks", "Position of a party"),
        new=lambda: Position(party="", stance=""),
        asks=(
            Ask(field="party", label=translate("Asks", "Party"), needed=True),
            Ask(field="stance", label=translate("Asks", "What it holds"), lines=3, needed=True, said=True),
            Ask(field="stated_by", label=translate("Asks", "Stated by")),
            Ask(field="stated_on", label=translate("Asks", "Stated on"), kind="date"),
            Ask(field="basis", label=translate("Asks", "Known from"), kind="choice", choices=in_words(Basis, basis_name), of=Basis),
            Ask(field="confidence", label=translate("Asks", "How sure")),
        ),
    )


def _if_raised() -> Part:
    translate = QCoreApplication.translate
    return Part(
        field="if_raised",
        title=translate("Asks", "If raised"),
        noun=translate("Asks", "Answer if raised"),
        new=lambda: IfRaised(trigger="", reply=""),
        asks=(
            Ask(field="trigger", label=translate("Asks", "If they say"), lines=2, needed=True, said=True),
            Ask(field="reply", label=translate("Asks", "We answer"), lines=3, needed=True, said=True),
            Ask(field="likelihood", label=translate("Asks", "How likely")),
            Ask(field="follow_up", label=translate("Asks", "If they insist"), lines=2),
            Ask(field="do_not_say", label=translate("Asks", "Not to be said"), lines=2),
        ),
    )


def _chronology() -> Part:
    translate = QCoreApplication.translate
    return Part(
        field="chronology",
        title=translate("Asks", "Chronology"),
        noun=translate("Asks", "Entry of the chronology"),
        new=lambda: ChronologyEntry(date=_today(), event=""),
        asks=(
            Ask(field="date", label=translate("Asks", "Date"), kind="date", needed=True),
            Ask(field="event", label=translate("Asks", "What happened"), lines=2, needed=True, said=True),
            Ask(field="until", label=translate("Asks", "Until"), kind="date"),
            Ask(field="parties", label=translate("Asks", "Who"), kind="list"),
            Ask(field="disputed", label=translate("Asks", "Disputed"), kind="flag"),
        ),
    )


def _figures() -> Part:
    translate = QCoreApplication.translate
    return Part(
        field="figures",
        title=translate("Asks", "Figures"),
        noun=translate("Asks", "Figure"),
        new=lambda: Figure(label="", value=""),
        asks=(
            Ask(field="label", label=translate("Asks", "What it counts"), needed=True, said=True),
            Ask(field="value", label=translate("Asks", "Value"), needed=True),
            Ask(field="unit", label=translate("Asks", "Unit")),
            Ask(field="qualifier", label=translate("Asks", "Hedge (about, more than)")),
            Ask(field="as_of", label=translate("Asks", "As of"), kind="date"),
            Ask(field="shelf_life_days", label=translate("Asks", "Good for days"), kind="number"),
            Ask(field="population", label=translate("Asks", "Of whom or what")),
            Ask(field="conflict_group", label=translate("Asks", "Same subject as")),
        ),
    )


def _red_lines() -> Part:
    translate = QCoreApplication.translate
    return Part(
        field="red_lines",
        title=translate("Asks", "Red lines"),
        noun=translate("Asks", "Red line"),
        new=lambda: RedLine(text=""),
        asks=(
            Ask(field="text", label=translate("Asks", "What must not be given away"), lines=3, needed=True, said=True),
            Ask(field="why", label=translate("Asks", "Why"), lines=2),
            Ask(field="authority", label=translate("Asks", "Who said so")),
            Ask(field="consequence", label=translate("Asks", "What follows if it is crossed"), lines=2),
        ),
    )


def _sensitivities() -> Part:
    translate = QCoreApplication.translate
    return Part(
        field="sensitivities",
        title=translate("Asks", "Sore points"),
        noun=translate("Asks", "Sore point"),
        new=lambda: Sensitivity(text=""),
        asks=(
            Ask(field="text", label=translate("Asks", "What is sore"), lines=2, needed=True, said=True),
            Ask(field="whose", label=translate("Asks", "Whose")),
            Ask(field="preferred_terms", label=translate("Asks", "Words to use"), kind="list"),
            Ask(field="avoid_terms", label=translate("Asks", "Words to avoid"), kind="list"),
        ),
    )


def _documents() -> Part:
    translate = QCoreApplication.translate
    return Part(
        field="documents",
        title=translate("Asks", "Documents"),
        noun=translate("Asks", "Document"),
        new=lambda: Document(title=""),
        asks=(
            Ask(field="title", label=translate("Asks", "Title"), lines=2, needed=True, said=True),
            Ask(field="standing", label=translate("Asks", "Standing (signed, draft, …)")),
            Ask(field="date", label=translate("Asks", "Date"), kind="date"),
            Ask(field="text", label=translate("Asks", "The passage that matters"), lines=3, said=True),
        ),
    )


def _next_steps() -> Part:
    translate = QCoreApplication.translate
    return Part(
        field="next_steps",
        title=translate("Asks", "Next steps"),
        noun=translate("Asks", "Next step"),
        new=lambda: NextStep(text=""),
        asks=(
            Ask(field="text", label=translate("Asks", "What is to be done"), lines=2, needed=True, said=True),
            Ask(field="who", label=translate("Asks", "Who does it")),
            Ask(field="due", label=translate("Asks", "By when"), kind="date"),
        ),
    )


def parts() -> tuple[Part, ...]:
    """The parts beside the statements, in the order of the page."""
    return (
        _positions(), _if_raised(), _chronology(), _figures(), _red_lines(), _sensitivities(), _documents(), _next_steps(),
    )  # fmt: skip


def statement_asks() -> tuple[Ask, ...]:
    """What is asked of a statement beside its place."""
    translate = QCoreApplication.translate
    return (
        Ask(field="text", label=translate("Asks", "Words"), lines=4, needed=True, said=True),
        Ask(field="note", label=translate("Asks", "Short form"), said=True),
        Ask(field="speaker", label=translate("Asks", "Speaker")),
        Ask(field="seconds", label=translate("Asks", "Seconds to say"), kind="number"),
        Ask(field="status", label=translate("Asks", "Status"), kind="choice", choices=in_words(Status, status_name), of=Status),
        Ask(field="as_of", label=translate("Asks", "As of"), kind="date"),
        Ask(field="measure", label=translate("Asks", "Reached when"), lines=2),
        Ask(field="fallback", label=translate("Asks", "Fallback"), lines=2),
        Ask(field="do_not_volunteer", label=translate("Asks", "Only if asked"), kind="flag"),
    )
