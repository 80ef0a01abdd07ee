"""The spellings under which a leaf of a question may stand in the index."""

from dataclasses import dataclass

Sequence = tuple[tuple[str, int], ...]
"""Terms and how many positions each stands after the first."""


@dataclass(frozen=True, slots=True)
class Spellings:
    """What answers one leaf of a question: any of the sequences of stems, or any of the exact words.

    With ``between`` all sequences are wanted, in any order, with at most so many words between them.
    """

    sequences: tuple[Sequence, ...] = ()
    exact: tuple[str, ...] = ()
    between: int | None = None
