"""What the analyser makes of words, and that its offsets point at them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.search.analyzers import Analyzer, Token
from app.search.folding import composed, plain, without_particle
from app.search.streams import Inverter


def terms(text: str) -> list[str]:
    return [token.term for token in Analyzer().tokens(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chōsen", "chosen"),
        ("Chōsen", unicodedata.normalize("NFD", "Chōsen")),
        ("ＪＡＰＡＮ", "Japan"),
        ("Japan’s", "japan"),
        ("negotiations", "negotiation"),
        ("O’Neill", "O'Neill"),
        ("パート", "ﾊﾟｰﾄ"),
        ("한국", unicodedata.normalize("NFD", "한국")),
        ("Łódź", "Lodz"),
        ("𝐊𝐨𝐫𝐞𝐚", "Korea"),
        ("ﬁsh", "fish"),
    ],
)
def test_spellings_that_a_reader_takes_for_one_give_one_term(one: str, other: str) -> None:
    assert terms(one) == terms(other)


def test_a_compound_also_gives_its_solid_form() -> None:
    tokens = list(Analyzer().tokens("Yoon Suk-yeol spoke"))
    assert Token("sukyeol", 1, 5, 13, extra=True) in tokens
    assert [token.position for token in tokens if token.term == "spoke"] == [3]


def test_an_acronym_is_told_from_the_word_it_looks_like() -> None:
    assert terms("U.S.") == ["us", "^US"] == terms("US")
    assert terms("us") == ["us"]


def test_numbers_are_not_joined() -> None:
    assert terms("1965-66") == ["1965", "66"]


def test_korean_and_japanese_become_pairs_and_the_last_character() -> None:
    assert terms("평화선") == ["평화", "화선", "선"]
    assert terms("首脳会談") == ["首脳", "脳会", "会談", "談"]


@pytest.mark.parametrize(
    ("word", "noun"), [("대통령은", "대통령"), ("회담에서는", "회담"), ("한국", "한국"), ("나라", "나라"), ("정부로부터", "정부")]
)
def test_particles_leave_the_noun(word: str, noun: str) -> None:
    assert without_particle(word) == noun


PIECES = st.sampled_from(
    (
        "treaty", "Suk-yeol", "U.S.", "Japan’s", "Chōsen", "naïve", "ＪＡＰＡＮ", "１９６５", "한국은", "평화선", "首脳会談",
        "カタカナ", "ﾊﾟｰﾄ", "がぎ",
        "𠮷野家", "𝐊orea", "🙂", "İstanbul", "ﬁnal", "co\u00adoperate", "A–B–C", " ", ".", "、", "\n", "x" * 90,
        "e\u0301", "ㄱ", "ﾞ", "'s", "_",
    )
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=12).map("".join), st.lists(PIECES, max_size=12).map(" ".join))
SHAPES = st.sampled_from(["original", "NFD", "NFC", "upper", "wide"])


def shaped(text: str, shape: str) -> str:
    if shape == "upper":
        return text.upper()
    if shape == "wide":
        return "".join(chr(ord(letter) + 0xFEE0) if "!" <= letter <= "~" else letter for letter in text)
    if shape in ("NFC", "NFD"):
        return unicodedata.normalize("NFC" if shape == "NFC" else "NFD", text)
    return text


@given(TEXTS, SHAPES)
def test_offsets_point_at_the_words_of_the_original(text: str, shape: str) -> None:
    """Analysing nothing but the words pointed at gives the term again, whatever stands around them."""
    given_text = shaped(text, shape)
    position = 0
    for token in Analyzer().tokens(given_text):
        assert 0 <= token.start < token.end <= len(given_text)
        assert token.term in terms(given_text[token.start : token.end])
        assert token.extra or token.position >= position
        position = max(position, token.position)


@given(TEXTS)
def test_the_fast_path_gives_what_the_analyser_gives(text: str) -> None:
    inverter = Inverter()
    inverter.add("a first row")
    inverter.add(text)
    stems, _ = inverter.streams()
    assert stems.position is not None
    of_text = stems.row == 1
    found = sorted((stems.terms[term], position) for term, position in zip(stems.term[of_text], stems.position[of_text], strict=True))
    assert found == sorted((token.term, token.position) for token in Analyzer().tokens(text))


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    run, sources = composed(text)
    assert len(run) == len(sources)
    assert all(0 <= start < end <= len(text) for start, end in sources)
