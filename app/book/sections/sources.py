"""The sources by number: author, title, publisher, date, the passages used, and the pages that cite them."""

from dataclasses import replace

from app.book.blocks import Block, Late, PageFinder, Paragraph, Part, Points, Space
from app.book.citations import Source, authors, dated, imprint, places, title
from app.book.labels import WIDE
from app.book.sections.desk import Desk, bold, grey
from app.book.text import Run, Text, TextKind

BETWEEN = 6.0
"""Points of white between two sources."""


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
    who, what, tail = authors(brief, say), title(brief, say), say.join([imprint(brief, say), dated(brief, say)])
    stop = "" if tail.endswith(".") else say("full_stop") if WIDE.search(tail) else "."
    address: tuple[Run, ...] = (Run(text=f" {brief.url}", link=brief.url, small=True),) if "://" in brief.url else ()
    return (Run(text=who + say.comma(who, what)), bold(what), Run(text=say.comma(what, tail) + tail + stop), *address)


def _entry(desk: Desk, source: Source, pages: PageFinder) -> tuple[Block, ...]:
    head, *rest = source_words(desk, source)
    words = (replace(head, anchor=f"source-{source.number}"), *rest)
    return (Points(((words, *_details(desk, source, pages)),), labels=(f"{source.number}.",), kind=TextKind.CELL), Space(BETWEEN))


def _details(desk: Desk, source: Source, pages: PageFinder) -> list[Text]:
    say, brief = desk.say, source.brief
    where = places((passage.locator for passage in source.passages), say)
    lines: list[Text] = [cited_on(desk, source, pages), (grey(say("passages_used", locators=where)),)]
    for label, words in (("reliability", brief.reliability), ("rights", brief.rights)):
        lines += [(grey(say.field(label, words)),)] if words and label not in brief.guessed else []
    return lines


def cited_on(desk: Desk, source: Source, pages: PageFinder) -> tuple[Run, ...]:
    """The pages that cite a source, each a link back to the first place on it."""
    back: dict[int, str] = {}
    for anchor in source.anchors:
        if anchor in pages.anchors:
            back.setdefault(pages.anchors[anchor], anchor)
    before, after = desk.say.counted("cited_on", len(back), pages="\n").split("\n")
    runs: list[Run] = [grey(before)]
    for number, page in enumerate(sorted(back)):
        runs += [grey(desk.say("list_comma"))] if number else []
        runs.append(Run(text=pages.label(page), link=back[page], small=True))
    return (*runs, grey(after)) if after else tuple(runs)
