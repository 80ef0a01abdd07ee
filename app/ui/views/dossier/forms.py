"""The forms of a dossier: its description, a statement or another entry with its words in other languages, a term."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication

from app.core.language import Language
from app.core.marking import Marking, MarkingSchemes
from app.core.model.base import Atom, Disclosure
from app.core.model.dossier import Dossier, Term
from app.core.text import detect_language
from app.ui.dialogs.form import Blank, Form
from app.ui.i18n import WINDOW_LANGUAGES
from app.ui.views.dossier.asks import Ask
from app.ui.views.filling import (
    DATE_HINT,
    date_fault,
    date_of,
    kept_list,
    listed,
    number_fault,
    number_of,
    with_wordings,
    worded,
    wording_blanks,
)
from app.ui.views.meeting.forms import marking_choices
from app.ui.wording import language_name

Values = Mapping[str, str]
Removal = Callable[[], object] | None
AtomT = TypeVar("AtomT", bound=Atom)


def shown(value: Any) -> str:
    """A value of the model as it is typed."""
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, tuple):
        return ", ".join(str(each) for each in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return "" if value in (None, 0) else str(value)


def read(ask: Ask, words: str) -> object:
    """What was typed, as a value of the model."""
    match ask.kind:
        case "date":
            return date_of(words)
        case "number":
            return number_of(words)
        case "list":
            return listed(words)
        case "flag":
            return bool(words)
        case _:
            return ask.of(words) if ask.of is not None else words


def _blank(ask: Ask, atom: Atom) -> Blank:
    translate = QCoreApplication.translate
    blank = Blank(
        key=ask.field,
        label=ask.label,
        value=shown(getattr(atom, ask.field)),
        lines=ask.lines,
        choices=ask.choices,
        needed=ask.needed,
    )
    match ask.kind:
        case "date":
            return replace(blank, hint=DATE_HINT, fault=date_fault)
        case "number":
            return replace(blank, fault=number_fault)
        case "flag":
            return replace(blank, choices=(("", translate("DossierForms", "no")), ("yes", translate("DossierForms", "yes"))))
        case _:
            return blank


def _handling(atom: Atom, schemes: MarkingSchemes, language: Language) -> tuple[Blank, ...]:
    """How an entry may be used."""
    translate = QCoreApplication.translate
    usable = (Disclosure.USABLE.value, translate("DossierForms", "may be used towards the other side"))
    held = (Disclosure.NOT_FOR_DISCLOSURE.value, translate("DossierForms", "not for disclosure"))
    return (
        Blank(key="disclosure", label=translate("DossierForms", "Disclosure"), value=atom.disclosure, choices=(usable, held)),
        Blank(
            key="marking",
            label=translate("DossierForms", "Marking"),
            value=f"{atom.marking.scheme}/{atom.marking.level}",
            choices=marking_choices(schemes, language),
        ),
    )


def atom_form(
    title: str,
    verb: str,
    atom: AtomT,
    asks: Sequence[Ask],
    schemes: MarkingSchemes,
    language: Language,
    taken: Callable[[AtomT], object],
    removed: Removal = None,
) -> Form:
    """A statement or another entry: its fields, its handling, and what it says in the other languages."""
    said = [(ask.field, ask.label) for ask in asks if ask.said]
    wordings = wording_blanks(said, atom.translations, atom.language, lines=2)
    blanks = (*(_in_own_language(_blank(ask, atom), ask, atom) for ask in asks), *_handling(atom, schemes, language), *wordings)
    return Form(title=title, verb=verb, blanks=blanks, taken=lambda values: taken(with_values(atom, asks, values)), removed=removed)


def _in_own_language(blank: Blank, ask: Ask, atom: Atom) -> Blank:
    """A blank of what is said, named by the language in which it is written; what is not written yet is in that of its words."""
    if not ask.said or not blank.value or atom.language is Language.UNKNOWN:
        return blank
    field = QCoreApplication.translate("Filling", "{field} in {language}")
    return replace(blank, label=field.format(field=blank.label, language=language_name(atom.language)))


def with_values(atom: AtomT, asks: Sequence[Ask], values: Values) -> AtomT:
    """The entry as the form has it; a new one is in the language that its words are in."""
    touched = [ask for ask in asks if values[ask.field] != shown(getattr(atom, ask.field)).strip()]
    own: dict[str, Any] = {ask.field: read(ask, values[ask.field]) for ask in touched}
    scheme, _, level = values["marking"].partition("/")
    if (atom.marking.scheme, atom.marking.level) != (scheme, level):
        own["marking"] = Marking(scheme=scheme, level=level)
    first = next((ask.field for ask in asks if ask.said), "")
    if first and not getattr(atom, first):
        found = detect_language(values[first])
        own["language"] = atom.language if found is Language.UNKNOWN else found
    wordings = with_wordings(atom.translations, values)
    return replace(atom, **own, disclosure=Disclosure(values["disclosure"]), translations=wordings)


def dossier_form(dossier: Dossier, taken: Callable[[Values], object], removed: Removal, language: Language = Language.EN) -> Form:
    """What a dossier is called, and the sentence beneath, in each language."""
    translate = QCoreApplication.translate
    title, standfirst = translate("DossierForms", "Title"), translate("DossierForms", "In one sentence")
    blanks = (
        *worded(Blank(key="title", label=title, value=dossier.title, needed=True), dossier.translations, language),
        *worded(Blank(key="standfirst", label=standfirst, value=dossier.standfirst, lines=2), dossier.translations, language),
        Blank(key="short_title", label=translate("DossierForms", "Short title"), value=dossier.short_title),
        Blank(key="basket", label=translate("DossierForms", "Group of issues"), value=dossier.basket),
        Blank(key="owner", label=translate("DossierForms", "Whose dossier"), value=dossier.owner),
        Blank(key="aliases", label=translate("DossierForms", "Also called"), value=", ".join(dossier.aliases)),
    )
    return Form(
        title=translate("DossierForms", "About the dossier"),
        verb=translate("DossierForms", "Keep"),
        blanks=blanks,
        taken=taken,
        removed=removed,
    )


def with_description(dossier: Dossier, values: Values) -> Dossier:
    """The dossier as its form has it."""
    plain = {name: values[name] for name in ("title", "standfirst", "short_title", "basket", "owner")}
    return replace(
        dossier, **plain, aliases=kept_list(dossier.aliases, values["aliases"]), translations=with_wordings(dossier.translations, values)
    )


def term_form(term: Term | None, taken: Callable[[Term], object], removed: Removal) -> Form:
    """A term or an abbreviation in the working languages."""
    translate = QCoreApplication.translate
    known = term or Term(term="")
    forms = dict(known.forms)
    blanks = (
        Blank(key="term", label=translate("DossierForms", "Term or abbreviation"), value=known.term, needed=True),
        Blank(key="expansion", label=translate("DossierForms", "What it stands for"), value=known.expansion),
        *(
            Blank(
                key=each.value,
                label=translate("DossierForms", "In {language}").format(language=language_name(each)),
                value=forms.get(each, ""),
            )
            for each in WINDOW_LANGUAGES
        ),
        Blank(key="note", label=translate("DossierForms", "Note"), value=known.note, lines=2),
    )

    def made(values: Values) -> Term:
        rest = tuple((language, words) for language, words in known.forms if language not in WINDOW_LANGUAGES)
        own = tuple((each, values[each.value]) for each in WINDOW_LANGUAGES if values[each.value])
        return replace(known, term=values["term"], expansion=values["expansion"], note=values["note"], forms=(*own, *rest))

    title = translate("DossierForms", "Term") if term else translate("DossierForms", "New term")
    verb = translate("DossierForms", "Keep") if term else translate("DossierForms", "Add")
    return Form(title=title, verb=verb, blanks=blanks, taken=lambda values: taken(made(values)), removed=removed)
