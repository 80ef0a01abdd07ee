"""What the encrypted library costs: imports, lists, marks, opening. ``./run bench vault`` prints the table."""

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from uuid import UUID, uuid4

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.annotation import Annotation
from app.core.model.brief import Brief, BriefText, Passage
from db.rows import BriefQuery, BriefSort
from db.slots import CHEAPEST, Kdf
from db.store import Store
from db.vault import DataKey, change_passphrase, create_vault, unlock
from tests.bench.vault_plain import first_result, ratios

BRIEFS = 10_000
PARAGRAPHS = 10
WORDS = "the ministers agreed that the fisheries talks go on and the pier at the harbour opens before the summit " * 3


def median_ms(work: Callable[[], object], times: int = 9) -> float:
    """The median of some runs after one that is not counted, in milliseconds."""
    work()
    took: list[float] = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        took.append((time.perf_counter() - start) * 1000)
    return statistics.median(took)


def import_one(store: Store, number: int) -> UUID:
    """A brief of ten paragraphs and its original, saved by itself."""
    tags = ("harbour", f"tag {number % 40}")
    language = (Language.EN, Language.KO, Language.JA)[number % 3]
    date = PartialDate(2000 + number % 25, 1 + number % 12)
    brief = Brief(title=f"Report {number * 7919 % BRIEFS} on the harbour", language=language, date=date, tags=tags)
    raw = "\n".join(f"{number}.{rank} {WORDS}" for rank in range(PARAGRAPHS))
    length = len(raw) // PARAGRAPHS
    with store.write("Import") as unit:
        unit.briefs.add(brief)
        unit.texts.add(BriefText(brief_id=brief.id, raw=raw))
        unit.passages.add_all(
            [
                Passage(id=uuid4(), brief_id=brief.id, exact=raw[at : at + length], start=at, end=at + length, paragraph=True)
                for at in range(0, length * PARAGRAPHS, length)
            ]
        )
        unit.originals.put(uuid4().hex, raw.encode())
    return brief.id


def lists(store: Store) -> dict[str, Callable[[], object]]:
    """The questions of the library list."""

    def rows(query: BriefQuery) -> Callable[[], object]:
        def ask() -> object:
            with store.read() as unit:
                return unit.briefs.rows(query)

        return ask

    def facets() -> object:
        with store.read() as unit:
            return unit.briefs.facets(BriefQuery())

    return {
        "first 100 rows by title": rows(BriefQuery(sort=BriefSort.TITLE, limit=100)),
        "first 100 rows by date, descending": rows(BriefQuery(sort=BriefSort.DATE, descending=True, limit=100)),
        "filter by two words, 100 rows": rows(BriefQuery(text="report 77", sort=BriefSort.TITLE, limit=100)),
        "filter by a word nobody has": rows(BriefQuery(text="nowhere", limit=100)),
        "filter by tag and language": rows(BriefQuery(tag="tag 3", language=Language.KO, limit=100)),
        "all rows": rows(BriefQuery(sort=BriefSort.TITLE)),
        "facets": facets,
    }


def mark(store: Store, brief_id: UUID) -> None:
    """One mark, saved by itself."""
    with store.write("Mark") as unit:
        passage = unit.passages.of_brief(brief_id)[0]
        unit.annotations.add(Annotation(passage_id=passage.id, brief_id=brief_id))


def measured(folder: Path, key: DataKey) -> dict[str, float]:
    """Every figure of the table, in milliseconds."""
    store = Store.create(folder, key)
    start = time.perf_counter()
    briefs = [import_one(store, number) for number in range(BRIEFS)]
    found = {f"import of one brief, mean of {BRIEFS}": (time.perf_counter() - start) * 1000 / BRIEFS}
    found["one mark saved"] = median_ms(lambda: mark(store, briefs[0]), 50)
    found |= {name: median_ms(ask) for name, ask in lists(store).items()}
    store.close()
    found["open and close"] = median_ms(lambda: Store.open(folder, key).close())
    change_passphrase(folder, key, "a lantern on the quay", Kdf())
    found["unlock by passphrase"] = median_ms(lambda: unlock(folder, "a lantern on the quay"), 3)
    return found


COMPARED = 1_500
"""Briefs in each of the two libraries that are compared."""

PASSPHRASE = "a lantern on the quay"


def questions() -> dict[str, Callable[[Store], object]]:
    """What is asked of both libraries."""

    def first(store: Store) -> UUID:
        with store.read() as unit:
            return unit.briefs.rows(BriefQuery(sort=BriefSort.TITLE, limit=1))[0].id

    def texts(store: Store) -> object:
        with store.read() as unit:
            return unit.texts.all()

    return {
        "one mark saved": lambda store: mark(store, first(store)),
        "all words read": texts,
        **{name: (lambda store, name=name: lists(store)[name]()) for name in ("first 100 rows by title", "all rows", "facets")},
    }


def compare() -> None:
    """Print what encryption costs: 2.5 of the same engine without it is allowed, 3 for a backup."""
    with tempfile.TemporaryDirectory() as place:
        print(f"CPU of the same engine with and without encryption, {COMPARED} briefs")
        for name, (sealed, plain) in ratios(Path(place), COMPARED, import_one, questions()).items():
            print(f"{name:45} {sealed:9.2f} ms {plain:9.2f} ms {sealed / plain:6.2f}")


def run() -> None:
    """Print the tables."""
    compare()
    with tempfile.TemporaryDirectory() as place:
        vault = create_vault(Path(place), PASSPHRASE, CHEAPEST)
        for name, milliseconds in (
            measured(Path(place), vault.key) | first_result(Path(place), PASSPHRASE, "fisheries pier summit")
        ).items():
            print(f"{name:45} {milliseconds:9.2f} ms")
        print(f"{'library file':45} {(Path(place) / 'library.db').stat().st_size / 1e6:9.1f} MB")


if __name__ == "__main__":
    run()
