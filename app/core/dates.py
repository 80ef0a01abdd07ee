"""Dates with the precision they really have: a year, a month, or a day."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.core.language import Language

ISO_PARTIAL = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?-?")
ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class Precision(StrEnum):
    """How much of a date is known."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date known to the year, the month or the day; orders by its first possible day.

    ``month`` and ``day`` are 0 where unknown, so that "2025" sorts before "2025-01".
    """

    year: int
    month: int = 0
    day: int = 0

    def __post_init__(self) -> None:
        if self.day and not self.month:
            raise ValueError("a day needs its month")
        date(self.year, self.month or 1, self.day or 1)

    @property
    def precision(self) -> Precision:
        """The precision the date was given with."""
        if self.day:
            return Precision.DAY
        return Precision.MONTH if self.month else Precision.YEAR

    @property
    def first_day(self) -> date:
        """The earliest day the date can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The latest day the date can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def __str__(self) -> str:
        """ISO 8601 with the precision it has: 2025, 2025-07, 2025-07-15."""
        text = f"{self.year:04d}"
        if self.month:
            text += f"-{self.month:02d}"
        if self.day:
            text += f"-{self.day:02d}"
        return text

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read ISO 8601 of any precision; a dangling hyphen ("2025-07-") is allowed, as sources print it.

        Raises:
            ValueError: the text is not such a date, or names a day that does not exist.
        """
        found = ISO_PARTIAL.fullmatch(text.strip())
        if not found:
            raise ValueError(f"{text!r} is not a date: write 2025, 2025-07 or 2025-07-15")
        return cls(*(int(part or 0) for part in found.group("year", "month", "day")))

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """The day-precise date of a calendar day."""
        return cls(day.year, day.month, day.day)

    def spoken(self, language: Language) -> str:
        """The date as prose in a language: 8 September 2025; 2025. 9. 8.; 2025年9月8日.

        Korean form: Korean official-document rule (briefing-practice.md 1.4, source KR3); a year or a month alone, in which
        the points would read like a list, with its words: 2025년 9월.
        """
        match language:
            case Language.KO:
                if self.day:
                    return f"{self.year}. {self.month}. {self.day}."
                return f"{self.year}년" + (f" {self.month}월" if self.month else "")
            case Language.JA:
                return "".join(f"{part}{unit}" for part, unit in zip((self.year, self.month, self.day), "年月日", strict=True) if part)
            case _:
                parts = [str(self.day)] if self.day else []
                parts += [ENGLISH_MONTHS[self.month - 1]] if self.month else []
                return " ".join([*parts, str(self.year)])
