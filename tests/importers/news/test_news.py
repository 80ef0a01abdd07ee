"""Of a news page the article is read, and little else."""

from statistics import mean

import pytest

from tests.importers.news.later_layouts import LATER
from tests.importers.news.layouts import HELD_OUT, LOOKED_AT, UNSEEN, Layout
from tests.importers.news.measure import cases, f1, read_as
from tests.importers.news.words import story
from tests.importers.reading import blocks, read

ALL = (*LOOKED_AT, *HELD_OUT, *UNSEEN, *LATER)


@pytest.mark.parametrize("layout", ALL, ids=lambda layout: layout.__name__)
def test_the_article_of_each_layout(layout: Layout) -> None:
    """In the language whose turn it is; all of them are measured below and in the benchmark."""
    language = ("en", "ko", "ja")[ALL.index(layout) % 3]
    page, truth = layout(story(language, 2))
    assert f1(read_as(page), truth) >= (0.94 if layout in LATER else 0.95)


def test_a_paper_may_have_a_part_called_comments() -> None:
    parts = "".join(
        f"<section><h2>{head}</h2><p>{words}</p></section>"
        for head, words in zip(("Plan", "Comments"), story("en", 0).paragraphs, strict=False)
    )
    assert ("heading", "Comments") in blocks(read(f"<html><body><h1>Ports</h1>{parts}</body></html>", ".html"))


@pytest.mark.heavy
@pytest.mark.parametrize("layouts", [LOOKED_AT, HELD_OUT, UNSEEN, LATER])
def test_the_articles_of_all_pages(layouts: tuple[Layout, ...]) -> None:
    assert mean(f1(read_as(case.page), case.truth) for case in cases(layouts)) >= 0.95


def test_headline_subheads_list_and_table_stay_what_they_are() -> None:
    page, _ = HELD_OUT[1](story("en", 0))
    found = blocks(read(page, ".html"))
    assert found[0] == ("heading", "Two towns open the ferry line again")
    assert ("heading", "What it costs") in found
    assert [kind for kind, _ in found].count("list_item") == 3
    assert ("table_row", "2022\t120") in found


def test_paragraphs_told_by_line_breaks_are_paragraphs() -> None:
    page, _ = LOOKED_AT[2](story("ko", 0))
    paragraphs = [words for kind, words in blocks(read(page, ".html")) if kind == "paragraph"]
    assert [words for words in paragraphs if len(words) > 60] == list(story("ko", 0).paragraphs)
