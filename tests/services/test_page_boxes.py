"""From the words that are read to the place where they stand on the page of the PDF."""

from pathlib import Path

from app.core.jobs import Silent
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.views import MarkDetails
from tests.importers.documents import HEIGHT, WIDTH, column, pdf


def test_a_quote_over_two_lines_has_a_box_on_each(services: Services, tmp_path: Path) -> None:
    """Lines stand at 760 and 746 points from the lower edge, from 72 points on; type is 10 points high."""
    path = tmp_path / "a.pdf"
    lines = [
        "The ferry sails on Monday at noon, and nobody may board it with-",
        "out a ticket that was bought at the harbour office.",
    ]
    path.write_bytes(pdf([column(["First page."]), column(lines)]))
    brief = services.imports.import_paths([path], ImportChoices(), Silent()).files[0].briefs[0].brief
    mark = services.annotations.by_quote(brief.id, "may board it without a ticket", MarkDetails()).mark
    first, second = services.library.page_boxes(brief.id, mark.start, mark.end)
    assert first.page == second.page == 2
    for box, baseline in ((first, 760), (second, 746)):
        top, bottom = (1 - (baseline + 10) / HEIGHT) * 10_000, (1 - (baseline - 4) / HEIGHT) * 10_000
        assert top < box.top < box.bottom < bottom
    assert abs(second.left - 72 / WIDTH * 10_000) < 20
    assert first.left > 3_500


def test_of_two_like_places_the_one_meant_is_boxed(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf([column(["Monday is market day.", "", "The ferry sails on Monday.", "", "The train goes on Monday."])]))
    brief = services.imports.import_paths([path], ImportChoices(), Silent()).files[0].briefs[0].brief
    text = services.library.detail(brief.id).text
    boxes = [services.library.page_boxes(brief.id, at, at + 6)[0] for at in (text.index("Monday"), text.rindex("Monday"))]
    assert boxes[0].left < boxes[1].left
    assert boxes[0].top < boxes[1].top


def test_a_text_without_pages_has_no_boxes(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The ferry sails on Monday.", encoding="utf-8")
    brief = services.imports.import_paths([path], ImportChoices(), Silent()).files[0].briefs[0].brief
    assert services.library.page_boxes(brief.id, 0, 9) == ()
