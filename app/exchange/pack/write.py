"""Writing packs: readable YAML in a fixed order, without anchors, only what is not the default."""

from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Any
from uuid import UUID

import yaml

from app.core.changes import Kind
from app.core.model.base import title_of
from app.exchange.pack.codecs import Tree
from app.exchange.pack.identity import NAMESPACE, Sequence, entity_id, slug
from app.exchange.pack.model import Pack, PackBrief, PackDescriber
from app.exchange.pack.nodes import NULLS
from app.exchange.pack.sections import MARKS, SECTIONS, VERSION
from app.exchange.pack.session import Writing
from app.exchange.pack.shapes import Shapes

WIDTH = 120
HEAD = """\
# A pack of Attaché: people, organisations, dossiers, meetings and recipes as one readable text.
# Load it with: attache load THIS_FILE. The keys are explained in the program's help on packs.
# Keys lead from one object to another; ids keep an object the same one when the pack is loaded again.
"""


def write_pack(pack: Pack, describe: PackDescriber) -> str:
    """The pack as YAML; the same pack gives the same text.

    It is written twice: the first time shows which parts something refers to, and these get a key the second time.
    """
    writer = _Writer(pack, describe)
    writer.tree()
    return HEAD + yaml_of(writer.tree())


class _Writer:
    def __init__(self, pack: Pack, describe: PackDescriber) -> None:
        self._pack = pack
        self._shapes = Shapes()
        self._writing = Writing(describe)
        for name, (kind, _) in SECTIONS.items():
            if kind not in MARKS:
                self._name_all(kind, getattr(pack, name))

    def _name_all(self, kind: Kind, objects: Iterable[Any]) -> None:
        taken: set[str] = set()
        for item in objects:
            found = item.brief if isinstance(item, PackBrief) else item
            stem = slug(title_of(found)) or str(kind)
            key = next(key for key in numbered(stem) if key not in taken)
            taken.add(key)
            self._writing.keys[kind, found.id] = key

    def tree(self) -> dict[str, Tree]:
        tree: dict[str, Tree] = {"version": VERSION}
        for name, (kind, cls) in SECTIONS.items():
            objects = getattr(self._pack, name)
            if objects:
                self._writing.sequence = Sequence(NAMESPACE)
                tree[name] = [self._object(kind, cls, item) for item in objects]
        return tree

    def _object(self, kind: Kind, cls: type[Any], item: Any) -> Tree:
        if kind in MARKS:
            return self._shapes.record(cls).write(item, self._writing)
        if isinstance(item, PackBrief):
            return self._brief(item)
        return self._identity(kind, item.id) | self._body(cls, item, ("id",))

    def _identity(self, kind: Kind, uuid: UUID) -> dict[str, Tree]:
        self._writing.enter(uuid)
        key = self._writing.keys[kind, uuid]
        return {"key": key} if entity_id(kind, key) == uuid else {"key": key, "id": str(uuid)}

    def _body(self, cls: type[Any], item: Any, known: tuple[str, ...]) -> dict[str, Tree]:
        return self._shapes.record(cls).write_fields(item, self._writing, known)

    def _brief(self, item: PackBrief) -> Tree:
        tree: dict[str, Tree] = self._identity(Kind.BRIEF, item.brief.id)
        tree |= {"file": item.file} if item.file else {}
        tree |= self._body(type(item.brief), item.brief, ("id",))
        if item.text:
            tree["text"] = self._body(type(item.text), item.text, ("brief_id",))
        return tree


def numbered(stem: str) -> Iterator[str]:
    """The stem, then the stem with 2, 3, and so on."""
    yield stem
    number = 1
    while True:
        number += 1
        yield f"{stem}-{number}"


def emit(events: Iterable[yaml.Event]) -> str:
    """The text of YAML events."""
    stream = StringIO()
    yaml.emit(events, stream=stream, Dumper=yaml.SafeDumper, allow_unicode=True, width=WIDTH)
    return stream.getvalue()


def yaml_of(tree: Tree) -> str:
    """The tree as block-style YAML in which each text reads back as it was."""
    start: list[yaml.Event] = [yaml.StreamStartEvent(), yaml.DocumentStartEvent(explicit=False)]
    end: list[yaml.Event] = [yaml.DocumentEndEvent(explicit=False), yaml.StreamEndEvent()]
    return emit([*start, *_events(tree), *end])


def _events(tree: Tree) -> Iterator[yaml.Event]:
    match tree:
        case str():
            yield yaml.ScalarEvent(None, None, (True, True), tree, style=_style(tree))
        case list():
            yield yaml.SequenceStartEvent(None, None, implicit=True, flow_style=not tree)
            for item in tree:
                yield from _events(item)
            yield yaml.SequenceEndEvent()
        case dict():
            yield yaml.MappingStartEvent(None, None, implicit=True, flow_style=not tree)
            for key, value in tree.items():
                yield from _events(key)
                yield from _events(value)
            yield yaml.MappingEndEvent()


def _style(text: str) -> str | None:
    # Other line ends and control characters would be taken for line breaks outside double quotation marks.
    if text in NULLS:
        return "'"
    if any(letter != "\n" and (not letter.isprintable() or letter == "\ufeff") for letter in text):
        return '"'
    return "|" if "\n" in text else None
