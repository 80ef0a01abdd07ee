"""Choosing the statement that a mark supports: type to filter."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.model.dossier import Dossier
from app.ui.context import Context
from app.ui.dialogs.chooser import Chooser, Option
from app.ui.worded import wording_of
from app.ui.wording import heading_name


@dataclass(frozen=True, slots=True)
class Target:
    """A statement and its dossier."""

    dossier_id: UUID
    statement_id: UUID


class StatementPicker(Chooser):
    """Every statement of every dossier, the dossier touched last first; ``used`` tells what was done."""

    used = Signal(str)

    def __init__(self, context: Context, host: QWidget) -> None:
        name = self.tr("Use as evidence for")
        super().__init__(context.look, host, name=name, hint=self.tr("Use as evidence for which statement?"), top=140)
        self._context = context
        self._options: list[Option] = []
        self._use: Callable[[Target], object] | None = None

    def ask(self, mark_id: UUID) -> None:
        """Open for a mark; the statements are fetched meanwhile."""
        service = self._context.services.annotations
        self.ask_with(lambda target: service.link(mark_id, target.dossier_id, target.statement_id))

    def ask_with(self, use: Callable[[Target], object]) -> None:
        """Open for anything that can be evidence; ``use`` is one step of work, done with the statement that is chosen."""
        self._use = use
        self._options = []
        self.begin()
        services, language = self._context.services, self._context.language

        def fetch() -> tuple[Dossier, ...]:
            wording = wording_of(services, language, said=True)
            return tuple(wording.of(dossier) for dossier in services.dossiers.all())

        self._context.jobs.read("statements", fetch, self._fetched)

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
        wanted = self.searched(words.casefold())
        return [option for option in self._options if all(word in f"{option.group} {option.title}".casefold() for word in wanted)]

    def taken(self, option: Option) -> None:
        use, target = self._use, option.value
        if use is None or not isinstance(target, Target):
            return
        words = self.tr("Used as evidence for “{statement}”").format(statement=option.title)
        self._context.jobs.write(lambda: use(target), lambda _done: self._used(words))

    def _used(self, words: str) -> None:
        self._context.said_undoable(words)
        self.used.emit(words)
