"""From raw to clean and back: no word is lost, no offset leads astray, every repair can be undone."""

import unicodedata
from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.model.brief import Block, BlockKind, BriefText, Repair
from app.core.repairs import Clean, apply, clean

RAW = st.text(alphabet="abc 한글가나 日本 \n\r\x02\x0cé😀𠮷-", max_size=50)


def mend(start: int, end: int, after: str, *, on: bool = True, kind: str = "test") -> Repair:
    return Repair(id=uuid4(), kind=kind, start=start, end=end, after=after, on=on)


@st.composite
def raw_and_repairs(draw: st.DrawFn) -> tuple[str, list[Repair]]:
    raw = draw(RAW.flatmap(lambda text: st.sampled_from([text, unicodedata.normalize("NFD", text)])))
    places = st.integers(0, len(raw))
    drawn = draw(st.lists(st.tuples(places, places, st.sampled_from(["", " ", "-", "xyz"]), st.booleans()), max_size=5))
    return raw, [mend(min(a, b), max(a, b), after, on=on) for a, b, after, on in drawn]


def paragraph(raw: str, repairs: tuple[Repair, ...] = ()) -> Clean:
    block = Block(kind=BlockKind.PARAGRAPH, start=0, end=len(raw))
    return clean(BriefText(brief_id=uuid4(), raw=raw, blocks=(block,), repairs=repairs))


@given(raw_and_repairs())
def test_offsets_lead_there_and_back(case: tuple[str, list[Repair]]) -> None:
    raw, repairs = case
    done = apply(raw, repairs)
    last = 0
    for at in range(len(done.text) + 1):
        there = done.to_raw(at)
        assert last <= there <= len(raw)
        last = there
    for piece in done.offset_map.pieces:
        if piece.copied:
            assert raw[piece.raw : piece.raw_end] == done.text[piece.clean : piece.clean_end]
            for at in range(piece.clean, piece.clean_end):
                assert done.to_clean(done.to_raw(at)) == at


@given(raw_and_repairs())
def test_a_stretch_of_clean_text_comes_back_from_its_raw_stretch(case: tuple[str, list[Repair]]) -> None:
    raw, repairs = case
    done = apply(raw, repairs)
    copied = [piece for piece in done.offset_map.pieces if piece.copied]
    for first in copied:
        for last in copied:
            if first.clean < last.clean_end:
                span = done.raw_span(first.clean, last.clean_end)
                assert done.clean_span(*span) == (first.clean, last.clean_end)


@given(raw_and_repairs())
def test_clean_text_is_composed_and_without_controls(case: tuple[str, list[Repair]]) -> None:
    raw, _ = case
    text = apply(raw, []).text
    assert not set("\r\x02\x0c") & set(text)
    assert unicodedata.normalize("NFC", text) == text


def test_a_hyphen_at_a_line_end_is_joined_and_comes_back() -> None:
    raw = "the pub-\nlic view"
    hyphen = mend(7, 9, "")
    done = paragraph(raw, (hyphen,))
    assert done.text == "the public view"
    start = done.text.index("public")
    assert raw[slice(*done.raw_span(start, start + 6))] == "pub-\nlic"
    assert paragraph(raw, (mend(7, 9, "", on=False),)).text == raw


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("two lines\nof one", "two lines of one"),
        ("両国は協\n力を続ける", "両国は協力を続ける"),
        ("두 나라는\n협력을", "두 나라는 협력을"),
        ("協力し，\nEU と", "協力し，EU と"),
        ("ties—\nof trade", "ties—of trade"),
        ("ties —\nof trade", "ties — of trade"),
        ("Street 1\u2028Town", "Street 1\nTown"),
    ],
)
def test_line_ends_inside_a_block_read_as_the_script_wants(raw: str, read: str) -> None:
    assert paragraph(raw).text == read


def test_line_ends_between_blocks_stay() -> None:
    assert apply("one\n\ntwo", []).text == "one\n\ntwo"


def test_of_two_overlapping_repairs_the_longer_from_the_left_wins() -> None:
    raw = "one\n7\nHEAD\ntwo"
    across, head = mend(3, 11, " "), mend(6, 11, "")
    assert apply(raw, [head, across]).text == "one two"
    assert apply(raw, [head, mend(3, 11, " ", on=False)]).text == "one\n7\ntwo"


def test_a_text_that_was_cut_wholly_has_empty_stretches() -> None:
    done = apply("gone", [mend(0, 4, "")])
    assert done.text == ""
    assert done.to_raw(0) == 4
    assert done.clean_span(0, 4) == (0, 0)
    assert apply("", []).to_raw(0) == 0


@st.composite
def raw_and_moves(draw: st.DrawFn) -> tuple[str, list[Repair]]:
    raw, repairs = draw(raw_and_repairs())
    places = st.integers(0, len(raw))
    drawn = draw(st.lists(st.tuples(places, places, places, st.sampled_from(["", " "])), max_size=3))
    moves = [replace(mend(min(a, b), max(a, b), after), to=to) for a, b, to, after in drawn]
    return raw, [*repairs, *moves]


@given(raw_and_moves())
def test_moved_words_are_found_from_either_side(case: tuple[str, list[Repair]]) -> None:
    raw, repairs = case
    done = apply(raw, repairs)
    covered = {place for piece in done.offset_map.pieces for place in range(piece.raw, piece.raw_end)}
    assert covered == set(range(len(raw)))
    for piece in done.offset_map.pieces:
        if piece.copied:
            assert raw[piece.raw : piece.raw_end] == done.text[piece.clean : piece.clean_end]
            span = done.raw_span(piece.clean, piece.clean_end)
            assert span == (piece.raw, piece.raw_end)
            assert done.clean_span(*span) == (piece.clean, piece.clean_end)


def test_a_moved_note_is_a_paragraph_behind_the_sentence_it_cut() -> None:
    raw = "one half\n\n* a note\n\nother half\n\nnext"
    note = replace(mend(8, 20, " "), to=30)
    done = apply(raw, [note])
    assert done.text == "one half other half\n\n* a note\n\nnext"
    assert done.raw_span(4, 14) == (4, 25)
    assert done.clean_span(10, 18) == (21, 29)
    assert apply(raw, [replace(note, on=False)]).text == raw


def test_words_are_not_moved_into_themselves() -> None:
    raw = "one two three"
    assert apply(raw, [replace(mend(4, 8, ""), to=6)]).text == raw
    assert apply(raw, [replace(mend(4, 8, ""), to=99)]).text == raw
