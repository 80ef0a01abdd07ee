"""Styles of OpenDocument files that hide what is in them: words, tables, pages; by themselves or by the style they come from."""

from collections.abc import Sequence

from app.importers.elements import Element
from app.importers.package import attribute, inside, local

_HIDES = {
    "text-properties": ("display", "none"),
    "table-properties": ("display", "false"),
    "drawing-page-properties": ("visibility", "hidden"),
}
_DEEPEST = 20


def hidden_styles(roots: Sequence[Element]) -> set[str]:
    """The names of these styles. One that says that it shows its words does not take over from another that they are hidden."""
    says: dict[str, tuple[bool | None, str]] = {}
    for root in roots:
        for style in inside(root, "style"):
            says.setdefault(attribute(style, "name"), (_said(style), attribute(style, "parent-style-name")))
    return {name for name in says if _hides(name, says)}


def _said(style: Element) -> bool | None:
    """What a style says of hiding; None where it says nothing."""
    for said in style.iterchildren():
        name, value = _HIDES.get(local(said), ("", ""))
        if name and (found := attribute(said, name)):
            return found == value
    return None


def _hides(name: str, says: dict[str, tuple[bool | None, str]]) -> bool:
    for _ in range(_DEEPEST):
        hidden, parent = says.get(name, (None, ""))
        if hidden is not None or not parent:
            return bool(hidden)
        name = parent
    return False
