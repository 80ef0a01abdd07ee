"""What changing a recipe by hand does to it: parts in and out, their order, how deep they go. Nothing of it knows the window."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from uuid import UUID

from app.book.tailoring.scope import LAST, OPTIONS
from app.book.tailoring.tree import Tree
from app.core.model.book import PrintedItem, Recipe, SectionOption
from app.services.drafting import BookView, Notice

BAD, WARN = "bad", "warn"
PART_OF = {"names_terms": "names", "sheet": ""}
"""Parts of a book whose key is not that by which recipes name them."""
FIXED = frozenset({"cover", "contents", "changes"})
"""Parts that no recipe can leave out or move."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the recipe: ``part`` is the key by which recipes name it, ``subject`` the id of a brief's subject.

    ``reason`` says why something is not printed; ``trouble``: something in it is to be looked at ("bad" bars final, "warn" does not).
    """

    part: str
    title: str
    tab: str = ""
    first: str = ""
    last: str = ""
    page: int = 0
    printed: bool = True
    subject: str = ""
    reason: str = ""
    trouble: str = ""
    changed: bool = False

    @property
    def fixed(self) -> bool:
        """Whether it always stands where it stands."""
        return self.printed and (self.part in FIXED or not self.part)

    @property
    def pages(self) -> str:
        """The printed numbers of its pages."""
        return self.first if self.first == self.last else f"{self.first}–{self.last}"


def lines_of(view: BookView, tree: Tree) -> tuple[Line, ...]:
    """The recipe as lines: what is printed, in its order and with its pages, then what is not."""
    subjects = {atom.id: subject.id for subject in tree.subjects for atom in subject.inside}
    worst, compared = _worst(view.notices), view.comparison
    moved = {*compared.changed, *compared.added} if compared else set[str]()
    printed = [_printed(item, view, subjects, worst, moved) for item in view.items]
    shown = {line.subject for line in printed if line.subject}
    rows = (row for row in tree.parts if not row.printed and row.id != "documents")
    out = [Line(part=row.id, title="", printed=False, reason=row.reason) for row in rows]
    out += [
        Line(part="agenda", title=row.title, printed=False, subject=row.id, reason=_common([atom.reason for atom in row.inside]))
        for row in tree.subjects
        if not row.printed and row.id not in shown
    ]
    return (*printed, *out)


def _printed(item: PrintedItem, view: BookView, subjects: Mapping[str, str], worst: Mapping[int, str], moved: AbstractSet[str]) -> Line:
    brief = item.section.startswith("brief-")
    subject = next((subjects[str(key)] for key in item.object_ids if str(key) in subjects), "") if brief else ""
    pages = range(item.first_page, item.last_page + 1)
    labels = [view.label(page) for page in pages]
    troubles = {worst[page] for page in pages if page in worst}
    return Line(
        part="agenda" if brief else PART_OF.get(item.section, item.section), title=item.title, tab=item.tab, first=labels[0],
        last=labels[-1], page=item.first_page, subject=subject,
        trouble=BAD if BAD in troubles else WARN if troubles else "", changed=not moved.isdisjoint(labels),
    )  # fmt: skip


def _worst(notices: Sequence[Notice]) -> dict[int, str]:
    """What is to be looked at on each page, at its worst."""
    return {notice.page: WARN for notice in notices} | {notice.page: BAD for notice in notices if notice.bars}


def _common(reasons: Sequence[str]) -> str:
    return max(set(reasons), key=reasons.count) if reasons else ""


def taken_out(recipe: Recipe, line: Line) -> Recipe:
    """The recipe without a part or a brief."""
    key = line.subject or line.part
    return replace(
        recipe,
        include=tuple(each for each in recipe.include if each != key),
        exclude=(*(each for each in recipe.exclude if each != key), key),
        sections=tuple(each for each in recipe.sections if each != key),
    )


def put_in(recipe: Recipe, line: Line) -> Recipe:
    """The recipe with a part or a brief that it has left out."""
    key = line.subject or line.part
    sections = recipe.sections
    if sections and not line.subject and key not in sections:
        sections = (*sections, key)
    return replace(
        recipe,
        include=(*(each for each in recipe.include if each != key), key),
        exclude=tuple(each for each in recipe.exclude if each != key),
        sections=sections,
    )


def moved(recipe: Recipe, lines: Sequence[Line], line: Line, by: int, tree: Tree) -> Recipe | None:
    """The recipe with a line some places further down (up where less than 0); None where it cannot go there."""
    printed = [each for each in lines if each.printed]
    if line.subject:
        subjects = [each.subject for each in printed if each.subject]
        order = _shifted(subjects, subjects.index(line.subject), by)
        rest = tuple(each for each in recipe.order if each not in subjects)
        return replace(recipe, order=(*order, *rest)) if order is not None else None
    if not line.printed or line.fixed or line.part in LAST:
        return None
    parts = list(dict.fromkeys(each.part for each in printed if not each.fixed and each.part not in LAST))
    order = _shifted(parts, parts.index(line.part), by)
    if order is None:
        return None
    last = [each.part for each in printed if each.part in LAST]
    inside = [row.id for row in tree.parts if row.printed and row.id == "documents"]
    return replace(recipe, sections=(*order, *inside, *last), options=(*recipe.options, *_forms(recipe, tree)))


def _shifted(keys: list[str], at: int, by: int) -> tuple[str, ...] | None:
    to = at + by
    if not 0 <= to < len(keys) or not by:
        return None
    rest = [key for key in keys if key != keys[at]]
    return (*rest[:to], keys[at], *rest[to:])


def _forms(recipe: Recipe, tree: Tree) -> tuple[SectionOption, ...]:
    """The forms that the occasion gives, as choices: parts that are named one by one would else be printed whole."""
    if recipe.sections:
        return ()
    known = [(row.id, "form", row.reason) for row in tree.parts if row.printed and row.reason]
    known += [(part, "points", form) for part, _, form in known]
    chosen = {(row.section, row.name) for row in recipe.options}
    return tuple(SectionOption(section=part, name=name, value=form) for part, name, form in known
                 if form in OPTIONS.get((part, name), ()) and (part, name) not in chosen)  # fmt: skip


def choices_of(part: str) -> dict[str, tuple[str, ...]]:
    """What can be chosen for a part: the name of each choice with its values, the usual one first."""
    found = {name: values for (key, name), values in OPTIONS.items() if key == part and name in {"form", "points", "notes", "background"}}
    return {name: values if name == "form" else ("", *values) for name, values in found.items()}


def chosen(recipe: Recipe, part: str, name: str, tree: Tree) -> str:
    """The value that holds for a choice of a part."""
    usual = next((row.reason for row in tree.parts if row.printed and row.id == part), "")
    values = choices_of(part).get(name, ())
    return recipe.option(part, name, usual if usual in values else values[0] if values else "")


def with_choice(recipe: Recipe, part: str, name: str, value: str) -> Recipe:
    """The recipe with another value for a choice; an empty one is the usual."""
    rest = tuple(row for row in recipe.options if (row.section, row.name) != (part, name))
    return replace(recipe, options=(*rest, SectionOption(section=part, name=name, value=value)) if value else rest)


def subject_of(line: Line) -> UUID | None:
    """The dossier of a brief's line."""
    return UUID(line.subject) if line.subject else None


def as_usual(recipe: Recipe) -> Recipe:
    """The recipe with its reader's own parts, in their own order and depth."""
    return replace(recipe, sections=(), include=(), exclude=(), order=(), options=())
