"""Words that a page shows as struck out or put in: read as what they are, changes that are listed and can be switched."""

from app.importers.draft import DELETED, END, INSERTED, sign
from app.importers.elements import Element, holds_blocks, is_inline, is_skipped

_SIGNS = {"del": DELETED, "s": DELETED, "strike": DELETED, "ins": INSERTED}


def with_changes(element: Element) -> Element:
    """The element, signs around the words that it strikes out or puts in; of a change within a change the outer one is told."""
    for change in [found for found in element.iter(*_SIGNS) if not any(True for _ in found.iterancestors(*_SIGNS))]:
        kind = _SIGNS[str(change.tag).lower()]
        inside = [part for part in change.iterdescendants() if not is_inline(part) and not is_skipped(part) and not holds_blocks(part)]
        if kind == DELETED and (change.tail or "").startswith(" "):  # of the spaces on both sides one goes with the words
            children, change.tail = list(change), (change.tail or "")[1:]
            if children:
                children[-1].tail = (children[-1].tail or "") + " "
            else:
                change.text = (change.text or "") + " "
        for part in inside if holds_blocks(change) else [change]:
            _enclose(part, kind)
    return element


def _enclose(element: Element, kind: str) -> None:
    element.text = sign(kind) + (element.text or "")
    children = list(element)
    if children:
        children[-1].tail = (children[-1].tail or "") + sign(END)
    else:
        element.text += sign(END)
