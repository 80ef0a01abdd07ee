"""Chosen sources in full: as their original pages in our frame, or as text with the reader's marks where there are no pages."""

from collections.abc import Mapping
from uuid import UUID

from app.book.annexes import Original, OriginalPage, page_count
from app.book.blocks import Block, Heading, PageBreak, Paragraph, Part
from app.book.citations import authors, dated, imprint, title
from app.book.extracts import Extract, Mark
from app.book.labels import Labels
from app.book.plan import Plan
from app.book.sections.desk import Desk
from app.book.sections.passages import marked_runs
from app.book.text import TextKind
from app.core.model.brief import Block as Stretch
from app.core.model.brief import BlockKind, Brief, BriefText, Locator
from app.core.page_ranges import pages_of
from app.core.repairs import Clean, clean

ANNEX = "annex-"
"""How the keys of annexes begin."""
MOST_TOLD = 4000
"""Letters of an original page that are told to somebody who listens: a page of close print."""


def compose(desk: Desk) -> tuple[Part, ...]:
    """One part for each chosen source that this reader may be given."""
    desk.originals = _originals(desk.plan)
    chosen = [desk.plan.readable[key] for key in desk.plan.order.recipe.annexes if key in desk.plan.readable]
    return tuple(_annex(desk, brief, number) for number, brief in enumerate(chosen, 1))


def _originals(plan: Plan) -> dict[str, Original]:
    """The originals by the id of their brief, those that can be shown as pages."""
    held = plan.snapshot.originals
    found = {key: held[key] for key in plan.order.recipe.annexes if key in plan.readable and key in held}
    return {str(key): Original(data, pages) for key, data in found.items() if (pages := page_count(data))}


def placed_originals(desk: Desk, page_of: Mapping[str, int]) -> tuple[OriginalPage, ...]:
    """The original pages with the pages of the book that were kept free for them."""
    return tuple(
        OriginalPage(key, number, page_of[anchor_of(UUID(key), number)], _told(desk, UUID(key), number, original.pages))
        for key, original in desk.originals.items()
        for number in range(1, original.pages + 1)
        if anchor_of(UUID(key), number) in page_of
    )


def _told(desk: Desk, brief_id: UUID, number: int, count: int) -> str:
    """What an original page is and, as far as it was read, what stands on it."""
    brief, text = desk.plan.readable[brief_id], desk.plan.snapshot.texts.get(brief_id)
    starts = text.page_starts if text else ()
    read = text.raw[starts[number - 1] : starts[number] if number < len(starts) else None] if text and number <= len(starts) else ""
    return f"{_caption(text, brief, number, count, desk.say)}\n{' '.join(read.split())[:MOST_TOLD]}".strip()


def _caption(text: BriefText | None, brief: Brief, number: int, count: int, say: Labels) -> str:
    return say.counted("original_page", count, title=title(brief, say), page=_label(text, number), pages=count)


def anchor_of(brief_id: UUID, number: int) -> str:
    """The anchor of an original page."""
    return f"annex-{brief_id}-{number}"


def _annex(desk: Desk, brief: Brief, number: int) -> Part:
    name = desk.say("annex", number=number, title=title(brief, desk.say))
    about = desk.say.join([authors(brief, desk.say), imprint(brief, desk.say), dated(brief, desk.say)])
    head = Heading(title(brief, desk.say), level=1, kicker=desk.say("annex_kicker", number=number), standfirst=about, listed=False)
    original = desk.originals.get(str(brief.id))
    blocks = _pages(desk, brief, original.pages) if original else _text(desk, brief)
    return Part(key=f"{ANNEX}{number}", title=name, blocks=(head, *blocks), notes=original is None)


def _pages(desk: Desk, brief: Brief, count: int) -> tuple[Block, ...]:
    """A page for each page of the original: a caption with its own number, the rest kept free."""
    blocks: list[Block] = []
    for number in _wanted(desk.plan, brief, count, desk.say):
        words = _caption(desk.plan.snapshot.texts.get(brief.id), brief, number, count, desk.say)
        blocks += [PageBreak(), Paragraph(words, kind=TextKind.SMALL, anchor=anchor_of(brief.id, number))]
    return tuple(blocks)


def _label(text: BriefText | None, number: int) -> str:
    """What the source prints on that page as its number, else which page of the file it is."""
    labels = text.page_labels if text else ()
    return (labels[number - 1] if number <= len(labels) else "") or str(number)


def _text(desk: Desk, brief: Brief) -> tuple[Block, ...]:
    """The words of the source as they are read, its headings as headings, the reader's marks on them."""
    text = desk.plan.snapshot.texts.get(brief.id)
    if text is None:
        return desk.none_recorded()
    read = clean(text)
    count = max([len(text.page_starts), *(block.page for block in text.blocks)])
    wanted = {0, *_wanted(desk.plan, brief, count, desk.say)}
    return tuple(_paragraph(desk, brief, block, read) for block in text.blocks if block.page in wanted or not count)


def _wanted(plan: Plan, brief: Brief, count: int, say: Labels) -> tuple[int, ...]:
    """The pages of an annexed source that are printed: all, where the recipe does not say which."""
    words = next((row.pages for row in plan.order.recipe.annex_pages if row.brief_id == brief.id), "")
    return pages_of(words, count, title(brief, say)) if words and count else tuple(range(1, count + 1))


def _paragraph(desk: Desk, brief: Brief, block: Stretch, read: Clean) -> Block:
    span = read.clean_span(block.start, block.end)
    words = read.text[span.start : span.end].strip()
    if block.kind is BlockKind.HEADING:
        return Heading(words, level=3, listed=False)
    marks: list[Mark] = []
    for annotation in desk.plan.annotations:
        passage = desk.plan.snapshot.passages[annotation.passage_id]
        inside = annotation.brief_id == brief.id and block.start <= passage.start < block.end
        at = words.find(passage.exact) if inside else -1
        marks += [Mark(at, at + len(passage.exact), annotation)] if at >= 0 else []
    return Paragraph(marked_runs(desk, Extract(words, Locator(page=block.page), tuple(marks))))
