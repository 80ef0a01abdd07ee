"""Undo and redo: any step, deletions included, across restarts."""

import dataclasses
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.changes import Kind
from app.core.errors import UserError
from app.core.model.annotation import Annotation
from app.core.model.base import Evidence
from app.core.model.brief import Brief
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.event import Operation
from db.recorder import Recorder
from db.store import Store
from db.unit import Unit
from db.vault import NewVault
from tests.db.making import brief_with_paragraphs

VOLATILE = {"created": None, "updated": None, "rev": 0, "by": ""}


def picture(store: Store) -> dict[str, Any]:
    """All that the library holds, without what each save sets anew."""
    with store.read() as unit:
        found: dict[str, Any] = {"texts": sorted(map(repr, unit.texts.all()))}
        for kind in Kind:
            items = unit.of_kind(kind).all()
            found[kind] = {item.id: dataclasses.replace(item, **VOLATILE) if hasattr(item, "rev") else item for item in items}
    return found


def step_import(store: Store) -> None:
    with store.write("Import") as unit:
        brief_with_paragraphs(unit, "Imported")


def step_mark(store: Store) -> None:
    with store.write("Mark") as unit:
        if passages := unit.passages.all():
            statement = Statement(heading=Heading.BACKGROUND, text="Seen.", evidence=(Evidence(passage_id=passages[0].id),))
            dossier = unit.dossiers.add(Dossier(title="Marked", statements=(statement,)))
            unit.annotations.add(
                Annotation(passage_id=passages[0].id, brief_id=passages[0].brief_id, statement_id=statement.id, dossier_id=dossier.id)
            )


def step_rename(store: Store) -> None:
    with store.write("Rename") as unit:
        for brief in unit.briefs.all()[:1]:
            unit.briefs.replace(dataclasses.replace(brief, title=brief.title + "+", tags=(*brief.tags, "renamed")))


def step_reword(store: Store) -> None:
    with store.write("Reword") as unit:
        for text in unit.texts.all()[:1]:
            unit.texts.replace(dataclasses.replace(text, raw=text.raw + " More."))


def step_remove_brief(store: Store) -> None:
    with store.write("Remove a brief") as unit:
        for brief in unit.briefs.all()[:1]:
            unit.briefs.remove(brief.id)


def step_remove_dossier(store: Store) -> None:
    with store.write("Remove a dossier") as unit:
        for dossier in unit.dossiers.all()[:1]:
            unit.dossiers.remove(dossier.id)


def step_empty_dossier(store: Store) -> None:
    with store.write("Empty a dossier") as unit:
        for dossier in unit.dossiers.all()[:1]:
            unit.dossiers.replace(dataclasses.replace(dossier, statements=()))


STEPS = (step_import, step_mark, step_rename, step_reword, step_remove_brief, step_remove_dossier, step_empty_dossier)


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(st.lists(st.sampled_from(STEPS), min_size=1, max_size=8))
def test_undo_walks_back_and_redo_walks_forth(store: Store, steps: list[Any]) -> None:
    pictures = [picture(store)]
    for step in steps:
        step(store)
        if (now := picture(store)) != pictures[-1]:
            pictures.append(now)
    for expected in reversed(pictures[:-1]):
        assert store.undo() is not None
        assert picture(store) == expected
    for expected in pictures[1:]:
        assert store.redo() is not None
        assert picture(store) == expected
    assert store.redo() is None
    assert store.verify() == ()


def test_steps_have_names_and_undo_names_what_it_took_back(store: Store) -> None:
    step_import(store)
    step_rename(store)
    taken = store.undo()
    assert taken is not None
    assert taken[0].name == "Rename"
    assert taken[1].kinds == {Kind.BRIEF}
    with store.read() as unit:
        assert [step.name for step in unit.events.steps()] == ["Undo: Rename", "Rename", "Import"]
        undo, redo = unit.events.next_undo(), unit.events.next_redo()
    assert undo is not None
    assert redo is not None
    assert (undo.name, redo.name) == ("Import", "Rename")


def test_a_new_step_ends_the_chain_of_redo(store: Store) -> None:
    step_import(store)
    step_rename(store)
    store.undo()
    step_reword(store)
    assert store.redo() is None
    names: list[str] = []
    while (taken := store.undo()) is not None:
        names.append(taken[0].name)
    assert names == ["Reword", "Import"]


@pytest.mark.parametrize("turn", ["undo", "undo_of_one", "redo"])
def test_a_step_that_came_between_is_not_taken_over(store: Store, monkeypatch: pytest.MonkeyPatch, turn: str) -> None:
    """Another writer was faster: what it wrote stands, and nothing is turned behind its back."""
    step_import(store)
    step_rename(store)
    with store.read() as unit:
        last = unit.events.next_undo()
    assert last is not None
    if turn == "redo":
        store.undo()
    write = store._write

    def slower(recorder: Recorder) -> AbstractContextManager[tuple[Unit, sa.Connection]]:
        monkeypatch.setattr(store, "_write", write)
        step_rename(store)
        between.append(picture(store))
        return write(recorder)

    between: list[dict[str, Any]] = []
    monkeypatch.setattr(store, "_write", slower)
    turned = {"undo": store.undo, "undo_of_one": lambda: store.undo(seq=last.seq), "redo": store.redo}[turn]
    with pytest.raises(UserError, match="history shows what was done since"):
        turned()
    assert [picture(store)] == between
    with store.read() as unit:
        assert unit.events.steps(1)[0].name == "Rename"


def test_undo_works_after_a_restart(store: Store, vault: NewVault, tmp_path: Path) -> None:
    step_import(store)
    before = picture(store)
    step_remove_brief(store)
    store.close()
    again = Store.open(tmp_path, vault.key)
    assert again.undo() is not None
    assert picture(again) == before
    again.close()


def test_history_tells_before_and_after(store: Store) -> None:
    with store.write("Add", by="Mina") as unit:
        brief = unit.briefs.add(Brief(title="One"))
    with store.write("Rename", by="Jun") as unit:
        unit.briefs.replace(dataclasses.replace(brief, title="Two"))
    with store.read() as unit:
        added, renamed = unit.events.of(brief.id)
        assert unit.events.object_ids(str(brief.id)[:9]) == [brief.id]
    assert (added.name, added.by, added.operation, added.before) == ("Add", "Mina", Operation.ADD, "")
    assert (renamed.name, renamed.by, renamed.operation) == ("Rename", "Jun", Operation.REPLACE)
    assert '"title":"One"' in renamed.before
    assert '"title":"Two"' in renamed.after
    assert added.seq < renamed.seq
    assert added.step != renamed.step
