"""What a page or a mail in HTML hides by its styles: told by one attribute, so that readers need not know how."""

import re
from collections.abc import Iterator
from typing import Any, cast

from PIL import ImageColor

from app.core.text import tidy
from app.importers.elements import Element, is_hidden, is_skipped
from app.importers.markup import shown_words

_HIDES = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|r?em|%)?\s*(?=;|!|$))",
    re.IGNORECASE,
)
_COLOUR = re.compile(
    r"(?:^|;)\s*(color|background(?:-color)?)\s*:\s*(#[0-9a-f]{3,6}|[a-z]+|rgb\([\d, ]+\))\s*+(?:!important\s*+)?(?=;|$)", re.IGNORECASE
)
_CLEAR = (0, 0, 0, 0)
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_BRACE = re.compile("([{}])")
_SIMPLE = re.compile(r"(?:[a-z]+[0-9]?)?([.#])([\w-]+)", re.IGNORECASE)
_MOST = 0.8
"""The share of a page's words from which what is hidden is no secret but shown by a script."""


def mark_hidden(root: Element, *, scripts: bool = True) -> int:
    """Give what the page hides the attribute ``hidden``; answers how many characters are left to be seen.

    Nothing is taken for hidden where that would be most of a page with scripts, or all of one without, as mails are.
    """
    names = set(_names(root))
    found = dict.fromkeys(element for element in root.iter() if _hides(element, names))
    outer = [element for element in found if not any(above in found for above in element.iterancestors())]
    for element in (*found, *root.xpath(".//*[@hidden]")):
        cast(Any, element).attrib.pop("hidden", None)
    whole, hidden = _said(root), sum(map(_said, outer))
    if hidden >= (_MOST if scripts else 1) * whole:
        return whole
    for element in outer:
        cast(Any, element).set("hidden", "hidden")
    return whole - hidden


def _hides(element: Element, names: set[str]) -> bool:
    if not isinstance(element.tag, str) or element.tag in ("html", "body") or is_skipped(element):
        return False
    style = element.get("style", "")
    if is_hidden(element) or _HIDES.search(style) or (style and _in_its_own_ground(style)):
        return True
    known = (f"#{element.get('id', '')}", *(f".{name}" for name in element.get("class", "").split()))
    return not names.isdisjoint(known)


def _in_its_own_ground(style: str) -> bool:
    """Whether a style gives words the very colour of what is behind them."""
    said = {found[1].lower(): _colour(found[2]) for found in _COLOUR.finditer(style)}
    ground = said.get("background-color", said.get("background"))
    return ground is not None and said.get("color") == ground


def _colour(words: str) -> tuple[int, ...] | None:
    """A colour however it is written; none where words name no colour of their own (inherit, initial, currentcolor)."""
    try:
        return _CLEAR if words.lower() == "transparent" else ImageColor.getrgb(words)
    except ValueError:
        return None


def _names(root: Element) -> Iterator[str]:
    """The classes and ids that a style sheet in the page hides by a rule for them alone."""
    for sheet in root.iter("style"):
        for selectors, says in _rules(_COMMENT.sub(" ", sheet.text or "")):
            if _HIDES.search(says):
                for selector in selectors.split(","):
                    simple = _SIMPLE.fullmatch(selector.strip())
                    if simple:
                        yield "".join(simple.groups())


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """The rules of a style sheet, in one pass: selectors and what they say.

    Rules that hold for some screens only and keyframes stand within another pair of braces: none of them says what a reader sees.
    """
    depth, words, selectors = 0, "", ""
    for part in _BRACE.split(sheet):
        if part == "{":
            depth += 1
            selectors = words.rpartition(";")[2] if depth == 1 else selectors
        elif part == "}":
            if depth == 1:
                yield selectors, words
            depth = max(0, depth - 1)
        words = part


def _said(element: Element) -> int:
    return len(tidy(shown_words(element)))
