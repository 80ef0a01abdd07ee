"""What changed since the edition this reader had before: an already marked copy is not read from scratch (1.1, part 2)."""

from collections.abc import Sequence

from app.book.blocks import Block, Heading, Late, PageFinder, Part, Table
from app.book.pagemap import atoms_by_part, record_of
from app.book.plan import Plan
from app.book.sections.briefs import brief_key, brief_number
from app.book.sections.desk import Desk
from app.book.text import Run, Text
from app.core.editions import ChangeKind, EditionChange, compare
from app.core.model.book import PrintedAtom, PrintedItem

MOST = 40
"""Lines of the list. Of more changes than that, those of one kind in one paper share a line: nothing goes unsaid."""


def compose(desk: Desk) -> tuple[Part, ...]:
    """The list, or nothing for a first edition or where nothing changed."""
    changes, earlier = desk.changes, desk.plan.order.earlier
    if not changes or earlier is None:
        return ()
    title = desk.say("changes_since", number=earlier.number)
    listed = Late(lambda pages: _table(desk, changes, pages))
    return (Part(key="changes", title=title, blocks=(_heading(desk, title), listed), front=True, listed=False),)


def changes_of(plan: Plan, titles: dict[str, str]) -> tuple[EditionChange, ...]:
    """What changed from the earlier edition to this plan; ``titles`` are those of the parts that are no briefs."""
    if plan.order.earlier is None:
        return ()
    names = titles | {brief_key(brief): brief.title for brief in plan.briefs}
    return compare(plan.order.earlier.items, [_item(names[key], rows) for key, rows in _records(plan).items() if key in names])


def addenda(desk: Desk) -> tuple[str, ...]:
    """The number of each addendum: that of its brief, with the word (briefing-practice.md section 4, row 19)."""
    numbers = dict.fromkeys(_number(desk, change) for change in desk.changes if change.kind is ChangeKind.ADDENDUM)
    return tuple(number for number in numbers if number)


def _records(plan: Plan) -> dict[str, tuple[PrintedAtom, ...]]:
    return {key: tuple(record_of(atom, plan.language) for atom in atoms) for key, atoms in atoms_by_part(plan).items()}


def _item(title: str, rows: tuple[PrintedAtom, ...]) -> PrintedItem:
    return PrintedItem(section="", tab="", title=title, first_page=0, last_page=0, atoms=rows)


def _heading(desk: Desk, title: str) -> Block:
    return Heading(title, level=1, kicker=desk.meeting.title, listed=False)


def _number(desk: Desk, change: EditionChange) -> str:
    brief = next((brief for brief in desk.plan.briefs if brief.title == change.where), None)
    return f"{brief_number(desk, brief)} {desk.say('addendum')}" if brief else ""


def _table(desk: Desk, changes: tuple[EditionChange, ...], pages: PageFinder) -> tuple[Block, ...]:
    head = tuple(desk.say(label) for label in ("change", "issue", "old_page", "new_page"))
    rows = tuple(_row(desk, alike[0], len(alike) - 1, pages) for alike in _lines(changes))
    return (Table(rows=rows, head=head, widths=(1.8, 6, 1.3, 1.3), right=(2, 3)),)


def _lines(changes: tuple[EditionChange, ...]) -> Sequence[Sequence[EditionChange]]:
    """The changes of each line."""
    if len(changes) <= MOST:
        return [(change,) for change in changes]
    lines: dict[tuple[str, ChangeKind], list[EditionChange]] = {}
    for change in changes:
        lines.setdefault((change.where, change.kind), []).append(change)
    return list(lines.values())


def _row(desk: Desk, change: EditionChange, more: int, pages: PageFinder) -> tuple[Text, ...]:
    """A line: what was withdrawn is named by its paper alone, since this reader may no longer be given its words."""
    kind = desk.say("addendum" if change.kind is ChangeKind.ADDENDUM else f"change_{change.kind.value}")
    number = _number(desk, change) if change.kind is ChangeKind.ADDENDUM else ""
    words = change.words if change.new_page or change.kind is not ChangeKind.WITHDRAWN else ""
    words = f"{words} ({desk.say('more_changes', count=more)})" if words and more else words
    told = desk.say.join([number, change.where]) + (f": {words}" if words else "")
    page, anchor = _place(desk, change, pages)
    new: Text = (Run(text=str(page), link=anchor),) if page else "–"
    return kind, told, str(change.old_page or "–"), new


def _place(desk: Desk, change: EditionChange, pages: PageFinder) -> tuple[int, str]:
    """The page of a change and the anchor it is reached by; that of its part where the words have none of their own."""
    if change.kind is ChangeKind.WITHDRAWN:
        return 0, ""
    part = next((brief_key(brief) for brief in desk.plan.briefs if brief.title == change.where), "")
    part = part or next((key for key in ("steering", "if_raised") if desk.say(key) == change.where), "")
    for anchor in (f"atom-{change.object_id}", part):
        if anchor in pages.anchors:
            return pages.anchors[anchor], anchor
    return 0, ""
