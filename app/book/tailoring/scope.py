"""What one book prints: the parts of its occasion, its reader, its carrier, and its recipe, brought together."""

from dataclasses import dataclass
from enum import StrEnum

from app.book.tailoring.carriers import form_of, sheet
from app.book.tailoring.occasions import rule
from app.book.tailoring.recipients import EVERYTHING, READERS, Reader
from app.core.errors import UserError
from app.core.model.base import Audience
from app.core.model.book import Recipe
from app.core.model.dossier import Heading
from app.core.model.meeting import LineKind, Meeting

FRONT = ("cover", "contents")
"""The parts that every book has: without them it cannot be handled or read. What is printed for itself, as one brief or one
biography, is no book and is asked for without (``cover.front=none``); a check of the file tells the difference."""
LAST = ("sources", "index", "colophon")
"""The parts that gather what all others show, and therefore stand after them whatever a recipe says."""
KNOWN = frozenset((*FRONT, *EVERYTHING, "annexes"))
"""Every part that a recipe can name."""
OPTIONS: dict[tuple[str, str], tuple[str, ...]] = {
    ("agenda", "notes"): ("page",),
    ("agenda", "background"): ("none",),
    ("biographies", "form"): ("full", "principals", "short"),
    ("cover", "banner"): ("document", "page"),
    ("cover", "front"): ("none",),
    ("changes", "bars"): ("none",),
    ("cards", "points"): ("1", "2", "3", "4", "5"),
    ("steering", "form"): ("full", "half"),
}
"""The choices a recipe has for single parts, by part and name: a page for notes after each brief, briefs without their
background, long or short biographies, fewer points on a card, a steering brief of half a page, on each page the banner of the book
or of what stands on it, no cover and no contents, no bars beside what changed."""
HALF = frozenset({LineKind.PURPOSE, LineKind.OBJECTIVE, LineKind.LAST_CONTACT})
"""The lines of a steering brief of half a page."""
POINTS_ONLY = frozenset({Heading.OUR_OBJECTIVES, Heading.ARGUMENTS_TO_USE, Heading.TACTICAL_ARGUMENTS, Heading.OUR_RESPONSE})
"""The headings of a brief that is made for the pocket."""


class Lines(StrEnum):
    """The part in which lines of a meeting are printed."""

    STEERING = "steering"
    CARDS = "cards"
    REMARKS = "remarks"
    PRESS = "press"
    RECORD = "record"


LINES: dict[LineKind, Lines] = {
    LineKind.CARD: Lines.CARDS,
    LineKind.REMARK_OPENING: Lines.REMARKS,
    LineKind.REMARK_CLOSING: Lines.REMARKS,
    LineKind.PRESS_AGREED: Lines.PRESS,
    LineKind.PRESS_DEFENSIVE: Lines.PRESS,
    LineKind.PRESS_TO_AGREE: Lines.PRESS,
    LineKind.RECORD: Lines.RECORD,
}


@dataclass(frozen=True, slots=True)
class Scope:
    """The parts of one book in printing order, and the form of each that has one."""

    parts: tuple[str, ...]
    forms: tuple[tuple[str, str], ...]
    reader: Reader
    headings: frozenset[Heading]
    card: bool = False
    page_high: bool = False

    def has(self, part: str) -> bool:
        """Whether a part is printed."""
        return part in self.parts

    def form(self, part: str) -> str:
        """The form of a part, empty for the whole of it."""
        return dict(self.forms).get(part, "")

    def most(self, part: str, default: int) -> int:
        """The most that a part may hold, where its form is a number."""
        form = self.form(part)
        return int(form) if form.isdigit() else default

    def prints(self, kind: LineKind) -> bool:
        """Whether the lines of a kind are printed."""
        part = LINES.get(kind, Lines.STEERING).value
        if self.card:
            return part in {"cards", "press"}
        if part == "press" and self.form(part) == "line" and kind is not LineKind.PRESS_AGREED:
            return False
        return self.has(part) and (part != "steering" or self.form(part) != "half" or kind in HALF)


def scope_of(recipe: Recipe, meeting: Meeting) -> Scope:
    """The scope of a book.

    Raises:
        UserError: the recipe names a part or a choice that there is not.
    """
    _refuse_unknown(recipe)
    reader, carrier = READERS[recipe.recipient], form_of(recipe.carrier)
    parts = recipe.sections or _usual(recipe, meeting, reader)
    # Documents stand in the briefs: whoever asks for briefs by name means them as well.
    parts = (*parts, "documents") if "agenda" in recipe.sections else parts
    kept = [part for part in parts if part not in recipe.exclude and part not in FRONT]
    if carrier.card:
        kept = ["cards"]
    elif carrier.parts:
        kept = [part for part in kept if part in carrier.parts or part in recipe.include]
    if recipe.annexes and not carrier.card and "annexes" not in (*kept, *recipe.exclude):
        kept.append("annexes")
    kept = [*(part for part in kept if part not in LAST), *(part for part in LAST if part in kept)]
    bare = carrier.card or sheet(recipe) or recipe.option("cover", "front") == "none"
    front = () if bare else FRONT
    forms = {part: rule(part, meeting.occasion).form for part in kept if not recipe.sections}
    forms |= {row.section: row.value for row in recipe.options if row.name == "form"}
    headings = POINTS_ONLY if carrier.points_only else frozenset(Heading)
    if recipe.option("agenda", "background") == "none":
        headings = headings - {Heading.BACKGROUND}
    return Scope(
        tuple(dict.fromkeys((*front, *kept))),
        tuple(forms.items()),
        reader,
        headings,
        carrier.card,
        recipe.option("cover", "banner") == "page",
    )


def _usual(recipe: Recipe, meeting: Meeting, reader: Reader) -> tuple[str, ...]:
    """The reader's parts as far as the occasion has them, with those the recipe includes at their usual place."""
    # A form for the record belongs to whoever writes it, whatever the occasion.
    own = {"record"} if recipe.recipient is Audience.NOTETAKER else set[str]()
    usual = [part for part in reader.parts if part in own or rule(part, meeting.occasion).printed]
    for part in EVERYTHING:
        if part in recipe.include and part not in usual:
            before = [known for known in EVERYTHING[: EVERYTHING.index(part)] if known in usual]
            usual.insert(max((usual.index(known) + 1 for known in before), default=0), part)
    return tuple(usual)


def _refuse_unknown(recipe: Recipe) -> None:
    least = form_of(recipe.carrier).least
    if recipe.body_size and recipe.body_size < least:
        raise UserError(
            "Text of {size} points is too small for {carrier}; give at least {least}.",
            size=recipe.body_size,
            carrier=recipe.carrier,
            least=f"{least:g}",
        )
    unknown = [part for part in recipe.sections if part not in KNOWN]
    if unknown:
        raise UserError(
            "There is no part “{unknown}” of a book; name parts out of: {known}.", unknown=unknown[0], known=", ".join(EVERYTHING)
        )
    for row in recipe.options:
        values = OPTIONS.get((row.section, row.name), ())
        if row.value not in values:
            known = "; ".join(f"{part}.{name}={'|'.join(known)}" for (part, name), known in OPTIONS.items())
            raise UserError(
                "There is no choice “{section}.{name}={value}”; there are: {known}.",
                section=row.section,
                name=row.name,
                value=row.value,
                known=known,
            )
