"""How likely the dossier is to come up in the next meeting: the word of its agenda, to be changed where it is read."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.core.model.meeting import Coverage
from app.services.views import Grade
from app.ui.theme import Look
from app.ui.widgets.button import Kind
from app.ui.widgets.menu_chip import Pick, Pop
from app.ui.wording import COVERAGE_TOKENS, coverage_name


class GradeChip(Pop):
    """A chip in the colour of the grade; its menu has the three grades, and the way to the meeting."""

    def __init__(self, look: Look, grade: Grade, put: Callable[[Coverage], object], go: Callable[[], object]) -> None:
        translate = QCoreApplication.translate
        self._tokens = COVERAGE_TOKENS[grade.coverage]

        def picks() -> list[Pick]:
            grades = [Pick(title=coverage_name(each), run=lambda each=each: put(each), checked=each is grade.coverage) for each in Coverage]
            return [*grades, Pick(), Pick(title=translate("GradeChip", "Open “{meeting}”").format(meeting=grade.meeting), run=go)]

        name = translate("GradeChip", "How likely it is to come up in “{meeting}”").format(meeting=grade.meeting)
        super().__init__(look, "", picks, name=name, trail="chevron-down", kind=Kind.QUIET, height=22)
        self.show_text(coverage_name(grade.coverage))
        self.setToolTip(name)

    def _ground(self) -> str:
        return "line" if self.isDown() or self.underMouse() else self._tokens[1]

    def _ink(self) -> str:
        return self._tokens[0]
