"""Files into briefs: each is read in a guarded worker, one bad one stops nothing, duplicates are named.

The parsers are imported when something is read: no other verb should wait for them.
"""

import hashlib
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Protocol
from uuid import UUID

from app.core.changes import Changes
from app.core.collecting import seldom_collected
from app.core.errors import ImportRefused, PasswordNeeded, UserError
from app.core.jobs import Cancelled, Progress, Silent
from app.core.marking import Marking
from app.core.model.brief import Brief
from app.core.sentences import Sentence, joined
from app.importers.base import ImportOptions
from app.services.cutting import CutText
from app.services.desk import Desk
from app.services.families import Family, Reading, keep_family
from app.services.given import files_given
from app.services.indexing import IndexingService
from app.services.intake import Prepared, foresee
from app.services.joining import take_over, without_marks
from app.services.near import NearTexts
from app.services.passwords import password_of, put_password
from app.services.views import FileReport, ImportedBrief, ImportReport, ImportStatus, Near
from db.unit import Unit

LINES_OUT = frozenset(("advert", "app_store", "site_line"))
"""Repairs that take out lines which are not of the paper but of the page it stood on."""
BATCH_FILES = 200
BATCH_BYTES = 32 * 1024 * 1024
BATCH_SECONDS = 5.0
"""A batch is committed after that many files or bytes of originals, or once its first file has waited so long: little is lost by a
crash, little is held in memory. Each commit writes the same pages of the library's indexes anew: with batches of 50 that was a
twelfth of what the program does in an import of thousands of small files."""

SEVERAL = 8
"""Files from which all that the library has is asked for once: to ask for each takes 2 ms, for all of 5,000 some 10."""

NOTE_TITLE = 80
"""Characters of a note's first line that are its title where it was given none."""

INDEX_EVERY = 400
"""Files between two visits to the index: each visit writes a segment, and many small ones make searching slower."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportChoices:
    """What the user chose for an import.

    ``keep_duplicates``: words that are there already are kept a second time. ``whole``: a file with several articles becomes
    one brief; a file that was given its title is one in any case.
    """

    options: ImportOptions = field(default_factory=ImportOptions)
    marking: Marking | None = None
    recursive: bool = False
    keep_duplicates: bool = False
    whole: bool = False


class ImportWatcher(Protocol):
    """Somebody who follows an import file by file; called from where the import runs."""

    def begun(self, files: Sequence[Path]) -> None:
        """These will be read, in this order."""
        ...

    def came(self, reports: Sequence[FileReport]) -> None:
        """What became of the next files, in the order in which they were begun."""
        ...

    def goes_on(self) -> bool:
        """Whether one more file is wanted; asked between two files."""
        ...

    def turned(self, page: int, pages: int) -> None:
        """The file being read is at this page (from 1) of so many; told now and then."""
        ...


class Nobody:
    """Follows nothing and wants everything."""

    def begun(self, files: Sequence[Path]) -> None:
        """Look at none of them."""

    def came(self, reports: Sequence[FileReport]) -> None:
        """Look at none of them."""

    def goes_on(self) -> bool:
        """All of them."""
        return True

    def turned(self, page: int, pages: int) -> None:
        """Look away."""


class ImportService:
    """Files and folders into the library."""

    def __init__(self, desk: Desk, indexing: IndexingService) -> None:
        self._desk = desk
        self._indexing = indexing

    def import_paths(
        self, paths: Sequence[Path], choices: ImportChoices, progress: Progress, watcher: ImportWatcher | None = None
    ) -> ImportReport:
        """Read files, and the files of folders, into briefs; what is finished is kept, whatever comes after.

        Each file gets a report; nothing that is wrong with a file is raised.

        Raises:
            UserError: the marking is not one of the library's schemes.
        """
        if choices.marking:
            self._desk.schemes().order(choices.marking)
            self._desk.policy.check_marking(choices.marking)
        run = _Run(self._desk, choices, self._indexing, watcher or Nobody())
        with seldom_collected():
            try:
                with self._desk.store.lasting():
                    cancelled = run.till_the_end(list(files_given(paths, choices.recursive)), progress)
            finally:
                run.tell()  # what was kept before the disk refused the rest is told of too
            self._indexing.refresh(Silent())
        return ImportReport(files=tuple(run.reports), changes=run.changes, cancelled=cancelled)

    def as_one(self, brief_id: UUID) -> ImportReport:
        """Keep the file that a brief is an article of as one brief, in the place of its articles; one step that undo takes back.

        Marks, quotations and evidence go to the same words of the whole; those that are not surely found there wait.

        Raises:
            NotFoundError: the brief is gone.
            UserError: it is not one of several articles of a file; all stays as it was.
        """
        with self._desk.store.read() as unit:
            article = unit.briefs.get(brief_id)
            source = article.source
            articles = unit.briefs.with_sha256(source.sha256) if source else []
            if source is None or len({found.text_hash for found in articles}) < 2:  # a file kept twice has the same words twice
                raise UserError(
                    "“{title}” is not one of several articles of a file; there is nothing to put together.", title=article.title
                )
            data, password = unit.originals.get(source.sha256), password_of(unit, source.sha256)
        choices = ImportChoices(options=ImportOptions(password=password), marking=article.marking, keep_duplicates=True, whole=True)
        run = _Run(self._desk, choices, self._indexing)
        run.again(Path(source.file_name), data, [found.id for found in articles])
        self._indexing.refresh(Silent())
        return ImportReport(files=tuple(run.reports), changes=run.changes)

    def take_note(self, title: str, words: str) -> ImportReport:
        """Words that were typed or pasted become a brief, as if they had been the file of a text.

        Raises:
            ImportRefused: there are no words, or they are no text.
        """
        if not words.strip():
            raise ImportRefused("There are no words to keep: type or paste some.")
        named = title.strip() or next((line.strip() for line in words.splitlines() if line.strip()), "")[:NOTE_TITLE]
        run = _Run(self._desk, ImportChoices(options=ImportOptions(title=named)), self._indexing)
        run.note(Path(named.replace("/", " ").replace("\\", " ") + ".txt"), words.encode("utf-8", "replace"))
        run.commit()
        self._indexing.refresh(Silent())
        return ImportReport(files=tuple(run.reports), changes=run.changes)


class _Run:
    """One import: reads file after file and commits in batches."""

    def __init__(self, desk: Desk, choices: ImportChoices, indexing: IndexingService, watcher: ImportWatcher | None = None) -> None:
        self._watcher: ImportWatcher = watcher or Nobody()
        self._told = 0
        self._instead: Sequence[UUID] = ()
        self.reports: list[FileReport] = []
        self.changes = Changes()
        self._desk = desk
        self._choices = choices
        self._indexing = indexing
        self._waiting: list[tuple[Path, tuple[Family, ...]]] = []
        self._schemes = tuple(desk.schemes())
        self._waiting_bytes = 0
        self._waiting_since = 0.0
        self._unindexed = 0
        self._near: NearTexts | None = None
        self._cut: dict[UUID, CutText] = {}
        self._sums: set[str] | None = None

    def till_the_end(self, found: Sequence[Path | FileReport], progress: Progress) -> bool:
        """Read and keep all files, or those up to where it was broken off: whether it was."""
        cancelled = False
        try:
            self._all(found, progress)
        except Cancelled:
            cancelled = True
        self.commit()
        return cancelled

    def _all(self, found: Sequence[Path | FileReport], progress: Progress) -> None:
        from app.importers.sandbox import ImportWorkers

        self._watcher.begun([entry if isinstance(entry, Path) else entry.path for entry in found])
        if len(found) >= SEVERAL:
            with self._desk.store.read() as unit:
                self._sums = unit.briefs.sums()
        with ImportWorkers() as workers:
            for done, entry in enumerate(found):
                if not self._watcher.goes_on():
                    raise Cancelled
                name = entry.name if isinstance(entry, Path) else entry.path.name
                progress.report(done, len(found), name)
                watch = partial(progress.report, done, len(found), name)
                self._take(entry, Reading(workers, self._choices.options, watch, self._watcher.turned))
                self.tell()
        progress.report(len(found), len(found))

    def tell(self) -> None:
        """Tell whoever follows what became of files since the last time."""
        if self._told < len(self.reports):
            self._watcher.came(self.reports[self._told :])
            self._told = len(self.reports)

    def again(self, path: Path, data: bytes, instead: Sequence[UUID]) -> None:
        """Read a kept original once more, and keep what comes of it in the place of other briefs."""
        from app.importers.sandbox import ImportWorkers

        with ImportWorkers() as workers:
            self._read_data(path, data, Reading(workers, self._choices.options, lambda: None))
        self._waiting = [(read, tuple(map(without_marks, families))) for read, families in self._waiting]
        self._instead = instead
        self.commit()

    def note(self, path: Path, data: bytes) -> None:
        """Take bytes that are in no file."""
        from app.importers.sandbox import ImportWorkers

        with ImportWorkers() as workers:
            self._read_data(path, data, Reading(workers, self._choices.options, lambda: None))

    def _take(self, entry: Path | FileReport, reading: Reading) -> None:
        if isinstance(entry, FileReport):
            self.commit()
            self.reports.append(entry)
            return
        try:
            self._read(entry, reading)
        except ImportRefused as refusal:
            self.commit()
            locked = isinstance(refusal, PasswordNeeded)
            self.reports.append(FileReport(path=entry, status=ImportStatus.REFUSED, message=refusal.sentence, locked=locked))
        if self._is_full():
            self.commit()

    def _is_full(self) -> bool:
        """Whether what waits is to be kept now."""
        if not self._waiting:
            return False
        old = time.monotonic() - self._waiting_since >= BATCH_SECONDS
        return old or len(self._waiting) >= BATCH_FILES or self._waiting_bytes >= BATCH_BYTES

    def _read(self, path: Path, reading: Reading) -> None:
        from app.importers.sandbox import load

        self._read_data(path, load(path), reading)

    def _read_data(self, path: Path, data: bytes, reading: Reading) -> None:
        sha256 = hashlib.sha256(data).hexdigest()
        known = [] if self._choices.keep_duplicates else self._known(sha256)
        if known:
            self.commit()
            self.reports.append(_same_file(path, known))
            return
        whole = self._choices.whole or bool(self._choices.options.title)
        families = reading.families(path, data, self._schemes, whole=whole)
        if self._choices.marking:
            marking = self._choices.marking
            families = tuple(family.marked(marking) for family in families)
        if not self._waiting:
            self._waiting_since = time.monotonic()
        self._waiting.append((path, families))
        self._waiting_bytes += len(data)

    def _known(self, sha256: str) -> list[Brief]:
        if self._sums is not None and sha256 not in self._sums:
            return []  # whoever brings the same file in meanwhile is met when this one is stored
        with self._desk.store.read() as unit:
            return unit.briefs.with_sha256(sha256)

    def commit(self) -> None:
        """Keep what was read so far."""
        if not self._waiting:
            return
        batch, self._waiting, self._waiting_bytes = self._waiting, [], 0
        before = self._indexing.cuts.generation
        step = Sentence("Keep “{file}” as one brief", file=batch[0][0].name) if self._instead else _step_name(batch)
        with self._desk.write(step, bulk=True) as unit:
            foresee(unit, [family.head for _, families in batch for family in families])
            reports = [self._stored(unit, path, ready) for path, ready in batch]
            for brief_id in self._instead:
                take_over(unit, brief_id, batch[0][1][0].head.text)
                unit.briefs.remove(brief_id)
        self.reports += reports
        self.changes |= unit.changes
        self._indexing.cuts.keep(self._cut, before + 1)  # one change was told since: this one
        self._cut = {}
        if self._sums is not None:
            self._sums.update(source.sha256 for _, families in batch for family in families if (source := family.head.brief.source))
        self._unindexed += len(batch)
        if self._unindexed >= INDEX_EVERY:
            self._indexing.refresh(Silent(), more=True)
            self._unindexed = 0

    def _stored(self, unit: Unit, path: Path, families: tuple[Family, ...]) -> FileReport:
        if self._choices.keep_duplicates:
            return self._kept(unit, path, families, [])
        source = families[0].head.brief.source
        if source and (same := unit.briefs.with_sha256(source.sha256)):
            return _same_file(path, same)
        there = [_of_same_words(unit, family) for family in families]
        known = [brief for brief in there if brief]
        if len(known) == len(families):
            return _same_words(path, known)
        return self._kept(unit, path, tuple(family for family, brief in zip(families, there, strict=True) if brief is None), known)

    def _kept(self, unit: Unit, path: Path, families: tuple[Family, ...], known: Sequence[Brief]) -> FileReport:
        """Keep the briefs of a file; ``known`` are those of its articles that are in the library already."""
        briefs: list[ImportedBrief] = []
        notes: list[str] = []
        self._near = self._near or NearTexts(unit)  # before anything of this file is kept: a brief is not like itself
        for family in families:
            kept, said = keep_family(unit, family)
            self._remember_password(unit, family)
            briefs += [self._looked_through(unit, self._near, brief, ready) for brief, ready in kept]
            notes += said
        return _report(path, briefs, [*known, *families], notes)

    def _remember_password(self, unit: Unit, family: Family) -> None:
        """Keep the password that opened a file beside it, for its pages can be annexed to a book."""
        source, password = family.head.brief.source, self._choices.options.password
        if source and password:
            put_password(unit, source.sha256, password)

    def _looked_through(self, unit: Unit, known: NearTexts, brief: Brief, ready: Prepared) -> ImportedBrief:
        """A brief just kept, with the one that is nearly the same; from now on others are compared with it too."""
        asked = not self._choices.keep_duplicates
        near = known.nearest(unit, ready.cut.text, ready.sketch) if asked else None
        known.add(brief.id, ready.sketch)
        self._cut[brief.id] = ready.cut
        on = [mend for mend in ready.text.repairs if mend.on]
        lines_out = len({mend.id for mend in on if mend.kind in LINES_OUT})
        repairs, passages = len({mend.id for mend in on}), len(ready.passages)
        return ImportedBrief(brief=brief, passages=passages, repairs=repairs, near=near, advert=ready.advert, lines_out=lines_out)


def _of_same_words(unit: Unit, family: Family) -> Brief | None:
    """The brief with the very words; a scan without words is the same as no other."""
    ready = family.head
    same = unit.briefs.with_text_hash(ready.brief.text_hash) if ready.text.raw.strip() else []
    return same[0] if same else None


def _report(path: Path, briefs: Sequence[ImportedBrief], articles: Sequence[Brief | Family], notes: Sequence[str]) -> FileReport:
    said = [_likeness(found, found.near) for found in briefs if found.near]
    said += list(dict.fromkeys(notes))
    if len(articles) == 1:
        status = ImportStatus.NEAR_DUPLICATE if briefs[0].near else ImportStatus.IMPORTED
        return FileReport(path=path, status=status, briefs=tuple(briefs), message=joined(said, " ") if said else "")
    said.insert(0, Sentence("The file holds {count} articles; each is a brief of its own.", count=len(articles)))
    if known := [article for article in articles if isinstance(article, Brief)]:
        said.append(Sentence("Already in the library: {titles}.", titles=_titles(known)))
    return FileReport(path=path, status=ImportStatus.SPLIT, briefs=tuple(briefs), message=joined(said, " ") if said else "")


def _likeness(found: ImportedBrief, near: Near) -> str:
    ids = f"{str(near.brief.id)[:8]} {str(found.brief.id)[:8]}"
    return Sentence(
        "“{title}” shares {percent} % of its words with “{other}” (compare {ids}).",
        title=found.brief.title,
        percent=near.percent,
        other=near.brief.title,
        ids=ids,
    )


def _step_name(batch: Sequence[tuple[Path, tuple[Family, ...]]]) -> str:
    titles = [family.head.brief.title for _, families in batch for family in families]
    return Sentence("Import “{title}”", title=titles[0]) if len(titles) == 1 else Sentence("Import {count} briefs", count=len(titles))


def _same_file(path: Path, known: Sequence[Brief]) -> FileReport:
    return _duplicate(path, known, Sentence("This file is in the library already, as {titles}.", titles=_titles(known)))


def _same_words(path: Path, known: Sequence[Brief]) -> FileReport:
    source = known[0].source
    if not source:
        return _duplicate(path, known, Sentence("The same words are in the library already, as {titles}.", titles=_titles(known)))
    there = Sentence(
        "The same words are in the library already, as {titles}, read from {file}.", titles=_titles(known), file=source.file_name
    )
    return _duplicate(path, known, there)


def _titles(briefs: Sequence[Brief]) -> str:
    return ", ".join(f"“{brief.title}”" for brief in briefs)


def _duplicate(path: Path, known: Sequence[Brief], message: str) -> FileReport:
    there = tuple(ImportedBrief(brief=brief, passages=0, repairs=0) for brief in known)
    return FileReport(path=path, status=ImportStatus.DUPLICATE, briefs=there, message=message)
