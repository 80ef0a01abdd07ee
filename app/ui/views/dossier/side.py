"""The pane at the right of a dossier: the statement in hand, or what a book would find in the whole dossier."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget

from app.services.drafting import BookView
from app.ui.context import Context
from app.ui.views.book.checks import NoticeList
from app.ui.views.dossier.inspector import StatementInspector
from app.ui.widgets.box import Box, column, grows, row
from app.ui.widgets.button import Segments


class DossierSide(Box):
    """Two sheets, one above the other."""

    def __init__(self, context: Context) -> None:
        look, translate = context.look, QCoreApplication.translate
        self.statement = StatementInspector(context)
        self.notices = NoticeList(look, context.language)
        self.sheets = Segments(
            look,
            ((translate("DossierSide", "Statement"), ""), (translate("DossierSide", "Checks"), "list-checks")),
            translate("DossierSide", "What is shown beside the dossier"),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.statement)
        self._stack.addWidget(Box(look, column(grows(self.notices)), ground="sunken"))
        head = row(self.sheets, "*", margin=(13, 10, 13, 6))
        super().__init__(look, column(head, grows(self._stack), gap=0, margin=(1, 0, 0, 0)), ground="sunken", sides="l")
        self.sheets.chosen.connect(self._stack.setCurrentIndex)

    def show_checks(self, view: BookView) -> None:
        """What is to be mended, and how much of it beside the word."""
        self.notices.show_view(view)
        self.sheets.show_count(1, len(view.notices))

    def turn_to_checks(self) -> None:
        """Show the checks."""
        self.sheets.choose(1)
        self._stack.setCurrentIndex(1)
