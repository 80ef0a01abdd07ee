"""One person by the command line: stances with their drift, and the card as a PDF."""

from pathlib import Path

import pypdfium2

from tests.cli.conftest import Attache

PACK = """version: 1
people:
  - names:
      - {text: Aoki Ren, preferred_for: [en]}
    offices:
      - {title: Harbour master, start: 2020}
dossiers:
  - title: Forum
    positions:
      - {party: Them, stance: A forum is premature., stated_by: Aoki Ren, stated_on: 2023}
      - {party: Them, stance: A forum is a good thought., stated_by: Aoki Ren, stated_on: 2024}
"""


def test_stances_are_listed_with_what_changed_and_the_card_is_printed(attache: Attache, tmp_path: Path) -> None:
    pack = tmp_path / "aoki.yaml"
    pack.write_text(PACK, encoding="utf-8")
    assert attache("load", pack).status == 0
    told = attache("stances", "Aoki Ren")
    assert "2024  A forum is a good thought.  [Forum]" in told.out
    assert "changed on “Forum” between 2023 and 2024" in told.out
    document = attache("stances", "Aoki Ren", "--json").document
    assert [row["words"] for row in document["stances"]] == ["A forum is a good thought.", "A forum is premature."]
    assert len(document["drifts"]) == 1
    target = tmp_path / "card.pdf"
    assert attache("card", "Aoki Ren", "-o", target).status == 0
    with pypdfium2.PdfDocument(target) as file:
        words = file[0].get_textpage().get_text_range()
    assert "Harbour master" in words
    assert attache("card", "Nobody", "-o", target).status == 3
