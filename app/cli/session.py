"""One run of the command line: which library, which passphrase, how to answer."""

import os
import sys
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.speech import answer, say
from app.cli.values import ANY_PATH
from app.core.errors import LockedError, UserError

if TYPE_CHECKING:
    from app.services.opening import Services

LIBRARY_VARIABLE = "ATTACHE_LIBRARY"
PASSPHRASE_VARIABLE = "ATTACHE_PASSPHRASE"


@dataclass
class Session:
    """What the options before the verb, and the surroundings of the program, say. The options may fill it late."""

    resources: Path
    default_library: Path
    watch_library: Callable[[Path], None]
    library_option: Path | None = None
    passphrase_file: Path | None = None
    by_keyring: bool = False
    as_json: bool = False

    @property
    def folder(self) -> Path:
        """The library's folder: option, then environment, then the user's data folder; each may lead to a library elsewhere."""
        from app.services.library_place import led_from

        return led_from(self.asked_folder)

    @property
    def asked_folder(self) -> Path:
        """The folder that option, environment or the user's data folder name."""
        chosen = self.library_option or os.environ.get(LIBRARY_VARIABLE)
        return Path(chosen).expanduser().absolute() if chosen else self.default_library

    @property
    def library_was_named(self) -> bool:
        """Whether option or environment name a library."""
        return bool(self.library_option or os.environ.get(LIBRARY_VARIABLE))

    def given_passphrase(self) -> str | None:
        """The passphrase of the file or of the environment, None where neither has one.

        Raises:
            UserError: the file cannot be read.
        """
        if self.passphrase_file is None:
            return os.environ.get(PASSPHRASE_VARIABLE) or None
        try:
            return self.passphrase_file.read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as trouble:
            raise UserError(
                "The passphrase file {passphrase_file} cannot be read; give another with --passphrase-file.",
                passphrase_file=self.passphrase_file,
            ) from trouble

    def passphrase(self, *, new: bool = False) -> str:
        """The passphrase, asked for at the terminal where neither file nor environment has it.

        Raises:
            LockedError: there is no terminal to ask at.
        """
        given = self.given_passphrase()
        if given is not None:
            return given
        if not sys.stdin.isatty():
            raise LockedError(
                "The passphrase is wanted: give --passphrase-file FILE or set {passphrase_variable}.",
                passphrase_variable=PASSPHRASE_VARIABLE,
            )
        return str(click.prompt("New passphrase" if new else "Passphrase", hide_input=True, confirmation_prompt=new, err=True))

    @contextmanager
    def open(self) -> Generator["Services"]:
        """The open library, closed at the end whatever happens.

        Raises:
            LockedError: it stays closed.
        """
        from app.services.opening import open_library, open_with_keyring, require_library

        require_library(self.folder)
        self.watch_library(self.folder)
        if self.by_keyring:
            services = open_with_keyring(self.folder, self.resources)
        else:
            services = open_library(self.folder, self.passphrase(), self.resources)
        try:
            yield services
            _back_up_if_due(services)
        finally:
            services.close()

    def answer(self, document: object, lines: Callable[[], Iterable[str]]) -> None:
        """Print what the verb was asked for."""
        answer(document, self.as_json, lines)


def _back_up_if_due(services: "Services") -> None:
    """The verb is done and saved: a backup that cannot be made is told and takes nothing of it back."""
    try:
        services.backups.make_if_due()
    except UserError as trouble:
        say(trouble.sentence)


pass_session = click.make_pass_decorator(Session)


class Verb(click.Command):
    """A verb; it also takes the options that belong before it, since fingers often put them after."""

    def __init__(self, *args: object, **settings: object) -> None:
        super().__init__(*args, **settings)  # pyright: ignore[reportArgumentType]
        self.params = [*self.params, *_late_options()]


def verb(name: str) -> Callable[[Callable[..., None]], click.Command]:
    """Make a function a verb of that name; its first docstring line is the help."""
    return click.command(name, cls=Verb)


def _late_options() -> list[click.Option]:
    return [
        click.Option(["--json"], is_flag=True, hidden=True, expose_value=False, callback=_late_json),
        click.Option(["--library"], type=ANY_PATH, hidden=True, expose_value=False, callback=_late_library),
        click.Option(["--passphrase-file"], type=ANY_PATH, hidden=True, expose_value=False, callback=_late_passphrase_file),
        click.Option(["--keyring"], is_flag=True, hidden=True, expose_value=False, callback=_late_keyring),
    ]


def _late_json(context: click.Context, _option: click.Parameter, given: bool) -> None:
    if given:
        context.ensure_object(Session).as_json = True


def _late_library(context: click.Context, _option: click.Parameter, given: Path | None) -> None:
    if given is not None:
        context.ensure_object(Session).library_option = given


def _late_passphrase_file(context: click.Context, _option: click.Parameter, given: Path | None) -> None:
    if given is not None:
        context.ensure_object(Session).passphrase_file = given


def _late_keyring(context: click.Context, _option: click.Parameter, given: bool) -> None:
    if given:
        context.ensure_object(Session).by_keyring = True
