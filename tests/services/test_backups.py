"""Backups that make themselves: due by the clock and the log, before many deletions, and never in the way of the work."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.model.brief import Brief
from app.services.backups import BackupService
from app.services.opening import Services
from db.backups import backups_in


def service(services: Services, ahead: timedelta) -> BackupService:
    return BackupService(services.backups._desk, services.places.folder, clock=lambda: datetime.now(UTC) + ahead)


def add(services: Services, count: int) -> list[Brief]:
    with services.backups._desk.write("Add") as unit:
        return [unit.briefs.add(Brief(title=f"Paper {number}")) for number in range(count)]


def test_one_is_made_when_due_and_not_again_without_a_change(services: Services) -> None:
    later = service(services, timedelta(minutes=31))
    assert later.make_if_due() is None
    add(services, 1)
    assert services.backups.make_if_due() is None
    assert later.make_if_due() is not None
    assert service(services, timedelta(hours=9)).make_if_due() is None
    add(services, 1)
    assert service(services, timedelta(hours=9)).make_if_due() is not None
    assert [entry.facts and entry.facts.counts["briefs"] for entry in services.backups.all()] == [2, 1]


def test_one_is_made_before_many_briefs_are_deleted(services: Services) -> None:
    briefs = add(services, 12)
    services.library.remove([briefs[0].id])
    assert services.backups.all() == ()
    services.library.remove([brief.id for brief in briefs[1:]])
    (made,) = services.backups.all()
    assert made.facts is not None
    assert (made.facts.counts["briefs"], made.facts.reason) == (11, "before 11 briefs were deleted")


def test_without_a_backup_many_are_not_deleted(services: Services) -> None:
    briefs = add(services, 12)
    (services.places.folder / "backups").write_text("in the way")
    with pytest.raises(UserError, match="No backup was made"):
        services.library.remove([brief.id for brief in briefs])
    assert len(services.library.rows()) == 12


def test_they_are_thinned_after_each(services: Services, tmp_path: Path) -> None:
    for _ in range(3):
        services.backups.make()
    assert len(backups_in(services.places.folder)) == 3
    service(services, timedelta(days=40)).make()
    # the newest of the day; a second one where midnight fell between them
    assert len(backups_in(services.places.folder)) in (1, 2)
