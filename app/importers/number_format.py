"""How a sheet shows a value: percents, currencies, thousands and decimals by the cell's number format (ECMA-376 part 1, 18.8.31)."""

import re
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import NamedTuple

from app.importers.date_format import duration, moment

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|_(?P<room>.)|\*(?P<fill>.)|\[(?P<bracket>[^\]]{0,255})\]|(?P<digit>[0#?.,]+)|(?P<plain>.)',
    re.DOTALL,
)
_OTHER = re.compile(r"\[[<>=]|/|[eE][+-]|general|@", re.IGNORECASE)
"""Formats that are left plain: with conditions, fractions, powers of ten, texts."""
_PRECISE = 12
"""Digits shown of a number without a format: more are the noise of binary fractions."""
_LONGEST = 1e15
"""From here on a sheet has no more digits to show."""
_MOST_PLACES = 30
_LONGEST_CODE = 255
"""Characters of a format: Excel takes no longer one."""


class _Format(NamedTuple):
    before: str
    digits: str
    after: str


def shown(value: object, code: str) -> str:
    """A cell's value as it is shown; a format that is not understood leaves the value plain."""
    code = code if len(code) <= _LONGEST_CODE else ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, datetime | date | time):
        return moment(value, code)
    if isinstance(value, timedelta):
        return duration(value)
    if isinstance(value, int | float):
        return _number(value, code)
    return "" if value is None else str(value)


def _number(value: float, code: str) -> str:
    whole = isinstance(value, int) or (value.is_integer() and abs(value) < _LONGEST)
    plain = f"{value:.0f}" if whole else f"{value:.{_PRECISE}g}"
    sections = _sections(code)
    if not code or _OTHER.search(re.sub(r'"[^"]*"', "", code)):
        return plain
    place = 1 if value < 0 and len(sections) > 1 else 2 if value == 0 and len(sections) > 2 else 0
    form = _taken_apart(sections[place])
    if not re.search("[0#?]", form.digits):
        return form.before.strip() or plain
    if re.search("[0#]", form.after):
        return plain
    try:
        words = _digits(abs(Decimal(plain)) * 100 ** (form.before + form.after).count("%"), form.digits)
    except InvalidOperation:
        return plain
    minus = "-" if value < 0 and place == 0 and re.search("[1-9]", words) else ""
    return f"{minus}{form.before}{words}{form.after}".strip()


def _sections(code: str) -> list[str]:
    """What a code says for numbers above, below and of nought: parted by semicolons, but not by those in quoted words."""
    pieces = code.split('"')
    outside = [piece if at % 2 else piece.replace(";", "\0") for at, piece in enumerate(pieces)]
    return '"'.join(outside).split("\0")


def _taken_apart(section: str) -> _Format:
    """The words before the digits, the code of the digits, the words behind them."""
    before, digits, after = "", "", ""
    for found in _TOKEN.finditer(section):
        if found["digit"] and not after:
            digits += found["digit"]
        elif digits:
            after += _literal(found)
        else:
            before += _literal(found)
    return _Format(before, digits, after)


def _literal(found: re.Match[str]) -> str:
    """What a piece of a format prints: quoted words, the sign of a currency; room and filling are nothing."""
    if found["bracket"] is not None:
        currency = re.match(r"\$([^-]*)", found["bracket"])
        return currency[1] if currency else ""
    return next((found[name] for name in ("quoted", "escaped", "digit", "plain") if found[name] is not None), "")


def _digits(amount: Decimal, code: str) -> str:
    """The digits of a number: places behind the point, thousands apart; commas at the end divide by a thousand each."""
    scaled = code.rstrip(",")
    amount = amount.scaleb(-3 * (len(code) - len(scaled)))
    whole, _, places = scaled.partition(".")
    least, most = places.count("0"), min(_MOST_PLACES, len(places.replace(",", "")))
    left, _, right = f"{amount.quantize(Decimal(1).scaleb(-most), rounding=ROUND_HALF_UP):f}".partition(".")
    right = right[:least] + right[least:].rstrip("0")
    left = left.lstrip("0").rjust(max(whole.count("0"), 0 if right else 1), "0")
    if "," in whole:
        first = len(left) % 3
        left = ",".join([left[:first]] * (first > 0) + [left[at : at + 3] for at in range(first, len(left), 3)])
    return f"{left}.{right}" if right else left
