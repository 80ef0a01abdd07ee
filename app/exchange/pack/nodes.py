"""YAML as a tree of texts with their lines: no implicit types, no tags, no double keys, bounded aliases."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from app.core.errors import PackError
from app.core.sentences import Sentence

MAX_DEPTH = 40
"""Deeper nesting than any pack has; keeps a hostile file from exhausting the stack."""
MAX_NODES = 500_000
"""About a hundred times the sample meeting; an alias counts with all that it repeats."""
MAX_CHARACTERS = 32 * 1024 * 1024
NULLS = ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A value and the line (from 1) it begins on."""

    file: str
    line: int
    size: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar(Node):
    """A text as written; its type is decided by the field it is for, so that 42.70 keeps its digits."""

    text: str
    plain: bool

    @property
    def empty(self) -> bool:
        """Whether nothing was written (or YAML's word for it)."""
        return self.plain and self.text in NULLS


@dataclass(frozen=True, slots=True, kw_only=True)
class Items(Node):
    """A list."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping(Node):
    """Keys with their values; ``key_lines`` says where each key stands."""

    entries: dict[str, Node] = field(default_factory=dict[str, Node])
    key_lines: dict[str, int] = field(default_factory=dict[str, int])

    def text(self, key: str) -> str:
        """The text under a key, empty where there is none or no text."""
        found = self.entries.get(key)
        return found.text if isinstance(found, Scalar) else ""


class _Composer:
    """Builds the tree from the parser's events, counting depth and nodes on the way."""

    def __init__(self, text: str, file: str) -> None:
        self._file = file
        self._events: Iterator[yaml.Event] = iter(yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
        self._anchors: dict[str, Node] = {}
        self._total = 0

    def document(self) -> Node:
        next(self._events)
        if isinstance(next(self._events), yaml.StreamEndEvent):
            return Mapping(file=self._file, line=1)
        root = self._node(next(self._events), 0)
        next(self._events)
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise self._error(after, Sentence("a second document begins here; keep one document in a file and take the line “---” out"))
        return root

    def _error(self, event: yaml.Event, sentence: str) -> PackError:
        return PackError("{file}, line {line}: {sentence}.", file=self._file, line=line_of(event), sentence=sentence)

    def _node(self, event: yaml.Event, depth: int) -> Node:
        if depth > MAX_DEPTH:
            raise self._error(event, Sentence("the text is nested deeper than {max_depth} levels; write it flatter", max_depth=MAX_DEPTH))
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        node = self._fresh(event, depth)
        self._count(event, 1)
        if anchor := getattr(event, "anchor", None):
            self._anchors[anchor] = node
        return node

    def _fresh(self, event: yaml.Event, depth: int) -> Node:
        if getattr(event, "tag", None) is not None:
            raise self._error(event, Sentence("the tag “{tag}” is not allowed; write the value alone", tag=getattr(event, "tag", "")))
        line = line_of(event)
        match event:
            case yaml.ScalarEvent():
                return Scalar(file=self._file, line=line, text=event.value, plain=event.style in (None, ""))
            case yaml.SequenceStartEvent():
                return self._items(line, depth)
            case _:
                return self._mapping(line, depth)

    def _items(self, line: int, depth: int) -> Items:
        nodes: list[Node] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            nodes.append(self._node(event, depth + 1))
        return Items(file=self._file, line=line, nodes=tuple(nodes), size=1 + sum(node.size for node in nodes))

    def _mapping(self, line: int, depth: int) -> Mapping:
        mapping = Mapping(file=self._file, line=line)
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            if not isinstance(key, Scalar):
                raise self._error(event, Sentence("a key must be a word; write “key: value”"))
            if key.text in mapping.entries:
                first = mapping.key_lines[key.text]
                raise self._error(
                    event,
                    Sentence(
                        "the key “{text}” stands here a second time (first in line {first}); keep one of them", text=key.text, first=first
                    ),
                )
            mapping.entries[key.text] = self._node(next(self._events), depth + 1)
            mapping.key_lines[key.text] = key.line
        size = 1 + sum(node.size for node in mapping.entries.values())
        return Mapping(file=self._file, line=line, entries=mapping.entries, key_lines=mapping.key_lines, size=size)

    def _alias(self, event: yaml.AliasEvent) -> Node:
        node = self._anchors.get(str(event.anchor))
        if node is None:
            raise self._error(
                event, Sentence("“*{anchor}” repeats something that contains itself or was never named; write it out", anchor=event.anchor)
            )
        self._count(event, node.size)
        return node

    def _count(self, event: yaml.Event, size: int) -> None:
        self._total += size
        if self._total > MAX_NODES:
            raise self._error(
                event,
                Sentence("the pack has more than {max_nodes} values (aliases counted in full); split it into several", max_nodes=MAX_NODES),
            )


def line_of(event: yaml.Event) -> int:
    """The line an event begins on, from 1."""
    return event.start_mark.line + 1 if event.start_mark else 1


def compose(text: str, file: str) -> Node:
    """The tree of one YAML text.

    Raises:
        PackError: it is no YAML, or uses tags, double keys, a second document, or too much of anything.
    """
    if len(text) > MAX_CHARACTERS:
        raise PackError(
            "{file}: the pack is longer than {max_characters} characters; split it into several.", file=file, max_characters=MAX_CHARACTERS
        )
    try:
        return _Composer(text, file).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise PackError(
            "{file}, line {line}: this is not YAML ({problem}); check indentation, colons and quotation marks.",
            file=file,
            line=line,
            problem=error.problem,
        ) from error
    except yaml.YAMLError as error:
        raise PackError(
            "{file}: this is not YAML ({error}); take the character out or write it as an escape.", file=file, error=error
        ) from error
    except UnicodeEncodeError as error:
        raise PackError("{file}: the text holds half a character (a lone surrogate); write the character anew.", file=file) from error
