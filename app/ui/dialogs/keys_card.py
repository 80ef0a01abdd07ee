"""``?``: the keys of the pane in hand, and those that act everywhere, on one card."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.ui.local_keys import Keys
from app.ui.theme import Look
from app.ui.widgets.box import Rule, column, grows, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.label import Label
from app.ui.widgets.overlay import Card, Overlay
from app.ui.widgets.paint import paint_elided, paint_right
from app.ui.widgets.rows import RowDelegate, RowList, RowModel

HIGH = 32
KEYS_WIDE = 150
"""Pixels for the keys of a line; what they do stands behind them."""


class KeyLines(RowDelegate[tuple[str, str]]):
    """What keys do, and the keys at the right."""

    def paint_row(self, painter: QPainter, rect: QRectF, row: tuple[str, str], selected: bool) -> None:
        keys, words = row
        line = rect.adjusted(16, 0, -14, 0)
        paint_right(painter, self._look, line, "caption_medium", "text2", keys)
        paint_elided(painter, self._look, line.adjusted(0, 0, -max(KEYS_WIDE, self._look.width("caption_medium", keys) + 12), 0), "body",
                     "text", words)  # fmt: skip


class KeysCard(Overlay):
    """Two lists: here, and everywhere. Escape closes it."""

    def __init__(self, look: Look, host: QWidget) -> None:
        card = Card(look)
        super().__init__(look, host, card, wide=880, high=600, top=90, name=QCoreApplication.translate("KeysCard", "Keys of this pane"))
        self.here: Keys = ()
        self.everywhere: Keys = ()
        self._close = Button(look, self.tr("Close"), kind=Kind.QUIET, key="Esc", height=30, clicked=self.close_over)
        self._models: tuple[RowModel[tuple[str, str]], ...] = (RowModel(_spoken), RowModel(_spoken))
        names = self.tr("In this pane"), self.tr("Everywhere")
        self.lists = tuple(RowList(model, KeyLines(look, HIGH), name) for model, name in zip(self._models, names, strict=True))
        sides = [
            column(row(Label(look, name, "body_bold"), "*", margin=(16, 12, 16, 6)), grows(each), gap=0)
            for name, each in zip(names, self.lists, strict=True)
        ]
        self._none = Label(look, self.tr("This pane has no keys of its own."), "body", "text2")
        sides[0].insertWidget(1, self._none)
        self._none.setContentsMargins(16, 0, 16, 0)
        body = row(gap=0)
        for side in sides:
            body.addLayout(side, 1)
        head = row(Label(look, self.tr("Keys"), "h2"), "*", self._close, margin=(16, 14, 16, 12))
        card.setLayout(column(head, Rule(look), body, gap=0, margin=(1, 1, 1, 12)))

    def begin(self, here: Keys, everywhere: Keys) -> None:
        """Show these keys."""
        self.here, self.everywhere = here, everywhere
        for model, rows in zip(self._models, ([_as_everywhere(line) for line in here], everywhere), strict=True):
            model.show_rows(tuple(rows))
        self._none.setVisible(not here)
        self.open_over()
        self.lists[0 if here else 1].setFocus(Qt.FocusReason.TabFocusReason)


def _as_everywhere(line: tuple[str, str]) -> tuple[str, str]:
    """A key of a pane as those of commands are written: no plus between keys, a comma between two ways, a capital at the beginning."""
    keys, words = line
    ways = keys.split() if "…" not in keys and "," not in keys else [keys]
    return ", ".join(way.replace("+", " ") for way in ways), words[:1].upper() + words[1:]


def _spoken(line: tuple[str, str]) -> str:
    return f"{line[1]}, {line[0]}"
