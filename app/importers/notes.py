"""Notes of pages and e-books, told from other links: by what they say they are, or by a link that leads back to their mark.

A note is given two attributes that the reader of elements looks for: the key of its mark and what the mark is called.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any, cast

from app.core.text import tidy
from app.importers.elements import NOTE_KEY, NOTE_LABEL, Element, is_inline, name_of
from app.importers.markup import SUPERSCRIPT, shown_words

_KINDS = ("footnote", "endnote", "rearnote", "doc-footnote", "doc-endnote", "note")
_MARKS = ("noteref", "doc-noteref")
_CLASS = re.compile(r"\b(?:foot|end)?note-?ref\b|\bfootnote-?(?:anchor|link)\b", re.IGNORECASE)
_BACK_KINDS = ("backlink", "doc-backlink", "referrer")
_LABEL = re.compile(r"[\[(〔【]?(?P<label>\d{1,4}|[ivxlc]{1,6}|[a-z]|[*†‡§※]{1,3}|주? ?\d{1,4}|注 ?\d{1,4})[\])〕】.]{0,2}", re.IGNORECASE)
_UNCOUNTED = "0"
"""What stands for the number of a note where a program wrote the text without laying it out."""
_NOTE_ID = re.compile(r"(?:^|^\d+-)fn:?-?\d+$|(?:foot|end)note-?\d+$")
_BACK = re.compile(r"\W*|[\[(]?(?:back|return|돌아가기|본문으로|戻る)[\])]?", re.IGNORECASE)
_STOPS = ("body", "html", "section", "article", "main", "ol", "ul", "dl", "table", "tbody", "tr")


def tie_notes(roots: Sequence[Element]) -> None:
    """Mark the notes in these trees, which are read one after the other; links back to the marks leave them."""
    places = {element.get("id", "") or element.get("name", ""): element for root in roots for element in root.iter() if _is_named(element)}
    order = {element: number for number, element in enumerate(element for root in roots for element in root.iter())}
    near: dict[Element, set[str]] = {}
    count = 0
    for link in [link for root in roots for link in root.iter("a")]:
        key = link.get("href", "")[1:]
        target = places.get(key)
        label = _LABEL.fullmatch(tidy(shown_words(link)))
        if target is None or label is None or not link.get("href", "").startswith("#") or order[target] < order[link]:
            continue
        note = _block(target)
        if note is None or note.get(NOTE_KEY, "") or note in link.iterancestors() or (_begins(link) and not _says_mark(link)):
            continue
        backs = list(_backs(note, link, near))
        if _says_mark(link) or _says_note(target) or _says_note(note) or backs:
            count += 1
            _mark(note, key, str(count) if label["label"] == _UNCOUNTED else label["label"], backs)
            _raise(link, str(count))
            if name_of(target) == "dt" and _LABEL.fullmatch(tidy(shown_words(target))):
                target.drop_tree()


def _is_named(element: Element) -> bool:
    return bool(name_of(element)) and bool(element.get("id", "") or (name_of(element) == "a" and element.get("name", "")))


def _block(target: Element) -> Element | None:
    """The element that holds a note whose link leads there: an anchor may stand in it, before it, or on its number."""
    element: Element | None = target
    while element is not None and is_inline(element):
        parent = element.getparent()
        if parent is not None and name_of(parent) in _STOPS and not tidy(shown_words(element)):
            element = next(_after(element), None)
        else:
            element = parent
    if element is not None and name_of(element) == "dt":
        element = next((after for after in _after(element) if name_of(after) == "dd"), None)
    return None if element is None or (name_of(element) in _STOPS and not _says_note(element)) else element


def _begins(link: Element) -> bool:
    """Whether a link begins its block, as the one that leads back from a note does; a mark stands behind words."""
    block = next((above for above in link.iterancestors() if not is_inline(above)), None)
    return block is not None and next(block.iter("a"), None) is link and tidy(shown_words(block)).startswith(tidy(shown_words(link)))


def _after(element: Element) -> Iterator[Element]:
    return cast(Iterator[Element], cast(Any, element).itersiblings())


def _backs(note: Element, mark: Element, near: dict[Element, set[str]]) -> Iterator[Element]:
    """The links of a note that lead to where its mark stands: to the mark, what is around it, or an anchor in the same block.

    ``near`` holds the names in each block that was looked through: a block may have thousands of links.
    """
    above = next((outer for outer in mark.iterancestors() if not is_inline(outer)), mark)
    if above not in near:
        near[above] = {name for element in above.iter() for name in (element.get("id", ""), element.get("name", "")) if name}
    for link in note.iter("a"):
        if link.get("href", "").startswith("#") and link.get("href", "")[1:] in near[above]:
            yield link


def _says(element: Element, kinds: Sequence[str]) -> bool:
    said = f"{element.get('epub:type', '')} {element.get('role', '')}".lower().split()
    return any(kind in said for kind in kinds)


def _says_mark(link: Element) -> bool:
    return _says(link, _MARKS) or _CLASS.search(link.get("class", "")) is not None


def _says_note(element: Element) -> bool:
    return _says(element, _KINDS) or _NOTE_ID.search(element.get("id", "")) is not None


def _mark(note: Element, key: str, label: str, backs: Sequence[Element]) -> None:
    for link in list(note.iter("a")):
        words = tidy(shown_words(link))
        leads_back = link in backs or _says(link, _BACK_KINDS)
        if link.get("href", "").startswith("#") and (_BACK.fullmatch(words) or (leads_back and _LABEL.fullmatch(words))):
            link.drop_tree()
    _without_label(note, label)
    attributes = cast(Any, note).attrib
    attributes.pop("hidden", None)
    attributes[NOTE_KEY], attributes[NOTE_LABEL] = key, label


def _raise(link: Element, number: str) -> None:
    """The mark as superscript, as it looks on the page: else it is read as a part of the word before it. One that a program never
    counted has the number of its note."""
    for element in link.iter():
        words = element.text or ""
        raised = (number if words.strip("[]() ") == _UNCOUNTED else words).translate(SUPERSCRIPT)
        element.text = f"({raised})" if raised.isalpha() else raised


def _without_label(note: Element, label: str) -> None:
    """Take away the number that the words of a note begin with: it is written before them anyway."""
    begin = re.compile(rf"\s*[\[(〔【]?{re.escape(label)}[\])〕】.:]{{0,2}}(?!\w)\s*|\s*[.)\]:^]{{1,2}}\s*")
    for element in note.iter():
        if element.text and element.text.strip():
            element.text = begin.sub("", element.text, count=1) if begin.match(element.text) else element.text
            return
        if element is not note and element.tail and element.tail.strip():
            element.tail = begin.sub("", element.tail, count=1) if begin.match(element.tail) else element.tail
            return
