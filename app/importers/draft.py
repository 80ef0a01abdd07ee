"""A text in the making: raw words, blocks, pages and repairs, put together in reading order."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import uuid4

from app.core.model.brief import Block, BlockKind, Repair
from app.core.repairs import apply
from app.core.sentences import Sentence
from app.core.text import storable
from app.importers.base import ImportedText, Metadata

TITLE_LEVEL = 1

SIGN, SIGN_END = "\ufdd0", "\ufdd1"
"""Two of Unicode's noncharacters, which no text may hold: between them stands what a reader wants to know of that place."""

_SIGN = re.compile(f"{SIGN}([^{SIGN}{SIGN_END}]*){SIGN_END}")
INSERTED, DELETED, END = "+", "-", "/"
"""Signs of tracked changes; each ends at the next ``END``."""


def sign(words: str) -> str:
    """A sign to be put into the words of a block: the key of a note's mark, or the begin or end of a tracked change."""
    return f"{SIGN}{words}{SIGN_END}"


def without_signs(words: str) -> str:
    """Words of a stranger's file that cannot be taken for signs."""
    return words.replace(SIGN, "").replace(SIGN_END, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """What a block belongs to: the key of the mark in the text, and what the mark is called."""

    key: str
    label: str = ""
    start_key: str = ""


class Draft:
    """Collects blocks; each begins two line ends after the one before, list items and table rows one line end."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.blocks: list[Block] = []
        self.repairs: list[Repair] = []
        self.tables = 0
        self._ties: dict[int, Tie] = {}
        self._places: dict[str, int] = {}
        self._change: tuple[str, int] | None = None

    def add(self, kind: BlockKind, words: str, level: int = 0, marker: str = "", *, page: int = 0, tie: Tie | None = None) -> None:
        """Add a block with these words; ``marker`` is the bullet or number printed before it. Empty words add nothing.

        A table row belongs to the table last begun (``tables``). Signs in the words are noted and taken out.
        """
        text = storable(words).strip()
        if not _SIGN.sub("", text).strip():
            return
        if tie:
            self._ties[len(self.blocks)] = tie
        self._gap("\n" if kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW) and self._last() is kind else "\n\n")
        self._put(marker)
        start = self.length
        self._put_signed(text)
        table = self.tables if kind is BlockKind.TABLE_ROW else 0
        self.blocks.append(Block(kind=kind, start=start, end=self.length, level=level, page=page, table=table))

    def take(self, raw: str, blocks: Sequence[Block], repairs: Sequence[Repair]) -> None:
        """Add a text that has its blocks and repairs already."""
        self._gap("\n\n")
        shift = self.length
        self._put(raw.rstrip())
        self.blocks += (replace(block, start=block.start + shift, end=block.end + shift) for block in blocks)
        self.repairs += (replace(mend, start=mend.start + shift, end=mend.end + shift) for mend in repairs)

    def done(self, metadata: Metadata, media_type: str, importer: str, notes: tuple[str, ...] = ()) -> ImportedText:
        """The text as it stands, notes tied to their marks."""
        return ImportedText(
            raw="".join(self.parts),
            blocks=tuple(self._tied()),
            repairs=tuple(sorted(self.repairs, key=lambda mend: mend.start)),
            metadata=metadata,
            media_type=media_type,
            importer=importer,
            notes=notes,
        )

    def as_read(self) -> tuple[str, list[Block]]:
        """The words and blocks without what was struck out: a title or a date is looked for in these."""
        raw = "".join(self.parts)
        if not self.repairs:
            return raw, self.blocks
        cleaned = apply(raw, self.repairs)
        return cleaned.text, [replace(block, start=cleaned.to_clean(block.start), end=cleaned.to_clean(block.end)) for block in self.blocks]

    def _tied(self) -> Iterator[Block]:
        for number, block in enumerate(self.blocks):
            tie = self._ties.get(number)
            if tie is None:
                yield block
            else:
                anchor = self._places.get(tie.key, -1)
                yield replace(block, label=tie.label, anchor=anchor, anchor_start=self._places.get(tie.start_key, -1))

    def _put_signed(self, text: str) -> None:
        """Write the words; a change that a block leaves open ends with it."""
        at = 0
        for found in _SIGN.finditer(text):
            self._put(text[at : found.start()])
            self._note(found[1])
            at = found.end()
        self._put(text[at:])
        self._note(END)

    def _note(self, said: str) -> None:
        if said in (INSERTED, DELETED):
            self._note(END)
            self._change = (said, self.length)
        elif said != END:
            self._places.setdefault(said, self.length)
        elif self._change:
            (kind, start), self._change = self._change, None
            if start < self.length:
                name = "tracked_deletion" if kind == DELETED else "tracked_insertion"
                self.repairs.append(replace(repair(name, start, self.length, ""), on=kind == DELETED))

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


def on_changes(inserted: int, deleted: int, authors: Sequence[str]) -> tuple[str, ...]:
    """The sentence that says how many tracked changes there are and who made them; none where there are none."""
    if not inserted and not deleted:
        return ()
    counts = Sentence(
        "{inserted} insertions, which are read, and {deleted} deletions, which are left out", inserted=inserted, deleted=deleted
    )
    if not authors:
        return (Sentence("Tracked changes: {counts}; each is listed among the repairs and can be switched.", counts=counts),)
    return (
        Sentence(
            "Tracked changes by {authors}: {counts}; each is listed among the repairs and can be switched.",
            authors=", ".join(authors),
            counts=counts,
        ),
    )
