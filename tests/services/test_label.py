"""The name that a library is given: kept inside, undone like any step, and readable before unlocking."""

import json

import pytest

from app.core.errors import UserError
from app.core.settings import LIBRARY_NAME, LONGEST_LIBRARY_NAME, Settings
from app.services.opening import Services


def beside(services: Services) -> str:
    """The name as somebody sees it who has no passphrase."""
    return Settings(services.places.settings).get(LIBRARY_NAME)


def test_a_library_is_named_and_renamed_and_each_is_undone(services: Services) -> None:
    assert (services.label.name(), beside(services)) == ("", "")
    for name in ("  East\tdesk ", "동아시아 데스크"):
        services.label.rename(name)
    assert services.label.name() == beside(services) == "동아시아 데스크"
    for name in ("East desk", ""):
        assert services.history.undo()[0] == ("Rename the library",)
        assert services.label.name() == beside(services) == name
    services.history.redo()
    assert services.label.name() == beside(services) == "East desk"
    services.label.rename("")
    assert services.label.name() == beside(services) == ""


def test_a_name_that_is_too_long_is_refused(services: Services) -> None:
    services.label.rename("n" * LONGEST_LIBRARY_NAME)
    with pytest.raises(UserError, match="60 letters"):
        services.label.rename("n" * (LONGEST_LIBRARY_NAME + 1))
    assert services.label.name() == beside(services) == "n" * LONGEST_LIBRARY_NAME


def test_the_copy_beside_is_made_again_as_the_name_is_inside(services: Services) -> None:
    services.label.rename("East desk")
    services.places.settings.write_text(json.dumps({LIBRARY_NAME.key: "Somebody else's"}), encoding="utf-8")
    services.label._copy()
    assert beside(services) == "East desk"


def test_nothing_of_the_library_lies_beside_it_but_the_name(services: Services) -> None:
    services.label.rename("East desk")
    kept = json.loads(services.places.settings.read_text(encoding="utf-8"))
    assert kept == {LIBRARY_NAME.key: "East desk"}
