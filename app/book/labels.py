"""The printed words of a book that are not the user's own, in the book's language."""

import re
import tomllib
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

from app.core.countries import read_country_names
from app.core.language import Language

WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Kana, Kanji, Hangul."""
LABEL_FILE = Path("labels") / "book.toml"


class Labels:
    """The label table of one language; a label may have named places that are filled when it is read."""

    def __init__(self, language: Language, table: Mapping[str, str], countries: Mapping[str, str]) -> None:
        self.language = language
        self._table = table
        self._countries = countries

    def __call__(self, key: str, **places: object) -> str:
        """The words of a label. A missing key or place is a bug and raises KeyError."""
        words = self._table[key]
        return words.format_map({name: str(value) for name, value in places.items()}) if places else words

    def counted(self, key: str, count: int, **places: object) -> str:
        """The words for so many; those for one have a label of their own, ending in “_one”."""
        return self(f"{key}_one" if count == 1 else key, **places)

    def field(self, key: str, words: str = "") -> str:
        """A label with its colon, and what it is the label of."""
        return self("labelled", label=self(key), text=words)

    def country(self, code: str) -> str:
        """The name of a country by its ISO 3166 alpha-3 code; a name, or a code that the table lacks, stays as it is."""
        return self._countries.get(code, code)

    def join(self, parts: tuple[str, ...] | list[str]) -> str:
        """Parts as an enumeration in the language; empty ones are left out. Between words in Latin letters stands a Latin comma."""
        kept = [part for part in parts if part]
        return "".join(kept[:1]) + "".join(self.comma(before, after) + after for before, after in pairwise(kept))

    def comma(self, before: str, after: str) -> str:
        """What stands between two parts of an enumeration."""
        return self("list_comma") if WIDE.search(before + after) else ", "


def read_labels(resources: Path, language: Language) -> Labels:
    """The labels of a language; a book in an unknown language speaks English."""
    tables = tomllib.loads((resources / LABEL_FILE).read_text(encoding="utf-8"))
    chosen = Language.EN if language is Language.UNKNOWN else language
    return Labels(chosen, tables[chosen.value], read_country_names(resources, chosen))
