"""Every word of the window is in its language: all screens are walked through and troubles caused, and what is seen is listened to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.core.changes import Kind
from app.core.jobs import Silent
from app.core.language import Language
from app.exchange.pack.read import SECTIONS
from app.services.books import BookRequest
from app.services.library import BriefQuery
from app.services.opening import Services, new_library
from app.services.sample import load_sample
from app.ui.dialogs.hit_filters import HitFilters
from app.ui.i18n import install_language
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from tests.ui.overheard import LATIN, OWN, Ear, OwnWords, settle, strange, texts_of
from tests.ui.troubles import WORDS, troubles
from tests.ui.windows import shown_window, silenced

ALLOWED = frozenset(
    {
        *("Attaché", "PDF", "YAML", "TLP", "IPA", "HWP", "DOCX", "Word", "Markdown"),  # names of programs, formats and standards
        *("Ctrl", "Shift", "Alt", "Enter", "Esc", "Space", "Del", "Tab", "PgUp", "PgDown", "Home", "End", "Left", "Right"),  # keys
        *("English", "EN", "ms"),  # a language as it calls itself, its ISO 639 code, and a unit
    }
)
KEYS_OF_PACKS = frozenset({*SECTIONS, "version", "include"})
"""A sentence on a pack names the keys that one may write; they are English in every language."""


@pytest.fixture(scope="module", params=[Language.KO, pytest.param(Language.JA, marks=pytest.mark.heavy)])
def language(request: pytest.FixtureRequest, qapp: QCoreApplication, resources: Path) -> Iterator[Language]:
    translator = install_language(qapp, resources, request.param)
    yield request.param
    silenced(qapp, translator)


@pytest.fixture(scope="module")
def desk(language: Language, tmp_path_factory: pytest.TempPathFactory, resources: Path) -> Iterator[Services]:
    services = new_library(tmp_path_factory.mktemp("desk") / "library", "plum tree in the rain", resources).services
    meeting = load_sample(services, resources, Silent())
    services.books.build(BookRequest(meeting_id=meeting.id), Silent())
    yield services
    services.close()


@pytest.fixture
def window(qtbot: QtBot, look: Look, desk: Services, language: Language) -> Iterator[MainWindow]:
    with shown_window(qtbot, look, desk, language) as window:
        yield window


def places(services: Services) -> Iterator[Place]:
    """Every screen, the richest of each kind."""
    meeting = services.meetings.all()[0]
    dossier = max(services.dossiers.all(), key=lambda found: len(found.atoms()))
    briefs = sorted(services.library.rows(BriefQuery()), key=lambda row: -sum(row.marks.values()))
    of_an_object = {
        Room.READER: briefs[0].id,
        Room.DOSSIER: dossier.id,
        Room.HISTORY: dossier.id,
        Room.MEETING: meeting.id,
        Room.BOOK: services.books.editions(meeting.id)[0].id,
    }
    for room in Room:
        if room is Room.COMPARE:
            yield Place(room, briefs[0].id, other_id=briefs[1].id)
        else:
            yield Place(room, of_an_object.get(room))


def test_every_screen_speaks_the_language_of_the_window(window: MainWindow, desk: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    ear = Ear(monkeypatch)
    for place in places(desk):
        window.go(place)
        settle()
        ear.listen_to(window)
    for open_it in (window.open_palette, window.tour.begin, window.new_overlay.begin, window.search_overlay.begin):
        open_it()
        settle()
        ear.listen_to(window)
    window.enter_room(desk.meetings.view(desk.meetings.all()[0].id))
    settle()
    ear.listen_to(window)
    found = sorted(strange(ear.heard, OwnWords(desk), ALLOWED))
    assert found == [], "\n".join(found)


def test_what_narrows_the_hits_of_a_search_speaks_the_language_of_the_window(window: MainWindow, desk: Services) -> None:
    window.search_overlay.begin()
    window.search_overlay.field.setText("1998")
    window.search_overlay.search()
    settle()
    (filters,) = window.search_overlay.findChildren(HitFilters)
    heard = set(texts_of(filters))
    assert len(heard) > len(Kind)
    assert strange(heard, OwnWords(desk), ALLOWED) == set()


def test_whatever_goes_wrong_is_told_in_the_language_of_the_window(
    window: MainWindow, desk: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: dict[str, str] = {}
    monkeypatch.setattr(window.toast, "say", lambda words, *_undo, **_kind: told.update(now=words))
    english = list[str]()
    own = OwnWords(desk)
    for name, trouble in troubles(desk, tmp_path).items():
        told.clear()
        window.jobs.write(trouble)
        assert told, f"{name}: nothing was said"
        if not OWN.search(told["now"]) or strange({told["now"]}, own, ALLOWED | KEYS_OF_PACKS):
            english.append(f"{name}: {told['now']}")
    assert english == [], "\n".join(english)


BAD_FILES = {
    "empty.txt": b"",
    "program.txt": b"MZ\x90\x00",
    "archive.docx": b"Rar!\x1a\x07",
    "broken.docx": b"PK\x03\x04 cut",
    "broken.pdf": b"%PDF-1.7 cut",
    "broken.rtf": b"{\\rtf1 cut",
    "old.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "cards.vcf": b"BEGIN:VCARD\nEND:VCARD\n",
    "calendar.ics": b"BEGIN:VCALENDAR\nEND:VCALENDAR\n",
    "blank.html": b"<html><body></body></html>",
    "picture.png": b"\x89PNG\r\n\x1a\n cut",
    "first.txt": WORDS.encode(),
    "second.txt": WORDS.encode(),
}
"""Files that cannot be read, each for a reason of its own, and one that comes twice."""


def test_what_becomes_of_files_is_told_in_the_language_of_the_window(
    window: MainWindow, desk: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, data in BAD_FILES.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "빈 폴더").mkdir()
    ear = Ear(monkeypatch)
    window.import_paths([*(tmp_path / name for name in BAD_FILES), tmp_path / "빈 폴더"])
    settle()
    ear.listen_to(window)
    window.search_overlay.begin()
    forms = set[str]()
    for question in ("( ferries", "date:soon ferries", "colour:red ferries", "AND", "NOT", '"ferries', "ferries~9"):
        window.search_overlay.field.setText(question)
        window.search_overlay.search()
        settle()
        ear.listen_to(window)
        if found := window.search_overlay.found:
            forms |= {word for hit in found.results.hits for form in hit.forms for word in LATIN.findall(form)}
    window.search_overlay.close_over()
    known = OwnWords(desk)
    window.undo()
    ear.listen_to(window)
    window.go(Place(Room.STEPS))
    settle()
    ear.listen_to(window)
    heard = {text for text in ear.heard if not any(name in text for name in (*BAD_FILES, "→"))}
    left = sorted(strange(heard, known, ALLOWED | forms))
    assert left == [], "\n".join(left)
