"""Guesses at title, authors, date, number and language from the first lines of a paper. Each is flagged as a guess."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from app.core.aligning import Sentences
from app.core.date_text import DateFound, find_dates, is_ambiguous, read_date
from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.brief import Block, BlockKind
from app.core.sentences import Sentence
from app.core.text import Span, detect_language, languages_of, shorten, tidy
from app.importers.base import ImportOptions, Metadata
from app.importers.bylines import BYLINE, ROLE, authors_of, is_byline, without_noise
from app.importers.imprint import address_of, rights_of
from app.importers.lines import FRONT_LIMIT

_FRONT_LINES = 14
_ASKED_AGAIN = 32
"""Lines of which it is remembered whether they are dates: those of a head, and some below it that may begin an article."""
_CJK_SENTENCE = re.compile(r"[가-힣]{2}다\.$|[。．]$")
"""How a paragraph of running text ends. In these scripts it is often shorter than ``FRONT_LIMIT``, for each sign says more."""
_NUMBER = re.compile(r"(?:No\.?|Nr\.?|Issue|제)\s?(?P<number>\d[\w./-]*(?:\s?\([\w가-힣]+\))?)(?:호)?", re.IGNORECASE)
_DERIVED = re.compile(
    r"\b(?:summary|translation|abridge(?:ment|d version)|excerpts?|adapt(?:ation|ed)|version) (?:of|from) (?P<work>.{4,160}?)\.?$",
    re.IGNORECASE,
)
_SERIES = re.compile(
    r"\b(?:[A-Z][a-z]+ )?(?:issue brief|policy brief|working paper|briefing (?:paper|note)|white paper|fact ?sheet|commentary"
    r"|research paper|이슈\s?브리프|정책\s?브리프)s?",
    re.IGNORECASE,
)
_IN_SERIES = re.compile(rf"(?P<series>{_SERIES.pattern})(?:,? {_NUMBER.pattern})?", re.IGNORECASE)
_NO_HOUSE = re.compile(r"\b(?:date|day)\b|%|작성|日時", re.IGNORECASE)
_PLACE_DATE = re.compile(r"[A-Z][\w .'’-]{1,40},\s*$")
_NO_TITLE = re.compile(
    r"(?:executive summary|summary|abstract|contents|introduction|logo|menu|home|key takeaways|share|print|top secret|secret"
    r"|confidential|요약|개요|目次|要旨|概要)\b.{0,30}"
    r"|.*[:：]\s*(?:telegram|airgram|memorandum|letter)|\W.*@.*|https?://.*|#.*|[\W_]+",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<![A-Z])[.:。．]$|[가-힣]다\. |[。．](?=[^\d\W])")
"""How running text ends, and where one of its sentences follows another."""
_LEAST_TITLE = 18
_LONGEST_TITLE = 120
"""The least and the most weight of a line that is to name a paper by itself."""
_MOST_TITLE = 500
"""Characters of any title: the longest of resolutions and treaties are shorter; what is longer is a text in the wrong place."""
_LONGEST_DATED = 400
_COLUMNS = 2
"""Tabs from which a row is of a table with figures, and no line of a letterhead set in two columns."""
_NUMBERED_TITLE = re.compile(r"(?:No\.?\s*)?\d{1,4}\.?\s+[A-Z].{10,}[^.]")
_FULL_WIDTH = re.compile("[\u1100-\uffef]")
_GUESSABLE = (
    "title", "title_original", "number", "authors", "publisher", "series",
    "derived_from", "date", "date_text", "language", "languages", "url", "rights",
)  # fmt: skip


def guess(raw: str, blocks: Sequence[Block], known: Metadata | None = None) -> Metadata:
    """What the first lines say, where ``known`` (what the file itself declares) says nothing.

    A file's own declaration is a guess too: the name of a template or of whoever typed is often left in it.
    """
    front = _front(raw, blocks)
    said = known or Metadata()
    language = detect_language(raw)
    languages = languages_of([raw[block.start : block.end] for block in blocks], language)
    date = _date(front)
    lines = [tidy(raw[block.start : min(block.end, block.start + _LONGEST_DATED)]) for block in (*blocks[:_FRONT_LINES], *blocks[-3:])]
    authors = authors_of(front, lines)
    found = Metadata(
        title=shorten(said.title or _title(raw, blocks, front), _MOST_TITLE),
        title_original=shorten(said.title_original or _title_original(raw, blocks, language), _MOST_TITLE),
        number=said.number or _number(front),
        authors=said.authors or authors,
        publisher=said.publisher or _publisher(front, date),
        series=said.series or _series(front),
        derived_from=said.derived_from or _derived(raw, blocks),
        date_text=said.date_text if said.date else date.text if date else "",
        date=said.date or (date.date if date else None),
        language=said.language if said.language is not Language.UNKNOWN else language,
        languages=languages,
        url=said.url or address_of(raw, blocks),
        rights=said.rights or rights_of(raw, blocks),
    )
    return replace(found, guessed=_filled(found))


def told(guessed: Metadata, options: ImportOptions) -> Metadata:
    """The guesses with what the user said in their place; that is not a guess any more."""
    said: dict[str, object] = {"title": options.title, "date": options.date, "language": options.language}
    given = {name: value for name, value in said.items() if value}
    if options.date:
        given["date_text"] = str(options.date)
    kept = tuple(name for name in guessed.guessed if name not in given)
    return replace(guessed, **given, guessed=kept)


def with_guess(metadata: Metadata) -> Metadata:
    """The metadata, all that is in it flagged as a guess."""
    return replace(metadata, guessed=_filled(metadata))


def may_be_title(line: str) -> bool:
    """Whether a line by itself can be a headline: long enough, and no date, number, name, series, byline or sentence."""
    return _LEAST_TITLE <= _weight(line) <= 320 and _titular(line, ())


def is_dated(line: str) -> bool:
    """Whether a line is there for its date."""
    return _dated(line) is not None


def _filled(metadata: Metadata) -> tuple[str, ...]:
    return tuple(name for name in _GUESSABLE if getattr(metadata, name) and getattr(metadata, name) is not Language.UNKNOWN)


def _front(raw: str, blocks: Sequence[Block]) -> list[str]:
    """The lines before the body: at most the first fourteen blocks, up to the first long one."""
    lines: list[str] = []
    for block in blocks[:_FRONT_LINES]:
        if block.kind in (BlockKind.FOOTNOTE, BlockKind.COMMENT):
            break
        if block.kind is BlockKind.TABLE_ROW and raw.count("\t", block.start, block.end) >= _COLUMNS:
            continue
        line = tidy(raw[block.start : block.end])
        if block.end - block.start > FRONT_LIMIT and not ROLE.search(line) and (len(lines) > 2 or line.endswith((".", ":", "。"))):
            break
        if lines and _CJK_SENTENCE.search(line):
            break
        lines.append(line)
    return lines


def _title(raw: str, blocks: Sequence[Block], front: Sequence[str]) -> str:
    """The heading of the first level, else the line said twice, else the longest front line that is not something else."""
    headings = [
        tidy(raw[block.start : block.end]) for block in blocks[:_FRONT_LINES] if block.kind is BlockKind.HEADING and block.level == 1
    ]
    candidates = [line for number, line in enumerate(headings or front) if _titular(line, front[: number if not headings else 0])]
    twice = [line for line, times in Counter(candidates).items() if times > 1]
    numbered = [line for line in (headings or front)[:4] if _NUMBERED_TITLE.fullmatch(line) and not _dated(line)]
    above = next((block.start for block in blocks if block.kind is BlockKind.HEADING and block.level == 1), 0)
    if headings and above and _weight(headings[0]) < _LEAST_TITLE and (named := _before(raw, blocks, above)):
        return named
    if headings or twice or numbered:
        return (twice or numbered or candidates or headings)[0]
    long = [line for line in candidates if _weight(line) >= _LEAST_TITLE]
    return max(long, key=_weight) if long else _opening(next(iter([*candidates, *_saying(raw, blocks)]), raw[:400]))


def _saying(raw: str, blocks: Sequence[Block]) -> Iterator[str]:
    """The first lines of a text that say more than who wrote it and when."""
    for block in blocks[:_FRONT_LINES]:
        line = tidy(raw[block.start : min(block.end, block.start + _LONGEST_DATED)])
        if not is_byline(line) and not _dated(line) and any(map(str.isalnum, line)):
            yield line


def _before(raw: str, blocks: Sequence[Block], end: int) -> str:
    """The line that can be a title before the first heading, which names a part where it is but a word or two."""
    lines = [
        tidy(raw[block.start : block.end]) for block in blocks[:_FRONT_LINES] if block.end <= end and block.kind is BlockKind.PARAGRAPH
    ]
    return next((line for line in lines if _LEAST_TITLE <= _weight(line) <= _LONGEST_TITLE and _titular(line, ())), "")


def _opening(words: str) -> str:
    """The first sentence that says something, cut where it is too long for a line of a list."""
    line = tidy(words)
    ends = (span.end for span in Sentences.of(line).spans)
    said = line[: next((end for end in ends if _weight(line[:end]) >= _LEAST_TITLE), len(line))]
    return shorten(said, min(_LONGEST_TITLE, _LONGEST_TITLE * len(said) // max(_weight(said), 1)))


def _titular(line: str, before: Sequence[str]) -> bool:
    """Whether a front line can be a title: no date, number, name, role, series or place, and not below a byline."""
    if _SENTENCE.search(line):  # as most lines are, and sooner seen than all else
        return False
    if _NO_TITLE.fullmatch(line) or _IN_SERIES.fullmatch(line) or _NUMBER.fullmatch(line) or _dated(line):
        return False
    if is_byline(line) or (ROLE.search(line.split(",", maxsplit=1)[0]) and len(line) < 80):
        return False
    return not any(BYLINE.fullmatch(earlier) for earlier in before)


def _weight(line: str) -> int:
    """The length of a line, with a CJK character counting as two and a half Latin ones."""
    return len(line) if line.isascii() else len(line) + len(_FULL_WIDTH.findall(line)) * 3 // 2


@lru_cache(maxsize=_ASKED_AGAIN)
def _dated(line: str) -> DateFound | None:
    """The date of a line that is there for its date: the rest is a place, a publisher or little else.

    The lines of a head are asked by each who looks for something else in them.
    """
    found = find_dates(line[:_LONGEST_DATED])
    if not found and (whole := read_date(line[:_LONGEST_DATED])) and not line.isdecimal():
        return DateFound(whole, line, Span(0, len(line)))
    if not found or _weight(line) - len(found[0].text) > 45:
        return None
    return found[0]


def _date(front: Sequence[str]) -> DateFound | None:
    return next((found for line in front if (found := _dated(line))), None)


def _publisher(front: Sequence[str], date: DateFound | None) -> str:
    """The words glued or set before a date ("Korea Herald30-05-2025"), unless they are a place and a comma."""
    line = next((line for line in front if date and date.text in line), "")
    if not date or not line:
        return ""
    before = line[: line.index(date.text)]
    if not before or _PLACE_DATE.match(before):
        return ""
    name = without_noise(before)
    if not 3 < len(name) <= 40 or is_byline(line) or _NO_HOUSE.search(name):
        return ""
    return name


def _number(front: Sequence[str]) -> str:
    found = (_NUMBER.fullmatch(line) or _IN_SERIES.fullmatch(line) for line in front)
    return next((said["number"] for said in found if said and said["number"]), "")


def _series(front: Sequence[str]) -> str:
    return next((found["series"] for line in front if (found := _IN_SERIES.fullmatch(line))), "")


def _derived(raw: str, blocks: Sequence[Block]) -> str:
    """The work that a short paragraph says this one is a summary, translation or version of."""
    lines = (tidy(raw[block.start : block.end]) for block in blocks if block.end - block.start <= FRONT_LIMIT)
    return next((found["work"].strip() for line in lines if (found := _DERIVED.search(line))), "")


def _title_original(raw: str, blocks: Sequence[Block], language: Language) -> str:
    """A title in another language, alone in brackets in a paragraph of its own."""
    for block in blocks:
        if not raw.startswith(("(", "（"), block.start):
            continue
        line = tidy(raw[block.start : min(block.end, block.start + 300)])
        if re.fullmatch(r"[(（][‘'“「『].+[’'”」』][)）]", line) and detect_language(line) not in (language, Language.UNKNOWN):
            return line.strip("()（）").strip("‘’'“”「」『』").strip() if line.count("‘") == 1 else line[2:-2].strip()
    return ""


TEMPLATE_AUTHORS = ("python-docx", "microsoft office user", "user", "admin", "administrator")
"""Names, in small letters, that programs write where nobody said who the author is."""
_TEMPLATE_MADE = date(2013, 12, 23)
"""The day of the template that python-docx and programs built on it begin each file with (its docProps/core.xml)."""


def on_date(metadata: Metadata) -> tuple[str, ...]:
    """The sentence that says that a guessed date has two meanings; none where it has one."""
    if not metadata.date or "date" not in metadata.guessed or not is_ambiguous(metadata.date_text):
        return ()
    return (
        Sentence(
            "The date “{words}” may name the day or the month first; it was read as {date}: correct it if that is wrong.",
            words=metadata.date_text,
            date=str(metadata.date),
        ),
    )


def with_day(guessed: Metadata, created: date | None) -> Metadata:
    """The guesses; the day a file was made stands in only where the paper prints no date, and never the day of a template."""
    if guessed.date or not created or created == _TEMPLATE_MADE:
        return guessed
    return replace(guessed, date=PartialDate.of(created), date_text=created.isoformat(), guessed=(*guessed.guessed, "date", "date_text"))


def day_in(said: str) -> date | None:
    """The day that a moment begins with, as 2025-03-14T09:00:00; nothing where there is none."""
    try:
        return date.fromisoformat(said[:10])
    except ValueError:
        return None
