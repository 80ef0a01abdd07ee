"""The pages of a brief that came as a PDF: as pictures and as words with their places. Nothing is written to disk."""

from threading import Lock
from typing import TYPE_CHECKING
from uuid import UUID

from app.core.errors import UserError
from app.core.model.brief import Brief
from app.core.page_words import PageWords, page_of
from app.services.desk import Desk
from app.services.passwords import opened

if TYPE_CHECKING:
    from app.book.opened import OpenPdf
    from app.book.pictures import Picture

PDF = "application/pdf"


def has_pages(brief: Brief) -> bool:
    """Whether the original of a brief has pages that can be shown."""
    return brief.source is not None and brief.source.media_type == PDF


class PageService:
    """Keeps the file that was looked at last open, in memory alone: it need not be read out of the library for each page."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lock = Lock()
        self._open: tuple[str, OpenPdf] | None = None

    def sizes(self, brief_id: UUID) -> tuple[tuple[float, float], ...]:
        """Width and height of each page in points, as displayed.

        Raises:
            NotFoundError: there is no such brief.
            UserError: it did not come as a PDF.
        """
        with self._lock:
            return self._pdf(brief_id).sizes

    def picture(self, brief_id: UUID, page: int, width: int) -> "Picture":
        """A page (from 1), ``width`` pixels wide.

        Raises:
            NotFoundError: there is no such brief or page.
            UserError: it did not come as a PDF.
        """
        with self._lock:
            return self._pdf(brief_id).picture(page, width)

    def words(self, brief_id: UUID, page: int) -> PageWords:
        """The words of a page (from 1) with their places; of a page that a machine read, the words it saw on the picture.

        Raises:
            NotFoundError: there is no such brief or page.
            UserError: it did not come as a PDF.
        """
        read = self._read_by_machine(brief_id, page)
        if read is not None:
            return read
        with self._lock:
            return self._pdf(brief_id).words(page)

    def _read_by_machine(self, brief_id: UUID, page: int) -> PageWords | None:
        """The words that a machine read on a page; None where the words were in the file."""
        with self._desk.store.read() as unit:
            source = unit.briefs.get(brief_id).source
            if source is None or source.machine_read < 0:
                return None
            text = unit.texts.get(brief_id)
        words = {word for block in text.blocks for word in block.words if page_of(text.page_starts, word.start) == page}
        return PageWords.read(text.raw, sorted(words)) if words else None

    def close(self) -> None:
        """Let go of the file that is open."""
        with self._lock:
            if self._open is not None:
                self._open[1].close()
            self._open = None

    def _pdf(self, brief_id: UUID) -> "OpenPdf":
        from app.book.opened import OpenPdf
        from app.book.pictures import PDFIUM_TURN

        with self._desk.store.read() as unit:
            brief = unit.briefs.get(brief_id)
            if brief.source is None or not has_pages(brief):
                raise UserError("Only a brief that came as a PDF has pages to show; read its text instead.")
            key = brief.source.sha256
            if self._open is not None and self._open[0] == key:
                return self._open[1]
            data = opened(unit, key)
        if self._open is not None:
            self._open[1].close()
        self._open = None
        pdf = OpenPdf(data, PDFIUM_TURN)
        self._open = key, pdf
        return pdf
