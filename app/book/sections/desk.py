"""What every section has at hand while it is composed: the plan, the labels, the source numbers."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from app.book.annexes import Original
from app.book.blocks import Block, Heading, Paragraph, Part, Points
from app.book.citations import Citations, day, title
from app.book.labels import Labels
from app.book.plan import BriefPlan, Plan, passages_of
from app.book.selection import spoken_aloud
from app.book.selfcheck.profile import QuotationClaim
from app.book.text import Colour, Run, TextKind
from app.core.dates import PartialDate
from app.core.editions import EditionChange
from app.core.marking import MarkingSchemes
from app.core.model.base import Atom
from app.core.model.dossier import Conflict, Resolution
from app.core.model.meeting import Meeting


@dataclass(slots=True)
class Desk:
    """One book in the making. ``tabs`` (part key to letter) is filled when all parts are known, for late blocks to read.

    ``printed`` are the atoms whose words were asked for, ``quoted`` the quotations that were set. ``expansions`` writes
    abbreviations out; those still ``unused`` in the brief at hand are written out where they come first. ``changes`` are
    those since the reader's last edition, ``said`` the words of each atom as they were set, ``anchored`` those to link to.
    ``originals`` are the files of annexed sources by the id of their brief, for those that are shown as pages.
    ``english`` are the English labels, in which a pack may name a country whatever the language of the book.
    """

    plan: Plan
    say: Labels
    cites: Citations
    schemes: MarkingSchemes
    english: Labels
    tabs: dict[str, str] = field(default_factory=dict[str, str])
    printed: dict[UUID, Atom] = field(default_factory=dict[UUID, Atom])
    quoted: list[QuotationClaim] = field(default_factory=list[QuotationClaim])
    expansions: Mapping[str, str] = field(default_factory=dict[str, str])
    unused: set[str] = field(default_factory=set[str])
    changes: tuple[EditionChange, ...] = ()
    said: dict[UUID, str] = field(default_factory=dict[UUID, str])
    anchored: set[UUID] = field(default_factory=set[UUID])
    originals: dict[str, Original] = field(default_factory=dict[str, Original])

    @property
    def meeting(self) -> Meeting:
        """The meeting, with only the lines this recipient is given."""
        return self.plan.meeting

    def words(self, atom: Atom, name: str = "text") -> str:
        """One field of an atom in the book's language, with its portion mark where the scheme wants one.

        What another government marked keeps its words of marking; an abbreviation is written out at its first use.
        """
        text = self.written_out(atom.text_in(name, self.plan.language).strip())
        text = f"[{atom.marking.foreign_origin}] {text}" if atom.marking.foreign_origin else text
        self.printed[atom.id] = atom
        self.said.setdefault(atom.id, text)
        scheme = self.schemes.scheme(self.plan.marking.scheme)
        mark = self.schemes.portion(atom.marking) if scheme.portions else ""
        return f"{mark} {text}" if mark else text

    def also(self, atom: Atom, name: str) -> str:
        """A lesser field of an atom, whose portion is marked already, in the book's language."""
        return self.written_out(atom.text_in(name, self.plan.language))

    def begin_brief(self) -> None:
        """Briefs are read by themselves: every abbreviation is new again (briefing-practice.md section 4, row 53)."""
        self.unused = set(self.expansions)

    def written_out(self, text: str) -> str:
        """The text with each abbreviation that comes for the first time followed by what it stands for."""
        for short in sorted(self.unused, key=lambda name: (-len(name), name)):
            found = re.search(rf"(?<![A-Za-z0-9]){re.escape(short)}(?![A-Za-z0-9])", text)
            if found:
                self.unused.discard(short)
                whole = self.expansions[short]
                told = whole.casefold() in text.casefold()
                text = text if told else f"{text[: found.end()]} ({whole}){text[found.end() :]}"
        return text

    def cited(self, atom: Atom, name: str = "text") -> tuple[Run, ...]:
        """The words of an atom followed by its source numbers; what changed since the last edition can be linked to."""
        return (Run(text=self.words(atom, name), anchor=self._anchor(atom)), *self.sources_of(atom))

    def _anchor(self, atom: Atom) -> str:
        if atom.id in self.anchored or not any(change.object_id == atom.id for change in self.changes):
            return ""
        self.anchored.add(atom.id)
        return f"atom-{atom.id}"

    def sources_of(self, atom: Atom) -> tuple[Run, ...]:
        """The source numbers of an atom."""
        return self.numbers(row.passage_id for row in atom.evidence)

    def numbers(self, passages: Iterable[UUID]) -> tuple[Run, ...]:
        """The source numbers of some passages: raised, in large print as large as the text and in brackets."""
        raised = not self.plan.order.recipe.large_print
        found = self.cites.cite(passages, raised=raised)
        return found if raised or not found else (Run(text=" ["), *found, Run(text="]"))

    def source_cell(self, atom: Atom) -> tuple[Run, ...]:
        """The source numbers of an atom for a column of a table, in a book without sources their titles; else a dash."""
        numbers = self.cites.cite((row.passage_id for row in atom.evidence), raised=False)
        named = "" if self.plan.scope.has("sources") else self.say.join(self.source_titles(atom))
        return numbers or ((grey(named),) if named else (Run(text="–"),))

    def source_titles(self, atom: Atom) -> list[str]:
        """The titles of the sources an atom rests on, of those that may be named, each once."""
        readable = self.plan.readable
        passages = passages_of(atom, self.plan.snapshot)
        return list(dict.fromkeys(title(readable[row.brief_id], self.say) for row in passages if row.brief_id in readable))

    def date(self, date: PartialDate | None) -> str:
        """A date as prose, or nothing."""
        return day(date, self.say)

    def points(self, atoms: Iterable[Atom], name: str = "text") -> tuple[Block, ...]:
        """Atoms as a list of points, or nothing where there are none."""
        items = tuple(self.cited(atom, name) for atom in atoms)
        return (Points(items),) if items else ()

    def part_heading(self, key: str, standfirst: str = "") -> Heading:
        """The title of a part as its first heading; it is in the contents as the part itself."""
        return Heading(self.say(key), level=1, kicker=self.meeting.title, standfirst=standfirst, listed=False)

    def under(self, label: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Blocks under a heading of the second level, or nothing where there are none. Such headings recur: no contents."""
        return (Heading(self.say(label), level=2, listed=False), *blocks) if blocks else ()

    def none_recorded(self) -> tuple[Block, ...]:
        """A mandatory part that has nothing to say says so in words."""
        return (Paragraph((Run(text=self.say("none_recorded"), colour=Colour.GREY),), kind=TextKind.RAGGED),)

    def part(self, key: str, blocks: tuple[Block, ...], *, notes: bool = False, standfirst: str = "") -> Part:
        """A part whose key is its label."""
        return Part(key=key, title=self.say(key), blocks=(self.part_heading(key, standfirst), *blocks), notes=notes)

    def originator(self, brief: BriefPlan | None = None) -> str:
        """Who answers for a brief: the dossier's owner, else the issuing unit, else words for nobody known."""
        owner = brief.dossier.owner if brief else ""
        return owner or self.meeting.issuing_unit or self.say("unknown")

    def signature(self, brief: BriefPlan | None = None) -> Paragraph:
        """Originator and date at the end of a brief (briefing-practice.md section 4, row 18)."""
        reviewed = brief.dossier.last_reviewed if brief else None
        date = self.date(reviewed or self.built_on)
        return Paragraph(self.say("originated", unit=self.originator(brief), date=date), kind=TextKind.SIGNATURE)

    def is_party(self, party: str, side: str) -> bool:
        """Whether a position is that of a side, which may be given by code or by name."""
        return bool(side) and party in {side, self.say.country(side), self.english.country(side)}

    @property
    def built_on(self) -> PartialDate:
        """The day the edition was built."""
        return PartialDate.of(self.plan.order.built.date())


def conflict_words(desk: Desk, row: Conflict) -> str:
    """What was decided where sources differ, or that nothing is decided yet (row 58)."""
    if row.resolution is Resolution.OPEN or not row.note:
        return desk.say("conflict_open")
    return desk.say("conflict_note", note=row.note)


def grey(text: str) -> Run:
    """Words of lesser weight: small and grey."""
    return Run(text=text, small=True, colour=Colour.GREY)


def bold(text: str) -> Run:
    """Words of greater weight."""
    return Run(text=text, bold=True)


def closed(atom: Atom) -> bool:
    """Whether an atom stands in the block that is not for disclosure."""
    return atom.disclosure.value == "not_for_disclosure" and not spoken_aloud(atom)
