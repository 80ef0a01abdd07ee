"""What an importer found beside the words, as objects of the library: marks and people. Events: ``appointments.py``."""

import re
from collections.abc import Iterator, Sequence
from itertools import product
from uuid import uuid4

from app.core.anchors import find_all, locate, make_passage
from app.core.model.annotation import Annotation, Visibility
from app.core.model.brief import BriefText, Passage
from app.core.model.person import NameForm, Office, Person, Script
from app.core.repairs import Clean, clean
from app.core.text import Span, document_hash
from app.importers.base import FoundMark, FoundPerson

_CUTS = ("- ", "", "-")
_CUT = re.compile(r"(?<=[^\W\d_])- ")
"""A hyphen behind a letter and before a space; behind a figure or a space it is a dash."""
_MOST_CUTS = 2
"""Words of a quote that line ends may have cut, up to which each is tried by itself."""


def marks_found(text: BriefText, found: Sequence[FoundMark]) -> tuple[tuple[Annotation, Passage], ...]:
    """The marks that readers put into the file, on their words, or on their page where they have none or these are not found.

    They stay private until somebody says otherwise: who lent the file did not mean to be printed.
    """
    cleaned = clean(text) if found else None
    marks: list[tuple[Annotation, Passage]] = []
    for mark in found if cleaned else ():
        passage = _on_words(text, cleaned, mark) if cleaned and mark.quote else None
        if passage is None:
            passage = page_passage(text, mark.page)
        words = f"“{mark.quote}”\n" if mark.quote and not passage.exact else ""
        annotation = Annotation(
            passage_id=passage.id,
            brief_id=text.brief_id,
            kind=mark.kind,
            body=(words + mark.note).strip(),
            author=mark.author,
            visibility=Visibility.PRIVATE,
        )
        marks.append((annotation, passage))
    return tuple(marks)


def page_passage(text: BriefText, page: int) -> Passage:
    """A passage without words, on a page as a whole: a page that is a picture is marked so."""
    start = text.page_starts[page - 1] if 0 < page <= len(text.page_starts) else 0
    place = locate(text, start)
    label = text.page_labels[page - 1] if 0 < page <= len(text.page_labels) else ""
    locator = type(place)(page=page, page_label=label)
    return Passage(
        id=uuid4(), brief_id=text.brief_id, exact="", start=start, end=start, locator=locator, document_hash=document_hash(text.raw)
    )


def _on_words(text: BriefText, cleaned: Clean, mark: FoundMark) -> Passage | None:
    """The passage on the page of the mark; a paragraph that began on the page before counts as well.

    A word that a line end cuts stands in the quote as it is printed, in the text whole or with its hyphen.
    """
    for place in (place for quote in _readings(mark.quote) for place in find_all(cleaned.text, quote)):
        passage = make_passage(text, place.start, place.end, cleaned=cleaned)
        if passage.locator.page in (0, mark.page) or _reaches(text, cleaned, place, mark.page):
            return passage
    return None


def _readings(quote: str) -> Iterator[str]:
    """A quote as it may be read where line ends cut its words: with each hyphen as it stands, without it, with no space behind it."""
    parts = _CUT.split(quote)
    if len(parts) - 1 > _MOST_CUTS:
        yield from (between.join(parts) for between in _CUTS)
        return
    for betweens in product(_CUTS, repeat=len(parts) - 1):
        yield "".join(part + between for part, between in zip(parts, (*betweens, ""), strict=True))


def _reaches(text: BriefText, cleaned: Clean, place: Span, page: int) -> bool:
    if not 0 < page <= len(text.page_starts):
        return False
    raw = cleaned.raw_span(place.start, place.end)
    end = text.page_starts[page] if page < len(text.page_starts) else len(text.raw)
    return text.page_starts[page - 1] <= raw.end and raw.start < end


def people_found(found: Sequence[FoundPerson]) -> tuple[Person, ...]:
    """People of visiting cards."""
    return tuple(
        Person(
            names=(NameForm(text=person.name, script=_script(person.name)),),
            family_name=person.family_name,
            given_name=person.given_name,
            offices=(Office(title=person.post, organisation=person.organisation),) if person.post or person.organisation else (),
        )
        for person in found
    )


def _script(name: str) -> Script:
    if any("\uac00" <= letter <= "\ud7a3" for letter in name):
        return Script.HANGUL
    if any("\u3041" <= letter <= "\u30ff" for letter in name):
        return Script.JAPANESE
    return Script.HAN if any("\u4e00" <= letter <= "\u9fff" for letter in name) else Script.LATIN
