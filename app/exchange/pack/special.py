"""Codecs of the small types that have a short form of their own: markings, names, blocks of a text."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from app.core.marking import Marking
from app.core.model.brief import Block, BlockKind, WordBox
from app.core.model.person import NameForm, Script
from app.core.sentences import Sentence
from app.exchange.pack.codecs import Codec, Parsed, Tree, scalar
from app.exchange.pack.nodes import Node, Scalar
from app.exchange.pack.problems import RefusedError
from app.exchange.pack.records import Record
from app.exchange.pack.session import Reading, Writing

BLOCK = re.compile(
    r"(?P<kind>[a-z_]+) (?P<start>\d+)-(?P<end>\d+)(?: level (?P<level>\d+))?(?: page (?P<page>\d+))?"
    r"(?: table (?P<table>\d+))?(?: from (?P<anchor_start>\d+))?(?: at (?P<anchor>\d+))?"
    r"(?: words (?P<words>(?:\d+,){6}\d+(?:;(?:\d+,){6}\d+)*))?(?: label (?P<label>.+))?",
    re.DOTALL,
)
SCRIPTS = (
    (re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]"), Script.HANGUL),
    (re.compile("[\u3041-\u30ff\uff66-\uff9f]"), Script.JAPANESE),
    (re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"), Script.HAN),
)
"""The first script that a name has a letter of is its script; a name with none of them is Latin."""


@dataclass(frozen=True, slots=True)
class MarkingCodec:
    """A marking as ``scheme/level``, or as keys where it says more."""

    record: Record

    def read(self, node: Node, reading: Reading) -> Marking:
        """The marking, if the library knows its scheme and level."""
        marking = self._short(node) if isinstance(node, Scalar) else self.record.read(node, reading)
        if sentence := reading.resolver.refuse_marking(marking):
            raise RefusedError(node, sentence.rstrip("."))
        return marking

    def _short(self, node: Node) -> Marking:
        scheme, slash, level = scalar(node, "scheme/level").partition("/")
        if not slash or not scheme or not level:
            raise RefusedError(
                node, Sentence("a marking is its scheme and its level; write “uk/official” or “{scheme: uk, level: official}” instead")
            )
        return Marking(scheme=scheme, level=level)

    def write(self, value: Marking, writing: Writing) -> Tree:
        """The short form, if nothing else is said."""
        plain = "/" not in value.scheme and value.scheme and value.level
        short = plain and value == Marking(scheme=value.scheme, level=value.level)
        return f"{value.scheme}/{value.level}" if short else self.record.write(value, writing)


def name_of(text: str) -> NameForm:
    """A name given as a text alone: its script is the one it is written in."""
    return NameForm(text=text, script=next((script for letters, script in SCRIPTS if letters.search(text)), Script.LATIN))


@dataclass(frozen=True, slots=True)
class NameCodec:
    """A form of a name: a text alone, or with keys."""

    record: Record

    def read(self, node: Node, reading: Reading) -> NameForm:
        """The form."""
        return name_of(scalar(node, "a name")) if isinstance(node, Scalar) else self.record.read(node, reading)

    def write(self, value: NameForm, writing: Writing) -> Tree:
        """The text, if nothing else is said."""
        return value.text if value == name_of(value.text) else self.record.write(value, writing)


def parse_block(text: str) -> Block:
    """Read “paragraph 0-512 level 1 page 3”.

    Raises:
        ValueError: it is no such line.
    """
    found = BLOCK.fullmatch(text)
    if not found:
        raise ValueError(text)
    numbers = {name: int(found[name]) for name in ("start", "end", "level", "page", "table", "anchor", "anchor_start") if found[name]}
    words = tuple(WordBox(*map(int, word.split(","))) for word in (found["words"] or "").split(";") if word)
    return replace(Block(kind=BlockKind(found["kind"]), start=0, end=0, label=found["label"] or "", words=words), **numbers)


def form_block(block: Block) -> str:
    """A block in one line; level and page only where there are any."""
    level = f" level {block.level}" if block.level else ""
    page = f" page {block.page}" if block.page else ""
    words = ";".join(",".join(map(str, word)) for word in block.words)
    places = (
        ("table", block.table, 0), ("from", block.anchor_start, -1), ("at", block.anchor, -1), ("words", words, ""),
        ("label", block.label, ""),
    )  # fmt: skip
    rest = "".join(f" {name} {value}" for name, value, none in places if value != none)
    return f"{block.kind} {block.start}-{block.end}{level}{page}{rest}"


BLOCK_CODEC = Parsed(parse_block, form_block, Sentence("a stretch of a text"), Sentence("“paragraph 0-512 page 1”"))


@dataclass(frozen=True, slots=True)
class Checked:
    """A codec whose value is asked about afterwards: ``refuse`` gives a sentence, or nothing if all is well."""

    inner: Codec
    refuse: Callable[[Any], str]

    def read(self, node: Node, reading: Reading) -> Any:
        """The value, if nothing speaks against it."""
        value = self.inner.read(node, reading)
        if sentence := self.refuse(value):
            raise RefusedError(node, sentence)
        return value

    def write(self, value: Any, writing: Writing) -> Tree:
        """The value as the inner codec writes it."""
        return self.inner.write(value, writing)
