"""Choosing a brief: type to look for it."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.services.library import BriefQuery, BriefRow
from app.ui.context import Context
from app.ui.dialogs.chooser import Chooser, Option
from app.ui.jobs import Lane

MOST = 40


class BriefPicker(Chooser):
    """The briefs that are called so, the one added last first; ``use`` is told which was taken."""

    def __init__(self, context: Context, host: QWidget, name: str, use: Callable[[UUID], object]) -> None:
        super().__init__(context.look, host, name=name, hint=name, top=140)
        self._context, self._use = context, use
        self._options: list[Option] = []

    def begin(self) -> None:
        """Open with an empty field; what was found the time before is no answer to it."""
        self._fetched(())
        super().begin()

    def refill(self) -> None:
        words, services = self.field.text().strip(), self._context.services
        query = BriefQuery(text=words, limit=MOST)
        self._context.jobs.read("pick-brief", lambda: services.library.rows(query), self._fetched, lane=Lane.TYPED)

    def _fetched(self, rows: Sequence[BriefRow]) -> None:
        self._options = [Option(title=row.title, remark=row.publisher, icon="file-text", value=row.id) for row in rows]
        super().refill()

    def fitting(self, words: str) -> list[Option]:
        return self._options

    def taken(self, option: Option) -> None:
        if isinstance(option.value, UUID):
            self._use(option.value)
