"""Table 2.4 of briefing-practice.md: the paper a book is on, and what follows from it."""

from dataclasses import dataclass, replace

from app.book.page import A4, A5, LETTER, MM, Geometry
from app.book.tailoring.recipients import READERS
from app.core.language import Language
from app.core.model.book import Carrier, Recipe

A6 = Geometry(width=105 * MM, height=148 * MM, binding=8 * MM, outer=8 * MM, top=14 * MM, bottom=22 * MM)
FIVE_BY_SEVEN = Geometry(width=5 * 72, height=7 * 72, binding=10 * MM, outer=10 * MM, top=15 * MM, bottom=22 * MM)
FOUR_UP = replace(A4, binding=10 * MM, outer=10 * MM, top=16 * MM, bottom=22 * MM)
LARGE_PRINT = 16
"""Points of large print (UKAAF MS03/G003)."""
JAPANESE_BODY = 10.5
"""Points that a Japanese text may have at the least (briefing-practice.md section 4, row 62)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CarrierForm:
    """How a carrier is printed. ``body`` overrides the reader's size of text in points, ``least`` is the smallest allowed.

    ``parts`` are the only ones it carries (empty: all); ``card``: it is a set of cards and no book; ``screen``: read on
    a screen, so that no page is blank and each leads back to the contents.
    """

    geometry: Geometry
    body: float = 0.0
    least: float = 12.0
    parts: tuple[str, ...] = ()
    points_only: bool = False
    card: bool = False
    screen: bool = False


POCKET = ("steering", "programme", "participants", "cards", "agenda")
FORMS: dict[Carrier, CarrierForm] = {
    Carrier.A4: CarrierForm(geometry=A4),
    Carrier.LETTER: CarrierForm(geometry=LETTER),
    Carrier.A5: CarrierForm(geometry=replace(A5, scale=1.0, bottom=23 * MM), body=11.0, least=10.5, parts=POCKET, points_only=True),
    Carrier.CARD: CarrierForm(geometry=A6, body=18.0, least=10.5, parts=("cards",), card=True),
    Carrier.CARD_5X7: CarrierForm(geometry=FIVE_BY_SEVEN, body=18.0, least=10.5, parts=("cards",), card=True),
    Carrier.CARD_4UP: CarrierForm(geometry=FOUR_UP, body=18.0, least=10.5, parts=("cards",), card=True),
    Carrier.TABLET: CarrierForm(geometry=A4, body=14.0, screen=True),
}


def form_of(carrier: Carrier) -> CarrierForm:
    """How a carrier is printed."""
    return FORMS[carrier]


def body_size(recipe: Recipe) -> float:
    """The size of the running text in points: large print, the recipe's own, the carrier's, else the reader's."""
    form = form_of(recipe.carrier)
    if recipe.large_print and not form.card:
        return float(max(recipe.body_size, LARGE_PRINT))
    return float(recipe.body_size) or form.body or READERS[recipe.recipient].body


def smallest_body(recipe: Recipe, language: Language) -> float:
    """The size that the check of the running text asks for (row 62)."""
    size = body_size(recipe)
    return min(size, JAPANESE_BODY) if language is Language.JA and not recipe.large_print else size


def geometry_of(recipe: Recipe) -> Geometry:
    """The paper with its margins: those of the reader, on both sides in turn where the leaf is printed on both."""
    form, margin = form_of(recipe.carrier), READERS[recipe.recipient].margin
    wide = replace(form.geometry, outer=max(form.geometry.outer, margin * MM)) if margin and form.geometry is A4 else form.geometry
    return replace(wide, mirrored=duplex(recipe))


def sheet(recipe: Recipe) -> bool:
    """Whether the book is a sheet of a page or two, which needs neither a face nor a list of its own contents."""
    return READERS[recipe.recipient].compact and not recipe.annexes and not recipe.sections


def back_links(recipe: Recipe) -> bool:
    """Whether each page leads back to the contents: on a screen, where there are any."""
    return form_of(recipe.carrier).screen and not sheet(recipe)


def duplex(recipe: Recipe) -> bool:
    """Whether the leaf is printed on both sides: never on a screen, and cards have faces of their own."""
    form = form_of(recipe.carrier)
    return recipe.duplex and not (form.screen or form.card)
