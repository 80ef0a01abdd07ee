"""What a book's profile claims of its content: taken from the parts as they were composed, for the file to be held against."""

from collections.abc import Iterable
from typing import Any

from app.book.blocks import Block, Heading, Part, Profile
from app.book.coverlines import cover_lines
from app.book.page import MM
from app.book.sections.briefs import brief_key
from app.book.sections.changes import addenda
from app.book.sections.desk import Desk
from app.book.selfcheck.printed import texts_of
from app.book.selfcheck.profile import RowCount
from app.book.text import plain
from app.core.language import Language
from app.core.marking import UNMARKED, beside_of
from app.core.sentences import Sentence


def content_claims(desk: Desk, parts: tuple[Part, ...]) -> dict[str, Any]:
    """The fields of the profile that are about the content."""
    scheme = desk.schemes.scheme(desk.plan.marking.scheme)
    lines = cover_lines(scheme, desk.meeting)
    return {
        "scheme": scheme.key,
        "level_words": _level_words(desk),
        "separator": scheme.separator,
        "controls": desk.plan.marking.controls,
        "handling": desk.meeting.marking.handling,
        "until": desk.meeting.marking.until,
        "foreign": tuple(sorted({atom.marking.foreign_origin for atom in desk.printed.values() if atom.marking.foreign_origin})),
        "portions": _portions(desk),
        "portion_levels": {f"({level.portion})": level.order for level in scheme.levels if level.portion} if scheme.portions else {},
        "cover": tuple(lines.values()) if scheme.key == "eu" else tuple(value for value in lines.values() if value),
        "clearances": clearances(desk),
        "least_banner": scheme.banner_mm * MM,
        "last_meetings": tuple(_last_meetings(desk, parts)),
        "quotations": tuple(desk.quoted),
        "abbreviations": desk.expansions if desk.plan.briefs else {},
        "addenda": addenda(desk),
        "signs": _signs(desk, parts),
    }


def _level_words(desk: Desk) -> tuple[str, ...]:
    """The words of which a banner has exactly one: the levels of the scheme, or what stands for one where nothing is classified."""
    marking, scheme = desk.plan.marking, desk.schemes.scheme(desk.plan.marking.scheme)
    levels = tuple(level.banner.get(desk.plan.language) or level.banner[Language.EN] for level in scheme.levels)
    return levels if scheme.key != UNMARKED else (*levels, *(beside_of(marking) or marking.controls[:1]))


def quotation_row(desk: Desk, parts: tuple[Part, ...]) -> RowCount:
    """How many quotations the plan holds for the parts that are printed, and how many were set."""
    keys = {part.key for part in parts}
    briefs = [brief for brief in desk.plan.briefs if brief_key(brief) in keys]
    briefs += desk.plan.defensive if "if_raised" in keys else ()
    wanted = sum(len(brief.quotations) for brief in briefs)
    return RowCount(name=Sentence("origin of each quotation"), looked_at=len(desk.quoted), expected=wanted, failed=0)


def clearances(desk: Desk) -> tuple[str, ...]:
    """Who cleared the statements; where nobody is named, the unit that issues the book answers for it."""
    named = dict.fromkeys(row.clearance for brief in desk.plan.all_briefs for row in brief.dossier.statements if row.clearance)
    return tuple(named) or ((desk.meeting.issuing_unit,) if desk.meeting.issuing_unit else ())


def _portions(desk: Desk) -> dict[str, int]:
    marks: dict[str, int] = {}
    if desk.schemes.scheme(desk.plan.marking.scheme).portions:
        for atom in desk.printed.values():
            mark = desk.schemes.portion(atom.marking)
            marks[mark] = marks.get(mark, 0) + 1
    return {mark: count for mark, count in marks.items() if mark}


def _signs(desk: Desk, parts: Iterable[Part]) -> tuple[str, ...]:
    """The letters of the kinds of mark that are printed."""
    printed = any(part.key == "passages" for part in parts)
    return tuple(sorted({desk.say(f"letter_{mark.kind.value}") for mark in desk.plan.annotations})) if printed else ()


def _last_meetings(desk: Desk, parts: Iterable[Part]) -> Iterable[str]:
    """What is said of the last meetings, in the steering brief and in the biographies."""
    for part in parts:
        if part.key == "steering":
            yield from texts_of(_under(part.blocks, desk.say("last_contacts")))
        for block in part.blocks if part.key == "biographies" else ():
            if isinstance(block, Profile):
                told = (texts for label, texts in block.facts if plain(label) == desk.say("last_meeting"))
                yield from (plain(text) for texts in told for text in texts)


def _under(blocks: Iterable[Block], title: str) -> Iterable[Block]:
    inside = False
    for block in blocks:
        if isinstance(block, Heading):
            inside = plain(block.title) == title
        elif inside:
            yield block
