"""What it costs to import 1,000 PDF pages, beside PDFium's bare extraction of the same pages, in processor time of one run."""

import random
import resource
import tempfile
from collections.abc import Callable
from pathlib import Path

import pypdfium2

from app.core.jobs import Silent
from app.core.paths import LibraryPlaces
from app.importers.base import Document, ImportOptions
from app.importers.formats import read_document
from app.services.importing import ImportChoices
from app.services.opening import Services, compose
from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault
from tests.importers.documents import column, pdf

FILES, PAGES = 21, 50
RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SYLLABLES = [first + second for first in "bdfglmnprst" for second in ("a", "e", "i", "o", "an", "er", "il", "on")]


def run() -> None:
    """Print processor seconds and their ratios.

    A worker of the fork server is no child of this process and is not counted here, so its reading is done once more in
    this process and added.
    """
    chance = random.Random(7)
    words = ["".join(chance.choice(SYLLABLES) for _ in range(chance.choice((1, 2, 2, 3)))) for _ in range(4_000)]
    files = [_paper(chance, words, number) for number in range(FILES)]
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"paper{number}.pdf" for number in range(FILES)]
        for path, data in zip(paths, files, strict=True):
            path.write_bytes(data)
        _read(files[:1])
        bare = _cpu(lambda: [_bare(data) for data in files[1:]])
        read = _cpu(lambda: _read(files[1:]))
        services = _opened(Path(folder) / "library", paths[0])
        kept = _cpu(lambda: _imported(services, paths[1:]))
        services.close()
    print(f"PDFium's bare text, {(FILES - 1) * PAGES} pages      {bare:8.2f} s")
    print(f"read into text, blocks, repairs          {read:8.2f} s    {read / bare:.1f} times")
    print(f"kept: passages, index, commit            {kept:8.2f} s    {kept / bare:.1f} times")
    print(f"imported in all                          {read + kept:8.2f} s    {(read + kept) / bare:.1f} times (goal 3)")


def _paper(chance: random.Random, words: list[str], number: int) -> bytes:
    pages = []
    for page in range(PAGES):
        lines = [f"Paper {number} of the harbour office, page {page + 1}", ""]
        for _ in range(6):
            said = " ".join(chance.choice(words) for _ in range(84)).capitalize() + "."
            lines += [said[at : at + 90].strip() for at in range(0, len(said), 90)]
            lines.append("")
        pages.append(column(lines, top=780, pitch=12))
    return pdf(pages)


def _read(files: list[bytes]) -> None:
    for data in files:
        read_document(Document(data, ".pdf"), ImportOptions())


def _bare(data: bytes) -> int:
    document = pypdfium2.PdfDocument(data)
    return sum(len(page.get_textpage().get_text_range()) for page in document)


def _opened(folder: Path, first: Path) -> Services:
    """A library in which one paper was imported: what the program loads once is not the cost of a page."""
    services = compose(Store.create(folder, create_vault(folder, "a bench", CHEAPEST).key), LibraryPlaces(folder), RESOURCES)
    _imported(services, [first])
    return services


def _imported(services: Services, paths: list[Path]) -> None:
    report = services.imports.import_paths(paths, ImportChoices(), Silent())
    assert len(report.files) == len(paths)


def _cpu(work: Callable[[], object]) -> float:
    """Processor seconds of this process and of those that it started and that have ended."""

    def spent() -> float:
        usages = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        return sum(usage.ru_utime + usage.ru_stime for usage in usages)

    begin = spent()
    work()
    return spent() - begin
