"""Reading packs: first what there is and under which key, then the objects, then one report of all that is wrong."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.core.changes import Kind
from app.core.marking import Marking
from app.core.model.brief import Brief, BriefText
from app.core.sentences import Sentence
from app.exchange.pack.codecs import read_all, scalar
from app.exchange.pack.identity import NAMESPACE, atom_id, entity_id, slug
from app.exchange.pack.identity import Sequence as IdSequence
from app.exchange.pack.model import Pack, PackBrief, PackFile, PackResolver, Quote, QuoteNotFoundError
from app.exchange.pack.nodes import Items, Mapping, Node, Scalar, compose
from app.exchange.pack.problems import RefusedError, ReportedError
from app.exchange.pack.records import given_id, report_unknown
from app.exchange.pack.sections import MARKS, SECTIONS, TITLES, VERSION
from app.exchange.pack.session import Reading
from app.exchange.pack.shapes import Shapes


def read_pack(text: str, file_name: str, resolver: PackResolver) -> Pack:
    """The objects of a pack that is one text.

    Raises:
        PackError: one line for each thing that is wrong, with file, line, and what to write instead.
    """
    return read_packs([PackFile(name=file_name, text=text)], resolver)


def read_packs(files: Sequence[PackFile], resolver: PackResolver) -> Pack:
    """The objects of a pack of several files, which may refer to each other in any order.

    Raises:
        PackError: one line for each thing that is wrong, with file, line, and what to write instead.
    """
    reader = _Reader(files, resolver)
    found = {name: reader.section(name) for name in SECTIONS}
    reader.problems.raise_any()
    return Pack(**found)


def read_sources(files: Sequence[PackFile]) -> tuple[PackBrief, ...]:
    """The briefs that a pack describes, to be brought into the library before the pack itself is read.

    Raises:
        PackError: a brief is not described rightly.
    """
    reader = _Reader(files, _NoLibrary())
    found = reader.section("briefs")
    reader.problems.raise_any()
    return found


@dataclass(frozen=True, slots=True)
class _NoLibrary:
    """Briefs are read before anything can be looked up; the people their authors are come with the pack itself."""

    def find(self, kind: Kind, reference: str) -> UUID | None:
        return entity_id(kind, reference) if kind is Kind.PERSON else None

    def passage(self, quote: Quote) -> UUID:
        raise QuoteNotFoundError(quote.words)

    def refuse_marking(self, marking: Marking) -> str:
        del marking
        return ""


class _Reader:
    def __init__(self, files: Sequence[PackFile], resolver: PackResolver) -> None:
        self._reading = Reading(resolver)
        self.problems = self._reading.problems
        self._shapes = Shapes()
        self._ids: dict[int, UUID] = {}
        self._roots = [root for file in files if (root := self._root(file))]
        for root in self._roots:
            self._declare_all(root)

    def _root(self, file: PackFile) -> Mapping | None:
        node = compose(file.text, file.name)
        if isinstance(node, Scalar) and node.empty:
            return None
        if not isinstance(node, Mapping):
            self.problems.add(RefusedError(node, Sentence("a pack is made of keys; begin with “people:”, “dossiers:” or “meetings:”")))
            return None
        report_unknown(node, ["version", "include", *SECTIONS], self._reading)
        version = node.entries.get("version")
        if version is not None and (not isinstance(version, Scalar) or version.text != VERSION):
            self.problems.add(
                RefusedError(
                    version, Sentence("this program reads packs of version {version}; write “version: {version}” instead", version=VERSION)
                )
            )
        return node

    def _declare_all(self, root: Mapping) -> None:
        for name, (kind, _) in SECTIONS.items():
            section = root.entries.get(name)
            for node in section.nodes if isinstance(section, Items) and kind not in MARKS else ():
                if isinstance(node, Mapping):
                    self.problems.attempt(lambda kind=kind, node=node: self._declare(kind, node))

    def _declare(self, kind: Kind, node: Mapping) -> None:
        titles = _titles(kind, node)
        key = node.text("key") or slug(titles[0] if titles else "") or str(kind)
        uuid = given_id(node.entries["id"]) if "id" in node.entries else entity_id(kind, key)
        self._ids[id(node)] = uuid
        if not self._reading.names.declare(kind, key, uuid, titles):
            raise RefusedError(
                node,
                Sentence(
                    "there is a second {kind} “{key}” in this pack; give each a “key” (and “id”) of its own", kind=Sentence(kind), key=key
                ),
            )
        self._reading.parts[uuid] = self._parts(uuid, node)

    def _parts(self, owner: UUID, node: Mapping) -> dict[str, UUID]:
        parts: dict[str, UUID] = {}
        for inner in _inner_mappings(node):
            key = inner.text("key")
            given = "id" in inner.entries and given_id(inner.entries["id"])
            uuid = given or atom_id(owner, key)
            names = [name for name in (key, str(uuid)) if name] if key or given else []
            taken = [name for name in names if name in parts]
            if taken:
                sentence = Sentence("“{id}” is taken by another part of the same object; give each its own", id=taken[0])
                self.problems.add(RefusedError(inner, sentence))
            parts |= dict.fromkeys(names, uuid)
        return parts

    def section(self, name: str) -> tuple[Any, ...]:
        kind, cls = SECTIONS[name]
        found: list[Any] = []
        for root in self._roots:
            if name in root.entries:
                value, _ = self.problems.attempt(lambda root=root: self._items(root.entries[name], kind, cls))
                found += value or ()
        return tuple(found)

    def _items(self, node: Node, kind: Kind, cls: type[Any]) -> tuple[Any, ...]:
        if isinstance(node, Scalar) and node.empty:
            return ()
        if not isinstance(node, Items):
            raise RefusedError(node, Sentence("a list belongs here; begin each of its lines with “- ”"))
        if kind in MARKS:
            self._reading.leave()
            self._reading.sequence = IdSequence(NAMESPACE)
            return read_all(node, self._reading, lambda item: self._shapes.record(cls).read(item, self._reading))
        return read_all(node, self._reading, lambda item: self._object(item, kind, cls))

    def _object(self, node: Node, kind: Kind, cls: type[Any]) -> Any:
        if not isinstance(node, Mapping):
            raise RefusedError(node, Sentence("a {kind} is written as keys, each on its line as “key: value”", kind=Sentence(kind)))
        if id(node) not in self._ids:
            raise ReportedError
        uuid = self._ids[id(node)]
        self._reading.enter(uuid)
        record = self._shapes.record(cls)
        if kind is Kind.BRIEF:
            return self._brief(node, uuid)
        return record.read_with(node, self._reading, {"id": uuid})

    def _brief(self, node: Mapping, uuid: UUID) -> PackBrief:
        record = self._shapes.record(Brief)
        own = {key: value for key, value in node.entries.items() if key not in ("file", "text")}
        plain = Mapping(file=node.file, line=node.line, entries=own, key_lines=node.key_lines)
        brief = record.read_with(plain, self._reading, {"id": uuid})
        file = scalar(node.entries["file"], Sentence("a path such as briefs/note.txt")) if "file" in node.entries else ""
        text = node.entries.get("text")
        words = self._shapes.record(BriefText).read_with(text, self._reading, {"brief_id": uuid}) if text else None
        given = tuple(name for part in record.parts for name in part.fields if set(part.keys) & own.keys())
        return PackBrief(brief=brief, file=file, text=words, given=given)


def _titles(kind: Kind, node: Mapping) -> list[str]:
    if kind not in (Kind.PERSON, Kind.ORGANISATION):
        title = node.text(TITLES.get(kind, "title"))
        return [title] if title else []
    names = node.entries.get("names")
    forms = names.nodes if isinstance(names, Items) else ()
    return [text for form in forms if (text := form.text if isinstance(form, Scalar) else _form_text(form))]


def _form_text(form: Node) -> str:
    return form.text("text") if isinstance(form, Mapping) else ""


def _inner_mappings(node: Node) -> Iterator[Mapping]:
    nodes: Sequence[Node] = ()
    if isinstance(node, Mapping):
        nodes = tuple(node.entries.values())
    elif isinstance(node, Items):
        nodes = node.nodes
    for inner in nodes:
        if isinstance(inner, Mapping):
            yield inner
        yield from _inner_mappings(inner)
