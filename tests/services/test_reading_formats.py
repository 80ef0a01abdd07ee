"""Files with something inside them: attachments, marks, people, events, markings; and reading anew."""

import io
from email.message import EmailMessage
from hashlib import sha256
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Highlight, Text
from pypdf.generic import ArrayObject, FloatObject

from app.core.errors import ImportRefused, NotFoundError
from app.core.jobs import Cancelled, Silent
from app.core.model.annotation import AnchorState, AnnotationKind, Visibility
from app.core.model.brief import BlockKind
from app.importers.base import ImportOptions
from app.importers.mail import MAX_ATTACHMENTS
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.views import FileReport, ImportStatus, MarkDetails
from tests.importers.documents import column, new_word, pdf, word
from tests.importers.test_formats import CARD, calendar, letter

PLAIN = ImportChoices()


def taken(services: Services, path: Path, data: bytes) -> FileReport:
    path.write_bytes(data)
    (report,) = services.imports.import_paths([path], PLAIN, Silent()).files
    return report


def test_the_files_inside_a_mail_become_briefs_linked_with_it(services: Services, tmp_path: Path) -> None:
    message = letter()
    message.add_attachment(b"\x7fELF" + bytes(50), maintype="application", subtype="octet-stream", filename="tool.bin")
    report = taken(services, tmp_path / "mail.eml", bytes(message))
    assert report.status is ImportStatus.IMPORTED
    mail, plan, inner = (found.brief for found in report.briefs)
    assert mail.source is not None
    assert plan.source is not None
    assert [(found.name, found.brief_id) for found in mail.source.attachments] == [
        ("plan.txt", plan.id), ("Inner.eml", inner.id), ("tool.bin", None),
    ]  # fmt: skip
    assert plan.source.attached_to == mail.id
    assert "Attachments: plan.txt" in report.message
    assert "Not read: tool.bin" in report.message
    assert services.library.get(mail.id).source == mail.source
    assert services.library.original(plan.id).strip() == b"A plan."


def within(levels: int) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@b.test", f"Level {levels}"
    message.set_content(f"These are the words of level {levels}.")
    if levels:
        message.add_attachment(within(levels - 1))
    return message


def test_how_many_files_of_a_mail_were_not_read_is_said(services: Services, tmp_path: Path) -> None:
    deep = taken(services, tmp_path / "deep.eml", bytes(within(6)))
    assert [found.brief.title for found in deep.briefs] == [f"Level {level}" for level in (6, 5, 4, 3)]
    assert "Not read: Level 2.eml" in deep.message
    many = EmailMessage()
    many["From"], many["Subject"] = "a@b.test", "Many"
    many.set_content("All of them are attached.")
    for number in range(MAX_ATTACHMENTS + 30):
        many.add_attachment(f"Note {number}".encode(), maintype="application", subtype="octet-stream", filename=f"n{number}.bin2")
    assert "30 more are in the mail alone" in taken(services, tmp_path / "many.eml", bytes(many)).message


def test_an_attachment_that_is_there_already_is_linked_not_kept_twice(services: Services, tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@b.test", "c@d.test", "Plan"
    message.set_content("See the plan.")
    message.add_attachment(b"The plan of the two harbours.", maintype="application", subtype="octet-stream", filename="plan.txt")
    known = taken(services, tmp_path / "plan.txt", b"The plan of the two harbours.").briefs[0].brief
    (mail,) = (found.brief for found in taken(services, tmp_path / "mail.eml", bytes(message)).briefs)
    assert mail.source is not None
    assert mail.source.attachments[0].brief_id == known.id
    assert len(services.library.rows()) == 2


def marked_pdf() -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf([column(["The two mayors met at the harbour last week."]), []]))))
    corners = ArrayObject([FloatObject(number) for number in (72, 772, 190, 772, 72, 756, 190, 756)])
    writer.add_annotation(0, Highlight(rect=(72, 756, 190, 772), quad_points=corners))
    writer.add_annotation(1, Text(rect=(50, 550, 200, 650), text="Ask about this"))
    writer.add_attachment("note.txt", b"A note inside.")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def test_marks_and_files_inside_a_pdf_come_along(services: Services, tmp_path: Path) -> None:
    report = taken(services, tmp_path / "marked.pdf", marked_pdf())
    assert len(report.briefs) == 2
    marks = services.annotations.all(report.briefs[0].brief.id)
    found = {mark.annotation.kind: mark for mark in marks}
    assert found[AnnotationKind.HIGHLIGHT].passage.exact == "The two mayors met at the"
    note = found[AnnotationKind.NOTE]
    assert (note.annotation.body, note.passage.exact, note.passage.locator.page) == ("Ask about this", "", 2)
    assert {mark.annotation.visibility for mark in marks} == {Visibility.PRIVATE}


def test_a_page_without_words_is_marked_as_a_page(services: Services, tmp_path: Path) -> None:
    report = taken(services, tmp_path / "scan.pdf", pdf([[], []]))
    brief = report.briefs[0].brief
    assert "blank" in report.message
    assert brief.title == "scan"
    mark = services.annotations.by_page(brief.id, 2, MarkDetails(kind=AnnotationKind.NOTE, note="The stamp")).mark
    assert mark.passage.locator.page == 2
    assert len(services.pages.picture(brief.id, 2, 100).rgb) > 100 * 100
    with pytest.raises(NotFoundError, match="no page 3"):
        services.annotations.by_page(brief.id, 3, MarkDetails())


def test_two_scans_are_not_the_same_words(services: Services, tmp_path: Path) -> None:
    first = taken(services, tmp_path / "one.pdf", pdf([[]]))
    second = taken(services, tmp_path / "two.pdf", pdf([[], []]))
    assert [first.status, second.status] == [ImportStatus.IMPORTED, ImportStatus.IMPORTED]


def test_cards_fill_the_register_and_events_the_meetings(services: Services, tmp_path: Path) -> None:
    taken(services, tmp_path / "cards.vcf", CARD.encode())
    taken(services, tmp_path / "again.vcf", CARD.replace("Director", "Head").encode())
    assert [person.names[0].text for person in services.people.all()] == ["김하늘"]
    taken(services, tmp_path / "talks.ics", calendar("SUMMARY:Talks", "DTSTART;TZID=Asia/Seoul:20240305T100000").encode())
    (meeting,) = services.meetings.all()
    assert meeting.start is not None
    assert (meeting.title, meeting.start.isoformat()) == ("Talks", "2024-03-05T10:00:00+09:00")


def test_a_marking_in_a_header_is_offered_and_not_taken(services: Services, tmp_path: Path) -> None:
    made = new_word()
    made.add_paragraph("The line opens in May.")
    made.sections[0].header.paragraphs[0].text = "OFFICIAL-SENSITIVE"
    report = taken(services, tmp_path / "marked.docx", word(made))
    brief = report.briefs[0].brief
    assert "uk/official-sensitive" in report.message
    assert brief.source is not None
    assert brief.source.marking_words == "OFFICIAL-SENSITIVE"
    assert brief.marking.level == "unmarked"


def headed(services: Services, folder: Path, head: str) -> tuple[str, str]:
    """What is said of a Word file with this header, and the words offered as its marking."""
    made = new_word()
    made.add_paragraph(f"The line opens in May, and so it says: {head}")
    made.sections[0].header.paragraphs[0].text = head
    report = taken(services, folder / f"{sha256(head.encode()).hexdigest()}.docx", word(made))
    source = report.briefs[0].brief.source
    return report.message, source.marking_words if source else ""


@pytest.mark.parametrize(
    ("head", "level"),
    [
        ("RESTRICTED", "eu/restricted"), ("Restreint", "eu/restricted"), ("- RESTREINT / RESTRICTED -", "eu/restricted"),
        ("RESTRICTED\tPage 3 of 7", "eu/restricted"),
        ("대 외 비", "kr-handling/daeoebi"), ("【極 秘】", "jp/gokuhi"), ("Ⅱ급 비밀", "kr/class-2"),
        ("TLP: AMBER", "tlp/AMBER"), ("SECRET//NOFORN", "us/secret"), ("OFFICIAL SENSITIVE", "uk/official-sensitive"),
        ("OFFICIAL‑SENSITIVE", "uk/official-sensitive"), ("OFFICIAL – SENSITIVE", "uk/official-sensitive"),
        ("OFFICIAL – SENSITIVE COMMERCIAL", "uk/official-sensitive"),
    ],
)  # fmt: skip
def test_a_plain_word_that_marks_and_stands_alone_is_offered(services: Services, tmp_path: Path, head: str, level: str) -> None:
    message, offered = headed(services, tmp_path, head)
    assert level in message
    assert offered == head


@pytest.mark.parametrize(
    "head",
    [
        "NATO RESTRICTED", "部外秘", "― 部外秘 ―", "For official use only", "VS-NUR FÜR DEN DIENSTGEBRAUCH",
        "VS – NUR FÜR DEN DIENSTGEBRAUCH", "VS — Nur für den Dienstgebrauch", "VS - Vertraulich", "VS – NfD",
    ],
)  # fmt: skip
def test_a_marking_of_no_scheme_is_kept_in_its_words(services: Services, tmp_path: Path, head: str) -> None:
    message, offered = headed(services, tmp_path, head)
    assert "no scheme here has" in message
    assert offered == head


@pytest.mark.parametrize(
    "head", ["Official Journal of the Harbour", "Restricted access to ports", "Secret history of a ferry", "秘書課便り"]
)
def test_a_running_head_that_only_begins_so_is_no_marking(services: Services, tmp_path: Path, head: str) -> None:
    message, offered = headed(services, tmp_path, head)
    assert "Head or foot" not in message
    assert not offered


def test_another_encoding_keeps_the_marks_on_their_bytes(services: Services, tmp_path: Path) -> None:
    words = "두 도시는 항로를 다시 연다.\r\n\r\n비용은 절반씩 나눈다.\r\n"
    path = tmp_path / "paper.txt"
    path.write_bytes(words.encode("cp949"))
    choices = ImportChoices(options=ImportOptions(encoding="latin-1", title="Paper"))
    brief = services.imports.import_paths([path], choices, Silent()).files[0].briefs[0].brief
    wrong = "절반씩".encode("cp949").decode("latin-1")
    services.annotations.by_quote(brief.id, wrong, MarkDetails(note="half"))
    with pytest.raises(ImportRefused, match="utf-8"):
        services.rereading.reread(brief.id, ImportOptions(encoding="utf-8"))
    assert services.annotations.all(brief.id)[0].passage.exact == wrong
    again = services.rereading.reread(brief.id, ImportOptions(encoding="cp949"))
    assert again.states == ((AnchorState.ANCHORED, 1),)
    (mark,) = services.annotations.all(brief.id)
    assert (mark.passage.exact, mark.annotation.body) == ("절반씩", "half")
    detail = services.library.detail(brief.id)
    assert detail.text[mark.start : mark.end] == "절반씩"
    assert [detail.text[placed.start : placed.end] for placed in detail.paragraphs] == [
        "두 도시는 항로를 다시 연다.", "비용은 절반씩 나눈다.",
    ]  # fmt: skip
    assert detail.brief.title == "Paper"
    services.history.undo()
    assert services.annotations.all(brief.id)[0].passage.exact == wrong


class _StopWhileReading:
    def __init__(self) -> None:
        self.calls = 0

    def report(self, done: int, total: int, what: str = "") -> None:
        self.calls += 1
        if self.calls > 1:
            raise Cancelled


def test_an_import_can_be_stopped_in_the_middle_of_a_file(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(("word " * 3_000_000).encode())
    report = services.imports.import_paths([path], PLAIN, _StopWhileReading())
    assert report.cancelled
    assert services.library.rows() == []


def test_a_stopped_folder_goes_on_where_it_was(services: Services, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.txt" for number in range(4)]
    for number, path in enumerate(files):
        path.write_text(f"Paper {number}\n\nIts words are {number} and no other.")
    services.imports.import_paths(files[:2], PLAIN, Silent())
    report = services.imports.import_paths(files, PLAIN, Silent())
    assert [found.status.value for found in report.files] == ["duplicate", "duplicate", "imported", "imported"]


def test_rows_know_in_the_library_which_of_them_is_the_head(services: Services, tmp_path: Path) -> None:
    report = taken(
        services,
        tmp_path / "t.html",
        b"<html><body><table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table></body></html>",
    )
    blocks = services.library.detail(report.briefs[0].brief.id).blocks
    assert [(block.kind, block.level) for block in blocks] == [(BlockKind.TABLE_ROW, 1), (BlockKind.TABLE_ROW, 0)]
