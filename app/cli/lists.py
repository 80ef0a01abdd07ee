"""People, dossiers and meetings, as lists and one by one."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from app.cli.documents import plain
from app.cli.session import Session, pass_session, verb
from app.cli.speech import columns
from app.cli.worded import in_language, names_in, wording_of
from app.core.calendar_order import nearest_first
from app.core.language import Language
from app.core.model.dossier import Heading

if TYPE_CHECKING:
    from app.core.model.person import Person
    from app.services.naming import Proposal
    from app.services.views import DossierView, MeetingView


@verb("people")
@in_language
@pass_session
def people(session: Session, *, language: str | None) -> None:
    """List the people."""
    spoken = names_in(language)
    with session.open() as services:
        found = tuple(map(wording_of(services, language).of, services.people.all()))
    session.answer(
        [
            {
                "id": person.id,
                "name": person.name_in(spoken),
                "names": [form.text for form in person.names],
                "country": person.country,
                "office": _office(person),
            }
            for person in found
        ],
        lambda: columns((str(person.id)[:8], person.name_in(spoken), person.country, _office(person)) for person in found),
    )


@verb("organisations")
@in_language
@pass_session
def organisations(session: Session, *, language: str | None) -> None:
    """List the organisations."""
    spoken = names_in(language)
    with session.open() as services:
        found = services.organisations.all()
    session.answer(
        [
            {
                "id": each.id,
                "name": each.name_in(spoken),
                "names": [form.text for form in each.names],
                "abbreviations": each.abbreviations,
                "country": each.country,
            }
            for each in found
        ],
        lambda: columns((str(each.id)[:8], each.name_in(spoken), ", ".join(each.abbreviations), each.country) for each in found),
    )


@verb("terms")
@pass_session
def terms(session: Session) -> None:
    """List the terms of the dossiers, each once, with its forms and where it stands."""
    with session.open() as services:
        found = services.term_merging.all()
    session.answer(
        [{**plain(each), "dossiers": titles} for each, titles in found],
        lambda: columns(
            (each.term, each.expansion, "; ".join(form for _, form in each.forms), ", ".join(titles)) for each, titles in found
        ),
    )


@verb("names")
@click.argument("person", metavar="PERSON")
@click.option("--accept", "accepted", metavar="FORM", multiple=True, help="Add this form to the person's names; repeatable.")
@pass_session
def names(session: Session, person: str, accepted: tuple[str, ...]) -> None:
    """List the forms of a person's name, and forms that are proposed: from the texts, and by romanisation."""
    with session.open() as services:
        found = services.people.find(person)
        for form in accepted:
            services.names.accept(found.id, form)
        found = services.people.get(found.id)
        proposed = (*services.names.found(found), *services.names.variants(found))
    session.answer(
        {"id": found.id, "names": [form.text for form in found.names], "proposals": proposed},
        lambda: columns(
            [*(("known", form.text, form.scheme) for form in found.names), *(("proposed", each.form, _origin(each)) for each in proposed)]
        ),
    )


def _origin(proposal: "Proposal") -> str:
    return f"{proposal.count} times, first in {proposal.title}" if proposal.count else proposal.scheme


@verb("dossiers")
@in_language
@pass_session
def dossiers(session: Session, *, language: str | None) -> None:
    """List the dossiers."""
    with session.open() as services:
        found = tuple(map(wording_of(services, language).of, services.dossiers.all()))
    session.answer(
        [
            {
                "id": dossier.id,
                "title": dossier.title,
                "standfirst": dossier.standfirst,
                "owner": dossier.owner,
                "statements": len(dossier.statements),
                "tags": dossier.tags,
            }
            for dossier in found
        ],
        lambda: columns((str(dossier.id)[:8], len(dossier.statements), dossier.title) for dossier in found),
    )


@verb("meetings")
@in_language
@pass_session
def meetings(session: Session, *, language: str | None) -> None:
    """List the meetings."""
    with session.open() as services:
        found = tuple(map(wording_of(services, language).of, nearest_first(services.meetings.all(), datetime.now(UTC))))
    session.answer(
        [
            {
                "id": meeting.id,
                "title": meeting.title,
                "occasion": meeting.occasion,
                "place": meeting.place,
                "start": meeting.start,
                "home": meeting.home,
                "counterpart": meeting.counterpart,
                "agenda": [item.title for item in meeting.agenda],
            }
            for meeting in found
        ],
        lambda: columns((str(meeting.id)[:8], meeting.start, meeting.title) for meeting in found),
    )


@verb("show-dossier")
@click.argument("dossier", metavar="DOSSIER")
@in_language
@pass_session
def show_dossier(session: Session, dossier: str, *, language: str | None) -> None:
    """Print a dossier, named by its id, the beginning of it, or its title."""
    with session.open() as services:
        view = services.dossiers.view(services.dossiers.find(dossier).id)
        view = replace(view, dossier=wording_of(services, language).of(view.dossier))
    evidence = [
        {
            "atom": atom_id,
            "passage": found.evidence.passage_id,
            "exact": found.passage and found.passage.exact,
            "page": found.passage and found.passage.locator.page,
            "brief": found.brief and found.brief.id,
            "title": found.brief and found.brief.title,
            "theirs": found.evidence.theirs,
        }
        for atom_id, views in view.evidence.items()
        for found in views
    ]
    session.answer({**plain(view.dossier), "resting_on": evidence}, lambda: _dossier_lines(view))


@verb("show-meeting")
@click.argument("meeting", metavar="MEETING")
@in_language
@pass_session
def show_meeting(session: Session, meeting: str, *, language: str | None) -> None:
    """Print a meeting, named by its id, the beginning of it, or its title."""
    spoken = names_in(language)
    with session.open() as services:
        view, wording = services.meetings.view(services.meetings.find(meeting).id), wording_of(services, language)
    dossiers = {uuid: wording.of(dossier) for uuid, dossier in view.dossiers.items()}
    view = replace(view, meeting=wording.of(view.meeting), dossiers=dossiers)
    names = {
        "people": {str(uuid): person.name_in(spoken) for uuid, person in view.people.items()},
        "dossiers": {str(uuid): dossier.title for uuid, dossier in view.dossiers.items()},
        "editions": [{"id": edition.id, "number": edition.number, "pages": edition.pages} for edition in view.editions],
    }
    session.answer({**plain(view.meeting), **names}, lambda: _meeting_lines(view, spoken))


def _office(person: "Person") -> str:
    return person.offices[-1].title if person.offices else ""


def _dossier_lines(view: "DossierView") -> list[str]:
    lines = [view.dossier.title, view.dossier.standfirst, ""]
    for heading in Heading:
        statements = view.dossier.under(heading)
        if statements:
            lines += [heading.value.replace("_", " ").capitalize()]
            lines += [f"  {statement.text}  ({view.coverage(statement.id).sources} sources)" for statement in statements]
    return lines


def _meeting_lines(view: "MeetingView", language: Language) -> list[str]:
    meeting = view.meeting
    lines = [meeting.title, f"{meeting.place}  {plain(meeting.start) or ''}".strip(), ""]
    lines += [f"{number}. {item.title} ({item.coverage.value})" for number, item in enumerate(meeting.agenda, start=1)]
    present = [(who.side, who.role, view.people[who.person_id].name_in(language), who.title) for who in meeting.participants]
    return [*lines, "", *columns(present)]
