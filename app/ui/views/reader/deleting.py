"""Deletes a mark at once, with a way back, and says which statements are without a source by that."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.core.model.dossier import Statement
from app.core.text import shorten
from app.services.support import atom_words
from app.services.views import Mark
from app.services.whereabouts import Resting
from app.ui.context import Context
from app.ui.spoken import with_particles
from app.ui.views.reader.mark_rows import Served
from app.ui.wording import mark_name

MOST, LONGEST = 2, 40
"""Statements that a toast names, and letters of a title or of words: it is one line or two."""


def delete_mark(context: Context, mark: Mark) -> None:
    """What rests on the mark is looked up before it goes: afterwards nothing tells it any more."""
    services, language, mark_id = context.services, context.language, mark.annotation.id

    def remove() -> Sequence[Resting]:
        resting = services.whereabouts.resting_on(mark_id, language)
        services.annotations.remove([mark_id])
        return resting

    context.jobs.write(remove, lambda resting: context.said_undoable(deleted_words(mark, resting)))


def deleted_words(mark: Mark, resting: Sequence[Resting]) -> str:
    """That it was deleted, and what that means for the statements that rested on it."""
    translate = QCoreApplication.translate
    said = translate("Deleting", "{kind} deleted").format(kind=mark_name(mark.annotation.kind))
    lost = sorted(resting, key=lambda each: not each.alone)
    parts = [said, *(_lost(each) for each in lost[:MOST])]
    words = "; ".join(parts)
    more = len(lost) - MOST
    return f"{words} {translate('Deleting', 'and {count} more').format(count=more)}" if more > 0 else words


def _lost(resting: Resting) -> str:
    translate, atom = QCoreApplication.translate, resting.atom
    named = Served.of([resting.dossier]).statements.get(atom.id, "") if isinstance(atom, Statement) else ""
    place, title = named or f"“{shorten(atom_words(atom), LONGEST)}”", shorten(resting.title, LONGEST)
    if resting.alone:
        return with_particles(translate("Deleting", "{place} of “{title}” has lost its only source"), place=place, title=title)
    return with_particles(translate("Deleting", "{place} of “{title}” rests on one source less"), place=place, title=title)
