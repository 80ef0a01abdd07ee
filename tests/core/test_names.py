"""Romanisation, and names found in texts under any of its systems. The people are known from any newspaper; the sentences are ours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.name_keys import sound_key
from app.core.name_matching import KnownName, cut_name, sightings
from app.core.romanise import is_hangul_name, is_kana_name, japanese_forms, korean_forms


@pytest.mark.parametrize(
    ("name", "scheme", "form"),
    [
        ("박정희", "RR", "Bak Jeong-hui"),
        ("박정희", "MR", "Pak Chŏng-hŭi"),
        ("박정희", "MR without signs", "Pak Chong-hui"),
        ("윤석열", "MR", "Yun Sŏk-yŏl"),
        ("윤석열", "press", "Yoon Suk-yeol"),
        ("이명박", "MR", "Yi Myŏng-bak"),
        ("김대중", "MR", "Kim Tae-jung"),
        ("노태우", "press", "Roh Tae-woo"),
        ("남궁민", "RR", "Namgung Min"),
        ("조백남", "MR", "Cho Paeng-nam"),
    ],
)
def test_korean_names(name: str, scheme: str, form: str) -> None:
    assert (form, scheme) in set(korean_forms(name))


@pytest.mark.parametrize(
    ("name", "scheme", "form"),
    [
        ("おおひら まさよし", "Hepburn", "Ōhira Masayoshi"),
        ("おおひら まさよし", "Hepburn without macrons", "Ohira Masayoshi"),
        ("カトウ リョウゾウ", "Hepburn", "Katō Ryōzō"),
        ("さとう えいさく", "passport", "Satoh Eisaku"),
        ("ごんの じゅんいちろう", "Hepburn", "Gonno Jun'ichirō"),
        ("いのうえ きよし", "Hepburn, vowels as in kana", "Inoue Kiyoshi"),
        ("はっちょう みき", "Hepburn", "Hatchō Miki"),
    ],
)
def test_japanese_names(name: str, scheme: str, form: str) -> None:
    assert (form, scheme) in set(japanese_forms(name))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chung-hee", "Chŏng-hŭi"), ("Chung-hee", "Jeong-hui"), ("Seok-yeol", "Suk Yeol"), ("Sŏk-yŏl", "Seok-yeol"),
        ("Dae-jung", "Tae-chung"), ("Il-kwon", "Il-gwon"), ("Doo-hwan", "Tu-hwan"), ("Myung-bak", "Myŏng-bak"), ("Un", "Eun"),
    ],
)  # fmt: skip
def test_one_name_has_one_key(one: str, other: str) -> None:
    assert sound_key(one) == sound_key(other) != ""


@pytest.mark.parametrize(("one", "other"), [("Jae-myung", "Jae-yong"), ("Jong-un", "Jong-il"), ("Chong-hui", "Chong-pil")])
def test_two_names_have_two_keys(one: str, other: str) -> None:
    assert sound_key(one) != sound_key(other)


def known(text: str, *, family_first: bool = True, east: bool = True) -> KnownName:
    name = cut_name(text, family_first=family_first, east=east)
    assert name is not None
    return name


def test_every_spelling_of_a_name_is_seen_and_nobody_elses() -> None:
    text = (
        "Park Chung Hee met Kim Chong-p'il. When Pak Chŏng-hŭi spoke, PARK CHUNG-HEE’s envoy left; Chung Hee Park (as he signed) and "
        "President Pak did not. Park Chung-won, Mr. Park, Park Avenue and President Park Chung Hee were there. Pak said no."
    )
    found = [(each.text, each.title) for each in sightings(text, [known("Pak Chong-hui")])]
    assert found == [
        ("Park Chung Hee", ""),
        ("Pak Chŏng-hŭi", ""),
        ("PARK CHUNG-HEE", ""),
        ("Chung Hee Park", ""),
        ("President Pak", "President"),
        ("Park Chung Hee", ""),
    ]


def test_names_of_the_west_vary_by_initials_alone() -> None:
    name = known("Mira Jane Oldfield", family_first=False, east=False)
    text = "M. J. Oldfield, Mira Oldfield and M.J. Oldfield are one; Nora Oldfield, Secretary Oldfield’s aunt, is not. I, Oldfield, agree."
    assert [each.text for each in sightings(text, [name])] == ["M. J. Oldfield", "Mira Oldfield", "M.J. Oldfield", "Secretary Oldfield"]


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("The note was taken by Lena M. Brook, Oldfield Library.", []),
        ("In a letter for the President, Oldfield said no.", []),
        ("Oldfield, Mira J., was the second.", ["Oldfield, Mira J."]),
        ("The Vice President, Secretary Oldfield and others came.", ["Secretary Oldfield"]),
        ("A note to Secretary of State Oldfield, and one to the State Oldfield came from.", ["Secretary of State Oldfield"]),
    ],
)
def test_a_comma_parts_two_people_and_a_state_is_no_title(text: str, seen: list[str]) -> None:
    name = known("Mira Jane Oldfield", family_first=False, east=False)
    assert [each.text for each in sightings(text, [name])] == seen


def test_an_initial_is_no_given_name_of_the_east() -> None:
    assert list(sightings("George E. was there.", [known("George Yeh")])) == []


@given(st.text(max_size=80))
def test_no_text_is_too_odd(text: str) -> None:
    for each in sightings(text, [known("Pak Chong-hui")]):
        assert text[each.start :].startswith(each.text) or each.title
    assert is_hangul_name(text) in (True, False)
    if is_kana_name(text):
        assert len(list(japanese_forms(text))) == 4


@given(st.text(alphabet=st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=2, max_size=5))
def test_each_system_spells_every_syllable(name: str) -> None:
    forms = {scheme: form for form, scheme in korean_forms(name)}
    assert {"RR", "MR", "MR without signs", "press"} == forms.keys()
    assert forms["RR"].isascii()
    assert forms["MR without signs"].isascii()


def seen(text: str, known: str) -> list[str]:
    """The full forms of a name that are found in a text."""
    name = cut_name(known, family_first=False, east=False)
    assert name is not None
    return [found.text for found in sightings(text, [name]) if not found.title]


@pytest.mark.parametrize(
    ("known", "text"),
    [
        ("Robert D. Murphy", "Robert G. Murphy was there."),
        ("U. Alexis Johnson", "Present were Johnson, USUN and Johnson, USA."),
        ("U. Alexis Johnson", "It was Johnson’s UN team."),
        ("W. Averell Harriman", "Also there: Harriman, Wadsworth and others."),
        ("Gordon Gray", "The paper of G. E. Gray was read."),
    ],
)
def test_another_of_the_family_is_not_taken_for_the_person(known: str, text: str) -> None:
    assert seen(text, known) == []


@pytest.mark.parametrize(
    ("known", "form"),
    [
        ("John Foster Dulles", "J.F. Dulles"),
        ("Nikita Sergeyevich Khrushchev", "Nikita S. Khrushchev"),
        ("John M. Allison", "Allison, John Moore"),
        ("W. Averell Harriman", "William Averell Harriman"),
        ("W. Averell Harriman", "W. A. Harriman"),
        ("Robert D. Murphy", "Robert Murphy"),
        ("Henry A. Kissinger", "HENRY KISSINGER"),
        ("Dean Rusk", "D. Rusk"),
        ("Emmanuel Macron", "MACRON Emmanuel"),
    ],
)
def test_a_shorter_and_a_longer_form_are_the_person(known: str, form: str) -> None:
    assert seen(f"It was {form} who said so.", known) == [form]


def test_a_family_name_that_stands_twice_is_taken_once() -> None:
    assert seen("It was Collins J. Lawton Collins who said so.", "J. Lawton Collins") == ["J. Lawton Collins"]


def test_behind_a_word_that_begins_a_sentence_the_title_is_the_title() -> None:
    name = cut_name("W. Averell Harriman", family_first=False, east=False)
    assert name is not None
    assert [found.text for found in sightings("While Assistant Secretary Harriman spoke.", [name])] == ["Assistant Secretary Harriman"]
