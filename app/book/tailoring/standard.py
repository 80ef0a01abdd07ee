"""Parts put together for a sheet, and the pages of the standard book beside those of the large print."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.book.blocks import Block, Box, Contents, Heading, Keep, Paragraph, Part
from app.book.labels import Labels
from app.book.sections.cover import face_rows
from app.book.sections.desk import Desk, grey
from app.book.text import Run, TextKind, as_runs


def one_run(parts: Sequence[Part], desk: Desk) -> list[Part]:
    """The inner parts as one, each under a heading of the second level: what is short stands on a page or two."""
    inner = [part for part in parts if not part.front]
    if not inner:
        return list(parts)
    title = Heading(desk.meeting.title, level=1, kicker=desk.say("briefing_sheet"), listed=False)
    head = () if desk.plan.scope.has("cover") else (_face(desk),)
    blocks = (title, *head, *(block for part in inner for block in _lowered(part)))
    sheet = Part(key="sheet", title=desk.say("briefing_sheet"), blocks=blocks)
    return [*(part for part in parts if part.front), sheet]


def _face(desk: Desk) -> Paragraph:
    """What else stands on a cover, in a few small lines."""
    runs: list[Run] = []
    for label, text in face_rows(desk):
        runs += [grey(" · ")] if runs else []
        runs += [grey(f"{label}: "), *as_runs(text)]
    return Paragraph(tuple(runs), kind=TextKind.SMALL)


def _lowered(part: Part) -> Iterable[Block]:
    for block in part.blocks:
        if isinstance(block, Heading) and block.level == 1:
            yield Heading(part.title, level=2, anchor=part.key)
        elif isinstance(block, Heading):
            yield replace(block, level=3)
        else:
            yield block


def anchored(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts with a name for every heading, the same in each making of the book."""
    made = 0

    def named(blocks: Iterable[Block]) -> tuple[Block, ...]:
        nonlocal made
        out: list[Block] = []
        for block in blocks:
            if isinstance(block, Heading) and not block.anchor:
                made += 1
                out.append(replace(block, anchor=f"standard-{made}"))
            elif isinstance(block, Box | Keep):
                out.append(replace(block, blocks=named(block.blocks)))
            else:
                out.append(block)
        return tuple(out)

    return tuple(replace(part, blocks=named(part.blocks)) for part in parts)


def with_standard_pages(parts: Sequence[Part], pages: Mapping[str, int], say: Labels) -> tuple[Part, ...]:
    """The parts with the page of the standard book above a heading wherever it is another one, and in the contents (UKAAF).

    Source: briefing-practice.md 2.4.
    """
    last = 0

    def told(blocks: Iterable[Block]) -> tuple[Block, ...]:
        return tuple(_told(block) for block in blocks)

    def _told(block: Block) -> Block:
        if isinstance(block, Box | Keep):
            return replace(block, blocks=told(block.blocks))
        if isinstance(block, Contents):
            known = {key: say("standard_page", page=page) for key, page in pages.items()}
            both = {key: " · ".join(part for part in (block.details.get(key, ""), words) if part) for key, words in known.items()}
            return replace(block, details=both)
        nonlocal last
        if isinstance(block, Heading) and block.anchor in pages and (pages[block.anchor] != last or block.level == 1):
            last = pages[block.anchor]
            where = say("standard_page", page=pages[block.anchor])
            kicker = (*as_runs(block.kicker), Run(text=f" · {where}")) if block.kicker else where
            return replace(block, kicker=kicker)
        return block

    return tuple(replace(part, blocks=told(part.blocks)) for part in parts)
