"""What the search over everything shows where it lists no hits, and the keys at its foot."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.search.query import Asked, Results
from app.ui.kinds import Role
from app.ui.spoken import spoken
from app.ui.theme import Look
from app.ui.widgets.box import IconView, column, row
from app.ui.widgets.button import Button
from app.ui.widgets.keys import KeyHints
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.notices import EmptyPlace
from app.ui.wording import sentences

WORDS_WIDE = 420
"""What is to be done about it is read in lines as short as those of a column."""


class Unanswered(QWidget):
    """Why there is no hit: what is missing, what to do, and where it helps the way to ask once more."""

    spoken_role = Role.Grouping

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__()
        self.title = Label(look, "", "body_bold")
        self.words = Prose(look, "", "caption", "text2", centred=True)
        self.words.setFixedWidth(WORDS_WIDE)
        self.again = Button(look, QCoreApplication.translate("SearchOverlay", "Try again"), icon="refresh-cw", height=30)
        self.setLayout(
            column("*", row("*", IconView(look, icon, 24, "text3"), "*"), 4, row("*", self.title, "*"), row("*", self.words, "*"), 4,
                   row("*", self.again, "*"), "*", gap=4)
        )  # fmt: skip
        self.again.hide()

    def tell(self, title: str, words: str) -> None:
        """Say it; whoever hears the window hears both."""
        self.title.show_text(title)
        self.title.updateGeometry()
        self.words.show_text(words)
        self.setAccessibleName(f"{title} {words}")


class HitPages(QStackedWidget):
    """The list of hits, or what stands in its place."""

    again = Signal()

    def __init__(self, look: Look, hits: QWidget) -> None:
        super().__init__()
        self.hits = hits
        self.begin, self.building = _begin(look), _building(look)
        self.none, self.failed = Unanswered(look, "search-x"), Unanswered(look, "triangle-alert")
        self.failed.again.show()
        self.failed.again.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.failed.again.clicked.connect(lambda _checked=False: self.again.emit())
        for page in (self.begin, hits, self.none, self.building, self.failed):
            self.addWidget(page)

    def show_results(self, results: Results, *, listed: bool) -> None:
        """The hits; where none is ``listed``, what the question asked for in vain."""
        wordless = results.asked is Asked.NOTHING
        if not listed and (wordless or results.complete):
            self.none.tell(*_in_vain(results))
            self.setCurrentWidget(self.none)
        else:
            self.setCurrentWidget(self.hits if listed else self.building)

    def show_failure(self, sentence: str) -> None:
        """The question has no answer: why, and the way to ask it once more."""
        self.failed.tell(QCoreApplication.translate("SearchOverlay", "This could not be searched."), sentence)
        self.setCurrentWidget(self.failed)


def _in_vain(results: Results) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if results.asked is Asked.NOTHING:
        *faults, title = map(spoken, results.notes)
        signs = translate("SearchOverlay", "Signs and operators alone are not looked for; type a word or a figure with them.")
        return title, sentences(*faults) or signs
    if results.asked is Asked.FIELDS:
        wider = translate("SearchOverlay", "Fewer fields, or a longer time, leave more.")
        return translate("SearchOverlay", "Nothing fits these fields."), wider
    fewer = translate("SearchOverlay", "Fewer words, or the beginning* of one, find more.")
    return translate("SearchOverlay", "Nothing has these words."), fewer


def keys(look: Look) -> QWidget:
    """What the keys do with the hit in hand."""
    translate = QCoreApplication.translate
    return KeyHints(
        look,
        (
            ("↑ ↓", translate("SearchOverlay", "move")),
            ("↵", translate("SearchOverlay", "open")),
            ("Ctrl ↵", translate("SearchOverlay", "open beside")),
            ("Ctrl E", translate("SearchOverlay", "use as evidence")),
            ("Esc", translate("SearchOverlay", "close")),
        ),
    )


def _begin(look: Look) -> QWidget:
    """Nothing is asked yet."""
    title = QCoreApplication.translate("SearchOverlay", "Search everything")
    return EmptyPlace(
        look, "search", title, QCoreApplication.translate("SearchOverlay", "Passages, marks, dossiers, meetings, people, in any spelling.")
    )


def _building(look: Look) -> QWidget:
    """What was read of the library so far has nothing of it: no answer yet."""
    title = QCoreApplication.translate("SearchOverlay", "The search index is being built.")
    return EmptyPlace(
        look,
        "loader-circle",
        title,
        QCoreApplication.translate("SearchOverlay", "What has these words shows here as soon as it is read."),
    )
