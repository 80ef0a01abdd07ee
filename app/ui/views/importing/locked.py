"""The field for the password of a file that opens with one alone, in the pane beside the report of an import."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Look
from app.ui.widgets.box import column, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.field import SecretField
from app.ui.widgets.label import Label, Prose


class PasswordAsk(QWidget):
    """Asks for a file's password; Enter reads the file with it. What is typed lives as long as the field does."""

    given = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        words = QCoreApplication.translate("PasswordAsk", "Password of the file")
        self.secret = SecretField(look, words)
        self.secret.returnPressed.connect(self._give)
        read = QCoreApplication.translate("PasswordAsk", "Read with this password")
        self._button = Button(look, read, kind=Kind.PRIMARY, key="↵", height=32, clicked=self._give)
        kept = QCoreApplication.translate(
            "PasswordAsk",
            "One that opens the file is kept with the original inside the encrypted library, for the pages are shown from it.",
        )
        self.setLayout(
            column(
                row(Label(look, words, "body_medium"), "*"), self.secret, row(self._button, "*"), Prose(look, kept, "caption", "text2"),
                gap=6, margin=(0, 8, 0, 4),
            )
        )  # fmt: skip
        self.secret.textChanged.connect(lambda typed: self._button.setEnabled(bool(typed)))
        self._button.setEnabled(False)

    def take_keys(self, *, wrong: bool) -> None:
        """The keys to the field. ``wrong``: what was given last did not open the file, as the sentence above says."""
        self.secret.set_wrong(wrong)
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        if typed := self.secret.text():
            self._button.setEnabled(False)
            self.given.emit(typed)
