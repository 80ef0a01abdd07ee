"""The parts of a pack that do not follow from a single field: quotes, groups by heading, translations, forms of a term."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from app.core.changes import Kind
from app.core.language import Language
from app.core.model.base import Translation
from app.core.sentences import Sentence
from app.exchange.pack.codecs import Choice, LocalReference, Parsed, Reference, Tree, read_all, scalar
from app.exchange.pack.identity import parse_id
from app.exchange.pack.model import Quote, QuoteNotFoundError
from app.exchange.pack.nodes import Items, Mapping, Node, Scalar
from app.exchange.pack.problems import RefusedError, ReportedError, instead
from app.exchange.pack.records import Record, given_id
from app.exchange.pack.session import Reading, Writing

LANGUAGE = Choice(tuple(Language), Language)


def parse_occurrence(text: str) -> int:
    """Read which of several equal passages is meant, from 1.

    Raises:
        ValueError: it is no such number.
    """
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


OCCURRENCE = Parsed(parse_occurrence, str, Sentence("a count from 1"), Sentence("a number such as 2"))


@dataclass(frozen=True, slots=True)
class QuotePart:
    """``brief`` and ``quote`` (with ``occurrence`` and ``passage`` where needed) give a passage, and its brief where wanted."""

    with_brief: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """The four keys."""
        return ("brief", "quote", "occurrence", "passage")

    @property
    def fields(self) -> tuple[str, ...]:
        """The passage and, for marks, its brief."""
        return ("brief_id", "passage_id") if self.with_brief else ("passage_id",)

    def read(self, mapping: Mapping, reading: Reading) -> dict[str, Any]:
        """The passage of the quoted words."""
        for key in ("brief", "quote"):
            if key not in mapping.entries:
                raise RefusedError(
                    mapping, Sentence("the key “{key}” is missing here; write “{form}”", key=key, form="{brief: title, quote: words of it}")
                )
        brief_id = Reference(Kind.BRIEF).read(mapping.entries["brief"], reading)
        words = scalar(mapping.entries["quote"], "words of the brief")
        occurrence = OCCURRENCE.read(mapping.entries["occurrence"], reading) if "occurrence" in mapping.entries else 1
        passage = given_id(mapping.entries["passage"]) if "passage" in mapping.entries else None
        quote = Quote(brief_id=brief_id, words=words, occurrence=occurrence, passage_id=passage)
        found = self._passage(quote, mapping, reading)
        return {"brief_id": brief_id, "passage_id": found} if self.with_brief else {"passage_id": found}

    def _passage(self, quote: Quote, mapping: Mapping, reading: Reading) -> UUID:
        try:
            return reading.resolver.passage(quote)
        except QuoteNotFoundError as missing:
            advice = (
                Sentence("the nearest there is “{nearest}”; quote that", nearest=missing.nearest)
                if missing.nearest
                else Sentence("quote words that stand there")
            )
            sentence = Sentence(
                "“{words}” does not stand {count} times in the brief “{brief}”; {advice} instead"
                if quote.occurrence > 1
                else "“{words}” does not stand in the brief “{brief}”; {advice} instead",
                words=quote.words,
                count=quote.occurrence,
                brief=mapping.text("brief"),
                advice=advice,
            )
            raise RefusedError(mapping.entries["quote"], sentence) from missing

    def write(self, value: Any, writing: Writing) -> dict[str, Tree]:
        """The words of the passage and their brief."""
        quote = writing.describe.quote(value.passage_id)
        tree: dict[str, Tree] = {"brief": writing.reference(Kind.BRIEF, quote.brief_id), "quote": quote.words}
        if quote.occurrence != 1:
            tree["occurrence"] = str(quote.occurrence)
        return tree | {"passage": str(quote.passage_id)} if quote.passage_id else tree


@dataclass(frozen=True, slots=True)
class StatementPart:
    """``dossier`` and ``statement``: what a mark supports. The statement's key is looked for in that dossier."""

    @property
    def keys(self) -> tuple[str, ...]:
        """The two keys."""
        return ("dossier", "statement")

    @property
    def fields(self) -> tuple[str, ...]:
        """The ids of both."""
        return ("dossier_id", "statement_id")

    def read(self, mapping: Mapping, reading: Reading) -> dict[str, Any]:
        """Whichever of the two is given."""
        entries = mapping.entries
        dossier = Reference(Kind.DOSSIER).read(entries["dossier"], reading) if "dossier" in entries else None
        statement = self._statement(entries["statement"], dossier, reading) if "statement" in entries else None
        return {"dossier_id": dossier, "statement_id": statement}

    def _statement(self, node: Node, dossier: UUID | None, reading: Reading) -> UUID:
        text = scalar(node, Sentence("the key of a statement"))
        if dossier is None:
            raise RefusedError(node, Sentence("a statement needs its dossier; write “dossier: …” beside it"))
        keys = reading.parts.get(dossier, {})
        found = keys.get(text) or parse_id(text)
        if found is None:
            raise RefusedError(
                node, Sentence("the dossier has no statement with the key “{text}”; {instead}", text=text, instead=instead(text, keys))
            )
        return found

    def write(self, value: Any, writing: Writing) -> dict[str, Tree]:
        """Whichever of the two there is."""
        tree: dict[str, Tree] = {}
        if value.dossier_id:
            tree["dossier"] = writing.reference(Kind.DOSSIER, value.dossier_id)
        if value.statement_id:
            tree["statement"] = LocalReference().write(value.statement_id, writing)
        return tree


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupedPart:
    """A list of records sorted under the words of an enum: keys of the object itself, or of a mapping under ``key``.

    Where the order of the list is not that of the enum, it is written as a plain list under ``key`` instead.
    """

    name: str
    key: str
    by: str
    words: type[StrEnum]
    record: Record
    nested: bool

    @property
    def keys(self) -> tuple[str, ...]:
        """The headings, or the one key above them."""
        return (self.key,) if self.nested else (*(str(word) for word in self.words), self.key)

    @property
    def fields(self) -> tuple[str, ...]:
        """The list."""
        return (self.name,)

    def read(self, mapping: Mapping, reading: Reading) -> dict[str, Any]:
        """All records, in the order of the enum, then those of the plain list."""
        plain = mapping.entries.get(self.key)
        if self.nested and isinstance(plain, Mapping):
            return {self.name: self._groups(plain, reading)}
        groups = () if self.nested else self._groups(mapping, reading, others=True)
        rest = read_all(plain, reading, lambda item: self.record.read(item, reading)) if isinstance(plain, Items) else ()
        if plain is not None and not isinstance(plain, Items):
            raise RefusedError(plain, Sentence("a list belongs here; write each item as “- {by}: …”", by=self.by))
        return {self.name: (*groups, *rest)}

    def _groups(self, mapping: Mapping, reading: Reading, *, others: bool = False) -> tuple[Any, ...]:
        words = {str(word): word for word in self.words}
        found: list[Any] = []
        broken = False
        for key in () if others else (key for key in mapping.entries if key not in words):
            sentence = Sentence("there is no key “{key}” here; {instead}", key=key, instead=instead(key, words))
            reading.problems.add(RefusedError(mapping, sentence, mapping.key_lines[key]))
            broken = True
        for key, word in words.items():
            if node := mapping.entries.get(key):
                value, good = reading.problems.attempt(lambda node=node, word=word: self._group(node, word, reading))
                found += value or ()
                broken = broken or not good
        if broken:
            raise ReportedError
        return tuple(found)

    def _group(self, node: Node, word: StrEnum, reading: Reading) -> tuple[Any, ...]:
        if isinstance(node, Scalar) and node.empty:
            return ()
        if not isinstance(node, Items):
            raise RefusedError(node, Sentence("a list belongs here; begin each of its lines with “- ”"))
        return read_all(node, reading, lambda item: self.record.read_with(item, reading, {self.by: word}))

    def write(self, value: Any, writing: Writing) -> dict[str, Tree]:
        """The groups, or the plain list where groups would change the order."""
        records = getattr(value, self.name)
        order = [str(word) for word in self.words]
        places = [order.index(str(getattr(record, self.by))) for record in records]
        if places != sorted(places):
            return {self.key: [self.record.write(record, writing) for record in records]}
        groups: dict[str, Tree] = {}
        for word in self.words:
            found = [record for record in records if getattr(record, self.by) == word]
            if found:
                groups[str(word)] = [self.record.write_without(record, writing, (self.by,)) for record in found]
        return ({self.key: groups} if groups else {}) if self.nested else groups


@dataclass(frozen=True, slots=True)
class Translations:
    """``{field: {language: words}}``, or a list of records where that would lose the order."""

    record: Record

    def read(self, node: Node, reading: Reading) -> tuple[Translation, ...]:
        """All translations, in order."""
        if isinstance(node, Items):
            return read_all(node, reading, lambda item: self.record.read(item, reading))
        return tuple(
            Translation(field=name, language=language, text=text)
            for name, inner in entries_of(node, Sentence("field: {ko: …, ja: …}"))
            for language, text in languages_of(inner)
        )

    def write(self, value: tuple[Translation, ...], writing: Writing) -> Tree:
        """The mapping, if it reads as the same translations."""
        tree: dict[str, Tree] = {}
        again: list[Translation] = []
        for name in dict.fromkeys(item.field for item in value):
            words = {item.language: item.text for item in value if item.field == name}
            tree[name] = {str(language): text for language, text in words.items()}
            again += [Translation(field=name, language=language, text=text) for language, text in words.items()]
        return tree if tuple(again) == value else [self.record.write(item, writing) for item in value]


@dataclass(frozen=True, slots=True)
class TermForms:
    """``{language: form}``, or a list of one-entry mappings where a language has several forms."""

    def read(self, node: Node, _reading: Reading) -> tuple[tuple[Language, str], ...]:
        """All forms, in order."""
        nodes = node.nodes if isinstance(node, Items) else (node,)
        return tuple((language, text) for item in nodes for language, text in languages_of(item))

    def write(self, value: tuple[tuple[Language, str], ...], _writing: Writing) -> Tree:
        """The mapping, if no language stands twice."""
        tree: dict[str, Tree] = {str(language): text for language, text in value}
        return tree if len(tree) == len(value) else [{str(language): text} for language, text in value]


def entries_of(node: Node, example: str) -> list[tuple[str, Node]]:
    """The entries of a mapping.

    Raises:
        RefusedError: the node is none.
    """
    if not isinstance(node, Mapping):
        raise RefusedError(node, Sentence("keys belong here; write “{example}” instead", example=example))
    return list(node.entries.items())


def languages_of(node: Node) -> list[tuple[Language, str]]:
    """The entries of a mapping whose keys are languages.

    Raises:
        RefusedError: a key is no language, or a value is no text.
    """
    found: list[tuple[Language, str]] = []
    for code, inner in entries_of(node, "ko: …"):
        if code not in LANGUAGE.words:
            raise RefusedError(
                inner, Sentence("“{code}” is not a language of a pack; {instead}", code=code, instead=instead(code, LANGUAGE.words))
            )
        found.append((Language(code), scalar(inner, Sentence("the words in that language"))))
    return found
