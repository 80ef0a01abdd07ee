"""A scanned paper is read by machine when it is asked for: found by search, marked as machine-read, undone like any step."""

from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.jobs import Cancelled, Silent
from app.core.language import Language
from app.core.model.annotation import AnchorState
from app.search.query import Query
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.views import MarkDetails
from tests.importers.scans import needs_tesseract, page_of_ink, png, scanned_pdf

LINES = ["Notice of the harbour office", "", "The ferry sails on Monday at noon, and nobody", "may board it without a ticket."]
KOREAN = ["항만 공사에 관한 합의", "", "두 도시는 부두의 비용을 함께 부담하기로 하였다."]


@pytest.fixture
def scan(services: Services, tmp_path: Path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned_pdf([page_of_ink(LINES), ["The second page has words of its own."]]))
    report = services.imports.import_paths([path], ImportChoices(), Silent())
    assert "1 of 2 pages have no text" in report.files[0].message
    return report.files[0].briefs[0].brief.id


@needs_tesseract
def test_a_scan_is_offered_read_searched_and_undone(services: Services, scan) -> None:
    mark = services.annotations.by_page(scan, 1, MarkDetails(note="Ask about the ticket")).mark
    offer = services.recognition.offer(scan)
    assert offer.pages == (1,)
    assert Language.EN in offer.languages
    found = services.recognition.recognise(scan, Silent())
    text = services.library.detail(scan).text
    assert "sails on Monday at noon, and nobody may board it without a ticket." in text
    assert "second page has words of its own" in text
    assert found.confidence > 60
    assert found.brief.source is not None
    assert found.brief.source.machine_read == found.confidence
    assert {block.page: block.confidence >= 0 for block in services.library.detail(scan).blocks} == {1: True, 2: False}
    assert [hit.id for hit in services.search.search(Query(text="nobody may board")).hits] == [scan]
    assert found.states == ((AnchorState.ANCHORED, 1),)
    assert services.annotations.all(scan)[0].passage.locator.page == mark.passage.locator.page == 1
    assert services.recognition.offer(scan).pages == ()
    with pytest.raises(UserError, match="nothing to read by machine"):
        services.recognition.recognise(scan, Silent())
    services.history.undo(1)
    assert services.recognition.offer(scan).pages == (1,)


@needs_tesseract
def test_a_quote_of_a_scan_stands_on_its_page(services: Services, scan) -> None:
    services.recognition.recognise(scan, Silent(), language=Language.EN)
    mark = services.annotations.by_quote(scan, "without a ticket", MarkDetails()).mark
    text = services.library.detail(scan).text
    words = services.pages.words(scan, 1)
    span = words.letters.span(text, mark.start, mark.end)
    assert span is not None
    (box,) = words.lines(span)
    assert 0 < box.left < box.right < 1
    # the fourth line is drawn 220 + 3 * 51 of 2339 pixels from the upper edge
    assert 0.15 < box.top < box.bottom < 0.19
    assert "second page" in services.pages.words(scan, 2).text


@needs_tesseract
def test_a_korean_picture_is_read_in_korean(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "scan.png"
    path.write_bytes(png(page_of_ink(KOREAN, font="NotoSerifKR-Regular.ttf", size=44)))
    brief = services.imports.import_paths([path], ImportChoices(), Silent()).files[0].briefs[0].brief
    if Language.KO not in services.recognition.offer(brief.id).languages:
        pytest.skip("the Korean model is not installed")
    found = services.recognition.recognise(brief.id, Silent(), language=Language.KO).brief
    assert found.language is Language.KO
    assert "부두의 비용을 함께" in services.library.detail(brief.id).text


class Stopped:
    """The user stops it before the first page is done."""

    def report(self, done: int, total: int, what: str = "") -> None:
        if what.startswith("Page"):
            raise Cancelled


@needs_tesseract
def test_stopped_nothing_is_kept(services: Services, scan) -> None:
    before = services.library.detail(scan)
    with pytest.raises(Cancelled):
        services.recognition.recognise(scan, Stopped())
    assert services.library.detail(scan) == before


def test_without_tesseract_one_sentence_says_what_to_do(services: Services, scan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert services.recognition.offer(scan).languages == ()
    with pytest.raises(UserError, match=r"Tesseract.* is not installed here: install it"):
        services.recognition.recognise(scan, Silent())
