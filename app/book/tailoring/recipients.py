"""Table 2.2 of briefing-practice.md: what each reader is given, in which order, and how it is set."""

from dataclasses import dataclass

from app.core.model.base import Audience


@dataclass(frozen=True, slots=True)
class Reader:
    """One row of the table. ``body`` is the least running text in points, ``spacing`` the leading in parts of the usual.

    ``margin`` is the outer margin in millimetres (0: that of the paper); ``compact`` sets all parts on one run of pages.
    """

    parts: tuple[str, ...]
    body: float = 12.0
    spacing: float = 1.0
    margin: float = 0.0
    compact: bool = False


EVERYTHING = (
    "steering", "programme", "participants", "cards", "agenda", "documents", "if_raised", "press", "remarks", "biographies", "figures",
    "chronology", "names", "passages", "record", "sources", "index", "colophon",
)  # fmt: skip

READERS: dict[Audience, Reader] = {
    Audience.PRINCIPAL: Reader(
        parts=(
            "cards", "steering", "programme", "participants", "agenda", "documents", "if_raised", "press", "remarks", "biographies",
            "figures", "chronology", "colophon",
        ),
        body=14.0,
    ),
    Audience.DRAFTER: Reader(parts=EVERYTHING),
    Audience.DELEGATION: Reader(parts=tuple(part for part in EVERYTHING if part != "record")),
    Audience.NOTETAKER: Reader(parts=("programme", "participants", "record", "names", "colophon"), margin=55.0),
    Audience.INTERPRETER: Reader(
        parts=("programme", "participants", "names", "remarks", "agenda", "if_raised", "figures", "colophon"), body=14.0, spacing=1.5
    ),
    Audience.PRESS: Reader(parts=("press", "participants", "programme", "figures", "colophon"), compact=True),
    Audience.PROTOCOL: Reader(parts=("programme", "participants", "colophon"), compact=True),
}  # fmt: skip
"""The principal reads cards first and leaves the sources to the staff; the interpreter reads large and open lines; the
notetaker writes in a wide margin and on a form; press and protocol get a sheet."""
