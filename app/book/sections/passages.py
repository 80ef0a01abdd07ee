"""Reading extracts: the marked passages in their paragraphs, highlighted, with the notes in the margin."""

from collections.abc import Sequence
from itertools import groupby
from uuid import UUID

from app.book.blocks import Block, Heading, Paragraph, Part
from app.book.citations import authors, dated, imprint, locator, title
from app.book.extracts import Extract, Mark, extracts_of, pieces
from app.book.sections.desk import Desk, grey
from app.book.text import MarginNote, Run, Text, TextKind, Tint
from app.core.model.annotation import Annotation, AnnotationKind
from app.core.model.base import Audience

TINTS = {
    AnnotationKind.HIGHLIGHT: Tint.YELLOW,
    AnnotationKind.NOTE: Tint.BLUE,
    AnnotationKind.QUESTION: Tint.VIOLET,
    AnnotationKind.DISPUTE: Tint.ROSE,
    AnnotationKind.QUOTATION: Tint.GREEN,
    AnnotationKind.FIGURE: Tint.BLUE,
    AnnotationKind.EVIDENCE: Tint.GREEN,
    AnnotationKind.ACTION: Tint.YELLOW,
}
"""The ground of each kind; the letter beside it tells kinds of one ground apart (row 69)."""


def compose(desk: Desk) -> tuple[Part, ...]:
    """The extracts brief by brief, in the order of their numbers; left out where nothing is marked."""
    if not desk.plan.annotations:
        return ()
    blocks: list[Block] = [Paragraph((grey(legend(desk)),), kind=TextKind.SMALL)]
    marked = sorted(desk.plan.annotations, key=lambda mark: _place(desk, mark))
    for brief_id, rows in groupby(marked, key=lambda mark: mark.brief_id):
        blocks += _brief(desk, brief_id, list(rows))
    return (desk.part("passages", tuple(blocks), notes=True),)


def legend(desk: Desk) -> str:
    """What the letters in the margin mean, for the kinds that are printed."""
    used = {mark.kind for mark in desk.plan.annotations}
    say = desk.say
    kinds = [f"{say(f'letter_{kind.value}')}\u00a0{say(f'mark_{kind.value}')}" for kind in AnnotationKind if kind in used]
    return say.field("legend", say.join(kinds))


def _place(desk: Desk, mark: Annotation) -> tuple[int, str, int]:
    numbers = {source.brief.id: source.number for source in desk.cites.sources}
    passage = desk.plan.snapshot.passages[mark.passage_id]
    return numbers.get(mark.brief_id, len(numbers) + 1), str(mark.brief_id), passage.start


def _brief(desk: Desk, brief_id: UUID, marks: Sequence[Annotation]) -> list[Block]:
    brief = desk.plan.readable[brief_id]
    numbers = desk.numbers(mark.passage_id for mark in marks)
    about = desk.say.join([authors(brief, desk.say), imprint(brief, desk.say), dated(brief, desk.say)])
    blocks: list[Block] = [Heading((Run(text=title(brief, desk.say)), *numbers), level=2, listed=False, standfirst=about)]
    passages = [(desk.plan.snapshot.passages[mark.passage_id], mark) for mark in marks]
    for extract in extracts_of(passages, desk.plan.snapshot.texts.get(brief_id)):
        if not extract.goes_on:
            blocks.append(Paragraph(locator(extract.locator, desk.say), kind=TextKind.KICKER, keep_with_next=True))
        blocks.append(Paragraph(marked_runs(desk, extract)))
    return blocks


def marked_runs(desk: Desk, extract: Extract) -> Text:
    """The paragraph with its marks; a note stands beside the first words of its passage."""
    runs: list[Run] = []
    for piece in pieces(extract):
        tint = TINTS[piece.marks[0].annotation.kind] if piece.marks else None
        runs.append(Run(text=piece.text, tint=tint, note=_note(desk, piece.begins) if piece.begins else None))
    return tuple(runs)


def _note(desk: Desk, begins: Sequence[Mark]) -> MarginNote:
    """The note of a passage; several that begin together are printed one after the other."""
    signs = "".join(dict.fromkeys(desk.say(f"letter_{mark.annotation.kind.value}") for mark in begins))
    authors_named = desk.say.join(list(dict.fromkeys(_author(desk, mark.annotation.author) for mark in begins)))
    bodies = " / ".join(dict.fromkeys(_body(desk, mark.annotation) for mark in begins))
    return MarginNote(authors_named, bodies, signs)


def _author(desk: Desk, author: str) -> str:
    """Who wrote a note; one who is named by the part they have in the work is so named in the book's language."""
    return desk.say("author_drafter") if author == Audience.DRAFTER.value else author


def _body(desk: Desk, annotation: Annotation) -> str:
    return annotation.text_in("body", desk.plan.language) or desk.say(f"mark_{annotation.kind.value}")
