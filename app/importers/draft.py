"""A text in the making: raw words, blocks, pages and repairs, put together in reading order."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

from app.core.model.brief import Block, BlockKind, Repair
from app.core.repairs import apply
from app.core.sentences import Sentence
from app.core.text import storable
from app.importers.base import ImportedText, Metadata
from app.importers.hidden import HIDDEN_TEXT, Place, hidden_repair, stretches

TITLE_LEVEL = 1

SIGN, SIGN_END = "\ufdd0", "\ufdd1"
"""Two of Unicode's noncharacters, which no text may hold: between them stands what a reader wants to know of that place."""

_SIGN = re.compile(f"{SIGN}([^{SIGN}{SIGN_END}]*){SIGN_END}")
INSERTED, DELETED, END = "+", "-", "/"
"""Signs of tracked changes; each ends at the next ``END``."""
ARTICLE = "article "
"""Begins the key of a place where an article begins; its number stands behind it."""
NUMBER = "#"
"""Begins the sign of what is printed before a paragraph and stands in none of its words."""
HIDDEN, SHOWN = "<", ">"
"""Signs between which words stand that the file hides from who reads it. What stands behind the first is the name of the whole that
is hidden together: all its pieces have one switch."""


def sign(words: str) -> str:
    """A sign to be put into the words of a block: the key of a note's mark, or the begin or end of a tracked change."""
    return f"{SIGN}{words}{SIGN_END}"


def without_signs(words: str) -> str:
    """Words of a stranger's file that cannot be taken for signs."""
    return words.replace(SIGN, "").replace(SIGN_END, "")


def row_of(cells: Sequence[str], hidden: Collection[int] = (), whole: str = "") -> str:
    """The words of a row: a tab between its cells, and signs around those that are hidden (by number, from 1) with the tab of each.

    ``whole``: the name of what they are hidden with, such as the columns of one table.
    """
    last = max((at for at, words in enumerate(cells, 1) if words), default=0)
    begun = False
    parts: list[str] = []
    for at, words in enumerate(cells[:last], 1):
        secret = at in hidden
        piece = f"\t{words}" if begun else f"{words}\t" if secret else words
        parts.append(f"{sign(HIDDEN + whole)}{piece}{sign(SHOWN)}" if secret else piece)
        begun = begun or not secret
    return "".join(parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """What a block belongs to: the key of the mark in the text, and what the mark is called."""

    key: str
    label: str = ""
    start_key: str = ""


class Draft:
    """Collects blocks; each begins two line ends after the one before, list items and table rows one line end.

    Blocks added while ``hidden_in`` names a place that the file hides are left out by a repair. ``page``: where they stand, unless said.
    """

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.blocks: list[Block] = []
        self.repairs: list[Repair] = []
        self.tables = 0
        self.hidden_in = ""
        self.page = 0
        self._hidden: dict[int, str] = {}
        self._begins: list[int] = []
        self._concealed = -1
        self._concealed_as = ""
        self._wholes: dict[str, UUID] = {}
        self._ties: dict[int, Tie] = {}
        self._places: dict[str, int] = {}
        self._change: tuple[str, int] | None = None

    def add(
        self, kind: BlockKind, words: str, level: int = 0, marker: str = "", *, page: int = 0, tie: Tie | None = None, table: int = 0
    ) -> None:
        """Add a block with these words; ``marker`` is the bullet or number printed before it. Empty words add nothing.

        A row belongs to the table last begun (``tables``) where none is named. Signs in the words are noted and taken out.
        """
        text = storable(words).rstrip().lstrip(" \n" if kind is BlockKind.TABLE_ROW else None)
        if not _SIGN.sub("", text).strip():
            return
        if tie:
            self._ties[len(self.blocks)] = tie
        self._gap("\n" if kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW) and self._last() is kind else "\n\n")
        self._begins.append(self.length)
        self._put(marker)
        start, part, known = self.length, len(self.parts), len(self.repairs)
        self._put_signed(text)
        if self.hidden_in or self._all_hidden(start, part, known):
            self._hidden[len(self.blocks)] = self.hidden_in
        of = table or self.tables if kind is BlockKind.TABLE_ROW else 0
        self.blocks.append(Block(kind=kind, start=start, end=self.length, level=level, page=page or self.page, table=of))

    def take(self, raw: str, blocks: Sequence[Block], repairs: Sequence[Repair]) -> None:
        """Add a text that has its blocks and repairs already."""
        self._gap("\n\n")
        shift = self.length
        self._put(raw.rstrip())
        taken = [replace(block, start=block.start + shift, end=block.end + shift) for block in blocks]
        self._begins += (block.start for block in taken)
        self.blocks += taken
        self.repairs += (replace(mend, start=mend.start + shift, end=mend.end + shift) for mend in repairs)

    def done(self, metadata: Metadata, media_type: str, importer: str, notes: tuple[str, ...] = ()) -> ImportedText:
        """The text as it stands, notes tied to their marks."""
        return ImportedText(
            raw="".join(self.parts),
            blocks=tuple(self._tied()),
            repairs=tuple(sorted(self._mends(), key=lambda mend: (mend.start, -mend.end))),
            metadata=metadata,
            media_type=media_type,
            importer=importer,
            notes=notes,
            begins=tuple(sorted(at for key, at in self._places.items() if key.startswith(ARTICLE))),
        )

    def as_read(self) -> tuple[str, list[Block]]:
        """The words and blocks without what was struck out or is hidden: a title or a date is looked for in these."""
        raw = "".join(self.parts)
        mends = self._mends()
        if not mends:
            return raw, self.blocks
        cleaned = apply(raw, mends)
        shown = (block for number, block in enumerate(self.blocks) if number not in self._hidden)
        return cleaned.text, [replace(block, start=cleaned.to_clean(block.start), end=cleaned.to_clean(block.end)) for block in shown]

    def hidden_passages(self) -> tuple[str, ...]:
        """How many passages are left out as hidden, in words; nothing where there are none."""
        count = len({mend.id for mend in self._mends() if mend.kind == HIDDEN_TEXT})
        return (Sentence("1 passage") if count == 1 else Sentence("{count} passages", count=count),) if count else ()

    def _mends(self) -> list[Repair]:
        """All repairs; where a whole block is left out, no repair inside it is kept that does the same."""
        if not self._hidden:
            return self.repairs
        places = [Place(begin, block.end) for begin, block in zip(self._begins, self.blocks, strict=True)]
        whole = [hidden_repair(*span) for span in stretches(places, self._hidden)]
        begins = [mend.start for mend in whole]
        apart = (mend for mend in self.repairs if mend.kind != HIDDEN_TEXT or not _within(mend, whole, begins))
        return [*apart, *whole]

    def _all_hidden(self, start: int, part: int, known: int) -> bool:
        """Whether all words of a block are hidden: it began there, with that part, when so many repairs were known.

        Of two spaces that would be left where hidden words stood one goes with them.
        """
        if not any(mend.kind == HIDDEN_TEXT for mend in self.repairs[known:]):
            return False
        words = "".join(self.parts[part:])
        for number, mend in enumerate(self.repairs[known:], known):
            first, last = mend.start - start, mend.end - start
            if mend.kind == HIDDEN_TEXT and words[last : last + 1] == " " and (not first or words[first - 1] == " "):
                self.repairs[number] = replace(mend, end=mend.end + 1)
        spans = [(mend.start - start, mend.end - start) for mend in self.repairs[known:] if mend.kind == HIDDEN_TEXT]
        edges = [0, *(edge for span in spans for edge in span), len(words)]
        return not any(words[first:last].strip() for first, last in zip(edges[::2], edges[1::2], strict=True))

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
        self._note(SHOWN)

    def _note(self, said: str) -> None:
        if said == SHOWN:
            self._conceal(hidden=False)
        elif said.startswith(HIDDEN):
            self._conceal(hidden=True, whole=said[len(HIDDEN) :])
        elif said in (INSERTED, DELETED):
            self._note(END)
            self._change = (said, self.length)
        elif said != END:
            self._places.setdefault(said, self.length)
        elif self._change:
            (kind, start), self._change = self._change, None
            if start < self.length:
                name = "tracked_deletion" if kind == DELETED else "tracked_insertion"
                self.repairs.append(replace(repair(name, start, self.length, ""), on=kind == DELETED))

    def _conceal(self, *, hidden: bool, whole: str = "") -> None:
        """Words are hidden from here, or shown again."""
        last = self.repairs[-1] if self.repairs else None
        if 0 <= self._concealed < self.length and not self.hidden_in:
            known = self._wholes.setdefault(self._concealed_as, uuid4()) if self._concealed_as else None
            if last and last.kind == HIDDEN_TEXT and last.end == self._concealed and known in (None, last.id):
                self.repairs[-1] = replace(last, end=self.length)
            else:
                made = hidden_repair(self._concealed, self.length)
                self.repairs.append(replace(made, id=known) if known else made)
        self._concealed = self.length if hidden else -1
        self._concealed_as = whole

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


def _within(mend: Repair, others: Sequence[Repair], begins: Sequence[int]) -> bool:
    """Whether a repair lies in one of the others, which stand in order with their begins."""
    at = bisect_right(begins, mend.start) - 1
    return at >= 0 and mend.end <= others[at].end


def unfinished(before: str, after: str) -> bool:
    """Whether a sentence runs on from one stretch into the next: no end mark, and the next begins in the middle of one."""
    end, begin = before.rstrip(), after.lstrip()
    if len(end) < 60 or not begin or re.search(r"[.!?:;。．！？…]['\"”’)\]」』）]*[⁰¹²³⁴-⁹\d]{0,3}$", end):
        return False
    return begin[0].islower() or end[-1] in ",、，–—" or (begin[0] > "\u3040" and end[-1] > "\u3040")


def on_comments(count: int) -> tuple[str, ...]:
    """The sentence that says how many comments there are; none where there are none."""
    return (Sentence("Comments in the file: {count}; they stand after the text.", count=count),) if count else ()


def on_pictured(count: int) -> tuple[str, ...]:
    """The sentence that says how many pictures the file describes in words; none where there are none."""
    if not count:
        return ()
    return (
        Sentence("Pictures that the file describes in words: {count}; each description stands as a caption in its place.", count=count),
    )


def changes_in(draft: Draft, authors: Sequence[str] = ()) -> tuple[str, ...]:
    """The sentence that says how many tracked changes a draft holds, and who made them; none where it holds none."""
    inserted, deleted = (sum(mend.kind == kind for mend in draft.repairs) for kind in ("tracked_insertion", "tracked_deletion"))
    return on_changes(inserted, deleted, authors)


def on_changes(inserted: int, deleted: int, authors: Sequence[str]) -> tuple[str, ...]:
    """The sentence that says how many tracked changes there are and who made them; none where there are none."""
    if not inserted and not deleted:
        return ()
    counts = Sentence(
        "{insertions} (read) and {deletions} (left out)",
        insertions=Sentence("1 insertion") if inserted == 1 else Sentence("{count} insertions", count=inserted),
        deletions=Sentence("1 deletion") if deleted == 1 else Sentence("{count} deletions", count=deleted),
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
