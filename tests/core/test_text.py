"""Folding: what is the same to a reader compares equal, and every folded character leads back to its source."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.language import Language
from app.core.text import (
    Utf16Map,
    comparable,
    detect_language,
    fold,
    from_utf16,
    languages_of,
    loosened,
    shorten,
    storable,
    text_hash,
    tidy,
    to_utf16,
)

WORDS = st.text(alphabet="abcXYZéñ 한국일본 東京みんなカナ。、-–—‘’“” \n\t\u00a0\u3000ＡＢ１２ﬁ…\u00ad\u200b😀𠮷", max_size=60)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Seoul–Tokyo ties", "Seoul-Tokyo ties"),
        ("the “new” line’s end", 'the "new" line\'s end'),
        ("two\u00a0words", "two  \n words"),
        ("co\u00adoperation", "cooperation"),
        ("ＧＤＰ　２０２５", "GDP 2025"),
        ("ﾊﾝｶﾞﾝ", "ハンガン"),
        ("of\ufb01ce", "office"),
        ("wait…", "wait..."),
        (unicodedata.normalize("NFD", "한국과 Médan"), "한국과 Médan"),
        ("a -- b", "a — b"),
        ("zero\u200bwidth", "zerowidth"),
    ],
)
def test_the_same_words_compare_equal(left: str, right: str) -> None:
    assert comparable(left) == comparable(right)


@pytest.mark.parametrize(("left", "right"), [("Team Alpha", "Team Beta"), ("now here", "nowhere"), ("12", "1.2"), ("ー", "一")])
def test_different_words_stay_different(left: str, right: str) -> None:
    assert comparable(left, case=False, loose=True) != comparable(right, case=False, loose=True)


def test_loose_folding_ignores_spaces_beside_cjk_and_the_numbers_of_notes() -> None:
    assert comparable("한일 관계는", loose=True) == comparable("한일관계는", loose=True)
    assert comparable("W3C の文書", loose=True) == comparable("W3Cの文書", loose=True)
    assert comparable("the agreement¹ holds", loose=True) == comparable("the agreement holds", loose=True)
    assert comparable("10 km² of sea", loose=True) != comparable("10 km of sea", loose=True)


@given(WORDS)
def test_each_folded_character_leads_to_its_source(text: str) -> None:
    folded = fold(text)
    assert len(folded.starts) == len(folded.ends) == len(folded.text)
    assert folded.starts == sorted(folded.starts)
    for at, character in enumerate(folded.text):
        start, end = folded.source(at, at + 1)
        assert 0 <= start < end <= len(text)
        assert character in fold(text[start:end]).text


@given(WORDS)
def test_composed_and_decomposed_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)).text == fold(unicodedata.normalize("NFC", text)).text


@given(WORDS)
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text, case=False, loose=True).text
    assert fold(once, case=False, loose=True).text == once


@given(WORDS | WORDS.map(lambda text: unicodedata.normalize("NFD", text)))
def test_a_text_that_is_folded_is_loosened_as_one_that_is_folded_loosely(text: str) -> None:
    assert loosened(comparable(text, case=False)).strip() == comparable(text, case=False, loose=True)


@given(st.text(max_size=40))
def test_utf16_offsets_are_those_of_the_encoder(text: str) -> None:
    offsets = Utf16Map(text)
    for at in range(len(text) + 1):
        units = len(text[:at].encode("utf-16-le", "surrogatepass")) // 2
        assert offsets.to_utf16(at) == units
        assert offsets.from_utf16(units) == at


def test_an_offset_inside_a_pair_goes_to_its_start() -> None:
    assert from_utf16("a😀b", 2) == 1
    assert to_utf16("a😀b", 2) == 3


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ministers met on the margins of the forum and agreed to go on.", Language.EN),
        ("두 장관은 어제 회담을 갖고 협력을 계속하기로 했다.", Language.KO),
        ("両大臣は会談を行い、協力を続けることで一致した。", Language.JA),
        ("한일 정상회담(韓日 頂上會談)이 열렸다.", Language.KO),
        ("외교부는 G20, APEC, NATO 등 다자 협력을 강조했다.", Language.KO),
        ("Переговоры прошли вчера.", Language.UNKNOWN),
        ("12.5 % (2025)", Language.UNKNOWN),
    ],
)
def test_language_by_script(text: str, language: Language) -> None:
    assert detect_language(text) is language


def test_long_latin_text_without_english_words_is_not_called_english() -> None:
    assert detect_language("Les deux ministres ont examiné leurs relations bilatérales puis convenu de se revoir " * 3) is Language.UNKNOWN


FRENCH = "Les deux ministres ont examiné leurs relations bilatérales puis convenu de se revoir à Paris au printemps prochain. "
INDONESIAN = "Kedua menteri membahas hubungan bilateral dan sepakat untuk bertemu kembali di Jakarta pada musim depan. "
ENGLISH = "The two ministers looked at the relations of their countries and agreed to meet again in the spring. "


@pytest.mark.parametrize("long", [FRENCH * 3, FRENCH.replace("é", "e").replace("à", "a") * 3, INDONESIAN * 3])
def test_a_short_paragraph_of_a_foreign_text_is_not_called_english(long: str) -> None:
    assert languages_of([long, "Pertemuan Jakarta", long, "Les ministres"]) == ()


def test_a_short_paragraph_is_of_the_language_of_the_others() -> None:
    assert languages_of(["Summary", ENGLISH * 3, "Annexe"]) == (Language.EN,)
    assert languages_of(["두 장관은 어제 회담을 갖고 협력을 계속하기로 했다.", "Summary in English"]) == (Language.KO, Language.EN)


@pytest.mark.parametrize("foreign", [FRENCH, INDONESIAN])
def test_a_long_paragraph_has_a_language_of_its_own(foreign: str) -> None:
    assert languages_of([foreign * 6, "Summary", ENGLISH * 3]) == (Language.EN,)
    assert languages_of([foreign * 6, "두 장관은 어제 회담을 갖고 협력을 계속하기로 했다.", "Jakarta"]) == (Language.KO,)


def test_the_language_of_most_words_comes_first_and_of_next_to_none_is_left_out() -> None:
    korean = "두 장관은 어제 회담을 갖고 협력을 계속하기로 했다. "
    assert languages_of([ENGLISH * 3, korean * 20]) == (Language.KO, Language.EN)
    assert languages_of([ENGLISH * 200, "한국"]) == (Language.EN,)
    assert languages_of(["12.5 % (2025)", "Переговоры прошли вчера."]) == ()


def test_hash_knows_the_same_words_again() -> None:
    assert text_hash("Korea–Japan  Relations") == text_hash("korea-japan\nrelations")
    assert text_hash("Korea–Japan relations") != text_hash("Korea–China relations")


def test_nothing_unstorable_is_left() -> None:
    assert storable("a\r\nb\rc\x00\ud800") == "a\nb\nc\ufffd\ufffd"
    assert tidy(" a\u00a0 b\x07\n c ") == "a b c"


def test_shortening_cuts_at_a_word() -> None:
    assert shorten("one two three four", 12) == "one two…"
    assert shorten("short", 12) == "short"
    assert len(shorten("x" * 50, 10)) == 10


@given(
    st.text(alphabet=st.sampled_from("aA éÉe\u0301ﬁ…–-“’  \u00a0\n한ᄒ\u1161글の ＡＢ１²\u00adßİſ"), max_size=40),
    st.booleans(),
    st.booleans(),
)
def test_what_is_compared_is_what_is_folded(text: str, case: bool, loose: bool) -> None:
    assert comparable(text, case=case, loose=loose) == fold(text, case=case, loose=loose).text.strip()
