"""From a file's words to a brief that can be kept: the description, the text, the passages, the original.

Sketches need numpy, which is imported with the first one: no other verb should wait for it.
"""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID, uuid4

from app.core.anchors import paragraph_passages
from app.core.language import Language
from app.core.model.annotation import Annotation
from app.core.model.brief import Block, Brief, BriefText, ImportSource, Passage
from app.core.model.person import Person
from app.core.repairs import clean
from app.core.similarity import folded_words
from app.core.text import comparable, detect_language, hash_of_folded, loosened, storable, tidy, words_between_spaces
from app.importers.base import FoundEvent, ImportedText
from app.services.cutting import CutText, cut
from app.services.findings import marks_found, people_found
from db.unit import Unit

_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A brief ready to be kept. ``original`` is the file it was read from, byte for byte; ``sketch`` that of the clean text.

    ``advert``: it is an article that looks like one.
    """

    brief: Brief
    text: BriefText
    passages: tuple[Passage, ...]
    original: bytes
    notes: tuple[str, ...] = ()
    sketch: bytes = b""
    cut: CutText = field(default_factory=lambda: CutText("", ()))
    marks: tuple[tuple[Annotation, Passage], ...] = ()
    people: tuple[Person, ...] = ()
    events: tuple[FoundEvent, ...] = ()
    advert: bool = False


def prepared(imported: ImportedText, path: Path, data: bytes, brief_id: UUID | None = None) -> Prepared:
    """The brief of one file that was read."""
    uuid = brief_id or uuid4()
    raw = storable(imported.raw)
    text = BriefText(
        brief_id=uuid,
        raw=raw,
        blocks=imported.blocks,
        repairs=imported.repairs,
        page_starts=imported.page_starts,
        page_labels=imported.page_labels,
    )
    source = ImportSource(
        file_name=tidy(path.name.encode("utf-8", "replace").decode()),
        media_type=imported.media_type,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        importer=imported.importer,
        encoding=imported.encoding,
        pages_without_text=imported.pages_without_text,
        machine_read=_confidence(imported.blocks),
    )
    named = replace(_described(imported), id=uuid, source=source, page_count=imported.page_count)
    if not named.title:
        named = replace(named, title=tidy(path.stem), guessed=(*named.guessed, "title"))
    ready = of_text(named, text, data, imported.notes)
    marks, people = marks_found(text, imported.marks), people_found(imported.people)
    return replace(ready, marks=marks, people=people, events=imported.events, advert=imported.advert)


def of_text(brief: Brief, text: BriefText, original: bytes = b"", notes: tuple[str, ...] = ()) -> Prepared:
    """A brief and its words, with what is reckoned from the words: hash, count, passages."""
    from app.search.sketches import sketch_of_words

    cleaned = clean(text)
    compared = comparable(cleaned.text, case=False)
    folded = loosened(compared).strip()
    language = detect_language(cleaned.text) if brief.language is Language.UNKNOWN else brief.language
    reckoned = replace(
        brief,
        language=language,
        languages=brief.languages or ((language,) if language is not Language.UNKNOWN else ()),
        word_count=words_in(folded if cleaned.text.isascii() else cleaned.text),
        text_hash=hash_of_folded(folded),
    )
    spans = cleaned.block_spans(text.blocks)
    passages, stretches = paragraph_passages(text, cleaned, spans), cut(text, cleaned, spans)
    return Prepared(reckoned, text, passages, original, notes, sketch_of_words(folded_words(compared)), stretches)


def foresee(unit: Unit, all_ready: Sequence[Prepared]) -> None:
    """Ask at once what the library has of some briefs: their files and words, originals, sketches."""
    sums = {ready.brief.source.sha256 for ready in all_ready if ready.brief.source}
    hashes = {ready.brief.text_hash for ready in all_ready}
    unit.briefs.foresee(sums | hashes)
    unit.originals.foresee(sums)
    unit.sketches.foresee(hashes)


def keep(unit: Unit, ready: Prepared) -> Brief:
    """Store a new brief with its text, passages and original."""
    kept = unit.briefs.add(ready.brief)
    unit.texts.add(ready.text)
    unit.passages.add_all(ready.passages)
    for annotation, passage in ready.marks:
        unit.passages.add(passage)
        unit.annotations.add(annotation)
    if ready.brief.source and ready.original:
        unit.originals.put(ready.brief.source.sha256, ready.original)
    unit.sketches.put(kept.text_hash, ready.sketch)
    return kept


def _confidence(blocks: Iterable[Block]) -> int:
    """The mean confidence of all words that a machine read, in percent; -1 where it read none."""
    found = [word.confidence for block in blocks for word in block.words]
    return sum(found) // len(found) if found else -1


def words_in(text: str) -> int:
    """How many words a text has; where no spaces are written (Japanese) each character counts as half a word."""
    if text.isascii() or not _CJK.search(text):
        return words_between_spaces(text)
    characters = len(_CJK.findall(text))
    return len(_CJK.sub(" ", text).split()) + characters // 2


def _described(imported: ImportedText) -> Brief:
    found = imported.metadata
    return Brief(
        title=found.title,
        title_original=found.title_original,
        number=found.number,
        authors=found.authors,
        publisher=found.publisher,
        series=found.series,
        derived_from=found.derived_from,
        date_text=found.date_text,
        date=found.date,
        language=found.language,
        languages=found.languages,
        url=found.url,
        rights=found.rights,
        guessed=found.guessed,
    )
