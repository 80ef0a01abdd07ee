"""Find in one text."""

import unicodedata
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import UserError
from app.core.finding import Finder, checked

TEXT = (
    "Yoon Suk-yeol met Suk Yeol, then Sukyeol.\nChōsen and Chosen; the peace\nline, the Peace-Line. 평화선은 平和線 ＰＥＡＣＥ "
    "co\u00adoperate"
)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("suk yeol", ["Suk-yeol", "Suk Yeol"]),
        ("sukyeol", ["Suk-yeol", "Sukyeol"]),
        ("Suk-yeol", ["Suk-yeol", "Suk Yeol", "Sukyeol"]),
        ("chosen", ["Chōsen", "Chosen"]),
        ("CHŌSEN", ["Chōsen", "Chosen"]),
        ("peace line", ["peace\nline", "Peace-Line"]),
        ("peace", ["peace", "Peace", "ＰＥＡＣＥ"]),
        ("평화", ["평화"]),
        ("平和線", ["平和線"]),
        ("cooperate", ["co\u00adoperate"]),
        ("nowhere", []),
        ("", []),
        (" - ", []),
        ("a.c", []),
        ("x" * 20_000, []),
    ],
)
def test_words_however_they_are_written(words: str, found: list[str]) -> None:
    assert [TEXT[span.start : span.end] for span in Finder(TEXT).words(words).spans] == found


def test_decomposed_texts_are_found_in_composed_words() -> None:
    text = unicodedata.normalize("NFD", "in Chōsen 평화선")
    spans = Finder(text).words("평화선 ").spans
    assert [unicodedata.normalize("NFC", text[span.start : span.end]) for span in spans] == ["평화선"]
    (accented,) = Finder(text).words("chosen").spans
    assert unicodedata.normalize("NFC", text[accented.start : accented.end]) == "Chōsen"


@given(st.text(max_size=60), st.text(min_size=1, max_size=5))
def test_places_are_in_order_and_of_the_text(text: str, words: str) -> None:
    spans = Finder(text).words(words).spans
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert list(spans) == sorted(spans)


@given(st.text(alphabet="abc déf평화-", max_size=40), st.integers(0, 40), st.integers(1, 8))
def test_each_word_of_a_text_is_found_where_it_is(text: str, at: int, length: int) -> None:
    words = text[at : at + length].strip()
    if words.strip("- "):
        start = text.index(words)
        assert any(span.start <= start + len(words) - len(words.lstrip("- ")) < span.end for span in Finder(text).words(words).spans)


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (r"\bpeace\b", ["peace", "Peace"]),
        (r"suk.yeol", ["Suk-yeol", "Suk Yeol"]),
        (r"[평화]{2}", ["평화"]),
        (r"x*", []),
        (r"(met|then) suk", ["met Suk", "then Suk"]),
    ],
)
def test_patterns(pattern: str, found: list[str]) -> None:
    assert [TEXT[span.start : span.end] for span in Finder(TEXT).pattern(pattern).spans] == found


@pytest.mark.parametrize(
    "pattern",
    [
        "(", "[a", "a**", "(a+)+$", "(a*)*b", "(a|aa)+$", "((a{2,}){2,}){3,}", r"(a)\1",
        "(?P<x>a)(?P=x)", "a{99999999999}", ".*.*.*x", "x" * 500,
    ],
)  # fmt: skip
def test_patterns_that_are_none_or_explode_are_refused_with_a_sentence(pattern: str) -> None:
    with pytest.raises(UserError) as refused:
        Finder(TEXT).pattern(pattern)
    assert refused.value.sentence.endswith(".")


@pytest.mark.parametrize("pattern", ["(ab)+", "a+b*", "(a|b)c", r"[(*+]+", r"\(\*+", "a{1,5}(b{2}){3}", "(?:x|y)?"])
def test_harmless_patterns_are_taken(pattern: str) -> None:
    assert checked(pattern).pattern == pattern


def test_a_match_over_the_end_of_a_stretch_is_whole_and_found_once() -> None:
    for before in range(0, 700, 50):
        text = "x" * before + " " + "word" * 20 + " " + "x" * 900
        assert [text[span.start : span.end] for span in Finder(text).pattern("(?:word){20}").spans] == ["word" * 20]


def test_a_slow_pattern_ends() -> None:
    began = process_time()
    Finder("a" * 200_000).pattern("a*a*b")
    assert process_time() - began < 60


@given(st.text(alphabet="ab()[]{}*+?|\\1,.^$-", max_size=16))
def test_any_pattern_is_answered_or_refused(pattern: str) -> None:
    try:
        Finder("aaab ab(a) " * 5).pattern(pattern)
    except UserError as refused:
        assert refused.sentence
