"""Wrappers around runs in Word files that hide their words from the reader: simple fields, changes of direction, readings above signs."""

from typing import Any, cast

from app.importers.elements import Element
from app.importers.package import inside, local

_WRAPPERS = ("fldSimple", "customXml", "dir", "bdo")


def unwrap(root: Element) -> None:
    """Put what stands in a wrapper in its place; of a sign with its reading (ruby) the sign stays."""
    for wrapper in list(inside(root, *_WRAPPERS)):
        _replace(wrapper, [child for child in wrapper.iterchildren() if not local(child).endswith("Pr")])
    for ruby in list(inside(root, "ruby")):
        run = ruby.getparent()
        if run is not None and local(run) == "r":
            _replace(run, [base for held in inside(ruby, "rubyBase") for base in held.iterchildren()])


def _replace(element: Element, others: list[Element]) -> None:
    parent = cast(Any, element.getparent())
    for other in others:
        cast(Any, element).addprevious(other)
    if parent is not None:
        parent.remove(element)
