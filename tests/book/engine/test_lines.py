"""Line breaking: nothing lost, nothing too wide, nothing where it may not stand."""

from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.book.styles import TextStyle
from app.book.text import Run
from app.book.typeset.chars import NO_END, NO_START, Script, clean, script_of
from app.book.typeset.inline import Prepared
from app.book.typeset.paragraph import Paragraph
from tests.book.engine.press import preparer, squeezed

ENGLISH = "The harbour commission agreed, after a long night, that the seabed survey should be published before autumn"
REPORT = (
    "The two port authorities opened their books to each other for the first time in March. What they found was less alarming than "
    "the newspapers had made of it: traffic had fallen by a tenth, but most of the loss was in coal, which neither side expects to "
    "come back. Ferries carried more people than in any year since the bridge was finished, and the small yards on the northern "
    "shore are full until the end of next year. The governor wants a permanent office with a staff of twelve and a budget that does "
    "not have to be argued over every spring. His colleagues across the water would rather keep the present arrangement, under "
    "which each side pays its own people, and they doubt that a new building would make anyone write shorter letters. The survey of "
    "the seabed is the real quarrel. It was paid for by both, it was carried out by a firm from a third country, and its maps have "
    "been lying in a safe for fourteen months because nobody can agree on whose flag should stand on the cover. A printer who was "
    "asked for his opinion suggested leaving the cover blank, and that is now the most promising proposal on the table."
)
KOREAN = "양측은 항만 준설 계획을 한 철 앞당기기로 합의하였으며, ‘지방 정부’가 해저 조사(海底調査) 결과를 공표하기로 하였다."
JAPANESE = (
    "両代表団は、港湾の浚渫計画を「一季」早めることで一致した（ただし、調査結果の公表を条件とする）。ヨットハーバー・埠頭も対象である！"
)
WORDS = st.sampled_from([*ENGLISH.split(), *KOREAN.split(), "–", "Jae-myung", "2024년", "(釜山)", "https://example.org/a/b/c"])
SENTENCES = st.lists(WORDS, min_size=1, max_size=60).map(" ".join)
JAPANESE_TEXTS = st.lists(st.sampled_from([*JAPANESE, "2025", "CPTPP", "(ABC)", "「港", "「」"]), min_size=1, max_size=150).map("".join)


def paragraph(text: str | tuple[Run, ...], width: float, justify: bool = True) -> Paragraph:
    made = Paragraph(preparer(), text, TextStyle(justify=justify))
    made.wrap(width)
    return made


def lines_of(made: Paragraph) -> list[str]:
    return ["".join(text for _, text in made._spans(line)) for line in made.lines]


def prepared(made: Paragraph) -> Prepared:
    assert made.prepared is not None
    return made.prepared


def widths_of(made: Paragraph) -> list[float]:
    """Printed widths in points, blanks as adjusted."""
    unit = made.style.size / 1000
    out: list[float] = []
    for line in made.lines:
        spans = made._spans(line)
        share = made._share(line, spans)
        spans[-1] = (spans[-1][0], spans[-1][1].rstrip(" "))
        manners = prepared(made).manners
        width = sum(manners[number].width(text) * unit + made._extra(manners[number], text, share) for number, text in spans)
        last = spans[-1][1][-1:] if spans else ""
        after_last = share.between if last and prepared(made).manners[spans[-1][0]].metrics.glyphs[last].font.wide else 0.0
        out.append(width - after_last)
    return out


def illegal_ends(lines: list[str]) -> list[str]:
    """Line ends that break the prohibitions though the neighbouring characters left a choice."""
    bad: list[str] = []
    for above, below in pairwise(lines):
        last, first = above.rstrip(" \xad")[-1:], below.lstrip(" ")[:1]
        if first in NO_START or (last in NO_END and above.rstrip(" ") == above):
            bad.append(f"{above!r} | {below!r}")
    return bad


@example(text="両両2025(ABC)(ABC)", width=90.0, justify=True)
@settings(max_examples=80, deadline=None)
@given(text=st.one_of(SENTENCES, JAPANESE_TEXTS), width=st.sampled_from([90.0, 150.0, 240.0, 347.0, 467.0]), justify=st.booleans())
def test_every_character_is_on_a_line_and_no_line_is_too_wide(text: str, width: float, justify: bool) -> None:
    made = paragraph(text, width, justify)
    assert squeezed("".join(lines_of(made))) == squeezed(clean(text))
    assert max(widths_of(made)) <= width + 0.6


@settings(max_examples=60, deadline=None)
@given(parts=st.lists(st.tuples(st.one_of(SENTENCES, JAPANESE_TEXTS), st.booleans(), st.booleans()), min_size=2, max_size=6))
def test_runs_keep_every_character_and_stay_inside_the_line(parts: list[tuple[str, bool, bool]]) -> None:
    runs = tuple(Run(text=text, bold=bold, raised=raised) for text, bold, raised in parts)
    made = paragraph(runs, 240)
    assert squeezed("".join(lines_of(made))) == squeezed(clean("".join(run.text for run in runs)))
    assert max(widths_of(made)) <= 240.6


@settings(max_examples=80, deadline=None)
@given(text=JAPANESE_TEXTS, width=st.sampled_from([150.0, 240.0, 347.0]))
def test_no_japanese_line_begins_or_ends_with_a_prohibited_character(text: str, width: float) -> None:
    made = paragraph(text, width)
    widest = max((prepared(made).manners[0].width(word) * 0.012 for word in prepared(made).words), default=0.0)
    if widest < width * 0.9 and script_of(text) is Script.JAPANESE:
        starts = [line for line in lines_of(made)[1:] if line[:1] in NO_START]
        ends = [line for line in lines_of(made)[:-1] if line[-1:] in NO_END]
        assert not starts
        assert not ends


@settings(max_examples=60, deadline=None)
@given(words=st.lists(st.sampled_from(KOREAN.split()), min_size=8, max_size=80), width=st.sampled_from([240.0, 347.0, 467.0]))
def test_no_korean_line_begins_or_ends_with_a_prohibited_character(words: list[str], width: float) -> None:
    assert illegal_ends(lines_of(paragraph(" ".join(words), width))) == []


def test_no_line_ends_with_an_opening_bracket_that_a_blank_follows() -> None:
    """A bracket before a blank is a word of its own, and the next word may be longer than the line."""
    japanese = "先方は「検討する」と述べた v ( " + "w" * 70 + " &amp;) とのことである。"
    korean = "양측은 합의하였다 ( " + "w" * 70 + " 참조) 그리고 다시 만나기로 하였다 ( 가을 )"
    english = "They agreed ( " + "w" * 70 + " once more ) and met again [ in autumn ] that year"
    for text in (japanese, korean, english):
        for shown in (text, (Run(text=text[:14]), Run(text=text[14:], bold=True))):
            for width in range(90, 420, 10):
                assert [line for line in lines_of(paragraph(shown, width))[:-1] if line.rstrip(" ")[-1:] in "([「"] == []


def test_a_spaced_dash_never_begins_a_line() -> None:
    text = "It rose sharply – to twelve million passengers – and then – as expected – fell back again over the winter."
    for width in range(90, 300, 5):
        assert not [line for line in lines_of(paragraph(text, width)) if line.startswith("–")]


def test_a_personal_name_is_not_broken_at_its_hyphen() -> None:
    text = "President Han Jae-myung met Minister Park Yong-bum, and Yong-bum met Jae-myung again " * 3
    for width in range(120, 300, 5):
        assert not [line for line in lines_of(paragraph(text, width)) if line.rstrip().endswith(("Jae-", "Yong-"))]


def test_korean_is_broken_at_blanks_where_lines_are_of_normal_length() -> None:
    lines = lines_of(paragraph((KOREAN + " ") * 12, 467))
    inside = [line for line in lines[:-1] if not line.endswith(" ")]
    assert len(inside) <= len(lines) * 0.1


def test_a_korean_number_keeps_its_counter() -> None:
    text = "양측은 2025년 5월 실무 협의에서 412명의 대표와 공동 관리 방안을 검토하기로 하였다."
    for width in range(60, 300, 4):
        assert not any(line.strip()[-1:].isdigit() for line in lines_of(paragraph(text, float(width))))


def test_blanks_of_justified_korean_stay_under_twice_the_normal() -> None:
    made = paragraph((KOREAN + " ") * 20, 347)
    assert max(line.adjust for line in made.lines) <= prepared(made).space * 1.05


def test_few_english_lines_are_hyphenated() -> None:
    lines = [line for width in (300, 347, 400, 467) for line in paragraph(REPORT, width).lines]
    assert sum(line.hyphen for line in lines) <= len(lines) * 0.25


def test_ragged_text_has_natural_blanks() -> None:
    assert {line.adjust for line in paragraph(ENGLISH * 5, 300, justify=False).lines} == {0.0}


def test_a_very_long_word_is_cut_into_full_lines() -> None:
    made = paragraph("x" * 10_000, 347)
    assert squeezed("".join(lines_of(made))) == "x" * 10_000
    assert max(widths_of(made)) <= 347.6
    assert min(widths_of(made)[:-1]) > 330
