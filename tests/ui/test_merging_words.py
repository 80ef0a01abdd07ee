"""Two organisations, or two terms, become one in the window, by the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.language import Language
from app.core.model.dossier import Dossier, Term
from app.core.model.person import NameForm, Organisation
from app.ui.dialogs.merge_words import OrganisationOverlay, PairChooser, TermOverlay
from app.ui.main_window import MainWindow
from app.ui.widgets.label import Prose
from tests.ui.windows import command, press

CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(window: MainWindow) -> PairChooser:
    (chooser,) = [each for each in window.findChildren(PairChooser) if each.isVisible()]
    return chooser


def titles(window: MainWindow) -> list[str]:
    return [option.title for option in shown(window).options]


def said(overlay: TermOverlay | OrganisationOverlay) -> str:
    return "\n".join(each.accessibleName() for each in overlay.findChildren(Prose) if not each.isHidden())


def test_two_organisations_are_merged_by_keys_alone(empty: MainWindow, qtbot: QtBot) -> None:
    for names in (("Harbour Board", "BoH"), ("BoH", "Board of the Harbour"), ("Pilots' Office",)):
        forms = tuple(NameForm(text=each, preferred_for=(Language.EN,) if each == names[0] else ()) for each in names)
        empty.services.organisations.save(Organisation(names=forms))
    command(empty, "merge-organisations")
    assert titles(empty) == ["BoH", "Harbour Board", "Pilots' Office"]
    QTest.keyClicks(shown(empty).field, "harb")
    press(empty, Qt.Key.Key_Return)
    assert titles(empty) == ["SAME NAME", "BoH", "OTHERS", "Pilots' Office"]
    assert "Harbour Board" in shown(empty).field.placeholderText()
    press(empty, Qt.Key.Key_Return)
    (overlay,) = [each for each in empty.findChildren(OrganisationOverlay) if each.isVisible()]
    assert "Board of the Harbour" in said(overlay)
    press(empty, Qt.Key.Key_Return, CONTROL)
    assert not overlay.isVisible()
    assert [found.name_in(Language.EN) for found in empty.services.organisations.all()] == ["Harbour Board", "Pilots' Office"]
    assert "Harbour Board" in empty.toast.words
    empty.undo()
    assert len(empty.services.organisations.all()) == 3
    command(empty, "merge-organisations")
    assert len(empty.findChildren(PairChooser)) == 1, "what asks is made once"
    assert "Harbour Board" not in shown(empty).field.placeholderText()
    press(empty, Qt.Key.Key_Escape)


def test_what_would_be_lost_is_named_without_asking_the_library_from_the_window(empty: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    called = lambda name: (NameForm(text=name, preferred_for=(Language.EN,)),)  # noqa: E731
    ministry, navy = Organisation(names=called("Ministry")), Organisation(names=called("Navy"))
    kept = Organisation(names=called("Board"), parent_id=ministry.id)
    gone = Organisation(names=called("Harbour Board"), parent_id=navy.id)
    for each in (ministry, navy, kept, gone):
        empty.services.organisations.save(each)
    overlay = OrganisationOverlay(empty.context, empty)
    planned = overlay.plan_of(kept.id, gone.id)
    with monkeypatch.context() as unread:  # the window's own views read again once this test is over
        unread.setattr(empty.services.organisations, "all", lambda: pytest.fail("the window reads by itself"))
        _, words = overlay.lost(planned)
    assert words == ["Part of: Ministry (not Navy)"]


def test_two_terms_are_merged_and_the_arrows_change_which_one_stays(empty: MainWindow, qtbot: QtBot) -> None:
    empty.services.dossiers.save(Dossier(title="Seabed", terms=(Term(term="JDZ", note="new"), Term(term="Zone", note="old"))))
    command(empty, "merge-terms")
    assert titles(empty) == ["JDZ", "Zone"]
    press(empty, Qt.Key.Key_Return)
    press(empty, Qt.Key.Key_Return)
    (overlay,) = [each for each in empty.findChildren(TermOverlay) if each.isVisible()]
    assert "Note: new (not old)" in said(overlay)
    press(empty, Qt.Key.Key_Right)
    assert "Note: old (not new)" in said(overlay)
    press(empty, Qt.Key.Key_Return, CONTROL)
    (term,) = empty.services.dossiers.all()[0].terms
    assert (term.term, term.note, term.forms) == ("Zone", "old", ((Language.EN, "JDZ"),))
    empty.undo()
    assert len(empty.services.dossiers.all()[0].terms) == 2


def test_one_alone_cannot_be_merged_and_the_list_says_so(empty: MainWindow) -> None:
    command(empty, "merge-terms")
    assert shown(empty)._foot.text() == "There are not two of them yet."
    press(empty, Qt.Key.Key_Return)
    assert shown(empty).isVisible()
    press(empty, Qt.Key.Key_Escape)
