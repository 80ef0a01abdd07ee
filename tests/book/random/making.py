"""Random meetings: every kind of atom, words in all scripts and of every ugliness, each atom with a token of its own."""

import random
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from app.book.content import BookOrder
from app.core.dates import PartialDate
from app.core.language import Language
from app.core.marking import Marking
from app.core.model.base import Audience, Disclosure, Status
from app.core.model.book import Carrier, EditionStatus, Recipe
from app.core.model.dossier import (
    ChronologyEntry,
    Document,
    Dossier,
    Figure,
    Heading,
    IfRaised,
    NextStep,
    Position,
    RedLine,
    Sensitivity,
    Statement,
)
from app.core.model.meeting import AgendaItem, Coverage, LineKind, Meeting, MeetingLine, Occasion
from app.core.snapshot import Snapshot
from tests.book.scene.base import KST
from tests.book.scene.meeting import MEETING
from tests.book.scene.people import AHN, HAN

WORDS = (
    "pier", "harbour", "a date before winter", "쌍방은 합의하였다", "부두 사용료", "港湾の使用料", "共同管理", "「検討する」",
    "<b>bold</b>", "&amp;", "50 %", "http://example.org/a/very/long/path?with=query", "naïve café", "—", "…", "‘quoted’",
    "\uff11\uff12\uff13", "w" * 70, "(가)", "Ω", "1,234.5",
)  # fmt: skip
UGLY = (
    "🚢", "\u200b", "\u202eabc", "العربية", "\x07", "\n\n", "\t", "𠮷", "e\u0301", "\ufeff", "\ufb01", "\ud7b0",
    "A\u0300\u0301\u0302",
)  # fmt: skip
LEVELS = ("open", "guarded", "sealed")


class Maker:
    """Makes one random meeting after the other out of a seed; ``tokens`` are the words by which each atom is found."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.tokens: dict[UUID, str] = {}
        self.fallbacks: set[UUID] = set()
        self.seed = seed

    def words(self, most: int = 12) -> str:
        """Some words, sometimes ugly, sometimes very many."""
        dice = self.dice
        count = dice.choice((1, 3, most, most, most * 12)) if dice.random() < 0.1 else dice.randint(1, most)
        found = [dice.choice(WORDS) for _ in range(count)]
        if dice.random() < 0.15:
            found.insert(dice.randrange(len(found) + 1), dice.choice(UGLY))
        return " ".join(found)

    def id(self) -> UUID:
        """An id that is the same for the same seed."""
        return UUID(int=self.dice.getrandbits(128), version=4)

    def said(self, key: UUID, most: int = 12) -> str:
        """Words with the atom's own token among them."""
        token = f"zq{self.seed:05d}x{len(self.tokens):05d}v"
        self.tokens[key] = token
        return f"{token} {self.words(most)}" if self.dice.random() < 0.8 else f"{self.words(most)} {token}"

    def title(self) -> str:
        """A few words, not all of them pretty."""
        return " ".join(self.dice.choice((*WORDS[:11], *UGLY)) for _ in range(self.dice.randint(1, 3)))

    def once(self) -> str:
        """Words that stand nowhere else."""
        return f"zr{self.dice.getrandbits(60):020d} {self.words(4)}"

    def common(self) -> dict[str, object]:
        """Marking, disclosure, status and audience, mostly plain."""
        dice = self.dice
        made: dict[str, object] = {"marking": Marking(scheme="isle", level=dice.choice(LEVELS))}
        if dice.random() < 0.15:
            made["disclosure"] = Disclosure.NOT_FOR_DISCLOSURE
        if dice.random() < 0.3:
            made["status"] = dice.choice(list(Status))
        if dice.random() < 0.15:
            made["audience"] = tuple(dice.sample(list(Audience), dice.randint(1, 3)))
        return made

    def _statement(self) -> Statement:
        key, heading = self.id(), self.dice.choice(list(Heading))
        fallback = self.once() if heading is Heading.OUR_OBJECTIVES and self.dice.random() < 0.3 else ""
        self.fallbacks |= {key} if fallback else set()
        return Statement(id=key, heading=heading, text=self.said(key), speaker=self.words(2), fallback=fallback, **self.common())  # pyright: ignore[reportArgumentType]

    def dossier(self, atoms: int) -> Dossier:
        """A dossier with some atoms of every kind."""
        made = Dossier(id=self.id(), title=f"Subject {self.title()}", statements=tuple(self._statement() for _ in range(atoms)))
        some = self.dice.randint
        return replace(
            made,
            positions=tuple(self._one(Position, "stance", party="Sella") for _ in range(some(0, 2))),
            if_raised=tuple(self._one(IfRaised, "trigger", reply=self.once()) for _ in range(some(0, 3))),
            red_lines=tuple(self._one(RedLine, "text") for _ in range(some(0, 2))),
            sensitivities=tuple(self._one(Sensitivity, "text") for _ in range(some(0, 2))),
            chronology=tuple(self._one(ChronologyEntry, "event", date=self._date()) for _ in range(some(0, 4))),
            figures=tuple(self._one(Figure, "label", value=str(some(1, 9999)), unit="t", as_of=self._date()) for _ in range(some(0, 4))),
            documents=tuple(self._one(Document, "title") for _ in range(some(0, 1))),
            next_steps=tuple(self._one(NextStep, "text") for _ in range(some(0, 2))),
        )

    def _one(self, kind: type, field: str, **others: object):
        key = self.id()
        return kind(id=key, **{field: self.said(key, 6)}, **others, **self.common())

    def _date(self) -> PartialDate:
        return PartialDate(self.dice.randint(1900, 2030), self.dice.randint(1, 12))

    def snapshot(self, dossiers: int, atoms: int) -> Snapshot:
        """A meeting about some dossiers, with lines of its own."""
        made = tuple(self.dossier(self.dice.randint(0, atoms)) for _ in range(dossiers))
        agenda = tuple(
            AgendaItem(
                id=self.id(), title=dossier.title, dossier_ids=(dossier.id,), coverage=self.dice.choice(list(Coverage)),
                minutes=self.dice.randint(0, 40),
            )
            for dossier in made if self.dice.random() < 0.8
        )  # fmt: skip
        lines = tuple(self._line() for _ in range(self.dice.randint(0, 10)))
        meeting: Meeting = replace(
            MEETING, occasion=self.dice.choice(list(Occasion)), lines=lines, agenda=agenda, dossier_ids=tuple(row.id for row in made)
        )
        return Snapshot(meeting=meeting, dossiers=made, people={person.id: person for person in (AHN, HAN)})

    def _line(self) -> MeetingLine:
        key = self.id()
        return MeetingLine(id=key, kind=self.dice.choice(list(LineKind)), text=self.said(key), speaker="Minister Ahn", **self.common())  # pyright: ignore[reportArgumentType]

    def order(self) -> BookOrder:
        """A book for anybody on anything."""
        dice = self.dice
        ceiling = Marking(scheme="isle", level=dice.choice(LEVELS)) if dice.random() < 0.5 else None
        recipe = Recipe(
            id=self.id(), name="R", recipient=dice.choice(list(Audience)), carrier=dice.choice(list(Carrier)),
            language=dice.choice((Language.EN, Language.KO, Language.JA)), ceiling=ceiling, large_print=dice.random() < 0.15,
            duplex=dice.random() < 0.3, release_to=("SEL",) if dice.random() < 0.2 else (),
        )  # fmt: skip
        built = datetime(2025, 10, 1, 9, tzinfo=KST)
        return BookOrder(recipe=recipe, number=1, as_of=PartialDate(2025, 10, 1), built=built, status=EditionStatus.DRAFT)
