"""Marks that readers drew into a PDF stand on the words that they mean, or on their page."""

import io
from uuid import uuid4

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from app.core.model.annotation import AnnotationKind
from app.core.model.brief import Block, BlockKind, BriefText
from app.core.text import Span
from app.importers.base import FoundMark
from app.services import findings
from app.services.findings import marks_found
from tests.importers.documents import column, pdf
from tests.importers.reading import read

LINES = ["The pilots of both har-", "bours asked for a well-", "known light on the mole.", "It was built in May."]


def annotated(*said: Dictionary) -> bytes:
    with pikepdf.open(io.BytesIO(pdf([column(["The well-known light of the harbours is described.", "", *LINES])]))) as file:
        file.pages[0].Annots = Array([file.make_indirect(each) for each in said])
        buffer = io.BytesIO()
        file.save(buffer)
    return buffer.getvalue()


def mark(kind: str, note: str, box: tuple[float, float, float, float], *, lines: int = 0) -> Dictionary:
    """An annotation over a box; one of words has so many lines of it, each as high as a line of the page."""
    left, _, right, top = box
    made = Dictionary(Type=Name.Annot, Subtype=Name(f"/{kind}"), Contents=String(note), T=String("Mori"), Rect=Array(list(box)))
    if lines:
        quads = [
            value
            for at in range(lines)
            for value in (left, top - 14 * at, right, top - 14 * at, left, top - 14 * at - 12, right, top - 14 * at - 12)
        ]
        made.QuadPoints = Array(quads)
    return made


def found(data: bytes) -> list[tuple[AnnotationKind, str, str]]:
    text = read(data, ".pdf")
    brief = BriefText(brief_id=uuid4(), raw=text.raw, blocks=text.blocks, repairs=text.repairs, page_starts=text.page_starts)
    return [(annotation.kind, passage.exact, annotation.body) for annotation, passage in marks_found(brief, text.marks)]


def test_a_mark_over_line_ends_that_cut_words_stands_on_these_words() -> None:
    data = annotated(mark("Highlight", "three lines", (60, 690, 400, 742), lines=3))
    words = "The pilots of both harbours asked for a well-known light on the mole."
    assert found(data) == [(AnnotationKind.HIGHLIGHT, words, "three lines")]


def test_notes_that_are_drawn_come_in_with_what_they_say() -> None:
    data = annotated(
        mark("Square", "about this", (60, 685, 400, 700)),
        mark("Caret", "put in: soon", (90, 700, 96, 706)),
        mark("Stamp", "SEEN", (300, 500, 400, 540)),
        mark("Ink", "a line by hand", (300, 400, 400, 440)),
        mark("Circle", "", (60, 685, 400, 700)),
    )
    assert found(data) == [
        (AnnotationKind.NOTE, "It was built in May.", "about this"),
        (AnnotationKind.NOTE, "", "put in: soon"),
        (AnnotationKind.NOTE, "", "SEEN"),
        (AnnotationKind.NOTE, "", "a line by hand"),
    ]


@pytest.mark.parametrize(
    ("quote", "most"),
    [("the har- bour and the quay- side", 9), ("a- b- c- d- e- f", 3), ("in 2019- 2020 - and 3- 4", 1), ("the har- bour of 2019- 20", 3)],
)
def test_a_quote_is_looked_for_a_few_times_only(quote: str, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line end cuts words: behind a figure or a space the hyphen is a dash."""
    sought: list[str] = []

    def find(text: str, words: str) -> list[Span]:
        sought.append(words)
        return []

    monkeypatch.setattr(findings, "find_all", find)
    brief = BriefText(brief_id=uuid4(), raw="The pilots.", blocks=(Block(kind=BlockKind.PARAGRAPH, start=0, end=11),), page_starts=(0,))
    marks_found(brief, (FoundMark(kind=AnnotationKind.HIGHLIGHT, quote=quote, page=1),))
    assert quote in sought
    assert len(set(sought)) == len(sought) == most
