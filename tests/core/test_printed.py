"""The words of printed pages as one text: over line ends and hyphens, every place with its page."""

import pytest

from app.core.page_words import pieces_of
from app.core.printed import PrintedText


@pytest.mark.parametrize(
    ("page", "words", "found"),
    [
        ("The coopera\xad\r\ntion goes on", "cooperation", "coopera\xad\u200b\u200btion"),
        ("Lee Tae\xad\r\nryong spoke", "Tae-ryong", "Tae\xad\u200b\u200bryong"),
        ("of the joint \r\nstatement of May", "joint statement", "joint   statement"),
        ("통역관(한국어·일\r\n본어)", "일본어", "일\u200b\u200b본어"),
        ("공동 \r\n성명", "공동 성명", "공동   성명"),
        ("日韓の首脳\r\n会談を", "首脳会談", "首脳\u200b\u200b会談"),
    ],
)
def test_words_are_found_over_the_end_of_a_line(page: str, words: str, found: str) -> None:
    printed = PrintedText.of([page])
    assert len(printed.text) == len(page)
    assert [printed.text[slice(*span)] for span in printed.finder.words(words).spans] == [found]


def test_a_space_at_the_end_of_a_korean_line_is_kept() -> None:
    assert not PrintedText.of(["공동 \r\n성명"]).finder.words("공동성명").spans


def test_each_place_is_told_with_its_page() -> None:
    printed = PrintedText.of(["one ferry\r\n", "", "a ferry and a ferry"])
    assert printed.page_starts == (0, 12, 13)
    pieces = [piece for span in printed.finder.words("ferry").spans for piece in pieces_of(printed.page_starts, *span)]
    assert [(page, span.start - printed.page_starts[page - 1]) for page, span in pieces] == [(1, 4), (3, 2), (3, 14)]


def test_a_book_without_pages_has_no_words() -> None:
    printed = PrintedText.of([])
    assert (printed.text, printed.page_starts, printed.finder.words("a").spans) == ("", (), ())
