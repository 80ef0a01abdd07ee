"""How large a window is when it is shown for the first time."""

from PySide6.QtCore import QSize

FIRST = QSize(1440, 900)
FRAME = QSize(16, 48)
"""What a desktop may put around a window, its title above all; how much is known only when the window is shown."""


def first_in(available: QSize) -> QSize:
    """The size on a screen with so much room, title and all; on a laptop's 1440 x 900 the last line would else be below the edge."""
    return FIRST.boundedTo(available - FRAME)
