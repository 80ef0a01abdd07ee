"""Quotes are found by their words, never on a lookalike; passages know where they stand and find themselves again."""

import unicodedata
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.anchors import CONTEXT, find_all, find_quote, locate, make_passage, nearest, paragraph_passages
from app.core.model.annotation import AnchorState
from app.core.model.brief import Block, BlockKind, BriefText
from app.core.reanchoring import Reanchoring
from app.core.repairs import clean
from app.core.text import comparable, document_hash

PAPER = (
    "Ferry talks\n\nThe ferry line between the two ports — closed since 2019 — may open again. What\n\n"
    "remains is the question of cost: 48.5 percent of the quay’s repair, or “about half”, falls to the city.\n\n"
    "Team Beta drew up the plan. The city of Team Beta agreed.\n\n"
    "두 도시의 협력은\n새로운 단계에 들어섰다. 両市は協\n力を続ける。"
)


def words(span: tuple[int, int] | None, text: str = PAPER) -> str:
    assert span is not None
    return text[span[0] : span[1]]


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("open again. What remains is", "open again. What\n\nremains is"),
        ("two ports - closed since 2019 - may", "two ports — closed since 2019 — may"),
        ('the quay\'s repair, or "about half"', "the quay’s repair, or “about half”"),
        ("협력은 새로운 단계", "협력은\n새로운 단계"),
        ("새로운단계에", "새로운 단계에"),
        ("両市は協力を続ける", "両市は協\n力を続ける"),
        ("48.5\u00a0percent", "48.5 percent"),
        ("team beta DREW", "Team Beta drew"),
    ],
)
def test_a_quote_is_found_as_a_reader_would(quote: str, found: str) -> None:
    assert words(find_quote(PAPER, quote)) == found


@pytest.mark.parametrize("quote", ["Team Alpha", "8.5 percent", "5 percent", "erry line", "since 201", "48 percent", "", "   ", "라라라"])
def test_a_lookalike_is_not_the_quote(quote: str) -> None:
    assert find_quote(PAPER, quote) is None


def test_which_of_several_is_said_by_number_or_by_context() -> None:
    first, second = find_all(PAPER, "Team Beta")
    assert find_quote(PAPER, "Team Beta", 2) == second
    assert find_quote(PAPER, "Team Beta", 3) is None
    assert find_quote(PAPER, "Team Beta", 0) is None
    assert find_quote(PAPER, "Team Beta", prefix="the city of") == second
    assert find_quote(PAPER, "Team Beta", suffix="drew up") == first
    assert find_quote(PAPER, "Team Beta", prefix="the mayor of") is None


def test_the_case_as_written_comes_before_another() -> None:
    text = "the forum met. The Forum agreed."
    assert words(find_quote(text, "Forum"), text) == "Forum"
    assert len(find_all(text, "Forum")) == 1


@given(st.data(), st.sampled_from(["NFC", "NFD"]))
def test_any_words_of_a_text_are_found_in_it(data: st.DataObject, form: str) -> None:
    tokens = data.draw(
        st.lists(
            st.sampled_from(["the", "port", "2019", "협력", "관계는", "東京", "みんな", "😀", "𠮷田", "café", "—", "ＧＤＰ"]), min_size=1
        )
    )
    joint = data.draw(st.sampled_from([" ", "\n", "\n\n", "\u00a0"]))
    text = unicodedata.normalize(form, joint.join(tokens))  # type: ignore[arg-type]
    start = data.draw(st.integers(0, len(tokens) - 1))
    end = data.draw(st.integers(start + 1, len(tokens)))
    quote = " ".join(tokens[start:end])
    span = find_quote(text, quote)
    assert comparable(words(span, text), loose=True) == comparable(quote, loose=True)


def test_nearest_shows_the_text_that_was_meant() -> None:
    assert "The ferry line between the two ports" in nearest(PAPER, "A ferry line between these two ports")
    assert "새로운 단계에 들어섰다" in nearest(PAPER, "협력은 이제 새로운 단계에 들어섰다고 한다")
    assert nearest(PAPER, "quantum computing budget") == ""
    assert nearest("", "anything") == ""


def brief(raw: str = PAPER, **more: object) -> BriefText:
    blocks: list[Block] = []
    at = 0
    for number, part in enumerate(raw.split("\n\n")):
        kind = BlockKind.HEADING if number == 0 else BlockKind.PARAGRAPH
        blocks.append(Block(kind=kind, start=at, end=at + len(part)))
        at += len(part) + 2
    return BriefText(brief_id=uuid4(), raw=raw, blocks=tuple(blocks), **more)  # type: ignore[arg-type]


def test_a_passage_knows_its_words_its_context_and_its_place() -> None:
    text = brief(page_starts=(0, PAPER.index("remains")), page_labels=("i", "ii"))
    cleaned = clean(text)
    start, end = find_quote(cleaned.text, "question of cost") or (0, 0)
    passage = make_passage(text, start - 1, end + 1)
    assert passage.exact == "question of cost:"
    assert passage.prefix == cleaned.text[start - CONTEXT : start]
    assert passage.suffix == cleaned.text[end + 1 : end + 1 + CONTEXT]
    assert PAPER[passage.start : passage.end] == "question of cost:"
    assert passage.document_hash == document_hash(PAPER)
    assert (passage.locator.page, passage.locator.page_label) == (2, "ii")
    assert (passage.locator.section, passage.locator.paragraph) == ("Ferry talks", 2)


def test_a_note_carried_past_a_page_break_keeps_its_own_page() -> None:
    raw = "Begun here and\nended there.\n\n1 A note."
    blocks = (
        Block(kind=BlockKind.PARAGRAPH, start=0, end=27, page=1),
        Block(kind=BlockKind.FOOTNOTE, start=29, end=len(raw), page=1),
    )
    text = BriefText(brief_id=uuid4(), raw=raw, blocks=blocks, page_starts=(0, 15))
    assert [locate(text, at).page for at in (0, 16, 30)] == [1, 2, 1]


def test_each_block_with_words_becomes_a_passage() -> None:
    passages = paragraph_passages(brief())
    assert len(passages) == 5
    assert all(passage.paragraph for passage in passages)
    assert passages[-1].exact == "두 도시의 협력은 새로운 단계에 들어섰다. 両市は協力を続ける。"


def taken(quote: str, occurrence: int = 1) -> tuple[str, BriefText]:
    text = brief()
    span = find_quote(clean(text).text, quote, occurrence)
    assert span is not None
    return quote, text


def state_after(quote: str, newer: str, occurrence: int = 1) -> tuple[AnchorState, str]:
    _, text = taken(quote, occurrence)
    span = find_quote(clean(text).text, quote, occurrence) or (0, 0)
    newer_text = brief(newer)
    again = Reanchoring(text, newer_text).find(make_passage(text, *span))
    proposed = clean(newer_text).text[slice(*again.proposal)] if again.proposal else again.passage.exact
    return again.state, proposed


def test_the_same_words_move_with_the_text() -> None:
    state, exact = state_after("about half", "A new opening.\n\n" + PAPER)
    assert (state, exact) == (AnchorState.ANCHORED, "about half")


def test_changed_words_in_the_same_context_wait_for_review() -> None:
    quote = "remains is the question of cost: 48.5 percent of the quay’s repair"
    state, exact = state_after(quote, PAPER.replace("the question of cost", "a question of costs"))
    assert state is AnchorState.REVIEW
    assert "a question of costs" in exact


def test_words_that_are_gone_leave_an_orphan_and_no_lookalike() -> None:
    state, exact = state_after("Team Beta drew", PAPER.replace("Team Beta drew", "Team Alpha wrote").replace("of Team Beta", "hall"))
    assert (state, exact) == (AnchorState.ORPHAN, "Team Beta drew")


def test_the_same_words_in_two_places_are_told_apart_by_context() -> None:
    state, exact = state_after("Team Beta", "Team Beta sings.\n\n" + PAPER, occurrence=2)
    assert (state, exact) == (AnchorState.ANCHORED, "Team Beta")
    state, _ = state_after("Team Beta", "Title\n\nOn Monday Team Beta sang and later Team Beta danced.", occurrence=2)
    assert state is AnchorState.REVIEW
