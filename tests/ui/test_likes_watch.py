"""Briefs are compared with each other when nothing else goes on."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.services.opening import Services
from app.ui.jobs import InlinePool, Jobs
from app.ui.likes_watch import LikesWatch


class Watched:
    """A watch, and how often it told."""

    def __init__(self, services: Services) -> None:
        self.told = 0
        self.parent, self.jobs = QObject(), Jobs(InlinePool(), InlinePool())
        self.watch = LikesWatch(self.jobs, services.likes, self._count, self.parent)
        self.timer = self.watch._timer

    def _count(self) -> None:
        self.told += 1


def test_it_compares_once_and_then_waits_for_nothing(services: Services, qapp: QApplication) -> None:
    watched = Watched(services)
    assert watched.timer.isActive()
    watched.timer.stop()
    watched.watch._look()
    assert (watched.told, watched.timer.isActive()) == (1, False)
    watched.watch.put_off()
    assert not watched.timer.isActive()
    watched.watch.soon()
    assert watched.timer.isActive()


def test_going_somewhere_puts_it_off(services: Services, qapp: QApplication) -> None:
    watched = Watched(services)
    begun = watched.timer.timerId()
    watched.watch.put_off()
    assert watched.timer.isActive()
    assert watched.timer.timerId() != begun  # begun anew, with all of its time before it
    assert watched.told == 0


def test_a_long_job_goes_first(services: Services, qapp: QApplication) -> None:
    watched = Watched(services)
    watched.timer.stop()
    watched.jobs._running[1] = object()  # pyright: ignore[reportArgumentType]
    watched.watch._look()
    assert (watched.told, watched.timer.isActive()) == (0, True)
