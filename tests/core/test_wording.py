"""What the objects of a meeting are called in one language."""

from app.core.language import Language
from app.core.model.base import Translation
from app.core.model.dossier import Dossier, Figure, Statement, Term
from app.core.model.dossier import Heading as Topic
from app.core.model.meeting import AgendaItem, Meeting, Occasion, ProgrammeStep, Session
from app.core.model.person import NameForm, Office, Organisation, Person
from app.core.snapshot import Snapshot
from app.core.wording import Wording, worded

KO, JA, EN = Language.KO, Language.JA, Language.EN


def said(field: str, ko: str) -> tuple[Translation, ...]:
    return (Translation(field=field, language=KO, text=ko),)


MINISTRY = Organisation(names=(NameForm(text="Harbour Ministry", preferred_for=(EN,)), NameForm(text="항만부", preferred_for=(KO,))))
PERSON = Person(
    names=(NameForm(text="Han Bada"),),
    offices=(
        Office(title="Minister of Harbours", organisation="The Ministry", organisation_id=MINISTRY.id, translations=said("title", "장관")),
    ),
)
STATEMENT = Statement(heading=Topic.BACKGROUND, text="Harbours", speaker="Harbour master", translations=said("text", "항구"))
MEETING = Meeting(
    title="Talks on the pier",
    occasion=Occasion.MINISTERIAL,
    translations=said("title", "부두 협의"),
    terms=(Term(term="Harbour master", forms=((KO, "항만장"), (KO, "항장"))), Term(term="Harbours", forms=((KO, "항만들"),))),
    agenda=(AgendaItem(title="Harbours", lead_ours="Harbour master", translations=said("title", "항만")),),
    sessions=(Session(title="Opening", steps=(ProgrammeStep(title="Walk", lead="Harbour master", translations=said("title", "산책")),)),),
    distribution=("Harbour master", "the harbour master's deputy"),
)
FIGURE = Figure(
    label="Boats", value="2.1", unit="million", translations=(*said("value", "210"), *said("unit", "만 척"), *said("label", "배"))
)
SNAPSHOT = Snapshot(
    meeting=MEETING,
    dossiers=(Dossier(title="Harbours", statements=(STATEMENT,), figures=(FIGURE,)),),
    people={PERSON.id: PERSON},
    organisations={MINISTRY.id: MINISTRY},
)


def test_titles_posts_and_short_words_are_those_of_the_language() -> None:
    found = worded(SNAPSHOT, KO)
    meeting = found.meeting
    assert (meeting.title, meeting.agenda[0].title, meeting.agenda[0].lead_ours) == ("부두 협의", "항만", "항만장")
    assert (meeting.sessions[0].steps[0].title, meeting.sessions[0].steps[0].lead) == ("산책", "항만장")
    assert meeting.distribution == ("항만장", "the harbour master's deputy")
    office = found.people[PERSON.id].offices[0]
    assert (office.title, office.organisation) == ("장관", "항만부")


def test_of_a_statement_only_its_short_words_change() -> None:
    dossier = worded(SNAPSHOT, KO).dossiers[0]
    statement, figure = dossier.statements[0], dossier.figures[0]
    assert (statement.text, statement.speaker, statement.text_in("text", KO)) == ("Harbours", "항만장", "항구")
    assert (figure.label, figure.value, figure.unit, figure.text_in("label", KO)) == ("Boats", "210", "만 척", "배")
    assert (statement.id, figure.id) == (STATEMENT.id, FIGURE.id)


def test_a_language_without_words_of_its_own_leaves_everything_as_it_is() -> None:
    found = worded(SNAPSHOT, JA)
    assert found == SNAPSHOT
    assert found.meeting is MEETING


def test_a_word_is_a_term_only_as_a_whole() -> None:
    wording = Wording(MEETING, {}, KO)
    assert (wording.word("Harbour master"), wording.word("Harbour masters")) == ("항만장", "Harbour masters")
