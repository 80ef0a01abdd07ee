"""Answers that come late, and what changed while one was elsewhere: what is shown is what was gone to, as it is now."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from app.core.errors import UserError
from app.core.jobs import Progress, Silent
from app.core.model.annotation import AnnotationKind
from app.core.model.brief import Brief
from app.core.model.dossier import Dossier
from app.core.model.meeting import Meeting
from app.services.books import BookRequest
from app.services.importing import ImportChoices, ImportWatcher
from app.services.opening import Services
from app.services.views import CleanRange, ImportReport, ImportStatus, MarkDetails
from app.ui.jobs import ThreadPool
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.book.screen import BookScreen
from app.ui.views.importing.screen import ImportScreen
from app.ui.views.reader.screen import ReaderScreen
from tests.importers.test_articles import SITE
from tests.ui.windows import shown_window, tell_now


class LazyPool:
    """Does its work at once, or, while ``lazy``, only when it is told to."""

    def __init__(self) -> None:
        self.lazy = False
        self._waiting: list[Callable[[], None]] = []

    def submit(self, work: Callable[[], None]) -> None:
        if self.lazy:
            self._waiting.append(work)
        else:
            work()

    def answer(self) -> None:
        self.lazy = False
        waiting, self._waiting = self._waiting, []
        for work in waiting:
            work()

    def close(self) -> None:
        self._waiting = []


def kept(window: MainWindow, path: Path, words: str) -> Brief:
    path.write_text(words, encoding="utf-8")
    return window.services.imports.import_paths([path], ImportChoices(), Silent()).files[0].briefs[0].brief


def reader(window: MainWindow) -> ReaderScreen:
    assert isinstance(window.screen_shown, ReaderScreen)
    return window.screen_shown


def book(window: MainWindow) -> BookScreen:
    assert isinstance(window.screen_shown, BookScreen)
    return window.screen_shown


def test_mark_deleted_elsewhere_is_gone_on_the_way_back(empty: MainWindow, tmp_path: Path) -> None:
    brief = kept(empty, tmp_path / "quay.txt", "The ferry leaves at dawn.\n\nIt comes back at dusk.\n")
    service = empty.services.annotations
    words = CleanRange.of(brief.id, empty.services.library.detail(brief.id).text, 0, 9)
    marked = service.by_range(words, MarkDetails(kind=AnnotationKind.HIGHLIGHT))
    empty.go(Place(Room.READER, brief.id))
    screen = reader(empty)
    assert screen.detail is not None
    assert len(screen.detail.marks) == 1
    empty.go(Place(Room.LIBRARY))
    service.remove((marked.mark.annotation.id,))
    empty.back()
    assert not screen.detail.marks


def test_back_before_the_other_brief_was_read(qtbot: QtBot, look: Look, empty: MainWindow, tmp_path: Path) -> None:
    one = kept(empty, tmp_path / "one.txt", "The ferry leaves at dawn.\n\nIt comes back at dusk.\n")
    two = kept(empty, tmp_path / "two.txt", "Snow lies on the pass.\n\nThe road is closed until May.\n")
    pool = LazyPool()
    with shown_window(qtbot, look, empty.services, pool=pool) as window:
        window.go(Place(Room.READER, one.id))
        screen = reader(window)
        pool.lazy = True
        window.go(Place(Room.READER, two.id))
        window.back()
        pool.answer()
        assert screen.detail is not None
        assert screen.detail.brief.id == one.id


def two_books(services: Services, meeting: Meeting) -> tuple[UUID, UUID]:
    request = BookRequest(meeting_id=meeting.id)
    return services.books.build(request, Silent()).edition.id, services.books.build(request, Silent()).edition.id


def test_back_before_the_other_book_was_read(qtbot: QtBot, look: Look, services: Services, meeting: Meeting) -> None:
    one, two = two_books(services, meeting)
    pool = LazyPool()
    with shown_window(qtbot, look, services, pool=pool) as window:
        window.go(Place(Room.BOOK, one))
        screen = book(window)
        pool.lazy = True
        window.go(Place(Room.BOOK, two))
        window.back()
        pool.answer()
        assert screen._base is not None
        assert screen._base.edition is not None
        assert screen._base.edition.id == one


def test_refused_build_leaves_nothing_to_be_done_with_another_book(
    window: MainWindow, services: Services, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = two_books(services, meeting)
    window.go(Place(Room.BOOK, one))
    screen = book(window)
    assert screen.view is not None
    screen.view = replace(screen.view, edition=None)
    done: list[str] = []

    def refuse(*_args: object) -> None:
        raise UserError("The book cannot be built.")

    with monkeypatch.context() as patch:
        patch.setattr(services.books, "build", refuse)
        screen._once_kept(lambda: done.append("saved"))
    window.go(Place(Room.BOOK, two))
    assert not done


def test_dossier_deleted_while_one_went_elsewhere(qtbot: QtBot, look: Look, empty: MainWindow) -> None:
    dossier = Dossier(title="Ferries")
    empty.services.dossiers.save(dossier, "Begin")
    pool = LazyPool()
    with shown_window(qtbot, look, empty.services, pool=pool) as window:
        window.go(Place(Room.DOSSIER, dossier.id))
        pool.lazy = True
        empty.services.dossiers.remove(dossier.id)
        tell_now(window.bus)
        window.go(Place(Room.LIBRARY))
        pool.answer()
        assert window.place.room is Room.LIBRARY


def test_words_selected_before_a_repair_was_switched_are_not_marked(qtbot: QtBot, look: Look, empty: MainWindow, tmp_path: Path) -> None:
    halves = (
        "The harbour office has counted the passengers of the last three years and finds that the eastern",
        "line was used by more people in winter than in summer, which nobody in either town had expected.",
    )
    brief = kept(empty, tmp_path / "cut.txt", "\n\n".join((*halves, "A new paragraph begins here.\n")))
    services, pool, said = empty.services, LazyPool(), list[str]()
    (view,) = services.cleaning.repairs(brief.id)
    with shown_window(qtbot, look, services, pool=pool) as window:
        window.go(Place(Room.READER, brief.id))
        screen = reader(window)
        window.jobs.trouble.connect(said.append)
        assert screen.detail is not None
        start = screen.detail.text.index("winter")
        screen.page.select(start, start + len("winter"))
        pool.lazy = True
        services.cleaning.switch(brief.id, view, on=False)
        screen.mark_selection(AnnotationKind.HIGHLIGHT)
        pool.answer()
        assert [words for words in said if "select" in words]
        assert not services.annotations.all(brief.id)
        qtbot.waitUntil(lambda: screen.detail is not None and "eastern\n\nline" in screen.detail.text)


class SecondImport:
    """An import that waits until it is let go on, then tells of its first file, and of the others or that it broke off."""

    def __init__(self, services: Services) -> None:
        self._read = services.imports.import_paths
        self._asked = 0
        self.broken = False
        self.in_hand, self.go_on = Event(), Event()

    def import_paths(self, paths: list[Path], choices: ImportChoices, progress: Progress, watcher: ImportWatcher) -> ImportReport:
        self._asked += 1
        if self._asked == 1:
            return self._read(paths, choices, progress, watcher)
        watcher.begun(paths)
        self.in_hand.set()
        assert self.go_on.wait(20)
        found = self._read(paths[:1], choices, Silent())
        watcher.came(found.files)
        if self.broken:
            raise UserError("The disk is full.")
        rest = self._read(paths[1:], choices, Silent())
        watcher.came(rest.files)
        return ImportReport(files=found.files + rest.files, changes=found.changes)


@pytest.fixture
def two_imports(
    qtbot: QtBot, look: Look, empty: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[MainWindow, SecondImport, list[Path]]]:
    """A window in which a second import has begun before the window heard of the end of the first."""
    paths = [tmp_path / f"{name}.txt" for name in ("one", "two", "three", "four")]
    for number, path in enumerate(paths):
        path.write_text(f"Paper {number} of the harbour office.\n", encoding="utf-8")
    second = SecondImport(empty.services)
    monkeypatch.setattr(empty.services.imports, "import_paths", second.import_paths)
    pool = ThreadPool(1, "late")
    with shown_window(qtbot, look, empty.services, pool=pool) as window:
        window.import_paths(paths[:2])
        window.import_paths(paths[2:])
        assert second.in_hand.wait(20)
        yield window, second, paths
        second.go_on.set()


def test_second_import_keeps_its_live_report(
    qtbot: QtBot, two_imports: tuple[MainWindow, SecondImport, list[Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, second, paths = two_imports
    screen, told = window.import_screen(), list[Path]()
    show = screen.came
    monkeypatch.setattr(screen, "came", lambda reports: (told.extend(each.path for each in reports), show(reports)))
    qtbot.waitUntil(lambda: screen._files == paths[2:])
    second.go_on.set()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert paths[2] in told  # the last may come with the whole report


def test_second_import_that_breaks_off_says_what_came_in(qtbot: QtBot, two_imports: tuple[MainWindow, SecondImport, list[Path]]) -> None:
    window, second, paths = two_imports
    screen, second.broken = window.import_screen(), True
    qtbot.waitUntil(lambda: screen._files == paths[2:])
    second.go_on.set()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert [(each.path, each.status) for each in screen._reports] == [
        (paths[2], ImportStatus.IMPORTED),
        (paths[3], ImportStatus.REFUSED),
    ]


def test_an_import_that_a_fault_of_ours_breaks_off_does_not_read_for_ever(
    empty: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for path in paths:
        path.write_text(f"The harbour office writes {path.stem}.\n", encoding="utf-8")
    read, crashes = empty.services.imports.import_paths, list[BaseException]()

    def failing(paths: list[Path], choices: ImportChoices, progress: Progress, watcher: ImportWatcher) -> ImportReport:
        watcher.begun(paths)
        watcher.came(read(paths[:1], choices, Silent()).files)
        raise LookupError("a fault of ours")

    monkeypatch.setattr(empty.services.imports, "import_paths", failing)
    empty.jobs.crashed.disconnect()
    empty.jobs.crashed.connect(crashes.append)
    empty.import_paths(paths)
    screen = empty.import_screen()
    assert [type(crash) for crash in crashes] == [LookupError]
    assert [(each.path, each.status) for each in screen._reports] == [
        (paths[0], ImportStatus.IMPORTED),
        (paths[1], ImportStatus.REFUSED),
    ]
    assert "fault of the program" in screen._reports[1].message
    assert screen.stop.isHidden()
    assert empty._importing.follower is None


def test_stop_is_said_to_the_import_that_is_shown(qtbot: QtBot, two_imports: tuple[MainWindow, SecondImport, list[Path]]) -> None:
    window, second, paths = two_imports
    screen = window.import_screen()
    qtbot.waitUntil(lambda: screen._files == paths[2:])
    shown = window._importing.follower
    assert shown is not None
    screen.stop_asked.emit()
    assert not shown.goes_on()
    second.go_on.set()
    qtbot.waitUntil(lambda: not window.jobs.busy)


def reading_in(window: MainWindow, paths: list[Path]) -> ImportScreen:
    window.import_paths(paths)
    window.go(Place(Room.IMPORT))
    return window.import_screen()


def test_what_is_told_of_one_file_is_not_shown_under_another(
    qtbot: QtBot, look: Look, empty: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.pdf"
    good.write_text("The ferry leaves at dawn.\n", encoding="utf-8")
    bad.write_bytes(b"no document at all")
    pool, told = LazyPool(), list[str]()
    with shown_window(qtbot, look, empty.services, pool=pool) as window:
        screen = reading_in(window, [good, bad])
        names = [line.path.name for line in screen._model.rows]
        monkeypatch.setattr(screen.pane, "show_looked", lambda line, *_: told.append(line.path.name))
        screen.list.choose_row(names.index("bad.pdf"))
        pool.lazy = True
        screen.list.choose_row(names.index("good.txt"))
        screen.list.choose_row(names.index("bad.pdf"))
        pool.answer()
        assert told == []
        screen.list.choose_row(names.index("good.txt"))
        assert told == ["good.txt"]


def test_articles_put_together_do_not_take_the_place_of_another_import(qtbot: QtBot, look: Look, empty: MainWindow, tmp_path: Path) -> None:
    site, plain = tmp_path / "news.txt", tmp_path / "plain.txt"
    site.write_text(SITE, encoding="utf-8")
    plain.write_text("The ferry leaves at dawn.\n", encoding="utf-8")
    pool = LazyPool()
    with shown_window(qtbot, look, empty.services, pool=pool) as window:
        screen = reading_in(window, [site])
        screen.list.choose_row(0)
        pool.lazy = True
        screen.keep_as_one()
        report = empty.services.imports.import_paths([plain], ImportChoices(), Silent())
        screen.show_report(report)
        pool.answer()
        assert [(each.path, each.status) for each in screen._reports] == [(plain, ImportStatus.IMPORTED)]


def read_all(window: MainWindow) -> None:
    """A step with a way back at the foot of the window: every brief is read."""
    library, ids = window.services.library, [row.id for row in window.services.library.rows()]
    window.jobs.write(lambda: library.mark_all_read(ids), lambda _changes: window.say_undoable("All are read"))


def test_the_way_back_takes_its_own_step(empty: MainWindow, tmp_path: Path) -> None:
    kept(empty, tmp_path / "one.txt", "The ferry leaves at dawn.\n")
    read_all(empty)
    assert all(row.read for row in empty.services.library.rows())
    empty.toast._button.click()
    assert not any(row.read for row in empty.services.library.rows())
    assert empty.toast.words.startswith("Undone")


def test_the_way_back_takes_no_later_step(empty: MainWindow, tmp_path: Path) -> None:
    kept(empty, tmp_path / "one.txt", "The ferry leaves at dawn.\n")
    read_all(empty)
    dossier = Dossier(title="Ferries")
    empty.services.dossiers.save(dossier, "Begin")
    empty.toast._button.click()
    assert empty.services.dossiers.get(dossier.id).title == "Ferries"
    assert all(row.read for row in empty.services.library.rows())
    assert "history" in empty.toast.words


def test_the_way_back_takes_no_step_that_was_made_before_the_toast_came(
    qtbot: QtBot, look: Look, empty: MainWindow, tmp_path: Path
) -> None:
    kept(empty, tmp_path / "one.txt", "The ferry leaves at dawn.\n")
    dossier, services = Dossier(title="Ferries"), empty.services
    pool = ThreadPool(1, "late")
    with shown_window(qtbot, look, services, pool=pool) as window:
        read_all(window)
        written = Event()
        pool.submit(written.set)
        assert written.wait(20)
        services.dossiers.save(dossier, "Begin")
        qtbot.waitUntil(lambda: window.toast.words == "All are read")
        window.toast._button.click()
        qtbot.waitUntil(lambda: "history" in window.toast.words)
        assert services.dossiers.get(dossier.id).title == "Ferries"


def test_no_way_back_is_offered_where_nothing_was_done(empty: MainWindow) -> None:
    read_all(empty)
    assert empty.toast.words == "All are read"
    assert empty.toast._button.isHidden()
