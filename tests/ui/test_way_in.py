"""Unlocking, the first start, and the languages of the window."""

import ast
import errno
import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import ui
from app.core.errors import DiskFullError, LockedError
from app.core.language import Language
from app.services.opening import new_library, open_with_recovery
from app.ui.i18n import install_language, window_language
from app.ui.jobs import InlinePool, Jobs
from app.ui.theme import Look
from app.ui.views.first_start import FirstStart
from app.ui.views.unlock import UnlockView
from tests.tools.update_translations import gather
from tests.ui.windows import silenced


def refuse(words: str) -> object:
    raise LockedError("That passphrase does not open this library.")


def test_a_wrong_passphrase_is_one_sentence_and_stays_to_be_mended(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    view = UnlockView(look, Jobs(InlinePool(), InlinePool()), tmp_path, refuse, refuse)
    qtbot.addWidget(view)
    view.show()
    view.secret.setText("wrong words")
    view.try_it()
    assert view.trouble.accessibleName() == "That passphrase does not open this library."
    assert view.trouble.isVisible()
    assert view.secret.text() == "wrong words"
    assert view.button.isEnabled()


def test_what_was_wrong_is_not_said_of_what_is_typed_next(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    view = UnlockView(look, Jobs(InlinePool(), InlinePool()), tmp_path, refuse, refuse)
    qtbot.addWidget(view)
    view.show()
    view.secret.setText("wrong words")
    view.try_it()
    QTest.keyClicks(view.secret, "w")
    assert not view.trouble.isVisible()
    view.try_it()
    assert view.trouble.isVisible()
    view._other.click()
    assert not view.trouble.isVisible()
    assert not view.secret._wrong


def test_a_mistyped_group_of_the_code_is_named_where_it_is_typed(qtbot: QtBot, look: Look, resources: Path, tmp_path: Path) -> None:
    made = new_library(tmp_path / "library", "plum tree in the rain", resources)
    made.services.close()

    def recover(code: str) -> object:
        return open_with_recovery(tmp_path / "library", code, resources)

    view = UnlockView(look, Jobs(InlinePool(), InlinePool()), tmp_path / "library", refuse, recover)
    qtbot.addWidget(view)
    view.show()
    view._other.click()
    groups = made.recovery_code.split("-")
    groups[2] = groups[2][:3]
    QTest.keyClicks(view.secret, "-".join(groups))
    QTest.keyClick(view.secret, Qt.Key.Key_Return)
    assert view.trouble.isVisible()
    assert "group 3" in view.trouble.accessibleName().lower()


def test_the_right_one_opens(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    view = UnlockView(look, Jobs(InlinePool(), InlinePool()), tmp_path, lambda words: {"opened": words}, refuse)
    qtbot.addWidget(view)
    view.secret.setText("plum tree")
    with qtbot.waitSignal(view.opened) as opened:
        view.try_it()
    assert opened.args == [{"opened": "plum tree"}]


def test_the_code_step_cannot_be_skipped(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    made: list[str] = []

    def make(words: str, *_place: object) -> tuple[object, str]:
        made.append(words)
        return {"library": words}, "7Q4M-XH2D-K9RT-0WVC"

    first = FirstStart(look, Jobs(InlinePool(), InlinePool()), tmp_path, make)
    qtbot.addWidget(first)
    first.first.setText("plum tree in rain")
    first.second.setText("plum tree in rein")
    first.make()
    assert not made
    assert "not the same" in first.trouble.accessibleName()
    first.second.setText("plum tree in rain")
    first.make()
    assert made == ["plum tree in rain"]
    assert not first.go_on.isEnabled()
    first.typed.setText("0wvd")
    assert not first.go_on.isEnabled()
    assert "Group 4" in first._differs.accessibleName()
    first.typed.setText("k9rt")
    assert "This is group 3" in first._differs.accessibleName()
    first.typed.setText("0w")
    assert first._differs.accessibleName() == ""  # it is not all there yet
    QTest.keyClick(first.typed, Qt.Key.Key_Return)
    assert "Group 4" in first._differs.accessibleName()
    first.typed.setText("0wvc")
    assert first.go_on.isEnabled()
    first.go_on.click()
    with qtbot.waitSignal(first.finished) as finished:
        first.with_sample.click()
    assert finished.args == [{"library": "plum tree in rain"}, True]


def test_a_count_is_worded_by_an_object_alone() -> None:
    """The tool that gathers strings passes over a plural that is asked of the application, and it would stay English."""
    calls = [
        (path.name, node.lineno)
        for path in (Path(ui.__file__).parent).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("translate") and len(node.args) > 3
    ]
    assert calls == []


@pytest.mark.parametrize("language", ["ko", "ja"])
def test_no_string_is_left_untranslated(resources: Path, language: str) -> None:
    tree = ET.parse(resources / "i18n" / f"attache_{language}.ts")
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, message.findtext("source")
        assert "".join(translation.itertext()).strip(), message.findtext("source")


@pytest.mark.parametrize("language", ["ko", "ja"])
def test_every_string_of_the_window_is_in_the_translations(resources: Path, tmp_path: Path, language: str) -> None:
    stored = resources / "i18n" / f"attache_{language}.ts"
    gathered = Path(shutil.copy(stored, tmp_path))
    gather(gathered, language)
    assert strings_of(gathered) == strings_of(stored)


def strings_of(path: Path) -> set[tuple[str, str]]:
    """The strings of a translation file with the class that says them."""
    contexts = ET.parse(path).getroot().iter("context")
    return {
        (context.findtext("name") or "", message.findtext("source") or "") for context in contexts for message in context.iter("message")
    }


@pytest.mark.parametrize("language", ["ko", "ja"])
def test_translations_keep_their_places_for_values(resources: Path, language: str) -> None:
    tree = ET.parse(resources / "i18n" / f"attache_{language}.ts")
    for message in tree.getroot().iter("message"):
        source = message.findtext("source") or ""
        words = "".join(message.find("translation").itertext())  # type: ignore[union-attr]
        assert {part.split("}")[0] for part in source.split("{")[1:]} == {part.split("}")[0] for part in words.split("{")[1:]}, source
        assert ("%n" in source) == ("%n" in words), source


def test_the_window_speaks_the_language_chosen(qtbot: QtBot, resources: Path) -> None:
    application = QCoreApplication.instance()
    assert application is not None
    translator = install_language(application, resources, Language.KO)
    try:
        assert QCoreApplication.translate("Words", "Our objectives") == "우리 측 목표"
    finally:
        silenced(application, translator)
    assert QCoreApplication.translate("Words", "Our objectives") == "Our objectives"


def test_a_language_the_window_does_not_speak_is_english() -> None:
    assert window_language("fr") is Language.EN
    assert window_language("ja") is Language.JA


def test_a_weak_passphrase_is_warned_of_and_the_code_is_saved(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    first = FirstStart(look, Jobs(InlinePool(), InlinePool()), tmp_path / "desk", lambda *_asked: (object(), "7Q4M-XH2D-K9RT-0WVC"))
    qtbot.addWidget(first)
    first.first.setText("password")
    assert first.strength.text().startswith("Weak")
    first.first.setText("plum tree rains softly on copper")
    assert first.strength.text() == "Strong"
    first.second.setText("plum tree rains softly on copper")
    first.make()
    first.save_code(tmp_path / "code.txt")
    assert "7Q4M-XH2D-K9RT-0WVC" in (tmp_path / "code.txt").read_text(encoding="utf-8")


def test_what_is_wrong_with_a_passphrase_is_said_only_while_it_is_so(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    made: list[str] = []

    def make(words: str, *_place: object) -> tuple[object, str]:
        made.append(words)
        raise DiskFullError("The disk is full.")

    first = FirstStart(look, Jobs(InlinePool(), InlinePool()), tmp_path, make)
    qtbot.addWidget(first)
    with qtbot.waitExposed(first):
        first.show()
    first.activateWindow()
    first.naming.settle()
    assert (first.trouble.accessibleName(), first.strength.text()) == ("", "")
    first.first.setText("비 온 뒤 땅")  # seven signs, each of many: hard to guess, but short
    assert first.strength.text() == "Too short still: 8 characters or more."
    QTest.keyClick(first.first, Qt.Key.Key_Return)
    assert first.second.hasFocus()
    first.second.setText("비 온 뒤 땅")
    QTest.keyClick(first.second, Qt.Key.Key_Return)
    assert first.trouble.accessibleName().startswith("Take at least 8")
    assert first.first.hasFocus()
    assert first.first._wrong
    first.first.setText("plum tre")
    assert first.trouble.accessibleName() == ""
    assert first.strength.text().startswith("Weak")
    assert not first.first._wrong
    first.make()
    assert "not the same" in first.trouble.accessibleName()
    assert first.second._wrong
    assert not first._agree.isVisible()
    first.second.setText("plum tr")
    assert "not the same" in first.trouble.accessibleName()
    first.second.setText("plum tre")
    assert first.trouble.accessibleName() == ""
    assert first._agree.isVisible()
    first.make()
    assert made == ["plum tre"]
    assert first.trouble.accessibleName() == "The disk is full."
    assert first.make_button.isEnabled()
    first.first.setText("plum tree")
    assert first.trouble.accessibleName() == ""  # a new try is not judged by the one before


WEIGHED = (
    ("password", "Weak", "bad"),
    ("plum tree rain", "Weak", "bad"),
    ("plum tree rain seven", "Fair", "warn"),
    ("plum tree rains softly on copper", "Strong", "ok"),
)


@pytest.mark.parametrize(("dark", "high"), [(False, False), (True, False), (False, True), (True, True)])
def test_a_weak_passphrase_looks_weak(qtbot: QtBot, resources: Path, tmp_path: Path, dark: bool, high: bool) -> None:
    """By the bar's length and colour, by the sign and by the word."""
    look = Look(resources, dark=dark, high=high)
    first = FirstStart(look, Jobs(InlinePool(), InlinePool()), tmp_path / "desk", lambda *_asked: (object(), "7Q4M"))
    qtbot.addWidget(first)
    first.resize(1100, 760)
    first.show()
    lengths: list[float] = []
    for words, said, token in WEIGHED:
        first.first.setText(words)
        assert first.strength.text().startswith(said)
        image = first._meter.grab().toImage()
        seen = [image.pixelColor(x, image.height() // 2).name().upper() for x in range(4, image.width() - 4)]
        filled = [x for x, colour in enumerate(seen) if colour == look.tokens[token]]
        assert filled, (words, "the bar has the colour of its word")
        assert look.tokens["accent"] not in seen
        lengths.append(len(filled) / len(seen))
    weak, poor, fair, strong = lengths
    assert 0 < weak < poor <= 0.34, "a weak one fills a third at the most"
    assert 0.34 < fair <= 0.67
    assert strong > 0.98


def test_a_place_that_takes_no_code_is_said_and_spoils_no_file(
    qtbot: QtBot, look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = FirstStart(look, Jobs(InlinePool(), InlinePool()), tmp_path / "desk", lambda *_asked: (object(), "7Q4M-XH2D-K9RT-0WVC"))
    qtbot.addWidget(first)
    first._code = "7Q4M-XH2D-K9RT-0WVC"
    stick = tmp_path / "stick"
    stick.write_text("a file, where a folder was meant", encoding="utf-8")
    first.save_code(stick / "code.txt")
    assert "cannot be written" in first._kept.accessibleName()
    assert stick.read_text(encoding="utf-8") == "a file, where a folder was meant"
    (tmp_path / "code.txt").write_text("the code before", encoding="utf-8")

    def full(_written: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    first.save_code(tmp_path / "code.txt")
    monkeypatch.undo()
    assert "unchanged" in first._kept.accessibleName()
    assert (tmp_path / "code.txt").read_text(encoding="utf-8") == "the code before"


def test_another_library_can_be_opened_instead(qtbot: QtBot, look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = FirstStart(look, Jobs(InlinePool(), InlinePool()), tmp_path, lambda *_asked: (object(), ""))
    qtbot.addWidget(first)
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *_: str(tmp_path / "other"))
    with qtbot.waitSignal(first.other_wanted) as wanted:
        first.naming.ask_other()
    assert wanted.args == [tmp_path / "other"]


def test_the_keyring_is_offered_where_there_is_one_and_asked_only_when_told(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    jobs, asked = Jobs(InlinePool(), InlinePool()), list[str]()

    def by_keyring() -> object:
        asked.append("keyring")
        if len(asked) == 1:
            raise LockedError("The keyring does not open it.")
        return {"opened": "by the keyring"}

    without = UnlockView(look, jobs, tmp_path, refuse, refuse)
    view = UnlockView(look, jobs, tmp_path, refuse, refuse, by_keyring)
    for each in (without, view):
        qtbot.addWidget(each)
        each.show()
    assert (without.keyring_button.isVisible(), view.keyring_button.isVisible(), asked) == (False, True, [])
    view.keyring_button.click()
    assert view.trouble.accessibleName() == "The keyring does not open it."
    with qtbot.waitSignal(view.opened) as opened:
        view.keyring_button.click()
    assert opened.args == [{"opened": "by the keyring"}]


def test_english_counts_are_grammatical(resources: Path) -> None:
    """One thing stays, two things stay; no count is left with the brackets of the source."""
    tree = ET.parse(resources / "i18n" / "attache_en.ts")
    forms = [[form.text or "" for form in each.iter("numerusform")] for each in tree.iter("message") if each.get("numerus") == "yes"]
    assert forms
    assert not [each for each in forms if not all(each) or "(s)" in "".join(each)]
    assert not [one for one, _many in forms if re.search(r"%n \w+ (stay|are|have|differ|wait|take|were)\b", one)]
