"""All marks of a brief with their references, written outside the library as text, Markdown or PDF."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from app.book.labels import read_labels
from app.book.marks_sheet import MarkOnPaper, MarksSheet, as_markdown, as_pdf, as_text, sheet_of
from app.book.workshop import workshop
from app.core.errors import UserError
from app.core.jobs import Progress
from app.core.language import Language
from app.core.marking import MarkingSchemes
from app.core.model.annotation import Visibility
from app.core.model.dossier import Dossier
from app.core.policy import FREE, Policy
from app.services.files import write_out
from app.services.library import LibraryService
from app.services.views import Mark

ENDINGS = (".txt", ".md", ".pdf")


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksExported:
    """The file, how many marks stand in it, and how many private ones stayed in the library."""

    path: Path
    count: int
    private: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksExport:
    """What an export of marks needs. ``dossiers`` answers all dossiers, for their titles."""

    library: LibraryService
    dossiers: Callable[[], tuple[Dossier, ...]]
    schemes: MarkingSchemes
    resources: Path
    policy: Policy = FREE

    def write(self, brief_id: UUID, path: Path, language: Language, progress: Progress) -> MarksExported:
        """Write the marks in the order of the text; the ending of the file tells the format.

        Raises:
            NotFoundError: there is no such brief.
            UserError: the ending is none of the three, nothing is marked, the place cannot be written to, or it is not allowed.
        """
        self.policy.check_export(book=False)
        if path.suffix.lower() not in ENDINGS:
            raise UserError("Marks are written as .txt, .md or .pdf; give the file one of these endings.")
        detail = self.library.detail(brief_id, paragraphs=False)
        open_ones = [mark for mark in detail.marks if mark.annotation.visibility is not Visibility.PRIVATE]
        if not open_ones:
            raise UserError("“{title}” has no marks that may leave the library; mark something first.", title=detail.brief.title)
        titles = {dossier.id: dossier.title for dossier in self.dossiers()}
        say = read_labels(self.resources, language)
        marking = self.schemes.head(detail.brief.marking, language)
        sheet = sheet_of(detail.brief, [_on_paper(mark, titles) for mark in in_order(open_ones)], marking, say)
        write_out(path, self._bytes(sheet, path.suffix.lower(), language, progress))
        return MarksExported(path=path, count=len(open_ones), private=len(detail.marks) - len(open_ones))

    def _bytes(self, sheet: MarksSheet, ending: str, language: Language, progress: Progress) -> bytes:
        if ending == ".pdf":
            return as_pdf(sheet, read_labels(self.resources, language), workshop(self.resources), progress)
        return (as_text if ending == ".txt" else as_markdown)(sheet).encode("utf-8")


def in_order(marks: list[Mark]) -> list[Mark]:
    """In the order of the text; those without a place in it come last."""
    return sorted(marks, key=lambda mark: (not mark.placed, mark.start, mark.end))


def _on_paper(mark: Mark, titles: dict[UUID, str]) -> MarkOnPaper:
    served = mark.annotation.dossier_id
    return MarkOnPaper(mark.annotation, mark.passage, titles.get(served, "") if served else "")
