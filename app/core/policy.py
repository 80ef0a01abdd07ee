"""What the administrator of a machine has decided for everybody who works on it: a TOML file, read before a library opens.

Where several files speak, the strictest word of each holds. A policy is no wall against somebody who owns the machine; it keeps
an honest user from doing by mistake what the house does not want.
"""

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from pathlib import Path

from app.core.errors import UserError
from app.core.marking import UNMARKED, Marking, markings_in
from app.core.sentences import Sentence
from app.core.settings import LOCK_MINUTES
from app.core.strength import Strength, strength_of

EXPORTS = ("nothing", "books", "all")
"""What may leave the encryption as a file, from the strictest: nothing; finished books alone; texts and packs as well."""
STRENGTHS = (Strength.FAIR, Strength.STRONG)
LONGEST = 64
"""Characters that a policy may ask of a passphrase: beyond that people write it down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The rules that hold. None, or the mildest word, where no file says anything.

    ``lock_minutes`` is the longest time without a touch before the library is locked; ``passphrase_characters`` and
    ``passphrase`` are the least length and strength of a new passphrase; ``watch_folders`` are the folders in which (or below
    which) one may be watched; ``release_key`` is the public key that packages are signed with; ``keyring`` says whether the keyring of a
    desktop may open a library. ``sources`` are the files.
    """

    lock_minutes: int | None = None
    passphrase_characters: int = 0
    passphrase: Strength = Strength.NONE
    export: str = "all"
    marking_schemes: frozenset[str] | None = None
    watch_folders: tuple[Path, ...] | None = None
    release_key: str = ""
    keyring: bool = True
    sources: tuple[Path, ...] = ()

    def choices(self) -> Mapping[str, tuple[object, ...]]:
        """What is left of the choices of each setting that a rule narrows, the mildest last."""
        if self.lock_minutes is None:
            return {}
        most = self.lock_minutes
        return {LOCK_MINUTES.key: tuple(each for each in LOCK_MINUTES.choices if 0 < each <= most)}

    def check_passphrase(self, passphrase: str) -> None:
        """Refuse a new passphrase that is shorter or weaker than the policy wants.

        Raises:
            UserError: with what is wanted.
        """
        if len(passphrase.strip()) < self.passphrase_characters:
            raise UserError(
                "Your administrator wants passphrases of at least {passphrase_characters} characters; take more words.",
                passphrase_characters=self.passphrase_characters,
            )
        wanted = self.passphrase
        if wanted is not Strength.NONE and _rank(strength_of(passphrase)) < _rank(wanted):
            raise UserError(
                "Your administrator wants a passphrase that is at least {strength}; take more words, and unusual ones.",
                strength=Sentence(wanted.value),
            )

    def check_export(self, *, book: bool) -> None:
        """Refuse to write content outside the library, a finished ``book`` or anything else, where the policy forbids it.

        Raises:
            UserError: it is not allowed here.
        """
        if self.export == "nothing":
            raise UserError("Your administrator does not allow files to leave the library on this machine; print the book instead.")
        if self.export == "books" and not book:
            raise UserError("Your administrator allows finished books alone to leave the library on this machine; build a book of it.")

    def check_marking(self, marking: Marking) -> None:
        """Refuse a marking of a scheme that is not used here.

        Raises:
            UserError: it is not; the sentence names those that are.
        """
        for scheme in sorted(marking.schemes):
            if not self.allows_scheme(scheme):
                known = ", ".join(sorted(self.marking_schemes or ())) or "none"
                raise UserError(
                    "Your administrator allows these marking schemes here: {known}; “{scheme}” is not among them.",
                    known=known,
                    scheme=scheme,
                )

    def allows_scheme(self, scheme: str) -> bool:
        """Whether a marking scheme may be chosen here; what is unmarked may always be."""
        return self.marking_schemes is None or scheme in (UNMARKED, *self.marking_schemes)

    def check_change(self, before: Iterable[object], after: Iterable[object]) -> None:
        """Refuse objects that bring a scheme which is not used here and which they had not before: what was marked earlier stays.

        Raises:
            UserError: the sentence names the schemes that are allowed.
        """
        if self.marking_schemes is None:
            return
        kept = {scheme for thing in before for marking in markings_in(thing) for scheme in marking.schemes}
        for thing in after:
            for marking in markings_in(thing):
                if not marking.schemes <= kept:
                    self.check_marking(marking)

    def check_watched(self, folder: Path) -> None:
        """Refuse to watch a folder that is not in one of those the policy names.

        Raises:
            UserError: it is not; the sentence names them.
        """
        allowed = self.watch_folders
        if allowed is not None and not any(_within(folder, top) for top in allowed):
            known = ", ".join(str(top) for top in allowed)
            raise UserError(
                "Your administrator allows folders in {known} alone to be watched; {folder} is not watched."
                if known
                else "Your administrator allows no folder to be watched; {folder} is not watched.",
                known=known,
                folder=folder,
            )

    def check_keyring(self) -> None:
        """Refuse to open a library with the keyring of the desktop, or to prepare it for that, where the policy forbids it.

        Raises:
            UserError: it is not allowed here.
        """
        if not self.keyring:
            raise UserError("Your administrator does not allow the keyring to open libraries on this machine; use the passphrase.")

    def stricter(self, other: "Policy") -> "Policy":
        """Both at once."""
        minutes = [each for each in (self.lock_minutes, other.lock_minutes) if each is not None]
        return Policy(
            lock_minutes=min(minutes, default=None),
            passphrase_characters=max(self.passphrase_characters, other.passphrase_characters),
            passphrase=max(self.passphrase, other.passphrase, key=_rank),
            export=min(self.export, other.export, key=EXPORTS.index),
            marking_schemes=_common(self.marking_schemes, other.marking_schemes),
            watch_folders=_common_folders(self.watch_folders, other.watch_folders),
            release_key=self.release_key or other.release_key,
            keyring=self.keyring and other.keyring,
            sources=(*self.sources, *other.sources),
        )


FREE = Policy()
"""No rule at all."""


def _rank(strength: Strength) -> int:
    return tuple(Strength).index(strength)


def _within(folder: Path, top: Path) -> bool:
    return folder.resolve().is_relative_to(top.resolve())


def _common(first: frozenset[str] | None, second: frozenset[str] | None) -> frozenset[str] | None:
    if first is None or second is None:
        return second if first is None else first
    return first & second


def _common_folders(first: tuple[Path, ...] | None, second: tuple[Path, ...] | None) -> tuple[Path, ...] | None:
    if first is None or second is None:
        return second if first is None else first
    inside = (one for some, others in ((first, second), (second, first)) for one in some if any(_within(one, top) for top in others))
    return tuple(dict.fromkeys(inside))


def policy_of(files: Iterable[Path]) -> Policy:
    """The policy of those of the files that exist, the strictest word of each.

    Raises:
        UserError: a file cannot be read or understood; nothing is guessed, for a rule that is misspelt would hold nobody back.
    """
    return reduce(Policy.stricter, (_read(path) for path in files), FREE)


def _read(path: Path) -> Policy:
    try:
        # Editors on Windows begin a file with a byte order mark
        return parse_policy(path.read_text(encoding="utf-8-sig"), path)
    except (FileNotFoundError, NotADirectoryError):
        return FREE
    except (OSError, UnicodeDecodeError) as trouble:
        raise _unusable(path, Sentence("it cannot be read")) from trouble


def _unusable(path: Path, why: str) -> UserError:
    return UserError("The policy file {path} cannot be used: {why}. Ask the administrator of this machine to mend it.", path=path, why=why)


def parse_policy(toml: str, path: Path) -> Policy:
    """Read one policy file.

    Raises:
        UserError: it is no TOML, or holds a rule or a value that there is not.
    """
    try:
        told = tomllib.loads(toml)
    except tomllib.TOMLDecodeError as trouble:
        raise _unusable(path, Sentence("it is no TOML ({trouble})", trouble=trouble)) from trouble
    values: dict[str, object] = {}
    for name, value in told.items():
        if name not in RULES:
            raise _unusable(path, Sentence("there is no rule “{name}”; there are {rules}", name=name, rules=", ".join(RULES)))
        read = RULES[name]
        try:
            values |= dict(read(value))
        except (TypeError, ValueError) as trouble:
            raise _unusable(path, Sentence("“{name}” wants {value}", name=name, value=trouble.args[0])) from trouble
    return Policy(sources=(path,), **values)  # pyright: ignore[reportArgumentType]


_Found = Iterator[tuple[str, object]]


def _minutes(value: object) -> _Found:
    known = tuple(each for each in LOCK_MINUTES.choices if each)
    if type(value) is not int or value not in known:
        raise ValueError(Sentence("one of {known}", known=", ".join(map(str, known))))
    yield "lock_minutes", value


def _characters(value: object) -> _Found:
    if type(value) is not int or not 0 <= value <= LONGEST:
        raise ValueError(Sentence("a number from 0 to {longest}", longest=LONGEST))
    yield "passphrase_characters", value


def _strength(value: object) -> _Found:
    if value not in STRENGTHS:
        raise ValueError(Sentence("“{one}” or “{other}”", one=STRENGTHS[0].value, other=STRENGTHS[1].value))
    yield "passphrase", Strength(str(value))


def _export(value: object) -> _Found:
    if value not in EXPORTS:
        raise ValueError(Sentence("“all”, “books” or “nothing”"))
    yield "export", value


def _words(value: object) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):  # pyright: ignore[reportUnknownVariableType]
        raise ValueError(Sentence('a list of texts, such as ["one", "two"]'))
    return value  # pyright: ignore[reportUnknownVariableType]


def _schemes(value: object) -> _Found:
    yield "marking_schemes", frozenset(_words(value))


def _folders(value: object) -> _Found:
    folders = tuple(Path(each).expanduser() for each in _words(value))
    if not all(folder.is_absolute() for folder in folders):
        raise ValueError(Sentence('whole paths, such as ["/srv/incoming"]'))
    yield "watch_folders", folders


def _key(value: object) -> _Found:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("the text of a public key (PEM)")
    yield "release_key", value


def _keyring(value: object) -> _Found:
    if not isinstance(value, bool):
        raise ValueError("true or false")
    yield "keyring", value


RULES: Mapping[str, Callable[[object], _Found]] = {
    "lock_minutes_at_most": _minutes,
    "passphrase_characters_at_least": _characters,
    "passphrase_at_least": _strength,
    "export": _export,
    "marking_schemes": _schemes,
    "watch_folders": _folders,
    "release_key": _key,
    "keyring": _keyring,
}
"""The rules by their names in the file, in the order of the guide."""
