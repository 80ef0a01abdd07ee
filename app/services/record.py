"""The record of a meeting as a file of its own: plain text, Markdown, or pages that are set as in the book."""

from pathlib import Path
from uuid import UUID

from app.core.errors import UserError
from app.core.jobs import Progress
from app.core.language import Language
from app.core.markdown import plain
from app.core.model.meeting import LineKind, Meeting
from app.services.files import write_out
from app.services.opening import Services

ENDINGS = (".pdf", ".md", ".txt")


def record_text(meeting: Meeting, banner: str) -> str:
    """The record as plain text: marking, title, day and place, then a line for each note."""
    return "\n".join((*filter(None, (banner, meeting.title, _about(meeting))), "", *_lines(meeting))) + "\n"


def record_markdown(meeting: Meeting, banner: str) -> str:
    """The record as Markdown (CommonMark); whatever stands in the texts is data and marks nothing up."""
    head = [f"**{plain(banner)}**\n" if banner else "", f"# {plain(meeting.title)}\n", f"{plain(_about(meeting))}\n"]
    return "\n".join((*(part for part in head if part.strip()), *(f"- {plain(line)}" for line in _lines(meeting)))) + "\n"


def export_record(services: Services, meeting_id: UUID, path: Path, language: Language, progress: Progress) -> Path:
    """Write the record outside the library; the ending of the file tells the format.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: nothing was noted, the ending is none of the three, the place cannot be written to, or it is not allowed.
        Cancelled: the user stopped it.
    """
    ending = path.suffix.lower()
    services.policy.check_export(book=ending == ".pdf")
    if ending not in ENDINGS:
        raise UserError("A record is written as .pdf, .md or .txt; give the file one of these endings.")
    meeting = services.meetings.get(meeting_id)
    if not meeting.of(LineKind.RECORD):
        raise UserError("Nothing was noted in “{title}” yet; there is no record to save.", title=meeting.title)
    if ending == ".pdf":
        return write_out(path, services.alone.record(meeting_id, language, progress).pdf)
    banner = services.meetings.banner(meeting, language)
    words = record_markdown(meeting, banner) if ending == ".md" else record_text(meeting, banner)
    return write_out(path, words.encode())


def _about(meeting: Meeting) -> str:
    return " · ".join(filter(None, (f"{meeting.start:%Y-%m-%d %H:%M}" if meeting.start else "", meeting.place)))


def _lines(meeting: Meeting) -> list[str]:
    return [" ".join(line.text.split()) for line in meeting.of(LineKind.RECORD)]
