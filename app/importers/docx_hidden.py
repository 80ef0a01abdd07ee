"""Words that a Word file hides (vanish, ECMA-376 17.3.2.41): by themselves, by the style of their letters or of their paragraph."""

import zipfile

from app.importers.elements import Element
from app.importers.package import attribute, inside, local, part, xml

_DEEPEST = 20


class Vanishing:
    """What the styles of a file hide."""

    def __init__(self, package: zipfile.ZipFile) -> None:
        styles = part(package, "word/styles.xml")
        self._says: dict[str, tuple[bool | None, str]] = {}
        for style in inside(xml(styles), "style") if styles else ():
            parent = next((attribute(found, "val") for found in inside(style, "basedOn")), "")
            letters = next((found for found in style.iterchildren() if local(found) == "rPr"), None)
            self._says[attribute(style, "styleId")] = (_said(letters), parent)

    def hides(self, run: Element) -> bool:
        """Whether a run of letters is hidden and has words."""
        if not any(found.text for found in inside(run, "t", "delText")):
            return False
        letters = next((found for found in run.iterchildren() if local(found) == "rPr"), None)
        own = _said(letters)
        if own is not None:
            return own
        by_style = self._style(_named(letters, "rStyle"))
        if by_style is not None:
            return by_style
        paragraph = next((above for above in run.iterancestors() if local(above) == "p"), None)
        return bool(self._style(_named(_child(paragraph, "pPr"), "pStyle")))

    def _style(self, name: str) -> bool | None:
        for _ in range(_DEEPEST):
            hidden, parent = self._says.get(name, (None, ""))
            if hidden is not None or not parent:
                return hidden
            name = parent
        return None


def _child(element: Element | None, name: str) -> Element | None:
    return next((found for found in element.iterchildren() if local(found) == name), None) if element is not None else None


def _named(properties: Element | None, name: str) -> str:
    found = _child(properties, name)
    return attribute(found, "val") if found is not None else ""


def _said(letters: Element | None) -> bool | None:
    """What properties of letters say of hiding; None where they say nothing."""
    found = _child(letters, "vanish")
    return None if found is None else attribute(found, "val") not in ("0", "false", "off")
