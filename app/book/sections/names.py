"""The sheet of names and terms in English, Korean and Japanese, with every other form that sources use."""

from app.book.blocks import Block, Cell, Heading, Part, Table
from app.book.sections.desk import Desk, grey
from app.book.text import Text
from app.core.language import Language
from app.core.model.dossier import Term
from app.core.model.person import NameForm, Organisation, Person, Script

COLUMNS = ((Language.EN, (Script.LATIN,)), (Language.KO, (Script.HANGUL,)), (Language.JA, (Script.JAPANESE, Script.HAN)))
"""The scripts in which a name can stand in the column of a language, where no form is preferred for it."""
HEADS = {Language.EN: "english", Language.KO: "korean", Language.JA: "japanese"}


def compose(desk: Desk) -> tuple[Part, ...]:
    """Names of people and bodies, then terms; left out where there are none."""
    blocks = (*_people(desk), *_organisations(desk), *_terms(desk))
    return (desk.part("names_terms", blocks),) if blocks else ()


def native_forms(person: Person, language: Language) -> str:
    """The forms in the other scripts than the one the book prints: 이재명 李在明."""
    used = person.name_in(language)
    shown = [form_in(person.names, other) for other, _ in COLUMNS if other is not language]
    return " ".join(dict.fromkeys(form for form in shown if form and form != used))


def form_in(names: tuple[NameForm, ...], language: Language) -> str:
    """The form preferred for a language, else the first in one of its scripts, else nothing."""
    confirmed = [form for form in names if not form.guessed]
    scripts = dict(COLUMNS).get(language, ())
    wanted = [form for form in confirmed if language in form.preferred_for] or [form for form in confirmed if form.script in scripts]
    return wanted[0].text if wanted else ""


def columns(desk: Desk) -> tuple[Language, ...]:
    """The languages of the sheet: that of the book first."""
    return tuple(sorted(HEADS, key=lambda language: language is not desk.plan.language))


def sorted_by(names: tuple[NameForm, ...], language: Language) -> str:
    """What a name is sorted by: its form in the language; in Japanese the romanised one, for Kanji do not tell their reading."""
    wanted = Language.EN if language is Language.JA else language
    return (form_in(names, wanted) or form_in(names, Language.EN)).casefold()


def form_words(form: NameForm) -> str:
    """A form of a name with its romanisation."""
    return f"{form.text} ({form.scheme})" if form.scheme else form.text


def _people(desk: Desk) -> tuple[Block, ...]:
    people = sorted(desk.plan.people.values(), key=lambda person: sorted_by(person.names, desk.plan.language))
    return _sheet(desk, "people", [_name_row(desk, person.names) for person in people])


def _organisations(desk: Desk) -> tuple[Block, ...]:
    bodies = sorted(desk.plan.snapshot.organisations.values(), key=lambda body: sorted_by(body.names, desk.plan.language))
    return _sheet(desk, "organisations", [_name_row(desk, body.names, abbreviations(body)) for body in bodies])


def abbreviations(body: Organisation) -> tuple[str, ...]:
    """What a body is called for short."""
    return body.abbreviations


def _sheet(desk: Desk, label: str, rows: list[tuple[Text | Cell, ...]]) -> tuple[Block, ...]:
    if not rows:
        return ()
    head = (*(desk.say(HEADS[language]) for language in columns(desk)), desk.say("other_names"))
    widths = (3.2, 1.9, 1.9, 2.4) if desk.plan.order.recipe.large_print else (2.8, 2, 2, 2.8)
    return (Heading(desk.say(label), level=2, listed=False), Table(rows=tuple(rows), head=head, widths=widths))


def _name_row(desk: Desk, names: tuple[NameForm, ...], short: tuple[str, ...] = ()) -> tuple[Text | Cell, ...]:
    shown = tuple(form_in(names, language) for language in columns(desk))
    others = [form_words(form) for form in names if form.text not in shown and not form.guessed]
    return (*(form or "–" for form in shown), desk.say.join([*short, *others]))


def _terms(desk: Desk) -> tuple[Block, ...]:
    found = {term.term: term for brief in desk.plan.all_briefs for term in brief.dossier.terms}
    rows = [_term_row(desk, found[key]) for key in sorted(found, key=lambda key: _term_sorted_by(found[key], desk.plan.language))]
    return _sheet(desk, "terms", rows)


def _term_sorted_by(term: Term, language: Language) -> str:
    """As for names: a Japanese sheet follows the English words, for nobody can look up Kanji without their reading."""
    return (dict(term.forms).get(language, "") if language is Language.KO else "") or term.term.casefold()


def _term_row(desk: Desk, term: Term) -> tuple[Text | Cell, ...]:
    forms = dict(term.forms)
    english: tuple[Text, ...] = tuple(text for text in (term.term, forms.get(Language.EN, "")) if text)
    english = tuple(dict.fromkeys(english))
    expansion = "" if term.expansion in english else term.expansion
    note: tuple[Text, ...] = tuple(text for text in (expansion, (grey(term.note),) if term.note else "") if text)
    cells = {language: Cell(english) if language is Language.EN else forms.get(language, "–") for language in HEADS}
    return (*(cells[language] for language in columns(desk)), Cell(note or ("",)))
