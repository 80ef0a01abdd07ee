"""What stands over the screens gives way to whoever goes to one by a command or a key."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.ui.actions import Above, Command
from app.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def make_way(window: "MainWindow") -> None:
    """Close the overlays, each as Escape does: forms and notes keep what was typed; and leave the view of the room."""
    for overlay in window.findChildren(Overlay):
        overlay.close_over()
    window.room_view.leave()


def leading(window: "MainWindow", commands: Sequence[Command]) -> tuple[Command, ...]:
    """Commands that lead to a screen, or open a card of their own: nothing is left standing over the window."""

    def led(run: Callable[[], object]) -> None:
        make_way(window)
        run()

    return tuple(replace(command, run=lambda run=command.run: led(run), above=Above.ALL) for command in commands)


def may_act(window: "MainWindow", command: Command) -> bool:
    """Whether the key of a command acts now: what stands over the window has the keys, but for what may be done over it."""
    standing = [each for each in window.findChildren(Overlay) if each.isVisible()]
    if not standing or command.above is Above.ALL:
        return True
    return command.above is Above.SEARCH and standing == [window.search_overlay]
