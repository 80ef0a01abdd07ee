"""What a book says of itself: a small text that travels in the file and is compared with the file itself.

It names only what is printed: nothing withheld is in it.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import cache
from typing import Any

from cattrs import BaseValidationError, Converter

PROFILE_KEY = "/AttacheProfile"
"""The key of the profile's stream in the file's catalog."""
VERSION = 1
WORDS = frozenset({"page_of", "tab_of", "left_blank"})
"""The labels that every profile carries."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartClaim:
    """A part of the book and the pages it stands on (from 1, both included)."""

    key: str
    tab: str
    title: str
    first: int
    last: int
    listed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefClaim:
    """A brief: what its first page shows, the headings it has in order, and how it ends."""

    number: str
    title: str
    first: int
    last: int
    originator: str
    signature: str
    headings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotationClaim:
    """A quotation as it is printed: its words, and each part of what is said of its origin; a missing part is n.a., n.d., n.p."""

    words: str
    author: str
    title: str
    date: str
    locator: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RowCount:
    """A row of the checklist that was counted while the book was composed: how many were looked at, how many failed."""

    name: str
    looked_at: int
    expected: int
    failed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Everything the checks need to know. Lengths are in points; ``words`` are the labels the checks look for.

    ``banners`` and ``page_levels`` are those of the single pages where each has its own; ``portion_levels`` the level of each
    portion mark. ``labels`` are the printed numbers of the pages, ``sums`` say of each page what is drawn on it but for its surroundings.
    Of pages cut out of a book ``places`` tell where they stand in it, from 1 (0: nowhere, they were made for the excerpt), and
    ``total`` how many pages it has; what is said of the whole book stays as it is.
    """

    version: int = VERSION
    language: str = "en"
    title: str = ""
    pages: int = 0
    banner: str = ""
    level_words: tuple[str, ...] = ()
    level: int = 0
    printed_levels: tuple[int, ...] = ()
    banners: tuple[str, ...] = ()
    page_levels: tuple[int, ...] = ()
    portion_levels: Mapping[str, int] = field(default_factory=dict[str, int])
    ceiling: int | None = None
    tlp: str = ""
    identity: str = ""
    copy: str = ""
    status: str = ""
    width: float = 0.0
    height: float = 0.0
    margins: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    mirrored: bool = False
    body_size: float = 12.0
    smallest_body: float = 12.0
    carrier: str = "a4"
    cards: tuple[int, ...] = ()
    parts: tuple[PartClaim, ...] = ()
    briefs: tuple[BriefClaim, ...] = ()
    sources: int = 0
    scheme: str = ""
    separator: str = "//"
    controls: tuple[str, ...] = ()
    handling: str = ""
    until: str = ""
    foreign: tuple[str, ...] = ()
    portions: Mapping[str, int] = field(default_factory=dict[str, int])
    cover: tuple[str, ...] = ()
    clearances: tuple[str, ...] = ()
    least_banner: float = 0.0
    recto_tabs: bool = False
    back_links: bool = False
    ragged: bool = False
    last_meetings: tuple[str, ...] = ()
    quotations: tuple[QuotationClaim, ...] = ()
    abbreviations: Mapping[str, str] = field(default_factory=dict[str, str])
    signs: tuple[str, ...] = ()
    addenda: tuple[str, ...] = ()
    annex_pages: tuple[int, ...] = ()
    rows: Mapping[str, RowCount] = field(default_factory=dict[str, RowCount])
    digests: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    sums: tuple[str, ...] = ()
    places: tuple[int, ...] = ()
    total: int = 0
    words: Mapping[str, str] = field(default_factory=dict[str, str])

    def banner_of(self, page: int) -> str:
        """The banner of a page (from 1)."""
        return self.banners[page - 1] if 0 < page <= len(self.banners) else self.banner

    def place(self, page: int) -> int:
        """Where a page of the file stands in the book."""
        return self.places[page - 1] if 0 < page <= len(self.places) else page

    def label(self, page: int) -> str:
        """The printed number of a page, which is its place where nothing else is said."""
        return self.labels[page - 1] if 0 < page <= len(self.labels) else str(page)

    def to_json(self) -> str:
        """The profile as JSON with sorted keys, so that the same book has the same profile."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@cache
def _converter() -> Converter:
    """It writes code for each class of the profile, which takes longer than all else about it."""
    return Converter(forbid_extra_keys=True)


def read_profile(text: str) -> Profile:
    """The profile from its JSON.

    Raises:
        ValueError: the text is not a profile of a version this program knows.
    """
    data: Any = json.loads(text)
    if not isinstance(data, dict):
        raise ValueError("not a profile")
    try:
        profile = _converter().structure(data, Profile)
    except BaseValidationError as problem:
        raise ValueError("not a profile") from problem
    if profile.version != VERSION or not profile.pages or WORDS.difference(profile.words):
        raise ValueError("unknown version of the profile, or a part of it")
    return profile
