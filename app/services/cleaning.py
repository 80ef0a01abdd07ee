"""The repairs of a brief's text: listed one by one, switched off and on again; the raw text never changes."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from uuid import UUID

from app.core.anchors import locate, paragraph_passages, retaken
from app.core.changes import Changes
from app.core.errors import NotFoundError, UserError
from app.core.model.annotation import AnchorState
from app.core.model.brief import BriefText, Passage, Repair
from app.core.repairs import Clean, clean
from app.core.sentences import Sentence
from app.core.text import comparable, document_hash, text_hash
from app.services.desk import Desk
from app.services.intake import words_in
from app.services.views import RepairKind, RepairView
from db.unit import Unit

AROUND = 24
"""Letters on either side by which one knows the place of a repair that mends no letters."""


class CleaningService:
    """What was repaired in a text, each with its switch."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def repairs(self, brief_id: UUID) -> tuple[RepairView, ...]:
        """Every repair of a brief's text in the order of the text, whether on or off.

        Raises:
            NotFoundError: the brief has no text.
        """
        with self._desk.store.read() as unit:
            text = unit.texts.get(brief_id)
        cleaned = clean(text)
        return tuple(
            RepairView(
                number=number,
                repair=pieces[0],
                before=_words(text.raw, pieces),
                page=locate(text, pieces[0].start).page,
                start=cleaned.to_clean(pieces[0].start),
                end=cleaned.to_clean(pieces[0].end),
                around=_around(text.raw, pieces[0].start, pieces[-1].end),
                measured_on=document_hash(text.raw),
            )
            for number, pieces in enumerate(switches(text.repairs), 1)
        )

    def numbered(self, brief_id: UUID, number: int) -> RepairView:
        """The repair that has a number (from 1) now.

        Raises:
            NotFoundError: the brief has no text, or no repair of that number.
        """
        listed = self.repairs(brief_id)
        if not 1 <= number <= len(listed):
            raise NotFoundError(
                "There is no repair {number} in this brief; it has {count}, see “repairs”.", number=number, count=len(listed)
            )
        return listed[number - 1]

    def switch(self, brief_id: UUID, seen: RepairView, on: bool) -> Changes:
        """Switch a repair, as it was listed, on or off, as one step. Marks stay at their place in the raw text.

        A newer version, or another reading of the file, has other repairs under the same numbers, so that the number names none.

        Raises:
            NotFoundError: the brief has no text.
            UserError: the text is another by now, or does not have this repair any more.
        """
        step = Sentence("Switch on repair {number}" if on else "Switch off repair {number}", number=seen.number)
        with self._desk.write(step) as unit:
            text = unit.texts.get(brief_id)
            as_listed = {replace(repair, on=seen.repair.on) for repair in text.repairs}
            if seen.measured_on != document_hash(text.raw) or seen.repair not in as_listed:
                raise UserError("The text has changed since this repair was listed; the list shows its repairs as they are now.")
            wanted = seen.repair.id
            mended = tuple(replace(repair, on=on) if repair.id == wanted else repair for repair in text.repairs)
            if mended != text.repairs:
                reread(unit, unit.texts.replace(replace(text, repairs=mended)))
        return unit.changes

    def kinds(self, brief_ids: Sequence[UUID]) -> tuple[RepairKind, ...]:
        """The repairs of some briefs together, by what they mend, the commonest first.

        Raises:
            NotFoundError: one of the briefs has no text.
        """
        by_kind: dict[str, list[RepairView]] = {}
        for brief_id in brief_ids:
            for view in self.repairs(brief_id):
                by_kind.setdefault(view.repair.kind, []).append(view)
        found = [RepairKind(kind=kind, repairs=tuple(views)) for kind, views in by_kind.items()]
        return tuple(sorted(found, key=lambda kind: (-len(kind.repairs), kind.kind)))

    def switch_kind(self, brief_ids: Sequence[UUID], kind: str, on: bool) -> Changes:
        """Switch all repairs of a kind on or off in some briefs, as one step.

        Raises:
            NotFoundError: one of the briefs has no text, or none has a repair of that kind.
        """
        met = False
        repairs = kind.replace("_", " ")
        step = Sentence(
            "Switch on all repairs “{repairs}”" if on else "Switch off all repairs “{repairs}”",
            repairs=repairs,
        )
        with self._desk.write(step) as unit:
            for brief_id in brief_ids:
                text = unit.texts.get(brief_id)
                met = met or any(repair.kind == kind for repair in text.repairs)
                mended = tuple(replace(repair, on=on) if repair.kind == kind else repair for repair in text.repairs)
                if mended != text.repairs:
                    reread(unit, unit.texts.replace(replace(text, repairs=mended)))
            if not met:
                raise NotFoundError("There is no repair of the kind “{kind}” here; see “repairs”.", kind=kind)
        return unit.changes


def reread(unit: Unit, text: BriefText) -> None:
    """Bring what is reckoned from a brief's words up to date after its repairs were switched: counts, paragraphs, marks."""
    cleaned = clean(text)
    brief = unit.briefs.get(text.brief_id)
    unit.briefs.replace(replace(brief, word_count=words_in(cleaned.text), text_hash=text_hash(cleaned.text)))
    _paragraphs(unit, text, cleaned)
    for passage in unit.passages.of_brief(text.brief_id, paragraph=False):
        if passage.document_hash == cleaned.document_hash:
            _mark(unit, passage, text, cleaned)


def switches(repairs: Iterable[Repair]) -> list[list[Repair]]:
    """What has a switch, in the order of the text: a repair, or the pieces of one, as the cells of hidden columns are."""
    found: dict[UUID, list[Repair]] = {}
    for repair in sorted(repairs, key=lambda repair: (repair.start, -repair.end)):
        found.setdefault(repair.id, []).append(repair)
    return list(found.values())


def _words(raw: str, pieces: Sequence[Repair]) -> str:
    words = [raw[piece.start : piece.end] for piece in pieces]
    return words[0] if len(words) == 1 else ", ".join(filter(None, (word.strip() for word in words)))


def _around(raw: str, start: int, end: int) -> tuple[str, str]:
    """The words next to a stretch, on its own lines: whole ones, or the nearest letters where no spaces part them."""
    left, right = raw[max(0, start - AROUND) : start].rpartition("\n")[2], raw[end : end + AROUND].partition("\n")[0]
    if start > AROUND and " " in left.rstrip():
        left = left.partition(" ")[2]
    if end + AROUND < len(raw) and " " in right.lstrip():
        right = right.rpartition(" ")[0]
    return left, right


def _paragraphs(unit: Unit, text: BriefText, cleaned: Clean) -> None:
    """The paragraphs as they are read now; one that was there before keeps its id."""
    before = unit.passages.of_brief(text.brief_id, paragraph=True)
    after = [replace(fresh, id=same.id) if same else fresh for fresh, same in _paired(paragraph_passages(text, cleaned), before)]
    known, left = {passage.id: passage for passage in before}, {passage.id for passage in after}
    gone = [passage for passage in before if passage.id not in left]
    used = {uuid for passage in gone for uuid in [passage.id] if unit.referrers([uuid])}
    if loose := [passage for passage in gone if passage.id not in used]:
        unit.passages.remove_all(loose)
    for passage in after:
        if known.get(passage.id, passage) != passage:
            unit.passages.replace(passage)
    if new := [passage for passage in after if passage.id not in known]:
        unit.passages.add_all(new)


def _paired(fresh: Sequence[Passage], before: Sequence[Passage]) -> Iterable[tuple[Passage, Passage | None]]:
    """Each fresh paragraph with the one that stood in the same raw stretch; both lists are in reading order."""
    at = 0
    for passage in fresh:
        while at < len(before) and before[at].end <= passage.start:
            at += 1
        same = before[at] if at < len(before) and before[at].start < passage.end else None
        at += same is not None
        yield passage, same


def _mark(unit: Unit, passage: Passage, text: BriefText, cleaned: Clean) -> None:
    """A mark's passage in the words that are read at its place now; where nothing is, it keeps its words and is an orphan."""
    start, end = cleaned.clean_span(passage.start, passage.end)
    read = bool(cleaned.text[start:end].strip())
    now = retaken(passage, text, cleaned)
    unit.passages.replace(now)
    for quotation in unit.quotations.of_brief(passage.brief_id):
        if quotation.passage_id == passage.id and not quotation.elisions and comparable(quotation.text) == comparable(passage.exact):
            unit.quotations.replace(replace(quotation, text=now.exact))
    state = AnchorState.ANCHORED if read else AnchorState.ORPHAN
    for mark in unit.annotations.of_passage(passage.id):
        unit.annotations.replace(replace(mark, state=state))
