"""The man page, written from the command line's own parser."""

from collections.abc import Iterator
from datetime import UTC, datetime

import click

from app.cli.main import Program, command_line

ENVIRONMENT = (
    ("ATTACHE_LIBRARY", "The library's folder, where no option names one."),
    ("ATTACHE_PASSPHRASE", "The passphrase, where no file holds it."),
    ("XDG_DATA_HOME", "Where your data folder is; the library is in attache/library below it."),
)
STATUS = (
    ("0", "All well."),
    ("1", "Some items failed; each is named."),
    ("2", "Wrong usage."),
    ("3", "Refused, with a sentence."),
    ("4", "Wrong passphrase, or the library is locked by another instance."),
)


def parser() -> click.Group:
    """The command line as the program has it; nothing is run."""
    return command_line(Program(session=_nothing, window=_nothing))  # pyright: ignore[reportArgumentType]


def _nothing(*_: object) -> int:
    """Only described, never called."""
    return 0


def man_page(version: str, moment: int) -> str:
    """The page in the language of man(7)."""
    day = datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%d")
    group = parser()
    lines = [f'.TH ATTACHE 1 "{day}" "Attaché {version}" "User commands"', ".SH NAME", "attache \\- a desktop briefing book for diplomats"]
    lines += [".SH SYNOPSIS", ".B attache", "[\\fIoptions\\fR] [\\fIverb\\fR ...]", ".SH DESCRIPTION", *_paragraphs(group.help or "")]
    lines += [".SH OPTIONS", *_options(group), ".SH VERBS"]
    for name, command in group.commands.items():
        lines += [f".SS {_plain(name)}", f".B attache {_plain(_usage(name, command))}", ".PP", *_paragraphs(command.help or "")]
        lines += list(_options(command))
    lines += [".SH EXIT STATUS", *_terms(STATUS), ".SH ENVIRONMENT", *_terms(ENVIRONMENT)]
    return "\n".join(lines) + "\n"


def _usage(name: str, command: click.Command) -> str:
    pieces = command.collect_usage_pieces(click.Context(command, info_name=name))
    return " ".join([name, *pieces])


def _options(command: click.Command) -> Iterator[str]:
    context = click.Context(command)
    for parameter in command.params:
        told = parameter.get_help_record(context)
        if told is not None:
            yield from (".TP", f".B {_plain(told[0])}", _plain(told[1]))


def _terms(rows: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for term, meaning in rows:
        yield from (".TP", f".B {_plain(term)}", _plain(meaning))


def _paragraphs(text: str) -> list[str]:
    parts = [" ".join(part.split()) for part in text.split("\n\n")]
    return [line for part in parts if part for line in (".PP", _plain(part))]


def _plain(text: str) -> str:
    """Text that man(7) takes for nothing but text."""
    safe = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + safe if safe.startswith((".", "'")) else safe
