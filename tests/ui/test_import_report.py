"""The report of an import: it follows the files, leads to what may be there twice, and is where guesses and articles are decided."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.changes import Changes
from app.core.errors import DiskFullError
from app.core.language import Language
from app.core.model.brief import Brief
from app.services.views import FileReport, ImportedBrief, ImportReport, ImportStatus, Near
from app.ui.i18n import install_language
from app.ui.jobs import JobState
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.importing.cards import make_cards
from app.ui.views.importing.lines import Line, Stage, state_of
from app.ui.views.importing.rows import FileDelegate
from app.ui.views.importing.screen import ImportScreen
from app.ui.views.library.inspector import DescriptionField
from app.ui.widgets.button import Button
from app.ui.widgets.label import Prose
from app.ui.widgets.switch import Switch
from tests.importers.test_articles import SITE
from tests.ui.paper import write_paper
from tests.ui.windows import silenced

BOARD = "The harbour board keeps two ferries in winter and asks for a second survey of the seabed before it says anything of its own. "
HALVES = "The com-\nmittee met twice. It will meet again in the spring, when the ice is gone and the eastern quay stands empty.\n"


def report_of(window: MainWindow) -> ImportScreen:
    window.go(Place(Room.IMPORT))
    screen = window.screen_shown
    assert isinstance(screen, ImportScreen)
    return screen


def rows(screen: ImportScreen) -> list[Line]:
    return list(screen._model.rows)


def button(screen: ImportScreen, words: str) -> Button:
    return next(each for each in screen.pane.findChildren(Button) if each.isVisible() and each.text().startswith(words))


def shown(holder: QWidget, kind: type) -> list[QWidget]:
    return [each for each in holder.findChildren(kind) if each.isVisible()]


def import_site(window: MainWindow, folder: Path) -> ImportScreen:
    """Import a page with three articles, and choose its row."""
    page = folder / "news.txt"
    page.write_text(SITE, encoding="utf-8")
    window.import_paths([page])
    screen = report_of(window)
    screen.list.choose_row(0)
    assert screen.in_hand is not None
    assert screen.in_hand.status is ImportStatus.SPLIT
    return screen


def titles(window: MainWindow) -> set[str]:
    return {row.title for row in window.services.library.rows()}


def test_what_may_be_there_twice_is_counted_and_enter_compares(empty: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "night"
    folder.mkdir()
    for name, more in (("a", "One more line."), ("b", "Another line.")):
        (folder / f"{name}.txt").write_text(f"Answer {name}\n\n{BOARD * 3}{more}\n", encoding="utf-8")
    empty.import_paths([folder])
    assert empty.place.room is Room.IMPORT
    screen = report_of(empty)
    near = next(line for line in rows(screen) if line.status is ImportStatus.NEAR_DUPLICATE)
    found = near.briefs[0].near
    assert found is not None
    assert near.said == f"It shares {found.percent} % of its words with “{found.brief.title}”. Enter compares them."
    assert screen.cards[ImportStatus.NEAR_DUPLICATE].count == 1
    screen.list.choose_row(rows(screen).index(near))
    qtbot.keyClick(screen.list, Qt.Key.Key_Return)
    assert empty.place == Place(Room.COMPARE, found.brief.id, other_id=near.briefs[0].brief.id)
    screen = report_of(empty)
    at = rows(screen).index(near)
    delegate = screen.list.delegate
    assert isinstance(delegate, FileDelegate)
    rect = delegate.compare_rect(QRectF(screen.list.visualRect(screen.list.model().index(at, 0))), near)
    assert rect is not None
    qtbot.mouseClick(screen.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert empty.place.room is Room.COMPARE
    screen = report_of(empty)
    screen.list.choose_row(at)
    button(screen, "Keep both").click()
    assert rows(screen)[at].status is ImportStatus.IMPORTED


def test_the_articles_of_a_file_stand_beneath_it_and_open(empty: MainWindow, qtbot: QtBot) -> None:
    made = [empty.services.imports.take_note(title, f"{BOARD} {title}").files[0].briefs[0] for title in ("Ferries", "Quays")]
    other = Near(brief=Brief(title="Harbour news"), percent=91)
    articles = (made[0], ImportedBrief(brief=made[1].brief, passages=1, repairs=0, near=other))
    files = (
        FileReport(path=Path("news.html"), status=ImportStatus.SPLIT, briefs=articles, message="One file, two articles."),
        FileReport(path=Path("torn.pdf"), status=ImportStatus.REFUSED, message="The file is torn: get a complete copy."),
    )
    screen = report_of(empty)
    screen.show_report(ImportReport(files=files, changes=Changes()))
    assert [line.title for line in rows(screen)] == ["news.html", "Ferries", "Quays", "torn.pdf"]
    assert rows(screen)[2].said.endswith("It shares 91 % of its words with “Harbour news”.")
    screen.list.choose_row(1)
    qtbot.keyClick(screen.list, Qt.Key.Key_Return)
    assert empty.place == Place(Room.READER, made[0].brief.id)


@pytest.mark.parametrize(
    ("status", "one", "two"),
    [
        (ImportStatus.IMPORTED, "1 brief ready", "2 briefs ready"),
        (ImportStatus.SPLIT, "1 article from one file", "2 articles from one file"),
        (ImportStatus.NEAR_DUPLICATE, "1 may be a duplicate", "2 may be duplicates"),
        (ImportStatus.REFUSED, "1 not read", "2 not read"),
    ],
)
def test_a_card_tells_one_from_several(
    qapp: QApplication, look: Look, resources: Path, qtbot: QtBot, status: ImportStatus, one: str, two: str
) -> None:
    translator = install_language(qapp, resources, Language.EN)
    try:
        cards = make_cards(look)
        for each in cards.values():
            qtbot.addWidget(each)
        said = []
        for count in (1, 2):
            cards[status].show_count(count)
            said.append(cards[status].accessibleName())
        assert said == [one, two]
    finally:
        silenced(qapp, translator)


def test_a_card_lists_only_the_files_it_counts(empty: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "night"
    folder.mkdir()
    (folder / "a.txt").write_text(f"Answer\n\n{BOARD * 3}\n", encoding="utf-8")
    (folder / "b.hwp").write_bytes(b"HWP Document File V3.00" + bytes(400))
    empty.import_paths([folder])
    screen = report_of(empty)
    assert {status: card.count for status, card in screen.cards.items()} == {
        ImportStatus.IMPORTED: 1, ImportStatus.SPLIT: 0, ImportStatus.NEAR_DUPLICATE: 0, ImportStatus.REFUSED: 1,
    }  # fmt: skip
    assert not screen.cards[ImportStatus.SPLIT].isEnabled()
    screen.cards[ImportStatus.REFUSED].click()
    assert [line.path.name for line in rows(screen)] == ["b.hwp"]
    said = next(found for found in shown(screen.pane, QWidget) if found.accessibleName() == rows(screen)[0].said)
    assert said.isVisible()
    (folder / "b.hwp").write_text(f"Another answer\n\n{BOARD * 2} Now it can be read.\n", encoding="utf-8")
    (folder / "b.hwp").rename(folder / "b.txt")
    screen.cards[ImportStatus.REFUSED].click()
    assert [line.path.name for line in rows(screen)] == ["a.txt", "b.hwp"]


def test_a_file_that_was_not_read_is_read_again(empty: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(b"")
    empty.import_paths([tmp_path / "b.txt"])
    screen = report_of(empty)
    screen.list.choose_row(0)
    assert rows(screen)[0].status is ImportStatus.REFUSED
    (tmp_path / "b.txt").write_text(f"Answer\n\n{BOARD * 3}\n", encoding="utf-8")
    button(screen, "Read it again").click()
    assert rows(screen)[0].status is ImportStatus.IMPORTED


def test_the_report_follows_the_files_and_stops_after_one(empty: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "night"
    folder.mkdir()
    for name in "abc":
        (folder / f"{name}.txt").write_text(f"Answer {name}\n\n{BOARD * 3} {name * 40}\n", encoding="utf-8")
    paths = sorted(folder.iterdir())
    screen = report_of(empty)
    screen.begin(paths)
    assert screen.stop.isVisible()
    assert [line.stage for line in rows(screen)] == [Stage.READING, Stage.WAITING, Stage.WAITING]
    screen.show_progress(1, 3, "b.txt")
    assert [line.stage for line in rows(screen)] == [Stage.READ, Stage.READING, Stage.WAITING]
    screen.came([FileReport(path=paths[0], status=ImportStatus.REFUSED, message="It is torn.")])
    assert [line.stage for line in rows(screen)] == [Stage.DONE, Stage.READING, Stage.WAITING]
    assert state_of(rows(screen)[0])[1] == "bad"
    asked = iter((True, False))

    class Impatient:
        def begun(self, files: object) -> None: ...
        def came(self, reports: object) -> None: ...
        def goes_on(self) -> bool:
            return next(asked)

        def turned(self, page: int, pages: int) -> None: ...

    from app.core.jobs import Silent
    from app.services.importing import ImportChoices

    report = empty.services.imports.import_paths(paths, ImportChoices(), Silent(), Impatient())
    assert report.cancelled
    assert [found.path.name for found in report.files] == ["a.txt"]
    screen.show_report(report)
    assert not screen.stop.isVisible()


def test_the_end_of_an_import_makes_no_row_anew_that_stands(empty: MainWindow) -> None:
    paths = [Path(f"{name}.txt") for name in "abc"]
    told = [FileReport(path=path, status=ImportStatus.REFUSED, message="It is torn.") for path in paths]
    screen = report_of(empty)
    resets: list[None] = []
    screen.begin(paths)
    screen.came(told)
    high, before = screen._card.maximumHeight(), rows(screen)
    screen._model.modelReset.connect(lambda: resets.append(None))
    screen.show_report(ImportReport(files=tuple(told), changes=Changes()))
    assert resets == []
    assert rows(screen) == before
    assert screen._card.maximumHeight() == screen.list.highest() + 2 >= high
    assert screen.in_hand == before[0]
    assert screen.cards[ImportStatus.REFUSED].count == 3
    screen.show_report(ImportReport(files=(told[0],), changes=Changes(), cancelled=True))
    assert len(rows(screen)) == 1
    screen.begin(paths)
    screen.came(told)
    screen.cards[ImportStatus.IMPORTED].setEnabled(True)
    screen.cards[ImportStatus.IMPORTED].click()
    assert rows(screen) == []
    screen.show_report(ImportReport(files=tuple(replace(each, message="It is empty.") for each in told), changes=Changes()))
    screen.cards[ImportStatus.IMPORTED].click()
    assert [line.said for line in rows(screen)] == ["It is empty."] * 3


def test_space_leaves_an_article_out_and_undo_brings_it_back(empty: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    screen = import_site(empty, tmp_path)
    before = titles(empty)
    assert len(before) == 3
    screen.list.choose_row(2)
    left = rows(screen)[2].title
    qtbot.keyClick(screen.list, Qt.Key.Key_Space)
    assert not rows(screen)[2].wanted
    assert "not to be kept" in screen._model.data(screen._model.index(2, 0), Qt.ItemDataRole.AccessibleTextRole)  # type: ignore[operator]
    screen.list.choose_row(0)
    button(screen, "Accept 2").click()
    assert titles(empty) == before - {left}
    qtbot.waitUntil(lambda: [line.there for line in rows(screen)] == [True, True, False, True])
    assert state_of(rows(screen)[2])[2] == "Left out"
    empty.undo()
    assert titles(empty) == before
    qtbot.waitUntil(lambda: [line.there for line in rows(screen)] == [True] * 4)
    assert not rows(screen)[0].settled


def test_a_click_on_the_box_of_an_article_ticks_it(empty: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    screen = import_site(empty, tmp_path)
    rect = QRectF(screen.list.visualRect(screen.list.model().index(1, 0)))
    for wanted in (False, True):
        place = FileDelegate.box_rect(rect).center().toPoint()
        qtbot.mouseClick(screen.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
        assert rows(screen)[1].wanted is wanted


def test_a_file_of_articles_becomes_one_brief_and_undo_takes_it_apart(empty: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    screen = import_site(empty, tmp_path)
    before = titles(empty)
    button(screen, "Keep as one").click()
    assert len(titles(empty)) == 1
    assert [line.status for line in rows(screen)] == [ImportStatus.IMPORTED]
    whole = empty.services.library.detail(rows(screen)[0].ids[0])
    assert "Second ferry bought" in whole.text
    assert "Towns to mark" in whole.text
    empty.undo()
    assert titles(empty) == before
    qtbot.waitUntil(lambda: [line.status for line in rows(screen)] == [ImportStatus.SPLIT] * 4)
    empty.redo()
    qtbot.waitUntil(lambda: [line.status for line in rows(screen)] == [ImportStatus.IMPORTED])


def test_all_repairs_of_a_kind_are_switched_at_once(empty: MainWindow, tmp_path: Path) -> None:
    screen = import_site(empty, tmp_path)
    ids = rows(screen)[0].ids
    kinds = empty.services.cleaning.kinds(ids)
    assert len(kinds) > 1
    switches = [each for each in shown(screen.pane, Switch) if isinstance(each, Switch)]
    assert [each.isChecked() for each in switches] == [True] * len(kinds)
    switches[0].click()
    after = {kind.kind: kind.off for kind in empty.services.cleaning.kinds(ids)}
    assert after == {kind.kind: len(kind.repairs) if kind.kind == kinds[0].kind else 0 for kind in kinds}
    off = [each.isChecked() for each in switches]
    assert off == [False, *[True] * (len(kinds) - 1)]
    empty.undo()
    assert all(kind.off == 0 for kind in empty.services.cleaning.kinds(ids))


def test_a_sentence_that_was_cut_is_shown_as_it_came_and_as_it_reads(empty: MainWindow, tmp_path: Path) -> None:
    before = "The harbour office has counted the passengers of the last three years and finds that the eastern"
    after = "line was used by more people in winter than in summer, which nobody in either town had expected."
    source = tmp_path / "cut.txt"
    source.write_text(f"{before}\n\n{after}\n\nA new paragraph begins here.\n")
    other = tmp_path / "other.txt"
    other.write_text("The harbour opens.\n")
    empty.import_paths([source, other])
    screen = empty.screen_shown
    assert isinstance(screen, ImportScreen)
    shown = {prose.accessibleName() for prose in screen.findChildren(Prose)}
    assert any("the eastern¶¶line was" in words and "the eastern line was" in words for words in shown)
    assert not any("Nothing was repaired" in words for words in shown)


def test_guesses_are_confirmed_where_they_are_told(empty: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "answer.txt").write_text(f"Answer of the board\n\n{BOARD * 3}\n", encoding="utf-8")
    empty.import_paths([tmp_path / "answer.txt"])
    screen = report_of(empty)
    screen.list.choose_row(0)
    assert rows(screen)[0].guessed
    assert state_of(rows(screen)[0])[1] == "guess"
    fields = shown(screen.pane, DescriptionField)
    assert fields
    confirm = next(each for each in shown(screen.pane, Button) if each.accessibleName() == "Confirm Title")
    assert isinstance(confirm, Button)
    confirm.click()
    qtbot.waitUntil(lambda: not rows(screen)[0].guessed)
    assert state_of(rows(screen)[0])[1] == "ok"
    assert "title" not in empty.services.library.get(rows(screen)[0].ids[0]).guessed


def test_very_many_files_are_listed_and_a_long_name_widens_nothing(empty: MainWindow) -> None:
    screen = report_of(empty)
    paths = [Path(f"/night/{'long ' * 60}{number}.txt") for number in range(1200)]
    screen.begin(paths)
    screen.came([FileReport(path=path, status=ImportStatus.REFUSED, message="It is torn. " * 40) for path in paths[:700]])
    screen.show_progress(700, 1200, paths[700].name)
    assert len(rows(screen)) == 1200
    assert [line.stage for line in rows(screen)[699:702]] == [Stage.DONE, Stage.READING, Stage.WAITING]
    assert screen.minimumSizeHint().width() <= 960


def test_the_page_being_read_is_told_in_its_row_and_above(empty: MainWindow, tmp_path: Path, resources: Path) -> None:
    paper = write_paper(tmp_path / "ferry.pdf", resources)
    screen = report_of(empty)
    told: list[str] = []
    screen._model.dataChanged.connect(lambda first, _last: told.append(first.data(Qt.ItemDataRole.AccessibleTextRole)))
    above: list[str] = []
    show = screen._doing.show_text
    screen._doing.show_text = lambda words: (above.append(words), show(words))  # type: ignore[method-assign]
    empty.import_paths([paper])
    pages = rows(screen)[0].briefs[0].brief.page_count
    assert pages is not None
    assert pages > 1
    assert f"ferry.pdf, Reading, page 1, {pages} page(s)" in told
    assert f"Reading ferry.pdf, page 1 of {pages}" in above
    assert rows(screen)[0].status is ImportStatus.IMPORTED


def test_the_line_of_a_job_leads_to_its_report(empty: MainWindow, qtbot: QtBot) -> None:
    line = empty.sidebar._job
    empty.go(Place(Room.LIBRARY))
    empty.sidebar.show_job(JobState(1, "Reading", 2, 7, report=Place(Room.IMPORT)))
    assert line.open.accessibleName() == "Reading 2 of 7. Open the report"
    line.open.setFocus()
    qtbot.keyClick(line.open, Qt.Key.Key_Space)
    assert empty.place.room is Room.IMPORT
    empty.go(Place(Room.LIBRARY))
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    assert empty.place.room is Room.IMPORT
    empty.go(Place(Room.LIBRARY))
    empty.sidebar.show_job(JobState(2, "Building", 1, 2))
    assert not line.open.isEnabled()
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    assert empty.place.room is Room.LIBRARY
    empty.sidebar.end_job()


def test_an_article_that_looks_like_an_advert_is_not_ticked_until_one_does(empty: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    selling = (
        "Order now and get 20 % off: fish from the quay, from €4 a plate, free delivery to both towns until the end of the month. " * 2
    )
    page = tmp_path / "news.txt"
    page.write_text(
        f"{SITE}\nRecipes for early summer\nRecipes for early summer\n\nHarbour Post\n\ntime3 days ago\n\n{selling}\n", encoding="utf-8"
    )
    empty.import_paths([page])
    screen = report_of(empty)
    advert = next(line for line in rows(screen) if line.title == "Recipes for early summer")
    assert advert.said.startswith("looks like an advert")
    assert not advert.wanted
    assert [line.wanted for line in rows(screen) if line.article is not None] == [True, True, True, False]
    screen.list.choose_row(0)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in screen.pane.findChildren(Button) if each.text().startswith("Accept")))
    assert button(screen, "Accept").text() == "Accept 3 article(s)"
    at = rows(screen).index(advert)
    place = QRectF(screen.list.visualRect(screen._model.index(at, 0)))
    qtbot.mouseClick(screen.list.viewport(), Qt.MouseButton.LeftButton, pos=FileDelegate.box_rect(place).center().toPoint())
    assert rows(screen)[at].wanted
    qtbot.mouseClick(screen.list.viewport(), Qt.MouseButton.LeftButton, pos=FileDelegate.box_rect(place).center().toPoint())
    screen.list.choose_row(0)
    screen.accept()
    qtbot.waitUntil(lambda: "Recipes for early summer" not in titles(empty))
    assert "Second ferry bought by the eastern town" in titles(empty)


FULL = "The disk with the library is full; the last change was not saved. Free some space, then repeat the change."


def full_disk(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """The library takes no more steps."""

    @contextmanager
    def refuse(*_args: object, **_kwargs: object) -> Generator[None]:
        raise DiskFullError(FULL)
        yield

    monkeypatch.setattr(window.services.imports._desk.store, "write", refuse)


def two_files(folder: Path) -> list[Path]:
    files = [folder / f"{name}.txt" for name in ("ferries", "quays")]
    for file in files:
        file.write_text(f"On {file.stem}\n\n{BOARD} {file.stem}\n", encoding="utf-8")
    return files


def test_the_report_says_that_the_disk_was_full_and_reads_again(empty: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    files = two_files(tmp_path)
    with pytest.MonkeyPatch.context() as disk:
        full_disk(empty, disk)
        empty.import_paths(files)
        screen = report_of(empty)
        assert [state_of(line)[2] for line in rows(screen)] == ["Not read", "Not read"]
        assert screen.cards[ImportStatus.REFUSED].count == 2
        assert screen.trouble.isVisible()
        assert screen.trouble.accessibleName() == (
            f"2 file(s) did not come into the library; the files themselves are as they were. {FULL}"
        )
        assert screen.in_hand is not None
        assert screen.in_hand.said == FULL
        assert empty.sidebar._saved.text().startswith("Not everything is saved")
    screen.trouble.button.click()
    assert not screen.trouble.isVisible()
    assert len(titles(empty)) == 2
    assert screen.cards[ImportStatus.IMPORTED].count == 2
    assert screen.cards[ImportStatus.REFUSED].count == 0
    qtbot.waitUntil(lambda: empty.sidebar._saved.text().startswith("Saved "))


def test_one_file_that_meets_a_full_disk_leads_to_the_report(empty: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    full_disk(empty, monkeypatch)
    empty.import_paths(two_files(tmp_path)[:1])
    assert empty.place.room is Room.IMPORT
    screen = empty.screen_shown
    assert isinstance(screen, ImportScreen)
    assert screen.trouble.isVisible()


def test_what_was_kept_before_the_disk_was_full_is_told_as_kept(empty: MainWindow, tmp_path: Path) -> None:
    files, index = two_files(tmp_path), empty.services.imports._indexing
    with pytest.MonkeyPatch.context() as disk:

        def refuse(*_args: object, **_kwargs: object) -> None:
            raise DiskFullError(FULL)

        disk.setattr(type(index), "refresh", refuse)
        empty.import_paths(files)
    screen = report_of(empty)
    assert len(titles(empty)) == 2
    assert screen.cards[ImportStatus.REFUSED].count == 0
    assert screen.cards[ImportStatus.IMPORTED].count == 2
    assert screen.trouble.accessibleName() == f"All files are in the library. {FULL}"
    assert not screen.trouble.button.isVisible()
