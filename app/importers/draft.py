"""A text in the making: raw words, blocks, pages and repairs, put together in reading order."""

import re
from uuid import uuid4

from app.core.model.brief import Block, BlockKind, Repair
from app.core.text import storable
from app.importers.base import ImportedText, Metadata

TITLE_LEVEL = 1


class Draft:
    """Collects blocks; each begins two line ends after the one before, list items and table rows one line end."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.blocks: list[Block] = []
        self.repairs: list[Repair] = []

    def add(self, kind: BlockKind, words: str, level: int = 0, marker: str = "") -> None:
        """Add a block with these words; ``marker`` is the bullet or number printed before it. Empty words add nothing."""
        text = storable(words).strip()
        if not text:
            return
        self._gap("\n" if kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW) and self._last() is kind else "\n\n")
        self._put(marker)
        start = self.length
        self._put(text)
        self.blocks.append(Block(kind=kind, start=start, end=self.length, level=level))

    def done(self, metadata: Metadata, media_type: str, importer: str, notes: tuple[str, ...] = ()) -> ImportedText:
        """The text as it stands."""
        return ImportedText(
            raw="".join(self.parts),
            blocks=tuple(self.blocks),
            repairs=tuple(self.repairs),
            metadata=metadata,
            media_type=media_type,
            importer=importer,
            notes=notes,
        )

    def _last(self) -> BlockKind | None:
        return self.blocks[-1].kind if self.blocks else None

    def _gap(self, gap: str) -> None:
        if self.length:
            self._put(gap)

    def _put(self, words: str) -> None:
        self.parts.append(words)
        self.length += len(words)


def repair(kind: str, start: int, end: int, after: str) -> Repair:
    """A repair of the raw text, switched on."""
    return Repair(id=uuid4(), kind=kind, start=start, end=end, after=after)


def unfinished(before: str, after: str) -> bool:
    """Whether a sentence runs on from one stretch into the next: no end mark, and the next begins in the middle of one."""
    end, begin = before.rstrip(), after.lstrip()
    if len(end) < 60 or not begin or re.search(r"[.!?:;。．！？…]['\"”’)\]」』）]*[⁰¹²³⁴-⁹\d]{0,3}$", end):
        return False
    return begin[0].islower() or end[-1] in ",、，–—" or (begin[0] > "\u3040" and end[-1] > "\u3040")
