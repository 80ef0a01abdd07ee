"""The words of a book as it is looked at: of every page, over line ends, each with its place."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from reportlab.pdfgen.canvas import Canvas

from app.core.jobs import Cancelled, Progress, Silent
from app.core.model.book import Carrier
from app.core.page_words import pieces_of
from app.core.text import Span, comparable
from app.services.books import BookRequest, default_recipe
from app.services.drafting import BookView
from app.services.opening import Services


@pytest.fixture
def view(services: Services, meeting: UUID) -> BookView:
    """A book on narrow paper, where many a word is divided."""
    recipe = replace(default_recipe(), carrier=Carrier.A5)
    return services.drafts.draft(BookRequest(meeting_id=meeting, recipe=recipe), Silent())


def test_what_is_found_stands_at_that_place_of_its_page(services: Services, view: BookView) -> None:
    printed = services.drafts.text(view, Silent())
    assert len(printed.page_starts) == view.pages > 1
    found = printed.finder.words("ports").spans
    assert found
    for span in found:
        for page, piece in pieces_of(printed.page_starts, *span):
            start = printed.page_starts[page - 1]
            words = services.drafts.page_words(view, page)
            assert comparable(words.text[piece.start - start : piece.end - start], case=False) == "ports"
            lines = words.lines(Span(piece.start - start, piece.end - start))
            assert lines
            assert all(0 <= line.left < line.right <= 1 and 0 <= line.top < line.bottom <= 1 for line in lines)


def test_a_word_that_is_divided_is_found_whole(services: Services, view: BookView, tmp_path: Path) -> None:
    path = tmp_path / "divided.pdf"
    canvas = Canvas(str(path), pagesize=(300, 200), invariant=True)
    for height, line in ((150, "They spoke of the coopera-"), (138, "tion of both coast guards at length.")):
        canvas.drawString(20, height, line)
    canvas.save()
    drawn = replace(view, pdf=path.read_bytes(), pages=1)
    (span,) = services.drafts.text(drawn, Silent()).finder.words("cooperation").spans
    first, second = services.drafts.page_words(drawn, 1).lines(span)
    assert first.top < second.top
    assert second.left < first.left


def test_a_book_that_nobody_wants_any_more_is_read_no_further(services: Services, view: BookView) -> None:
    class Unwanted(Progress):
        asked = 0

        def report(self, done: int, total: int, what: str = "") -> None:
            self.asked += 1
            if done == 1:
                raise Cancelled

    progress = Unwanted()
    with pytest.raises(Cancelled):
        services.drafts.text(view, progress)
    assert progress.asked == 2
