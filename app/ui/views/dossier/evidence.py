"""What a statement rests on, as cards: the passage, whether it stands there word for word, and the ways to find more."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from app.core.text import tidy
from app.services.views import EvidenceView, Standing
from app.ui.context import Context
from app.ui.kinds import Role
from app.ui.typography import SERIF
from app.ui.views.dossier.sources import Sources
from app.ui.widgets.apart import alike, differing, marked_up, spoken_changes
from app.ui.widgets.box import Box, IconView, column, row
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label, Prose, Span
from app.ui.widgets.paint import ChipLook
from app.ui.wording import short_date

MOST_WORDS = 220


class Differing(QObject):
    """How much of a passage reads otherwise now, counted in words."""

    def words(self, count: int) -> str:
        return self.tr("%n word(s) differ", "", count)

    def passages(self, count: int) -> str:
        return self.tr("%n passage(s) differ from the text", "", count)


def standing_words(words: str, standing: Standing) -> str:
    """Whether the words of a passage stand in the text still, in a few words."""
    if standing.same:
        return QCoreApplication.translate("Evidence", "word for word")
    if not standing.now or not alike(words, standing.now):
        return QCoreApplication.translate("Evidence", "not in the text any more")
    return Differing().words(differing(words, standing.now))


class EvidenceCard(Box):
    """One passage: where it is from, how it stands, its words, and whose they are."""

    spoken_role = Role.Grouping

    def __init__(
        self, context: Context, found: EvidenceView, sources: Sources, standing: Standing | None, opened: Callable[[], object]
    ) -> None:
        look = context.look
        chip = Chip(look, sources.chip(found), name=sources.reference(found), clicked=opened)
        if found.passage is None or found.brief is None:
            super().__init__(look, column(row(chip, "*"), margin=(12, 10, 12, 10)), ground="surface", edge="line", radius=8)
            return
        words = tidy(found.passage.exact)
        parts = [part for part in (found.brief.title, short_date(found.brief.date, context.language)) if part]
        head = row(chip, "*", gap=4)
        if standing is not None:
            token = "ok" if standing.same else "warn"
            head.addWidget(IconView(look, "circle-check" if standing.same else "triangle-alert", 14, token))
            head.addWidget(Label(look, standing_words(words, standing), "caption", token))
        quote = Prose(look, _shown(words, standing), "statement", family=SERIF, language=found.brief.language)
        theirs = ChipLook(text=QCoreApplication.translate("Evidence", "their own word"), icon="flag", ink="warn", ground="warnbg")
        below = row(Chip(look, theirs), "*") if found.evidence.theirs else None
        inner = column(head, quote, Prose(look, " · ".join(parts), "caption", "text2"), below, gap=6, margin=(11, 10, 10, 10))
        super().__init__(look, inner, ground="surface", edge="line", radius=8)
        changed = spoken_changes(words, standing.now) if standing and not standing.same and standing.now else ""
        self.setAccessibleName(". ".join(part for part in (words, *parts, standing_words(words, standing) if standing else "") if part))
        self.setAccessibleDescription(changed)


def _shown(words: str, standing: Standing | None) -> list[Span]:
    """The words as they were taken; where they read otherwise now, what went and what came."""
    if standing is not None and not standing.same and standing.now and alike(words, standing.now):
        return [Span("“"), *marked_up(words, tidy(standing.now)), Span("”")]
    return [Span(f"“{words if len(words) <= MOST_WORDS else words[: MOST_WORDS - 1] + '…'}”")]
