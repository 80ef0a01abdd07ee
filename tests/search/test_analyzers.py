"""What the analyser makes of words, and that its offsets point at them."""

import random
import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.search.analyzers import Analyzer, Token
from app.search.folding import composed, plain, without_particle
from app.search.query import Query
from app.search.streams import Inverter
from tests.search.shelf import Shelf, paper


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


@given(st.lists(TEXTS, min_size=2, max_size=4))
def test_a_batch_says_the_same_whatever_came_before_it(texts: list[str]) -> None:
    one, other = Inverter(), Inverter()
    for text in texts[:-1]:
        one.add(text)
        one.streams()
    for inverter in (one, other):
        inverter.add(texts[-1])
    for known, fresh in zip(one.streams(), other.streams(), strict=True):
        assert known.terms == fresh.terms
        assert (known.term.tolist(), known.row.tolist()) == (fresh.term.tolist(), fresh.row.tolist())
        assert (known.position is None) == (fresh.position is None)
        assert known.position is None or fresh.position is None or known.position.tolist() == fresh.position.tolist()


@pytest.mark.parametrize("apostrophe", "'’ʼ＇")
def test_every_apostrophe_is_one_to_a_reader(apostrophe: str) -> None:
    assert plain(f"Hawai{apostrophe}i") == "hawaii"
    assert plain(f"minister{apostrophe}s") == "minister"


@example("ʼ:")
@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    run, sources = composed(text)
    assert len(run) == len(sources)
    assert all(0 <= start < end <= len(text) for start, end in sources)


LETTERS = "abcdefghijklmnopqrstuvwxyzāéöŭł"
NOUNS = ("평화선", "대통령", "회담", "어업협정", "외무부", "한국", "조약", "국교정상화")
ENDINGS = ("은", "는", "이", "가", "을", "를", "에서", "에서는", "으로", "와", "과의", "부터", "까지", "에게", "의")
KANJI = ("首脳会談", "国交正常化", "平和条約", "漁業協定", "外務大臣", "東京", "共同宣言")


def made_text(dice: random.Random, words: int) -> str:
    """Words of all three languages with what stands between them in real texts."""

    def word() -> str:
        match dice.randrange(8):
            case 0:
                return dice.choice(NOUNS) + dice.choice(ENDINGS)
            case 1:
                return dice.choice(KANJI) + dice.choice(("は", "を", "の", "について"))
            case 2:
                return ".".join(dice.choices("ABCDEFGNSU", k=dice.randint(2, 4))) + "."
            case 3:
                return "-".join("".join(dice.choices(LETTERS, k=dice.randint(2, 7))) for _ in range(dice.randint(2, 3)))
            case 4:
                return str(dice.randint(1, 99999)) + dice.choice(("", "th", "년", "%"))
            case 5:
                return "".join(dice.choices(LETTERS, k=dice.randint(1, 9))).capitalize() + dice.choice(("’s", "'s", "s’"))
            case _:
                return "".join(dice.choices(LETTERS, k=dice.randint(1, 9)))

    return dice.choice((" ", " ", ", ", " – ", "\n")).join(word() for _ in range(words))


def wrong_offsets(tokens: int, seed: int) -> tuple[int, int]:
    """How many of at least so many tokens point at words that do not give them again, over four shapes of made texts."""
    dice = random.Random(seed)
    analyzer = Analyzer()
    seen = wrong = 0
    while seen < tokens:
        text = made_text(dice, 60)
        for shape in ("original", "NFD", "upper", "wide"):
            given_text = shaped(text, shape)
            for token in analyzer.tokens(given_text):
                seen += 1
                again = {each.term for each in analyzer.tokens(given_text[token.start : token.end])}
                wrong += token.term not in again
    return seen, wrong


def test_no_offset_of_many_is_wrong() -> None:
    seen, wrong = wrong_offsets(20_000, 5)
    assert seen >= 20_000
    assert wrong == 0


@pytest.mark.heavy
def test_no_offset_of_a_million_is_wrong() -> None:
    assert wrong_offsets(1_000_000, 6)[1] == 0


def test_korean_nouns_with_particles_and_japanese_compounds_are_found_as_substrings_are() -> None:
    """Recall against papers that hold the letters, precision against papers that hold the word itself."""
    dice = random.Random(9)
    papers = {f"p{at}": made_text(dice, 40) for at in range(300)}
    shelf = Shelf(*(paper(name, text, title=f"{name} q") for name, text in papers.items()))
    wanted = found_of = right = found_in_all = 0
    for noun in (*NOUNS, *KANJI):
        for question in (noun, *(noun + ending for ending in ENDINGS[:6] if noun in NOUNS)):
            found = {hit.title.split()[0] for hit in shelf.index.search(Query(text=question, limit=1000)).hits}
            there = {name for name, text in papers.items() if noun in text}
            aligned = {name for name, text in papers.items() if re.search(rf"(?<![가-힣一-鿿]){noun}", text)}
            wanted, found_of = wanted + len(there), found_of + len(there & found)
            right, found_in_all = right + len(aligned & found), found_in_all + len(found)
    assert wanted > 3000
    assert found_of / wanted >= 0.99
    assert right / found_in_all >= 0.95
