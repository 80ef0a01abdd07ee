"""Charts and equations in OpenDocument files, which lie in files of their own inside the package: put where they are shown."""

import posixpath
import zipfile
from typing import Any, cast

from app.core.errors import ImportRefused
from app.importers.charts import MOST_ROWS
from app.importers.elements import Element
from app.importers.mathml import linear
from app.importers.package import attribute, etree, inside, local, part, xml

CAPTION = "told-of-a-figure"
"""The style of paragraphs that are put in: no style of the file."""
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def put_objects_in(root: Element, package: zipfile.ZipFile | None) -> None:
    """Put a chart's title and table, or the line of an equation, into each element that shows such a file, or holds it (flat files,
    which have no package); in sheets none, for a chart there shows what stands in the cells."""
    sheets = next(inside(root, "spreadsheet"), None) is not None
    for shown in list(inside(root, "object")):
        held = _held(shown, package)
        for child in list(shown.iterchildren()):
            cast(Any, shown).remove(child)
        if held is not None and not sheets:
            _put(cast(Any, shown), held)


def _held(shown: Element, package: zipfile.ZipFile | None) -> Element | None:
    place = posixpath.normpath(attribute(shown, "href") or ".")
    if package is None or place.startswith(("..", "/")):
        return next(iter(shown.iterchildren()), None)
    data = part(package, f"{place}/content.xml")
    try:
        return xml(data) if data else None
    except ImportRefused:
        return None


def _put(shown: Any, held: Element) -> None:
    if local(held) == "math":
        span = etree.Element(f"{_TEXT}span")
        span.text = linear(held)
        shown.addnext(span)
        shown.getparent().remove(shown)
        return
    for chart in list(inside(held, "chart"))[-1:]:
        titles = [line for title in chart.iterchildren() if local(title) in ("title", "subtitle") for line in inside(title, "p")]
        for title in titles:
            cast(Any, title).set(f"{_TEXT}style-name", CAPTION)
            shown.append(title)
        for table in list(inside(chart, "table"))[:1]:
            _shorten(table)
            shown.append(table)


def _shorten(table: Element) -> None:
    """Of a table that is data only the head, the first and the last row."""
    rows = list(inside(table, "table-row"))
    for row in rows[2:-1] if len(rows) > MOST_ROWS else ():
        cast(Any, row.getparent()).remove(row)
