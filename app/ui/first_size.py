"""How large a window is when it is shown for the first time, and how small it may become."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen

FIRST = QSize(1440, 900)
FRAME = QSize(16, 48)
"""What a desktop may put around a window, its title above all; how much is known only when the window is shown."""
LEAST = QSize(960, 640)


def first_in(available: QSize) -> QSize:
    """The size on a screen with so much room, title and all; on a laptop's 1440 x 900 the last line would else be below the edge."""
    return FIRST.boundedTo(available - FRAME)


def least_on(screen: QScreen) -> QSize:
    """The least size of the window; a screen smaller than that (1024 x 600, or any at 200 %) holds it all the same."""
    return LEAST.boundedTo(screen.availableSize())
