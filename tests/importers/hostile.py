"""Importers that do what a hostile document would have a parser do; used in the worker process of the tests."""

import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from app.core.errors import ImportRefused
from app.importers import formats, worker
from app.importers.base import Document, ImportedText, ImportOptions


def misbehave(document: Document, options: ImportOptions) -> ImportedText:
    """Do what the document's words say."""
    order, _, argument = document.data.decode().partition(" ")
    if order == "refuse":
        raise ImportRefused("No, thank you: try another.")
    ORDERS.get(order, _nothing)(argument)
    return ImportedText(raw=f"{order} {os.getpid()}")


def _nothing(argument: str) -> None:
    pass


def _hang(argument: str) -> None:
    while True:
        pass


def _connect(argument: str) -> None:
    socket.create_connection(("127.0.0.1", 9), timeout=1)


ORDERS: dict[str, Callable[[str], object]] = {
    "hang": _hang,
    "devour": lambda argument: bytearray(5 << 30),
    "crash": lambda argument: os.kill(os.getpid(), signal.SIGKILL),
    "write": lambda argument: Path(argument).write_text("written", encoding="utf-8"),
    "delete": lambda argument: Path(argument).unlink(),
    "run": lambda argument: subprocess.run(["true"], check=True),
    "connect": _connect,
    "stumble": lambda argument: 1 // 0,
}


def work(pipe: Connection, limits: worker.Limits) -> None:
    """The real worker, confined as ever, with this reader in place of the real ones."""
    formats.read_document = misbehave
    worker.work(pipe, limits)


def work_at_second_try(pipe: Connection, limits: worker.Limits, mark: Path) -> None:
    """A worker that ends before it is ready, the first time that it is begun."""
    if mark.exists():
        work(pipe, limits)
    mark.touch()


def end_at_once(pipe: Connection, limits: worker.Limits) -> None:
    """A worker that never gets ready."""


def linger(pipe: Connection, limits: worker.Limits) -> None:
    """A worker that takes its time to get ready."""
    time.sleep(60)
