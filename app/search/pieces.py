"""A question cut into its signs: words, quotations, brackets, operators, field names. No meaning yet."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

OPENING = '"“”„«「『＂'
CLOSING = '"“”„»」』＂'
"""Quotation marks of the three languages, as typed or as a word processor makes them of ``"``."""

_SIGNS = re.compile(
    rf"""(?P<open>[(（]) | (?P<close>[)）])
    | (?P<minus>(?<![^\s(（])[-−](?=[(（{OPENING}]|[^\W\d_]+[:：]\S))
    | (?P<field>[^\W\d_]+)[:：](?=[(（{OPENING}\w.<>])
    | [{OPENING}](?P<near>[^{OPENING}{CLOSING}]*)[{CLOSING}]~(?P<between>\d{{0,3}})
    | [{OPENING}](?P<quoted>[^{OPENING}{CLOSING}]*)[{CLOSING}]
    | (?P<quote>[{OPENING}{CLOSING}])
    | (?P<word>[^\s()（）{OPENING}{CLOSING}]+)""",
    re.VERBOSE,
)


class Sign(Enum):
    """What a piece of a question is."""

    WORD = auto()
    QUOTED = auto()
    NEAR = auto()
    FIELD = auto()
    OPEN = auto()
    CLOSE = auto()
    LONE_QUOTE = auto()
    AND = auto()
    OR = auto()
    NOT = auto()
    END = auto()


_OPERATORS = {"AND": Sign.AND, "&&": Sign.AND, "&": Sign.AND, "OR": Sign.OR, "||": Sign.OR, "|": Sign.OR, "NOT": Sign.NOT}
_KINDS = {
    "open": Sign.OPEN,
    "close": Sign.CLOSE,
    "minus": Sign.NOT,
    "field": Sign.FIELD,
    "between": Sign.NEAR,
    "quoted": Sign.QUOTED,
    "quote": Sign.LONE_QUOTE,
}


@dataclass(frozen=True, slots=True)
class Piece:
    """One sign of a question; ``between`` is the number after ``"a b"~``."""

    sign: Sign
    text: str = ""
    between: int | None = None


def cut(text: str) -> Iterator[Piece]:
    """The pieces of a question in order."""
    for found in _SIGNS.finditer(text):
        name = found.lastgroup or "word"
        if name == "word":
            yield Piece(_OPERATORS.get(found[name], Sign.WORD), found[name])
        elif name == "between":
            yield Piece(Sign.NEAR, found["near"], int(found[name]) if found[name] else None)
        else:
            yield Piece(_KINDS[name], found[name])
