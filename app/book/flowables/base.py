"""What every piece of a page can do."""

from app.book.sheet import Sheet


class Piece:
    """Something of a page. ``before`` and ``after`` are white space in points, dropped at page ends.

    ``keep_next``: it may not be the last thing on a page. ``least`` is the height that must remain for its beginning.
    """

    before: float = 0.0
    after: float = 0.0
    keep_next: bool = False

    def wrap(self, width: float) -> float:
        """The height it takes at that width."""
        raise NotImplementedError

    def fill(self, room: float) -> None:
        """Told the height that remains on the page before it is measured; most pieces do not care."""

    def split(self, _height: float) -> tuple["Piece", "Piece"] | None:
        """A part that fits the height, and the rest; None where it does not divide there. Called after ``wrap``."""
        return None

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw it with its upper left corner there. Called after ``wrap``."""
        raise NotImplementedError

    @property
    def least(self) -> float:
        """The height of the smallest beginning that may stand at a page's end. Called after ``wrap``."""
        raise NotImplementedError


class Gap(Piece):
    """White space."""

    def __init__(self, height: float) -> None:
        self.height = height

    def wrap(self, width: float) -> float:  # noqa: ARG002
        """Its height."""
        return self.height

    def split(self, height: float) -> tuple[Piece, Piece] | None:
        """White space at a page's end is dropped."""
        return Gap(max(height, 0.0)), Gap(0.0)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Nothing."""

    @property
    def least(self) -> float:
        """Nothing."""
        return 0.0
