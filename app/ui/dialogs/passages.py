"""Choosing a marked passage for a statement: type to filter."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.model.base import Evidence
from app.core.text import shorten, tidy
from app.services.views import Mark
from app.ui.context import Context
from app.ui.dialogs.chooser import LONGEST_SAID, Chooser, Option
from app.ui.dialogs.statements import Target
from app.ui.wording import mark_name


class PassagePicker(Chooser):
    """Every marked passage of the library, by brief, but for those the statement rests on already."""

    added = Signal()

    def __init__(self, context: Context, host: QWidget) -> None:
        super().__init__(
            context.look, host, name=self.tr("Add a passage"), hint=self.tr("Which marked passage is evidence for it?"), top=140
        )
        self._context = context
        self._options: list[Option] = []
        self._target: Target | None = None
        self._there: frozenset[UUID] = frozenset()

    def ask(self, target: Target, there: Sequence[UUID]) -> None:
        """Open for a statement that rests on some passages already; the marks are fetched meanwhile."""
        self._target, self._there, self._options = target, frozenset(there), []
        self.begin()
        self._context.jobs.read("passages", self._context.services.annotations.all, self._fetched)

    def _fetched(self, marks: tuple[Mark, ...]) -> None:
        self._options = [
            Option(
                title=tidy(mark.passage.exact),
                group=mark.brief_title,
                icon="highlighter",
                remark=mark_name(mark.annotation.kind),
                value=mark.passage.id,
            )
            for mark in marks
            if mark.passage.id not in self._there and mark.passage.exact.strip()
        ]
        none = self.tr("No other passage is marked. “Find more” searches the whole library.")
        self.say_below(self.tr("%n passage(s)", "", len(self._options)) if self._options else none)
        self.refill()

    def fitting(self, words: str) -> list[Option]:
        wanted = self.searched(words.casefold())
        return [option for option in self._options if all(word in f"{option.group} {option.title}".casefold() for word in wanted)]

    def otherwise(self, words: str) -> list[Option]:
        title = self.tr("Search the whole library for “{words}”").format(words=shorten(words, LONGEST_SAID))
        return [Option(title=title, icon="search", value=words)]

    def taken(self, option: Option) -> None:
        if isinstance(option.value, str) and self._target is not None:
            self._context.bus.evidence_wanted.emit(self._target, option.value)
            return
        target, passage, dossiers = self._target, option.value, self._context.services.dossiers
        if target is None or not isinstance(passage, UUID):
            return
        said = self.tr("Used as evidence: “{words}”").format(words=option.title)
        evidence = Evidence(passage_id=passage)
        self._context.jobs.write(
            lambda: dossiers.support(target.dossier_id, target.statement_id, evidence), lambda _done: self._context.said_undoable(said)
        )
