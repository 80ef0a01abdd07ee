"""Units of work: all or nothing, one writer, many readers, references that hold."""

import dataclasses
import threading
from uuid import uuid4

import pytest
from sqlalchemy.exc import IntegrityError

from app.core.changes import Kind
from app.core.errors import NotFoundError, UserError
from app.core.model.annotation import Annotation
from app.core.model.base import Evidence
from app.core.model.brief import Brief
from app.core.model.dossier import Document, Dossier, Heading, PersonRole, Position, Statement
from app.core.model.meeting import AgendaItem, Meeting, Occasion, Participant, ParticipantRole, Side
from app.core.model.person import NameForm, Organisation, Person
from db.store import Store
from tests.db.making import brief_with_paragraphs


def test_nothing_is_saved_where_anything_is_raised(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.write("Fail") as unit:
        brief_with_paragraphs(unit)
        unit.originals.put("ab", b"bytes")
        raise ZeroDivisionError
    with store.read() as unit:
        assert unit.briefs.all() == []
        assert unit.passages.all() == []
        assert unit.events.steps() == []
        assert unit.dirty.all() == []
        assert not unit.originals.has("ab")


def test_changes_name_what_was_touched(store: Store) -> None:
    with store.write("Import") as unit:
        brief, passages = brief_with_paragraphs(unit)
        mark = unit.annotations.add(Annotation(passage_id=passages[0].id, brief_id=brief.id))
    assert unit.changes.objects == {(Kind.BRIEF, brief.id), (Kind.ANNOTATION, mark.id)}
    with store.read() as unit:
        assert {(row.kind, row.object_id) for row in unit.dirty.all()} == {(Kind.BRIEF, brief.id), (Kind.ANNOTATION, mark.id)}


def test_the_index_clears_only_what_it_has_seen(store: Store) -> None:
    with store.write("One") as unit:
        unit.briefs.add(Brief(title="One"))
    with store.read() as unit:
        seen = unit.dirty.all()[-1].seq
    with store.write("Two") as unit:
        second = unit.briefs.add(Brief(title="Two"))
    with store.write("Indexed") as unit:
        unit.dirty.clear(seen)
        assert [row.object_id for row in unit.dirty.all()] == [second.id]


def test_a_unit_that_reads_does_not_write(store: Store) -> None:
    with store.read() as unit, pytest.raises(RuntimeError, match="only reads"):
        unit.briefs.add(Brief())
    with store.read() as unit, pytest.raises(RuntimeError, match="only reads"):
        unit.index_files.write("TOC", b"")


def test_a_write_inside_a_write_is_a_bug(store: Store) -> None:
    with store.write("Outer"), pytest.raises(RuntimeError, match="inside a write"), store.write("Inner"):
        pass


def test_what_is_not_there_is_named(store: Store) -> None:
    missing = uuid4()
    with store.read() as unit:
        with pytest.raises(NotFoundError, match=f"no dossier with the id {missing}"):
            unit.dossiers.get(missing)
        assert unit.dossiers.find(missing) is None
        assert unit.dossiers.many([missing]) == []
    with store.write("Remove") as unit, pytest.raises(NotFoundError):
        unit.people.remove(missing)


def test_the_ids_are_those_of_all_objects_in_their_order(store: Store) -> None:
    with store.write("Add") as unit:
        for title in ("Quays", "Ferries", "Aviation"):
            brief, passages = brief_with_paragraphs(unit)
            unit.annotations.add(Annotation(passage_id=passages[0].id, brief_id=brief.id))
            unit.dossiers.add(Dossier(title=title))
    with store.read() as unit:
        for repository in (unit.briefs, unit.annotations, unit.dossiers):
            assert len(repository.ids()) == 3
            assert repository.ids() == [thing.id for thing in repository.all()]
        assert unit.people.ids() == []


def test_many_keeps_the_order_asked_for(store: Store) -> None:
    with store.write("Add") as unit:
        added = [unit.briefs.add(Brief(title=f"Paper {number}")) for number in range(1200)]
    wanted = [brief.id for brief in added][::-1]
    with store.read() as unit:
        assert [brief.id for brief in unit.briefs.many(wanted)] == wanted


def test_a_stale_change_is_refused(store: Store) -> None:
    with store.write("Add") as unit:
        old = unit.dossiers.add(Dossier(title="Fisheries"))
    with store.write("Change") as unit:
        unit.dossiers.replace(dataclasses.replace(old, owner="Unit 2"))
    with pytest.raises(UserError, match="changed in the meantime"), store.write("Change") as unit:
        unit.dossiers.replace(dataclasses.replace(old, owner="Unit 3"))
    with store.write("Load a pack") as unit:
        assert unit.dossiers.replace(dataclasses.replace(old, owner="Unit 4", rev=0)).rev == 3


def test_a_save_without_a_difference_leaves_no_trace(store: Store) -> None:
    with store.write("Add") as unit:
        kept = unit.dossiers.add(Dossier(title="Fisheries"))
    with store.write("Change") as unit:
        assert unit.dossiers.replace(kept) == kept
    assert not unit.changes.objects
    with store.read() as unit:
        assert [step.name for step in unit.events.steps()] == ["Add"]


def test_a_reference_to_nothing_is_refused_by_the_database(store: Store) -> None:
    with pytest.raises(IntegrityError, match="FOREIGN KEY"), store.write("Add") as unit:
        unit.annotations.add(Annotation(passage_id=uuid4(), brief_id=uuid4()))
    statement = Statement(heading=Heading.BACKGROUND, text="x", evidence=(Evidence(passage_id=uuid4()),))
    with pytest.raises(IntegrityError, match="FOREIGN KEY"), store.write("Add") as unit:
        unit.dossiers.add(Dossier(title="x", statements=(statement,)))
    with store.read() as unit:
        assert unit.dossiers.all() == []


def test_objects_of_one_write_may_come_in_any_order(store: Store) -> None:
    with store.write("Add") as unit:
        later = Dossier(title="Second")
        first = unit.dossiers.add(Dossier(title="First", related=(later.id,)))
        unit.dossiers.add(later)
    with store.read() as unit:
        assert unit.dossiers.get(first.id).related == (later.id,)


def test_a_removed_passage_takes_its_marks_and_leaves_statements_unsupported(store: Store) -> None:
    with store.write("Set up") as unit:
        brief, passages = brief_with_paragraphs(unit)
        kept, gone = Evidence(passage_id=passages[0].id), Evidence(passage_id=passages[1].id, theirs=True)
        position = Position(party="JPN", stance="It holds.", evidence=(kept, gone))
        dossier = unit.dossiers.add(Dossier(title="Pier", positions=(position,)))
        mark = unit.annotations.add(Annotation(passage_id=passages[1].id, brief_id=brief.id))
    with store.write("Remove a passage") as unit:
        unit.passages.remove(passages[1].id)
    assert unit.changes.touched(Kind.DOSSIER) == {dossier.id}
    with store.read() as unit:
        assert unit.dossiers.get(dossier.id).positions[0].evidence == (kept,)
        assert unit.annotations.find(mark.id) is None
        assert unit.passages.of_brief(brief.id) == [passages[0], *passages[2:]]


def test_a_removed_brief_takes_everything_that_stood_in_it(store: Store) -> None:
    with store.write("Set up") as unit:
        brief, passages = brief_with_paragraphs(unit)
        statement = Statement(heading=Heading.BACKGROUND, text="x", evidence=(Evidence(passage_id=passages[0].id),))
        document = Document(title="Treaty", brief_id=brief.id)
        dossier = unit.dossiers.add(Dossier(title="Pier", statements=(statement,), documents=(document,)))
        unit.annotations.add(Annotation(passage_id=passages[1].id, brief_id=brief.id, dossier_id=dossier.id, statement_id=statement.id))
    with store.write("Remove a brief") as unit:
        unit.briefs.remove(brief.id)
    with store.read() as unit:
        rest = unit.dossiers.get(dossier.id)
        assert (rest.statements[0].evidence, rest.documents[0].brief_id) == ((), None)
        assert (unit.annotations.all(), unit.passages.all(), unit.texts.all()) == ([], [], [])


def test_a_removed_statement_is_forgotten_by_its_marks_and_its_answers(store: Store) -> None:
    with store.write("Set up") as unit:
        brief, passages = brief_with_paragraphs(unit)
        theirs = Statement(heading=Heading.THEIR_OBJECTIVES, text="They want more.")
        ours = Statement(heading=Heading.OUR_RESPONSE, text="Enough.", answers=theirs.id)
        dossier = unit.dossiers.add(Dossier(title="Pier", statements=(theirs, ours)))
        mark = unit.annotations.add(Annotation(passage_id=passages[0].id, brief_id=brief.id, statement_id=theirs.id))
    with store.write("Remove a statement") as unit:
        unit.dossiers.replace(dataclasses.replace(dossier, statements=(ours,)))
    with store.read() as unit:
        assert unit.annotations.get(mark.id).statement_id is None
        assert unit.dossiers.get(dossier.id).statements == (dataclasses.replace(ours, answers=None),)


def test_a_removed_person_leaves_the_table_and_the_room(store: Store) -> None:
    with store.write("Set up") as unit:
        person = unit.people.add(Person(names=(NameForm(text="Sato Aoi"),)))
        dossier = unit.dossiers.add(Dossier(title="Pier", people=(PersonRole(person_id=person.id, role="negotiator"),)))
        seat = Participant(person_id=person.id, side=Side.THEIRS, role=ParticipantRole.PRINCIPAL)
        item = AgendaItem(title="Pier", dossier_ids=(dossier.id,))
        meeting = unit.meetings.add(Meeting(title="Talks", occasion=Occasion.PHONE, participants=(seat,), agenda=(item,)))
    with store.read() as unit:
        assert set(unit.referrers([person.id])) == {(Kind.DOSSIER, dossier.id), (Kind.MEETING, meeting.id)}
    with store.write("Remove") as unit:
        unit.people.remove(person.id)
        unit.dossiers.remove(dossier.id)
    with store.read() as unit:
        rest = unit.meetings.get(meeting.id)
    assert (rest.participants, rest.agenda[0].dossier_ids) == ((), ())


def test_a_removed_ministry_frees_its_offices(store: Store) -> None:
    with store.write("Set up") as unit:
        parent = unit.organisations.add(Organisation(names=(NameForm(text="Ministry"),)))
        child = unit.organisations.add(Organisation(names=(NameForm(text="Bureau"),), parent_id=parent.id))
        unit.organisations.remove(parent.id)
    with store.read() as unit:
        assert unit.organisations.get(child.id).parent_id is None


def test_writers_queue_and_readers_see_whole_states(store: Store) -> None:
    with store.write("Set up") as unit:
        dossier = unit.dossiers.add(Dossier(title="0", short_title="0"))
    torn: list[str] = []
    stop = threading.Event()

    def write() -> None:
        for _ in range(10):
            with store.write("Count") as unit:
                old = unit.dossiers.get(dossier.id)
                count = str(int(old.title) + 1)
                unit.dossiers.replace(dataclasses.replace(old, title=count, short_title=count))

    def read() -> None:
        while not stop.is_set():
            with store.read() as unit:
                found = unit.dossiers.get(dossier.id)
            if found.title != found.short_title:
                torn.append(found.title)

    writers = [threading.Thread(target=write) for _ in range(4)]
    readers = [threading.Thread(target=read) for _ in range(2)]
    for thread in (*writers, *readers):
        thread.start()
    for thread in writers:
        thread.join()
    stop.set()
    for thread in readers:
        thread.join()
    assert torn == []
    with store.read() as unit:
        assert unit.dossiers.get(dossier.id).title == "40"
        events = unit.events.of(dossier.id)
        assert len(events) == 41
        assert unit.events.of(dossier.id, 3) == events[-3:]
        assert unit.events.of(dossier.id, 100) == events


def test_a_reader_keeps_its_picture_while_others_write(store: Store) -> None:
    with store.write("Set up") as unit:
        unit.briefs.add(Brief(title="One"))
    with store.read() as unit:
        assert unit.briefs.count() == 1
        with store.write("Add") as writer:
            writer.briefs.add(Brief(title="Two"))
        assert unit.briefs.count() == 1
    with store.read() as unit:
        assert unit.briefs.count() == 2
