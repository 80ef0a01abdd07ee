"""The library's briefs: the list, the words, the description, the originals."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from app.core.changes import Changes
from app.core.errors import NotFoundError, UserError
from app.core.model.brief import Block, Brief
from app.core.repairs import Clean
from app.services.desk import Desk
from app.services.marks import clean_text, marks_of
from app.services.shelf import the_one_named
from app.services.views import BriefDetail, PlacedPassage, TextBlock
from db.rows import BriefFacets, BriefQuery, BriefRow, BriefSort

if TYPE_CHECKING:
    from app.book.pictures import Picture

__all__ = ["BriefFacets", "BriefQuery", "BriefRow", "BriefSort", "LibraryService"]


class LibraryService:
    """Briefs, as they are listed, read, described and removed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def rows(self, query: BriefQuery | None = None) -> list[BriefRow]:
        """The rows of the library's list, filtered and sorted by the store."""
        with self._desk.store.read() as unit:
            return unit.briefs.rows(query or BriefQuery())

    def facets(self, query: BriefQuery) -> BriefFacets:
        """How many briefs the filter leaves, by kind, language, year and tag."""
        with self._desk.store.read() as unit:
            return unit.briefs.facets(query)

    def find(self, words: str) -> Brief:
        """The brief that ``words`` name: an id, the beginning of one that fits only one brief, or a title.

        Raises:
            NotFoundError: none is named so, or more than one.
        """
        return self.get(the_one_named(words, "brief", ((row.id, row.title) for row in self.rows())))

    def get(self, brief_id: UUID) -> Brief:
        """The description of a brief.

        Raises:
            NotFoundError: there is no such brief.
        """
        with self._desk.store.read() as unit:
            return unit.briefs.get(brief_id)

    def detail(self, brief_id: UUID, *, paragraphs: bool = True) -> BriefDetail:
        """A brief with its clean text, blocks, marks and, unless told otherwise, its paragraphs as passages.

        The reader shows blocks and does without the paragraphs: reading 6,000 of them took most of the time to open a long text.

        Raises:
            NotFoundError: there is no such brief.
        """
        with self._desk.store.read() as unit:
            brief = unit.briefs.get(brief_id)
            text, clean = clean_text(unit, brief_id)
            passages = unit.passages.of_brief(brief_id, paragraph=True) if paragraphs else []
            marks = marks_of(unit, unit.annotations.of_brief(brief_id))
        return BriefDetail(
            brief=brief,
            text=clean.text,
            blocks=tuple(_block(block, clean) for block in text.blocks),
            paragraphs=tuple(
                PlacedPassage(passage=passage, start=clean.to_clean(passage.start), end=clean.to_clean(passage.end)) for passage in passages
            ),
            marks=tuple(sorted(marks, key=lambda mark: mark.start)),
            page_starts=tuple(clean.to_clean(start) for start in text.page_starts),
            page_labels=text.page_labels,
            repairs=sum(repair.on for repair in text.repairs),
        )

    def raw(self, brief_id: UUID) -> str:
        """The words of a brief exactly as they were read, without repairs.

        Raises:
            NotFoundError: there is no such brief.
        """
        with self._desk.store.read() as unit:
            return unit.texts.get(brief_id).raw

    def save(self, brief: Brief, step: str = "") -> Changes:
        """Keep a changed description; what a person wrote is no guess any more.

        Raises:
            NotFoundError: the brief is gone.
        """
        with self._desk.write(step or f"Edit brief “{brief.title}”") as unit:
            known = unit.briefs.get(brief.id)
            still = tuple(name for name in brief.guessed if getattr(known, name) == getattr(brief, name))
            unit.briefs.replace(replace(brief, guessed=still))
        return unit.changes

    def confirm(self, brief_id: UUID, field: str) -> Changes:
        """Say that a guessed field is right.

        Raises:
            NotFoundError: there is no such brief.
        """
        brief = self.get(brief_id)
        kept = tuple(name for name in brief.guessed if name != field)
        return self.save(replace(brief, guessed=kept), f"Confirm the {field} of “{brief.title}”")

    def mark_read(self, brief_id: UUID, read: bool = True) -> Changes:
        """Say that a brief was read, or is to be read again."""
        brief = self.get(brief_id)
        return self.save(replace(brief, read=read), f"Mark “{brief.title}” as {'read' if read else 'unread'}")

    def remove(self, brief_ids: Iterable[UUID]) -> Changes:
        """Remove briefs with their marks and passages, as one step that can be undone."""
        wanted = tuple(brief_ids)
        with self._desk.write("Delete a brief" if len(wanted) == 1 else f"Delete {len(wanted)} briefs") as unit:
            for brief_id in wanted:
                unit.briefs.remove(brief_id)
        return unit.changes

    def original(self, brief_id: UUID) -> bytes:
        """The bytes of the file a brief was read from.

        Raises:
            NotFoundError: the brief was not read from a file, or is gone.
        """
        with self._desk.store.read() as unit:
            brief = unit.briefs.get(brief_id)
            if brief.source is None:
                raise NotFoundError(f"“{brief.title}” was not read from a file.")
            return unit.originals.get(brief.source.sha256)

    def page_picture(self, brief_id: UUID, page: int, width: int) -> "Picture":
        """A page (from 1) of a brief that came as a PDF, ``width`` pixels wide.

        Raises:
            UserError: the brief did not come as a PDF, or has no such page.
        """
        source = self.get(brief_id).source
        if source is None or source.media_type != "application/pdf":
            raise UserError("Only a brief that came as a PDF has pages to show; read its text instead.")
        from app.book.pictures import page_picture

        return page_picture(self.original(brief_id), page, width)


def _block(block: Block, clean: Clean) -> TextBlock:
    return TextBlock(
        kind=block.kind,
        start=clean.to_clean(block.start),
        end=clean.to_clean(block.end),
        level=block.level,
        page=block.page,
        table=block.table,
        label=block.label,
        anchor=clean.to_clean(block.anchor) if block.anchor >= 0 else -1,
        anchor_start=clean.to_clean(block.anchor_start) if block.anchor_start >= 0 else -1,
    )
