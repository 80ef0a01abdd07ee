"""What no part of a book prints is not in its plan: banner, index and sources follow from what is on paper alone."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from app.book.selection import Manifest, Reason
from app.book.tailoring.scope import Scope
from app.core.model.base import Atom
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import LineKind, Meeting
from app.core.model.person import Person

AtomT = TypeVar("AtomT", bound=Atom)


def narrowed_meeting(meeting: Meeting, scope: Scope, manifest: Manifest) -> Meeting:
    """The meeting with only those lines that a part prints."""
    kept = [line for line in meeting.lines if scope.prints(line.kind)]
    over = [line for line in kept if line.kind is LineKind.CARD][scope.most("cards", MANY) :]
    lines = tuple(line for line in kept if line not in over)
    _leave_out(meeting.lines, lines, meeting.title, manifest)
    return replace(meeting, lines=lines)


def narrowed_brief(dossier: Dossier, meeting: Meeting, scope: Scope, manifest: Manifest, *, by_subject: bool) -> Dossier:
    """The dossier of a brief on the agenda with only what a part prints. ``by_subject``: the press part has its press lines."""
    brief, cards = scope.has("agenda"), scope.has("cards") and not meeting.of(LineKind.CARD)

    def printed(row: Statement) -> bool:
        on_card = cards and row.heading is Heading.ARGUMENTS_TO_USE and bool(row.note or not brief)
        in_press = by_subject and scope.has("press") and row.heading is Heading.PRESS_LINE
        ticked = scope.has("record") and row.heading is Heading.ARGUMENTS_TO_USE
        return (brief and row.heading in scope.headings) or on_card or in_press or ticked

    if scope.card:
        cut = _carded(dossier, frozenset({Heading.ARGUMENTS_TO_USE, Heading.PRESS_LINE}))
    else:
        whole = brief and Heading.BACKGROUND in scope.headings
        statements = tuple(row for row in dossier.statements if printed(row))
        cut = _cut(dossier, scope, statements=statements, brief=brief, whole=whole)
    _leave_out(dossier.atoms(), cut.atoms(), dossier.title, manifest)
    return cut


def narrowed_defence(dossier: Dossier, scope: Scope, manifest: Manifest, *, told: bool) -> Dossier:
    """The dossier of a brief in case it is raised; ``told``: there is something to say."""
    shown = scope.has("if_raised") and told
    if scope.card:
        cut = _carded(dossier, frozenset())
    else:
        statements = tuple(row for row in dossier.statements if shown and row.heading is Heading.OUR_RESPONSE)
        cut = replace(_cut(dossier, scope, statements=statements, brief=shown, whole=False), next_steps=())
    _leave_out(dossier.atoms(), cut.atoms(), dossier.title, manifest)
    return cut


def _carded(dossier: Dossier, headings: frozenset[Heading]) -> Dossier:
    """What can stand on a pocket card: points, a question with its answer, a figure."""
    return replace(
        dossier,
        statements=tuple(row for row in dossier.statements if row.heading in headings),
        positions=(),
        red_lines=(),
        sensitivities=(),
        chronology=(),
        documents=(),
        next_steps=(),
    )


def _cut(dossier: Dossier, scope: Scope, *, statements: tuple[Statement, ...], brief: bool, whole: bool) -> Dossier:
    return replace(
        dossier,
        statements=statements,
        positions=dossier.positions if whole else (),
        if_raised=dossier.if_raised if brief or scope.has("if_raised") else (),
        red_lines=dossier.red_lines if brief else (),
        sensitivities=dossier.sensitivities if brief else (),
        chronology=dossier.chronology if scope.has("chronology") else (),
        figures=dossier.figures if scope.has("figures") else (),
        documents=dossier.documents if whole and scope.has("documents") else (),
        next_steps=dossier.next_steps if whole or scope.has("record") else (),
    )


class Room:
    """How many more points and questions a short book takes; what comes after the last is left out, the least first."""

    def __init__(self, scope: Scope, manifest: Manifest) -> None:
        self._manifest = manifest
        self._left = {"cards": scope.most("cards", MANY), "if_raised": scope.most("if_raised", MANY)}

    def take(self, part: str, atoms: tuple[AtomT, ...], where: str) -> tuple[AtomT, ...]:
        """The atoms for which there is room, in their order."""
        kept = atoms[: self._left[part]]
        self._left[part] -= len(kept)
        _leave_out(atoms, kept, where, self._manifest)
        return kept

    def fill(self, dossier: Dossier, *, cards: bool) -> Dossier:
        """A dossier with as many questions, and points where they stand on the card alone, as there is room for."""
        questions = self.take("if_raised", dossier.if_raised, dossier.title)
        if not cards:
            return replace(dossier, if_raised=questions)
        points = self.take("cards", dossier.under(Heading.ARGUMENTS_TO_USE), dossier.title)
        statements = tuple(row for row in dossier.statements if row.heading is not Heading.ARGUMENTS_TO_USE or row in points)
        return replace(dossier, statements=statements, if_raised=questions)


MANY = 10**6
"""No limit."""


def narrowed_person(person: Person, where: str, scope: Scope, manifest: Manifest, *, told: bool, short: bool) -> Person:
    """A person with only those remarks that a biography prints; a short one has none."""
    if scope.has("biographies") and told and not short:
        return person
    _leave_out((*person.views, *person.personal), (), where, manifest)
    return replace(person, views=(), personal=())


def left_out(atoms: Iterable[Atom], where: str, manifest: Manifest) -> None:
    """Write down that no part prints some atoms."""
    _leave_out(atoms, (), where, manifest)


def _leave_out(every: Iterable[Atom], kept: Iterable[Atom], where: str, manifest: Manifest) -> None:
    printed = {atom.id for atom in kept}
    for atom in every:
        if atom.id not in printed:
            manifest.leave_out(atom, where, Reason.PART)
