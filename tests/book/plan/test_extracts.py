"""Marked passages in their paragraphs: each paragraph once, each mark on its own words."""

from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from app.book.extracts import Extract, extracts_of, pieces
from app.core.model.annotation import Annotation, AnnotationKind
from app.core.model.brief import Block, BlockKind, BriefText, Locator, Passage

PARAGRAPHS = ("The quay was built in 1911.", "It sank in the storm of 1934 and rose again.", "방파제는 이듬해에 고쳤다.")
RAW = "\n\n".join(PARAGRAPHS)
STARTS = tuple(RAW.index(words) for words in PARAGRAPHS)
TEXT = BriefText(
    brief_id=uuid4(),
    raw=RAW,
    blocks=tuple(
        Block(kind=BlockKind.PARAGRAPH, start=start, end=start + len(words), page=number)
        for number, (start, words) in enumerate(zip(STARTS, PARAGRAPHS, strict=True), 1)
    ),
)


def marked(start: int, end: int) -> tuple[Passage, Annotation]:
    """A highlight from one place of the text to another."""
    passage = Passage(id=uuid4(), brief_id=TEXT.brief_id, exact=RAW[start:end], start=start, end=end, locator=Locator(page=1))
    mark = Annotation(passage_id=passage.id, brief_id=TEXT.brief_id, kind=AnnotationKind.HIGHLIGHT, body="note")
    return passage, mark


def tinted(extract: Extract) -> str:
    """The words of an extract that carry a mark."""
    return "".join(piece.text for piece in pieces(extract) if piece.marks)


def test_a_stretch_over_two_paragraphs_prints_each_of_them_once_though_another_mark_is_in_one() -> None:
    across = marked(RAW.index("built"), RAW.index(" storm"))
    inside = marked(RAW.index("rose"), RAW.index(" again"))
    found = extracts_of([across, inside], TEXT)
    assert [extract.text for extract in found] == list(PARAGRAPHS[:2])
    assert [tinted(extract) for extract in found] == ["built in 1911.", "It sank in therose"]
    assert [extract.locator.page for extract in found] == [1, 1]


def test_the_note_of_a_stretch_stands_beside_its_first_words_alone() -> None:
    found = extracts_of([marked(RAW.index("built"), RAW.index(" storm"))], TEXT)
    assert [sum(len(piece.begins) for piece in pieces(extract)) for extract in found] == [1, 0]
    assert [extract.goes_on for extract in found] == [False, True]


def test_without_the_text_a_passage_prints_with_what_it_remembers_around_it() -> None:
    passage, mark = marked(RAW.index("sank"), RAW.index(" in the storm"))
    (extract,) = extracts_of([(passage, mark)], None)
    assert extract.text == passage.exact
    assert tinted(extract) == passage.exact


@given(st.lists(st.tuples(st.integers(0, len(RAW) - 1), st.integers(1, len(RAW))), min_size=1, max_size=6))
def test_whatever_is_marked_each_paragraph_stands_once_and_the_tint_covers_what_was_marked(spans: list[tuple[int, int]]) -> None:
    wanted = sorted((start, min(start + length, len(RAW))) for start, length in spans if RAW[start : start + length].strip())
    wanted = [
        (start + len(words) - len(words.lstrip()), start + len(words.rstrip())) for start, end in wanted for words in (RAW[start:end],)
    ]
    found = extracts_of([marked(start, end) for start, end in wanted], TEXT)
    assert [extract.text for extract in found] == [words for words in PARAGRAPHS if words in {extract.text for extract in found}]
    for start, end in wanted:
        for place in range(start, end):
            inside = next((number for number, first in enumerate(STARTS) if first <= place < first + len(PARAGRAPHS[number])), None)
            if inside is None:
                continue
            extract = next(row for row in found if row.text == PARAGRAPHS[inside])
            assert any(mark.start <= place - STARTS[inside] < mark.end for mark in extract.marks)
