"""A brief: a numbered paper, read in or drafted here, its text and the passages of it."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.marking import Marking
from app.core.model.base import Entity


class BriefKind(StrEnum):
    """What a paper is for (briefing-practice.md 3.1)."""

    SOURCE = "source_brief"
    STEERING = "steering"
    ISSUE = "issue"
    DEFENSIVE = "defensive"
    BIO = "bio"
    FACT_SHEET = "fact_sheet"
    CHRONOLOGY = "chronology"
    PRESS = "press"
    CHECKLIST = "checklist"
    REMARKS = "remarks"
    ADDENDUM = "addendum"


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """An author as the paper names them: role and affiliation are those of that day."""

    name: str
    role: str = ""
    affiliation: str = ""
    person_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachedFile:
    """A file that came inside another one. ``brief_id`` is the brief it became, None where it was not read."""

    name: str
    size: int = 0
    brief_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSource:
    """The file a brief was read from. The bytes themselves stay in the library under ``sha256``.

    ``attachments`` are the files that came inside it, ``attached_to`` is the brief of the file that this one came in.
    ``encoding`` is that of a text file; ``marking_words`` a marking that stands at head or foot of its pages, offered and
    never taken without a person's word. ``pages_without_text`` (from 1) are pictures that nobody has read yet; ``machine_read``
    says that a machine read such pages, and how sure it was of their words in percent (-1: none were read so).
    """

    file_name: str
    media_type: str
    sha256: str
    size: int
    importer: str
    attachments: tuple[AttachedFile, ...] = ()
    attached_to: UUID | None = None
    encoding: str = ""
    marking_words: str = ""
    pages_without_text: tuple[int, ...] = ()
    machine_read: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief(Entity):
    """A paper's description. Its words are in ``BriefText``.

    ``guessed`` names the fields whose value is the program's guess: shown as a guess, never printed or exported
    until a person confirms it. ``newer_than`` is the brief that this one is a newer version of. ``text_hash`` is the
    SHA-256 of the folded text (same words, same hash).
    """

    kind: BriefKind = BriefKind.SOURCE
    title: str = ""
    title_original: str = ""
    number: str = ""
    parent_number: str = ""
    authors: tuple[Author, ...] = ()
    publisher: str = ""
    series: str = ""
    issue_no: str = ""
    derived_from: str = ""
    newer_than: UUID | None = None
    date_text: str = ""
    date: PartialDate | None = None
    as_of: PartialDate | None = None
    originating_unit: str = ""
    clearances: tuple[str, ...] = ()
    language: Language = Language.UNKNOWN
    languages: tuple[Language, ...] = ()
    word_count: int = 0
    page_count: int | None = None
    url: str = ""
    rights: str = ""
    reliability: str = ""
    marking: Marking = field(default_factory=Marking)
    tags: tuple[str, ...] = ()
    guessed: tuple[str, ...] = ()
    source: ImportSource | None = None
    text_hash: str = ""
    read: bool = False


class BlockKind(StrEnum):
    """What a stretch of a text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    FOOTNOTE = "footnote"
    CAPTION = "caption"
    COMMENT = "comment"


class WordBox(NamedTuple):
    """A word that a machine read from the picture of a page, and where it stands there.

    ``start`` and ``end`` are raw offsets; the box is in ten-thousandths of the page's width and height, from its upper left
    corner; ``confidence`` is the reader's, in percent.
    """

    start: int
    end: int
    left: int
    top: int
    right: int
    bottom: int
    confidence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A stretch of the raw text, from ``start`` to ``end`` (code points, end excluded), on ``page`` (from 1, 0 unknown).

    ``table`` numbers the table a row belongs to (from 1, 0 unknown); cells stand apart by a tab, and level 1 is a head row.
    ``label`` is a note's number or a comment's writer; ``anchor`` the raw offset of the mark that a note or comment belongs
    to (-1 none), and a comment's words in the text begin at ``anchor_start``. ``words`` are there where a machine read the page.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    page: int = 0
    table: int = 0
    label: str = ""
    anchor: int = -1
    anchor_start: int = -1
    words: tuple[WordBox, ...] = ()

    @property
    def confidence(self) -> int:
        """How sure the machine was that read these words, in percent (the mean); -1 for words that were in the file."""
        return sum(word.confidence for word in self.words) // len(self.words) if self.words else -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """One visible, reversible mend of the raw text: the words from ``start`` to ``end`` read as ``after`` while ``on``.

    With ``to`` (a raw offset outside of them; -1 for none) the words are not replaced but read there, as a paragraph of
    their own: a note that stood inside a sentence.
    """

    id: UUID
    kind: str
    start: int
    end: int
    after: str
    on: bool = True
    to: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefText:
    """The words of a brief. ``raw`` never changes; what is read is ``app.core.repairs.clean(raw, repairs)``.

    ``page_starts`` holds the raw offset at which each page begins; ``page_labels`` what is printed on it, if known.
    Passages and blocks are in raw offsets, so that they outlive a repair switched on or off.
    """

    brief_id: UUID
    raw: str
    blocks: tuple[Block, ...] = ()
    repairs: tuple[Repair, ...] = ()
    page_starts: tuple[int, ...] = ()
    page_labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Locator:
    """Where a passage stands: the ladder page > section > paragraph > line; 0 or empty where unknown."""

    page: int = 0
    page_label: str = ""
    section: str = ""
    paragraph: int = 0
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words of a brief, held by what they say and where they stand (W3C TextQuoteSelector and TextPositionSelector).

    ``exact``, ``prefix`` and ``suffix`` are in the clean text as it was when the passage was taken; ``start`` and ``end``
    are offsets in the raw text (code points, end excluded); ``document_hash`` is the SHA-256 of the raw text.
    ``paragraph`` passages are made by the import, one a block; the others by a person's mark or a pack's evidence.
    """

    id: UUID
    brief_id: UUID
    exact: str
    prefix: str = ""
    suffix: str = ""
    start: int = 0
    end: int = 0
    locator: Locator = field(default_factory=Locator)
    document_hash: str = ""
    paragraph: bool = False
