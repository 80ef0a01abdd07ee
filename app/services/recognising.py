"""Pages without text read by machine (tesseract), when it is installed and when the user asks: never by itself, never required."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from app.core.changes import Changes
from app.core.errors import UserError
from app.core.jobs import Progress, Silent
from app.core.language import Language
from app.core.model.annotation import AnchorState
from app.core.model.brief import Brief
from app.core.sentences import Sentence
from app.core.text import detect_language
from app.importers.base import ImportOptions, Rendering, ScannedPage
from app.services.desk import Desk
from app.services.indexing import IndexingService
from app.services.intake import prepared
from app.services.passwords import password_of
from app.services.rereading import mover_by_words, put_in_place

if TYPE_CHECKING:
    from app.importers.sandbox import ImportWorkers
    from app.importers.tesseract import Lie, Tesseract

NOT_INSTALLED = Sentence(
    "Tesseract, which reads pages that are pictures, is not installed here: install it with its language data and try again."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What could be read by machine: the pages (from 1) of a brief that are pictures, and the languages that the machine knows.

    No language means that there is no such machine here; ``NOT_INSTALLED`` says what to do.
    """

    pages: tuple[int, ...]
    languages: tuple[Language, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """A brief whose pages were read by machine; ``confidence`` is the mean over its words in percent, -1 where none were found.

    ``states``: how many of its marks stand, wait for review, or lost their words.
    """

    brief: Brief
    pages: tuple[int, ...]
    confidence: int
    changes: Changes
    states: tuple[tuple[AnchorState, int], ...]


class RecognitionService:
    """Scanned papers into words."""

    def __init__(self, desk: Desk, indexing: IndexingService) -> None:
        self._desk = desk
        self._indexing = indexing

    def offer(self, brief_id: UUID) -> Offer:
        """What could be read by machine of a brief.

        Raises:
            NotFoundError: there is no such brief.
        """
        from app.importers.tesseract import Tesseract

        with self._desk.store.read() as unit:
            source = unit.briefs.get(brief_id).source
        pages = source.pages_without_text if source else ()
        machine = Tesseract.installed() if pages else None
        return Offer(pages=pages, languages=machine.languages if machine else ())

    def recognise(
        self, brief_id: UUID, progress: Progress, *, language: Language = Language.UNKNOWN, password: str = "", anew: bool = False
    ) -> Recognised:
        """Read the pages of a brief that are pictures, as one step that can be undone; the other pages stay as they are.

        ``language`` is told from the script of each page where it is unknown. ``anew`` reads pages once more that a machine
        has read. Marks on a page as a whole stay on it. Stopped by the user, nothing is kept.

        Raises:
            NotFoundError: there is no such brief.
            UserError: no page of it is a picture, or Tesseract is not installed.
            ImportRefused: the original cannot be read, or the machine failed at a page.
            Cancelled: the user stopped it.
        """
        from app.importers.sandbox import ImportWorkers

        machine = _machine()
        with self._desk.store.read() as unit:
            brief = unit.briefs.get(brief_id)
            if brief.source is None:
                raise UserError(
                    "“{title}” was not read from a file, so it has no pages to read by machine; import a scan of it.", title=brief.title
                )
            old, data = unit.texts.get(brief_id), unit.originals.get(brief.source.sha256)
            options = ImportOptions(password=password or password_of(unit, brief.source.sha256))
        name = brief.source.file_name
        with ImportWorkers() as workers:
            pages = brief.source.pages_without_text
            if anew or not pages:
                pages = workers.read_bytes(data, name, options, partial(progress.report, 0, 0, name)).pages_without_text
            if not pages or (brief.source.machine_read >= 0 and not anew and not brief.source.pages_without_text):
                raise UserError("“{title}” has no page without text: there is nothing to read by machine.", title=brief.title)
            reading = _Reading(machine, workers, data, options, language)
            scanned = reading.all(pages, progress)
            imported = workers.read_bytes(data, name, replace(options, scanned=scanned))
        ready = prepared(imported, Path(name), data, brief_id)
        with self._desk.write(Sentence("Read {count} pages of “{title}” by machine", count=len(pages), title=brief.title)) as unit:
            states = put_in_place(unit, brief, ready, mover_by_words(old, ready.text))
            kept = unit.briefs.get(brief_id)
        self._indexing.refresh(Silent())
        confidence = kept.source.machine_read if kept.source else -1
        return Recognised(brief=kept, pages=pages, confidence=confidence, changes=unit.changes, states=states)


def _machine() -> "Tesseract":
    from app.importers.tesseract import Tesseract

    machine = Tesseract.installed()
    if machine is None:
        raise UserError(NOT_INSTALLED)
    return machine


class _Reading:
    """The reading of one paper's pages: drawn in the worker, read by the machine."""

    def __init__(self, machine: "Tesseract", workers: "ImportWorkers", data: bytes, options: ImportOptions, language: Language) -> None:
        self._machine = machine
        self._workers = workers
        self._data = data
        self._options = options
        self._language = language

    def all(self, pages: Sequence[int], progress: Progress) -> tuple[ScannedPage, ...]:
        found: list[ScannedPage] = []
        for done, page in enumerate(pages):
            said = Sentence("Page {page}", page=page)
            progress.report(done, len(pages), said)
            found.append(self._page(page, partial(progress.report, done, len(pages), said)))
        progress.report(len(pages), len(pages))
        return tuple(found)

    def _page(self, page: int, watch: Callable[[], None]) -> ScannedPage:
        picture = self._workers.picture(self._data, self._options, Rendering(page), watch)
        lie = self._machine.lie(picture, watch)
        if lie.turned:
            picture = self._workers.picture(self._data, self._options, Rendering(page, lie.turned), watch)
        words = self._machine.words(picture, self._tongue(lie), watch)
        if self._tongue(lie) is Language.UNKNOWN:
            told = detect_language(" ".join(word.text for word in words))
            if told is not Language.UNKNOWN:
                words = self._machine.words(picture, told, watch)
        return ScannedPage(page=page, width=picture.width, height=picture.height, turned=lie.turned, words=words)

    def _tongue(self, lie: "Lie") -> Language:
        return self._language if self._language is not Language.UNKNOWN else lie.language
