"""A band over the head of a window that stays until it is put away."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from app.ui.kinds import Role
from app.ui.theme import Look
from app.ui.widgets.box import Box, IconView, column, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.label import Prose

WIDE, TOP, GAP = 620, 12, 8


class TopBand(Box):
    """Two sentences and one button. A second one stands beneath the first."""

    spoken_role = Role.AlertMessage

    def __init__(self, look: Look, host: QWidget, sentences: tuple[str, str], deed: str, *, icon: str, token: str) -> None:
        """``deed`` are the words of the button, ``token`` the colour of the icon and, with ``bg``, of the ground."""
        super().__init__(look, ground=f"{token}bg", radius=8)
        self.setParent(host)
        first, second = sentences
        self.button = Button(look, deed, height=32)
        self.setAccessibleName(f"{first} {second}")
        away = Button(look, icon="x", kind=Kind.QUIET, height=28, clicked=self.put_away)
        away.setAccessibleName(QCoreApplication.translate("TopBand", "Put this away"))
        line = row(column(IconView(look, icon, 16, token), "*", margin=(0, 2, 0, 0)), gap=10, margin=(12, 10, 8, 10))
        line.addLayout(column(Prose(look, first, "body_medium"), Prose(look, second, "body", "text2"), gap=2), 1)
        line.addLayout(column("*", self.button, "*"))
        line.addLayout(column(away, "*"))
        self.setLayout(line)
        host.installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()

    def put_away(self) -> None:
        """One has seen it; the keys go where they were."""
        host = self.parentWidget()
        self.deleteLater()
        self.hide()
        if host is not None:
            host.window().setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        host = self.parentWidget()
        if host is not None:
            width = min(WIDE, host.width() - 24)
            layout = self.layout()
            height = layout.heightForWidth(width) if layout is not None and layout.hasHeightForWidth() else self.sizeHint().height()
            others = [each.geometry().bottom() + GAP for each in host.findChildren(TopBand) if each is not self and each.isVisible()]
            self.setGeometry((host.width() - width) // 2, max([TOP, *others]), width, height)
