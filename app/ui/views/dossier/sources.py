"""The sources of a dossier by letter: on its chips a letter and the page, at the foot of its page what each letter stands for."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from string import ascii_uppercase
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.core.language import Language
from app.core.model.brief import Brief
from app.core.model.dossier import Heading
from app.core.text import shorten
from app.services.views import DossierView, EvidenceView
from app.ui.kinds import Role
from app.ui.theme import Look
from app.ui.widgets.box import Box, column, grows, row
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.paint import ChipLook
from app.ui.wording import place_reference, short_date

LONGEST_NAME = 24
"""Letters of a title on a chip: two or three words, by which two papers of one issue are told apart."""
MOST_QUOTED = 160


def letter(number: int) -> str:
    """A to Z, then AA, AB and so on; ``number`` counts from 0."""
    place = ascii_uppercase[number % 26]
    return place if number < 26 else letter(number // 26 - 1) + place


@dataclass(frozen=True, slots=True)
class Sources:
    """Which letter each brief has, in the order in which they are first used; a brief without one is called by its title."""

    language: Language
    letters: Mapping[UUID, str] = field(default_factory=dict[UUID, str])
    briefs: tuple[Brief, ...] = ()

    def chip(self, view: EvidenceView) -> ChipLook:
        """A passage as a chip: its source and where in it; a flag where it is only theirs."""
        if view.passage is None or view.brief is None:
            return ChipLook(text=QCoreApplication.translate("Statement", "passage deleted"), ink="bad", ground="badbg")
        name = self.letters.get(view.brief.id) or view.brief.number or shorten(view.brief.title, LONGEST_NAME)
        text = f"{name} {where}" if (where := place_reference(view.passage.locator, self.language)) else name
        if view.evidence.theirs:
            return ChipLook(text=text, icon="flag", ink="warn", ground="warnbg")
        return ChipLook(text=text)

    def reference(self, view: EvidenceView) -> str:
        """What a chip stands for, in full: its letter, the brief, the place in it and the words."""
        if view.passage is None or view.brief is None:
            return QCoreApplication.translate("Statement", "The passage was deleted.")
        words = " ".join(view.passage.exact.split())[:MOST_QUOTED]
        parts = (
            self.letters.get(view.brief.id, ""),
            described(view.brief, self.language),
            place_reference(view.passage.locator, self.language),
        )
        return f"{' · '.join(part for part in parts if part)}: “{words}”"


def described(brief: Brief, language: Language) -> str:
    """Title, publisher or authors, number and date of a brief, as far as they are known."""
    by = brief.publisher or ", ".join(author.name for author in brief.authors)
    return " · ".join(part for part in (brief.title, by, brief.number, short_date(brief.date, language)) if part)


def sources_of(views: Iterable[DossierView], language: Language) -> Sources:
    """The sources of dossiers in the order of the page: heading by heading, then the other parts."""
    briefs: dict[UUID, Brief] = {}
    for view in views:
        for found in _in_order(view):
            if found.passage is not None and found.brief is not None:
                briefs.setdefault(found.brief.id, found.brief)
    return Sources(language, {key: letter(number) for number, key in enumerate(briefs)}, tuple(briefs.values()))


def _in_order(view: DossierView) -> Iterator[EvidenceView]:
    said = [statement.id for heading in Heading for statement in view.dossier.under(heading)]
    for atom_id in dict.fromkeys((*said, *view.evidence)):
        yield from view.evidence.get(atom_id, ())


class Legend(Box):
    """What the letters stand for; a press opens the brief."""

    spoken_role = Role.List

    def __init__(self, look: Look, sources: Sources, opened: Callable[[UUID], object]) -> None:
        title = QCoreApplication.translate("Statement", "SOURCES")
        lines = [Label(look, title, "micro", "text3")]
        rows = [
            row(
                column(Chip(look, ChipLook(text=sources.letters[brief.id]), name=words, clicked=lambda key=brief.id: opened(key)), "*"),
                grows(Prose(look, words, "caption", "text2")),
                gap=8,
            )
            for brief in sources.briefs
            for words in (described(brief, sources.language),)
        ]
        super().__init__(look, column(*lines, *rows, gap=6, margin=(10, 24, 10, 0)))
        self.setAccessibleName(title)
