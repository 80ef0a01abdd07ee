"""Thousands of lines at six widths in three scripts: all of the text, inside the measure, broken where it may be."""

import random
import re
from collections.abc import Callable

import pytest

from app.book.blocks import Paragraph as Block
from app.book.typeset.chars import NO_END, NO_START, clean
from app.book.typeset.paragraph import Paragraph
from tests.book.engine.press import body_text, one_part, poppler_text, squeezed
from tests.book.engine.test_lines import JAPANESE, REPORT, illegal_ends, lines_of, paragraph, prepared, widths_of

WIDTHS = (210.0, 260.0, 313.0, 347.0, 405.0, 467.0)
"""Points: from a narrow column of A5 to the whole line of A4."""
NAMES = ("Han Jae-myung", "Park Yong-bum", "Kim Min-su", "Sato Ken-ichi")
HALVES = ("Jae-", "Yong-", "Min-", "Ken-")
KOREAN = (
    "양측은 항만 준설 계획을 한 철 앞당기기로 합의하였고, 지방 정부가 해저 조사 결과를 공표하면 가을 회의에서 다시 만나기로 하였다. "
    "여객은 다리가 놓인 뒤로 가장 많았으나 석탄 화물은 줄었으며, ‘작은 조선소’들은 내년 말까지 일감이 차 있다(단, 북쪽 해안은 제외). "
    "도지사는 열두 명이 일하는 상설 사무소를 바라지만 건너편 동료들은 지금처럼 각자 급여를 주는 편이 낫다고 본다."
)
MARKS = ("、", "。", "」と", "（ただし）", "ー", "ッ", "2025年", "CPTPP")


def english(dice: random.Random) -> str:
    words = dice.choices(REPORT.split(), k=dice.randint(60, 140))
    for _ in range(4):
        words.insert(dice.randrange(len(words)), dice.choice((*NAMES, "–", "(once)", "twenty-second", "1998–2004")))
    return " ".join(words)


def korean(dice: random.Random) -> str:
    return " ".join(dice.choices(KOREAN.split(), k=dice.randint(50, 110))) + "."


def japanese(dice: random.Random) -> str:
    letters = [char for char in JAPANESE if char not in NO_START | NO_END]
    return "".join(dice.choice(MARKS) if dice.random() < 0.12 else dice.choice(letters) for _ in range(dice.randint(120, 260))) + "。"


SCRIPTS: dict[str, Callable[[random.Random], str]] = {"english": english, "korean": korean, "japanese": japanese}


def of_script(script: str, lines: int) -> list[Paragraph]:
    """Paragraphs of at least so many lines, the six widths in turn."""
    dice, made, count = random.Random(script), list[Paragraph](), 0
    while count < lines:
        made.append(paragraph(SCRIPTS[script](dice), WIDTHS[len(made) % len(WIDTHS)]))
        count += len(made[-1].lines)
    return made


AMOUNTS = (300, pytest.param(2000, marks=pytest.mark.heavy))
"""Lines of each script; three times the larger one are the six thousand."""


@pytest.mark.parametrize("lines", AMOUNTS)
@pytest.mark.parametrize("script", SCRIPTS)
def test_nothing_is_lost_doubled_or_too_wide(script: str, lines: int) -> None:
    for made in of_script(script, lines):
        assert isinstance(made.text, str)
        assert squeezed("".join(lines_of(made))) == squeezed(clean(made.text))
        assert max(widths_of(made)) <= made.width + 0.6


@pytest.mark.parametrize("lines", AMOUNTS)
@pytest.mark.parametrize("script", SCRIPTS)
def test_no_line_begins_or_ends_where_it_may_not(script: str, lines: int) -> None:
    for made in of_script(script, lines):
        assert illegal_ends(lines_of(made)) == []
        assert not [line for line in lines_of(made)[1:] if line.startswith("– ")]


@pytest.mark.parametrize("lines", AMOUNTS)
def test_names_stay_whole_and_few_english_lines_are_hyphenated(lines: int) -> None:
    made = of_script("english", lines)
    assert not [line for each in made for line in lines_of(each) if line.rstrip().endswith(HALVES)]
    broken = sum(line.hyphen for each in made for line in each.lines)
    assert broken <= 0.15 * sum(len(each.lines) for each in made)


@pytest.mark.parametrize("lines", AMOUNTS)
def test_korean_blanks_are_never_over_twice_the_normal(lines: int) -> None:
    for made in of_script("korean", lines):
        assert max(line.adjust for line in made.lines) <= prepared(made).space + 0.5, made.width


@pytest.mark.parametrize("script", SCRIPTS)
def test_two_readers_find_every_paragraph_with_characters_above_the_basic_plane(script: str) -> None:
    dice = random.Random(script)
    texts = [f"{SCRIPTS[script](dice)} 𠮷野家 {SCRIPTS[script](dice)} 𠮷" for _ in range(12)]
    result = one_part(*(Block(text) for text in texts))
    assert result.missing_glyphs == ()
    for read in (squeezed(poppler_text(result.pdf)), body_text(result)):
        bare = FURNITURE_WORDS.sub("", read)
        assert [text for text in texts if folded(text) not in folded(bare)] == []


FURNITURE_WORDS = re.compile(r"TabA·Onlypart|A?A–\d+\d+of\d+")
"""What stands between the halves of a paragraph that goes on overleaf."""


def folded(text: str) -> str:
    """Without blanks, hyphens, and the page surroundings' single letter."""
    return squeezed(text).replace("-", "").replace("A", "").replace("–", "")
