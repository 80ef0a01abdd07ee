"""How a finding is written down, and those about what stands on the cover of a book."""

from collections.abc import Iterable
from uuid import UUID

from app.book.content import Finding, Severity
from app.book.coverlines import cover_lines
from app.book.plan import BriefPlan, Plan
from app.core.clashes_across import across
from app.core.marking import MarkingSchemes
from app.core.model.base import Atom
from app.core.sentences import Sentence

STRICT_COVERS = frozenset({"eu"})
"""Schemes whose lines on the cover are mandatory (briefing-practice.md section 4, row 9)."""


def finding_of(code: str, where: str, message: str, row: int = 0, atom: Atom | None = None, object_id: UUID | None = None) -> Finding:
    """What bars the status final."""
    key = atom.id if atom else object_id
    return Finding(code=code, severity=Severity.ERROR, where=where, message=message, row=row, object_id=key)


def warning_of(code: str, where: str, message: str, atom: Atom | None = None, row: int = 0, object_id: UUID | None = None) -> Finding:
    """What should be mended, and does not bar it."""
    key = atom.id if atom else object_id
    return Finding(code=code, severity=Severity.WARNING, where=where, message=message, row=row, object_id=key)


def cover(plan: Plan, schemes: MarkingSchemes) -> Iterable[Finding]:
    """The lines that the marking scheme wants on the cover and that nobody has filled in."""
    scheme = schemes.scheme(plan.marking.scheme)
    for line, value in cover_lines(scheme, plan.meeting).items():
        if not value and scheme.key in STRICT_COVERS:
            yield finding_of(
                "cover-line", plan.meeting.title, Sentence("The cover must show “{line}”; the meeting does not have it.", line=line), 9
            )
        elif not value:
            yield warning_of(
                "cover-line",
                plan.meeting.title,
                Sentence("The cover should show “{line}”; the meeting does not have it.", line=line),
                row=14,
            )


def cleared(plan: Plan) -> Iterable[Finding]:
    """Whether somebody clears the book."""
    if not plan.meeting.issuing_unit and not any(row.clearance for brief in plan.all_briefs for row in brief.dossier.statements):
        message = Sentence("Nobody is named who clears the book: give the meeting its issuing unit, or the statements a clearance.")
        yield finding_of("no-clearance", plan.meeting.title, message, 20)


def between(plan: Plan) -> Iterable[Finding]:
    """Facts that two dossiers of the book give differently, where nobody has decided which holds."""
    dossiers = [dossier for dossier in plan.snapshot.dossiers if any(dossier.id in _of(brief) for brief in plan.all_briefs)]
    printed = {atom.id for brief in plan.all_briefs for atom in brief.dossier.atoms()}
    for row in across(dossiers):
        shown = [(dossier, atom) for dossier, atom in row.parts if atom.id in printed]
        if row.conflict is None and len({dossier.id for dossier, _ in shown}) > 1:
            yield open_clash(shown[0][0].title, shown[0][1].id)


def _of(brief: BriefPlan) -> tuple[UUID, ...]:
    return (*(brief.item.dossier_ids if brief.item else ()), brief.dossier.id)


def open_clash(title: str, atom_id: UUID) -> Finding:
    """Of values that clash none was chosen yet."""
    return finding_of("open-clash", title, Sentence("Sources differ and nothing is decided about it."), object_id=atom_id)
