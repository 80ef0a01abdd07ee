"""The watch over the network sees a socket that leads out, and takes our own pipes for what they are."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.offline import open_network_sockets, own_processes

WATCHED = """
import socket
from app.core.offline import NetworkWatch
watch = NetworkWatch()
pair = socket.socketpair()
pair[0].send(b"a")
print(len(watch.asked))
socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()
print(len(watch.asked))
"""


def test_a_socket_that_leads_out_is_heard_and_a_pipe_is_not() -> None:
    told = subprocess.run([sys.executable, "-c", WATCHED], capture_output=True, text=True, check=True).stdout
    assert told.split() == ["0", "1"]


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel tells of threads on Linux alone")
def test_a_thread_that_ends_while_it_is_asked_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(path: Path, **_: str) -> str:
        raise ProcessLookupError(3, "No such process", str(path))

    monkeypatch.setattr(Path, "read_text", gone)
    assert list(own_processes(os.getpid())) == [os.getpid()]


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel tells of open sockets on Linux alone")
def test_an_open_network_socket_is_counted() -> None:
    assert open_network_sockets(own_processes(os.getpid())) == 0
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as out:
        out.bind(("127.0.0.1", 0))
        out.listen()
        assert open_network_sockets(own_processes(os.getpid())) == 1
