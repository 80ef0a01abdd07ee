"""A client of AT-SPI as a screen reader is one; runs in the system's own Python, which has the bindings.

It reads one word a line and answers with one line of JSON: ``tree`` with everything that shows, ``focus`` with what has had the focus
since the last time, in order.
"""

import importlib
import json
import sys
from collections.abc import Iterator
from typing import Any

DEEPEST = 60
MOST_CHILDREN = 400


class Client:
    """Listens to the focus from the beginning on."""

    def __init__(self) -> None:
        gi: Any = importlib.import_module("gi")
        gi.require_version("Atspi", "2.0")
        self.atspi: Any = importlib.import_module("gi.repository.Atspi")
        self.glib: Any = importlib.import_module("gi.repository.GLib")
        self.atspi.init()
        self.heard: list[dict[str, Any]] = []
        self.listener = self.atspi.EventListener.new(self.hear)
        self.listener.register("object:state-changed:focused")

    def hear(self, event: Any) -> None:
        """Somebody has the focus now; that it was lost is told too, and is no news."""
        if event.detail1:
            self.heard.append(self.told(event.source, 0))

    def told(self, one: Any, depth: int) -> dict[str, Any]:
        """What the tree says of an object."""
        states, names = one.get_state_set(), ("FOCUSABLE", "FOCUSED", "SENSITIVE", "SHOWING", "EDITABLE")
        has = {name.lower(): states.contains(getattr(self.atspi.StateType, name)) for name in names}
        actions: list[str] = []
        if "Action" in one.get_interfaces():
            actions = [one.get_action_name(number) for number in range(one.get_n_actions())]
        return {"role": one.get_role_name(), "name": one.get_name(), "depth": depth, "actions": actions, **has}

    def showing(self, one: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
        """An object and all beneath it, as far as it shows."""
        if one is None or depth > DEEPEST:
            return
        told = self.told(one, depth)
        if depth > 1 and not told["showing"]:
            return
        yield told
        for number in range(min(one.get_child_count(), MOST_CHILDREN)):
            yield from self.showing(one.get_child_at_index(number), depth + 1)

    def tree(self) -> list[dict[str, Any]]:
        """Every program on this bus."""
        desktop = self.atspi.get_desktop(0)
        return [told for number in range(desktop.get_child_count()) for told in self.showing(desktop.get_child_at_index(number))]

    def answer(self, _source: Any, _condition: Any) -> bool:
        """Read one word and answer it; an end of the words is the end."""
        word = sys.stdin.readline().strip()
        if not word:
            self.loop.quit()
            return False
        found, self.heard = (self.tree(), self.heard) if word == "tree" else (self.heard, [])
        print(json.dumps(found), flush=True)
        return True

    def run(self) -> None:
        """Until nobody asks any more."""
        self.loop = self.glib.MainLoop()
        self.glib.io_add_watch(sys.stdin.fileno(), self.glib.IO_IN | self.glib.IO_HUP, self.answer)
        print(json.dumps("ready"), flush=True)
        self.loop.run()


if __name__ == "__main__":
    Client().run()
