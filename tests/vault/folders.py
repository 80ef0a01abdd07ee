"""Names in folders that the disk was not yet told to keep: what a power cut may undo of a rename, a deletion, a new file.

A folder is a table from names to files. Each change of such a table may be lost until the folder was synced, each by itself
and in any order; the bytes of a file until the file was. POSIX promises no more. SQLite's own syncs are not seen here, so
that its files count as unsynced until Python syncs them: more is lost here than on any disk.
"""

import os
import stat
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

SECTOR = 512
KEPT = (0.0, 0.3, 0.5, 0.8, 1.0)

Name = tuple[int, str]
"""A folder, by its number, and a name in it."""


@dataclass(frozen=True)
class Step:
    """``put`` a file under a name, ``drop`` a name, ``move`` a file between names, ``write`` its bytes, ``sync`` it; or ``ack``."""

    what: str
    node: int = 0
    name: Name = (0, "")
    before: Name = (0, "")
    data: bytes = b""


@dataclass
class Recorder:
    """What was done below a folder. Every file met is held open, so that its number is never given to another."""

    root: Path
    steps: list[Step] = field(default_factory=list[Step])
    _names: dict[Name, int] = field(default_factory=dict[Name, int])
    _seen: dict[int, tuple[int, int]] = field(default_factory=dict[int, tuple[int, int]])
    _held: dict[int, int] = field(default_factory=dict[int, int])

    def look(self) -> None:
        """Note what changed since the last look."""
        found: dict[Name, int] = {}
        for folder, _, files in os.walk(self.root):
            at = self._hold(folder)
            above = Path(folder)
            if above != self.root:
                found[self._hold(str(above.parent)), above.name] = at
            for name in files:
                if not name.endswith("-shm"):
                    found[at, name] = self._file(f"{folder}/{name}")
        self.steps += [Step("put", node, name) for name, node in found.items() if self._names.get(name) != node]
        self.steps += [Step("drop", name=name) for name in self._names if name not in found]
        self._names = found

    def _file(self, path: str) -> int:
        node, told = self._hold(path), os.stat(path)  # noqa: PTH116
        if self._seen.get(node) != (told.st_mtime_ns, told.st_size):
            self._seen[node] = told.st_mtime_ns, told.st_size
            self.steps.append(Step("write", node, data=Path(path).read_bytes()))
        return node

    def _hold(self, path: str) -> int:
        node = os.stat(path).st_ino  # noqa: PTH116
        if node not in self._held:
            self._held[node] = os.open(path, os.O_RDONLY)
        return node

    def moved(self, source: Path, target: Path) -> None:
        """Note a rename, which happens wholly or not at all."""
        before, name = (source.parent.stat().st_ino, source.name), (target.parent.stat().st_ino, target.name)
        node = self._names.pop(before)
        self._names[name] = node
        self.steps.append(Step("move", node, name, before))

    def acknowledge(self) -> None:
        """Note that the user was told that it is done."""
        self.look()
        self.steps.append(Step("ack"))

    def close(self) -> None:
        for descriptor in self._held.values():
            os.close(descriptor)


@contextmanager
def recorded(root: Path) -> Generator[Recorder]:
    """Note everything that is done below a folder. What lies there at the beginning counts as kept by the disk."""
    recorder, plain = Recorder(root), {name: getattr(os, name) for name in ("replace", "rename", "fsync", "unlink", "rmdir", "mkdir")}
    recorder.look()
    recorder.steps = [*recorder.steps, Step("begin")]

    def move(source: Any, target: Any, **settings: Any) -> None:
        recorder.look()
        plain["replace"](source, target, **settings)
        if Path(target).is_relative_to(root):
            recorder.moved(Path(source), Path(target))

    def sync(descriptor: int) -> None:
        recorder.look()
        plain["fsync"](descriptor)
        told = os.fstat(descriptor)
        recorder.steps.append(Step("sync folder" if stat.S_ISDIR(told.st_mode) else "sync", told.st_ino))

    def seen(name: str) -> Callable[..., Any]:
        def call(*words: Any, **settings: Any) -> Any:
            recorder.look()
            return plain[name](*words, **settings)

        return call

    ours = {"replace": move, "rename": move, "fsync": sync, **{name: seen(name) for name in ("unlink", "rmdir", "mkdir")}}
    with ExitStack() as patched:
        for name, function in ours.items():
            patched.enter_context(patch.object(os, name, function))
        try:
            yield recorder
        finally:
            recorder.close()


@dataclass
class Disk:
    """What the disk keeps for good, and what it was told since and may still lose."""

    root: int
    names: dict[Name, int] = field(default_factory=dict[Name, int])
    data: dict[int, bytes] = field(default_factory=dict[int, bytes])
    pending: list[Step] = field(default_factory=list[Step])
    written: dict[int, bytes] = field(default_factory=dict[int, bytes])
    done: bool = False

    def take(self, step: Step) -> None:
        if step.what == "begin":
            self._keep(lambda _: True)
            self.data, self.written = self.data | self.written, {}
        elif step.what == "write":
            self.written[step.node] = step.data
        elif step.what == "sync" and step.node in self.written:
            self.data[step.node] = self.written.pop(step.node)
        elif step.what == "sync folder":
            self._keep(lambda change: change.name[0] == step.node)
        elif step.what == "ack":
            self.done = True
        elif step.what in ("put", "drop", "move"):
            self.pending.append(step)

    def _keep(self, wanted: Callable[[Step], bool]) -> None:
        for change in self.pending:
            if wanted(change):
                apply(self.names, change)
        self.pending = [change for change in self.pending if not wanted(change)]

    def after_a_cut(self, folder: Path, random: Random) -> None:
        """Lay out below a folder what may be found."""
        keep, names = random.choice(KEPT), dict(self.names)
        for change in self.pending:
            if random.random() < keep:
                apply(names, change)
        folder.mkdir()
        self._lay(folder, self.root, names, random, keep)

    def _lay(self, folder: Path, at: int, names: dict[Name, int], random: Random, keep: float) -> None:
        for (above, name), node in names.items():
            if above == at and node in self.data.keys() | self.written.keys():
                (folder / name).write_bytes(self._found(node, random, keep))
            elif above == at:
                (folder / name).mkdir()
                self._lay(folder / name, node, names, random, keep)

    def _found(self, node: int, random: Random, keep: float) -> bytes:
        """The bytes of a file: each sector that was not synced is as it was before, or as it is now."""
        old = self.data.get(node, b"")
        new = self.written.get(node, old)
        whole = [new[at : at + SECTOR] if random.random() < keep else old[at : at + SECTOR] for at in range(0, len(new), SECTOR)]
        return b"".join(whole) if new != old else new


def apply(names: dict[Name, int], change: Step) -> None:
    if change.what == "drop":
        names.pop(change.name, None)
        return
    if change.what == "move" and names.get(change.before) == change.node:
        del names[change.before]
    names[change.name] = change.node


def replayed(steps: list[Step], root: int, moment: int) -> Disk:
    """The disk after so many steps."""
    disk = Disk(root)
    for step in steps[:moment]:
        disk.take(step)
    return disk
