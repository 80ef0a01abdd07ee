"""How the command line speaks: the answer on standard output, everything else on standard error."""

import json
import sys
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from typing import Any

import click

from app.cli.documents import plain
from app.core.jobs import Progress, Silent


def say(sentence: str) -> None:
    """A sentence for the person at the terminal."""
    click.echo(sentence, err=True)


def answer(document: object, as_json: bool, lines: Callable[[], Iterable[str]]) -> None:
    """The answer of a verb: one JSON document, or lines to read."""
    if as_json:
        click.echo(json.dumps(plain(document), ensure_ascii=False, indent=1))
        return
    for line in lines():
        click.echo(line)


def columns(rows: Iterable[Sequence[object]]) -> Iterable[str]:
    """Rows as lines, each column as wide as its widest cell; the last one is left as long as it is."""
    cells = [[_cell(cell) for cell in row] for row in rows]
    if not cells:
        return []
    widths = [max(len(row[place]) for row in cells) for place in range(len(cells[0]) - 1)]
    return ["  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]).rstrip() for row in cells]


def _cell(value: object) -> str:
    return " ".join(str("" if value is None else plain(value)).split())


@contextmanager
def watched(title: str) -> Generator[Progress]:
    """A ``Progress`` shown as a bar where standard error is a terminal, silent elsewhere."""
    if not sys.stderr.isatty():
        yield Silent()
        return
    from rich.console import Console
    from rich.progress import Progress as Bars

    with Bars(console=Console(stderr=True), transient=True) as bars:
        yield _Bar(bars, bars.add_task(title, total=None))


class _Bar:
    """One line that fills."""

    def __init__(self, bars: Any, task: Any) -> None:
        self._bars = bars
        self._task = task

    def report(self, done: int, total: int, what: str = "") -> None:
        """Move the bar; the words beside it name the step."""
        changes: dict[str, Any] = {"description": what.replace("[", r"\[")} if what else {}
        self._bars.update(self._task, completed=done, total=total or None, **changes)
