"""The form of a person's card: name forms per language, the post, what one must know to address them."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.core.language import Language
from app.core.model.base import Translation
from app.core.model.person import NameForm, Office, Person, Script
from app.ui.dialogs.form import Blank, Form
from app.ui.i18n import WINDOW_LANGUAGES
from app.ui.views.filling import DATE_HINT, country_choices, date_fault, date_of, own_language, with_wordings, worded
from app.ui.wording import language_name

SCRIPTS = {Language.EN: Script.LATIN, Language.KO: Script.HANGUL, Language.JA: Script.JAPANESE}
OFFICE = "office:"
"""Before the keys of what belongs to the post."""


def form_in(person: Person, language: Language) -> NameForm | None:
    """The form that is preferred in a language; a guess is none."""
    return next((name for name in person.names if language in name.preferred_for and not name.guessed), None)


def person_form(
    title: str,
    verb: str,
    person: Person,
    countries: Mapping[str, str],
    taken: Callable[[Mapping[str, str]], object],
    removed: Callable[[], object] | None = None,
    language: Language = Language.EN,
) -> Form:
    """What a card says of a person; ``with_card`` brings what was typed into it. The post is the last one."""
    translate = QCoreApplication.translate
    office = person.offices[-1] if person.offices else Office(title="")
    home = _home(person, language)
    names = tuple(
        Blank(
            key=_key(each),
            label=translate("PersonForms", "Name in {language}").format(language=language_name(each)),
            value=form.text if (form := form_in(person, each)) else (person.names[0].text if each is home else ""),
        )
        for each in (language, *(each for each in WINDOW_LANGUAGES if each is not language))
    )
    post = Blank(key=OFFICE + "title", label=translate("PersonForms", "Post"), value=office.title)
    blanks = (
        *names,
        Blank(key="pronunciation", label=translate("PersonForms", "How it is said"), value=person.pronunciation),
        Blank(key="form_of_address", label=translate("PersonForms", "How to address them"), value=person.form_of_address),
        Blank(key="country", label=translate("PersonForms", "Country"), value=person.country, choices=country_choices(countries)),
        *worded(post, _prefixed(office), language),
        Blank(key=OFFICE + "organisation", label=translate("PersonForms", "Where"), value=office.organisation),
        Blank(key=OFFICE + "start", label=translate("PersonForms", "Since"), value=_date(office.start), hint=DATE_HINT, fault=date_fault),
        Blank(key=OFFICE + "end", label=translate("PersonForms", "Until"), value=_date(office.end), hint=DATE_HINT, fault=date_fault),
        Blank(key=OFFICE + "source", label=translate("PersonForms", "Where the dates stand"), value=office.source),
    )
    nameless = names[0].key, translate("PersonForms", "A name is needed, in whichever language.")

    def together(values: Mapping[str, str]) -> tuple[str, str]:
        return ("", "") if any(values[name.key] for name in names) else nameless

    return Form(title=title, verb=verb, blanks=blanks, taken=taken, removed=removed, together=together)


def _key(language: Language) -> str:
    return f"name:{language.value}"


def _home(person: Person, window: Language) -> Language | None:
    """The language in whose field the name of a card stands that has one for no language: as it looks, else that of the window."""
    known = any(form_in(person, each) for each in WINDOW_LANGUAGES)
    return own_language(person.names[0].text, (), window) if person.names and not known else None


def with_card(person: Person, values: Mapping[str, str], window: Language = Language.EN) -> Person:
    """The person as the form in the language of the ``window`` has them; other forms of the name and former posts stay."""
    names, home = list(person.names), _home(person, window)
    for language in WINDOW_LANGUAGES:
        names = _with_name(names, language, values[_key(language)], home=language is home)
    own = {key.removeprefix(OFFICE): words for key, words in values.items() if key.startswith(OFFICE)}
    return replace(
        person,
        names=tuple(names),
        pronunciation=values["pronunciation"],
        form_of_address=values["form_of_address"],
        country=values["country"],
        offices=_with_office(person.offices, own),
    )


def _with_name(names: list[NameForm], language: Language, words: str, *, home: bool) -> list[NameForm]:
    """The forms with other words for one language; those of the other languages stay.

    ``home``: the field of this language had the first form, which is for none yet.
    """
    known = next((form for form in names if language in form.preferred_for and not form.guessed), None)
    if known is None and home:
        known = names[0]
    if words == (known.text if known else ""):
        return names
    others = tuple(each for each in known.preferred_for if each is not language) if known else ()
    made = NameForm(text=words, script=SCRIPTS[language], preferred_for=(language,)) if words else None
    if known is None:
        return [*names, made] if made else names
    if not others:
        changed = [replace(known, text=words, preferred_for=(language,))] if words else []
    else:
        changed = [*([made] if made else []), replace(known, preferred_for=others)]
    return [new for form in names for new in (changed if form is known else (form,))]


def _with_office(offices: tuple[Office, ...], own: Mapping[str, str]) -> tuple[Office, ...]:
    before = offices[-1] if offices else None
    after = replace(
        before or Office(title=""),
        title=own["title"],
        organisation=own["organisation"],
        start=date_of(own["start"]),
        end=date_of(own["end"]),
        source=own["source"],
        translations=with_wordings(before.translations if before else (), own),
    )
    if not after.title and not after.organisation:
        return offices[:-1]
    return (*offices[:-1], after)


def _prefixed(office: Office) -> tuple[Translation, ...]:
    return tuple(replace(row, field=OFFICE + row.field) for row in office.translations)


def _date(date: object) -> str:
    return str(date or "")
