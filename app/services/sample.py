"""The sample meeting: loaded, printed, and used to prove that everything works."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from app.core.dates import PartialDate
from app.core.errors import UserError
from app.core.jobs import Progress, Silent
from app.core.model.annotation import AnnotationKind
from app.core.model.meeting import Meeting
from app.search.query import Query
from app.services.books import BookRequest
from app.services.checking import check_file
from app.services.opening import Services, new_library
from app.services.views import BuiltEdition, MarkDetails

SAMPLE_PACK = Path("sample") / "meeting.yaml"


def load_sample(services: Services, resources: Path, progress: Progress) -> Meeting:
    """Bring the sample meeting into a library, or bring it up to date there; what is there already is left as it is.

    Raises:
        UserError: the sample that ships with the program cannot be read.
    """
    pack, stamp = resources / SAMPLE_PACK, _stamp(resources)
    meetings = services.meetings.all()
    if meetings and services.packs.stamp(pack.name) == stamp:
        return meetings[0]
    return services.packs.load(pack, progress, stamp).contents.meetings[0]


def _stamp(resources: Path) -> str:
    """SHA-256 of every file of the sample: another one where anything in it was changed."""
    digest = hashlib.sha256()
    for path in sorted((resources / SAMPLE_PACK).parent.rglob("*")):
        if path.is_file():
            digest.update(path.read_bytes())
    return digest.hexdigest()


def sample_book(services: Services, meeting: Meeting, progress: Progress) -> BuiltEdition:
    """The book of the sample meeting as of its own day: the last edition where nothing has changed since, else a new one."""
    as_of = PartialDate.of(meeting.start.date()) if meeting.start else None
    request = BookRequest(meeting_id=meeting.id, as_of=as_of)
    return services.books.last_if_current(request) or services.books.build(request, progress)


def prove(folder: Path, passphrase: str, resources: Path, progress: Progress) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Make a library in a folder, load, annotate, search, build, check; answers what worked and what did not."""
    passed: list[str] = []
    services = new_library(folder / "library", passphrase, resources).services
    try:
        for name, proof in PROOFS:
            progress.report(len(passed), len(PROOFS), name)
            try:
                proof(services, folder, resources)
            except (UserError, _UnprovedError) as trouble:
                return tuple(passed), (f"{name}: {trouble}",)
            passed.append(name)
    finally:
        services.close()
    return tuple(passed), ()


class _UnprovedError(Exception):
    """Something was done and did not come out as it must."""


def _must(holds: bool, otherwise: str) -> None:
    if not holds:
        raise _UnprovedError(otherwise)


def _load(services: Services, _folder: Path, resources: Path) -> None:
    meeting = load_sample(services, resources, Silent())
    _must(bool(services.library.rows()), "no brief came with the sample")
    _must(bool(services.meetings.view(meeting.id).dossiers), "the meeting has no dossier")


def _annotate(services: Services, _folder: Path, _resources: Path) -> None:
    brief = services.library.rows()[0]
    words = services.library.detail(brief.id).paragraphs[-1].passage.exact
    marked = services.annotations.by_quote(brief.id, words, MarkDetails(kind=AnnotationKind.NOTE, note="zephyrine proof"))
    _must(marked.mark.passage.exact == words, "the mark is on other words")


def _search(services: Services, _folder: Path, _resources: Path) -> None:
    found = services.search.search(Query(text="zephyrine"))
    _must(found.total == 1, "the note was not found")


def _build(services: Services, folder: Path, _resources: Path) -> None:
    built = sample_book(services, services.meetings.all()[0], Silent())
    _must(not built.failed, "; ".join(f"{check.code} {check.message}" for check in built.failed))
    services.books.export(built.edition.id, folder / "book.pdf")


def _check(_services: Services, folder: Path, _resources: Path) -> None:
    results = check_file(folder / "book.pdf")
    _must(all(result.passed for result in results if result.must), "the file does not pass its self-check")


def _verify(services: Services, _folder: Path, _resources: Path) -> None:
    _must(not services.verify(), "the library's file is not sound")


PROOFS: tuple[tuple[str, Callable[[Services, Path, Path], None]], ...] = (
    ("the sample meeting is loaded", _load),
    ("a passage is marked by its words", _annotate),
    ("the mark is found", _search),
    ("the book is built", _build),
    ("the book passes its self-check", _check),
    ("the library is sound", _verify),
)
