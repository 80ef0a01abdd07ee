"""Who they are: names, offices with their dates, contacts, languages. Invented people are said to be invented."""

from app.book.blocks import Block, Part, Profile
from app.book.sections.desk import Desk, grey
from app.book.sections.names import form_in, form_words, native_forms
from app.book.tailoring.lives import short_life, subjects
from app.book.text import Colour, Run, Text
from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.meeting import Side
from app.core.model.person import Office, Person, SpokenLanguage

UNDATED = PartialDate(1)
"""Where a contact without a date is sorted: after all others."""
SHORT = ("pronunciation", "spoken_languages", "last_meeting")
"""What a biography of five lines has below name and office."""


def compose(desk: Desk) -> tuple[Part, ...]:
    """The biographies in protocol order, the other side first; where there are none it says so."""
    told = subjects(desk.meeting, desk.plan.people.values(), desk.plan.language)
    blocks = tuple(_profile(desk, person) for person in told)
    return (desk.part("biographies", blocks or desk.none_recorded()),)


def _profile(desk: Desk, person: Person) -> Block:
    name = person.name_in(desk.plan.language) or desk.say("unknown")
    offices = tuple(office_words(desk, office) for office in latest_first(person.offices))
    paragraphs: list[Text] = [(Run(text=desk.say("invented"), bold=True, colour=Colour.RED),)] if person.invented else []
    paragraphs += [desk.cited(view) for view in person.views]
    facts = _facts(desk, person, offices)
    if short_life(desk.plan.scope, desk.meeting, person.id):
        facts = tuple(fact for fact in facts if fact[0] in {desk.say(label) for label in SHORT})
    return Profile(
        name=name,
        native=native_forms(person, desk.plan.language),
        post=offices[0] if offices else desk.say("unknown"),
        paragraphs=tuple(paragraphs),
        photo=desk.plan.snapshot.photos.get(person.photo_sha256, b""),
        no_photo=desk.say("no_photo"),
        anchor=f"person-{person.id}",
        facts=tuple((label, texts) for label, texts in facts if texts),
    )


def _facts(desk: Desk, person: Person, offices: tuple[str, ...]) -> tuple[tuple[Text, tuple[Text, ...]], ...]:
    say = desk.say
    rows: list[tuple[Text, tuple[Text, ...]]] = [
        (say("pronunciation"), _some(say.join([person.pronunciation, f"[{person.ipa}]" if person.ipa else ""]))),
        (say("form_of_address"), _some(say.join([person.honorific, person.form_of_address]))),
        (say("other_names"), _some(say.join(_other_forms(desk, person)))),
        (say("office"), offices[1:]),
        (say("born"), _some(desk.date(person.birth))),
        (say("spoken_languages"), tuple(spoken(desk, row) for row in person.languages)),
        (say("career"), tuple(f"{step.period} {step.text}".strip() for step in person.career)),
        (say("last_meeting"), _contacts(desk, person)),
        (say("personal"), tuple(desk.cited(row) for row in person.personal)),
    ]
    return tuple(rows)


def _some(text: str) -> tuple[str, ...]:
    return (text,) if text else ()


def _contacts(desk: Desk, person: Person) -> tuple[Text, ...]:
    """Date and place of each former meeting, the latest first; for those across the table, the words for none (row 49)."""
    ordered = sorted(person.contacts, key=lambda contact: contact.date or UNDATED, reverse=True)
    told = [
        desk.say.join([desk.date(contact.date) or desk.say("no_date"), contact.place, contact.occasion, contact.outcome])
        for contact in ordered
    ]
    met = {row.person_id for row in desk.meeting.participants if row.side is Side.THEIRS}
    none: tuple[Text, ...] = ((grey(desk.say("none_recorded")),),) if person.id in met else ()
    return tuple(told) or none


def latest_first(offices: tuple[Office, ...]) -> list[Office]:
    """The offices with the latest begun first; those without a date keep their order after them."""
    return sorted(offices, key=lambda office: office.start or UNDATED, reverse=True)


def _other_forms(desk: Desk, person: Person) -> list[str]:
    shown = {person.name_in(desk.plan.language), *(form_in(person.names, language) for language in Language)}
    return [form_words(form) for form in person.names if not form.guessed and form.text not in shown]


def office_words(desk: Desk, office: Office) -> str:
    """An office with the dates between which it was held, as far as they are known."""
    title = desk.say.join([office.title, office.organisation])
    title += f" ({desk.say('acting')})" if office.acting else ""
    start, end = desk.date(office.start), desk.date(office.end)
    if start and start == end:
        return f"{title} ({desk.say('as_of', date=start)})"
    if start and end:
        return desk.say("office_between", title=title, start=start, end=end)
    if start:
        return desk.say("office_since", title=title, start=start)
    return desk.say("office_until", title=title, end=end) if end else desk.say("office_dates_unknown", title=title)


def spoken(desk: Desk, row: SpokenLanguage) -> str:
    """A language, how well, and whether an interpreter is needed."""
    need = {None: "", True: desk.say("interpreter_needed"), False: desk.say("interpreter_not_needed")}[row.interpreter_needed]
    return desk.say.join([row.language, row.level, need])
