"""The columns of the library's list: what each says of a brief, how it sorts, and how wide it is."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.core.language import Language
from app.services.library import BriefRow, BriefSort
from app.ui.views.library.row import source_of
from app.ui.wording import brief_kind_name, short_date, short_day

LEAST, WIDEST = 44, 480
"""Pixels between which a column can be drawn."""
BEFORE_TITLE, EDGE, BETWEEN = 48, 16, 12
"""Pixels before the title (the dot and the icon), at the right end, and from one column to the next."""
LEAST_TITLE = 150


class Column(StrEnum):
    """One column; the title is always there and takes the room that the others leave."""

    TITLE = "title"
    SOURCE = "source"
    DATE = "date"
    KIND = "kind"
    PAGES = "pages"
    LANGUAGE = "language"
    MARKS = "marks"
    ADDED = "added"


WIDTHS: Mapping[Column, int] = {
    Column.SOURCE: 130,
    Column.DATE: 84,
    Column.KIND: 92,
    Column.PAGES: 48,
    Column.LANGUAGE: 44,
    Column.MARKS: 48,
    Column.ADDED: 84,
}
"""Pixels of each column until somebody draws it to another width; its words in the head may want more."""

NUMBERS = frozenset({Column.PAGES, Column.MARKS})
"""Columns that stand against their right edge."""

LATEST_FIRST = frozenset({Column.DATE, Column.PAGES, Column.MARKS, Column.ADDED})
"""Columns of which one wants to see the latest, or the most, first."""

WAITING = (Column.ADDED, Column.LANGUAGE, Column.PAGES, Column.KIND, Column.MARKS, Column.SOURCE, Column.DATE)
"""Which column goes first where the pane has no room for all of them."""


def column_name(column: Column) -> str:
    """What stands in the head."""
    translate = QCoreApplication.translate
    return {
        Column.TITLE: translate("Columns", "Title"),
        Column.SOURCE: translate("Columns", "Source"),
        Column.DATE: translate("Columns", "Date"),
        Column.KIND: translate("Columns", "Kind"),
        Column.PAGES: translate("Columns", "Pages"),
        Column.LANGUAGE: translate("Columns", "Lang."),
        Column.MARKS: translate("Columns", "Marks"),
        Column.ADDED: translate("Columns", "Added"),
    }[column]


def spoken_name(column: Column) -> str:
    """What a column is called where there is room for it."""
    return QCoreApplication.translate("Columns", "Language") if column is Column.LANGUAGE else column_name(column)


def words_of(row: BriefRow, column: Column, language: Language) -> str:
    """What a column says of a brief."""
    said: Mapping[Column, Callable[[], str]] = {
        Column.TITLE: lambda: row.title,
        Column.SOURCE: lambda: source_of(row),
        Column.DATE: lambda: short_date(row.date, language),
        Column.KIND: lambda: brief_kind_name(row.kind),
        Column.PAGES: lambda: str(row.page_count or ""),
        Column.LANGUAGE: lambda: "" if row.language is Language.UNKNOWN else row.language.value.upper(),
        Column.MARKS: lambda: str(sum(row.marks.values()) or ""),
        Column.ADDED: lambda: short_day(row.created, language),
    }
    return said[column]()


GUESSED_BY: Mapping[Column, tuple[str, ...]] = {
    Column.TITLE: ("title",),
    Column.SOURCE: ("publisher", "authors"),
    Column.DATE: ("date",),
    Column.KIND: ("kind",),
    Column.LANGUAGE: ("language",),
}


def is_guessed(row: BriefRow, column: Column) -> bool:
    """Whether nobody confirmed what a column says; of the source that part of it which is shown."""
    names = GUESSED_BY.get(column, ())
    if column is Column.SOURCE:
        names = names[:1] if row.publisher else names[1:]
    return any(name in row.guessed for name in names)


@dataclass(frozen=True, slots=True)
class Cell:
    """A column where it stands: pixels from the left edge of the list."""

    column: Column
    left: int
    width: int


@dataclass(frozen=True, slots=True)
class Layout:
    """Which columns are shown, how wide those are that somebody drew, and by what the list is sorted."""

    shown: frozenset[Column] = frozenset(Column)
    widths: Mapping[Column, int] = field(default_factory=dict[Column, int])
    sort: Column = Column.ADDED
    descending: bool = True

    def sorted_by(self, column: Column) -> "Layout":
        """Sorted by another column, or by the same one the other way round."""
        turned = not self.descending if column is self.sort else column in LATEST_FIRST
        return replace(self, sort=column, descending=turned)

    def with_width(self, column: Column, width: int) -> "Layout":
        """A column drawn to another width."""
        return replace(self, widths={**self.widths, column: min(WIDEST, max(LEAST, width))})

    def with_turned(self, column: Column) -> "Layout":
        """A column shown that was not, or the other way round."""
        return replace(self, shown=self.shown ^ {column})

    def cells(self, room: int, least: Mapping[Column, int]) -> tuple[Cell, ...]:
        """The columns that fit into so many pixels; ``least`` is how wide the words of each head are. The title has what is left."""
        wide = {each: self.widths.get(each) or max(WIDTHS[each], least.get(each, 0)) for each in WIDTHS if each in self.shown}
        left = room - BEFORE_TITLE - EDGE
        for waiting in sorted(WAITING, key=lambda each: each is self.sort):  # by what the list is sorted is seen the longest
            if left - sum(wide.values()) - BETWEEN * len(wide) >= LEAST_TITLE:
                break
            wide.pop(waiting, None)
        title = max(0, left - sum(wide.values()) - BETWEEN * len(wide))
        cells, at = [Cell(Column.TITLE, BEFORE_TITLE, title)], BEFORE_TITLE + title
        for column, width in wide.items():
            cells.append(Cell(column, at + BETWEEN, width))
            at += BETWEEN + width
        return tuple(cells)

    def written(self) -> str:
        """As it is kept."""
        widths = {column.value: width for column, width in self.widths.items()}
        return json.dumps({"shown": sorted(self.shown), "widths": widths, "sort": self.sort, "descending": self.descending})

    @classmethod
    def read(cls, stored: str) -> "Layout":
        """As it was kept; what cannot be read is as if it had never been."""
        try:
            kept = json.loads(stored or "{}")
            shown = frozenset(map(Column, kept["shown"])) | {Column.TITLE}
            widths = {Column(name): int(width) for name, width in kept["widths"].items()}
            layout = cls(shown, {}, Column(kept["sort"]), bool(kept["descending"]))
        except (ValueError, KeyError, TypeError, AttributeError):
            return cls()
        for column, width in widths.items():
            layout = layout.with_width(column, width)
        return layout


SORTS: Mapping[Column, BriefSort] = {
    Column.TITLE: BriefSort.TITLE,
    Column.SOURCE: BriefSort.SOURCE,
    Column.DATE: BriefSort.DATE,
    Column.KIND: BriefSort.KIND,
    Column.PAGES: BriefSort.PAGES,
    Column.LANGUAGE: BriefSort.LANGUAGE,
    Column.MARKS: BriefSort.MARKS,
    Column.ADDED: BriefSort.ADDED,
}
"""By what the store sorts for each column."""


def held_in_place(before: Sequence[BriefRow], now: Sequence[BriefRow]) -> list[BriefRow]:
    """The rows as they are now in the order in which they stand on the screen: what was shown does not jump while it is read.

    One that is new comes behind the row that it follows in the order asked for.
    """
    rows = {row.id: row for row in now}
    there = {row.id for row in before}
    follows: dict[object, list[BriefRow]] = {}
    last: object = None
    for row in now:
        if row.id in there:
            last = row.id
        else:
            follows.setdefault(last, []).append(row)
    held = list(follows.get(None, []))
    for row in before:
        if row.id in rows:
            held += [rows[row.id], *follows.get(row.id, ())]
    return held
