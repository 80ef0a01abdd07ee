"""The fields that a question can name, and what may stand after their colon."""

import re

from app.core.changes import Kind
from app.core.dates import PartialDate
from app.core.errors import UserError
from app.core.language import Language
from app.search.documents import Field, Part
from app.search.tree import All, Any, Begins, Dated, Narrow, Node, Quoted, Without, Word

DATE = "date"

FIELDS: dict[str, Part | Field | str] = {
    "title": Part.TITLE,
    "tag": Part.TAGS,
    "date": DATE,
    **{field.value: field for field in Field},
    "language": Field.LANGUAGE,
    "mark": Field.MARKING,
}
"""The names by which fields are known, in small letters."""

WORDS_OF_FIELDS = ", ".join(f"{name}:" for name in ("title", "author", "tag", "dossier", "kind", "lang", "marking", "date", "has"))

KINDS = {kind.value: kind for kind in (Kind.BRIEF, Kind.ANNOTATION, Kind.DOSSIER, Kind.PERSON, Kind.ORGANISATION, Kind.MEETING)}
LANGUAGES = {
    "en": Language.EN, "english": Language.EN,
    "ko": Language.KO, "korean": Language.KO, "한국어": Language.KO,
    "ja": Language.JA, "japanese": Language.JA, "日本語": Language.JA,
}  # fmt: skip
HAVING = ("note", "mark", "quotation", "tag", "date", "file", "dossier")
"""What ``has:`` knows: a note on a mark, a mark, a quotation, a tag, a date, the original file, a dossier that draws on it."""

_RANGE = re.compile(r"(?P<first>[\d-]*?)-?\.\.+-?(?P<last>[\d-]*)")
_YEARS = re.compile(r"(\d{4})[-–](\d{4})")
_SIDE = re.compile(r"(?P<side>[<>])=?(?P<day>[\d-]+)")


def value_of(field: Field | str, inner: Node) -> Node:
    """What stands after a field's colon, as filters.

    Raises:
        UserError: it is nothing that the field can be; the sentence says so.
    """
    match inner:
        case All(parts):
            return All(tuple(value_of(field, part) for part in parts))
        case Any(parts):
            return Any(tuple(value_of(field, part) for part in parts))
        case Without(part):
            return Without(value_of(field, part))
        case Word(text) | Quoted(text) | Begins(text):
            return _narrow(field, text) if isinstance(field, Field) else dated(text)
        case _:
            raise UserError("After “{field}:” a word or a “phrase” is wanted; what stands there was taken as plain words.", field=field)


def _narrow(field: Field, text: str) -> Narrow:
    known = {Field.KIND: tuple(KINDS), Field.LANGUAGE: tuple(LANGUAGES), Field.HAS: HAVING}.get(field)
    word = text.strip().strip(".,;").lower()
    if known is None:
        return Narrow(field, text)
    if word not in known and word.removesuffix("s") in known:
        word = word.removesuffix("s")
    if word not in known:
        raise UserError(
            "“{field}:{text}” is not known ({known} are); it was taken as a plain word.", field=field, text=text, known=", ".join(known)
        )
    return Narrow(field, word)


def dated(text: str) -> Dated:
    """A day, month or year, or a range of them: 1965, 1965-06, 1965..1970, ..1970, 1965.., 1965-1970, >=1965.

    Raises:
        UserError: it is no date, or the range runs backwards.
    """
    found, years, side = _RANGE.fullmatch(text), _YEARS.fullmatch(text), _SIDE.fullmatch(text)
    if found:
        first, last = found["first"], found["last"]
    elif years:
        first, last = years.groups()
    elif side:
        first, last = (side["day"], "") if side["side"] == ">" else ("", side["day"])
    else:
        first = last = text
    try:
        span = Dated(PartialDate.parse(first) if first else None, PartialDate.parse(last) if last else None)
    except ValueError as wrong:
        raise UserError("“date:{text}” is no date (1965, 1965-06, 1965..1970 are); it was taken as a plain word.", text=text) from wrong
    if span.first and span.last and span.last.year < span.first.year:
        return Dated(span.last, span.first)
    return span
