"""What the scene is built with: ids, marking schemes, the passages of its first source."""

from datetime import timedelta, timezone
from uuid import UUID, uuid5

from app.core.language import Language
from app.core.marking import MarkingSchemes, parse_scheme
from app.core.model.base import Evidence
from app.core.model.brief import Block, BlockKind, BriefText, Locator, Passage
from app.core.model.dossier import (
    Heading,
    Statement,
)

SPACE = UUID("5f0d5a3e-0000-4000-8000-000000000001")
KST = timezone(timedelta(hours=9))
EN, KO, JA = Language.EN, Language.KO, Language.JA


def key(name: str) -> UUID:
    """The same id for the same name in every run."""
    return uuid5(SPACE, name)


def schemes() -> MarkingSchemes:
    """Two small schemes: none at all, and one with three levels and controls."""
    plain = (
        'key = "unmarked"\nname = "Unmarked"\nslot = "classification"\n[[levels]]\nkey = "unmarked"\n'
        'banner = {en = "UNMARKED", ko = "일반", ja = "区分なし"}\n'
    )
    three = (
        'key = "isle"\nname = "Isle"\nslot = "classification"\ncontrols = ["HARBOUR", "NOFORN"]\n'
        '[[levels]]\nkey = "open"\nbanner = {en = "OPEN"}\n'
        '[[levels]]\nkey = "guarded"\nbanner = {en = "GUARDED"}\n'
        '[[levels]]\nkey = "sealed"\nbanner = {en = "SEALED"}\n'
    )
    return MarkingSchemes((parse_scheme(plain), parse_scheme(three)))


PARAGRAPHS = (
    "The ferry link between Norhaven and Sella was opened again in March 2024 after eleven years. "
    "Both governments call it a success, and 412,000 people used it in its first twelve months.",
    "Minister Han said in Norhaven that “the sea between us is a road, not a wall”. He gave no date for the second line.",
    "부두 사용료를 둘러싼 이견은 아직 남아 있다. 양측은 2025년 5월 실무 협의에서 공동 관리 방안을 검토하기로 하였다.",
    "港湾の使用料については双方の立場になお隔たりがある。二〇二五年五月の実務協議では、共同管理の案を検討することで一致した。",
    "Fishing quotas fell by a fifth in 2023, and the catch of herring by a third; the harbour council blames warmer water.",
)


def text_of(brief: UUID) -> BriefText:
    """The words of the first source, a block a paragraph, two pages."""
    raw = "\n\n".join(PARAGRAPHS)
    blocks: list[Block] = []
    at = 0
    for number, words in enumerate(PARAGRAPHS):
        blocks.append(Block(kind=BlockKind.PARAGRAPH, start=at, end=at + len(words), page=1 + number // 3))
        at += len(words) + 2
    return BriefText(brief_id=brief, raw=raw, blocks=tuple(blocks), page_starts=(0, blocks[3].start))


def passage(name: str, words: str, paragraph: int) -> Passage:
    """Words of the first source as a passage."""
    raw = "\n\n".join(PARAGRAPHS)
    start = raw.index(words)
    return Passage(
        id=key(name),
        brief_id=key("brief-a"),
        exact=words,
        prefix=raw[max(0, start - 30) : start],
        suffix=raw[start + len(words) : start + len(words) + 30],
        start=start,
        end=start + len(words),
        locator=Locator(page=1 + (paragraph - 1) // 3, paragraph=paragraph),
    )


PASSAGES = (
    passage("p-ferry", "412,000 people used it in its first twelve months", 1),
    passage("p-quote", "the sea between us is a road, not a wall", 2),
    passage("p-ko", "공동 관리 방안을 검토하기로 하였다", 3),
    passage("p-ja", "共同管理の案を検討する", 4),
    Passage(id=key("p-note"), brief_id=key("brief-b"), exact="the council will meet twice a year", locator=Locator()),
    passage("p-catch", "Fishing quotas fell by a fifth in 2023", 5),
)


def proof(*names: str, theirs: bool = False) -> tuple[Evidence, ...]:
    """Evidence by the names of passages."""
    return tuple(Evidence(passage_id=key(name), theirs=theirs) for name in names)


def statement(name: str, heading: Heading, text: str, **more: object) -> Statement:
    """A statement of a dossier; the ferry passage is its evidence unless said otherwise."""
    fields: dict[str, object] = {"evidence": proof("p-ferry"), **more}
    return Statement(id=key(name), heading=heading, text=text, **fields)  # pyright: ignore[reportArgumentType]
