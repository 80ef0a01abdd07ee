"""The library's briefs: the list, the words, the description, the originals."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace
from itertools import repeat
from uuid import UUID

from app.core.anchors import paragraph_numbers
from app.core.changes import Changes, Kind
from app.core.errors import NotFoundError, UserError
from app.core.model.brief import Block, Brief, BriefText
from app.core.repairs import Clean
from app.core.sentences import Sentence, joined
from app.core.similarity import Comparison, compared
from app.services.backups import BackupService
from app.services.desk import Desk
from app.services.marks import clean_text, marks_in
from app.services.shelf import the_one_named
from app.services.views import BriefDetail, Description, PlacedPassage, TextBlock, TrackedChange
from db.rows import BEGUN, BriefFacets, BriefQuery, BriefRow, BriefSort
from db.unit import Unit

__all__ = ["BriefFacets", "BriefQuery", "BriefRow", "BriefSort", "LibraryService"]

BULK = 10
"""Briefs deleted at once before which a backup is made (vault.md, Crash safety); fewer are well served by undo."""
MOST_BEGUN = 2000
"""Briefs that are known to be partly read; nobody has more in hand."""
COUNTED = frozenset({Kind.BRIEF, Kind.ANNOTATION, Kind.DOSSIER, Kind.PASSAGE})
"""What the facets of all briefs depend on: they are asked for each time a filter is cleared, and read every row."""
_TOGETHER = {"date": ("date_text",), "language": ("languages",)}
"""Fields that are known as soon as another is."""


class LibraryService:
    """Briefs, as they are listed, read, described and removed."""

    def __init__(self, desk: Desk, backups: BackupService) -> None:
        self._desk = desk
        self._backups = backups
        self._state = 0
        self._whole: tuple[int, BriefFacets] | None = None
        desk.listeners.add(self._told)

    def _told(self, changes: Changes) -> None:
        """What was counted of all briefs holds until something is written that it counts."""
        if changes.kinds & COUNTED:
            self._state += 1

    def rows(self, query: BriefQuery | None = None) -> list[BriefRow]:
        """The rows of the library's list, filtered and sorted by the store."""
        with self._desk.store.read() as unit:
            return unit.briefs.rows(query or BriefQuery())

    def count(self) -> int:
        """How many briefs there are."""
        with self._desk.store.read() as unit:
            return unit.briefs.count()

    def facets(self, query: BriefQuery) -> BriefFacets:
        """How many briefs the filter leaves, by kind, language, year, marking, tag and dossier."""
        state, known = self._state, self._whole
        whole = query == BriefQuery(sort=query.sort, descending=query.descending, limit=query.limit, offset=query.offset)
        if whole and known is not None and known[0] == state:
            return known[1]
        with self._desk.store.read() as unit:
            found = unit.briefs.facets(query)
        if whole:
            self._whole = (state, found)
        return found

    def find(self, words: str) -> Brief:
        """The brief that ``words`` name: an id, the beginning of one that fits only one brief, or a title.

        Raises:
            NotFoundError: none is named so, or more than one.
        """
        return self.get(the_one_named(words, Sentence("brief"), ((row.id, row.title) for row in self.rows())))

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
            marks = marks_in(unit, brief, clean)
        return BriefDetail(
            brief=brief,
            text=clean.text,
            blocks=_blocks(text.blocks, clean),
            paragraphs=tuple(
                PlacedPassage(passage=passage, start=clean.to_clean(passage.start), end=clean.to_clean(passage.end)) for passage in passages
            ),
            marks=tuple(sorted(marks, key=lambda mark: mark.start)),
            page_starts=tuple(clean.to_clean(start) for start in text.page_starts),
            page_labels=text.page_labels,
            repairs=len({repair.id for repair in text.repairs if repair.on}),
            changes=tuple(_changes(text, clean)),
        )

    def raw(self, brief_id: UUID) -> str:
        """The words of a brief exactly as they were read, without repairs.

        Raises:
            NotFoundError: there is no such brief.
        """
        with self._desk.store.read() as unit:
            return unit.texts.get(brief_id).raw

    def compare(self, before: UUID, after: UUID) -> Comparison:
        """How much of their words two briefs share, and the sentences in which they differ.

        Raises:
            NotFoundError: there is no such brief.
        """
        with self._desk.store.read() as unit:
            return compared(clean_text(unit, before)[1].text, clean_text(unit, after)[1].text)

    def versions(self, brief_id: UUID) -> tuple[Brief, ...]:
        """A brief with everything that is linked to it as older or newer version, the oldest first.

        Raises:
            NotFoundError: there is no such brief.
        """
        with self._desk.store.read() as unit:
            known = {brief.id: brief for brief in unit.briefs.all()} if unit.briefs.get(brief_id) else {}
        chain = [known[brief_id]]
        while (older := known.get(chain[0].newer_than or brief_id)) and older not in chain:
            chain.insert(0, older)
        while newer := next((brief for brief in known.values() if brief.newer_than == chain[-1].id and brief not in chain), None):
            chain.append(newer)
        return tuple(chain)

    def link_version(self, newer: UUID, older: UUID | None) -> Changes:
        """Say that a brief is a newer version of another, or of none.

        Raises:
            NotFoundError: there is no such brief.
            UserError: the other is itself a newer version of this one, or the same.
        """
        brief = self.get(newer)
        if older and (older == newer or newer in self._older(older)):
            raise UserError("“{title}” cannot be newer than itself; link the versions the other way round.", title=brief.title)
        return self.save(replace(brief, newer_than=older), Sentence("Link the versions of “{title}”", title=brief.title))

    def _older(self, brief_id: UUID) -> list[UUID]:
        """What a brief is newer than, directly or through others."""
        found: list[UUID] = []
        older = self.get(brief_id).newer_than
        while older and older not in found:
            found.append(older)
            older = self.get(older).newer_than
        return found

    def save(self, brief: Brief, step: str = "") -> Changes:
        """Keep a changed description; what a person wrote is no guess any more.

        Raises:
            NotFoundError: the brief is gone.
        """
        with self._desk.write(step or Sentence("Edit brief “{title}”", title=brief.title)) as unit:
            known = unit.briefs.get(brief.id)
            still = tuple(name for name in brief.guessed if getattr(known, name) == getattr(brief, name))
            unit.briefs.replace(replace(brief, guessed=still))
        return unit.changes

    def confirm(self, brief_id: UUID, *names: str) -> Changes:
        """Say that guessed fields are right; without a name, that all guesses of the brief are.

        Raises:
            NotFoundError: there is no such brief, or a name is none of its guesses.
        """
        brief = self.get(brief_id)
        strange = next((name for name in names if name not in brief.guessed), "")
        if strange:
            guesses = joined(Sentence(name) for name in brief.guessed) if brief.guessed else Sentence("none")
            raise NotFoundError(
                "“{strange}” is no guess of “{title}”; its guesses are: {guesses}.", strange=strange, title=brief.title, guesses=guesses
            )
        named = {*names, *(other for name in names for other in _TOGETHER.get(name, ()))}
        kept = tuple(name for name in brief.guessed if names and name not in named)
        what = Sentence(names[0] if len(names) == 1 else "description")
        return self.save(replace(brief, guessed=kept), Sentence("Confirm the {what} of “{title}”", what=what, title=brief.title))

    def describe(self, brief_id: UUID, said: Description) -> Changes:
        """Keep what a person says about a brief, in the place of guesses.

        Raises:
            NotFoundError: there is no such brief.
        """
        brief = self.get(brief_id)
        given = {entry.name: value for entry in fields(said) if (value := getattr(said, entry.name)) is not None}
        if said.date:
            given["date_text"] = str(said.date)
        named = {*given, *(other for name in given for other in _TOGETHER.get(name, ()))}
        kept = tuple(name for name in brief.guessed if name not in named)
        return self.save(replace(brief, **given, guessed=kept), Sentence("Describe “{title}”", title=brief.title))

    def opened(self, brief_id: UUID) -> Changes:
        """Note that a brief was opened. Nobody did that as a step of work: undo passes it by, and takes back what was done before.

        The first time it is partly read, until its end was seen.
        """
        with self._desk.write(Sentence("Open a brief"), undoable=False) as unit:
            brief = unit.briefs.get(brief_id)
            if not brief.read:
                _begin(unit, brief_id)
            unit.briefs.replace(replace(brief, read=True))
        return unit.changes

    def seen_to_the_end(self, brief_id: UUID) -> Changes:
        """Note that the end of a brief was in view: it is no more partly read. No step of the history, like opening it.

        Raises:
            UserError: the library cannot be written.
        """
        with self._desk.store.read() as unit:
            begun = brief_id.hex in unit.settings.get(BEGUN, [])
        if not begun:
            return Changes()
        with self._desk.store.write(Sentence("Keep the place")) as unit:
            done = _finish(unit, [brief_id])
        return self._tell_done(done, Changes())

    def _tell_done(self, done: Iterable[UUID], told: Changes) -> Changes:
        """Tell of briefs that are no more partly read, beside what was told already."""
        changes = Changes(frozenset((Kind.BRIEF, brief_id) for brief_id in done) - told.objects)
        self._desk.listeners.announce(changes)
        return told | changes

    def mark_read(self, brief_id: UUID, read: bool = True) -> Changes:
        """Say that a brief was read, or is to be read again."""
        brief = self.get(brief_id)
        step = Sentence("Mark “{title}” as read" if read else "Mark “{title}” as unread", title=brief.title)
        with self._desk.write(step) as unit:
            done = _finish(unit, [brief_id])
            unit.briefs.replace(replace(unit.briefs.get(brief_id), read=read))
        return self._tell_done(done, unit.changes)

    def mark_all_read(self, brief_ids: Iterable[UUID], read: bool = True) -> Changes:
        """Say that briefs were read, or are to be read again, as one step.

        Raises:
            NotFoundError: one of them is gone.
        """
        wanted = tuple(brief_ids)
        with self._desk.write(Sentence("Mark briefs as read" if read else "Mark briefs as unread")) as unit:
            done = _finish(unit, wanted)
            for brief_id in wanted:
                unit.briefs.replace(replace(unit.briefs.get(brief_id), read=read))
        return self._tell_done(done, unit.changes)

    def remove(self, brief_ids: Iterable[UUID]) -> Changes:
        """Remove briefs with their marks and passages, as one step that can be undone; a backup is made before many go.

        Raises:
            NotFoundError: one of them is gone.
            UserError: the backup cannot be made; nothing was removed.
        """
        wanted = tuple(brief_ids)
        if len(wanted) >= BULK:
            self._backups.make(Sentence("before {count} briefs were deleted", count=len(wanted)))
        with self._desk.write(
            Sentence("Delete a brief") if len(wanted) == 1 else Sentence("Delete {count} briefs", count=len(wanted))
        ) as unit:
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
                raise NotFoundError("“{title}” was not read from a file; read its words in the library.", title=brief.title)
            return unit.originals.get(brief.source.sha256)


def _begin(unit: Unit, brief_id: UUID) -> None:
    """From now on a brief is partly read; of very many the ones begun longest ago count as read."""
    begun: list[str] = unit.settings.get(BEGUN, [])
    unit.settings.put(BEGUN, [*(known for known in begun if known != brief_id.hex), brief_id.hex][-MOST_BEGUN:])


def _finish(unit: Unit, brief_ids: Iterable[UUID]) -> list[UUID]:
    """Briefs are no more partly read; those that were are told."""
    begun: list[str] = unit.settings.get(BEGUN, [])
    known = frozenset(begun)
    done = [brief_id for brief_id in brief_ids if brief_id.hex in known]
    if done:
        ended = {brief_id.hex for brief_id in done}
        unit.settings.put(BEGUN, [name for name in begun if name not in ended])
    return done


def _blocks(blocks: Sequence[Block], clean: Clean) -> tuple[TextBlock, ...]:
    """The blocks as they are read. What is cut by a repair has no words; what stands inside another block is read there."""
    shown: list[TextBlock] = []
    for block in sorted(map(_block, blocks, paragraph_numbers(blocks), repeat(clean)), key=lambda block: (block.start, -block.end)):
        if not shown or block.end > shown[-1].end or block.start == block.end:
            shown.append(block)
    return tuple(shown)


def _changes(text: BriefText, clean: Clean) -> Iterator[TrackedChange]:
    for mend in text.repairs:
        if mend.kind in ("tracked_insertion", "tracked_deletion"):
            words = text.raw[mend.start : mend.end]
            span = clean.clean_span(mend.start, mend.end)
            yield TrackedChange(start=span.start, end=span.end, words=words, inserted=mend.kind == "tracked_insertion")


def _block(block: Block, paragraph: int, clean: Clean) -> TextBlock:
    return TextBlock(
        kind=block.kind,
        start=clean.to_clean(block.start),
        end=clean.to_clean(block.end),
        level=block.level,
        page=block.page,
        table=block.table,
        label=block.label,
        paragraph=paragraph,
        confidence=block.confidence,
        anchor=clean.to_clean(block.anchor) if block.anchor >= 0 else -1,
        anchor_start=clean.to_clean(block.anchor_start) if block.anchor_start >= 0 else -1,
    )
