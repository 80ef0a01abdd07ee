"""Filters of the library kept under a name: taken again, renamed and let go, with what each leaves."""

from collections.abc import Iterator
from uuid import UUID

import pytest

from app.core.language import Language
from app.core.model.brief import BriefKind
from app.services.opening import Services
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.library.facets import Choice
from app.ui.views.library.kept_filters import read, written
from app.ui.views.library.screen import LibraryScreen
from app.ui.widgets.field import Field


@pytest.fixture
def library(window: MainWindow, services: Services) -> Iterator[LibraryScreen]:
    window.go(Place(Room.LIBRARY))
    screen = window.screen_shown
    assert isinstance(screen, LibraryScreen)
    screen.clear_filter()
    yield screen
    for name in services.search.filters.all():
        screen.kept_filters.drop(name)
    screen.clear_filter()


@pytest.mark.parametrize(
    "choice",
    [
        Choice(),
        Choice(language=Language.KO, kind=next(iter(BriefKind)), tag="ferry: a tag", year=2025),
        Choice(read=False, partly=False),
        Choice(partly=True),
        Choice(read=True),
        Choice(unsure=True, marking=("scheme", "level"), dossier=UUID(int=7)),
    ],
)
def test_a_filter_reads_back_as_it_was_written(choice: Choice) -> None:
    assert read(written(choice, "two words")) == (choice, "two words")


def test_what_narrows_nothing_cannot_be_kept(library: LibraryScreen) -> None:
    assert not library.kept_filters.save_button.isVisibleTo(library)


def test_a_filter_is_kept_taken_again_renamed_and_let_go(library: LibraryScreen, window: MainWindow, services: Services) -> None:
    kept, form = library.kept_filters, window.form_overlay
    everything = len(library.rows)
    library.filter_field.setText("japan")
    library.refresh()
    found = len(library.rows)
    assert 0 < found < everything
    assert kept.save_button.isVisibleTo(library)
    kept.save_button.click()
    named = form.inputs["name"]
    assert isinstance(named, Field)
    named.setText("On Japan")
    form.take()
    assert list(services.search.filters.all()) == ["On Japan"]
    assert not kept.save_button.isVisibleTo(library)
    library.clear_filter()
    assert len(library.rows) == everything
    assert kept.buttons["On Japan"].accessibleName() == f"On Japan, {found}"
    kept.buttons["On Japan"].click()
    assert (library.filter_field.text(), len(library.rows)) == ("japan", found)
    kept._ask("On Japan", services.search.filters.all()["On Japan"])
    named = form.inputs["name"]
    assert isinstance(named, Field)
    named.setText("Neighbours")
    form.take()
    assert list(kept.buttons) == ["Neighbours"]
    kept.drop("Neighbours")
    assert services.search.filters.all() == {}


def test_the_facets_are_taken_again(library: LibraryScreen) -> None:
    language = next(key for key in library._facets.languages.checks if isinstance(key, Language))
    library.take_filter({"language": language.value, "read": "no"})
    assert library._facets.choice == Choice(language=language, read=False)
