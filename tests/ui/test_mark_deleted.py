"""Deleting a mark: by its key, wherever the marks are read, and what it means for the statements that rest on it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.jobs import Silent
from app.core.model.annotation import AnnotationKind
from app.core.model.brief import Brief
from app.core.model.dossier import Dossier, Heading, Statement
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.views import MarkDetails
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.reader.desk import Mode
from app.ui.views.reader.screen import ReaderScreen
from tests.ui.paper import write_paper

DELETE = Qt.Key.Key_Delete


@pytest.fixture
def paper(services: Services, resources: Path, tmp_path: Path) -> Iterator[Brief]:
    source = write_paper(tmp_path / "ferry.pdf", resources)
    brief = services.imports.import_paths([source], ImportChoices(), Silent()).files[0].briefs[0].brief
    for quote in ("wide but thin", "It sets no dates"):
        services.annotations.by_quote(brief.id, quote, MarkDetails())
    yield brief
    services.library.remove([brief.id])


@pytest.fixture
def screen(window: MainWindow, paper: Brief) -> ReaderScreen:
    window.go(Place(Room.READER, paper.id))
    shown = window.screen_shown
    assert isinstance(shown, ReaderScreen)
    return shown


def marks(services: Services, brief: Brief) -> set[UUID]:
    return {mark.annotation.id for mark in services.annotations.all(brief.id)}


@pytest.mark.parametrize("where", ["text", "page", "list"])
def test_del_deletes_the_mark_in_hand_and_nothing_else(
    window: MainWindow, screen: ReaderScreen, services: Services, paper: Brief, qtbot: QtBot, where: str
) -> None:
    screen.show_mode(Mode.PAGE if where == "page" else Mode.TEXT)
    view: QWidget = {"text": screen.page, "page": screen.original, "list": screen.marks.list}[where]
    view.setFocus()
    before = marks(services, paper)
    qtbot.keyClick(view, DELETE)
    assert marks(services, paper) == before, "no mark is in hand"
    if where == "list":
        screen.marks.choose(screen.marks.shown[0].annotation.id)
    else:
        qtbot.keyClick(view, Qt.Key.Key_J)
    mark = screen.marks.card.mark
    assert mark is not None
    qtbot.keyClick(view, DELETE)
    qtbot.keyClick(view, DELETE)
    qtbot.waitUntil(lambda: marks(services, paper) == before - {mark.annotation.id})
    assert window.toast.isVisible()
    assert window.toast.words == "Highlight deleted"
    window.undo()
    qtbot.waitUntil(lambda: marks(services, paper) == before)


def test_del_in_the_note_of_a_mark_deletes_a_letter(screen: ReaderScreen, services: Services, paper: Brief, qtbot: QtBot) -> None:
    before = marks(services, paper)
    qtbot.keyClick(screen.page, Qt.Key.Key_J)
    screen.marks.card.note.setFocus()
    qtbot.keyClick(screen.marks.card.note, DELETE)
    assert marks(services, paper) == before


@pytest.fixture
def dossier(services: Services, paper: Brief) -> Iterator[Dossier]:
    """Two statements that lean on nothing yet."""
    statements = (Statement(heading=Heading.OUR_OBJECTIVES, text=words) for words in ("A board that stands", "A date in the text"))
    services.dossiers.save(dossier := Dossier(title="The harbour board", statements=tuple(statements)), "A dossier to lean on passages")
    yield dossier
    services.dossiers.remove(dossier.id)


@pytest.mark.parametrize("sources", [1, 2])
def test_it_is_said_what_has_lost_its_source(
    window: MainWindow, screen: ReaderScreen, services: Services, paper: Brief, dossier: Dossier, qtbot: QtBot, sources: int
) -> None:
    second = dossier.statements[1]
    made = [
        services.annotations.by_quote(
            paper.id, quote, MarkDetails(kind=AnnotationKind.EVIDENCE, dossier_id=dossier.id, statement_id=second.id)
        ).mark
        for quote in ("rested on persons", "in seventeen years")[:sources]
    ]
    known = made[0].annotation.id
    qtbot.waitUntil(lambda: known in {mark.annotation.id for mark in screen.marks.shown})
    screen.marks.choose(known)
    screen.page.setFocus()
    qtbot.keyClick(screen.page, DELETE)
    qtbot.waitUntil(lambda: known not in marks(services, paper))
    lost = "has lost its only source" if sources == 1 else "rests on one source less"
    assert window.toast.words == f"Evidence deleted; Our objectives 2 of “The harbour board” {lost}"
    assert len(services.dossiers.get(dossier.id).statements[1].evidence) == sources - 1
    window.undo()
    assert len(services.dossiers.get(dossier.id).statements[1].evidence) == sources


def test_a_mark_that_shares_its_passage_takes_no_source_away(services: Services, paper: Brief, dossier: Dossier) -> None:
    statement = dossier.statements[0]
    mark = services.annotations.by_quote(
        paper.id, "rested on persons", MarkDetails(kind=AnnotationKind.EVIDENCE, dossier_id=dossier.id, statement_id=statement.id)
    ).mark
    (found,) = services.whereabouts.resting_on(mark.annotation.id)
    assert (found.dossier.id, found.atom.id, found.alone) == (dossier.id, statement.id, True)
    services.annotations.edit(replace(mark.annotation, statement_id=None))
    assert services.whereabouts.resting_on(mark.annotation.id) == ()
    services.annotations.remove([mark.annotation.id])
    assert len(services.dossiers.get(dossier.id).statements[0].evidence) == 1
