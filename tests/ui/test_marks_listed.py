"""The list of marks beside a text."""

from PySide6.QtCore import Qt

from app.services.opening import Services
from app.ui.main_window import MainWindow
from tests.ui.test_window import reader_of


def test_a_mark_names_the_dossier_that_it_serves(window: MainWindow, services: Services) -> None:
    screen = reader_of(window, services)
    titles = {dossier.id: dossier.title for dossier in services.dossiers.all()}
    model = screen.marks.list.model()
    serving = [at for at, mark in enumerate(screen.marks.shown) if mark.annotation.dossier_id in titles]
    assert serving
    for at in serving:
        mark = screen.marks.shown[at]
        assert mark.annotation.dossier_id is not None
        said = model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert said.endswith(titles[mark.annotation.dossier_id])
