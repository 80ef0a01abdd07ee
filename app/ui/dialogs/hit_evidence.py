"""A hit of a search as evidence of a dossier's statement."""

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
        self.picker = StatementPicker(context, host)
        self.picker.used.connect(self.told)
        self.picker.closed.connect(self.closed)

    def use(self, hit: Hit) -> None:
        """A mark itself, or of a passage the sentence in which the words were found."""
        search = self._context.services.search
        if hit.kind is Kind.ANNOTATION:
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

        self.picker.ask_with(use)
