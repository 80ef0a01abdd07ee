"""The shape of a check: it counts what it looked at, says how many it expected, and names each fault with its page."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from app.book.selfcheck.file import BookFile
from app.core.model.book import CheckResult
from app.core.sentences import Sentence

FAULTS_SHOWN = 20
"""Faults of one check that are told one by one."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, the page it is on (0: the file as a whole), and the object it is about, where known."""

    page: int
    message: str
    object_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """What a check found. It passes only if it looked at exactly as many things as it expected, and found no fault."""

    looked_at: int
    expected: int
    faults: tuple[Fault, ...] = ()


NOT_ASKED = Tally(0, 0)
"""What a check of another profile gives."""


@dataclass(frozen=True, slots=True)
class Check:
    """A row of briefing-practice.md section 4: number, short name, how the file is asked, and whether it must hold.

    ``whole``: it is asked of whole books, not of pages cut out of one (a volume, pages to be replaced).
    """

    row: int
    name: str
    run: Callable[[BookFile], Tally]
    must: bool = True
    whole: bool = False

    @property
    def code(self) -> str:
        """The row's number and its short name."""
        return Sentence("{row} {name}", row=self.row, name=self.name)

    def results(self, book: BookFile) -> tuple[CheckResult, ...]:
        """One result if all is well, else one for each fault."""
        tally = NOT_ASKED if self.whole and book.profile.places else self.run(book)
        faults = tally.faults
        if tally.looked_at != tally.expected:
            faults = (
                Fault(0, Sentence("{expected} were expected, {looked_at} were found.", expected=tally.expected, looked_at=tally.looked_at)),
                *faults,
            )
        if not faults:
            message = (
                Sentence("{looked_at} looked at", looked_at=tally.looked_at) if tally.expected else Sentence("does not apply to this book")
            )
            return (CheckResult(code=self.code, passed=True, message=message, must=self.must),)
        return tuple(
            CheckResult(code=self.code, passed=False, page=fault.page, message=fault.message, must=self.must, object_id=fault.object_id)
            for fault in faults[:FAULTS_SHOWN]
        )


def each_page(book: BookFile, wrong: Callable[[int], str]) -> Tally:
    """A check of every page: ``wrong`` gives the sentence for a page number, or nothing."""
    told = [(page.number, wrong(page.number - 1)) for page in book.pages]
    faults = tuple(Fault(number, message) for number, message in told if message)
    return Tally(len(told), book.profile.pages, faults)
