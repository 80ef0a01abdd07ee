"""The screens of reading at the least size, at 200 % on a small screen, and under words that are 40 % longer: nothing is cut."""

from collections.abc import Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.model.annotation import AnnotationKind
from app.core.model.dossier import Dossier
from app.services.views import MarkDetails
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.library.screen import LibraryScreen
from app.ui.views.reader.bar import SelectionBar
from app.ui.views.reader.screen import ReaderScreen
from app.ui.views.reader.side import Side
from app.ui.widgets.button import Button, Segment
from app.ui.widgets.label import Label, Prose
from tests.ui.test_library_work import GULLS, QUAY, TWIN
from tests.ui.windows import shown_window

FILLING = " lorem ipsum dolor amet" * 20


class Longer(QTranslator):
    """Every word of the window, and 40 % more."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        words = source.replace("%n", str(n)) if n >= 0 else source
        return words + FILLING[: max(2, int(len(words) * 0.4))] if len(words) > 1 else words


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    translator = Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def narrow(longer: None, qtbot: QtBot, look: Look, empty: MainWindow) -> Iterator[MainWindow]:
    """A window of long words over a library with likes, marks and a dossier."""
    services = empty.services
    for title, words in (("Quay", QUAY), ("Gulls", GULLS), ("Quay again", TWIN)):
        services.imports.take_note(title, words)
    services.dossiers.save(Dossier(title="Ports of the strait and of all the towns along it", short_title="Ports"))
    quay = next(row for row in services.library.rows() if row.title == "Quay")
    for words, kind in (("a second crane", AnnotationKind.QUESTION), ("older than both towns", AnnotationKind.EVIDENCE)):
        services.annotations.by_quote(quay.id, words, MarkDetails(kind=kind, note="Ask the board about this. " * 4))
    services.likes.pairs()
    with shown_window(qtbot, look, services) as window:
        window.setMinimumSize(1, 1)
        yield window


def cut(window: QWidget) -> list[str]:
    """What has less room than its words need; what gives way on purpose has its words in the tooltip."""
    for _ in range(3):
        QApplication.processEvents()
    found: list[str] = []
    for each in window.findChildren(QWidget):
        if not each.isVisible() or each.visibleRegion().isEmpty():
            continue
        wide = each.sizeHint().width() > each.width() + 1
        if isinstance(each, Label) and not each._elide and wide:
            found.append(f"label {each.text()}")
        elif isinstance(each, Segment) and wide:
            found.append(f"choice {each.text()}")
        elif isinstance(each, Button) and wide and not (each._gives and each.toolTip()):
            found.append(f"button {each.text() or each.accessibleName()}")
        elif isinstance(each, Prose) and each.heightForWidth(each.width()) > each.height() + 1:
            found.append(f"prose {each.accessibleName()}")
        parent = each.parentWidget()
        inside = parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea) or parent.rect().contains(each.geometry())
        if isinstance(each, Button | Segment | SelectionBar) and not inside:
            found.append(f"outside {each.accessibleName()}")
    return found


def whole(window: QWidget, qtbot: QtBot) -> None:
    """Nothing is cut once everything has found its place."""
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: cut(window) == [])
    assert cut(window) == []


@pytest.mark.parametrize(("wide", "high"), [(960, 640), (720, 450)], ids=["least", "200 % of 1440 x 900"])
def test_nothing_is_cut(narrow: MainWindow, qtbot: QtBot, wide: int, high: int) -> None:
    narrow.resize(wide, high)
    narrow.go(Place(Room.LIBRARY))
    library = narrow.screen_shown
    assert isinstance(library, LibraryScreen)
    qtbot.waitUntil(lambda: any(row.alike for row in library.rows))
    assert (narrow.width(), narrow.height()) == (wide, high)
    library.listing.choose_row(0)
    whole(narrow, qtbot)
    narrow.toggle_inspector()
    qtbot.waitUntil(lambda: library.inspector_pane._facts is not None and library.inspector_pane._facts.near is not None)
    assert library.drawer_open
    whole(narrow, qtbot)
    library.listing.choose_rows([0, 1, 2])
    whole(narrow, qtbot)
    library.add_chosen()
    whole(narrow, qtbot)
    library.add_to.close_over()
    next(iter(library._facets.states.checks.values())).click()
    whole(narrow, qtbot)
    quay = next(row for row in library.rows if row.title == "Quay")
    narrow.go(Place(Room.READER, quay.id))
    reader = narrow.screen_shown
    assert isinstance(reader, ReaderScreen)
    reader.page.select(10, 60)
    qtbot.waitUntil(reader.bar.isVisible)
    whole(narrow, qtbot)
    narrow.toggle_inspector()
    reader.marks.list.choose_row(0)
    whole(narrow, qtbot)
    reader.turn_side(Side.REPAIRS)
    whole(narrow, qtbot)
    narrow.go(Place(Room.IMPORT))
    narrow.toggle_inspector()
    whole(narrow, qtbot)
    for overlay in (narrow.search_overlay, narrow.palette_overlay):
        overlay.begin()
        whole(narrow, qtbot)
        overlay.close_over()
