"""The words of diagrams (SmartArt; DrawingML, ECMA-376 part 1, 21.4), from the top of each down to what hangs on it."""

from collections.abc import Iterator

from app.core.text import tidy
from app.importers.elements import Element
from app.importers.package import attribute, inside, local

_MOST = 2_000
"""Points of a diagram that are read."""
_OWN = ("", "parOf")
"""Ties by which a point hangs on another; others tie what is drawn to what is meant."""


def words_of_diagram(root: Element) -> list[str]:
    """What the points of a diagram say, in order; a point that hangs on none stands behind those that do."""
    points = {attribute(point, "modelId"): _said(point) for point in list(inside(root, "pt"))[:_MOST]}
    below: dict[str, list[tuple[int, str]]] = {}
    for tie in list(inside(root, "cxn"))[: 2 * _MOST]:
        if attribute(tie, "type") in _OWN:
            order = attribute(tie, "srcOrd")
            place = int(order) if order.isdecimal() and len(order) < 6 else 0
            below.setdefault(attribute(tie, "srcId"), []).append((place, attribute(tie, "destId")))
    tops = [attribute(point, "modelId") for point in inside(root, "pt") if attribute(point, "type") == "doc"]
    order = dict.fromkeys([*_downward(tops, below), *points])
    return [points[point] for point in order if points.get(point)]


def _downward(tops: list[str], below: dict[str, list[tuple[int, str]]]) -> Iterator[str]:
    waiting, met = tops[::-1], set[str]()
    while waiting:
        point = waiting.pop()
        if point not in met:
            met.add(point)
            yield point
            waiting += [found for _, found in sorted(below.get(point, ()), reverse=True)]


def _said(point: Element) -> str:
    held = next((child for child in point.iterchildren() if local(child) == "t"), None)
    lines = inside(held, "p") if held is not None else ()
    return tidy(" ".join("".join(run.text or "" for run in inside(line, "t")) for line in lines))
