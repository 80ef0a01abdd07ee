"""What no honest page has and its parser takes minutes for: counted before the page is parsed."""

import re

from app.core.errors import ImportRefused

MAX_ATTRIBUTES = 5_000
"""Attributes that one tag may have. The parser compares each with all before it: 5,000 cost 0.05 s, 50,000 a minute."""
_SPACE = r" \t\n\f\r"
_ATTRIBUTE = rf"[^{_SPACE}/>][^{_SPACE}/>=]*+(?:[{_SPACE}]*+=[{_SPACE}]*+(?:\"[^\"]*+\"?|'[^']*+'?|[^{_SPACE}>]*+))?"
_INSIDE = rf"[^{_SPACE}/>]*+(?:[{_SPACE}/]++|{_ATTRIBUTE})*+"
_LATER = rf"(?=</(?P=name)[{_SPACE}/>])"
_CLOSED = rf"(?!/script[{_SPACE}/>])"
_DOUBLY = rf"<script(?=[{_SPACE}/>])(?:[^<-]++|-(?!->)|<{_CLOSED})*+(?:</script)?"
_SCRIPT = rf"(?:[^<]++|<!--(?!-?>)(?:[^<-]++|-(?!->)|{_DOUBLY}|<{_CLOSED})*+(?:-->)?|<{_CLOSED})*+"
_PART = re.compile(
    rf"<!--(?:-?>|.*?(?:--!?>|\Z))"
    rf"|<script(?=[{_SPACE}/>]){_INSIDE}(?:(?<!/)>{_SCRIPT})?"
    rf"|<(?P<name>style|title|textarea|xmp|iframe|noembed|noframes)(?=[{_SPACE}/>]){_INSIDE}(?:(?<!/)>.*?(?:{_LATER}|\Z))?"
    rf"|<plaintext(?=[{_SPACE}/>]){_INSIDE}(?:(?<!/)>.*)?"
    rf"|<(?:[!?]|/(?![A-Za-z]))[^>]*+"
    rf"|</?[A-Za-z]{_INSIDE}",
    re.ASCII | re.DOTALL | re.IGNORECASE,
)
"""What a page consists of beside words, as browsers part it (HTML Standard, 13.2.5): comments, elements whose words are no markup, tags.
A script goes on behind its end where that stands in a comment with a script in it. Nothing is looked at twice."""
_TAG = re.compile(rf"</?[A-Za-z]{_INSIDE}", re.ASCII)
_NAME = re.compile(rf"</?[^{_SPACE}/>]*+")
_EACH = re.compile(_ATTRIBUTE, re.ASCII)


def refuse_tangled(markup: str) -> None:
    """Refuse a page with a tag of very many attributes; what stands in comments, scripts and styles is no tag.

    Raises:
        ImportRefused: there is one.
    """
    if len(markup) >= 2 * MAX_ATTRIBUTES and most_attributes(markup, 2 * MAX_ATTRIBUTES) > MAX_ATTRIBUTES:
        raise ImportRefused("A tag of this page has thousands of attributes, which no honest page has: save what it shows as PDF.")


def most_attributes(markup: str, longer: int = 0) -> int:
    """The attributes of the tag that has most of them, of the tags longer than this."""
    return max((_attributes(part.group()) for part in _PART.finditer(markup) if part.end() - part.start() > longer), default=0)


def _attributes(part: str) -> int:
    """The attributes of the tag that stands first in a part."""
    tag, name = _TAG.match(part), _NAME.match(part)
    return sum(1 for _ in _EACH.finditer(part, name.end(), tag.end())) if tag and name else 0
