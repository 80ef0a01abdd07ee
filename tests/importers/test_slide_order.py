"""Boxes of a slide are read as they stand on it, in whatever order they were drawn."""

from collections.abc import Sequence
from typing import Any

from pptx.util import Inches

from tests.importers.reading import read, words
from tests.importers.test_odd_decks import deck

Place = tuple[float, float, float, float]


def drawn(boxes: Sequence[tuple[str, Place]], title: str = "The quay") -> list[str]:
    """The words that are read of boxes (left, top, width, height in inches) that were drawn in this order, under a title."""

    def fill(slide: Any) -> None:
        for said, place in boxes:
            slide.shapes.add_textbox(*map(Inches, place)).text_frame.text = said
        slide.shapes.title.text = title

    return words(read(deck(fill, layout=5), ".pptx"))


def test_boxes_are_read_from_above_to_below() -> None:
    boxes = [("last", (1, 6, 8, 1)), ("first", (1, 2, 8, 1)), ("second", (1, 4, 8, 1))]
    assert drawn(boxes) == ["The quay", "first", "second", "last"]


def test_columns_are_read_one_after_the_other() -> None:
    """A head stands close above its words, the next column far from both."""
    boxes = [
        ("south words", (5.5, 2.9, 4, 3)), ("north words", (0.5, 2.9, 4, 3)), ("south", (5.5, 2.4, 4, 0.5)), ("north", (0.5, 2.4, 4, 0.5)),
    ]  # fmt: skip
    assert drawn(boxes) == ["The quay", "north", "north words", "south", "south words"]


def test_rows_of_equal_boxes_are_read_row_by_row() -> None:
    places = [(across, down) for down in (2.0, 4.0) for across in (0.5, 3.5, 6.5)]
    boxes = [(f"step {number}", (across, down, 2.5, 1.5)) for number, (across, down) in enumerate(places, 1)]
    assert drawn(boxes[::-1]) == ["The quay", *(f"step {number}" for number in range(1, 7))]


def test_a_band_over_columns_is_read_first_and_one_below_last() -> None:
    boxes = [
        ("source", (0.5, 6.6, 9, 0.4)), ("right", (5.2, 3, 4.3, 3)), ("left above", (0.5, 3, 4.3, 1)), ("left below", (0.5, 4.1, 4.3, 1.9)),
        ("lead", (0.5, 2, 9, 0.8)),
    ]  # fmt: skip
    assert drawn(boxes) == ["The quay", "lead", "left above", "left below", "right", "source"]


def test_boxes_that_overlap_a_little_are_still_apart() -> None:
    assert drawn([("below", (1, 3.0, 8, 1)), ("above", (1, 2.05, 8, 1))]) == ["The quay", "above", "below"]


def test_the_boxes_of_a_group_stay_together() -> None:
    def fill(slide: Any) -> None:
        slide.shapes.add_textbox(*map(Inches, (1, 6, 8, 0.5))).text_frame.text = "below"
        group = slide.shapes.add_group_shape()
        for said, top in (("second of the group", 3.6), ("first of the group", 3.0)):
            group.shapes.add_textbox(*map(Inches, (1, top, 3, 0.5))).text_frame.text = said
        slide.shapes.add_textbox(*map(Inches, (1, 2, 8, 0.5))).text_frame.text = "above"
        slide.shapes.title.text = "The quay"

    assert words(read(deck(fill, layout=5), ".pptx")) == ["The quay", "above", "first of the group", "second of the group", "below"]


def test_a_place_that_is_none_leaves_a_shape_where_the_file_has_it() -> None:
    def fill(slide: Any) -> None:
        for said, top in (("one", 4), ("two", 5), ("three", 3)):
            slide.shapes.add_textbox(*map(Inches, (1, top, 8, 0.5))).text_frame.text = said
        properties = slide.shapes[-2]._element.spPr
        properties.remove(properties.xfrm)
        slide.shapes.title.text = "The quay"

    assert words(read(deck(fill, layout=5), ".pptx")) == ["The quay", "three", "one", "two"]


def test_hundreds_of_boxes_are_read_too() -> None:
    boxes = [(f"box {number}", (0.5, 1.5 + number * 0.01, 2, 0.01)) for number in range(320)]
    assert drawn(boxes[::-1]) == ["The quay", *(f"box {number}" for number in range(320))]
