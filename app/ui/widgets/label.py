"""Text that is only read: one line, or wrapped prose with an exact line height."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.core.language import Language
from app.ui.faces import face_runs
from app.ui.kinds import Role
from app.ui.theme import Look
from app.ui.typography import SANS, STYLES

HEADINGS = frozenset(("lead", "h1", "h2", "h3", "page_title", "stage_title"))
"""Styles of what stands over something else: a screen reader goes from one to the next."""


class Label(QLabel):
    """One line in a type style and a colour token. An elided one never widens its window."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        style: str = "body",
        token: str = "text",
        *,
        elide: bool = False,
        right: bool = False,
        centre: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self._style = style
        self._token = token
        self._elide = elide
        if style in HEADINGS:
            self.spoken_role = Role.Heading
        self._side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignHCenter if centre else Qt.AlignmentFlag.AlignLeft
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look.font(style))
        self.setText(text)
        self.setFixedHeight(STYLES[style].line)
        across = QSizePolicy.Policy.Ignored if elide else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        if elide:
            self.setMinimumWidth(24)

    def set_token(self, token: str) -> None:
        self._token = token
        self.update()

    def zoom_to(self, _factor: float) -> None:
        """Read type anew: its pane has another size."""
        self.setFont(self._look.font(self._style))

    def setText(self, text: str) -> None:
        """Show words; a heading has them for its name as well, for Qt reads the words of plain labels only."""
        super().setText(text)
        if self._style in HEADINGS:
            self.setAccessibleName(text)

    def show_text(self, text: str) -> None:
        """Change the words, and the tooltip of an elided label with them."""
        self.setText(text)
        self.setToolTip(text if self._elide else "")

    def sizeHint(self) -> QSize:
        return QSize(self._look.width(self._style, self.text()), self._look.line(self._style))

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.sizeHint().height()) if self._elide else self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._look.colour(self._token))
        text = self.text()
        if self._elide:
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | self._side, text)


@dataclass(frozen=True, slots=True)
class Span:
    """Words with a look of their own inside prose; empty values keep the prose's own."""

    text: str
    token: str = ""
    ground: str = ""
    weight: int = 0
    struck: bool = False
    underlined: bool = False


class Prose(QWidget):
    """Wrapped text whose every line is equally high; the height follows the width."""

    spoken_role = Role.StaticText

    def __init__(
        self,
        look: Look,
        text: str | Sequence[Span] = "",
        style: str = "body",
        token: str = "text",
        *,
        family: str = SANS,
        language: Language = Language.EN,
        centred: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self._style = style
        self._token = token
        self._family = family
        self._language = language
        if style in HEADINGS:
            self.spoken_role = Role.Heading
        self._spans: tuple[Span, ...] = ()
        self._built = -1
        self._heights: dict[int, int] = {}
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_text(text)

    def show_text(self, text: str | Sequence[Span]) -> None:
        self._spans = (Span(text),) if isinstance(text, str) else tuple(text)
        self.setAccessibleName("".join(span.text for span in self._spans))
        self._built = -1
        self.updateGeometry()
        self.update()

    def set_token(self, token: str) -> None:
        self._token = token
        self._built = -1
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Laid out once for each width that is asked for: a page asks for the same one many times over."""
        self._build()
        known = self._heights.get(width)
        if known is None:
            self._document.setTextWidth(max(1, width))
            known = self._heights[width] = int(self._document.size().height() + 0.99)
        return known

    def sizeHint(self) -> QSize:
        self._build()
        self._document.setTextWidth(-1)
        width = min(int(self._document.idealWidth()) + 1, 640)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._look.line(self._style))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._build()
        self._document.setTextWidth(self.width())
        painter = QPainter(self)
        self._document.drawContents(painter, QRect(0, 0, self.width(), self.height()))

    def _build(self) -> None:
        if self._built == self._look.generation:
            return
        self._built = self._look.generation
        self._heights.clear()
        self._document.clear()
        self._document.setDefaultFont(self._look.font(self._style, family=self._family))
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()  # else each run is laid out with all that stands before it
        for span in self._spans:
            self._insert(cursor, span)
        block = QTextBlockFormat()
        block.setLineHeight(self._look.line(self._style), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(block)
        cursor.endEditBlock()

    def _insert(self, cursor: QTextCursor, span: Span) -> None:
        look = self._look
        for run in face_runs(span.text, self._family, self._language):
            form = QTextCharFormat()
            form.setFont(look.font(self._style, family=run.family, weight=span.weight))
            form.setForeground(look.colour(span.token or self._token))
            if span.ground:
                form.setBackground(look.colour(span.ground))
            form.setFontStrikeOut(span.struck)
            form.setFontUnderline(span.underlined)
            cursor.insertText(run.text, form)
