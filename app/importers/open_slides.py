"""The slides of OpenDocument presentations (ODP) as pages: the title first, boxes as they stand, speaker's notes behind them."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from app.core.model.brief import BlockKind
from app.core.text import tidy
from app.importers.draft import Draft, without_signs
from app.importers.elements import Element
from app.importers.package import attribute, inside, local
from app.importers.slide_order import in_reading_order

_EDGES = ("footer", "header", "date-time", "page-number")
_LENGTH = re.compile(r"(-?\d{1,6}(?:\.\d{1,6})?)(cm|mm|in|pt|pc)")
_UNITS = {"cm": 360_000, "mm": 36_000, "in": 914_400, "pt": 12_700, "pc": 152_400}
"""How many of the units in which boxes are compared make one of these."""


class _Shape(NamedTuple):
    element: Element
    left: int | None
    top: int | None
    width: int | None
    height: int | None


class OpenSlides:
    """Adds slides to a draft one after the other; ``add_block`` adds what is in a box, ``words_of`` are those of a paragraph."""

    def __init__(
        self,
        draft: Draft,
        add_block: Callable[[Element, Element], None],
        words_of: Callable[[Element], str],
        is_hidden: Callable[[Element], bool],
    ) -> None:
        self._draft, self._add_block, self._words_of, self._is_hidden = draft, add_block, words_of, is_hidden
        self.starts: list[int] = []
        self.hidden: list[int] = []
        self.noted = 0

    def add(self, slide: Element) -> None:
        """Add a slide as a page; a hidden one is left out."""
        draft, number = self._draft, len(self.starts) + 1
        self.starts.append(draft.length)
        secret = self._is_hidden(slide)
        self.hidden += [number] if secret else []
        draft.page, draft.hidden_in = number, f"slide {number}" if secret else ""
        shapes = [child for child in slide.iterchildren() if local(child) != "notes"]
        titles = [shape for shape in shapes if attribute(shape, "class") == "title"]
        for title in titles[:1]:
            words = " ".join(self._words_of(line) for line in inside(title, "p", "h"))
            draft.add(BlockKind.HEADING, words, level=1 if number == 1 else 2)
        boxes = [_placed(shape) for shape in shapes if shape not in titles[:1] and attribute(shape, "class") not in _EDGES]
        for box in in_reading_order(boxes):
            self._add_block(box.element, slide)
        self.noted += self._notes(slide)
        draft.page, draft.hidden_in = 0, ""

    def _notes(self, slide: Element) -> bool:
        """Add the speaker's notes; whether there are any."""
        before = len(self._draft.blocks)
        for notes in (child for child in slide.iterchildren() if local(child) == "notes"):
            for held in notes.iterchildren():
                for line in _lines(held) if attribute(held, "class") in ("", "notes") else ():
                    self._draft.add(BlockKind.COMMENT, self._words_of(line))
        return len(self._draft.blocks) > before


def first_number(root: Element, roots: Sequence[Element]) -> str:
    """The number that the first slide has, as the layout of its pages says; empty where that says none."""
    master = next((attribute(slide, "master-page-name") for slide in inside(root, "page")), "")
    layout = next(
        (attribute(one, "page-layout-name") for each in roots for one in inside(each, "master-page") if attribute(one, "name") == master),
        "",
    )
    layouts = (one for each in roots for one in inside(each, "page-layout") if attribute(one, "name") == layout)
    return next((attribute(said, "first-page-number") for one in layouts for said in inside(one, "page-layout-properties")), "")


def footers_of(root: Element) -> tuple[str, ...]:
    """The different lines at head and foot of slides, where markings stand."""
    edges = (line for box in inside(root, "frame") if attribute(box, "class") in _EDGES[:2] for line in inside(box, "p"))
    said = (tidy(without_signs(found.text or "")) for found in (*inside(root, "footer-decl", "header-decl"), *edges))
    return tuple(dict.fromkeys(words for words in said if words))


def _lines(held: Element) -> Iterator[Element]:
    return iter((held,)) if local(held) == "p" else inside(held, "p", "h")


def _placed(shape: Element) -> _Shape:
    return _Shape(shape, *(_length(attribute(shape, name)) for name in ("x", "y", "width", "height")))


def _length(said: str) -> int | None:
    found = _LENGTH.fullmatch(said)
    return round(float(found[1]) * _UNITS[found[2]]) if found else None
