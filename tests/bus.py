"""A message bus of our own, and somebody who answers on it as a service of the desktop would."""

import shutil
import subprocess
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import pytest
from jeepney import HeaderFields, Message, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

Reply = tuple[str | None, tuple[Any, ...]]
"""A signature and the values under it."""


@contextmanager
def private_bus() -> Generator[str]:
    """The address of a bus that nobody else knows; the test is skipped where there is no daemon for it."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("there is no dbus-daemon here")
    with subprocess.Popen(
        [daemon, "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


class Refusal(Exception):
    """Answered as an error of that name."""


Answer = Callable[[str, str, tuple[Any, ...], DBusConnection], Reply]
"""Path, member and values of a call, and the connection for signals; gives the reply."""


@contextmanager
def played(address: str, name: str, answer: Answer) -> Generator[None]:
    """Answer calls under a name of the bus, in a thread of its own, until the end of the block."""
    connection = open_dbus_connection(address, enable_fds=True)
    Proxy(message_bus, connection).RequestName(name)
    ended = threading.Event()

    def serve() -> None:
        while not ended.is_set():
            try:
                call = connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            if call.header.message_type is MessageType.method_call:
                connection.send(_reply(call, answer, connection))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
        connection.close()


def _reply(call: Message, answer: Answer, connection: DBusConnection) -> Message:
    fields = call.header.fields
    try:
        signature, values = answer(fields[HeaderFields.path], fields[HeaderFields.member], call.body, connection)
    except Refusal as refusal:
        return new_error(call, str(refusal))
    return new_method_return(call, signature, values)
