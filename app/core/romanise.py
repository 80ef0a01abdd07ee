"""Korean and Japanese names in Latin letters, in each system a source may have used. What comes out is a proposal, never a fact.

Korean: Revised Romanization (Ministry of Culture notice 2000-8: syllables of a given name do not change each other),
McCune-Reischauer (1939, sounds within a given name assimilate), and the spellings of the press. Japanese: Hepburn from kana.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence

FIRST_SYLLABLE = 0xAC00
VOWELS, FINALS = 21, 28

RR_INITIALS = ("g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h")
RR_VOWELS = (
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i",
)  # fmt: skip
RR_FINALS = (
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k",
    "t", "p", "t",
)  # fmt: skip
MR_INITIALS = ("k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "ch", "tch", "ch’", "k’", "t’", "p’", "h")
MR_VOICED = {"k": "g", "t": "d", "p": "b", "ch": "j"}
MR_VOWELS = (
    "a", "ae", "ya", "yae", "ŏ", "e", "yŏ", "ye", "o", "wa", "wae", "oe", "yo", "u", "wŏ", "we", "wi", "yu", "ŭ", "ŭi", "i",
)  # fmt: skip
MR_MEETING = {
    ("k", "n"): ("ng", "n"), ("k", "m"): ("ng", "m"), ("k", "r"): ("ng", "n"), ("p", "n"): ("m", "n"), ("p", "m"): ("m", "m"),
    ("p", "r"): ("m", "n"), ("t", "n"): ("n", "n"), ("t", "m"): ("n", "m"), ("n", "r"): ("l", "l"), ("l", "n"): ("l", "l"),
    ("l", "r"): ("l", "l"), ("m", "r"): ("m", "n"), ("ng", "r"): ("ng", "n"),
}  # fmt: skip
"""What a final and the initial after it become together (McCune-Reischauer 1939, table of consonants)."""

PRESS_FAMILIES = {
    "이": ("Lee", "Yi", "Rhee"), "김": ("Kim",), "박": ("Park", "Pak"), "최": ("Choi", "Choe"), "정": ("Chung", "Jung", "Jeong"),
    "노": ("Roh", "Noh"), "윤": ("Yoon", "Yun"), "조": ("Cho", "Jo"), "강": ("Kang",), "임": ("Lim", "Im"), "신": ("Shin",),
    "문": ("Moon",), "오": ("Oh",), "안": ("Ahn", "An"), "서": ("Seo", "Suh"), "유": ("Yoo", "Yu"), "류": ("Ryu", "Yoo"),
    "백": ("Paik", "Baek"), "전": ("Chun", "Jeon"), "허": ("Huh", "Heo"), "우": ("Woo",), "권": ("Kwon",), "황": ("Hwang",),
    "장": ("Chang", "Jang"), "한": ("Han",), "송": ("Song",), "구": ("Koo",), "반": ("Ban",), "주": ("Joo",), "고": ("Ko",),
}  # fmt: skip
"""Spellings that bearers and newspapers use for the commonest family names, the most usual first."""
PRESS_SYLLABLES = {
    "희": "hee", "우": "woo", "영": "young", "경": "kyung", "성": "sung", "현": "hyun", "수": "soo", "준": "joon", "훈": "hoon",
    "선": "sun", "주": "joo", "명": "myung", "정": "jung", "병": "byung", "석": "suk", "승": "seung", "은": "un", "근": "geun",
    "구": "koo", "건": "gun", "문": "moon", "순": "soon", "옥": "ok", "국": "kook", "숙": "sook", "범": "bum", "철": "chul",
}  # fmt: skip
TWO_SYLLABLE_FAMILIES = ("남궁", "선우", "황보", "제갈", "사공", "독고", "서문")

Syllable = tuple[int, int, int]


def is_hangul_name(text: str) -> bool:
    """Whether a form is a Korean name: two to five syllables of Hangul, spaces aside."""
    return re.fullmatch("[\uac00-\ud7a3]{2,5}", unicodedata.normalize("NFC", text).replace(" ", "")) is not None


def korean_forms(text: str) -> Iterator[tuple[str, str]]:
    """Romanised forms of a name in Hangul and the system of each; the family name first, as sources write it."""
    name = unicodedata.normalize("NFC", text).replace(" ", "")
    cut = 2 if name[:2] in TWO_SYLLABLE_FAMILIES and len(name) > 2 else 1
    family, given = name[:cut], name[cut:]
    yield f"{_revised(family)} {_hyphened(map(_revised, given))}", "RR"
    # 이 is written Yi, not I, in every list that follows McCune-Reischauer.
    strict = f"{'Yi' if family == '이' else _mccune(family)} {_hyphened(_mccune_parts(given))}"
    yield strict, "MR"
    yield plain_latin(strict), "MR without signs"
    press = _hyphened(PRESS_SYLLABLES.get(each, _revised(each).lower()) for each in given)
    for spelling in PRESS_FAMILIES.get(family, (_revised(family),)):
        yield f"{spelling} {press}", "press"


def plain_latin(text: str) -> str:
    """Letters without breves, macrons and apostrophes."""
    letters = (letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return "".join(letters).replace("’", "").replace("'", "")


def _parts(syllable: str) -> Syllable:
    number = ord(syllable) - FIRST_SYLLABLE
    return number // (VOWELS * FINALS), number // FINALS % VOWELS, number % FINALS


def _revised(name: str) -> str:
    parts = (_parts(each) for each in name)
    return "".join(RR_INITIALS[first] + RR_VOWELS[vowel] + RR_FINALS[last] for first, vowel, last in parts).capitalize()


def _mccune(name: str) -> str:
    return "".join(_mccune_parts(name)).capitalize()


def _mccune_parts(name: str) -> Sequence[str]:
    """The syllables of one part of a name, each as its neighbours make it sound."""
    finals = [RR_FINALS[_parts(each)[2]] for each in name]
    initials = [MR_INITIALS[_parts(each)[0]] for each in name]
    for at in range(1, len(name)):
        before, after = finals[at - 1], initials[at]
        if (before, after) in MR_MEETING:
            finals[at - 1], initials[at] = MR_MEETING[before, after]
        elif before in ("", "n", "m", "ng", "l"):
            initials[at] = MR_VOICED.get(after, after)
    return [first + MR_VOWELS[_parts(each)[1]] + last for first, each, last in zip(initials, name, finals, strict=True)]


def _hyphened(syllables: "Iterator[str] | Sequence[str]") -> str:
    return "-".join(each.lower() for each in syllables).capitalize()


_KANA = (
    "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん"
    "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ"
)
_SOUNDS = (
    "a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo "
    "ra ri ru re ro wa o n ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po"
)
KANA = dict(zip(_KANA, _SOUNDS.split(), strict=True))
"""Hepburn of single kana (modified Hepburn, ANSI Z39.11)."""
GLIDES = {"ゃ": "a", "ゅ": "u", "ょ": "o"}
_KANA_NAME = re.compile("[\u3041-\u3096\u30a1-\u30fa\u30fc \u3000・]+")
_LONG = {"ou": "ō", "oo": "ō", "uu": "ū", "aa": "ā"}


def is_kana_name(text: str) -> bool:
    """Whether a form is a name in kana."""
    return _KANA_NAME.fullmatch(text) is not None and any("\u3041" <= letter <= "\u30fa" for letter in text)


def japanese_forms(text: str) -> Iterator[tuple[str, str]]:
    """Hepburn forms of a name in kana, and the system of each; parts are those that spaces divide."""
    spelled = [_spelled(part) for part in re.split("[ \u3000・]+", text.strip()) if part]
    long = [re.sub("ou|oo|uu|aa", lambda found: _LONG[found.group()], part) for part in spelled]
    yield " ".join(part.capitalize() for part in long), "Hepburn"
    yield " ".join(plain_latin(part).capitalize() for part in long), "Hepburn without macrons"
    yield " ".join(part.capitalize() for part in spelled), "Hepburn, vowels as in kana"
    yield " ".join(re.sub("ō", "oh", part).replace("ū", "u").replace("ā", "a").capitalize() for part in long), "passport"


def _spelled(kana: str) -> str:
    """A word of kana, long vowels as two letters."""
    hiragana = "".join(chr(ord(each) - 0x60) if "\u30a1" <= each <= "\u30f6" else each for each in kana)
    letters = ""
    doubled = False
    for at, each in enumerate(hiragana):
        if each == "っ":
            doubled = True
            continue
        if each == "ー":
            letters += letters[-1:]
            continue
        if each in GLIDES and letters.endswith("i"):
            head = letters[:-1]
            letters = head + ("" if head.endswith(("sh", "ch", "j")) else "y") + GLIDES[each]
            continue
        sound = KANA.get(each, "")
        if doubled and sound:
            sound = ("t" if sound.startswith("ch") else sound[0]) + sound
        if hiragana[at - 1 : at] == "ん" and sound[:1] in tuple("aiueoy"):
            letters += "'"
        letters, doubled = letters + sound, False
    return letters
