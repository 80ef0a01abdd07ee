"""The tab of each part: letters that a reader of the edition before finds again."""

from collections.abc import Sequence
from itertools import count

from app.book.stable import Earlier

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def tab_letters(keys: Sequence[str], before: Earlier | None) -> dict[str, str]:
    """The tab of each part; where pages keep their numbers parts keep their tabs, and a new part takes the next free one."""
    kept = {key: before.parts[key].tab for key in keys if key in before.parts and before.parts[key].tab} if before else {}
    taken = {part.tab for part in before.parts.values()} if before else set[str]()
    free = (letter(number) for number in count() if letter(number) not in taken)
    return {key: kept[key] if key in kept else next(free) for key in keys}


def letter(number: int) -> str:
    """The tab of a part by its place: A to Z, then AA, AB …"""
    first, last = divmod(number, len(LETTERS))
    return (LETTERS[first - 1] if first else "") + LETTERS[last]
