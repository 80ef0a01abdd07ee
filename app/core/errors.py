"""The two kinds of trouble: what the user can mend (``UserError``) and everything else, which is our bug."""

from enum import IntEnum

from app.core.sentences import Sentence


class ExitStatus(IntEnum):
    """What a verb of the command line ends with; part of its contract with scripts."""

    OK = 0
    SOME_FAILED = 1
    USAGE = 2
    REFUSED = 3
    LOCKED = 4


class UserError(Exception):
    """One plain sentence that says what happened and what to do.

    It is a template with named values, which the window translates (``app.core.sentences``) and the command line
    prints. Anything that is not a
    ``UserError`` (or one of its kinds below) is a bug and goes to the local crash report.
    """

    status = ExitStatus.REFUSED

    def __init__(self, template: str, **values: object) -> None:
        sentence = template if isinstance(template, Sentence) and not values else Sentence(template, **values)
        super().__init__(sentence)
        self.sentence = sentence


class UsageError(UserError):
    """The words of a command do not fit together."""

    status = ExitStatus.USAGE


class LockedError(UserError):
    """The library stays closed: a wrong passphrase, or another instance has it."""

    status = ExitStatus.LOCKED


class DiskError(UserError):
    """The disk with the library refused to read or write."""


class DiskFullError(DiskError):
    """The disk with the library takes no more: what is not there yet cannot be kept."""


class AccessError(UserError):
    """The library cannot be got at now: another program holds it, or this account may not open it."""


class ReadOnlyError(UserError):
    """The library lies where nothing can be written."""


class DamagedError(UserError):
    """The library file is not what was written, or is of another key."""


class NotFoundError(UserError):
    """Nothing in the library answers to the id or the title that was given."""


class ImportRefused(UserError):
    """One document could not be read. The others go on."""


class PasswordNeeded(ImportRefused):
    """The document opens with a password alone, and none was given, or another one's."""


class PackError(UserError):
    """A line of a pack (YAML) cannot be taken: the sentence names file, line and what to write instead."""
