"""The index inside the encrypted library: built whole, opened, kept level, asked as one types."""

import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

from rich.console import Console
from rich.table import Table

from app.core.jobs import Silent
from app.core.model.brief import Block, BlockKind, Brief, BriefText
from app.core.paths import LibraryPlaces, shipped_resources
from app.core.text import text_hash
from app.search.query import Query
from app.search.sketches import sketch_of
from app.services.indexing import IndexingService
from app.services.opening import Services, compose
from app.services.views import MarkDetails
from db.slots import Kdf
from db.store import Store
from db.vault import create_vault
from tests.bench.vault_plain import first_result

PASSPHRASE = "a lantern on the quay"
REPEATS = 15
PORTION = 200


def in_library(papers: Sequence[tuple[str, str, str]], console: Console) -> None:
    """Print what the index costs in a library that holds these papers."""
    with tempfile.TemporaryDirectory(prefix="attache-bench-") as folder:
        place = Path(folder) / "library"
        store = Store.create(place, create_vault(place, PASSPHRASE, Kdf()).key)
        services = compose(store, LibraryPlaces(place), shipped_resources())
        try:
            briefs = filled(store, papers)
            table = Table(title=f"In the encrypted library: {len(papers)} briefs, {REPEATS} times each, median and p95")
            for column in ("what", "ms by the clock", "ms of CPU"):
                table.add_column(column)
            for row in measured(services, store, briefs):
                table.add_row(*row)
        finally:
            services.close()
        for name, taken in first_result(place, PASSPHRASE, "government meeting").items():
            table.add_row(name, f"{taken:.0f}", "")
        console.print(table)


def filled(store: Store, papers: Sequence[tuple[str, str, str]]) -> list[UUID]:
    """Put the papers into the store as briefs of one paragraph a line, each with the sketch that an import leaves."""
    ids: list[UUID] = []
    for at in range(0, len(papers), PORTION):
        with store.write("Fill") as unit:
            for _, title, text in papers[at : at + PORTION]:
                brief = unit.briefs.add(Brief(title=title, text_hash=text_hash(text)))
                unit.sketches.put(brief.text_hash, sketch_of(text))
                unit.texts.add(BriefText(brief_id=brief.id, raw=text, blocks=blocks(text)))
                ids.append(brief.id)
    return ids


def blocks(text: str) -> tuple[Block, ...]:
    """A paragraph for each line."""
    found: list[Block] = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            found.append(Block(kind=BlockKind.PARAGRAPH, start=start, end=start + len(line)))
        start += len(line) + 1
    return tuple(found)


def measured(services: Services, store: Store, briefs: Sequence[UUID]) -> list[tuple[str, str, str]]:
    """The rows of the table."""
    begun = time.process_time()
    services.indexing.rebuild(Silent())
    built = time.process_time() - begun
    quote = services.library.detail(briefs[0]).text[:60].strip()
    word = f"n{uuid4().hex[:8]}"

    def opened() -> None:
        again = IndexingService(services.indexing._desk)
        assert again.index().is_current()

    def marked() -> None:
        services.annotations.by_quote(briefs[0], quote, MarkDetails(note=word))
        assert services.search.search(Query(text=word)).total > 0

    def replaced() -> None:
        with store.write("Edit") as unit:
            text = unit.texts.get(briefs[1])
            unit.texts.replace(replace(text, raw=text.raw[:-1] + ("." if text.raw[-1:] != "." else ";")))
        services.indexing.refresh(Silent())

    return [
        ("full rebuild, CPU seconds in all", "", f"{built:.1f}"),
        ("open the index after unlocking", *timed(opened)),
        ("a mark made and found", *timed(marked)),
        ("a brief's words replaced and findable", *timed(replaced)),
        ("completion of two letters", *timed(lambda: services.search.complete("pr"))),
        ("results with snippets, common words", *timed(lambda: services.search.search(Query(text="government meeting")))),
        ("results with facets", *timed(lambda: services.search.search(Query(text="government meeting", facets=True)))),
    ]


def timed(work: Callable[[], object]) -> tuple[str, str]:
    """Median and 95th percentile in milliseconds, by the clock and of CPU."""
    taken: tuple[list[float], list[float]] = [], []
    for _ in range(REPEATS):
        begun, cpu = time.perf_counter(), time.process_time()
        work()
        taken[0].append(1000 * (time.perf_counter() - begun))
        taken[1].append(1000 * (time.process_time() - cpu))
    clock, used = (sorted(each) for each in taken)
    middle, high = REPEATS // 2, int(REPEATS * 0.95)
    return f"{clock[middle]:.1f} / {clock[high]:.1f}", f"{used[middle]:.1f} / {used[high]:.1f}"
