"""How many columns and rows the cells of a paper's tables cover: as JATS (HTML), DocBook (CALS) and TEI say it, in the words of HTML."""

from app.importers.elements import Element
from app.importers.package import attribute, local

_GROUPS = ("thead", "tbody", "tfoot", "tgroup", "entrytbl")
"""What may name the columns in the exchange model of CALS (OASIS TR 9503); the nearest that does so holds."""


class Spans:
    """Tells what cells cover; the names of a table's columns are read once."""

    def __init__(self) -> None:
        self._named: dict[Element, dict[str, tuple[int, int]]] = {}

    def of(self, cell: Element) -> str:
        """The attributes that say it in HTML, with a blank before each; empty of a cell of one column and row."""
        tei = local(cell) == "cell"
        width = _number(attribute(cell, "cols" if tei else "colspan")) or self._between(cell)
        height = _number(attribute(cell, "rows" if tei else "rowspan")) or _number(attribute(cell, "morerows")) + 1
        return "".join(f' {name}="{count}"' for name, count in (("colspan", width), ("rowspan", height)) if count > 1)

    def _between(self, cell: Element) -> int:
        """The columns from the one that a cell names as its first to the one it names as its last."""
        names = [name for name in (attribute(cell, "spanname"), attribute(cell, "namest"), attribute(cell, "nameend")) if name]
        groups = (group for group in cell.iterancestors() if local(group) in _GROUPS) if names else ()
        for group in groups:
            places = [place for name in names if (place := self._columns(group).get(name))]
            if len(places) == len(names):
                return places[-1][1] - places[0][0] + 1
        return 1

    def _columns(self, group: Element) -> dict[str, tuple[int, int]]:
        """The first and last column of each name that a group gives to a column or a span."""
        if group not in self._named:
            named = self._named[group] = dict[str, tuple[int, int]]()
            at = 0
            for said in group:
                if local(said) == "colspec":
                    at = _number(attribute(said, "colnum")) or at + 1
                    named[attribute(said, "colname")] = (at, at)
                first, last = (named.get(attribute(said, name)) for name in ("namest", "nameend"))
                if local(said) == "spanspec" and first and last:
                    named[attribute(said, "spanname")] = (first[0], last[1])
        return self._named[group]


def _number(said: str) -> int:
    """A count of at most four figures; 0 for what is none."""
    return int(said) if said.isdecimal() and len(said) < 5 else 0
