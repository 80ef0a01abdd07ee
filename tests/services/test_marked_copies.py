"""Whatever leaves the library carries its marking at its head, in whichever slot that is kept, and nothing where it has none."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from app.core.jobs import Silent
from app.core.language import Language
from app.core.marking import Marking
from app.core.model.annotation import AnnotationKind
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import LineKind, MeetingLine
from app.services.calendars import export_programme
from app.services.exporting import word_brief
from app.services.marks_export import MarksExport
from app.services.opening import Services
from app.services.record import export_record
from app.services.views import MarkDetails

HEADS = (
    (Marking(scheme="tlp", level="RED"), "TLP:RED"),
    (Marking(tlp="RED"), "TLP:RED"),
    (Marking(scheme="us", level="secret", tlp="AMBER"), "SECRET · TLP:AMBER"),
    (Marking(scheme="jp-handling", level="toriatsukai-chui"), "取扱注意"),
    (Marking(), ""),
)
marked = pytest.mark.parametrize(("marking", "head"), HEADS)


@marked
def test_a_brief_leaves_with_its_marking(
    services: Services, harbour: UUID, marking: Marking, head: str, tmp_path: Path, resources: Path
) -> None:
    services.library.save(replace(services.library.get(harbour), marking=marking))
    services.annotations.by_quote(harbour, "handled 31,000 boxes", MarkDetails(kind=AnnotationKind.FIGURE))
    maker = MarksExport(library=services.library, dossiers=services.dossiers.all, schemes=services.schemes(), resources=resources)
    marks = maker.write(harbour, tmp_path / "marks.txt", Language.EN, Silent()).path.read_text(encoding="utf-8")
    words = services.copies.text(harbour).content.decode()
    word = word_brief(services.library.detail(harbour, paragraphs=False), services.schemes())
    title = services.library.get(harbour).title
    first = head or title
    assert (words.splitlines()[0], marks.splitlines()[0], word.marking) == (first, first, head)


@marked
def test_a_meeting_leaves_with_its_marking(services: Services, meeting: UUID, marking: Marking, head: str, tmp_path: Path) -> None:
    kept = services.meetings.get(meeting)
    said = MeetingLine(kind=LineKind.RECORD, text="They agreed.")
    start = datetime(2026, 3, 14, 10, tzinfo=UTC)
    services.meetings.save(replace(kept, start=start, marking=marking, lines=(*kept.lines, said)))
    for name in ("record.txt", "record.md"):
        record = export_record(services, meeting, tmp_path / name, Language.EN, Silent()).read_text(encoding="utf-8")
        assert record.splitlines()[0].strip("#* ") == (head or kept.title), name
    calendar = export_programme(services.meetings, meeting, tmp_path / "talk.ics").read_text(encoding="utf-8")
    assert (f"DESCRIPTION:{head}" in calendar) == ("CLASS:CONFIDENTIAL" in calendar) == bool(head)
    assert "UNMARKED" not in calendar


def test_what_was_noted_marks_nothing_up_in_markdown(services: Services, meeting: UUID, tmp_path: Path) -> None:
    kept = services.meetings.get(meeting)
    noted = ("1. They agreed.", "# no heading", "- no list", "2026. was the year", "R&amp;D (x)", "2.5 of 3 boats")
    lines = tuple(MeetingLine(kind=LineKind.RECORD, text=text) for text in noted)
    services.meetings.save(replace(kept, lines=(*kept.lines, *lines)))
    written = export_record(services, meeting, tmp_path / "record.md", Language.EN, Silent()).read_text(encoding="utf-8")
    assert [line for line in written.splitlines() if line.startswith("- ")] == [
        "- 1\\. They agreed.",
        "- \\# no heading",
        "- \\- no list",
        "- 2026\\. was the year",
        "- R\\&amp;D \\(x\\)",
        "- 2.5 of 3 boats",
    ]


def test_a_dossier_tells_its_strictest_label_once_beside_its_levels(services: Services) -> None:
    def holding(*markings: Marking) -> str:
        statements = tuple(Statement(heading=Heading.BACKGROUND, text=str(number), marking=each) for number, each in enumerate(markings))
        return services.dossiers.banner(Dossier(title="Ports", statements=statements), Language.EN)

    secret, official = Marking(scheme="us", level="secret", tlp="GREEN"), Marking(scheme="uk", level="official")
    red = Marking(scheme="tlp", level="RED")
    assert holding() == "UNMARKED"
    assert holding(red) == holding(Marking(tlp="RED")) == "TLP:RED"
    assert holding(secret, red) == "SECRET · TLP:RED"
    assert holding(secret, official, red, Marking(tlp="AMBER")) == "OFFICIAL · SECRET · TLP:RED"
    assert holding(official, Marking(scheme="jp-handling", level="toriatsukai-chui")) == "OFFICIAL · 取扱注意"


def test_what_stands_unmarked_counts_in_the_level_of_the_dossier_as_in_its_book(services: Services) -> None:
    def holding(*markings: Marking) -> str:
        statements = tuple(Statement(heading=Heading.BACKGROUND, text=str(number), marking=each) for number, each in enumerate(markings))
        return services.dossiers.banner(Dossier(title="Ports", statements=statements), Language.EN)

    two = Marking(scheme="us", level="secret", release_to=("KOR", "USA"))
    closed = Marking(scheme="us", level="secret", controls=("NOFORN",))
    official, beside = Marking(scheme="uk", level="official"), Marking(scheme="jp-handling", level="toriatsukai-chui")
    assert holding(two, Marking(release_to=("KOR",))) == "SECRET//REL TO KOR"
    assert holding(closed, Marking(controls=("NOFORN",))) == "SECRET//NOFORN"
    assert holding(Marking(scheme="us", level="secret"), Marking(controls=("NOFORN",), tlp="RED")) == "SECRET//NOFORN · TLP:RED"
    assert holding(Marking(controls=("NOFORN",)), beside) == "NOFORN · 取扱注意"
    assert holding(official, closed, beside, Marking(tlp="AMBER")) == "OFFICIAL · SECRET//NOFORN · 取扱注意 · TLP:AMBER"
