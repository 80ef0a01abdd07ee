"""The columns of a table: no word is cut, no row takes more lines than it must, and what is wished stands where nothing is gained."""

from collections.abc import Sequence

import pytest

from app.book.flowables.columns import Columns
from app.book.flowables.stack import Stack
from app.book.flowables.table import Row, TableForm
from app.book.styles import StyleSheet, TextStyle
from app.book.typeset.paragraph import Paragraph
from tests.book.engine.press import preparer

PAD = 14.0
STYLE = StyleSheet().cell


def table(rows: Sequence[Sequence[str]]) -> list[list[Paragraph]]:
    return [[Paragraph(preparer(), words, STYLE) for words in row] for row in rows]


def lines(rows: list[list[Paragraph]], widths: Sequence[float]) -> int:
    """How many lines the rows take together."""
    return sum(round(max(cell.wrap(width - PAD) for cell, width in zip(row, widths, strict=True)) / STYLE.leading) for row in rows)


def fitted(rows: list[list[Paragraph]], wished: list[float]) -> list[float]:
    columns = Columns(len(wished))
    for row in rows:
        columns.see([Stack([cell]) for cell in row])
    return columns.fitted(wished, PAD)


def test_a_column_too_narrow_for_its_words_is_given_room() -> None:
    rows = table([["Issue", "Likely", "Time"], ["A standing meeting", "Unlikely", "30 min"]])
    widths = fitted(rows, [200.0, 30.0, 30.0])
    assert sum(widths) == pytest.approx(260.0)
    assert [word.wrap(width - PAD) for word, width in zip(rows[1], widths, strict=True)] == [STYLE.leading] * 3


def test_rows_take_fewer_lines_than_in_the_columns_that_were_wished() -> None:
    rows = table([["Baek Do-hyun", "백도현", "ペク・ドヒョン", ""], ["Kim Dae-jung", "김대중", "金大中", ""]] * 5)
    wished = [110.0, 70.0, 70.0, 190.0]
    widths = fitted(rows, wished)
    assert lines(rows, wished) > lines(rows, widths) == len(rows)


@pytest.mark.parametrize("words", [("one", "two", "three"), ("하나", "둘", "셋"), ("一", "二", "三")])
def test_what_is_wished_stands_where_nothing_is_gained(words: tuple[str, str, str]) -> None:
    assert fitted(table([words]), [100.0, 80.0, 60.0]) == [100.0, 80.0, 60.0]


def test_one_very_long_word_does_not_starve_the_other_columns() -> None:
    rows = table([["환태평양경제동반자협정가입협상대응", "デジタル化", "digital transformation"], ["외교", "外交", "diplomacy"]])
    widths = fitted(rows, [80.0, 80.0, 80.0])
    assert min(widths) > PAD + STYLE.size * 4


def test_a_large_print_word_that_fits_nowhere_leaves_the_widths_as_they_are() -> None:
    large: TextStyle = STYLE.but(size=60.0)
    columns = Columns(2)
    columns.see([Stack([Paragraph(preparer(), "Incomprehensibilities", large)]), Stack([Paragraph(preparer(), "Unlikely", large)])])
    assert columns.fitted([50.0, 50.0], PAD) == [50.0, 50.0]


def uncut(row: list[Paragraph], widths: Sequence[float], pad: float = PAD) -> bool:
    """Whether every cell of a row of single words stands on one line."""
    return all(cell.wrap(width - pad) == STYLE.leading for cell, width in zip(row, widths, strict=True))


def test_a_latin_word_is_kept_whole_at_the_cost_of_a_long_name_in_characters() -> None:
    rows = table([["日本国際問題研究所", "Comprehensive", "포괄적점진적환태평양"]])
    widths = fitted(rows, [90.0, 60.0, 80.0])
    assert uncut(rows[0][1:2], widths[1:2])
    assert all(width - PAD >= 3 * STYLE.size for width in widths)


def test_short_words_in_characters_stay_whole_where_only_the_longest_lack_room() -> None:
    rows = table([["番号", "我が方", "発言時間", "常設の閣僚協議体の設置について"]])
    widths = fitted(rows, [20.0, 20.0, 20.0, 140.0])
    assert uncut(rows[0][:3], widths[:3])


def test_the_white_beside_cells_gives_way_before_a_word_is_cut() -> None:
    row = ["Likelihood", "Speaking", "Arrangements"]
    columns = Columns(3)
    needed = sum(cell.natural()[2] for cell in table([row])[0])
    form = TableForm((1.0, 1.0, 1.0), columns=columns)
    cells = [Stack([cell]) for cell in table([row])[0]]
    columns.see(cells)
    assert Row(cells, form).wrap(needed + 3 * 12) == STYLE.leading + 2 * form.pad
    assert sum(form.sides(needed + 3 * 14 + 1)) == PAD > sum(form.sides(needed + 3 * 12))


def test_later_tables_of_a_part_stand_in_the_same_columns() -> None:
    columns = Columns(2)
    columns.see([Stack([cell]) for cell in table([["A standing meeting of ministers", "us"]])[0]])
    before = columns.fitted([60.0, 160.0], PAD)
    columns.see([Stack([cell]) for cell in table([["x", "A standing meeting of ministers in both capitals"]])[0]])
    assert columns.fitted([60.0, 160.0], PAD) == before


def test_sides_that_are_compared_stay_as_wide_as_each_other_and_no_word_is_cut() -> None:
    rows = table([["Defence exchanges", "Exchanges of units and working groups first.", "Practical use, to be shown before it is agreed."]])
    columns = Columns(3, stand=True)
    for row in rows:
        columns.see([Stack([cell]) for cell in row])
    first, ours, theirs = columns.fitted([40.0, 90.0, 90.0], PAD)
    assert ours == pytest.approx(theirs)
    assert first + ours + theirs == pytest.approx(220.0)
    assert rows[0][0].wrap(first - PAD) == STYLE.leading * 2
    assert columns.fitted([80.0, 90.0, 90.0], PAD) == [80.0, 90.0, 90.0]
