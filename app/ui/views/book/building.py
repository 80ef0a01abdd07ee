"""Books being built, an edition as a job of its own."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.core.jobs import Progress
from app.services.books import BookRequest
from app.services.views import BuiltEdition
from app.ui.context import Context
from app.ui.places import Place, Room


def build(context: Context, request: BookRequest, before: Callable[[BuiltEdition], object] = lambda _built: None) -> None:
    """Build an edition as a job and open it when it is there; ``before`` is told of it before it is opened."""
    books = context.services.books

    def work(progress: Progress) -> BuiltEdition:
        return books.build(request, progress)

    def done(built: BuiltEdition) -> None:
        before(built)
        context.go(Place(Room.BOOK, built.edition.id))

    context.jobs.run(QCoreApplication.translate("Book", "Building the book"), work, done)
