"""Korean particles after words that are put into a sentence: which form stands depends on how the word before ends."""

PAIRS = {
    "은(는)": ("은", "는"),
    "이(가)": ("이", "가"),
    "을(를)": ("을", "를"),
    "과(와)": ("과", "와"),
    "와(과)": ("과", "와"),
    "(으)로": ("으로", "로"),
    "(이)라": ("이라", "라"),
}
"""A particle as a template writes it, after a consonant, and after a vowel."""
CLOSING = "”’\"'」』)"
"""Signs that may stand between a word and its particle; they are not spoken."""
SYLLABLES, FINALS, RIEUL = range(0xAC00, 0xD7A4), 28, 8
"""Precomposed syllables, the number of their endings, and the ending ㄹ, after which “로” stands (Unicode, chapter 3.12)."""
DIGITS = {"0": 21, "1": RIEUL, "2": 0, "3": 16, "4": 0, "5": 0, "6": 1, "7": RIEUL, "8": RIEUL, "9": 0}
"""How the Sino-Korean names of the digits end: 영 일 이 삼 사 오 육 칠 팔 구."""


def settled(before: str, after: str) -> str:
    """What follows a word in a sentence, with the particle at its begin in the form that the word asks for.

    After a word that ends in neither a syllable nor a digit both forms stay, as one writes them there.
    """
    signs = len(after) - len(after.lstrip(CLOSING))
    word = before.rstrip(CLOSING)
    ending = _ending(word[-1:])
    rest = after[signs:]
    for written, (consonant, vowel) in PAIRS.items():
        if ending is not None and rest.startswith(written):
            soft = ending == 0 or (written == "(으)로" and ending == RIEUL)
            return after[:signs] + (vowel if soft else consonant) + rest[len(written) :]
    return after


def _ending(sign: str) -> int | None:
    if sign in DIGITS:
        return DIGITS[sign]
    return (ord(sign) - SYLLABLES.start) % FINALS if sign and ord(sign) in SYLLABLES else None
