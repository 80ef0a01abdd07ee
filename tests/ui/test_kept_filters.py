"""Filters of the library kept under a name: taken again, renamed and let go, with what each leaves."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest

from app.core.changes import Changes, Kind
from app.core.language import Language
from app.core.model.brief import BriefKind
from app.services.library import BriefFacets, BriefQuery
from app.services.opening import Services
from app.ui.jobs import Lane
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.library.facets import Choice
from app.ui.views.library.kept_filters import KeptFilters, read, written
from app.ui.views.library.screen import LibraryScreen
from app.ui.widgets.field import Field
from tests.ui.held import Held
from tests.ui.windows import tell_now


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


def test_a_deleted_filter_comes_back_by_the_bar_and_by_the_key(kept: KeptFilters, window: MainWindow, services: Services) -> None:
    before = services.search.filters.all()
    kept.drop("On Japan")
    assert window.toast.isVisible()
    assert window.toast.words == "Filter “On Japan” deleted; the briefs stay"
    window.toast._undo_clicked()
    assert services.search.filters.all() == before
    tell_now(window.bus)
    assert list(kept.buttons) == ["On ferries", "On Japan"]
    window.redo()
    tell_now(window.bus)
    assert list(kept.buttons) == ["On ferries"]
    window.undo()
    assert services.search.filters.all() == before


@pytest.fixture
def kept(library: LibraryScreen, services: Services) -> Iterator[KeptFilters]:
    for name in ("On Japan", "On ferries"):
        services.search.filters.save(name, {"text": name.split()[-1]})
    library.show_place(Place(Room.LIBRARY))
    yield library.kept_filters
    for name in ("On Japan", "On ferries"):
        services.search.filters.drop(name)
    library.clear_filter()


def test_who_takes_a_filter_keeps_the_keys(library: LibraryScreen, kept: KeptFilters, services: Services) -> None:
    kept.buttons["On Japan"].setFocus()
    kept.buttons["On Japan"].click()
    assert kept.buttons["On Japan"].hasFocus()
    services.search.filters.save("A third", {"text": "quay"})  # the lines are made anew
    library.refresh()
    assert "A third" in kept.buttons
    assert kept.buttons["On Japan"].hasFocus()
    services.search.filters.drop("A third")
    kept.drop("On Japan")
    assert kept.buttons["On ferries"].hasFocus()


def test_what_a_filter_leaves_is_counted_when_the_library_changed(
    library: LibraryScreen, kept: KeptFilters, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[str] = []
    facets = services.library.facets

    def counting(query: BriefQuery) -> BriefFacets:
        counted.append(query.text)
        return facets(query)

    monkeypatch.setattr(services.library, "facets", counting)
    library.refresh()
    assert [text for text in counted if text] == []
    services.search.filters.save("A third", {"text": "quay"})
    library.refresh()
    assert [text for text in counted if text] == ["quay"]
    counted.clear()
    library.library_changed(Changes(frozenset({(Kind.BRIEF, library.rows[0].id)})))
    assert {text for text in counted if text} == {"Japan", "ferries", "quay"}
    services.search.filters.drop("A third")


def test_a_filter_in_hand_can_be_kept_before_the_others_are_counted(
    library: LibraryScreen, kept: KeptFilters, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not kept.save_button.isVisibleTo(library)
    monkeypatch.setitem(library.context.jobs._lanes, Lane.ASIDE, Held())
    library.filter_field.setText("treaty")
    kept.refresh()
    assert kept.save_button.isVisibleTo(library)


def test_a_count_that_was_under_way_when_the_library_changed_is_not_shown(
    library: LibraryScreen, kept: KeptFilters, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside = Held()
    monkeypatch.setitem(library.context.jobs._lanes, Lane.ASIDE, aside)
    kept.outdate()
    kept.refresh()
    shown: list[object] = []
    monkeypatch.setattr(kept, "_show_lines", lambda: shown.append(kept._kept))
    facets = services.library.facets

    def changed_meanwhile(query: BriefQuery) -> BriefFacets:
        found = facets(query)
        kept.outdate()
        return replace(found, total=found.total + 1)

    with monkeypatch.context() as then:
        then.setattr(services.library, "facets", changed_meanwhile)
        aside.do_all()
    assert shown == []
    assert kept._counts == {}


def test_the_facets_are_taken_again(library: LibraryScreen) -> None:
    language = next(key for key in library._facets.languages.checks if isinstance(key, Language))
    library.take_filter({"language": language.value, "read": "no"})
    assert library._facets.choice == Choice(language=language, read=False)
