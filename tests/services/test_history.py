"""The named steps of the library: where one stands among them, and the way back and forth."""

import pytest

from app.core.changes import Changes, Kind
from app.core.errors import DiskFullError, UserError
from app.core.model.dossier import Dossier
from app.services.opening import Services
from db.ledger import Step


def made(services: Services, *titles: str) -> None:
    for title in titles:
        services.dossiers.save(Dossier(title=title), f"Make {title}")


def titles(services: Services) -> set[str]:
    return {dossier.title for dossier in services.dossiers.all()}


def stages(services: Services) -> list[tuple[str, int]]:
    return [(stage.step.name, stage.back) for stage in services.history.stages()]


def test_one_goes_to_any_step_and_forward_again(services: Services) -> None:
    made(services, "Ports", "Ferries", "Fish")
    assert stages(services) == [("Make Fish", 0), ("Make Ferries", 1), ("Make Ports", 2)]
    names, _ = services.history.go_to(2)
    assert (names, titles(services)) == (("Make Fish", "Make Ferries"), {"Ports"})
    assert stages(services) == [("Make Fish", -2), ("Make Ferries", -1), ("Make Ports", 0)]
    services.history.go_to(-1)
    assert (titles(services), stages(services)[1]) == ({"Ports", "Ferries"}, ("Make Ferries", 0))
    services.history.go_to(1)
    made(services, "Tolls")
    assert stages(services) == [("Make Tolls", 0), ("Make Ports", 1)]
    with pytest.raises(UserError, match="nothing to undo"):
        services.history.go_to(0)


def test_views_hear_of_the_steps_that_were_undone_before_one_was_refused(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    made(services, "Ports", "Ferries")
    store = services.history._desk.store
    undo = store.undo

    def once(by: str = "") -> tuple[Step, Changes] | None:
        if titles(services) == {"Ports"}:
            raise DiskFullError("The disk is full.")
        return undo(by)

    monkeypatch.setattr(store, "undo", once)
    heard: list[Changes] = []
    services.on_change(heard.append)
    with pytest.raises(DiskFullError):
        services.history.undo(2)
    assert [changes.kinds for changes in heard] == [{Kind.DOSSIER}]
