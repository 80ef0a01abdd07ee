"""Tables of a text: rows of cells that are stretches of it."""

from app.core.model.brief import Block, BlockKind
from app.core.tables import tables_of


def test_rows_have_the_cells_of_the_widest_and_know_their_words() -> None:
    text = "Before.\n\nHarbour\tShips\nNorth\t 12 \nSouth\n\nAfter."
    rows = [Block(kind=BlockKind.TABLE_ROW, start=text.index(first), end=text.index("\n", text.index(first)), table=1, level=level)
            for first, level in (("Harbour", 1), ("North", 0), ("South", 0))]  # fmt: skip
    (table,) = tables_of(text, [Block(kind=BlockKind.PARAGRAPH, start=0, end=7), *rows])
    assert [[text[slice(*cell)] for cell in row.cells] for row in table.rows] == [["Harbour", "Ships"], ["North", "12"], ["South", ""]]
    assert [row.head for row in table.rows] == [True, False, False]
    assert (table.columns, text[table.start : table.end].count("\n")) == (2, 2)


def test_two_tables_and_a_text_without() -> None:
    text = "a\tb\nc\td"
    blocks = [Block(kind=BlockKind.TABLE_ROW, start=0, end=3, table=1), Block(kind=BlockKind.TABLE_ROW, start=4, end=7, table=2)]
    assert [table.number for table in tables_of(text, blocks)] == [1, 2]
    assert tables_of("a", [Block(kind=BlockKind.PARAGRAPH, start=0, end=1)]) == ()
