"""Changing the parts of a dossier by hand: each change is one named step on the dossier as it is by then."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.core.changes import Changes
from app.core.model.base import Atom
from app.core.model.dossier import Dossier, Statement, Term
from app.services.views import DossierView
from app.ui.context import Context
from app.ui.places import Place, Room
from app.ui.spoken import with_particles
from app.ui.views.dossier.asks import Part, parts, statement_asks
from app.ui.views.dossier.forms import Values, atom_form, dossier_form, term_form, with_description
from app.ui.views.listed import removed, with_uses

TERMS = "terms"


def with_atom(dossier: Dossier, field: str, atom: Atom) -> Dossier:
    """An entry of a part in its new state, or at the end where it is new."""
    atoms: tuple[Any, ...] = getattr(dossier, field)
    known = any(each.id == atom.id for each in atoms)
    changed = tuple(atom if each.id == atom.id else each for each in atoms)
    return replace(dossier, **{field: changed if known else (*atoms, atom)})


def without_atom(dossier: Dossier, field: str, atom_id: UUID) -> Dossier:
    """An entry gone from a part."""
    atoms: tuple[Any, ...] = getattr(dossier, field)
    return replace(dossier, **{field: tuple(each for each in atoms if each.id != atom_id)})


def with_term(dossier: Dossier, before: Term | None, after: Term | None) -> Dossier:
    """A term changed, added or gone."""
    if before is None:
        return replace(dossier, terms=(*dossier.terms, after)) if after else dossier
    changed = tuple(after if each == before else each for each in dossier.terms)
    return replace(dossier, terms=tuple(each for each in changed if each is not None))


class DossierEditing:
    """Asks with forms what is to be changed. ``view`` answers the dossier as it is shown."""

    def __init__(self, context: Context, view: Callable[[], DossierView | None]) -> None:
        self._context, self._view = context, view

    def save(self, change: Callable[[Dossier], Dossier], step: str, said: str = "") -> None:
        """Save the dossier as it is by then, changed."""
        view, service = self._view(), self._context.services.dossiers
        if view is None:
            return
        dossier_id = view.dossier.id

        def done(_changes: Changes) -> None:
            if said:
                self._context.said_undoable(said)

        self._context.jobs.write(lambda: service.save(change(service.get(dossier_id)), step), done)

    def description(self) -> None:
        """Ask what the dossier is called."""
        view, translate = self._view(), QCoreApplication.translate
        if view is None:
            return
        step = translate("DossierEditing", "Edit what a dossier is called")

        def taken(values: Values) -> None:
            self.save(lambda now: with_description(now, values), step)

        self._context.ask(dossier_form(view.dossier, taken, self.delete, self._context.language).on(view.dossier.id))

    @property
    def _dossier_id(self) -> UUID | None:
        view = self._view()
        return view.dossier.id if view else None

    def delete(self) -> None:
        """Delete the dossier at once, with a way back, and go to the others."""
        view, context = self._view(), self._context
        if view is None:
            return
        dossier = view.dossier
        words = QCoreApplication.translate("DossierEditing", "Dossier “{title}” deleted; the passages stay in the library")

        def done(uses: Sequence[str]) -> None:
            context.go(Place(Room.DOSSIERS))
            context.said_undoable(with_uses(with_particles(words, title=dossier.title), uses))

        context.jobs.write(lambda: removed(context.services.dossiers, dossier.id, context.language), done)

    def statement(self, statement: Statement) -> None:
        """Ask for the details of a statement and its words in other languages."""
        translate, context = QCoreApplication.translate, self._context
        step = translate("DossierEditing", "Edit the details of a statement")

        def taken(changed: Statement) -> None:
            self.save(lambda now: with_atom(now, "statements", changed), step)

        title, verb = translate("DossierEditing", "Statement"), translate("DossierEditing", "Keep")
        schemes = context.services.choosable(statement.marking)
        form = atom_form(title, verb, statement, statement_asks(), schemes, context.language, taken)
        context.ask(form.on(statement.id))

    def entry(self, field: str, number: int) -> None:
        """Ask about an entry of a part by its place in the dossier; -1 for a new one."""
        view = self._view()
        if view is None:
            return
        known: tuple[Any, ...] = getattr(view.dossier, field)
        entry = known[number] if 0 <= number < len(known) else None
        if field == TERMS:
            self._term(entry)
        else:
            self._entry(next(part for part in parts() if part.field == field), entry)

    def _entry(self, part: Part, atom: Atom | None) -> None:
        translate, context = QCoreApplication.translate, self._context
        edit, add = translate("DossierEditing", "Edit: {noun}"), translate("DossierEditing", "Add: {noun}")
        step = (edit if atom else add).format(noun=part.noun)
        verb = translate("DossierEditing", "Keep") if atom else translate("DossierEditing", "Add")

        def taken(changed: Atom) -> None:
            self.save(lambda now: with_atom(now, part.field, changed), step)

        asked = atom or part.new()
        schemes = context.services.choosable(asked.marking)
        removal = (lambda: self._remove(part, atom)) if atom else None
        form = atom_form(part.noun, verb, asked, part.asks, schemes, context.language, taken, removal)
        context.ask(form.on(self._dossier_id, part.field, atom.id if atom else None))

    def _remove(self, part: Part, atom: Atom) -> None:
        translate = QCoreApplication.translate
        step = translate("DossierEditing", "Delete: {noun}").format(noun=part.noun)
        said = translate("DossierEditing", "{noun} deleted").format(noun=part.noun)
        self.save(lambda now: without_atom(now, part.field, atom.id), step, said)

    def _term(self, term: Term | None) -> None:
        translate = QCoreApplication.translate
        edit, add = translate("DossierEditing", "Edit a term"), translate("DossierEditing", "Add a term")
        step = edit if term else add

        def taken(changed: Term) -> None:
            self.save(lambda now: with_term(now, term, changed), step)

        def gone() -> None:
            self.save(
                lambda now: with_term(now, term, None),
                translate("DossierEditing", "Delete a term"),
                translate("DossierEditing", "Term deleted"),
            )

        self._context.ask(term_form(term, taken, gone if term else None).on(self._dossier_id, term.term if term else None))
