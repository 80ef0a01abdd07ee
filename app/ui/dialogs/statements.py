"""Choosing the statement that a mark supports: type to filter."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.core.model.dossier import Dossier
from app.ui.context import Context
from app.ui.dialogs.chooser import Chooser, Option
from app.ui.wording import heading_name


@dataclass(frozen=True, slots=True)
class Target:
    """A statement and its dossier."""

    dossier_id: UUID
    statement_id: UUID


class StatementPicker(Chooser):
    """Every statement of every dossier, the dossier touched last first."""

    def __init__(self, context: Context, host: QWidget) -> None:
        name = self.tr("Use as evidence for")
        super().__init__(context.look, host, name=name, hint=self.tr("Use as evidence for which statement?"), top=140)
        self._context = context
        self._options: list[Option] = []
        self._mark_id: UUID | None = None

    def ask(self, mark_id: UUID) -> None:
        """Open for a mark; the statements are fetched meanwhile."""
        self._mark_id = mark_id
        self._options = []
        self.begin()
        self._context.jobs.read("statements", self._context.services.dossiers.all, self._fetched)

    def _fetched(self, dossiers: tuple[Dossier, ...]) -> None:
        recent = sorted(dossiers, key=lambda dossier: str(dossier.updated or ""), reverse=True)
        self._options = [
            Option(
                title=statement.text,
                group=dossier.short_title or dossier.title,
                icon="folder-open",
                remark=heading_name(statement.heading),
                value=Target(dossier.id, statement.id),
            )
            for dossier in recent
            for statement in dossier.statements
        ]
        self.say_below(
            self.tr("%n statement(s)", "", len(self._options)) if self._options else self.tr("No dossiers yet. Begin one under Dossiers.")
        )
        self.refill()

    def fitting(self, words: str) -> list[Option]:
        wanted = words.casefold().split()
        return [option for option in self._options if all(word in f"{option.group} {option.title}".casefold() for word in wanted)]

    def taken(self, option: Option) -> None:
        mark_id, target = self._mark_id, option.value
        if mark_id is None or not isinstance(target, Target):
            return
        service = self._context.services.annotations
        words = self.tr("Used as evidence for “{statement}”").format(statement=option.title)
        self._context.jobs.write(
            lambda: service.link(mark_id, target.dossier_id, target.statement_id), lambda _changes: self._context.said_undoable(words)
        )
