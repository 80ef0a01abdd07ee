"""Random dossiers, some a book: a sound book or a sentence; what is selected is in the file, what is withheld is not."""

import pytest

from app.book.build import build_book
from app.book.content import BuiltBook
from app.book.selection import WITHHELD
from app.book.selfcheck.file import BookFile
from app.core.errors import UserError
from app.core.jobs import Silent
from tests.book.printed import RESOURCES
from tests.book.random.making import Maker
from tests.book.scene.base import schemes

CONTENT_ROWS = {"45", "46", "48", "49", "50", "51", "54", "55", "56", "57", "58", "59", "61"}
"""Rows about what was written, which random words break at will; all others are about the file and must hold."""
DOSSIERS_A_BOOK, ATOMS = 10, 8
SMALL_BOOK = (25, 3)
"""Dossiers, and statements in each at the most, of the books in the default run."""


def tried(seed: int, dossiers: int = DOSSIERS_A_BOOK, atoms: int = ATOMS) -> tuple[Maker, BuiltBook | None]:
    """A random book, or None where it was refused with a sentence."""
    maker = Maker(seed)
    snapshot, order = maker.snapshot(dossiers, atoms), maker.order()
    try:
        return maker, build_book(snapshot, order, RESOURCES, schemes(), Silent())
    except UserError as refusal:
        assert refusal.sentence.endswith(".")
        return maker, None


def letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


def words_in(pdf: bytes) -> tuple[str, str]:
    """The words on the pages, and with them those of bookmarks, names and description."""
    with BookFile(pdf) as file:
        printed = "".join(page.head + page.body + page.foot for page in file.pages)
        beside = "".join(words for _, words, _ in file.outline) + "".join(file.names) + file.profile.to_json() + str(file.objects.docinfo)
    return letters(printed), letters(printed + beside)


def hold(seed: int, dossiers: int = DOSSIERS_A_BOOK, atoms: int = ATOMS) -> bool:
    """Whether a book was made; every promise about it is asserted."""
    maker, book = tried(seed, dossiers, atoms)
    if book is None:
        return False
    wrong = [row for row in book.checks if row.must and not row.passed and row.code.split()[0] not in CONTENT_ROWS]
    assert wrong == [], f"seed {seed}"
    printed, everything = words_in(book.pdf)
    omitted = {row.atom_id for row in book.omissions}
    lost = [str(key) for key, token in maker.tokens.items() if key not in omitted and token not in printed]
    assert lost == [], f"seed {seed}"
    closed = {row.atom_id for row in book.omissions if row.reason in {reason.value for reason in WITHHELD}}
    # A statement whose fallback alone is withheld stands in the book without it.
    let_out = [str(key) for key, token in maker.tokens.items() if key in closed - maker.fallbacks and token in everything]
    assert let_out == [], f"seed {seed}"
    return True


def test_200_random_dossiers_make_sound_books_or_sentences() -> None:
    made = [hold(seed, *SMALL_BOOK) for seed in range(200 // SMALL_BOOK[0])]
    assert sum(made) >= len(made) // 2


@pytest.mark.parametrize("seed", [1114, 1915])
def test_dossiers_that_once_made_an_unsound_book(seed: int) -> None:
    """Accents that hang over the end of a line; an opening bracket before a word longer than the line."""
    assert hold(seed)


@pytest.mark.heavy
@pytest.mark.parametrize("part", range(10))
def test_10_000_random_dossiers_make_sound_books_or_sentences(part: int) -> None:
    made = [hold(seed) for seed in range(1000 + part * 100, 1100 + part * 100)]
    assert sum(made) >= len(made) // 2
