"""Watching that nothing goes out: what this process asks of the network, and what it holds open.

The interpreter tells of each socket before it is made (https://docs.python.org/3/library/audit_events.html); on Linux the
kernel tells what the process and those it began hold. Neither sees what was closed by a library without Python in between:
for that there is a trace of the kernel's calls, which a user's machine seldom has.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

LOCAL = 1
"""AF_UNIX (<bits/socket.h>): the pipes between the program and its own workers."""

TABLES = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6", "icmp", "icmp6", "packet")
"""Files of /proc/self/net that list sockets which lead out of the machine, proc(5)."""

ASKS = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.sendto", "urllib.Request")


class NetworkWatch:
    """Counts what the interpreter asks of the network from its making on; an audit hook stays until the process ends."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if event == "socket.__new__":
            family = arguments[1]
            if isinstance(family, int) and family not in (LOCAL, -1):
                self.asked.append(f"a socket of family {int(family)}")
        elif event in ASKS and not _is_local(arguments):
            self.asked.append(event)


def _is_local(arguments: tuple[object, ...]) -> bool:
    """Whether a call is about a socket between our own processes."""
    return bool(arguments) and getattr(arguments[0], "family", None) == LOCAL


def open_network_sockets(processes: Iterator[int]) -> int | None:
    """How many sockets these processes hold that lead out of the machine; None where the system does not tell (not Linux)."""
    known = set(_network_inodes())
    if not Path("/proc/self/net").is_dir():
        return None
    return sum(inode in known for process in processes for inode in _held_inodes(process))


def own_processes(process: int) -> Iterator[int]:
    """A process and all that it began, by their numbers (Linux)."""
    yield process
    for children in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            told = children.read_text(encoding="ascii")
        except OSError:  # the thread has ended meanwhile
            continue
        for child in told.split():
            yield from own_processes(int(child))


def _network_inodes() -> Iterator[str]:
    for table in TABLES:
        path = Path("/proc/self/net") / table
        if path.is_file():
            place = 8 if table == "packet" else 9
            yield from (line.split()[place] for line in path.read_text(encoding="ascii").splitlines()[1:])


def _held_inodes(process: int) -> Iterator[str]:
    for entry in Path(f"/proc/{process}/fd").glob("*"):
        try:
            target = str(entry.readlink())
        except OSError:  # closed meanwhile
            continue
        if target.startswith("socket:["):
            yield target[8:-1]
