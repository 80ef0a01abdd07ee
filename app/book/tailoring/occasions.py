"""Table 2.1 of briefing-practice.md: which parts a kind of meeting has, and in which form."""

from dataclasses import dataclass
from enum import StrEnum

from app.core.model.meeting import Occasion


class Need(StrEnum):
    """Whether a part belongs to the book of an occasion. ``OPTIONAL`` ones are printed where a recipe includes them."""

    MUST = "M"
    USUAL = "R"
    OPTIONAL = "O"
    LEAVE_OUT = "-"


@dataclass(frozen=True, slots=True)
class Rule:
    """One cell of the table: the need, and the form the part has; an empty form is the whole of it."""

    need: Need
    form: str = ""

    @property
    def printed(self) -> bool:
        """Whether the part is printed without being asked for."""
        return self.need in {Need.MUST, Need.USUAL}


COLUMNS = (
    Occasion.LEADERS_BILATERAL, Occasion.TWO_PLUS_TWO, Occasion.PULL_ASIDE, Occasion.SIDELINES, Occasion.COURTESY_CALL, Occasion.PHONE,
)  # fmt: skip
"""The columns of the table."""

LIKE = {Occasion.MINISTERIAL: Occasion.LEADERS_BILATERAL, Occasion.VISIT: Occasion.LEADERS_BILATERAL, Occasion.VIDEO: Occasion.PHONE}
"""Occasions without a column of their own: a ministerial and a visit are prepared as a leaders' meeting, a video call as a call."""

TABLE: dict[str, tuple[str, ...]] = {
    # part          leaders   2+2             pull-aside   sidelines    courtesy   call
    "steering":     ("M",     "M",            "M half",    "M each",    "M",       "M half"),
    "programme":    ("M",     "M",            "M when",    "M master",  "M",       "M call"),
    "participants": ("M",     "M",            "M names",   "M",         "M",       "M"),
    "cards":        ("M",     "M",            "M 5",       "M",         "M 2",     "M 6"),
    "agenda":       ("M",     "M speaker",    "-",         "M certain", "-",       "O"),
    "if_raised":    ("M",     "M",            "M 3",       "M",         "O",       "M"),
    "biographies":  ("M",     "M principals", "M short",   "M short",   "M",       "M short"),
    "remarks":      ("M",     "M",            "-",         "O",         "O",       "O"),
    "press":        ("M",     "M",            "M line",    "M",         "O",       "M"),
    "documents":    ("R",     "M",            "-",         "O",         "-",       "-"),
    "chronology":   ("M",     "M",            "-",         "R",         "R",       "-"),
    "figures":      ("M",     "M",            "-",         "R",         "R",       "-"),
    "record":       ("R",     "R",            "M",         "M",         "O",       "M"),
}  # fmt: skip
"""Need and form of each part. ``half``: purpose, objectives, last contact. ``each``: for every meeting of the day. ``when``:
hour, place, who asked. ``master``: all meetings of the day in one table first. ``call``: who calls whom, hour, length, line,
who listens. ``names``: the principals. ``speaker``: points under the name of who says them. ``certain``: only subjects that
are sure to come up. ``principals``: the others short. ``short``: five lines. ``line``: the agreed line. A number is the most."""


def rule(part: str, occasion: Occasion) -> Rule:
    """The cell of a part and an occasion; parts that the table does not name follow from the reader alone."""
    row = TABLE.get(part)
    if row is None:
        return Rule(Need.MUST)
    need, _, form = row[COLUMNS.index(LIKE.get(occasion, occasion))].partition(" ")
    return Rule(Need(need), form)
