"""What dossiers and meetings say in other languages is found by the words of those languages, and read there."""

from app.core.changes import Kind
from app.core.language import Language
from app.core.model.base import Translation
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import AgendaItem, Meeting, Occasion
from app.search.query import Query
from app.services.opening import Services

QUAY = Statement(
    heading=Heading.OUR_OBJECTIVES,
    text="The quay opens in spring.",
    language=Language.EN,
    translations=(
        Translation(field="text", language=Language.KO, text="부두는 봄에 다시 연다."),
        Translation(field="text", language=Language.JA, text="埠頭は春に再開する。"),
    ),
)
PORTS = Dossier(title="Ports", statements=(QUAY,), translations=(Translation(field="title", language=Language.KO, text="항만"),))


def test_a_statement_is_found_by_its_words_in_each_language(services: Services) -> None:
    services.dossiers.save(PORTS, "Begin a dossier")
    for words, snippet in (("spring", QUAY.text), ("봄에", "부두는 봄에 다시 연다."), ("再開", "埠頭は春に再開する。")):
        hits = services.search.search(Query(text=words)).hits
        assert [(hit.kind, hit.id, hit.snippet) for hit in hits] == [(Kind.DOSSIER, PORTS.id, snippet)]
        facts = services.search.facts(hits, Language.KO)[PORTS.id, hits[0].number]
        assert (facts.title, facts.heading, facts.line) == ("항만", Heading.OUR_OBJECTIVES, 1)


def test_a_dossier_is_found_by_its_title_in_another_language(services: Services) -> None:
    services.dossiers.save(PORTS, "Begin a dossier")
    assert [hit.id for hit in services.search.search(Query(text="항만")).hits] == [PORTS.id]


def test_a_meeting_is_found_by_its_agenda_in_another_language(services: Services) -> None:
    item = AgendaItem(title="The quay", translations=(Translation(field="title", language=Language.KO, text="부두 문제"),))
    meeting = Meeting(title="Talks on ports", occasion=Occasion.VISIT, agenda=(item,))
    services.meetings.save(meeting, "Begin a meeting")
    assert [hit.id for hit in services.search.search(Query(text="부두")).hits] == [meeting.id]
