"""Whoever listens to a book hears all of it once and in order: structure, its negative controls, and an independent validator."""

import re
import subprocess
from collections import Counter
from io import BytesIO
from pathlib import Path

import page as validator
import pikepdf
import pytest

from app.book.accessible import faults
from app.book.blocks import (
    Bar,
    BarChart,
    Block,
    Box,
    Columns,
    Contents,
    Cover,
    Definitions,
    Heading,
    Late,
    NotesArea,
    Paragraph,
    Part,
    Points,
    Positions,
    Profile,
    ProgrammeStrip,
    Seating,
    Step,
    Table,
    Timeline,
    TimelineEvent,
)
from app.book.document import declare_accessible
from app.book.page import Layout
from app.book.render import Assembled
from app.book.sheet import Sheet
from app.book.tags import Node
from app.book.text import MarginNote, Run, Tint
from app.core.language import Language
from tests.book.engine.press import book, one_part, opened, squeezed
from tests.book.printed import printed

LONG = "The harbour commission met twice in the spring and agreed to bring the dredging forward by one whole season. "
KOREAN = "항만 위원회는 봄에 두 차례 열려 준설 계획을 앞당기기로 합의하였다."
JAPANESE = "港湾委員会は春に二度開かれ、浚渫計画を一季節早めることで一致した。"
LINK = Run(text="see the second part", link="b")
NOTED = (Run(text="A passage that "), Run(text="somebody marked", tint=Tint.BLUE, note=MarginNote("Desk", "Compare the joint text.", "N")))
COVER = Cover("Kicker", "Title", "", (("Place", "Here"),))
TALL = tuple(f"Paragraph {number} of a cell that is taller than a page. {LONG * 3}" for number in range(12))


def every_element() -> list[Part]:
    body: list[Block] = [
        Heading("A paper with everything", 1, kicker="Kicker", standfirst="What it is about."),
        Paragraph(LONG * 30),
        Paragraph((Run(text="Before the link, "), LINK, Run(text=", and after it."))),
        Paragraph(NOTED),
        Paragraph(KOREAN * 4),
        Paragraph(JAPANESE * 4),
        Paragraph("An English paragraph with 항만 위원회 and 港湾 in it."),
        Heading("A heading that skips a level", 3),
        Points(("First point", ("Second point", "with two paragraphs"), "Third")),
        Points(("One", "Two"), numbered=True),
        Box((Paragraph("Inside the box."),), title="Box"),
        Definitions((("Term", ("What it means.",)),)),
        Table(tuple((f"Row {n}", f"Cell of row {n}", "9.5") for n in range(60)), head=("Head one", "Head two", "Head three"), right=(2,)),
        Table((("Tall row", TALL),), head=("Name", "Words")),
        Positions(("Issue", "Ours", "Theirs"), (("Ferry", ("Our view.",), ("Their view.",)),)),
        Timeline((TimelineEvent("1990", "first treaty"), TimelineEvent("2001", "second"))),
        BarChart("Passengers", (Bar("north", 3.0, "3.0"), Bar("south", 1.5, "1.5")), source="Gazette"),
        ProgrammeStrip((Step(600, 30, "Arrival"), Step(640, 20, "Photograph", "press present"))),
        Seating(("A", "B"), ("C", "D"), "ours", "theirs"),
        Profile("Han Min-su", "한민수", "Minister", ("Was born in the north.",), no_photo="No picture"),
        NotesArea(4, "Notes"),
    ]
    return [
        Part(key="cover", title="Cover", front=True, bare=True, listed=False, blocks=(COVER,)),
        Part(key="contents", title="Contents", front=True, blocks=(Contents("Contents"),)),
        Part(key="a", title="First part", tab="A", notes=True, divider=True, blocks=tuple(body)),
        Part(key="b", title="Second part", tab="B", blocks=(Paragraph(NOTED), Late(lambda _pages: (Columns(("late one", "late two")),)))),
    ]


SOURCES = (
    LONG * 30,
    "Before the link, see the second part, and after it.",
    "A passage that somebody marked",
    "Compare the joint text.",
    KOREAN * 4,
    JAPANESE * 4,
    "An English paragraph with 항만 위원회 and 港湾 in it.",
    "with two paragraphs",
    "Inside the box.",
    "What it means.",
    "Cell of row 59",
    *TALL,
    "Our view.",
    "first treaty",
    "Passengers",
    "Photograph",
    "Was born in the north.",
    "Notes",
    "late two",
)


@pytest.fixture(scope="module")
def whole() -> Assembled:
    return book(every_element(), layout=Layout(back_links=True))


def accessible(pdf: bytes) -> bytes:
    target = BytesIO()
    with opened(pdf) as file:
        declare_accessible(file)
        file.save(target)
    return target.getvalue()


def heard(pdf: bytes, tmp_path: Path) -> str:
    """All that poppler finds in the structure."""
    path = tmp_path / "heard.pdf"
    path.write_bytes(pdf)
    said = subprocess.run(["pdfinfo", "-struct-text", str(path)], capture_output=True, check=True).stdout.decode()
    return squeezed("".join(re.findall(r'^ *"(.*)"$', said, re.MULTILINE)))


def unheard(pdf: bytes, sources: tuple[str, ...], tmp_path: Path) -> list[str]:
    """Which of the sources the structure does not say."""
    said = heard(pdf, tmp_path)
    return [source for source in sources if squeezed(source) not in said]


def ornaments(pdf: bytes) -> int:
    """How many text operators stand in artifacts."""
    with opened(pdf) as file:
        pages = [b"\n".join(part.read_bytes() for part in page.obj.Contents) for page in file.pages]  # pyright: ignore[reportGeneralTypeIssues]
    inside = [block for page in pages for block in re.findall(rb"/Artifact BMC(.*?)EMC", page, re.DOTALL)]
    return sum(len(re.findall(rb"(?:Tj|TJ|\")(?=\s)", block)) for block in inside)


def test_the_walk_and_the_validator_find_nothing_wrong_with_every_element(whole: Assembled) -> None:
    with opened(whole.pdf) as file:
        assert faults(file) == ()
    report = validator.validate_pdf_bytes(accessible(whole.pdf), profile="ua1")
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []
    assert report.rules.failed == 0 and report.rules.passed == report.rules.total > 100


def test_all_source_text_is_in_the_structure(whole: Assembled, tmp_path: Path) -> None:
    assert unheard(whole.pdf, SOURCES, tmp_path) == []


def test_only_what_stands_around_the_text_is_ornament(whole: Assembled) -> None:
    """Per page two banners, up to six lines of head and foot, watermark, thumb mark; and repeated table heads."""
    bare = book([Part(key="a", title="First part", tab="A", blocks=(Paragraph("x"),))], layout=Layout(back_links=True))
    repeated = 3 * 4
    assert ornaments(whole.pdf) <= ornaments(bare.pdf) * whole.pages + repeated


def test_a_forgotten_tag_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    owner = Sheet.owner
    sound = one_part(Paragraph(NOTED), notes=True)
    monkeypatch.setattr(Sheet, "owner", lambda sheet, node: None if node is not None and node.role == "Note" else owner(sheet, node))
    lossy = one_part(Paragraph((*NOTED, Run(text="."))), notes=True)
    with opened(lossy.pdf) as file:
        assert faults(file) == (), "nothing is wrong with what is left"
    assert unheard(lossy.pdf, ("Compare the joint text.", "somebody marked"), tmp_path) == ["Compare the joint text."]
    assert unheard(sound.pdf, ("Compare the joint text.", "somebody marked"), tmp_path) == []
    assert ornaments(lossy.pdf) > ornaments(sound.pdf)


@pytest.mark.parametrize("harm", ["page key", "link key", "mark", "alternative", "operator"])
def test_a_broken_structure_is_noticed(whole: Assembled, harm: str) -> None:
    with opened(whole.pdf) as file:
        first, second = (page.obj for page in list(file.pages)[3:5])
        if harm == "page key":
            first.StructParents, second.StructParents = second.StructParents, first.StructParents
        elif harm == "link key":
            file.pages[1].obj.Annots[0].StructParent = int(file.pages[1].obj.Annots[1].StructParent)
        elif harm == "mark":
            part = first.Contents[1]
            part.write(part.read_bytes().replace(b"/MCID 0>>", b"/MCID 900>>"))
        elif harm == "operator":
            part = first.Contents[1]
            part.write(part.read_bytes() + b"\nBT (unsaid) Tj ET")
        else:
            figure = next(item for item in file.objects if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure")
            del figure.Alt
        assert faults(file)


def test_halves_of_a_paragraph_are_one_element() -> None:
    result = one_part(Paragraph(LONG * 60))
    assert result.pages > 1
    with opened(result.pdf) as file:
        (paragraph,) = (item for item in file.objects if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/P")
        assert len(paragraph.K) == result.pages  # pyright: ignore[reportArgumentType]


def test_languages_and_table_heads(whole: Assembled) -> None:
    with opened(whole.pdf) as file:
        elements = [item for item in file.objects if isinstance(item, pikepdf.Dictionary) and "/S" in item and "/P" in item]
        spoken = Counter((str(item.S)[1:], str(item.Lang)) for item in elements if "/Lang" in item)
        heads = [item for item in elements if str(item.S) == "/TH" and str(item.A.get("/Scope")) == "/Column"]
    assert spoken["P", "ko-KR"] == 1 and spoken["P", "ja-JP"] == 1
    assert spoken["Span", "ko-KR"] >= 1 and spoken["Span", "ja-JP"] >= 1
    assert len(heads) == 3 + 2 + 3, "each head is said once, however often it is printed"


@pytest.mark.parametrize("language", [Language.EN, Language.KO, Language.JA])
def test_a_whole_book_declares_itself_accessible_and_is(language: Language) -> None:
    pdf = printed(language).pdf
    with opened(pdf) as file:
        assert faults(file) == ()
        assert b"pdfuaid:part" in file.Root.Metadata.read_bytes()
    report = validator.validate_pdf_bytes(pdf, profile="ua1")
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []


def test_a_book_with_a_fault_does_not_declare_itself_accessible(monkeypatch: pytest.MonkeyPatch) -> None:
    mark = Sheet.mark

    def forgetful(sheet: Sheet, node: Node) -> str:
        operator = mark(sheet, node)
        if node.role == "Lbl":
            node.kids.clear()
        return operator

    monkeypatch.setattr(Sheet, "mark", forgetful)
    printed.cache_clear()
    try:
        with opened(printed(Language.EN).pdf) as file:
            assert b"pdfuaid:part" not in file.Root.Metadata.read_bytes()
    finally:
        printed.cache_clear()
