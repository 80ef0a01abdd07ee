"""A hit of a search as evidence of a dossier's statement."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.changes import Kind
from app.core.model.annotation import AnnotationKind
from app.search.query import Hit
from app.services.views import CleanRange, MarkDetails
from app.ui.context import Context
from app.ui.dialogs.statements import StatementPicker, Target


class HitEvidence(QObject):
    """Asks which statement a hit supports; ``told`` says what became of it, ``closed`` that the question is over."""

    told = Signal(str)
    closed = Signal()

    def __init__(self, context: Context, host: QWidget) -> None:
        super().__init__(host)
        self._context = context
        self.target: tuple[Target, str] | None = None
        self.picker = StatementPicker(context, host)
        self.picker.used.connect(self.told)
        self.picker.closed.connect(self.closed)

    @property
    def hint(self) -> str:
        """Which statement is being supported, and how."""
        words = QCoreApplication.translate("SearchOverlay", "Ctrl+E lets “{statement}” rest on the passage in hand.")
        return words.format(statement=self.target[1]) if self.target else ""

    def use(self, hit: Hit) -> None:
        """A mark itself, or of a passage the sentence in which the words were found.

        It supports ``target``, a statement with its words, or one that is asked for.
        """
        search, annotations, target = self._context.services.search, self._context.services.annotations, self.target
        if hit.kind is Kind.ANNOTATION and target is not None:
            self._use(lambda: annotations.link(hit.id, target[0].dossier_id, target[0].statement_id), target[1])
        elif hit.kind is Kind.ANNOTATION:
            self.picker.ask(hit.id)
        elif hit.kind is Kind.BRIEF:
            self._context.jobs.read("search-evidence", lambda: search.sentence(hit), self._ask_for)
        else:
            self._refuse()

    def _refuse(self) -> None:
        self.told.emit(QCoreApplication.translate("SearchOverlay", "Only passages of briefs and marks can be evidence."))

    def _ask_for(self, place: CleanRange | None) -> None:
        annotations = self._context.services.annotations
        if place is None:
            self._refuse()
            return

        def use(target: Target) -> object:
            details = MarkDetails(kind=AnnotationKind.EVIDENCE, dossier_id=target.dossier_id, statement_id=target.statement_id)
            return annotations.by_range(place, details)

        if self.target is not None:
            chosen, words = self.target
            self._use(lambda: use(chosen), words)
        else:
            self.picker.ask_with(use)

    def _use(self, act: Callable[[], object], words: str) -> None:
        said = QCoreApplication.translate("SearchOverlay", "Used as evidence for “{statement}”").format(statement=words)
        self._context.jobs.write(act, lambda _done: self._told(said))

    def _told(self, said: str) -> None:
        self._context.said_undoable(said)
        self.told.emit(said)
