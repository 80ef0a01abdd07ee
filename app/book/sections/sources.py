"""The sources by number: author, title, publisher, date, the passages used, and the pages that cite them."""

from app.book.blocks import Block, Late, PageFinder, Paragraph, Part
from app.book.citations import Source, authors, dated, imprint, places, title
from app.book.sections.desk import Desk, bold, grey
from app.book.text import Run, Text, TextKind


def compose(desk: Desk) -> tuple[Part, ...]:
    """The numbered list; where nothing is cited it says so."""
    if not desk.cites.sources:
        return (desk.part("sources", desk.none_recorded()),)
    legend = Paragraph((grey(f"{desk.say('note_reading')} {desk.say('missing_legend')}."),), kind=TextKind.SMALL)
    listed = Late(lambda pages: tuple(block for source in desk.cites.sources for block in _entry(desk, source, pages)))
    return (desk.part("sources", (legend, listed)),)


def source_words(desk: Desk, source: Source) -> tuple[Run, ...]:
    """Author, title, publisher and number, date; what is missing is said (row 54)."""
    brief, say = source.brief, desk.say
    head = Run(text=f"{authors(brief, say)}, ")
    tail = say.join([imprint(brief, say), dated(brief, say)])
    address: tuple[Run, ...] = (Run(text=f" {brief.url}", link=brief.url, small=True),) if "://" in brief.url else ()
    return (head, bold(title(brief, say)), Run(text=f", {tail}" if tail.endswith(".") else f", {tail}."), *address)


def _entry(desk: Desk, source: Source, pages: PageFinder) -> tuple[Block, ...]:
    anchor = f"source-{source.number}"
    first = Paragraph(source_words(desk, source), kind=TextKind.RAGGED, label=f"{source.number}.", keep_with_next=True, anchor=anchor)
    return (first, *(Paragraph(line, kind=TextKind.SMALL) for line in _details(desk, source, pages)))


def _details(desk: Desk, source: Source, pages: PageFinder) -> list[Text]:
    say, brief = desk.say, source.brief
    where = places((passage.locator for passage in source.passages), say)
    lines: list[Text] = [cited_on(desk, source, pages), (grey(say("passages_used", locators=where)),)]
    for label, words in (("reliability", brief.reliability), ("rights", brief.rights)):
        lines += [(grey(f"{say(label)}: {words}"),)] if words and label not in brief.guessed else []
    return lines


def cited_on(desk: Desk, source: Source, pages: PageFinder) -> tuple[Run, ...]:
    """The pages that cite a source, each a link back to the first place on it."""
    back: dict[int, str] = {}
    for anchor in source.anchors:
        if anchor in pages.anchors:
            back.setdefault(pages.anchors[anchor], anchor)
    before, after = desk.say("cited_on", pages="\n").split("\n")
    runs: list[Run] = [grey(before)]
    for number, page in enumerate(sorted(back)):
        runs += [grey(desk.say("list_comma"))] if number else []
        runs.append(Run(text=str(page), link=back[page], small=True))
    return (*runs, grey(after)) if after else tuple(runs)
