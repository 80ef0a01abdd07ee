"""Papers kept as XML as a page: each element of JATS, DocBook, TEI and FictionBook as the one of HTML that means the same."""

import re
from collections.abc import Collection, Iterator
from html import escape, unescape

from app.core.text import tidy
from app.importers.elements import Element
from app.importers.package import attribute, local
from app.importers.paper_formulas import DISPLAYED, IN_LINE, best_first, formula_in, is_alternatives
from app.importers.paper_tables import Spans

_SAME = {
    **dict.fromkeys(("p", "para", "simpara", "v", "l", "ab", "attrib", "attribution", "subtitle", "text-author", "speech"), "p"),
    **dict.fromkeys(("italic", "emphasis", "hi", "em", "foreignphrase", "styled-content"), "i"),
    **dict.fromkeys(("bold", "strong"), "b"),
    **dict.fromkeys(("sup", "superscript"), "sup"),
    **dict.fromkeys(("sub", "subscript"), "sub"),
    **dict.fromkeys(("strike", "strikethrough", "del"), "s"),
    **dict.fromkeys(("ext-link", "uri", "ulink", "a", "ptr", "email"), "span"),
    **dict.fromkeys(("disp-quote", "blockquote", "epigraph", "cite"), "blockquote"),
    **dict.fromkeys(("preformat", "programlisting", "screen", "literallayout"), "pre"),
    **dict.fromkeys(("list-item", "listitem", "item", "ref", "bibl", "biblioentry", "bibliomixed"), "li"),
    **dict.fromkeys(("table", "informaltable"), "table"),
    **dict.fromkeys(("tr", "row"), "tr"),
    **dict.fromkeys(("td", "entry", "cell"), "td"),
    **dict.fromkeys(("fig", "figure", "mediaobject", "informalfigure"), "figure"),
    **dict.fromkeys(("caption", "figDesc", "textobject"), "figcaption"),
    **dict.fromkeys(("def-list", "variablelist", "deflist"), "dl"),
    **dict.fromkeys(("def", "dd"), "dd"),
    **{name: name for name in ("thead", "tbody", "tfoot", "th", "dl", "dt", "ul", "ol", "li", "pre", "div")},
}
_BREAKS = ("break", "lb", "br")
_SECTIONS = (
    "sec", "section", "chapter", "part", "appendix", "app", "preface", "simplesect", "ack", "notes", "abstract", "trans-abstract",
    "div", "div1", "div2", "div3", "sect1", "sect2", "sect3", "sect4", "sect5", "ref-list", "bibliography", "glossary", "back", "body",
)  # fmt: skip
"""Elements whose title is a heading; what is in them is one level below."""
_LISTS = ("list", "itemizedlist", "orderedlist", "simplelist", "procedure")
_TYPES = {
    **dict.fromkeys(("alpha-lower", "loweralpha"), "a"),
    **dict.fromkeys(("alpha-upper", "upperalpha"), "A"),
    **dict.fromkeys(("roman-lower", "lowerroman"), "i"),
    **dict.fromkeys(("roman-upper", "upperroman"), "I"),
    **dict.fromkeys(("order", "ordered", "arabic", "numbered"), "1"),
}
"""The kinds of numbered lists, by what the attribute says that names them."""
_HEADS = ("front", "front-stub", "info", "articleinfo", "bookinfo", "chapterinfo", "teiHeader", "description")
_UNSEEN = (
    "processing-meta", "binary", "stylesheet", "indexterm", "index", "remark", "object-id", "graphic", "inline-graphic", "imagedata",
    "image", "permissions", "colspec", "spanspec", "related-article", "toc", "pb", "cb", "milestone",
)  # fmt: skip
_COUNTED = ("fn", "list-item", "ref")
"""Elements whose label is the number that is written before them anyway."""
_TOLD = ("article-title", "book-title", "title")
_DEEPEST = 6
_BULLET = re.compile(r"\s*(?:[•▪◦]\s+)+")
_NUMBERED = re.compile(r"(?:\d{1,3}|[a-z])[.)]\s")
_LINES = ("p", "para", "title", "article-title", "td", "th", "mixed-citation", "alternatives", "textual-form", *IN_LINE)
"""Elements of words: what is not known and stands in one of them stands in its line."""
_MARK = re.compile(r'<a class="noteref"[^>]*>[^<]*</a>')
_TAG = re.compile("<[^>]*>")


def page_of(root: Element) -> str:
    """The page of a paper: its title, what its head says in words, its text, and its notes behind it."""
    page = _Page({_key(mark) for mark in root.iterdescendants()})
    words = "".join(page.inside(root, 1))
    return f"<html><body>{words}{''.join(page.notes)}</body></html>"


def words_of(element: Element) -> str:
    """The words of an element as its page shows them on one line, without the marks of notes."""
    return tidy(unescape(_TAG.sub("", _MARK.sub("", "".join(_Page().inside(element, 1)).replace("<br/>", " ")))))


class _Page:
    """Turns the elements of a paper into those of a page; what stands in the text as a note goes behind it.

    ``marked``: the ids of notes that have a mark of their own in the text.
    """

    def __init__(self, marked: Collection[str] = ()) -> None:
        self.notes: list[str] = []
        self._marked = marked
        self._spans = Spans()

    def inside(self, element: Element, depth: int) -> Iterator[str]:
        """What is inside an element; ``depth`` is the level of the next heading."""
        yield escape(element.text or "", quote=False)
        for child in element:
            yield from self._one(child, element, depth)
            yield escape(child.tail or "", quote=False)

    def _one(self, element: Element, above: Element, depth: int) -> Iterator[str]:
        """What stands for an element; nothing for what is none, or is no text."""
        name = local(element)
        formula = formula_in(element)
        if name in _BREAKS:
            yield "<br/>"
        elif formula is not None:
            yield f"<span>{escape(formula, quote=False)}</span>"
        elif is_alternatives(element):
            yield self._one_way(element, depth)
        elif name and name not in _UNSEEN and not (name == "label" and _stands_elsewhere(above)):
            noted = self._of_notes(element, above, depth)
            yield from self._plain(element, above, depth) if noted is None else noted

    def _of_notes(self, element: Element, above: Element, depth: int) -> Iterator[str] | None:
        """A note, or its mark; None where it is neither."""
        name = local(element)
        if name == "body" and attribute(element, "name") in ("notes", "comments"):
            return self._noted(element)
        if name in ("footnote", "note", "fn") and _is_footnote(element, above):
            return self._footnote(element)
        if name == "fn":
            return iter((self._note(attribute(element, "id"), "".join(self.inside(element, 1))),))
        if key := _key(element):
            return self._within("a", element, depth, f' class="noteref" href="#{escape(key)}"')
        return None

    def _plain(self, element: Element, above: Element, depth: int) -> Iterator[str]:
        name = local(element)
        if name in _HEADS:
            yield from self._head(element)
        elif name in ("title", "head", "bridgehead"):
            yield from self._title(element, above, depth)
        elif name in _LISTS:
            yield from self._list(element, depth)
        elif name in ("def-item", "varlistentry"):
            yield from self._defined(element, depth)
        elif name == "p" and (bullet := _BULLET.match(element.text or "")):
            yield from self._bulleted(element, bullet.end(), depth)
        elif name == "label" and local(above) in DISPLAYED:
            yield from (" ", *self._within("span", element, depth), " ")
        elif name in DISPLAYED and _is_line(above):
            yield from ("<br/>", *self._within("span", element, depth), "<br/>")
        elif name in _SECTIONS:
            yield from self._within("div", element, depth + (name not in ("body", "back")))
        else:
            tag = self._html(element, above)
            yield from self._within(tag, element, depth, self._spans.of(element) if tag in ("td", "th") else "")

    def _within(self, tag: str, element: Element, depth: int, more: str = "") -> Iterator[str]:
        yield f"<{tag}{more}>"
        yield from self.inside(element, depth)
        yield f"</{tag}>"

    def _html(self, element: Element, above: Element) -> str:
        """The name in HTML; of what is not known whether it stands within a line, its neighbours tell."""
        name = local(element)
        if name == "term":
            return "dt" if local(above) in ("varlistentry", "def-item") else "i"
        if name in ("entry", "cell") and _is_head_row(above):
            return "th"
        if name == "quote" and _is_mixed(above):
            return "q"
        return _SAME.get(name) or ("span" if _is_line(above) else "div")

    def _head(self, element: Element) -> Iterator[str]:
        """Of the head of a paper the title, the line below it, and its summary are read; the rest is told by itself."""
        title = next((found for name in _TOLD for found in element.iterdescendants() if local(found) == name), None)
        if title is not None and not _says_title_itself(element):
            yield from self._within("h1", title, 1)
        for found in element.iterdescendants():
            if local(found) == "subtitle":
                yield from self._within("p", found, 1)
            elif local(found) in ("abstract", "trans-abstract", "annotation"):
                yield from self._within("div", found, 2)

    def _title(self, element: Element, above: Element, depth: int) -> Iterator[str]:
        """A heading; of a list, a table or a picture it is the caption. Its paragraphs are lines of it."""
        lines = [child for child in element if local(child) in ("p", "para")]
        words = "<br/>".join("".join(self.inside(line, depth)) for line in lines) if lines else "".join(self.inside(element, depth))
        of_text = local(above) in _SECTIONS or above.getparent() is None or local(above) in ("body", "text", "front")
        level = min(max(depth, 1), _DEEPEST)
        number = next((child for child in above if local(child) == "label"), None) if local(above) in _SECTIONS else None
        words = words if number is None else f"{''.join(self.inside(number, depth))} {words}"
        yield f"<h{level}>{words}</h{level}>" if of_text else f"<p>{words}</p>"

    def _list(self, element: Element, depth: int) -> Iterator[str]:
        said = (
            attribute(element, "list-type") or attribute(element, "numeration") or attribute(element, "type") or attribute(element, "rend")
        )
        kind = _TYPES.get(said.lower().partition(":")[0], "1" if local(element) in ("orderedlist", "procedure") else "")
        if not kind:
            yield from self._within("ul", element, depth)
        else:
            start = attribute(element, "startingnumber") or attribute(element, "start")
            yield from self._within("ol", element, depth, f' type="{kind}"' + (f' start="{start}"' if start.isdecimal() else ""))

    def _bulleted(self, element: Element, end: int, depth: int) -> Iterator[str]:
        """A paragraph that begins with the sign of a list, for FictionBook has no lists; an inner number stands for the sign."""
        words = "".join(self.inside(element, depth))[end:]
        yield f"<dl><dd>{words}</dd></dl>" if _NUMBERED.match(words) else f"<ul><li>{words}</li></ul>"

    def _defined(self, element: Element, depth: int) -> Iterator[str]:
        """A word and what it means."""
        for child in element:
            tag = "p" if local(child) == "term" else "dd"
            yield from self._within(tag, child, depth)

    def _footnote(self, element: Element) -> Iterator[str]:
        """A note that stands in its place in the text: its mark."""
        at, number = len(self.notes), len(self.notes) + 1
        key = attribute(element, "id") or f"footnote-{number}"
        self.notes.append("")
        self.notes[at] = self._note(key, "".join(self.inside(element, 1)))
        if key not in self._marked:
            yield f'<a class="noteref" href="#{escape(key)}">{number}</a>'

    def _one_way(self, alternatives: Element, depth: int) -> str:
        """What is said in several ways is said once, in the best way that has words."""
        ways = ("".join(self._one(way, alternatives, depth)) for way in best_first(alternatives))
        return next((way for way in ways if tidy(_TAG.sub("", way))), "")

    def _note(self, key: str, words: str) -> str:
        return f'<div id="{escape(key)}" role="doc-footnote">{words}</div>'

    def _noted(self, body: Element) -> Iterator[str]:
        """The notes of a FictionBook, which are sections of a body of their own."""
        for section in body:
            if local(section) == "section":
                words = ("".join(self._one(child, section, 1)) for child in section if local(child) != "title")
                yield self._note(attribute(section, "id"), "".join(words))


def _is_footnote(element: Element, above: Element) -> bool:
    """Whether it is a note of the text: TEI calls many things so, DocBook a box beside the text."""
    if local(element) == "fn":
        return _is_line(above)
    return local(element) == "footnote" or (attribute(element, "place") in ("foot", "bottom", "end") or _is_mixed(above))


def _stands_elsewhere(labelled: Element) -> bool:
    """Whether the label of an element is counted anyway, or stands before its title."""
    return local(labelled) in _COUNTED or (local(labelled) in _SECTIONS and any(local(child) == "title" for child in labelled))


def _is_head_row(row: Element) -> bool:
    around = row.getparent()
    return (around is not None and local(around) == "thead") or attribute(row, "role") == "label"


def _says_title_itself(head: Element) -> bool:
    """Whether the text behind a head begins with its title, as that of a FictionBook does."""
    around = head.getparent()
    if around is None or local(head) != "description":
        return False
    bodies = [part for part in around if local(part) == "body"]
    return bool(bodies) and any(local(part) == "title" for part in bodies[0])


def _key(element: Element) -> str:
    """The id of the note whose mark this is; empty where it is none."""
    name = local(element)
    if (name == "xref" and attribute(element, "ref-type") == "fn") or name == "footnoteref":
        return attribute(element, "rid") or attribute(element, "linkend")
    return attribute(element, "href").lstrip("#") if name == "a" and attribute(element, "type") == "note" else ""


def _is_line(element: Element) -> bool:
    """Whether what is not known and stands inside it stands in a line of words."""
    return local(element) in _LINES or _is_mixed(element)


def _is_mixed(element: Element) -> bool:
    """Whether words of its own stand between the elements inside it."""
    return bool(tidy(element.text or "") or any(tidy(child.tail or "") for child in element))
