"""The pages of a brief's original: pictures, and words with their places."""

from pathlib import Path
from threading import Thread

import pytest
from reportlab.lib.pagesizes import A5
from reportlab.pdfgen.canvas import Canvas

from app.book.pictures import page_picture
from app.core.errors import NotFoundError, UserError
from app.core.jobs import Silent
from app.core.page_words import Letters
from app.importers.base import ImportOptions
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.pages import has_pages
from app.services.views import MarkDetails
from tests.importers.scans import page_of_ink, scan, scanned_pdf

WIDTH, HEIGHT = A5


@pytest.fixture
def paper(services: Services, tmp_path: Path) -> object:
    """A paper of two pages, the second turned by a quarter."""
    target = tmp_path / "ferry.pdf"
    canvas = Canvas(str(target), pagesize=A5)
    canvas.setFont("Helvetica", 12)
    canvas.drawString(72, HEIGHT - 72, "The harbour board keeps two ferries in winter.")
    canvas.showPage()
    # The canvas lays a turned page's paper on its side, so that it is upright again as it is shown
    canvas.setPageRotation(90)
    canvas.drawString(72, WIDTH - 100, "Dredging begins in the spring of next year.")
    canvas.showPage()
    canvas.save()
    report = services.imports.import_paths([target], ImportChoices(), Silent())
    return report.files[0].briefs[0].brief


def test_pages_have_sizes_and_pictures_of_the_width_asked_for(services: Services, paper) -> None:  # type: ignore[no-untyped-def]
    assert has_pages(paper)
    first, second = services.pages.sizes(paper.id)
    assert first == pytest.approx((WIDTH, HEIGHT), abs=0.5)
    assert second == pytest.approx((WIDTH, HEIGHT), abs=0.5)
    picture = services.pages.picture(paper.id, 1, 400)
    assert picture.width == 400
    assert len(picture.rgb) == 3 * picture.width * picture.height
    with pytest.raises(NotFoundError):
        services.pages.picture(paper.id, 3, 400)


def test_words_stand_where_they_were_drawn(services: Services, paper) -> None:  # type: ignore[no-untyped-def]
    words = services.pages.words(paper.id, 1)
    span = words.letters.span("harbour board", 0, 13)
    assert span is not None
    (box,) = words.lines(span)
    assert box.left == pytest.approx((72 + 24) / WIDTH, abs=0.02)
    assert box.top < 72 / HEIGHT < box.bottom
    turned = services.pages.words(paper.id, 2)
    span = turned.letters.span("Dredging", 0, 8)
    assert span is not None
    # Turned a quarter to the right: what stood 100 points below the upper edge stands as far from the right one
    box = turned.lines(span)[0]
    assert box.left - 0.01 < 1 - 100 / WIDTH < box.right
    assert Letters.of(turned.text).text == "dredgingbeginsinthespringofnextyear"


def test_a_mark_on_a_scanned_page_finds_the_words_that_the_machine_saw(services: Services, tmp_path: Path) -> None:
    """Of the second page, which is a picture, the file knows no words: the text tells where each stands."""
    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned_pdf([["The first page has words of its own."], page_of_ink(["Here the ferry"])]))
    read = scan(2, "The harbour was closed for the whole of win-", "ter. The ferry sails on Monday.")
    choices = ImportChoices(options=ImportOptions(scanned=(read,)))
    brief = services.imports.import_paths([path], choices, Silent()).files[0].briefs[0].brief
    mark = services.annotations.by_quote(brief.id, "whole of winter. The ferry", MarkDetails()).mark
    detail = services.library.detail(brief.id)
    words = services.pages.words(brief.id, 2)
    span = words.letters.span(detail.text, mark.start, mark.end)
    assert span is not None
    first, second = words.lines(span)
    # A letter is 10 of 1000 wide and 20 of 2000 high; before “whole” stand 31, “ferry” ends with the 14th of the second line
    assert tuple(first) == pytest.approx((0.41, 0.05, 0.54, 0.06), abs=0.001)
    assert tuple(second) == pytest.approx((0.1, 0.065, 0.24, 0.075), abs=0.001)
    assert words.at(0.425, 0.055) == words.text.index("whole") + 1
    assert "first page" in services.pages.words(brief.id, 1).text


def test_what_has_no_pages_says_so(services: Services, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("A note without pages.\n", encoding="utf-8")
    report = services.imports.import_paths([tmp_path / "note.txt"], ImportChoices(), Silent())
    with pytest.raises(UserError, match="PDF"):
        services.pages.sizes(report.files[0].briefs[0].brief.id)


def test_pages_are_drawn_from_many_threads_at_once(services: Services, paper) -> None:  # type: ignore[no-untyped-def]
    """PDFium crashes when two threads are in it; this ended the process before calls took turns."""
    sizes: list[int] = []
    data = services.library.original(paper.id)

    def draw() -> None:
        for _ in range(20):
            sizes.append(services.pages.picture(paper.id, 1, 300).width + len(services.pages.words(paper.id, 2).text))
            page_picture(data, 1, 200)

    threads = [Thread(target=draw) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(sizes) == 80
