"""The same questions for all engines, by kind, in the words of the texts that were indexed."""

import random
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from whoosh.query.compound import And, Or
from whoosh.query.positional import Phrase
from whoosh.query.terms import Term

from app.core.dates import PartialDate
from app.search.analyzers import Analyzer
from app.search.folding import Stems, without_particle
from app.search.query import Query

QUERIES = 100
MANY = 200
"""Rare words: each takes so little that of few the slowest twentieth is mostly chance."""
RARE = 20
"""Rows that a rare word stands in at most."""
KOREAN = ("정부는", "평화선", "회담에서", "어업협정을", "한국과", "일본의", "조약", "국교정상화", "대통령이", "외무부")
JAPANESE = ("首脳会談", "国交正常化", "平和条約", "漁業協定", "外務大臣", "東京で", "共同宣言", "政府は")
YEARS = (1960, 1964)
"""Between which the dates of a question with dates lie, inclusive."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question for each: ours, FTS5's, tantivy's, Whoosh's; None for one that has no such kind."""

    ours: Query
    fts: tuple[str, str]
    rust: str | None
    stock: Any


PLAIN = "select rowid from t where t match ? order by rank limit 20"
DATED = (
    "select t.rowid from t join d on d.rowid = t.rowid where t match ? and d.year between "
    f"{YEARS[0]} and {YEARS[1]} order by t.rank limit 20"
)
COUNTED = (
    "with m as materialized (select rowid, rank from t where t match ?) "
    "select 0, rowid from (select rowid from m order by rank limit 20) union all "
    "select year, count(distinct brief) from m join d on d.rowid = m.rowid group by year"
)
"""The best 20 and one facet, the years; ours counts kinds and languages besides."""


def _asked(ours: str, fts: str, rust: str, stock: Any) -> Asked:
    return Asked(Query(text=ours), (PLAIN, fts), rust, stock)


def _phrase(word: str) -> Asked:
    noun = without_particle(word)
    pairs = [noun[at : at + 2] for at in range(len(noun) - 1)]
    joined = f'"{" ".join(pairs)}"'
    return _asked(noun, joined, joined, Phrase("text", pairs) if len(pairs) > 1 else Term("text", pairs[0]))


def _dated(word: str) -> Asked:
    first, last = PartialDate(YEARS[0]), PartialDate(YEARS[1])
    return Asked(Query(text=word, date_from=first, date_to=last), (DATED, f'"{word}"'), None, None)


def _one_of_six(forms: Sequence[str]) -> Asked:
    """Ours is asked for one form and has the others from the register; the others are given all."""
    quoted = " OR ".join(f'"{form}"' for form in forms)
    parts = [Phrase("text", form.split()) if " " in form else Term("text", form) for form in forms]
    return _asked(forms[0], quoted, quoted, Or(parts))


def kinds(
    words: Sequence[str], pairs: Sequence[tuple[str, str]], rare: Sequence[str], aliases: Sequence[Sequence[str]]
) -> dict[str, list[Asked]]:
    """The questions by kind."""
    duo = [(a, b, [Term("text", a), Term("text", b)]) for a, b in pairs]
    return {
        "common word": [_asked(word, f'"{word}"', word, Term("text", word)) for word in words],
        "rare word": [_asked(word, f'"{word}"', word, Term("text", word)) for word in rare],
        "AND": [_asked(f"{a} {b}", f'"{a}" AND "{b}"', f"{a} AND {b}", And(two)) for a, b, two in duo],
        "OR": [_asked(f"{a} OR {b}", f'"{a}" OR "{b}"', f"{a} OR {b}", Or(two)) for a, b, two in duo],
        "NOT": [_asked(f"{a} -{b}", f'"{a}" NOT "{b}"', f"+{a} -{b}", two[0]) for a, b, two in duo],
        "phrase": [_asked(f'"{a} {b}"', f'"{a} {b}"', f'"{a} {b}"', Phrase("text", [a, b])) for a, b, _ in duo],
        "six aliases": [_one_of_six(group) for group in aliases],
        "Korean": [_phrase(word) for word in KOREAN for _ in range(8)],
        "Japanese": [_phrase(word) for word in JAPANESE for _ in range(8)],
        "word and dates": [_dated(word) for word in words],
        "word and facets": [Asked(Query(text=word, facets=True), (COUNTED, f'"{word}"'), None, None) for word in words],
    }


def _fits(stems: Stems, word: str) -> bool:
    return len(word) > 3 and word.isascii() and word.isalpha() and word.islower() and stems.of(word) == word


def _pairs(rows: Sequence[str], dice: random.Random, without: Collection[str] = ()) -> list[tuple[str, str]]:
    """Neighbouring words whose stems are the words themselves, so that all engines are asked the same."""
    stems = Analyzer().stems
    pairs: list[tuple[str, str]] = []
    while len(pairs) < QUERIES:
        words = dice.choice(rows).split()
        if len(words) > 2:
            at = dice.randrange(len(words) - 1)
            pair = words[at], words[at + 1]
            if _fits(stems, pair[0]) and _fits(stems, pair[1]) and without_any(pair, without):
                pairs.append(pair)
    return pairs


def without_any(words: Iterable[str], others: Collection[str]) -> bool:
    """Whether none of the words is among the others."""
    return not any(word in others for word in words)


def aliases(rows: Sequence[str], asked: Collection[str]) -> list[list[str]]:
    """Groups of six forms, three words and three of two words; none has a word that is asked for by itself, or is in two groups."""
    pairs = list(dict.fromkeys(_pairs(rows, random.Random(4), asked)))
    taken: set[str] = set()
    single: list[str] = []
    double: list[str] = []
    for a, b in pairs:
        if len(single) <= len(double):
            single.extend([a] if a not in taken else [])
        elif f"{a}{b}" not in taken:
            double.append(f"{a} {b}")
        taken |= {a, f"{a}{b}"}
    groups = zip(zip(*[iter(single)] * 3, strict=False), zip(*[iter(double)] * 3, strict=False), strict=False)
    return [[*ones, *twos] for ones, twos in groups]


def questions(rows: Sequence[str]) -> tuple[dict[str, list[Asked]], list[list[str]]]:
    """The questions by kind, and the forms of names of which one is asked for."""
    dice = random.Random(2)
    stems = Analyzer().stems
    often = Counter(word for row in rows for word in set(row.split()))
    pairs = _pairs(rows, dice)
    rare = [word for word in sorted(often) if often[word] <= RARE and _fits(stems, word)]
    chosen = dice.sample(rare, min(MANY, len(rare)))
    groups = aliases(rows, {*chosen, *(word for pair in pairs for word in pair)})
    return kinds([one for one, _ in pairs], pairs, chosen, groups), groups
