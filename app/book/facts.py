"""What is known about a figure: its number, whether it is stale, which others it can be compared or clashes with."""

from datetime import timedelta
from itertools import groupby

from app.core.clashes import number
from app.core.dates import PartialDate
from app.core.model.dossier import Conflict, Dossier, Figure, Resolution

NOT_LENGTHS = frozenset({"", "rank", "place", "위", "순위", "位"})
"""Units whose numbers say an order: a longer bar would say the opposite of what is meant."""


def number_of(figure: Figure) -> float | None:
    """The value as a number, or None where it is not plainly one."""
    return number(figure.value)


def stale(figure: Figure, day: PartialDate) -> bool:
    """Whether the figure has outlived its shelf life on that day, reckoned from the last day its as-of date can mean."""
    if not figure.shelf_life_days or figure.as_of is None:
        return False
    return day.first_day > figure.as_of.last_day + timedelta(days=figure.shelf_life_days)


def conflict_of(figure: Figure, dossier: Dossier) -> Conflict | None:
    """The clash the figure is part of, unless it was found to be none."""
    for conflict in dossier.conflicts:
        if figure.id in conflict.atoms and conflict.resolution is not Resolution.NO_CONFLICT:
            return conflict
    return None


MOST_BARS = 12
"""Bars of one chart; with more the table is easier to read."""


def comparable(figures: tuple[Figure, ...]) -> list[tuple[Figure, ...]]:
    """Groups of two and more, not too many, that may stand in one chart: same unit, as-of date and method, plain and positive."""

    def kind(figure: Figure) -> tuple[str, str, str]:
        return figure.unit, str(figure.as_of), figure.method

    plain = [
        figure
        for figure in figures
        if figure.unit not in NOT_LENGTHS and figure.as_of and not figure.qualifier and (number_of(figure) or 0) > 0
    ]
    unclashed = [figure for figure in plain if not figure.conflict_group]
    groups = groupby(sorted(unclashed, key=kind), key=kind)
    return [group for _, rows in groups if 2 <= len(group := tuple(rows)) <= MOST_BARS]


SHORTEST_SERIES = 3
"""Points from which a line says more than a table."""


def series(figures: tuple[Figure, ...]) -> list[tuple[Figure, ...]]:
    """Figures that are one and the same at three dates and more, in the order of time: what a line can show."""

    def kind(figure: Figure) -> tuple[str, str, str, str]:
        return figure.label, figure.unit, figure.method, figure.population

    plain = [figure for figure in figures if figure.unit not in NOT_LENGTHS and figure.as_of and number_of(figure) is not None]
    unclashed = sorted((figure for figure in plain if not figure.conflict_group), key=lambda figure: (kind(figure), str(figure.as_of)))
    groups = (tuple(rows) for _, rows in groupby(unclashed, key=kind))
    return [group for group in groups if len({str(figure.as_of) for figure in group}) == len(group) >= SHORTEST_SERIES]


def place_in_time(known: PartialDate) -> float:
    """A date as a number of years; a date without month or day counts from its beginning."""
    return known.year + ((known.month or 1) - 1) / 12 + ((known.day or 1) - 1) / 366
