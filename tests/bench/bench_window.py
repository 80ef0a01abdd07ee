"""The window: time to open, to filter, to read, and the longest gap of its event loop while it imports and builds."""

import os
import random
import statistics
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.core.anchors import make_passage
from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.annotation import Annotation
from app.core.paths import LibraryPlaces
from app.services.importing import ImportChoices
from app.services.library import BriefQuery
from app.services.marks import clean_text
from app.services.opening import Services, compose
from app.ui.jobs import Jobs
from app.ui.locking import IdleWatch
from app.ui.main_window import MainWindow
from app.ui.memory import settle_memory
from app.ui.places import Place, Room
from app.ui.start import SWITCH_SECONDS, import_rooms, window_pools
from app.ui.theme import Look
from app.ui.views.library.listing import fetch_listing
from app.ui.views.library.screen import LibraryScreen
from app.ui.views.reader.screen import ReaderScreen
from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault
from tests.bench.bench_corpus import PAPERS, texts
from tests.bench.keys import Key, at, type_questions
from tests.bench.library import filled
from tests.bench.window_book import measure_book
from tests.bench.window_gaps import FIRST, IMPORTING, KEY_TO_HITS, OPENING, REBUILDING, row, timed, until, watched
from tests.bench.window_memory import measure_memory

RESOURCES = Path(__file__).parents[2] / "resources"
DOCUMENTS = 1000
MARKS = 2000
SETTLE_SECONDS = 2
PASSPHRASE = "plum tree in the rain"
WORDS = [
    "harbour",
    "board",
    "ferry",
    "winter",
    "summer",
    "agreed",
    "minister",
    "programme",
    "dredging",
    "provincial",
    "authority",
    "publish",
    "seabed",
    "delegation",
    "office",
    "arrangement",
    "traffic",
    "northern",
    "expected",
    "governor",
    "proposal",
    "several",
    "would",
    "should",
    "which",
    "of",
    "the",
    "and",
    "to",
    "in",
    "for",
    "with",
    "on",
    "by",
    "from",
    "at",
]
QUESTIONS = ("harbour", "northern authority", "dredging", "winter programme", "seabed", "the governor", "note 0.5")


def text(dice: random.Random, words: int) -> str:
    """Paragraphs of a text that is like no other."""
    lines = [" ".join(dice.choices(WORDS, k=60)).capitalize() + f". Note {dice.random():.9f}." for _ in range(words // 60)]
    return "\n\n".join(lines)


def write_documents(folder: Path, count: int) -> None:
    """Documents to import, about two pages each."""
    dice = random.Random(7)
    for number in range(count):
        (folder / f"paper-{number:04}.txt").write_text(f"Paper {number} on the harbour\n\n{text(dice, 900)}\n", encoding="utf-8")


def fill(store: Store) -> None:
    """Papers that are there already, as many as the reference corpus has."""
    count = int(os.environ.get("ATTACHE_BENCH_PAPERS", PAPERS))
    filled(store, [("", f"Paper {number}", words) for number, words in enumerate(texts(count))])


def settled(window: MainWindow) -> None:
    """Let what the window asked for when it opened arrive: here its own work is measured, not two beginnings at once."""
    screen = window.screen_of(Room.LIBRARY)
    assert isinstance(screen, LibraryScreen)
    until(lambda: len(screen.rows) > 0)
    end = time.monotonic() + SETTLE_SECONDS
    until(lambda: time.monotonic() > end)


def show_filtered(screen: LibraryScreen, words: str) -> None:
    """What one letter costs: the store's answer and the new rows."""
    screen.filter_field.setText(words)
    screen._show(fetch_listing(screen.context.services, screen.query(), screen.context.language))


def measure_library(window: MainWindow) -> None:
    """Showing and narrowing the list."""
    window.go(Place(Room.LIBRARY))
    screen = window.screen_shown
    assert isinstance(screen, LibraryScreen)
    until(lambda: len(screen.rows) >= 200)
    row("paint the list", statistics.median(timed(window.grab) for _ in range(5)))
    found = [timed(partial(show_filtered, screen, words)) for words in ("p", "pa", "paper 1", "paper 12", "harbour")]
    row("filter by typing", statistics.median(found), "fetched by the worker and shown; without the pause after a letter")
    screen.clear_filter()


def measure_keys(window: MainWindow) -> None:
    """Each letter of some questions, until the hits of what is typed then are painted; the second round is told, the first warms."""
    window.services.indexing.refresh(Silent())
    loop, keys = QEventLoop(), list[Key]()

    def type_twice() -> None:
        type_questions(window, QUESTIONS)
        keys.extend(type_questions(window, QUESTIONS))
        loop.quit()

    QTimer.singleShot(0, type_twice)
    loop.exec()
    walls, own, whole = [key.wall for key in keys], [key.own for key in keys], [key.whole for key in keys]
    behind = sum(key.paints["behind"] for key in keys)
    remark = (
        f"by the clock, p50 {at(walls, 0.5):.1f}; computed p50 {at(own, 0.5):.1f}, p95 {at(own, 0.95):.1f}, "
        f"to the next key p50 {at(whole, 0.5):.1f}; {len(keys)} keys, the screen behind painted {behind} times"
    )
    row(KEY_TO_HITS, at(walls, 0.95), remark)


def mark_long_text(services: Services, folder: Path) -> None:
    """A text of 300 pages with 2,000 marks."""
    long = folder / "long"
    long.mkdir()
    (long / "book.txt").write_text("The long report\n\n" + text(random.Random(3), 300 * 450), encoding="utf-8")


def add_marks(services: Services, brief_id: UUID) -> None:
    """Two thousand marks in one write, every fourth with a note."""
    paragraphs = services.library.detail(brief_id).paragraphs
    with services.annotations._desk.write("Mark a long text") as unit:
        words, cleaned = clean_text(unit, brief_id)
        for number in range(MARKS):
            start = paragraphs[number % len(paragraphs)].start + 10 + 5 * (number // len(paragraphs))
            passage = unit.passages.add(make_passage(words, start, start + 20, cleaned=cleaned))
            unit.annotations.add(Annotation(passage_id=passage.id, brief_id=brief_id, body="look" if number % 4 == 0 else ""))


def measure_reader(window: MainWindow, folder: Path) -> UUID:
    """Opening and scrolling the long text, which is told."""
    services = window.services
    mark_long_text(services, folder)
    report = services.imports.import_paths([folder / "long"], ImportChoices(recursive=True), Silent())
    brief_id = report.files[0].briefs[0].brief.id
    add_marks(services, brief_id)
    detail = services.library.detail(brief_id, paragraphs=False)
    screen = window.screen_of(Room.READER)
    assert isinstance(screen, ReaderScreen)
    begun, spent = time.perf_counter(), time.process_time()
    window.go(Place(Room.READER, brief_id))
    until(lambda: screen.detail is not None and screen.detail.brief.id == brief_id)
    window.grab()
    computed = 1000 * (time.process_time() - spent)
    row(OPENING, 1000 * (time.perf_counter() - begun), f"computed {computed:.0f}; {len(detail.text):,} letters, {len(detail.marks)} marks")
    bar = screen.page.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(bar.value() + 300)
        screen.page.grab()

    row("scroll a page", statistics.median(timed(scroll) for _ in range(40)))
    return brief_id


def run() -> None:
    """Print the table."""
    sys.setswitchinterval(SWITCH_SECONDS)
    import_rooms()
    application = QApplication.instance() or QApplication(["bench"])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        library = folder / "library"
        store = Store.create(library, create_vault(library, PASSPHRASE, CHEAPEST).key)
        fill(store)
        services = compose(store, LibraryPlaces(library), RESOURCES)
        services.indexing.rebuild(Silent())
        papers = folder / "papers"
        papers.mkdir()
        write_documents(papers, DOCUMENTS)
        look = Look(RESOURCES)
        look.load_window_fonts()
        look.apply()
        jobs = Jobs(*window_pools())
        began = time.perf_counter()
        window = MainWindow(services, look, jobs, Language.EN, lambda: None)
        window.show()
        window.grab()
        row(FIRST, 1000 * (time.perf_counter() - began))
        watch = IdleWatch(lambda: 0)
        settle_memory()
        settled(window)
        watched(window, IMPORTING, lambda: window.import_paths([papers]), f"{DOCUMENTS} documents")
        rebuild = services.indexing.rebuild
        watched(window, REBUILDING, lambda: jobs.run("Index", rebuild, lambda _done: None), "the whole library")
        assert services.library.facets(BriefQuery()).total >= DOCUMENTS
        measure_library(window)
        measure_keys(window)
        long_text = measure_reader(window, folder)
        measure_book(window, WORDS)
        watch.stop()
        jobs.close()
        window.close()
        services.close()
        measure_memory(library, PASSPHRASE, long_text)


if __name__ == "__main__":
    run()
