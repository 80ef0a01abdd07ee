"""Books being built: an edition as a job of its own, and a draft for as long as it is the one that is wanted."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.core.jobs import Cancelled, Progress
from app.services.books import BookRequest
from app.services.views import BuiltEdition
from app.ui.context import Context
from app.ui.places import Place, Room


class WhileWanted(Progress):
    """Stops a build that a newer one has made unwanted: ``asked`` tells the number of the newest."""

    def __init__(self, number: int, asked: Callable[[], int]) -> None:
        self._number, self._asked = number, asked

    def report(self, done: int, total: int, what: str = "") -> None:
        if self._asked() != self._number:
            raise Cancelled


def build(context: Context, request: BookRequest, before: Callable[[BuiltEdition], object] = lambda _built: None) -> None:
    """Build an edition as a job and open it when it is there; ``before`` is told of it before it is opened."""
    books = context.services.books

    def work(progress: Progress) -> BuiltEdition:
        return books.build(request, progress)

    def done(built: BuiltEdition) -> None:
        before(built)
        context.go(Place(Room.BOOK, built.edition.id))

    context.jobs.run(QCoreApplication.translate("Book", "Building the book"), work, done)
