"""The steps of the first start at its left: what each is about, and which one is at."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.theme import Look
from app.ui.widgets.box import column, grows, row
from app.ui.widgets.label import Label, Prose


class StepMark(QWidget):
    """The number of a step on a round ground; a tick once it is done. The words beside it say the same."""

    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self._look, self._number, self._at = look, number, 1
        self.setFixedSize(26, 26)

    def show_at(self, at: int) -> None:
        """``at`` is the step that one is at now."""
        self._at = at
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        done, now = self._number < self._at, self._number == self._at
        painter.setPen(QPen(look.colour("line2"), 1) if self._number > self._at else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("okbg" if done else "fill" if now else "window"))
        painter.drawEllipse(rect)
        if done:
            look.icon(painter, "check", rect.adjusted(5, 5, -5, -5), "ok")
        else:
            painter.setFont(look.font("badge"))
            painter.setPen(look.colour("onfill" if now else "text2"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(self._number))


class StepList(QWidget):
    """The steps by title and by what each is about; a step that is done can say what came of it."""

    def __init__(self, look: Look, steps: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._look = look
        self._marks = [StepMark(look, number) for number in range(1, len(steps) + 1)]
        self._words = [(Label(look, title, "body_bold", elide=True), Prose(look, what, "caption", "text2")) for title, what in steps]
        self.setLayout(column(*(self._line(*each) for each in zip(self._marks, self._words, strict=True)), gap=10))
        self.show_step(1)

    @staticmethod
    def _line(mark: StepMark, words: tuple[Label, Prose]) -> QWidget:
        holder, line = grows(QWidget()), QWidget()
        holder.setLayout(column(*words, gap=1))
        line.setLayout(row(mark, holder, gap=12, margin=(0, 0, 0, 8)))
        return line

    def show_step(self, at: int) -> None:
        """Say which step (from 1) one is at: in the drawing, and in the words for those who hear it."""
        for number, (mark, (title, _)) in enumerate(zip(self._marks, self._words, strict=True), start=1):
            mark.show_at(at)
            title.set_token("text" if number <= at else "text2")
            state = self.tr("done") if number < at else self.tr("now") if number == at else self.tr("to come")
            title.setAccessibleName(f"{title.text()}, {state}")

    def tell(self, number: int, words: str) -> None:
        """What came of a step (from 1)."""
        self._words[number - 1][1].show_text(words)
