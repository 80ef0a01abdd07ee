from dataclasses import replace
from uuid import UUID

import pytest

from app.core.errors import NotFoundError, UserError
from app.services.opening import Services
from app.services.shelf import the_one_named
from app.services.views import MarkDetails

FIRST, SECOND = UUID("aaaa1111-0000-4000-8000-000000000000"), UUID("aaaa2222-0000-4000-8000-000000000000")
KNOWN = [(FIRST, "Fisheries"), (SECOND, "Fisheries and ports")]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (str(FIRST), FIRST),
        ("aaaa1", FIRST),
        ("FISHERIES", FIRST),
        ("and ports", SECOND),
    ],
)
def test_objects_are_named_by_id_beginning_or_title(words: str, meant: UUID) -> None:
    assert the_one_named(words, "dossier", KNOWN) == meant


@pytest.mark.parametrize("words", ["aaaa", "isher"])
def test_what_could_be_two_is_refused_with_both(words: str) -> None:
    with pytest.raises(NotFoundError, match=r"aaaa1111.*aaaa2222"):
        the_one_named(words, "dossier", KNOWN)


@pytest.mark.parametrize("words", ["whales", ""])
def test_what_is_not_there_is_named(words: str) -> None:
    with pytest.raises(NotFoundError, match=f"no dossier .*“{words}”"):
        the_one_named(words, "dossier", KNOWN)


def test_an_edited_or_confirmed_field_is_no_guess_any_more(services: Services, harbour: UUID) -> None:
    brief = services.library.get(harbour)
    assert "language" in brief.guessed
    services.library.confirm(harbour, "language")
    assert "language" not in services.library.get(harbour).guessed
    services.library.save(replace(services.library.get(harbour), languages=()))
    assert "languages" not in services.library.get(harbour).guessed


def test_a_removed_brief_takes_its_marks_and_comes_back_with_them(services: Services, harbour: UUID) -> None:
    services.annotations.by_quote(harbour, "zephyrine quay", MarkDetails(note="why?"))
    services.library.remove([harbour])
    assert services.library.rows() == []
    assert services.annotations.all() == ()
    services.history.undo()
    assert [mark.annotation.body for mark in services.library.detail(harbour).marks] == ["why?"]
    services.history.redo()
    assert services.library.rows() == []


def test_nothing_to_redo_is_a_sentence(services: Services) -> None:
    with pytest.raises(UserError, match="nothing to redo"):
        services.history.redo()


def test_a_text_has_no_pages_to_show(services: Services, harbour: UUID) -> None:
    with pytest.raises(UserError, match="PDF"):
        services.pages.picture(harbour, 1, 400)
