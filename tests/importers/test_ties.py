"""Rows belong to tables and notes to their marks, also where the format does not say so."""

from app.core.model.brief import BlockKind
from app.importers.base import ImportedText
from tests.importers.documents import pdf
from tests.importers.reading import read


def anchors(text: ImportedText) -> list[tuple[str, str]]:
    """Label of each note and the words before its mark."""
    notes = [block for block in text.blocks if block.kind is BlockKind.FOOTNOTE]
    return [(note.label, text.raw[max(0, note.anchor - 5) : note.anchor] if note.anchor >= 0 else "-") for note in notes]


def test_notes_at_the_foot_of_a_pdf_page() -> None:
    lines = [
        (72.0, 760.0, "The towns share the cost of the new quay and of the northern road equally1 and the price of"),
        (72.0, 746.0, "a crossing falls to 12 crowns.2 Nobody has said yet who will pay for the lighthouse in 2021."),
    ]
    notes = [(72.0, 90.0, "1 Letter of the mayor of the eastern town."), (72.0, 78.0, "2 Minutes of the council, page 12.")]
    data = pdf([[*lines, *notes]], sizes={words: 7.0 for _, _, words in notes})
    assert anchors(read(data, ".pdf")) == [("1", "ually"), ("2", "owns.")]


def test_notes_of_a_plain_text() -> None:
    text = (
        "The towns share the cost of the new quay.¹ Nobody has said yet who will pay for the lighthouse,² and nobody asked. "
        "The council meets again in spring, when the ice has gone and the first ships can moor at the northern quay again.\n\n"
        "¹ Letter of the mayor.\n\n² Minutes of the council.\n"
    )
    assert anchors(read(text)) == [("1", "quay."), ("2", "ouse,")]


def test_a_number_in_the_text_is_no_mark() -> None:
    text = "In 2021 the towns agreed on 1 quay and 12 ships.\n\n¹ Letter of the mayor.\n"
    assert anchors(read(text)) == [("", "-")]


def test_rows_of_a_pdf_table_are_one_table() -> None:
    rows = [("Harbour", "Ships", "Crews"), ("North", "12", "40"), ("South", "18", "31")]
    placed = [(72.0 + 180 * at, 700.0 - 14 * number, cell) for number, row in enumerate(rows) for at, cell in enumerate(row)]
    found = [block for block in read(pdf([placed]), ".pdf").blocks if block.kind is BlockKind.TABLE_ROW]
    assert [block.table for block in found] == [1, 1, 1]


def test_signs_tie_notes_to_their_marks_on_each_page_anew() -> None:
    def page(first: str, second: str) -> list[tuple[float, float, str]]:
        text = [
            (72.0, 760.0, f"The towns share the cost of the {first}* and of the northern road, and the price"),
            (72.0, 746.0, f"of a {second}** is the same."),
        ]
        return [
            *text,
            (72.0, 90.0, f"* Letter on the {first}."),
            (72.0, 78.0, f"** Minutes on the {second}, by § 4 of the law."),
            (72.0, 66.0, "§ 5 says more."),
        ]

    pages = [page("quay", "berth"), page("mole", "light")]
    sizes = {words: 7.0 for lines in pages for _, y, words in lines if y < 100}
    assert anchors(read(pdf(pages, sizes=sizes), ".pdf")) == [("*", " quay"), ("**", "berth"), ("*", " mole"), ("**", "light")]
