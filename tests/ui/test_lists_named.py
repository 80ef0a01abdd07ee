"""A list that a screen reader comes to says what it is a list of."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from app.services.opening import Services
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room


def test_each_list_of_a_dossier_has_a_name(window: MainWindow, services: Services) -> None:
    window.go(Place(Room.DOSSIER, services.dossiers.all()[0].id))
    told = [QAccessible.queryAccessibleInterface(each) for each in window.screen_shown.findChildren(QWidget) if each.isVisible()]
    lists = [each.text(QAccessible.Text.Name) for each in told if each and each.role() == QAccessible.Role.List]
    assert lists
    assert all(lists)
