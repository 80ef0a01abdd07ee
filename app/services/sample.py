"""The sample meeting: loaded and printed."""

import hashlib
from pathlib import Path

from app.core.dates import PartialDate
from app.core.jobs import Progress
from app.core.model.meeting import Meeting
from app.core.sentences import Sentence
from app.services.books import BookRequest
from app.services.opening import Services
from app.services.views import BuiltEdition

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
    step = Sentence("Load the sample meeting")
    return services.packs.load(pack, progress, stamp, step).contents.meetings[0]


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
