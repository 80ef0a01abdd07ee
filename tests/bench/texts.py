"""Endless real-looking text in three languages, the same for everybody who is measured."""

import random
from collections.abc import Iterator

ENGLISH_WORDS = (
    "harbour commission survey agreed minister autumn programme dredging provincial authority publish seabed compensation delegation "
    "announced office arrangement newspaper traffic between northern expected permanent governor colleagues spring quarrel because "
    "carried proposal promising several although neither would should their which of the and to in for with on by from at"
)
KOREAN_WORDS = "항만 위원회는 장관이 가을 회의에서 준설 계획을 앞당기기로 합의하였으며 지방 정부가 해저 조사 결과를 공표하는 것을 조건으로"
JAPANESE_WORDS = "港湾委員会 大臣は 秋の会合で 浚渫計画を 早めることで 一致した 県当局が 海底調査の 結果を 公表する ことを 条件とした"
ENGLISH, KOREAN, JAPANESE = (words.split() for words in (ENGLISH_WORDS, KOREAN_WORDS, JAPANESE_WORDS))


def sentences(dice: random.Random) -> Iterator[tuple[str, str]]:
    """Endless paragraphs in turn in three languages; no two are alike."""
    while True:
        yield "en", " ".join(_english(dice) for _ in range(5))
        yield "ko", " ".join(" ".join(dice.choices(KOREAN, k=12)) + "." for _ in range(5))
        yield "ja", "".join("".join(dice.choices(JAPANESE, k=8)) + "、" + "".join(dice.choices(JAPANESE, k=4)) + "。" for _ in range(4))


def _english(dice: random.Random) -> str:
    words = dice.choices(ENGLISH, k=dice.randint(9, 24))
    return " ".join(words).capitalize() + f" in {dice.randint(1950, 2026)}."
