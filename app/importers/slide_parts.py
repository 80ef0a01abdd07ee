"""What slides keep beside the words of their shapes: footers, numbers of lists, comments, shapes in two forms."""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, cast

from app.core.sentences import Sentence
from app.importers import docx_math
from app.importers.draft import Draft
from app.importers.elements import Element
from app.importers.numerals import number_in
from app.importers.office import clean
from app.importers.package import attribute, inside, local, xml

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_EDGES = ("ftr", "sldNum", "dt", "hdr")
_NUMBER = re.compile(r"(?P<form>arabic|alphaLc|alphaUc|romanLc|romanUc|circleNum)\w*?(?P<around>Period|ParenR|ParenBoth|Plain)?$")
_FORMS = {
    "arabic": "decimal", "alphaLc": "lowerLetter", "alphaUc": "upperLetter", "romanLc": "lowerRoman", "romanUc": "upperRoman",
    "circleNum": "decimalEnclosedCircle",
}  # fmt: skip
_AROUND = {"Period": "{}.", "ParenR": "{})", "ParenBoth": "({})"}
_MOST_DIGITS = 6


def edge_of(shape: Any) -> str:
    """What a shape is at the edge of a slide: a footer, its number, a day; or nothing."""
    kinds = (attribute(found, "type") for found in inside(shape.element, "ph"))
    return next((kind for kind in kinds if kind in _EDGES), "")


def unfold(slide: Element) -> None:
    """Put the first form of what is kept in two forms, for new and old programs, in its place; an equation as a run of words."""
    for twin in list(inside(slide, "AlternateContent")):
        choice = next((form for form in twin.iterchildren() if local(form) == "Choice"), None)
        parent = cast(Any, twin.getparent())
        for child in list(choice.iterchildren()) if choice is not None else ():
            cast(Any, twin).addprevious(child)
        parent.remove(twin)
    docx_math.unfold(slide, partial(_run, slide))
    for holder in list(inside(slide, "m")):
        for run in list(holder.iterchildren()):
            cast(Any, holder).addprevious(run)
        cast(Any, holder.getparent()).remove(holder)


def _run(slide: Any, words: str) -> Any:
    run, text = slide.makeelement(f"{_DRAWING}r"), slide.makeelement(f"{_DRAWING}t")
    text.text = words
    run.append(text)
    return run


def numbers_of(paragraphs: Sequence[Any]) -> Iterator[str]:
    """The number before each paragraph of a shape, or nothing; one without number begins the list of its level anew."""
    counts: dict[int, int] = {}
    for paragraph in paragraphs:
        level = int(paragraph.level)
        numbered = next(inside(paragraph._p, "buAutoNum"), None)
        counts = {at: count for at, count in counts.items() if at < level or (at == level and numbered is not None)}
        if numbered is None or not paragraph.text.strip():
            yield ""
            continue
        start = attribute(numbered, "startAt")
        first = int(start) if start.isdecimal() and len(start) <= _MOST_DIGITS else 1
        counts[level] = counts.get(level, first - 1) + 1
        yield _written(counts[level], attribute(numbered, "type"))


def _written(number: int, kind: str) -> str:
    found = _NUMBER.match(kind)
    form, around = (found["form"], found["around"] or "Plain") if found else ("arabic", "Period")
    return _AROUND.get(around, "{}").format(number_in(number, _FORMS[form]))


def remarks_on(slide: Any) -> Iterator[str]:
    """What readers remarked on a slide, with their names where the file tells them."""
    authors = dict(_authors(slide))
    for relation in slide.part.rels.values():
        if relation.reltype.endswith("/comments") and not relation.is_external:
            for remark in inside(xml(relation.target_part.blob), "cm"):
                said = [found for found in remark.iterchildren() if local(found) in ("text", "txBody")]
                words = clean(" ".join(text.text or "" for one in said for text in (one, *inside(one, "t"))))
                author = authors.get(attribute(remark, "authorId"), "")
                if words:
                    yield f"{author}: {words}" if author else words


def _authors(slide: Any) -> Iterator[tuple[str, str]]:
    for relation in slide.part.package.presentation_part.rels.values():
        if relation.reltype.endswith(("/commentAuthors", "/authors")) and not relation.is_external:
            for author in inside(xml(relation.target_part.blob), "cmAuthor", "author"):
                yield attribute(author, "id"), clean(attribute(author, "name"))


def labels_from(first: str, count: int) -> tuple[str, ...]:
    """The numbers of so many slides, where a file begins with another than 1; else none."""
    begin = int(first) if first.isdecimal() and len(first) <= _MOST_DIGITS else 1
    return tuple(map(str, range(begin, begin + count))) if begin != 1 else ()


def on_speakers_notes(noted: int) -> tuple[str, ...]:
    """The sentence that says how many slides have notes; none where none has."""
    if not noted:
        return ()
    return (
        Sentence("Slides with speaker's notes, which were not for the audience: {count}. The notes stand behind their slide.", count=noted),
    )


def hidden_slides(hidden: Sequence[int], draft: Draft) -> Sequence[str]:
    """What is hidden, in words: slides by their numbers, or passages."""
    slides = [Sentence("slides: {numbers}", numbers=", ".join(map(str, hidden)))] if hidden else []
    return slides or draft.hidden_passages()
