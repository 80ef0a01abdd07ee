"""A brief for a colleague who works with Word: its words as they are read, its marks as highlights, its notes as comments."""

from itertools import pairwise
from pathlib import Path
from uuid import UUID

from app.core.marking import MarkingSchemes
from app.core.model.annotation import AnchorState, Visibility
from app.core.model.brief import BlockKind, Brief
from app.core.policy import FREE, Policy
from app.exchange.docx import Block, Note, Stretch, WordBrief, write_docx
from app.services.files import write_out
from app.services.library import LibraryService
from app.services.support import spoken_language
from app.services.views import BriefDetail, Mark, TextBlock

UNKNOWN = {"title": "n.t.", "authors": "n.a.", "date": "n.d."}
"""What stands for a part that nobody knows or confirmed; a guess is never exported."""


def export_brief(
    library: LibraryService, schemes: MarkingSchemes, brief_id: UUID, path: Path, *, notes: bool = True, policy: Policy = FREE
) -> Path:
    """Write a brief as DOCX. Private notes stay here; the marking of the brief stands at its head.

    Raises:
        NotFoundError: there is no such brief.
        UserError: the place cannot be written to, or the administrator does not allow it.
    """
    policy.check_export(book=False)
    detail = library.detail(brief_id, paragraphs=False)
    return write_out(path, write_docx(word_brief(detail, schemes, notes=notes)))


def word_brief(detail: BriefDetail, schemes: MarkingSchemes, *, notes: bool = True) -> WordBrief:
    """What of a brief is written."""
    brief = detail.brief
    marks = [mark for mark in detail.marks if _goes_along(mark)] if notes else []
    language = spoken_language(brief.language)
    return WordBrief(
        title=brief.title if brief.title and "title" not in brief.guessed else UNKNOWN["title"],
        lines=(_byline(brief),),
        blocks=tuple(_block(block, detail.text, marks) for block in detail.blocks),
        language=language.value,
        marking=schemes.head(brief.marking, language),
    )


def _goes_along(mark: Mark) -> bool:
    return mark.annotation.visibility is not Visibility.PRIVATE and mark.annotation.state is not AnchorState.ORPHAN


def _byline(brief: Brief) -> str:
    names = ", ".join(author.name for author in brief.authors if author.name)
    known = {"authors": names, "date": str(brief.date or "")}
    parts = [value if value and name not in brief.guessed else UNKNOWN[name] for name, value in known.items()]
    return ", ".join([*parts, *((brief.publisher,) if brief.publisher and "publisher" not in brief.guessed else ())])


def _block(block: TextBlock, text: str, marks: list[Mark]) -> Block:
    """A paragraph cut where marks begin and end."""
    inside = [mark for mark in marks if mark.start < block.end and block.start < mark.end]
    cuts = {block.start, block.end}
    cuts |= {place for mark in inside for place in (mark.start, mark.end) if block.start < place < block.end}
    stretches = tuple(_stretch(start, end, text, inside, block.start) for start, end in pairwise(sorted(cuts)))
    level = max(block.level, 1) if block.kind is BlockKind.HEADING else 0
    return Block(stretches, level=level, item=block.kind is BlockKind.LIST_ITEM)


def _stretch(start: int, end: int, text: str, marks: list[Mark], first: int) -> Stretch:
    covering = [mark for mark in marks if mark.start <= start and end <= mark.end]
    begins = [mark for mark in covering if max(mark.start, first) == start and mark.annotation.body]
    notes = tuple(Note(mark.annotation.author, mark.annotation.body) for mark in begins)
    return Stretch(text[start:end], marked=bool(covering), notes=notes)
