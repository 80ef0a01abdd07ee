"""A list in which nothing is called so says so, and offers what can be done instead."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.core.model.dossier import Dossier, Heading, Statement
from app.ui.dialogs.add_to import AddTo
from app.ui.dialogs.chooser import Chooser
from app.ui.dialogs.passages import PassagePicker
from app.ui.dialogs.statements import Target
from app.ui.main_window import MainWindow

WORDS = "zzyzx lighthouse"


def centre_of(window: MainWindow) -> QWidget:
    """What cards stand over."""
    centre = window.centralWidget()
    assert centre is not None
    return centre


def typed(chooser: Chooser, words: str, *, found: bool = False) -> None:
    """Type words that nothing is called by, or something."""
    chooser.field.setText(words)
    assert chooser._empty.isVisible() is not found


def test_the_palette_offers_to_search_everything(empty: MainWindow) -> None:
    palette = empty.palette_overlay
    palette.begin()
    assert not palette._empty.isVisible()
    typed(palette, WORDS)
    assert f"“{WORDS}”" in palette._empty.accessibleName()
    (only,) = palette.options
    assert only.title == f"Search everything for “{WORDS}”"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert empty.search_overlay.isVisible()
    assert empty.search_overlay.field.text() == WORDS
    empty.search_overlay.close_over()
    palette.begin()
    typed(palette, "light or", found=True)
    assert "Light or dark" in [option.title for option in palette.options]
    palette.close_over()


def test_a_dossier_that_is_not_there_is_begun_with_the_briefs(empty: MainWindow) -> None:
    note = empty.services.imports.take_note("", "A note on pilots. Nobody has asked them.").files[0].briefs[0].brief
    empty.services.dossiers.save(Dossier(title="Harbours"), "Begin")
    chooser = AddTo(empty.context, centre_of(empty))
    chooser.ask([note.id])
    typed(chooser, "Pilots")
    (only,) = chooser.options
    assert only.title == "Begin the dossier “Pilots”"
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    begun = next(each for each in empty.services.dossiers.all() if each.title == "Pilots")
    assert [document.brief_id for document in begun.documents] == [note.id]
    empty.undo()
    assert [each.title for each in empty.services.dossiers.all()] == ["Harbours"]


def test_a_passage_that_is_not_marked_is_sought_in_the_library(empty: MainWindow) -> None:
    statement = Statement(heading=Heading.BACKGROUND, text="The quay is ours.")
    dossier = Dossier(title="Harbours", statements=(statement,))
    empty.services.dossiers.save(dossier, "Begin")
    picker = PassagePicker(empty.context, centre_of(empty))
    picker.ask(Target(dossier.id, statement.id), ())
    typed(picker, WORDS)
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert empty.search_overlay.isVisible()
    assert empty.search_overlay.field.text() == WORDS
    empty.search_overlay.close_over()
