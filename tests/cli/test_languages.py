"""Lists in the language that is asked for, and as they were written where none is."""

import re
from pathlib import Path
from typing import Any

from tests.cli.conftest import Attache

ENGLISH = re.compile(r"[A-Za-z]{4}")
"""So many Latin letters in a row are a word: sources have single letters, abbreviations of bodies three."""
LISTS = {
    "people": ("name", "office"),
    "dossiers": ("title", "standfirst"),
    "meetings": ("title", "place"),
    "recipes": ("name", "recipient_name"),
}


def english(words: list[str]) -> list[str]:
    return [each for each in words if ENGLISH.search(each)]


def test_lists_are_in_the_language_that_is_asked_for(attache: Attache, resources: Path) -> None:
    def told(*words: str) -> Any:
        return attache("--json", *words).document

    assert attache("load", resources / "sample" / "meeting.yaml").status == 0
    before = {verb: told(verb) for verb in LISTS}
    for language in ("ko", "ja"):
        for verb, keys in LISTS.items():
            rows = told(verb, "--language", language)
            assert [row["id"] for row in rows] == [row["id"] for row in before[verb]]
            assert english([row[key] for row in rows for key in keys]) == []
            assert english([row[key] for row in before[verb] for key in keys])
        assert english([row["name"] for row in told("organisations")]) != english(
            [row["name"] for row in told("organisations", "--language", language)]
        )
        shown = told("show-meeting", before["meetings"][0]["id"], "--language", language)
        assert english([shown["title"], *(item["title"] for item in shown["agenda"])]) == []
        assert english([*shown["people"].values(), *shown["dossiers"].values()]) == []
        page = told("show-dossier", before["dossiers"][0]["id"], "--language", language)
        assert english([page["title"], page["standfirst"], *(row["text"] for row in page["statements"])]) == []
        assert {row["language"] for row in page["statements"]} == {language}
        decided = told("clashes", "--language", language)["decided"]
        assert decided
        assert english([words for clash in decided for words in (clash["fact"], clash["why"], clash["decided_by"])]) == []
    assert english([clash["why"] for clash in told("clashes")["decided"]]), "without the option they are as they were written"
    lines = attache("dossiers", "--language", "ko").out
    assert english([line[8:] for line in lines.splitlines()]) == []
