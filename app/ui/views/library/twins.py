"""The card of a brief that is nearly the same as another one, with what can be decided about the two."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.core.changes import Changes
from app.core.model.brief import Brief
from app.services.views import Near
from app.ui.context import Context
from app.ui.places import Place, Room
from app.ui.spoken import with_particles
from app.ui.theme import Look
from app.ui.widgets.box import Box, IconView, column, grows, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.chip import Flow
from app.ui.widgets.label import Prose
from app.ui.widgets.menu_chip import Pick, Pop


class Twins(QObject):
    """Does what is decided of two briefs: each is one step with a way back. ``decided`` tells the brief that stays in hand."""

    decided = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context

    def compare(self, one: Brief, other: Brief) -> None:
        """Both side by side, the older one at the left."""
        first, second = sorted((one, other), key=lambda brief: (str(brief.created or ""), str(brief.id)))
        self._context.go(Place(Room.COMPARE, first.id, other_id=second.id))

    def keep_one(self, kept: Brief, gone: Brief) -> None:
        """Keep one; what was marked in the other stands in it."""
        likes = self._context.services.likes
        words = with_particles(self.tr("“{title}” deleted; its marks stand in the one that was kept"), title=gone.title)

        def done(_changes: Changes) -> None:
            self._context.said_undoable(words)
            self.decided.emit(kept.id)

        self._context.jobs.write(lambda: likes.keep_one(kept.id, gone.id), done)

    def keep_both(self, one: Brief, other: Brief) -> None:
        """Both stay and are not reported again."""
        likes, words = self._context.services.likes, self.tr("Both are kept")

        def done(_nothing: None) -> None:
            self._context.say(words)
            self.decided.emit(one.id)

        self._context.jobs.write(lambda: likes.keep_both(one.id, other.id), done)

    def link(self, newer: Brief, older: Brief) -> None:
        """One is the newer version of the other."""
        library, words = self._context.services.library, self.tr("Kept as two versions")

        def done(_changes: Changes) -> None:
            self._context.said_undoable(words)
            self.decided.emit(newer.id)

        self._context.jobs.write(lambda: library.link_version(newer.id, older.id), done)


def twin_card(look: Look, brief: Brief, near: Near, deeds: Twins) -> Box:
    """How much is the same, and Compare, Keep one, Keep both, Newer version."""
    translate, other = QCoreApplication.translate, near.brief
    said = translate("Twins", "{percent} % the same as another brief").format(percent=near.percent)
    title = row(column(2, IconView(look, "copy", 16, "warn"), "*", gap=0), grows(Prose(look, said, "body_bold", "warn")), gap=8)
    words = translate("Twins", "{percent} % of its words stand in “{title}” as well.").format(percent=near.percent, title=other.title)
    compare = Button(look, translate("Twins", "Compare"), icon="columns-2", height=28, clicked=lambda: deeds.compare(brief, other))
    both = Button(look, translate("Twins", "Keep both"), height=28, clicked=lambda: deeds.keep_both(brief, other))
    buttons = Flow((compare, keep_button(look, brief, other, deeds), both, version_button(look, brief, other, deeds)))
    layout = column(title, Prose(look, words, "caption", "text2"), 4, buttons, gap=6, margin=(12, 12, 8, 12))
    return Box(look, layout, ground="surface", edge="line2", radius=8)


def keep_button(look: Look, brief: Brief, other: Brief, deeds: Twins) -> Pop:
    """Which of the two stays; the other one goes, with a way back."""
    translate = QCoreApplication.translate
    picks = (
        Pick(title=translate("Twins", "Keep this one"), run=lambda: deeds.keep_one(brief, other)),
        Pick(title=translate("Twins", "Keep “{title}”").format(title=other.title), run=lambda: deeds.keep_one(other, brief)),
    )
    return Pop(look, translate("Twins", "Keep one"), lambda: picks, trail="chevron-down", height=28)


def version_button(look: Look, brief: Brief, other: Brief, deeds: Twins) -> Pop:
    """Which of the two is the newer version of the other."""
    translate = QCoreApplication.translate
    picks = (
        Pick(title=translate("Twins", "This one is the newer version"), run=lambda: deeds.link(brief, other)),
        Pick(title=translate("Twins", "“{title}” is the newer version").format(title=other.title), run=lambda: deeds.link(other, brief)),
    )
    return Pop(look, translate("Twins", "Newer version"), lambda: picks, trail="chevron-down", kind=Kind.QUIET, height=28)
