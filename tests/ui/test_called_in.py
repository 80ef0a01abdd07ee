"""What the sample gives words for in a language is called so wherever the window speaks that language."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.base import Translation
from app.core.model.book import Recipe
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import Meeting
from app.core.paths import LibraryPlaces
from app.services.books import BookRequest
from app.services.opening import Services, compose
from app.services.sample import load_sample
from app.services.views import BuiltEdition
from app.ui.dialogs.add_to import titles_of
from app.ui.dialogs.palette import openable
from app.ui.i18n import install_language
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.titles import name_of
from app.ui.views.book.list import BookListScreen
from app.ui.views.book.new import ask_new_book
from app.ui.views.book.screen import BookScreen
from app.ui.views.clashes.screen import ClashScreen
from tests.blank import Blank
from tests.ui.overheard import settle
from tests.ui.windows import shown_window, silenced

LATIN = re.compile(r"[A-Za-z]{3}")
"""So many Latin letters in a row are an English word: the sources have single letters in every language."""


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory, blank: Blank, resources: Path) -> Iterator[Services]:
    """A library with the sample alone: elsewhere other tests leave recipes of their own."""
    folder = tmp_path_factory.mktemp("called") / "library"
    services = compose(blank.opened_in(folder), LibraryPlaces(folder), resources)
    yield services
    services.close()


@pytest.fixture(scope="module")
def meeting(services: Services, resources: Path) -> Meeting:
    return load_sample(services, resources, Silent())


@pytest.fixture(params=[Language.KO, Language.JA])
def foreign(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, look: Look, services: Services, meeting: Meeting, resources: Path
) -> Iterator[MainWindow]:
    translator = install_language(qapp, resources, request.param)
    try:
        with shown_window(qtbot, look, services, request.param) as window:
            yield window
    finally:
        silenced(qapp, translator)


@pytest.fixture
def books(services: Services, meeting: Meeting) -> list[BuiltEdition]:
    """A book of each recipe of the sample, as it is kept."""
    return [
        services.books.build(BookRequest(meeting_id=meeting.id, recipe=recipe), Silent()) for recipe in services.books.recipes.all()[:2]
    ]


def recipes(services: Services) -> list[Recipe]:
    return [recipe for recipe in services.books.recipes.all() if LATIN.search(recipe.name)]


def test_recipes_are_called_in_the_language_of_the_window(
    foreign: MainWindow, books: list[BuiltEdition], services: Services, meeting: Meeting
) -> None:
    language = foreign.context.language
    assert len(recipes(services)) >= 6
    _, targets = titles_of(services, language)
    told = [name for _, name in targets]
    foreign.go(Place(Room.BOOKS))
    listed = foreign.screen_shown
    assert isinstance(listed, BookListScreen)
    settle()
    told += [entry.remark for entry in listed.entries]
    told += [name_of(services, Place(Room.BOOK, book.edition.id), language) for book in books]
    opened = [(option.title, option.value) for option in openable(services, "", language)]
    told += [title for title, place in opened if isinstance(place, Place) and place.room is Room.BOOK]
    ask_new_book(foreign.context, meeting.id, services.books.recipes.all()[0])
    form = foreign.form_overlay.form
    assert form is not None
    told += [words for _, words in form.blanks[1].choices]
    foreign.form_overlay.close_over()
    foreign.go(Place(Room.BOOK, books[0].edition.id))
    screen = foreign.screen_shown
    assert isinstance(screen, BookScreen)
    settle()
    told += [screen.header.title.text(), screen.sentence.reader.text(), *(pick.title for pick in screen.sentence._readers())]
    assert [words for words in told if LATIN.search(words)] == []


def test_the_reason_of_a_clash_is_read_in_the_language_of_the_window(foreign: MainWindow, services: Services) -> None:
    decided = services.clashes.all().decided
    assert decided
    for clash in decided:
        foreign.go(Place(Room.CLASHES, clash.id))
        screen = foreign.screen_shown
        assert isinstance(screen, ClashScreen)
        settle()
        assert not LATIN.search(screen._reason.accessibleName()), screen._reason.accessibleName()


def test_a_statement_that_answers_in_several_languages_is_listed_once_as_the_window_speaks(foreign: MainWindow, services: Services) -> None:
    said = {Language.KO: "QX7 부두는 봄에 다시 연다.", Language.JA: "QX7埠頭は春に再開する。"}
    rows = tuple(Translation(field="text", language=language, text=words) for language, words in said.items())
    quay = Statement(heading=Heading.PRESS_LINE, text="The quay QX7 opens in spring.", language=Language.EN, translations=rows)
    services.dossiers.save(Dossier(title="Ports", statements=(quay,)), "Begin a dossier")
    overlay = foreign.search_overlay
    overlay.begin()
    overlay.field.setText("QX7")
    overlay.search()
    settle()
    assert [line.hit.snippet for line in overlay.lines if line.hit is not None] == [said[foreign.context.language]]
    assert [line.count for line in overlay.lines if line.hit is None] == [1]
    overlay.close_over()
    services.history.undo()
