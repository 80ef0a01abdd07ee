"""How one value is read from and written to a pack: a codec for each plain type."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol, TypeAlias, TypeVar
from uuid import UUID

from app.core.changes import Kind
from app.core.countries import COUNTRIES
from app.core.dates import PartialDate
from app.core.sentences import Sentence
from app.exchange.pack.identity import parse_id
from app.exchange.pack.nodes import Items, Node, Scalar
from app.exchange.pack.problems import RefusedError, ReportedError, instead
from app.exchange.pack.session import Reading, Writing

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree]"
T = TypeVar("T")


class Codec(Protocol):
    """Reads a value from a node and writes it back; what it refuses it refuses with a sentence."""

    def read(self, node: Node, reading: Reading, /) -> Any:
        """The value.

        Raises:
            RefusedError: the node cannot be taken.
            ReportedError: something in it could not, and is reported.
        """
        ...

    def write(self, value: Any, writing: Writing, /) -> Tree:
        """The tree that reads as that value."""
        ...


def scalar(node: Node, example: str) -> str:
    """The text of a node, refused with an example where it is a list, a mapping or nothing."""
    if not isinstance(node, Scalar):
        raise RefusedError(node, Sentence("one value belongs here, not a list or keys; write {example} instead", example=example))
    if node.empty:
        raise RefusedError(node, Sentence("nothing is written here; write {example} or leave the key out", example=example))
    return node.text


@dataclass(frozen=True, slots=True)
class Text:
    """Words, taken as written."""

    def read(self, node: Node, _reading: Reading) -> str:
        """The words."""
        return scalar(node, "a text")

    def write(self, value: str, _writing: Writing) -> Tree:
        """The words."""
        return value


@dataclass(frozen=True, slots=True)
class Parsed:
    """A value that a function makes of a text and another makes text of; ``example`` is offered where that fails."""

    parse: Callable[[str], Any]
    form: Callable[[Any], str]
    name: str
    example: str

    def read(self, node: Node, _reading: Reading) -> Any:
        """The value."""
        text = scalar(node, self.example)
        try:
            return self.parse(text)
        except (ValueError, OverflowError) as error:
            raise RefusedError(
                node, Sentence("“{text}” is not {name}; write {example} instead", text=text, name=self.name, example=self.example)
            ) from error

    def write(self, value: Any, _writing: Writing) -> Tree:
        """The text."""
        return self.form(value)


def parse_bool(text: str) -> bool:
    """Read true or false, yes or no.

    Raises:
        ValueError: it is neither.
    """
    words = {"true": True, "yes": True, "false": False, "no": False}
    if text.lower() not in words:
        raise ValueError(text)
    return words[text.lower()]


def parse_moment(text: str) -> datetime:
    """Read a time with its zone.

    Raises:
        ValueError: it is no time, or has no zone.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment


def form_moment(moment: datetime) -> str:
    """The shortest ISO 8601 form that loses nothing."""
    exact = moment.second or moment.microsecond
    return moment.isoformat() if exact else moment.isoformat(timespec="minutes")


def parse_country(text: str) -> str:
    """Read a country code.

    Raises:
        ValueError: ISO 3166 has no such alpha-3 code.
    """
    if text not in COUNTRIES:
        raise ValueError(text)
    return text


def plain_codecs() -> dict[Any, Codec]:
    """The codec of each plain type of the model."""
    return {
        str: Text(),
        int: Parsed(int, str, Sentence("a whole number"), Sentence("a number such as 3")),
        float: Parsed(float, repr, Sentence("a number"), Sentence("a number such as 0.5")),
        bool: Parsed(parse_bool, lambda value: "true" if value else "false", Sentence("a yes or a no"), Sentence("true or false")),
        UUID: Parsed(UUID, str, Sentence("an id"), Sentence("a UUID such as 12345678-1234-5678-1234-567812345678")),
        PartialDate: Parsed(PartialDate.parse, str, Sentence("a date"), "2025, 2025-07 or 2025-07-15"),
        datetime: Parsed(parse_moment, form_moment, Sentence("a time with its zone"), "2025-10-30T09:30+09:00"),
    }


COUNTRY = Parsed(parse_country, str, Sentence("a country"), Sentence("its ISO 3166 code of three capitals, such as KOR or JPN,"))


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    words: tuple[str, ...]
    kind: type[StrEnum] | type[str] = str

    def read(self, node: Node, _reading: Reading) -> str:
        """The word, as the enum's member where there is an enum."""
        text = scalar(node, Sentence("one of: {words}", words=", ".join(self.words)))
        if text not in self.words:
            raise RefusedError(node, Sentence("“{text}” is not allowed here; {instead}", text=text, instead=instead(text, self.words)))
        return self.kind(text)

    def write(self, value: str, _writing: Writing) -> Tree:
        """The word."""
        return str(value)


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of values of one codec."""

    inner: Codec

    def read(self, node: Node, reading: Reading) -> tuple[Any, ...]:
        """All the values; every one that cannot be taken is reported."""
        if isinstance(node, Scalar) and node.empty:
            return ()
        if not isinstance(node, Items):
            raise RefusedError(node, Sentence("a list belongs here; begin each of its lines with “- ”"))
        return read_all(node, reading, lambda item: self.inner.read(item, reading))

    def write(self, value: tuple[Any, ...], writing: Writing) -> Tree:
        """The list."""
        return [self.inner.write(item, writing) for item in value]


def read_all(node: Items, reading: Reading, read: Callable[[Node], T]) -> tuple[T, ...]:
    """Read every item, so that one report names all that is wrong.

    Raises:
        ReportedError: at least one could not be taken.
    """
    values: list[T] = []
    broken = False
    for item in node.nodes:
        value, good = reading.problems.attempt(lambda item=item: read(item))
        broken = broken or not good
        if good and value is not None:
            values.append(value)
    if broken:
        raise ReportedError
    return tuple(values)


@dataclass(frozen=True, slots=True)
class Reference:
    """Another object of the library, by key, title, name or id."""

    kind: Kind

    def read(self, node: Node, reading: Reading) -> UUID:
        """The object's id."""
        text = scalar(node, Sentence("the key or the name of a {kind}", kind=Sentence(self.kind)))
        found = reading.find(self.kind, text)
        if found is None:
            known = reading.names.keys.get(self.kind, [])
            raise RefusedError(
                node,
                Sentence(
                    "no {kind} “{text}” in this pack or the library; {instead}",
                    kind=Sentence(self.kind),
                    text=text,
                    instead=instead(text, known),
                ),
            )
        return found

    def write(self, value: UUID, writing: Writing) -> Tree:
        """The key in the pack, else whatever leads to the object in the library."""
        return writing.reference(self.kind, value)


@dataclass(frozen=True, slots=True)
class LocalReference:
    """A part of the same object (a statement, a figure, a session), by its key or id."""

    def read(self, node: Node, reading: Reading) -> UUID:
        """The part's id."""
        text = scalar(node, "the key of a part of the same object")
        found = reading.local.get(text) or reading.local.get(str(parse_id(text)))
        if found is None:
            raise RefusedError(node, f"nothing in the same object has the key “{text}”; {instead(text, reading.local)}")
        return found

    def write(self, value: UUID, writing: Writing) -> Tree:
        """The key the part is given."""
        return writing.local_reference(value)
