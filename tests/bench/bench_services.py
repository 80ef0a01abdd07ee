"""Import and search through the services, as ``./run bench services`` measures them, on texts made up here."""

import random
import statistics
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from app.core.jobs import Silent
from app.core.paths import LibraryPlaces, shipped_resources
from app.search.query import Query
from app.services.importing import ImportChoices
from app.services.opening import Services, compose
from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault

FILES, QUERIES, SEED = 300, 200, 20


def run() -> None:
    """Print seconds for each document imported and milliseconds for each search."""
    with tempfile.TemporaryDirectory(prefix="attache-bench-") as folder:
        place = Path(folder)
        library = place / "library"
        services = compose(Store.create(library, create_vault(library, "bench", CHEAPEST).key), LibraryPlaces(library), shipped_resources())
        try:
            measured(services, _papers(place))
        finally:
            services.close()


def measured(services: Services, papers: Path) -> None:
    """Import a folder and search for words of it."""
    begun = perf_counter()
    report = services.imports.import_paths([papers], ImportChoices(), Silent())
    imported = perf_counter() - begun
    words = [row.title for row in services.library.rows()[:QUERIES]]
    times = sorted(_timed(services, " ".join(title.split()[:2])) for title in words)
    rows = (
        ("import, documents", f"{len(report.files)}"),
        ("import, ms for each", f"{1000 * imported / len(report.files):.1f}"),
        ("search, ms median", f"{statistics.median(times):.1f}"),
        ("search, ms p95", f"{times[int(len(times) * 0.95)]:.1f}"),
    )
    sys.stdout.write("".join(f"{name:24}{value:>10}\n" for name, value in rows))


def _timed(services: Services, words: str) -> float:
    begun = perf_counter()
    services.search.search(Query(text=words))
    return 1000 * (perf_counter() - begun)


def _papers(place: Path) -> Path:
    chance = random.Random(SEED)
    stems = ["".join(chance.choices("aeioubcdfglmnprst", k=chance.randint(4, 9))) for _ in range(4000)]
    folder = place / "papers"
    folder.mkdir()
    for number in range(FILES):
        paragraphs = [" ".join(chance.choices(stems, k=90)) for _ in range(10)]
        (folder / f"{number:04}.txt").write_text("\n\n".join((f"{stems[number]} {stems[-number]} paper", *paragraphs)), encoding="utf-8")
    return folder
