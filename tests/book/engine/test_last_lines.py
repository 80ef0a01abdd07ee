"""Where lines end well: no lonely last character, a note's number with its word, titles in whole phrases and equal lines."""

from collections.abc import Sequence

import pytest

from app.book.flowables.margin import note_runs
from app.book.styles import StyleSheet, TextStyle
from app.book.text import MarginNote, Run, Text, TextKind
from app.book.typeset.japanese import phrases, tokens
from app.book.typeset.paragraph import Paragraph
from tests.book.engine.press import preparer
from tests.book.engine.test_lines import lines_of, widths_of

SHEET = StyleSheet()
BODY, TITLE = SHEET.text(TextKind.BODY), SHEET.heading(1)
SENTENCE = "両代表団は港湾の浚渫計画を一季早めることで一致し、調査の結果は秋の会合までに公表される。"


def broken(text: Text, width: float, style: TextStyle) -> Paragraph:
    made = Paragraph(preparer(), text, style)
    made.wrap(width)
    return made


@pytest.mark.parametrize("style", [BODY, BODY.but(justify=False)])
@pytest.mark.parametrize("letters", range(13, 45))
def test_the_last_line_of_japanese_is_no_mere_character_or_two(letters: int, style: TextStyle) -> None:
    made = broken(SENTENCE, letters * style.size + 1, style)
    lines = lines_of(made)
    assert "".join(lines) == SENTENCE
    assert max(widths_of(made)) <= letters * style.size + 1.6
    assert len(lines[-1]) >= 3


@pytest.mark.parametrize("letters", range(15, 45))
def test_the_number_of_a_note_stays_with_its_word(letters: int) -> None:
    text = (Run(text=SENTENCE), Run(text="1", raised=True), Run(text=",", raised=True), Run(text="2", raised=True), Run(text=SENTENCE))
    for line in lines_of(broken(text, letters * BODY.size, BODY)):
        assert not line.startswith(("1", ",", "2"))


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("第1回両国港湾・漁業担当閣僚会合(2+2)", ["第1回両国港湾・", "漁業担当閣僚会合", "(2+2)"]),
        ("折々の会合から、誰が担当でも続く枠組みへ", ["折々の", "会合から、", "誰が", "担当でも", "続く", "枠組みへ"]),
        ("ヨットハーバーの「一季」早い浚渫", ["ヨットハーバーの", "「一季」", "早い", "浚渫"]),
        ("次に会うとき、それを互いに言う", ["次に", "会うとき、", "それを", "互いに", "言う"]),
        ("「灯台」を守る", ["「灯台」を", "守る"]),
        ("2024年の CPTPP加盟", ["2024年の ", "CPTPP加盟"]),
    ],
)
def test_phrases_end_after_marks_and_particles(title: str, wanted: Sequence[str]) -> None:
    assert phrases(tokens(title)) == wanted


@pytest.mark.parametrize("width", [200.0, 260.0, 320.0, 380.0])
def test_a_japanese_title_is_broken_between_phrases(width: float) -> None:
    title = "第1回両国港湾・漁業担当閣僚会合(2+2)"
    lines = [line.strip() for line in lines_of(broken(title, width, TITLE))]
    ends = {"".join(phrases(tokens(title))[:count]) for count in range(1, 4)}
    assert {"".join(lines[:count]) for count in range(1, len(lines) + 1)} <= ends


def test_a_text_of_latin_letters_may_be_broken_after_an_east_asian_comma() -> None:
    text = "Our own summary of the harbour paper, in a few words、2025年7月"
    style = BODY.but(justify=False)
    width = preparer().prepare(text[: text.index("2025")], style).natural()[0] * style.size / 1000 + 1
    assert [line.strip() for line in lines_of(broken(text, width, style))] == [text[: text.index("2025")], "2025年7月"]


@pytest.mark.parametrize("words", ["발언 시간: 10:50\u00a0/\u00a030:00", "発言時間：10:50\u00a0/\u00a030:00"])
def test_a_solidus_between_blanks_that_hold_ends_no_line(words: str) -> None:
    for width in range(70, 200, 10):
        assert not any(line.rstrip("\u00a0 ").endswith("/") for line in lines_of(broken(words, width, BODY.but(justify=False))))


@pytest.mark.parametrize("words", ["Beacon keeps watch over the outer pier", "灯台は外港を見守る"])
def test_the_words_of_a_note_may_begin_on_the_line_after_its_author(words: str) -> None:
    head, body = note_runs(MarginNote("Drafter", words, "E"))
    made = broken((head, body), 52, SHEET.note)
    assert lines_of(made)[0].startswith("E\u2002Drafter")
    assert not any(line.strip().endswith("B") for line in lines_of(made))


@pytest.mark.parametrize("width", [220.0, 300.0, 380.0, 450.0])
@pytest.mark.parametrize(
    "title", ["A standing meeting of the ministers of both shores and ports", "양안 항만 담당 장관 회의의 상설화와 첫 과제 목록", SENTENCE]
)
def test_the_lines_of_a_title_are_as_many_and_more_alike(title: str, width: float) -> None:
    made, plain = broken(title, width, TITLE), broken(title, width, TITLE.but(balance=False))
    assert len(made.lines) == len(plain.lines)
    assert "".join(lines_of(made)).split() == "".join(lines_of(plain)).split()
    if len(made.lines) > 1:
        assert max(widths_of(made)) <= max(widths_of(plain)) + 0.1
        assert min(widths_of(made)) >= min(widths_of(plain)) - 0.1
    assert not any(line.stop for line in made.lines)


def test_a_phrase_that_fits_no_line_is_broken_anywhere() -> None:
    made = broken("旧港湾施設管理協定運用状況調査報告書", 6 * TITLE.size, TITLE)
    assert len(made.lines) >= 3
    assert max(widths_of(made)) <= 6 * TITLE.size + 0.6


def test_phrases_that_would_leave_a_line_half_empty_are_broken() -> None:
    text = "調査について話す用意はいつできますか。"
    assert phrases(tokens(text)) == ["調査について", "話す", "用意はいつできますか。"]
    style = SHEET.card
    for letters in range(11, 16):
        made = broken(text, letters * style.size, style)
        assert min(widths_of(made)[:-1], default=500.0) >= 0.5 * letters * style.size
        assert "".join(lines_of(made)) == text


@pytest.mark.parametrize("text", ["調査について話す用意はいつできますか。", "旧港湾施設管理協定運用状況調査報告書の公表について", SENTENCE])
def test_lines_do_not_depend_on_the_widths_that_were_tried_before(text: str) -> None:
    for first in range(80, 420, 60):
        for width in range(80, 420, 60):
            again = broken(text, first, SHEET.card)
            again.wrap(width)
            assert lines_of(again) == lines_of(broken(text, width, SHEET.card))
