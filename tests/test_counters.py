"""Numerals with their counters are written alike everywhere: Japanese and Korean put no space between them."""

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

NUMERAL = r"(?:[0-9０-９]|%n|\{[a-z_0-9]+\})"
COUNTERS = {
    "ja": "版|件|分|秒|頁|ページ|か所|箇所|箇条|人|名|点|巻|号|回|年|月|日|項|条|部|枚|冊|行|字|語|列|個|文字|時間|週|段|種",
    "ko": "판|건|분|초|쪽|곳|명|권|호|차|번|회|년|월|일|항|조|부|장|개|행|자|시간|주|편",
}
ORDINALS = {"ja": "第", "ko": "제"}
"""Before a numeral they make it an ordinal."""


def parted(words: str, language: str) -> list[str]:
    """What stands apart and belongs together; in Korean a counter ends where a particle or a space begins."""
    end = "(?![가-힣])" if language == "ko" else ""
    before = f"(?<![가-힣]){ORDINALS[language]}"  # the syllable ends many Korean words
    return re.findall(rf"{NUMERAL}[ \u00a0](?:{COUNTERS[language]}){end}|{before}[ \u00a0]{NUMERAL}", words)


def translated(root: Path, language: str) -> Iterator[str]:
    for message in ET.parse(root / "i18n" / f"attache_{language}.ts").iter("message"):
        found = message.find("translation")
        yield from found.itertext() if found is not None else ()


def labels(table: object, language: str, within: bool = False) -> Iterator[str]:
    """The words of a language in the label tables."""
    if isinstance(table, dict):
        for name, value in table.items():
            yield from labels(value, language, within or name == language)
    elif isinstance(table, str) and within:
        yield table


@pytest.mark.parametrize("language", ["ja", "ko"])
def test_a_numeral_and_its_counter_stand_together(resources: Path, language: str) -> None:
    said = list(translated(resources, language))
    for path in sorted((resources / "labels").glob("*.toml")):
        said += labels(tomllib.loads(path.read_text(encoding="utf-8")), language)
    said += [path.read_text(encoding="utf-8") for path in sorted((resources / "help" / "guide" / language).rglob("*.md"))]
    assert len(said) > 1000
    assert [(found, words[:80]) for words in said if (found := parted(words, language))] == []


def test_what_stands_apart_is_seen() -> None:
    assert parted("第 1 版", "ja") == ["第 1"]
    assert parted("第1 版", "ja") == ["1 版"]
    assert parted("印 {count} 件", "ja") == ["{count} 件"]
    assert parted("第1版、印 3件", "ja") == []
    assert parted("제 1판", "ko") == ["제 1"]
    assert parted("{number} 쪽", "ko") == ["{number} 쪽"]
    assert parted("논점 3개를 의제 1 판단", "ko") == []
