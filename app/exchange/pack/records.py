"""How an object with several fields is read and written: driven by the fields of its dataclass."""

from collections.abc import Mapping as Map
from dataclasses import MISSING, dataclass
from typing import Any, Protocol
from uuid import UUID

from app.core.sentences import Sentence
from app.exchange.pack.codecs import Codec, Tree
from app.exchange.pack.identity import atom_id, parse_id
from app.exchange.pack.nodes import Mapping, Node, Scalar
from app.exchange.pack.problems import RefusedError, ReportedError, instead
from app.exchange.pack.session import Reading, Writing

NO_PRESET: Map[str, Any] = {}


class Part(Protocol):
    """Some keys of a mapping and the fields of the object that they give."""

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that may be written."""
        ...

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that come of them."""
        ...

    def read(self, mapping: Mapping, reading: Reading) -> dict[str, Any]:
        """The fields that are given; a field left out keeps its default.

        Raises:
            RefusedError: a value cannot be taken, or a key that must be there is missing.
            ReportedError: something inside could not be taken, and is reported.
        """
        ...

    def write(self, value: Any, writing: Writing) -> dict[str, Tree]:
        """The keys of an object, without those whose value is the default."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Single:
    """One key for one field."""

    name: str
    key: str
    codec: Codec
    default: Any = MISSING

    @property
    def keys(self) -> tuple[str, ...]:
        """The key."""
        return (self.key,)

    @property
    def fields(self) -> tuple[str, ...]:
        """The field."""
        return (self.name,)

    def read(self, mapping: Mapping, reading: Reading) -> dict[str, Any]:
        """The value, if its key is there."""
        if self.key in mapping.entries:
            return {self.name: self.codec.read(mapping.entries[self.key], reading)}
        if self.default is MISSING:
            raise RefusedError(mapping, Sentence("the key “{key}” is missing here; write “{key}: …”", key=self.key))
        return {self.name: self.default}

    def write(self, value: Any, writing: Writing) -> dict[str, Tree]:
        """The key, unless the value is the default."""
        found = getattr(value, self.name)
        if self.default is not MISSING and found == self.default:
            return {}
        return {self.key: self.codec.write(found, writing)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """An object as a mapping, or as a plain text where only its ``main`` field is given and ``compact`` allows it.

    ``identified`` objects have an ``id``: their own, or the one of their key, or one made of their words.
    """

    cls: type[Any]
    parts: tuple[Part, ...]
    main: str = ""
    identified: bool = False
    compact: bool = False

    def read(self, node: Node, reading: Reading) -> Any:
        """The object."""
        return self.read_with(node, reading, NO_PRESET)

    def read_with(self, node: Node, reading: Reading, preset: Map[str, Any]) -> Any:
        """The object, some fields of which are known from where it stands."""
        mapping = self._mapping(node)
        parts = [part for part in self.parts if not preset.keys() & set(part.fields)]
        values = self._values(mapping, parts, reading) | dict(preset)
        if self.identified and "id" not in preset:
            values["id"] = self._identity(mapping, values, reading)
        return self.cls(**values)

    def _mapping(self, node: Node) -> Mapping:
        if isinstance(node, Mapping):
            return node
        if self.compact and isinstance(node, Scalar) and not node.empty:
            key = next(part.keys[0] for part in self.parts if self.main in part.fields)
            return Mapping(file=node.file, line=node.line, entries={key: node}, key_lines={key: node.line})
        form = (
            Sentence("a text or keys such as “{main}: …”", main=self.main)
            if self.compact
            else Sentence("keys, each on its line as “key: value”")
        )
        raise RefusedError(node, Sentence("a value of another kind belongs here; write {form}", form=form))

    def _values(self, mapping: Mapping, parts: list[Part], reading: Reading) -> dict[str, Any]:
        known = [*self._own_keys(), *(key for part in parts for key in part.keys)]
        broken = report_unknown(mapping, known, reading)
        values: dict[str, Any] = {}
        for part in parts:
            found, good = reading.problems.attempt(lambda part=part: part.read(mapping, reading))
            values |= found or {}
            broken = broken or not good
        if broken:
            raise ReportedError
        return values

    def _own_keys(self) -> tuple[str, ...]:
        return ("key", "id") if self.identified else ()

    def _identity(self, mapping: Mapping, values: dict[str, Any], reading: Reading) -> UUID:
        made = reading.sequence.next(self.cls.__name__, str(values[self.main]))
        if "id" in mapping.entries:
            return given_id(mapping.entries["id"])
        key = mapping.text("key")
        return atom_id(reading.sequence.owner, key) if key else made

    def write(self, value: Any, writing: Writing) -> Tree:
        """The mapping of an object, or its text alone."""
        return self.write_without(value, writing, ())

    def write_without(self, value: Any, writing: Writing, known: tuple[str, ...]) -> Tree:
        """The object without the fields that are known from where it stands."""
        identity = self._written_identity(value, writing) if self.identified else {}
        tree = identity | self.write_fields(value, writing, known)
        main = next((part.keys[0] for part in self.parts if self.main in part.fields), "")
        return tree[main] if self.compact and list(tree) == [main] else tree

    def write_fields(self, value: Any, writing: Writing, known: tuple[str, ...]) -> dict[str, Tree]:
        """The keys of the object's fields, without its identity and the fields that are known."""
        tree: dict[str, Tree] = {}
        for part in self.parts:
            if not set(known) & set(part.fields):
                tree |= part.write(value, writing)
        return tree

    def _written_identity(self, value: Any, writing: Writing) -> dict[str, Tree]:
        text = str(getattr(value, self.main))
        made = writing.sequence.next(self.cls.__name__, text)
        key = writing.part_key(value.id, text)
        derived = atom_id(writing.sequence.owner, key) if key else made
        tree: dict[str, Tree] = {"key": key} if key else {}
        return tree if value.id == derived else tree | {"id": str(value.id)}


def given_id(node: Node) -> UUID:
    """The UUID written out under ``id``.

    Raises:
        RefusedError: it is none.
    """
    parsed = parse_id(node.text) if isinstance(node, Scalar) else None
    if parsed is None:
        raise RefusedError(node, "this is not an id; write a UUID, or give the object a “key” of your own instead")
    return parsed


def report_unknown(mapping: Mapping, known: list[str], reading: Reading) -> bool:
    """Report each key that is not known; True if there was one."""
    unknown = [key for key in mapping.entries if key not in known]
    for key in unknown:
        value = mapping.entries[key]
        cut = isinstance(value, Scalar) and value.empty
        advice = (
            Sentence("put the text it belongs to in quotation marks, since a comma ends a text between braces")
            if cut
            else instead(key, known)
        )
        reading.problems.add(
            RefusedError(mapping, Sentence("there is no key “{key}” here; {advice}", key=key, advice=advice), mapping.key_lines[key])
        )
    return bool(unknown)
