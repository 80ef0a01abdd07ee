"""A newer version of a document takes the place of the one in the library; marks go along, wait, or say that they are orphans.

The parsers are imported when something is read: no other verb should wait for them.
"""

import hashlib
from collections import Counter
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from app.core.errors import NotFoundError, UserError
from app.core.jobs import Silent
from app.core.model.annotation import AnchorState, Annotation
from app.core.model.brief import Brief, BriefText, Passage, Repair
from app.core.reanchoring import Reanchored, Reanchoring, placed
from app.core.sentences import Sentence
from app.core.similarity import words_of
from app.core.text import comparable
from app.importers.base import ImportedText, ImportOptions
from app.services.desk import Desk
from app.services.indexing import IndexingService
from app.services.intake import Prepared, of_text, prepared
from app.services.marks import clean_text, mark_of
from app.services.passwords import put_password
from app.services.redescribing import redescribed
from app.services.views import Mark, Proposal, Reimported
from db.unit import Unit


class ReimportService:
    """Newer versions of documents, and the marks that wait for a person's eye after one came in."""

    def __init__(self, desk: Desk, indexing: IndexingService) -> None:
        self._desk = desk
        self._indexing = indexing

    def reimport(self, brief_id: UUID, path: Path, options: ImportOptions | None = None) -> Reimported:
        """Read a newer version of a brief's document, as one step. What a person confirmed of its description stays.

        Raises:
            ImportRefused: the file cannot be read.
            NotFoundError: there is no such brief.
            UserError: the file is the one the library has, or holds the same words.
        """
        from app.importers.sandbox import ImportWorkers, load

        data = load(path)
        with self._desk.store.read() as unit:
            brief, old = unit.briefs.get(brief_id), unit.texts.get(brief_id)
        if brief.source and brief.source.sha256 == hashlib.sha256(data).hexdigest():
            raise UserError("“{title}” was read from this very file; choose the file of a newer version.", title=brief.title)
        with ImportWorkers() as workers:
            imported = workers.read_bytes(data, path.name, options or ImportOptions())
        fresh = prepared(same_article(imported, old), path, data, brief_id)
        if fresh.text.raw == old.raw:
            raise UserError("The file holds the same words as “{title}”; choose the file of a newer version.", title=brief.title)
        with self._desk.write(Sentence("Take in a newer version of “{title}”", title=brief.title)) as unit:
            marks = _renew(unit, brief, old, _with_switches(fresh, old))
            kept = unit.briefs.get(brief_id)
            if options is not None and options.password and kept.source is not None:
                put_password(unit, kept.source.sha256, options.password)
        self._indexing.refresh(Silent())
        return Reimported(brief=kept, marks=marks, changes=unit.changes)

    def proposal(self, annotation_id: UUID) -> Proposal:
        """What a mark that waits could stand on now, beside its old words.

        Raises:
            NotFoundError: there is no such mark, or the text holds nothing like it.
        """
        with self._desk.store.read() as unit:
            return _proposal(unit, unit.annotations.get(annotation_id))

    def accept(self, shown: Proposal) -> Mark:
        """Put a mark that waits on the words that were shown as proposed for it.

        Raises:
            NotFoundError: there is no such mark any more, or nothing is proposed for it.
            UserError: other words are proposed for it by now.
        """
        with self._desk.write(Sentence("Accept a mark's new place")) as unit:
            mark = unit.annotations.get(shown.mark_id)
            if _proposal(unit, mark) != shown:
                raise UserError("The text has changed since this place was proposed; look at the mark again.")
            _put(unit, mark.passage_id, shown.passage)
            return mark_of(unit, unit.annotations.get(shown.mark_id))

    def let_go(self, annotation_id: UUID) -> Mark:
        """Say that the words of a mark are gone: it keeps them, and its note, without a place.

        Raises:
            NotFoundError: there is no such mark.
            UserError: the mark stands on its words.
        """
        with self._desk.write(Sentence("Leave a mark without a place")) as unit:
            mark = unit.annotations.get(annotation_id)
            if mark.state is AnchorState.ANCHORED:
                raise UserError("This mark stands on its words; to be rid of it, delete it.")
            return mark_of(unit, unit.annotations.replace(replace(mark, state=AnchorState.ORPHAN)))


def same_article(imported: ImportedText, old: BriefText) -> ImportedText:
    """Of a file with several articles the one that shares the most words with the brief."""
    if not imported.articles:
        return imported
    wanted = Counter(words_of(old.raw))
    return max((imported, *imported.articles), key=lambda text: _likeness(Counter(words_of(text.raw)), wanted))


def _likeness(words: Counter[str], wanted: Counter[str]) -> float:
    return 2 * (words & wanted).total() / max(1, words.total() + wanted.total())


def _with_switches(fresh: Prepared, old: BriefText) -> Prepared:
    """The newer version with those repairs off that a person had switched off: the same kind of mend of the same words."""
    off = {_mended(repair, old.raw) for repair in old.repairs if not repair.on}
    if not off:
        return fresh
    text = fresh.text
    again = {repair.id for repair in text.repairs if _mended(repair, text.raw) in off}
    repairs = tuple(replace(repair, on=repair.id not in again) for repair in text.repairs)
    return of_text(fresh.brief, replace(text, repairs=repairs), fresh.original, fresh.notes)


def _mended(repair: Repair, raw: str) -> tuple[str, str]:
    return repair.kind, raw[max(0, repair.start - 20) : repair.end + 20]


def _renew(unit: Unit, brief: Brief, old: BriefText, fresh: Prepared) -> tuple[Mark, ...]:
    """Words, description, original and passages of the newer version in the place of the old ones."""
    unit.briefs.replace(replace(redescribed(brief, fresh.brief), source=fresh.brief.source, read=False))
    _keep_used_paragraphs(unit, brief.id)
    unit.passages.remove_of_brief(brief.id, paragraph=True)
    unit.texts.replace(fresh.text)
    unit.passages.add_all(fresh.passages)
    if fresh.brief.source:
        unit.originals.put(fresh.brief.source.sha256, fresh.original)
    reanchoring = Reanchoring(old, fresh.text)
    for passage in unit.passages.of_brief(brief.id, paragraph=False):
        _follow(unit, passage, reanchoring.find(passage))
    return tuple(mark_of(unit, annotation) for annotation in unit.annotations.of_brief(brief.id))


def _keep_used_paragraphs(unit: Unit, brief_id: UUID) -> None:
    """A paragraph that something rests on becomes a passage like any other, so that it is looked for and not taken out."""
    for passage in unit.passages.of_brief(brief_id, paragraph=True):
        if unit.referrers([passage.id]):
            unit.passages.replace(replace(passage, paragraph=False))


def _follow(unit: Unit, passage: Passage, found: Reanchored) -> None:
    if found.state is AnchorState.ANCHORED:
        _put(unit, passage.id, found.passage)
        return
    for mark in unit.annotations.of_passage(passage.id):
        unit.annotations.replace(replace(mark, state=found.state))


def _put(unit: Unit, passage_id: UUID, now: Passage) -> None:
    """The passage at its new place, with its marks anchored; a quotation follows where only its typography changed."""
    before = unit.passages.get(passage_id)
    unit.passages.replace(now)
    for mark in unit.annotations.of_passage(passage_id):
        unit.annotations.replace(replace(mark, state=AnchorState.ANCHORED))
    for quotation in unit.quotations.of_brief(now.brief_id):
        if quotation.passage_id != passage_id:
            continue
        same = comparable(before.exact, loose=True) == comparable(now.exact, loose=True)
        follows = same and quotation.text == before.exact
        unit.quotations.replace(replace(quotation, text=now.exact if follows else quotation.text, verified=quotation.verified and same))


def _proposal(unit: Unit, mark: Annotation) -> Proposal:
    passage = unit.passages.get(mark.passage_id)
    text, cleaned = clean_text(unit, mark.brief_id)
    if mark.state is AnchorState.ANCHORED:
        raise NotFoundError("This mark stands on its words; nothing is proposed for it.")
    found = Reanchoring(replace(text, raw=""), text).find(passage)
    if found.proposal is None:
        raise NotFoundError("Nothing in the text is like “{exact}”; mark the right words anew, or delete this mark.", exact=passage.exact)
    return Proposal(mark_id=mark.id, before=passage, passage=placed(passage, text, cleaned, found.proposal), span=found.proposal)
