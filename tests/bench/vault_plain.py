"""The same engine without encryption, side by side with the library: what each operation costs more."""

import statistics
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch
from uuid import UUID

from app.core.jobs import Silent
from app.core.paths import LibraryPlaces, shipped_resources
from app.search.query import Query
from app.services.opening import compose
from db.driver import DRIVER
from db.engine import BUSY_SECONDS, PRAGMAS
from db.slots import CHEAPEST
from db.store import Store
from db.vault import DataKey, create_vault, unlock


def connect_plain(path: Path, _key: DataKey, *, create: bool = False, immutable: bool = False, journal: str = "WAL") -> Any:
    """As ``db.engine.connect``, without a key and what belongs to one."""
    mode = "ro&immutable=1" if immutable else "rwc" if create else "rw"
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = DRIVER.connect(uri, uri=True, check_same_thread=False, isolation_level=None, timeout=BUSY_SECONDS)
    if not immutable:
        connection.execute(f"PRAGMA journal_mode={journal}")
    for pragma in PRAGMAS:
        if not pragma.startswith("cipher"):
            connection.execute(f"PRAGMA {pragma}")
    return connection


@contextmanager
def without_encryption() -> Generator[None]:
    """Every library opened or made meanwhile is one in plain."""
    with ExitStack() as patched:
        for place in ("db.engine", "db.store", "db.backups"):
            patched.enter_context(patch(f"{place}.connect", connect_plain))
        yield


Work = Callable[[Store], object]


def ratios(
    place: Path, briefs: int, import_one: Callable[[Store, int], UUID], questions: dict[str, Work]
) -> dict[str, tuple[float, float]]:
    """CPU milliseconds of each operation, encrypted and in plain, in turns on two libraries with the same content."""
    key = create_vault(place / "sealed", "a lantern on the quay", CHEAPEST).key
    create_vault(place / "plain", "a lantern on the quay", CHEAPEST)
    sealed = Store.create(place / "sealed", key)
    with without_encryption():
        plain = Store.create(place / "plain", key)
    filled = [_cpu(lambda store=store: [import_one(store, number) for number in range(briefs)]) / briefs for store in (sealed, plain)]
    found = {"import of one brief": (filled[0], filled[1])}
    for name, ask in questions.items():
        found[name] = _in_turns(lambda ask=ask: ask(sealed), lambda ask=ask: ask(plain))
    found["backup"] = _in_turns(lambda: sealed.back_up("bench"), lambda: _plainly(lambda: plain.back_up("bench")), 3)
    sealed.close()
    plain.close()
    found["open and close"] = _in_turns(
        lambda: Store.open(place / "sealed", key).close(), lambda: _plainly(lambda: Store.open(place / "plain", key).close())
    )
    found["opened, all words read once"] = _in_turns(
        lambda: _read_cold(place / "sealed", key), lambda: _plainly(lambda: _read_cold(place / "plain", key))
    )
    return found


def _read_cold(folder: Path, key: DataKey) -> None:
    """Every page of the words comes from the disk and is decrypted."""
    store = Store.open(folder, key)
    with store.read() as unit:
        unit.texts.all()
    store.close()


def _plainly(work: Callable[[], object]) -> None:
    with without_encryption():
        work()


def _in_turns(first: Callable[[], object], second: Callable[[], object], times: int = 9) -> tuple[float, float]:
    for work in (first, second):
        work()
    taken = [(_cpu(first), _cpu(second)) for _ in range(times)]
    return statistics.median(pair[0] for pair in taken), statistics.median(pair[1] for pair in taken)


def _cpu(work: Callable[[], object]) -> float:
    """Milliseconds of CPU that something takes."""
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


def first_result(folder: Path, passphrase: str, question: str) -> dict[str, float]:
    """From the passphrase to the first answer of a search, its index built before, in CPU and wall milliseconds."""
    services = compose(Store.open(folder, unlock(folder, passphrase)), LibraryPlaces(folder), shipped_resources())
    services.indexing.refresh(Silent())
    services.close()
    begun, cpu = time.perf_counter(), time.process_time()
    services = compose(Store.open(folder, unlock(folder, passphrase)), LibraryPlaces(folder), shipped_resources())
    found = services.search.search(Query(text=question))
    taken = {"unlock to first result, wall": time.perf_counter() - begun, "unlock to first result, CPU": time.process_time() - cpu}
    services.close()
    if not found.total:
        raise RuntimeError("the search found nothing")
    return {name: seconds * 1000 for name, seconds in taken.items()}
