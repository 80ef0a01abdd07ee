"""The self-check of a printed book: the rows of briefing-practice.md section 4, asked of the file alone."""

from app.book.pictures import PDFIUM_TURN
from app.book.selfcheck import cards, evidence, identity, marking, navigation, paper, shape, typography
from app.book.selfcheck.check import Check
from app.book.selfcheck.file import BookFile
from app.core.model.book import CheckResult

CHECKS: tuple[Check, ...] = (
    *marking.CHECKS,
    *identity.CHECKS,
    *navigation.CHECKS,
    *paper.CHECKS,
    *cards.CHECKS,
    *evidence.CHECKS,
    *shape.CHECKS,
    *typography.CHECKS,
)


def check_pdf(pdf: bytes) -> tuple[CheckResult, ...]:
    """Ask a book every check.

    Raises:
        UserError: the file is not a book of ours.
    """
    with PDFIUM_TURN, BookFile(pdf) as book:
        return check_book(book)


def check_book(book: BookFile) -> tuple[CheckResult, ...]:
    """Ask an open book every check."""
    return tuple(result for check in sorted(CHECKS, key=lambda check: check.row) for result in check.results(book))
