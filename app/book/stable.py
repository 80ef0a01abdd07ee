"""Page-stable editions: pages that stay keep their numbers, new ones come in as 12A and 12B, and a slip stands for what went."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO

import pikepdf

from app.book.selfcheck.profile import PROFILE_KEY, PartClaim, Profile, read_profile
from app.core.errors import UserError

NUMBER = re.compile(r"^(?P<digits>\d+)(?P<letters>[A-Z]*)$")
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
RANGE = "–"
"""Between the first and the last number of a slip that stands for several pages."""


@dataclass(frozen=True, slots=True)
class EarlierPart:
    """The printed numbers of a part's pages, of the blank ones before it, and its tab."""

    lead: tuple[str, ...]
    labels: tuple[str, ...]
    tab: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """An edition whose pages keep their numbers: its parts by key in order, and the sum of each page by its number."""

    parts: Mapping[str, EarlierPart]
    sums: Mapping[str, str]


def earlier(pdf: bytes) -> Earlier:
    """What the file of an edition says of its pages.

    Raises:
        UserError: the edition was made before pages kept their numbers, or is no book of ours.
    """
    with pikepdf.open(BytesIO(pdf)) as file:
        if PROFILE_KEY not in file.Root:
            raise UserError("The edition whose page numbers are to be kept is not a book of ours; build without it.")
        profile = read_profile(file.Root[PROFILE_KEY].read_bytes().decode())
    if len(profile.labels) != profile.pages or len(profile.sums) != profile.pages:
        raise UserError("The edition whose page numbers are to be kept does not say what is on its pages; build it once more, then go on.")
    return Earlier(_parts(profile), dict(zip(profile.labels, profile.sums, strict=True)))


def _parts(profile: Profile) -> dict[str, EarlierPart]:
    found: dict[str, EarlierPart] = {}
    done = 0
    for part in sorted(profile.parts, key=lambda claim: claim.first):
        found[part.key] = EarlierPart(profile.labels[done : part.first - 1], _labels(profile, part), part.tab)
        done = part.last
    return found


def _labels(profile: Profile, part: PartClaim) -> tuple[str, ...]:
    return profile.labels[part.first - 1 : part.last]


def following(label: str) -> str:
    """The number of a page that comes in after another: 12 is followed by 12A, 12A by 12B, 12Z by 12ZA."""
    found = NUMBER.match(label.rsplit(RANGE, 1)[-1])
    if found is None:
        return label + "A"
    letters = found["letters"]
    if not letters or letters[-1] == LETTERS[-1]:
        return found["digits"] + letters + LETTERS[0]
    return found["digits"] + letters[:-1] + LETTERS[LETTERS.index(letters[-1]) + 1]


class Numbering:
    """Gives the pages of a book their printed numbers, part after part. Without an earlier edition they are counted.

    ``start`` pages stand before the first part; ``coming`` are all parts of the book.
    """

    def __init__(self, before: Earlier | None, coming: Sequence[str], start: int = 0) -> None:
        self.before, self.coming = before, frozenset(coming)
        self.count = start
        self.last = str(start)

    def part(self, key: str, lead: int, pages: int) -> list[str]:
        """The numbers of a part's pages, the blank ones before it included."""
        if self.before is None:
            self.count += lead + pages
            return [str(number) for number in range(self.count - lead - pages + 1, self.count + 1)]
        known = self.before.parts.get(key)
        front = self._kept(known.lead if known else (), lead)
        return [*front, *self._kept(known.labels if known else (), pages)]

    def _kept(self, known: tuple[str, ...], pages: int) -> list[str]:
        """The known numbers as far as they go, then such as come in after the last."""
        labels = list(known[:pages])
        while len(labels) < pages:
            labels.append(following(labels[-1] if labels else self.last))
        self.last = labels[-1] if labels else self.last
        return labels

    def gone(self, key: str, pages: int) -> str:
        """What a slip after the part stands for: numbers that the part no longer fills, and parts after it that went."""
        if self.before is None or key not in self.before.parts:
            return ""
        keys = list(self.before.parts)
        left = list(self.before.parts[key].labels[pages:])
        for later in keys[keys.index(key) + 1 :]:
            if later in self.coming:
                break
            left += [*self.before.parts[later].lead, *self.before.parts[later].labels]
        if not left:
            return ""
        first, last = left[0].split(RANGE)[0], left[-1].rsplit(RANGE, 1)[-1]
        label = first if first == last else f"{first}{RANGE}{last}"
        self.last = label
        return label
