"""A write of thousands of rows gathers new ones; nobody who asks in it can tell."""

from typing import Any
from uuid import uuid4

from sqlalchemy import event

from app.core.model.brief import Brief, BriefText, ImportSource, Passage
from db.store import Store
from db.unit import Unit


def _taken_in(unit: Unit, title: str, words: str) -> Brief:
    source = ImportSource(file_name="a.txt", media_type="text/plain", sha256=f"sum of {title}", size=1, importer="txt")
    brief = unit.briefs.add(Brief(title=title, text_hash=f"hash of {words}", source=source, tags=("harbour",)))
    unit.texts.add(BriefText(brief_id=brief.id, raw=words))
    unit.passages.add_all([Passage(id=uuid4(), brief_id=brief.id, exact=words)])
    unit.originals.put(source.sha256, words.encode())
    unit.sketches.put(brief.text_hash, b"\1\2\3\4")
    return brief


def test_what_was_added_is_there_at_once(store: Store) -> None:
    with store.write("Import", bulk=True) as unit:
        brief = _taken_in(unit, "A", "words")
        assert unit.texts.get(brief.id).raw == "words"
        assert [found.exact for found in unit.passages.of_brief(brief.id)] == ["words"]
        assert unit.briefs.get(brief.id) == brief
        assert unit.originals.get("sum of A") == b"words"
        assert dict(unit.sketches.of_briefs()) == {brief.id: b"\1\2\3\4"}


def test_what_was_foreseen_to_be_absent_is_met_once_it_is_added(store: Store) -> None:
    with store.write("Import") as unit:
        before = _taken_in(unit, "A", "words")
    with store.write("Import", bulk=True) as unit:
        unit.briefs.foresee({"sum of A", "hash of words", "sum of B", "hash of others"})
        unit.originals.foresee({"sum of A", "sum of B"})
        unit.sketches.foresee({"hash of words", "hash of others"})
        assert (unit.briefs.with_sha256("sum of A"), unit.briefs.with_text_hash("hash of words")) == ([before], [before])
        assert (unit.briefs.with_sha256("sum of B"), unit.briefs.with_text_hash("hash of others")) == ([], [])
        assert (unit.originals.has("sum of A"), unit.originals.has("sum of B")) == (True, False)
        added = _taken_in(unit, "B", "others")
        assert (unit.briefs.with_sha256("sum of B"), unit.briefs.with_text_hash("hash of others")) == ([added], [added])
        assert unit.originals.has("sum of B")
        again = _taken_in(unit, "C", "others")  # the same words have one sketch
        assert unit.briefs.with_text_hash("hash of others") == [added, again]
    with store.read() as unit:
        assert len(unit.sketches.of_briefs()) == 3
        assert unit.briefs.sums() == {"sum of A", "sum of B", "sum of C"}


def test_what_waits_goes_out_owner_first_whichever_kind_was_named_first(store: Store) -> None:
    """Tags are written at once, with all that waits before them; a brief without tags then waits behind another one's words."""
    with store.write("Import", bulk=True) as unit:
        for tags in (("harbour",), ()):
            brief = unit.briefs.add(Brief(title="A", tags=tags))
            unit.texts.add(BriefText(brief_id=brief.id, raw="words"))
    with store.read() as unit:
        assert len(unit.texts.all()) == 2


def test_a_question_about_nothing_lets_wait_what_waits(store: Store) -> None:
    written: list[str] = []
    with store.write("Import", bulk=True) as unit:
        event.listen(unit._work.bare, "before_cursor_execute", lambda *told: written.append(told[2]))
        unit.texts.add(BriefText(brief_id=unit.briefs.add(Brief(title="A")).id, raw="words"))
        assert (unit.texts.many(()), unit.briefs.many(()), unit.briefs.heads(()), unit.dossiers.many(())) == ([], [], {}, [])
        assert not [statement for statement in written if statement.startswith("INSERT")]
    assert [statement for statement in written if statement.startswith("INSERT INTO brief_texts")]


def test_a_bulk_write_that_fails_leaves_nothing_and_one_that_is_undone_takes_all_out(store: Store) -> None:
    try:
        with store.write("Import", bulk=True) as unit:
            _taken_in(unit, "A", "words")
            raise ZeroDivisionError
    except ZeroDivisionError:
        pass
    with store.write("Import", bulk=True) as unit:
        brief = _taken_in(unit, "B", "others")
    with store.read() as unit:
        assert [found.title for found in unit.briefs.all()] == ["B"]
    assert store.undo() is not None
    with store.read() as unit:
        assert (unit.briefs.all(), unit.texts.all(), unit.passages.of_brief(brief.id)) == ([], [], [])


def test_a_bulk_connection_lets_its_memory_go_by_a_statement_before_it_is_closed(store: Store) -> None:
    """The driver closes with the interpreter in its hand; a statement wipes the same pages without it."""
    said: list[str] = []

    def listen(connection: Any, _record: object) -> None:
        connection.set_trace_callback(said.append)

    event.listen(store._bulk, "connect", listen)
    with store.write("Import", bulk=True) as unit:
        unit.briefs.add(Brief(title="Paper"))
    commit = said.index("COMMIT")
    assert "PRAGMA shrink_memory" in said[commit:]
    with store.read() as unit:
        assert [brief.title for brief in unit.briefs.all()] == ["Paper"]


def test_a_connection_that_is_lost_already_is_closed_all_the_same(store: Store) -> None:
    def lose(connection: Any, _record: object) -> None:
        connection.close()

    event.listen(store._bulk, "checkin", lose)
    with store.write("Import", bulk=True) as unit:
        unit.briefs.add(Brief(title="Paper"))
    with store.read() as unit:
        assert unit.briefs.count() == 1


def test_bulk_steps_of_a_lasting_block_share_a_connection_that_goes_with_it(store: Store) -> None:
    told: list[str] = []
    event.listen(store._bulk, "connect", lambda *_: told.append("opened"))
    event.listen(store._bulk, "close", lambda *_: told.append("closed"))
    with store.lasting():
        for title in ("A", "B"):
            with store.write("Import", bulk=True) as unit:
                unit.briefs.add(Brief(title=title))
        assert told == ["opened"]
    assert told == ["opened", "closed"]
    with store.write("Import", bulk=True) as unit:
        unit.briefs.add(Brief(title="C"))
    assert told == ["opened", "closed"] * 2


def test_a_lasting_block_goes_on_after_a_step_that_failed(store: Store) -> None:
    with store.lasting():
        try:
            with store.write("Import", bulk=True) as unit:
                unit.briefs.add(Brief(title="A"))
                raise ZeroDivisionError
        except ZeroDivisionError:
            pass
        with store.write("Other") as unit:
            unit.briefs.add(Brief(title="B"))
        with store.write("Import", bulk=True) as unit:
            assert [found.title for found in unit.briefs.all()] == ["B"]
            unit.briefs.add(Brief(title="C"))
    with store.read() as unit:
        assert sorted(found.title for found in unit.briefs.all()) == ["B", "C"]
