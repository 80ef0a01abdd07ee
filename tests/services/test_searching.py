import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread, current_thread
from time import sleep
from uuid import UUID

import pytest

from app.core.changes import Kind
from app.core.errors import DamagedError, DiskFullError, NotFoundError, UserError
from app.core.jobs import Cancelled, Progress, Silent
from app.core.language import Language
from app.core.marking import Marking
from app.core.model.brief import Author, Block, BlockKind, BriefText
from app.core.model.dossier import Dossier
from app.core.model.person import NameForm, Script
from app.core.wording import Wording
from app.search.documents import Facet, IndexDocument
from app.search.index import MOST_SEGMENTS, SearchIndex
from app.search.query import Query
from app.search.storage import MANIFEST
from app.services import hit_facts
from app.services.called import wording_in
from app.services.cutting import MOST_WORDS, cut
from app.services.importing import ImportChoices
from app.services.indexing import IndexingService
from app.services.opening import Services
from app.services.views import CleanRange, MarkDetails
from db.unit import Unit
from tests.services.material import FERRY, written


@pytest.mark.parametrize("words", ["zephyrine", "정례 협의", "会議", '"count containers alike"', "zephyr*"])
def test_words_of_a_brief_are_found_where_they_stand(services: Services, harbour: UUID, words: str) -> None:
    (hit,) = services.search.search(Query(text=words)).hits
    assert (hit.id, hit.title) == (harbour, "Harbour talks begin")
    place = services.search.place(hit)
    assert place is not None
    start, end = hit.marks[0]
    assert services.library.detail(harbour).text[place.start : place.end] == hit.snippet[start:end]


def test_marks_dossiers_people_and_meetings_are_found_by_kind(services: Services, meeting: UUID, harbour: UUID) -> None:
    mark = services.annotations.by_quote(harbour, "zephyrine quay", MarkDetails(note="ask the bosun")).mark
    found = services.search.search(Query(text="bosun")).hits[0]
    assert (found.kind, found.id, found.brief_id, found.title) == (Kind.ANNOTATION, mark.annotation.id, harbour, "Harbour talks begin")
    place = services.search.place(found)
    assert place is not None
    assert (place.start, place.end) == (mark.start, mark.end)
    assert services.search.search(Query(text="Hana", kinds=(Kind.PERSON,))).hits[0].title == "Hana Test"
    assert services.search.search(Query(text="counting", kinds=(Kind.DOSSIER,))).hits[0].title == "Ports"
    assert services.search.search(Query(text="talk", kinds=(Kind.MEETING,))).hits[0].id == meeting


def test_what_is_changed_or_removed_is_found_as_it_is(services: Services, harbour: UUID) -> None:
    mark = services.annotations.by_quote(harbour, "zephyrine quay", MarkDetails(note="bosun")).mark
    services.annotations.edit(replace(mark.annotation, body="coxswain"))
    assert services.search.search(Query(text="bosun")).total == 0
    assert services.search.search(Query(text="coxswain")).total == 1
    services.library.remove([harbour])
    assert services.search.search(Query(text="coxswain OR zephyrine")).total == 0
    services.history.undo()
    assert services.search.search(Query(text="coxswain")).total == 1


@pytest.fixture
def joins(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The threads in which parts of an index were joined."""
    found: list[str] = []
    join = SearchIndex._join

    def noted(index: SearchIndex, budget: int, least: int = 2) -> bool:
        done = join(index, budget, least)
        found.extend([current_thread().name] if done else [])
        return done

    monkeypatch.setattr(SearchIndex, "_join", noted)
    return found


def test_no_mark_made_by_hand_pays_for_the_joining_of_small_parts(services: Services, harbour: UUID, joins: list[str]) -> None:
    for number in range(40):
        services.annotations.by_quote(harbour, "zephyrine quay", MarkDetails(note=f"bosun{number}"))
        assert services.search.search(Query(text=f"bosun{number}")).total == 1
    assert joins == []
    worker = Thread(target=services.indexing.tidy, name="at rest")
    worker.start()
    worker.join()
    assert joins == ["at rest"]
    assert 0 < services.indexing.tidy() <= MOST_SEGMENTS
    assert joins == ["at rest"], "nothing is left to be joined"
    assert all(services.search.search(Query(text=f"bosun{number}")).total == 1 for number in range(40))


def test_nothing_is_tidied_while_the_index_is_written_or_before_anything_was_asked(
    services: Services, harbour: UUID, joins: list[str]
) -> None:
    fresh = IndexingService(services.indexing._desk)
    assert fresh.tidy() == 0
    assert fresh._opened is None
    for number in range(MOST_SEGMENTS + 1):
        services.annotations.by_quote(harbour, "zephyrine quay", MarkDetails(note=f"bosun{number}"))
        services.indexing.refresh(Silent())
    answers: list[int] = []
    with services.indexing._lock:
        worker = Thread(target=lambda: answers.append(services.indexing.tidy()))
        worker.start()
        worker.join()
    assert (answers, joins) == ([0], [])
    assert services.indexing.tidy(thorough=True) <= MOST_SEGMENTS
    assert len(joins) == 1


def test_a_rebuilt_index_answers_the_same(services: Services, meeting: UUID) -> None:
    before = services.search.search(Query(text="containers"))
    assert services.indexing.rebuild(Silent()) == 4
    assert services.indexing.waiting() == 0
    after = services.search.search(Query(text="containers"))
    assert [(hit.id, hit.snippet) for hit in after.hits] == [(hit.id, hit.snippet) for hit in before.hits]


class Impatient:
    """A user who stops a job after its first portion."""

    def __init__(self) -> None:
        self.reports = 0

    def report(self, done: int, total: int, what: str = "") -> None:
        self.reports += 1
        if self.reports > 1:
            raise Cancelled


def test_a_rebuild_that_is_broken_off_leaves_the_old_index(services: Services, meeting: UUID) -> None:
    assert services.search.search(Query(text="containers")).total > 0
    with pytest.raises(Cancelled):
        services.indexing.rebuild(Impatient())
    assert services.search.search(Query(text="containers")).total > 0
    assert services.search.search(Query(text="talk", kinds=(Kind.MEETING,))).hits[0].id == meeting


def test_long_paragraphs_are_cut_and_short_ones_joined_without_losing_a_word() -> None:
    lengths = (5, 30, 70, 3 * MOST_WORDS + 17, 1, 200, 40)
    paragraphs = [" ".join(f"w{number}x{place}" for place in range(length)) for number, length in enumerate(lengths)]
    raw = "\n\n".join(paragraphs)
    starts = [raw.index(paragraph) for paragraph in paragraphs]
    blocks = tuple(
        Block(kind=BlockKind.PARAGRAPH, start=start, end=start + len(paragraph), page=number + 1)
        for number, (start, paragraph) in enumerate(zip(starts, paragraphs, strict=True))
    )
    done = cut(BriefText(brief_id=UUID(int=1), raw=raw, blocks=blocks))
    shown = [done.text[part.start : part.end] for part in done.stretches]
    assert " ".join(shown).split() == raw.split()
    assert all(len(words.split()) <= MOST_WORDS for words in shown)
    assert done.stretches[0].page == 1
    assert len(shown) < sum(lengths) / 90 + 2


@pytest.fixture
def rich(services: Services, meeting: UUID, harbour: UUID) -> Services:
    """A library with an author, a tag, a source and a person of two names."""
    brief = services.library.get(harbour)
    author = Author(name="Mira Oldfield", role="editor")
    marking = Marking(scheme="uk", level="official")
    services.library.save(replace(brief, authors=(author,), tags=("ports",), publisher="Harbour Gazette", marking=marking))
    (person,) = services.people.all()
    services.people.save(replace(person, names=(NameForm(text="Hana Test"), NameForm(text="하나 테스트", script=Script.HANGUL))))
    services.annotations.by_quote(harbour, "zephyrine quay", MarkDetails(note="ask the bosun"))
    return services


@pytest.mark.parametrize(
    ("question", "kinds"),
    [
        ("author:oldfield", {Kind.BRIEF, Kind.ANNOTATION}),
        ("author:old zephyrine", {Kind.BRIEF, Kind.ANNOTATION}),
        ("author:field", set[Kind]()),
        ("source:gazette kind:brief", {Kind.BRIEF}),
        ("dossier:ports", {Kind.BRIEF, Kind.ANNOTATION, Kind.DOSSIER}),
        ("marking:official kind:brief", {Kind.BRIEF}),
        ("marking:uk/official zephyrine kind:brief", {Kind.BRIEF}),
        ("marking:secret", set[Kind]()),
        ("has:note kind:brief", {Kind.BRIEF}),
        ("has:quotation", set[Kind]()),
        ("has:file kind:brief", {Kind.BRIEF}),
        ("tag:ports kind:brief", {Kind.BRIEF}),
        ("하나테스트", {Kind.PERSON}),
    ],
)
def test_questions_by_description(rich: Services, question: str, kinds: set[Kind]) -> None:
    results = rich.search.search(Query(text=question))
    assert {hit.kind for hit in results.hits} == kinds
    assert results.notes == ()


def test_facets_count_what_the_store_knows(rich: Services) -> None:
    facets = rich.search.search(Query(text="zephyrine OR counting", facets=True)).facets
    assert facets is not None
    assert facets.labels[Facet.SOURCE] == {"Harbour Gazette": 1}
    assert facets.labels[Facet.MARKING] == {"uk/official": 1}
    assert facets.labels[Facet.TAG] == {"ports": 1}
    assert facets.labels[Facet.DOSSIER] == {"Ports": 1}


def test_the_description_is_read_again_after_a_change(rich: Services, harbour: UUID) -> None:
    assert rich.search.search(Query(text="author:oldfield")).total > 0
    rich.library.save(replace(rich.library.get(harbour), authors=()))
    assert rich.search.search(Query(text="author:oldfield")).total == 0
    rich.history.undo()
    assert rich.search.search(Query(text="author:oldfield")).total > 0


def test_questions_are_completed_from_names_words_and_what_was_asked(rich: Services) -> None:
    assert "zephyrine" in rich.search.complete("zeph")
    name, *words = rich.search.complete("counting Ha")
    assert name == 'counting "Hana Test"'
    assert set(words) == {"counting handled", "counting hana", "counting harbour"}
    assert rich.search.complete("하") == ('"하나 테스트"',)
    rich.search.remembered.remember("zephyrine quay")
    assert rich.search.complete("zeph")[0] == "zephyrine quay"
    assert rich.search.complete("") == ("zephyrine quay",)


def test_questions_are_remembered_inside_the_library_and_can_be_forgotten(services: Services) -> None:
    kept = services.search.remembered
    for question in ("one", "two", " one "):
        kept.remember(question)
    assert kept.history() == ("one", "two")
    kept.forget()
    assert kept.history() == ()
    kept.save("Ports", "containers date:2025..")
    kept.save("ports of call", "ferry")
    assert kept.find("PORTS").text == "containers date:2025.."
    kept.drop("ports")
    assert [each.name for each in kept.saved()] == ["ports of call"]
    with pytest.raises(UserError):
        kept.save("  ", "words")
    with pytest.raises(NotFoundError):
        kept.drop("nobody")


def test_without_an_index_the_library_is_read_and_the_index_built_beside(
    services: Services, meeting: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert services.search.search(Query(text="containers")).complete
    monkeypatch.setattr("app.services.searching.FEW", 0)
    harm_the_index(services)
    services.indexing._opened = None
    answered, rebuild = Event(), services.indexing._rebuild_quietly
    # on a busy machine the new index can be there before the answer is
    monkeypatch.setattr(services.indexing, "_rebuild_quietly", lambda: answered.wait(60) and rebuild())
    results = services.search.search(Query(text="containers"))
    answered.set()
    assert {hit.kind for hit in results.hits} == {Kind.BRIEF, Kind.DOSSIER}
    assert not results.complete
    assert "being built" in results.notes[0]
    while services.indexing.is_rebuilding():
        sleep(0.01)
    assert services.search.search(Query(text="containers")).complete


def test_what_one_question_read_without_an_index_the_next_need_not_read(
    services: Services, meeting: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.searching.FEW", 0)
    harm_the_index(services)
    services.indexing._opened = None
    monkeypatch.setattr(services.indexing, "rebuild_beside", lambda: None)
    begun, documents = [0], services.indexing.documents

    def counted(progress: Progress, most: int) -> Iterator[IndexDocument]:
        begun[0] += 1
        return documents(progress, most=most)

    monkeypatch.setattr(services.indexing, "documents", counted)
    right = {hit.id for hit in services.search.search(Query(text="containers")).hits}
    assert right
    assert {hit.id for hit in services.search.search(Query(text="containers")).hits} == right
    assert not services.search.search(Query(text="no-such-word-at-all")).complete
    assert begun == [1]
    dossier = Dossier(title="A quokka on the quay")
    services.dossiers.save(dossier)
    assert [hit.id for hit in services.search.search(Query(text="quokka")).hits] == [dossier.id]
    assert begun == [2]


def test_the_words_of_all_meetings_are_read_only_where_something_is_called_by_them(
    services: Services, meeting: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    services.indexing.refresh(Silent())
    read: list[Language | None] = []

    def noting(unit: Unit, language: Language | None) -> Wording:
        read.append(language)
        return wording_in(unit, language)

    monkeypatch.setattr(hit_facts, "wording_in", noting)
    hits = services.search.search(Query(text="ports")).hits + services.search.search(Query(text="boxes")).hits
    by_kind = {hit.kind: hit for hit in hits}
    services.search.facts([by_kind[Kind.BRIEF]], Language.KO)
    assert Language.KO not in read
    services.search.facts([by_kind[Kind.DOSSIER]], Language.KO)
    assert Language.KO in read


def test_what_came_and_went_unseen_waits_no_longer(services: Services, harbour: UUID) -> None:
    services.indexing.refresh(Silent())
    mark = services.annotations.by_quote(harbour, "zephyrine quay", MarkDetails(note="ask the bosun")).mark
    services.annotations.remove([mark.annotation.id])
    assert services.indexing.waiting() > 0
    services.indexing.refresh(Silent())
    assert services.indexing.waiting() == 0
    assert services.search.search(Query(text="bosun")).total == 0


def harm_the_index(services: Services) -> None:
    with services.indexing._desk.store.write("Harm") as unit:
        for name in unit.index_files.names():
            unit.index_files.write(name, b"nonsense")


def harm_the_lists(services: Services) -> None:
    """Alter each segment's last lists, as a failing disk would: what describes them is as it was."""
    with services.indexing._desk.store.write("Harm") as unit:
        for name, (size, _) in json.loads(unit.index_files.read(MANIFEST))["files"].items():
            if name.endswith(".pst"):
                data = bytearray(unit.index_files.read(name))
                data[size // 2 : size] = bytes(size - size // 2)
                unit.index_files.write(name, bytes(data))


@pytest.mark.parametrize("few", [0, 300])
def test_lists_that_turn_out_damaged_are_never_an_answer_of_nothing(
    services: Services, meeting: UUID, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr("app.search.pieced.PIECE", 64)
    services.indexing.rebuild(Silent())
    right = services.search.search(Query(text="containers"))
    monkeypatch.setattr("app.services.searching.FEW", few)
    harm_the_lists(services)
    services.indexing._opened = None
    assert services.indexing.index().is_current()
    results = services.search.search(Query(text="containers"))
    assert {hit.id for hit in results.hits} == {hit.id for hit in right.hits} != set()
    assert results.complete == (few > 0)
    while services.indexing.is_rebuilding():
        sleep(0.01)
    assert services.search.search(Query(text="containers")).complete


AGAIN = """A leader

As we wrote, the zephyrine quay alone handled 31000 boxes, and the port authorities count containers alike.

The weather was fine that day.

항만 당국은 정례 협의를 시작했다고 한다.
"""


def test_more_like_a_passage(services: Services, harbour: UUID, tmp_path: Path) -> None:
    files = [written(tmp_path, "again.txt", AGAIN), written(tmp_path, "ferry.txt", FERRY)]
    again, ferry = (file.briefs[0].brief.id for file in services.imports.import_paths(files, ImportChoices(), Silent()).files)
    (hit,) = (hit for hit in services.search.search(Query(text='"31,000"')).hits if hit.id == harbour)
    found = services.search.like(hit)
    assert (found.hits[0].id, "31000 boxes" in found.hits[0].snippet) == (again, True)
    assert (harbour, hit.number) not in {(other.id, other.number) for other in found.hits}
    assert ferry not in {other.id for other in found.hits}
    assert len(services.search.like(hit, limit=1).hits) == 1
    (korean,) = (hit for hit in services.search.search(Query(text="정례 협의")).hits if hit.id == harbour)
    assert services.search.like(korean).hits[0].id == again


@pytest.mark.parametrize("words", ["31,000", "31 000 boxes", "the zephyrine quay alone handled", "항만 당국은 정례 협의를 시작했다"])
def test_where_else_a_figure_or_a_quotation_stands(services: Services, harbour: UUID, tmp_path: Path, words: str) -> None:
    files = [written(tmp_path, "again.txt", AGAIN), written(tmp_path, "ferry.txt", FERRY)]
    again = services.imports.import_paths(files, ImportChoices(), Silent()).files[0].briefs[0].brief.id
    found = services.search.elsewhere(words).hits
    assert {hit.id for hit in found} == {harbour, again}
    for hit in found:
        place = services.search.place(hit)
        assert place is not None
        start, end = hit.marks[0]
        assert services.library.detail(hit.id).text[place.start : place.end] == hit.snippet[start:end]
    (own,) = (hit for hit in found if hit.id == harbour)
    assert {hit.id for hit in services.search.elsewhere(words, own).hits} == {again}


def test_a_place_of_a_text_leads_to_passages_like_it_and_to_its_words_elsewhere(services: Services, harbour: UUID, tmp_path: Path) -> None:
    again = "A leader\n\nAs we wrote, the zephyrine quay alone handled 31000 boxes, and the port authorities count containers alike.\n"
    other = services.imports.import_paths([written(tmp_path, "again.txt", again)], ImportChoices(), Silent()).files[0].briefs[0].brief.id
    text = services.library.detail(harbour).text
    start = text.index("count containers alike")
    place = CleanRange.of(harbour, text, start, start + len("count containers alike"))
    assert {hit.id for hit in services.search.elsewhere_of(place).hits} == {other}
    assert other in {hit.id for hit in services.search.like_around(place).hits}
    assert harbour not in {hit.id for hit in services.search.like_around(place).hits}
    services.library.remove([harbour])
    with pytest.raises(NotFoundError):
        services.search.like_around(place)


def test_a_full_disk_lets_the_search_go_on_and_a_damaged_library_does_not(
    services: Services, harbour: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert services.search.search(Query(text="zephyrine")).total == 1

    def refusing(error: UserError) -> None:
        def refresh(_: object) -> int:
            raise error

        monkeypatch.setattr(services.indexing, "refresh", refresh)

    refusing(DiskFullError("full"))
    assert services.search.search(Query(text="zephyrine")).total == 1
    refusing(DamagedError("damaged"))
    with pytest.raises(DamagedError):
        services.search.search(Query(text="zephyrine"))


def test_a_hit_of_words_that_stand_elsewhere_by_now_is_no_evidence(services: Services, tmp_path: Path) -> None:
    old = written(tmp_path, "line.txt", "The line was opened in May. Passengers were counted at both quays in winter.\n")
    brief_id = services.imports.import_paths([old], ImportChoices(), Silent()).files[0].briefs[0].brief.id
    (hit,) = services.search.search(Query(text="quays")).hits
    new = written(tmp_path, "newer.txt", "The line was opened in June, with a band. Passengers were counted at both quays in winter.\n")
    services.reimports.reimport(brief_id, new)
    assert services.search.place(hit) is None
    with pytest.raises(UserError, match="search"):
        services.search.sentence(hit)
    (again,) = services.search.search(Query(text="quays")).hits
    found = services.search.sentence(again)
    assert found is not None
    assert services.library.detail(brief_id).text[found.start : found.end].startswith("Passengers")
