"""Where a text calls somebody by an office: the title right beside the name, and nothing that says it is to come."""

import re
from collections.abc import Iterable, Iterator

from app.core.text import Span, fold

_MINISTER = re.compile(r"minister (?:of|for) (?:the )?(?P<what>[^,(]+)")
_TO_COME = re.compile(r"(?:incoming|future|next|prospective|designated|likely|former|ex)[ -]$")
_NOT_YET = re.compile(r"^[ -]?(?:designate|elect|nominee|in waiting)")
_SPELLINGS = (("defense", "defence"), ("labor", "labour"))
_GAP = re.compile(r"(?:\\?[\s\u2010-\u2015-])+")
_OTHER_GIVEN = re.compile(r"[ -][A-Z]")
AROUND = 80
"""Letters around a name in which its title stands: the longest titles of ministers have some sixty."""
LEAST_FAMILY = 2
"""Letters of a family name that can stand alone: one syllable of Korean is oftener a word."""


def title_forms(title: str) -> tuple[str, ...]:
    """How texts write a title: as it is, and "Minister for Foreign Affairs" as "foreign minister" too; folded."""
    folded = fold(title, case=False).text.strip()
    forms = {folded} if folded else set[str]()
    found = _MINISTER.match(folded)
    if found:
        what = found["what"].strip()
        forms |= {f"{what} minister", f"{what.removesuffix(' affairs')} minister"}
    for one, other in _SPELLINGS:
        forms |= {form.replace(one, other) for form in forms} | {form.replace(other, one) for form in forms}
    return tuple(sorted(forms, key=len, reverse=True))


def titled(text: str, names: Iterable[str], families: Iterable[str], titles: Iterable[str]) -> Iterator[Span]:
    """Where a name stands right beside one of the titles; the span is that of both.

    A family name alone counts where no other given name follows it. ``titles`` are folded; only what stands around a name is folded
    here, for a book of a thousand pages has few of them.
    """
    offices = "|".join(re.escape(word) for word in sorted(set(titles), key=len, reverse=True))
    whole, alone = _pattern(names), _pattern(word for word in families if len(word) >= LEAST_FAMILY)
    if not offices or not whole:
        return
    before = re.compile(rf"(?:^|.*[^a-z])(?P<title>{offices})[ ,]{{0,2}}(?:(?:mr|ms|mrs)\.? )?$")
    after = re.compile(rf"^[ ,(]{{0,2}}(?:the (?:new )?)?(?P<title>{offices})(?![a-z])")
    for found in re.finditer(rf"(?<![A-Za-z])(?:(?P<whole>{whole})|(?P<alone>{alone or '(?!)'}))", text, re.IGNORECASE):
        if found["alone"] and _OTHER_GIVEN.match(text, found.end()):
            continue
        left, right = max(0, found.start() - AROUND), found.end()
        head, tail = fold(text[left : found.start()], case=False), fold(text[right : right + AROUND], case=False)
        ahead, behind = before.match(head.text), after.match(tail.text)
        if ahead and not _TO_COME.search(head.text[: ahead.start("title")]) and not _NOT_YET.match(tail.text):
            yield Span(left + head.source(ahead.start("title"), ahead.end("title")).start, found.end())
        elif behind and not _NOT_YET.match(tail.text[behind.end() :]):
            yield Span(found.start(), right + tail.source(behind.start("title"), behind.end("title")).end)


def _pattern(words: Iterable[str]) -> str:
    """Any of some words, whatever hyphen or space stands in them."""
    found = sorted({word.strip() for word in words} - {""}, key=len, reverse=True)
    return "|".join(_GAP.sub(r"[\\s\\u2010-\\u2015-]+", re.escape(word)) for word in found)
