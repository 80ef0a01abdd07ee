"""The rows of an import report: a file with what became of it, and beneath it the articles that it held."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.core.language import Language
from app.core.model.brief import Brief
from app.services.views import FileReport, ImportedBrief, ImportStatus
from app.ui.counted import Counted
from app.ui.spoken import spoken
from app.ui.wording import language_name, sentences, short_date

PRINTED_GUESSES = ("title", "authors", "date", "publisher")
"""Guesses that a book would print; others wait in the description of the brief."""
ICONS = {
    ".htm": "globe", ".html": "globe", ".mhtml": "globe", ".mht": "globe", ".eml": "mail", ".msg": "mail",
    ".emlx": "mail", ".dat": "mail", ".pptx": "presentation", ".ppsx": "presentation", ".docm": "file-type",
    ".txt": "text", ".md": "text", ".docx": "file-type", ".odt": "file-type", ".rtf": "file-type", ".doc": "file-type", ".hwp": "file-type",
}  # fmt: skip


class Stage(StrEnum):
    """How far a file is."""

    WAITING = "waiting"
    READING = "reading"
    READ = "read"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Line:
    """A file of the report, or one of the articles that it held.

    ``wanted``: an article that is to stay; ``there``: it is in the library still. ``settled``: what the file was taken apart
    into was decided on; ``number`` is that of the file in its import. ``page`` of ``pages`` is being read, where that is known.
    """

    path: Path
    stage: Stage = Stage.DONE
    file: FileReport | None = None
    article: ImportedBrief | None = None
    said: str = ""
    wanted: bool = True
    there: bool = True
    settled: bool = False
    number: int = -1
    page: int = 0
    pages: int = 0

    @property
    def title(self) -> str:
        return self.article.brief.title if self.article else self.path.name

    @property
    def briefs(self) -> tuple[ImportedBrief, ...]:
        """The briefs that the row stands for."""
        if self.article is not None:
            return (self.article,)
        return self.file.briefs if self.file else ()

    @property
    def ids(self) -> tuple[UUID, ...]:
        return tuple(found.brief.id for found in self.briefs)

    @property
    def status(self) -> ImportStatus | None:
        return self.file.status if self.file else None

    @property
    def guessed(self) -> bool:
        """Whether something that a book would print is a guess still."""
        return self.status is ImportStatus.IMPORTED and any(guesses_of(found.brief) for found in self.briefs)

    @property
    def icon(self) -> str:
        if self.article is not None:
            return "newspaper"
        source = self.briefs[0].brief.source if self.briefs else None
        if source is not None and (source.machine_read >= 0 or source.pages_without_text):
            return "file-scan"
        return ICONS.get(self.path.suffix.lower(), "file-text")


def guesses_of(brief: Brief) -> tuple[str, ...]:
    """The guessed fields of a brief that a book would print."""
    return tuple(name for name in PRINTED_GUESSES if name in brief.guessed)


def coming(path: Path, number: int, at: int) -> Line:
    """The row of a file of which nothing is known yet, while the file of the number ``at`` is being read."""
    return Line(path, stage=Stage.READ if number < at else Stage.READING if number == at else Stage.WAITING)


def lines_of(file: FileReport, language: Language) -> Iterator[Line]:
    """A file, and beneath it its articles where it held several."""
    yield Line(file.path, file=file, said=said_of(file, language))
    if file.status is ImportStatus.SPLIT:
        for found in file.briefs:
            parts = (advert_words(found), short_date(found.brief.date, language), near_words(found))
            yield Line(file.path, file=file, article=found, said=" · ".join(part for part in parts if part))


def said_of(file: FileReport, language: Language) -> str:
    """What is to be said of a file; how near another brief is, is said in the words of the window."""
    near = [words for words in map(near_words, file.briefs) if words]
    if file.status is ImportStatus.NEAR_DUPLICATE and near:
        hint = QCoreApplication.translate("ImportReport", "Enter compares them.")
        return sentences(near[0], hint)
    if file.status is ImportStatus.IMPORTED and file.briefs:
        return " · ".join(part for part in (*facts_of(file.briefs[0], language), spoken(file.message)) if part)
    if file.status is ImportStatus.SPLIT:
        return split_words(file)
    return spoken(file.message) or ", ".join(found.brief.title for found in file.briefs)


def split_words(file: FileReport) -> str:
    """That one file held several articles, and how much was repaired in them."""
    parts = (Counted().articles_of_one_file(len(file.briefs)), *mended_words(file.briefs))
    return " · ".join(part for part in parts if part)


def mended_words(briefs: Sequence[ImportedBrief]) -> tuple[str, str]:
    """How much was mended, and how many lines that are not of the paper were taken out."""
    lines_out = sum(found.lines_out for found in briefs)
    mended = sum(found.repairs for found in briefs) - lines_out
    return (Counted().repairs(mended) if mended else "", Counted().lines_taken_out(lines_out) if lines_out else "")


def facts_of(found: ImportedBrief, language: Language) -> tuple[str, ...]:
    """What was found in a file, in a few words each."""
    brief, translate = found.brief, QCoreApplication.translate
    pages = Counted().pages(brief.page_count) if brief.page_count else ""
    date = translate("ImportReport", "date {day}").format(day=short_date(brief.date, language)) if brief.date else ""
    sure = brief.source.machine_read if brief.source else -1
    scan = translate("ImportReport", "read from a scan, {percent} % sure").format(percent=sure) if sure >= 0 else ""
    return pages, language_name(brief.language), scan, *mended_words((found,)), date


def advert_words(found: ImportedBrief) -> str:
    """That an article is likely none."""
    return QCoreApplication.translate("ImportReport", "looks like an advert") if found.advert else ""


def near_words(found: ImportedBrief) -> str:
    """How much of a brief stands in another one, if much does."""
    if found.near is None:
        return ""
    words = QCoreApplication.translate("ImportReport", "It shares {percent} % of its words with “{title}”.")
    return words.format(percent=found.near.percent, title=found.near.brief.title)


def state_of(line: Line) -> tuple[str, str, str]:
    """Icon, colour and words of what became of a row."""
    translate = QCoreApplication.translate
    if line.article is not None:
        words = translate("ImportReport", "{count} words").format(count=f"{line.article.brief.word_count:,}")
        return ("", "text2", words) if line.there else ("", "text3", translate("ImportReport", "Left out"))
    if line.file is None:
        return {
            Stage.WAITING: ("clock", "text2", translate("ImportReport", "Waiting")),
            Stage.READING: ("loader-circle", "accent", reading_words(line)),
        }.get(line.stage, ("check", "text2", translate("ImportReport", "Read")))
    if line.file.status is ImportStatus.SPLIT:
        count = len(line.file.briefs)
        if line.settled:
            return "circle-check", "ok", translate("ImportReport", "Decided")
        return "scissors", "accent", Counted().articles_found(count)
    if line.guessed:
        return "circle-check", "guess", translate("ImportReport", "Ready, check guesses")
    return {
        ImportStatus.IMPORTED: ("circle-check", "ok", translate("ImportReport", "Ready")),
        ImportStatus.NEAR_DUPLICATE: ("copy", "warn", translate("ImportReport", "Duplicate?")),
        ImportStatus.DUPLICATE: ("copy", "text2", translate("ImportReport", "Already here")),
    }.get(line.file.status, ("circle-x", "bad", translate("ImportReport", "Not read")))


def reading_words(line: Line) -> str:
    """That a file is being read, and how far."""
    if not line.pages:
        return QCoreApplication.translate("ImportReport", "Reading")
    return QCoreApplication.translate("ImportReport", "Reading, page {page}").format(page=line.page)


def spoken_file(line: Line) -> str:
    """A row as a screen reader says it."""
    translate = QCoreApplication.translate
    chosen = ""
    if line.article is not None and line.there:
        chosen = translate("ImportReport", "to be kept") if line.wanted else translate("ImportReport", "not to be kept")
    return ", ".join(part for part in (line.title, state_of(line)[2], chosen, line.said) if part)


def ours_broke_off() -> str:
    """What is said of a file that was not read because of a fault of ours."""
    return QCoreApplication.translate("Importing", "A fault of the program broke the reading off. Import the file again.")


def fits(line: Line, sought: ImportStatus) -> bool:
    """Whether a row is of those that a card counts."""
    if sought is ImportStatus.IMPORTED:
        return line.status in (ImportStatus.IMPORTED, ImportStatus.SPLIT, ImportStatus.NEAR_DUPLICATE)
    if sought is ImportStatus.NEAR_DUPLICATE:
        return line.status in (ImportStatus.NEAR_DUPLICATE, ImportStatus.DUPLICATE)
    return line.status is sought


def nearest(lines: Sequence[Line], chosen: Line) -> int | None:
    """Where the row that was chosen stands now, else the first one of its file."""
    same = [at for at, line in enumerate(lines) if line.path == chosen.path]
    return next((at for at in same if lines[at].ids[:1] == chosen.ids[:1]), same[0] if same else None)
