"""The outline of a dossier: its headings with their state, what else it has, and how it is supported."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.core.language import Language
from app.core.model.dossier import Heading, Statement
from app.services.views import DossierView
from app.ui.kinds import Role
from app.ui.theme import Look
from app.ui.views.dossier.asks import parts
from app.ui.widgets.box import Box, IconView, Rule, Scroll, clear_layout, column, grows, row
from app.ui.widgets.label import Label
from app.ui.widgets.paint import coverage_token, paint_elided, paint_right, paint_ring
from app.ui.wording import LANGUAGE_NAMES, heading_name

STATE_ICONS = {"ok": "circle-check", "warn": "flag", "bad": "circle-dashed", "": "circle"}


def state_of(view: DossierView, heading: Heading) -> str:
    """Nothing written: empty; else the poorest support of its statements."""
    found = [view.coverage(statement.id) for statement in view.dossier.under(heading)]
    tokens = {coverage_token(coverage.sources, coverage.theirs) for coverage in found}
    return next((token for token in ("bad", "warn", "ok") if token in tokens), "")


class OutlineRow(QAbstractButton):
    """One line of the outline."""

    def __init__(self, look: Look, number: str, text: str, *, state: str | None = None, count: str = "") -> None:
        super().__init__()
        self._look, self._number, self._state, self._count = look, number, state, count
        self.setText(text)
        self.setAccessibleName(" ".join(part for part in (number, text, count) if part))
        self.setFixedHeight(28)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        return QSize(180, self._look.grown(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, rect, zoom = self._look, QRectF(self.rect()), self._look.zoom
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(rect, 6, 6)
        if self.hasFocus():
            paint_ring(painter, look, rect, 6)
        if self._number:
            paint_elided(painter, look, rect.adjusted(8 * zoom, 0, 0, 0), "caption", "text3", self._number)
        left = (23 if self._number else 8) * zoom
        style = "body_medium" if self.isChecked() else "body"
        paint_elided(painter, look, rect.adjusted(left, 0, -30 * zoom, 0), style, "text" if self._number else "text2", self.text())
        if self._state is not None:
            icon = STATE_ICONS[self._state]
            look.icon(painter, icon, QRectF(rect.right() - 23 * zoom, 7 * zoom, 14 * zoom, 14 * zoom), self._state or "text3")
        elif self._count:
            paint_right(painter, look, rect.adjusted(0, 0, -10 * zoom, 0), "caption", "text2", self._count)


class EvidenceBar(QWidget):
    """Sourced, only theirs, none: as shares of one bar."""

    spoken_role = Role.Chart

    def __init__(self, look: Look, counts: dict[str, int], names: dict[str, str]) -> None:
        super().__init__()
        self._look, self._counts = look, counts
        self.setFixedHeight(6)
        self.setAccessibleName(self.tr("Evidence"))
        self.setAccessibleDescription(", ".join(f"{names[token]} {count}" for token, count in counts.items()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = sum(self._counts.values()) or 1
        left = 0.0
        for token, count in self._counts.items():
            width = self.width() * count / whole
            if count:
                painter.setBrush(self._look.colour(token))
                painter.drawRoundedRect(QRectF(left, 0, max(4.0, width - 3), 6), 3, 3)
            left += width


class Outline(Box):
    """The pane at the left of a dossier."""

    wanted = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        self._look = look
        content = QWidget()
        self._layout = QVBoxLayout(content)
        self._layout.setContentsMargins(12, 14, 12, 8)
        self._layout.setSpacing(2)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(18, 8, 16, 14)
        self._foot.setSpacing(4)
        self._rows: dict[str, OutlineRow] = {}
        super().__init__(look, column(grows(Scroll(content, name)), Rule(look), self._foot, gap=0), ground="surface", sides="r")
        self.setMinimumWidth(180)
        self.setMaximumWidth(280)

    def show_view(self, view: DossierView) -> None:
        look, dossier = self._look, view.dossier
        clear_layout(self._layout)
        clear_layout(self._foot)
        self._rows = {}
        states = {heading: state_of(view, heading) for heading in Heading}
        filled = self.tr("{filled} / 7").format(filled=sum(bool(state) for state in states.values()))
        title = Label(look, self.tr("ON THE PAGE"), "micro", "text3")
        self._layout.addLayout(row(title, "*", Label(look, filled, "caption", "text2"), margin=(8, 0, 8, 6)))
        for number, heading in enumerate(Heading, start=1):
            self._add(heading.value, OutlineRow(look, str(number), heading_name(heading), state=states[heading]))
        self._layout.addSpacing(10)
        self._layout.addWidget(Rule(look))
        self._layout.addSpacing(8)
        named = [(part.field, part.title) for part in parts()] + [("terms", self.tr("Terms"))]
        for key, words in named:
            self._add(key, OutlineRow(look, "", words, count=str(len(getattr(dossier, key)))))
        self._layout.addStretch(1)
        self._fill_foot(view)

    def _add(self, key: str, line: OutlineRow) -> None:
        self._rows[key] = line
        self._layout.addWidget(line)
        line.clicked.connect(lambda _checked=False: self._take(key))

    def _take(self, key: str) -> None:
        self.show_at(key)
        self.wanted.emit(key)

    def show_at(self, key: str) -> None:
        """Mark where one is."""
        for known, line in self._rows.items():
            line.setChecked(known == key)

    def _fill_foot(self, view: DossierView) -> None:
        look = self._look
        found = [view.coverage(statement.id) for statement in view.dossier.statements]
        tokens = [coverage_token(coverage.sources, coverage.theirs) for coverage in found]
        counts = {token: tokens.count(token) for token in ("ok", "warn", "bad")}
        names = {"ok": self.tr("sourced"), "warn": self.tr("their side only"), "bad": self.tr("no source")}
        self._foot.addWidget(Label(look, self.tr("EVIDENCE"), "micro", "text3"))
        self._foot.addWidget(EvidenceBar(look, counts, names))
        for token, words in names.items():
            line = row(
                Label(look, "●", "caption", token),
                Label(look, words, "caption", "text2"),
                "*",
                Label(look, str(counts[token]), "caption"),
                gap=6,
            )
            self._foot.addLayout(line)
        self._languages(view)

    def _languages(self, view: DossierView) -> None:
        """How many statements can be read in each language of the desk: what is missing prints as it was written."""
        look, statements = self._look, view.dossier.statements
        worded = {language: sum(_reads(statement, language) for statement in statements) for language in LANGUAGE_NAMES}
        if not statements or sum(bool(count) for count in worded.values()) < 2:
            return
        self._foot.addSpacing(6)
        self._foot.addWidget(Label(look, self.tr("IN EACH LANGUAGE"), "micro", "text3"))
        for language, count in worded.items():
            whole = count == len(statements)
            mark = IconView(look, "circle-check" if whole else "circle-dashed" if count else "circle", 12, "ok" if whole else "text3")
            said = self.tr("{count} of {all}").format(count=count, all=len(statements))
            self._foot.addLayout(
                row(mark, Label(look, LANGUAGE_NAMES[language], "caption", "text2"), "*", Label(look, said, "caption"), gap=6)
            )


def _reads(statement: Statement, language: Language) -> bool:
    """Whether a statement has words in a language."""
    return statement.language is language or any(words.field == "text" and words.language is language for words in statement.translations)
