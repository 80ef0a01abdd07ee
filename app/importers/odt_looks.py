"""What OpenDocument files tell by their looks: the styles of titles, and the descriptions of pictures."""

from collections.abc import Sequence

from app.importers.docx_figures import meant_of
from app.importers.elements import Element
from app.importers.package import attribute, inside, local

_TITLES = {"Title": 1, "Subtitle": 2}


def title_styles(roots: Sequence[Element]) -> dict[str, int]:
    """The levels of the styles of titles, and of those that are made of them."""
    parents = {attribute(style, "name"): attribute(style, "parent-style-name") for root in roots for style in inside(root, "style")}
    derived = {name: _TITLES[parent] for name, parent in parents.items() if parent in _TITLES and name.startswith("P")}
    return _TITLES | derived


def described(picture: Element) -> str:
    """What is told of a picture to who cannot see it; nothing where a program made it up."""
    frame = picture.getparent()
    if frame is None:
        return ""
    said = {local(told): told.text or "" for told in frame.iterchildren() if local(told) in ("desc", "title")}
    return meant_of(said[name] for name in ("desc", "title") if name in said)
