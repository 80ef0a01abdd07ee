"""The window's first size leaves room for its title."""

import pytest
from PySide6.QtCore import QSize

from app.ui.first_size import first_in


@pytest.mark.parametrize("screen", [QSize(1024, 600), QSize(1366, 768), QSize(1440, 900)])
def test_a_small_screen_holds_the_window_and_its_title(screen: QSize) -> None:
    first = first_in(screen)
    assert first.height() <= screen.height() - 30, "a title and what lies around it are 24 to 40 pixels high"
    assert first.width() <= screen.width()


def test_on_a_large_screen_the_window_is_as_designed() -> None:
    assert first_in(QSize(5120, 2880)) == QSize(1440, 900)
