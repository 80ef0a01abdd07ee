"""The index of names: each person under one form, with all scripts and the pages on which any form stands."""

from collections.abc import Callable

from app.book.blocks import Block, Columns, Late, PageFinder, Part
from app.book.plan import Plan
from app.book.sections.desk import Desk, bold
from app.book.sections.names import native_forms, sorted_by
from app.book.text import Run, Text
from app.core.model.person import Person

SHORTEST = 2
"""A form of one letter is never looked for: it would be found in other words."""


def compose(desk: Desk) -> tuple[Part, ...]:
    """The index; left out where no name of a known person is printed."""
    if not terms(desk.plan):
        return ()
    return (desk.part("index", (Late(lambda pages: _entries(desk, pages)),)),)


def entry(person: Person, plan: Plan) -> str:
    """The heading of a person in the index: the form the book prints, then the other scripts."""
    native = native_forms(person, plan.language)
    return f"{person.name_in(plan.language)} ({native})" if native else person.name_in(plan.language)


def terms(plan: Plan) -> dict[str, tuple[str, ...]]:
    """What the index looks for: every confirmed form of every person, under one heading."""
    found: dict[str, tuple[str, ...]] = {}
    for person in plan.people.values():
        forms = tuple(form.text for form in person.names if not form.guessed and len(form.text) >= SHORTEST)
        if forms:
            found[entry(person, plan)] = forms
    return found


def _entries(desk: Desk, pages: PageFinder) -> tuple[Block, ...]:
    order = {entry(person, desk.plan): sorted_by(person.names, desk.plan.language) for person in desk.plan.people.values()}
    named = [name for name in sorted(terms(desk.plan), key=lambda name: (order[name], name)) if pages.terms.get(name)]
    rows: list[Text] = [(bold(f"{name} "), Run(text=ranges(pages.terms[name], desk, pages.label))) for name in named]
    return (Columns(tuple(rows)),) if rows else desk.none_recorded()


def ranges(pages: tuple[int, ...], desk: Desk, label: Callable[[int], str] = str) -> str:
    """Pages as 3, 7–9, 12; ``label`` gives their printed numbers."""
    runs: list[list[int]] = []
    for page in sorted(set(pages)):
        if runs and page == runs[-1][1] + 1:
            runs[-1][1] = page
        else:
            runs.append([page, page])
    return ", ".join(label(first) if first == last else f"{label(first)}{desk.say('range_dash')}{label(last)}" for first, last in runs)
