"""A brief read anew from its kept original: in another encoding, as a whole page. Marks stay on their bytes or their words."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from app.core.anchors import make_passage
from app.core.changes import Changes
from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.model.annotation import AnchorState, Annotation
from app.core.model.brief import Brief, BriefText, ImportSource, Passage
from app.core.reanchoring import Reanchoring
from app.core.repairs import Clean, clean
from app.core.sentences import Sentence
from app.importers.base import ImportOptions
from app.services.desk import Desk
from app.services.findings import page_passage
from app.services.indexing import IndexingService
from app.services.intake import Prepared, prepared
from app.services.passwords import password_of, put_password
from app.services.redescribing import redescribed
from app.services.reimporting import same_article
from db.unit import Unit

Mover = Callable[[Passage], tuple[AnchorState, Passage]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reread:
    """A brief read anew, and how many of its marks stand, wait for review, or lost their words."""

    brief: Brief
    changes: Changes
    states: tuple[tuple[AnchorState, int], ...]


class RereadingService:
    """Reads what was imported once more, when it was read wrong."""

    def __init__(self, desk: Desk, indexing: IndexingService) -> None:
        self._desk = desk
        self._indexing = indexing

    def reread(self, brief_id: UUID, options: ImportOptions) -> Reread:
        """Read the original of a brief again, as one step that can be undone.

        In a text file a mark stays on the bytes it stood on, so that words that were read wrong keep it; elsewhere it goes
        to the same words, waits for review, or is an orphan.

        Raises:
            NotFoundError: there is no such brief.
            UserError: it was not read from a file, or cannot be read so (ImportRefused); all stays as it was.
        """
        from app.importers.sandbox import ImportWorkers

        with self._desk.store.read() as unit:
            brief = unit.briefs.get(brief_id)
            if brief.source is None:
                raise UserError(
                    "“{title}” was not read from a file, so it cannot be read anew; import the file it is from.", title=brief.title
                )
            old, data = unit.texts.get(brief_id), unit.originals.get(brief.source.sha256)
            options = replace(options, password=options.password or password_of(unit, brief.source.sha256))
        with ImportWorkers() as workers:
            imported = workers.read_bytes(data, brief.source.file_name, options)
        ready = prepared(same_article(imported, old), Path(brief.source.file_name), data, brief_id)
        mover = _mover(brief.source, old, ready, data)
        with self._desk.write(Sentence("Read “{title}” anew", title=brief.title)) as unit:
            states = put_in_place(unit, brief, ready, mover)
            if options.password:
                put_password(unit, brief.source.sha256, options.password)
            kept = unit.briefs.get(brief_id)
        self._indexing.refresh(Silent())
        return Reread(brief=kept, changes=unit.changes, states=states)


def put_in_place(unit: Unit, brief: Brief, ready: Prepared, mover: Mover) -> tuple[tuple[AnchorState, int], ...]:
    """The words of a brief replaced by those of a new reading of its file; how many of its marks stand, wait, or lost their words."""
    states = carry_over(unit, brief.id, mover)
    unit.passages.remove_of_brief(brief.id, paragraph=True)
    unit.texts.replace(ready.text)
    unit.passages.add_all(ready.passages)
    unit.briefs.replace(_described(brief, ready.brief))
    return states


def _described(old: Brief, new: Brief) -> Brief:
    """The description told anew; the file it came from is the same, and read in another way."""
    source = old.source
    if old.source and new.source:
        read_by_machine = {"pages_without_text": new.source.pages_without_text, "machine_read": new.source.machine_read}
        source = replace(old.source, encoding=new.source.encoding, **read_by_machine)
    return replace(redescribed(old, new), source=source)


def _mover(source: ImportSource, old: BriefText, ready: Prepared, data: bytes) -> Mover:
    cleaned = clean(ready.text)
    new_encoding = ready.brief.source.encoding if ready.brief.source else ""
    if source.encoding and new_encoding:
        from app.importers.decode import byte_places

        before, after = byte_places(data, source.encoding), byte_places(data, new_encoding)
        if len(before) == len(old.raw) and len(after) == len(ready.text.raw):
            return lambda passage: by_places(passage, ready.text, cleaned, before, after)

    return mover_by_words(old, ready.text)


def mover_by_words(old: BriefText, new: BriefText) -> Mover:
    """Passages go to their words in the new text, if these are there; one on a page as a whole stays on its page."""
    reanchoring = Reanchoring(old, new)

    def by_words(passage: Passage) -> tuple[AnchorState, Passage]:
        if not passage.exact:
            return AnchorState.ANCHORED, replace(page_passage(new, passage.locator.page), id=passage.id)
        found = reanchoring.find(passage)
        return found.state, found.passage

    return by_words


def by_places(
    passage: Passage, text: BriefText, cleaned: Clean, before: Sequence[int], after: Sequence[int]
) -> tuple[AnchorState, Passage]:
    """The passage on the characters that stand now where the old ones did; ``before`` and ``after`` are the places of each character."""
    start = bisect_left(after, before[passage.start]) if passage.start < len(before) else len(after)
    end = bisect_left(after, before[passage.end]) if passage.end < len(before) else len(after)
    span = cleaned.clean_span(start, end)
    if passage.exact and not cleaned.text[span.start : span.end].strip():
        return AnchorState.ORPHAN, passage
    return AnchorState.ANCHORED, make_passage(text, span.start, span.end, cleaned=cleaned, uuid=passage.id)


def carry_over(unit: Unit, brief_id: UUID, mover: Mover) -> tuple[tuple[AnchorState, int], ...]:
    """Move the passages of marks and evidence, and tell each mark how it stands.

    Passages of paragraphs that a mark or a statement rests on stay as passages of their own.
    """
    counts: dict[AnchorState, int] = {}
    marks: dict[UUID, list[Annotation]] = {}
    for mark in unit.annotations.of_brief(brief_id):
        marks.setdefault(mark.passage_id, []).append(mark)
    for passage in unit.passages.of_brief(brief_id):
        if passage.paragraph and passage.id not in marks and not unit.referrers([passage.id]):
            continue
        state, moved = mover(passage)
        unit.passages.replace(replace(moved, paragraph=False))
        for mark in marks.get(passage.id, ()):
            unit.annotations.replace(replace(mark, state=state))
            counts[state] = counts.get(state, 0) + 1
    for quotation in unit.quotations.of_brief(brief_id):
        passage = unit.passages.get(quotation.passage_id)
        unit.quotations.replace(replace(quotation, text=passage.exact) if not quotation.elisions else replace(quotation, verified=False))
    return tuple(sorted(counts.items()))
