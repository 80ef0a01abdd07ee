"""What search knows of the library beside its words: descriptions from SQL, and the register of names and terms."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from threading import Lock

from app.core.changes import Changes, Kind
from app.core.text import comparable
from app.search.documents import Facet, Field
from app.search.names import register_keys
from app.services.desk import Desk
from db.catalogue import BriefLine, Named

NAMED = frozenset((Kind.PERSON, Kind.ORGANISATION, Kind.DOSSIER))
DESCRIBED = NAMED | {Kind.BRIEF, Kind.ANNOTATION, Kind.QUOTATION}

Labels = Mapping[bytes, Sequence[str]]


@dataclass(frozen=True)
class Register:
    """People, organisations and dossiers with the forms of their names, and the terms of the dossiers."""

    people: tuple[Named, ...]
    organisations: tuple[Named, ...]
    dossiers: tuple[Named, ...]

    @cached_property
    def forms(self) -> Mapping[str, tuple[str, ...]]:
        """All forms of a name or term under the key of each."""
        groups = [found.names for found in (*self.people, *self.organisations)]
        groups += [group for dossier in self.dossiers for group in dossier.terms]
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for group in groups:
            for form in group if len(group) > 1 else ():
                for key in register_keys(form):
                    found[key].update(dict.fromkeys(group))
        return {key: tuple(forms) for key, forms in found.items() if key}

    @cached_property
    def names(self) -> Mapping[bytes, tuple[str, ...]]:
        """The names of each by its id."""
        return {found.id: found.names for found in (*self.people, *self.organisations, *self.dossiers)}


@dataclass(frozen=True)
class Descriptions:
    """The briefs' descriptions, turned to what search asks: ids by value, values by id."""

    briefs: tuple[BriefLine, ...]
    labels: Mapping[Facet, Labels]
    having: Mapping[str, frozenset[bytes]]


class LibraryCatalogue:
    """The catalogue of an open library: read when it is asked for, read again after a change. For any number of threads."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lock = Lock()
        self._register: Register | None = None
        self._descriptions: Descriptions | None = None
        desk.listeners.add(self._forget)

    def _forget(self, changes: Changes) -> None:
        with self._lock:
            if changes.kinds & NAMED:
                self._register = None
            if changes.kinds & DESCRIBED:
                self._descriptions = None

    def register(self) -> Register:
        """The register of names."""
        with self._lock:
            if self._register is None:
                with self._desk.store.read() as unit:
                    found = unit.catalogue
                    self._register = Register(tuple(found.people()), tuple(found.organisations()), tuple(found.dossiers()))
            return self._register

    def _described(self) -> Descriptions:
        register = self.register()
        with self._lock:
            if self._descriptions is None:
                self._descriptions = read_descriptions(self._desk, register)
            return self._descriptions

    def forms(self, key: str) -> Sequence[str]:
        """All spellings of the name or term that has this key."""
        return self.register().forms.get(key, ())

    def members(self, field: Field, value: str) -> Collection[bytes]:
        """The objects whose field has the value: its words begin words of the field, in any case and width."""
        found = self._described()
        match field:
            case Field.HAS:
                return found.having.get(value, frozenset())
            case Field.AUTHOR:
                fits = fitting(value)
                return {brief.id for brief in found.briefs if any(map(fits, brief.authors))}
            case Field.DOSSIER | Field.PERSON:
                return self._named(Facet(field.value), value, found)
            case _:
                return _labelled(found.labels[Facet(field.value)], fitting(value))

    def _named(self, facet: Facet, value: str, found: Descriptions) -> set[bytes]:
        """The dossiers or people of that name, under any of its forms, and the briefs under their labels."""
        register, fits = self.register(), fitting(value)
        named = register.dossiers if facet is Facet.DOSSIER else register.people
        chosen = [each for each in named if any(map(fits, each.names))]
        labels = {each.names[0] for each in chosen}
        return {each.id for each in chosen} | _labelled(found.labels[facet], labels.__contains__)

    def count(self, objects: Iterable[bytes]) -> Mapping[Facet, Mapping[str, int]]:
        """How many of these objects there are under each label, the most common first."""
        wanted, labels = list(objects), self._described().labels
        counts = {facet: Counter(label for key in wanted for label in labels[facet].get(key, ())) for facet in Facet}
        return {facet: dict(found.most_common()) for facet, found in counts.items()}


def read_descriptions(desk: Desk, register: Register) -> Descriptions:
    """Read every brief's description, some 100 ms for 10,000."""
    with desk.store.read() as unit:
        found = unit.catalogue
        briefs, tags, drawn, speakers = tuple(found.briefs()), found.tags(), found.dossiers_of_briefs(), found.speakers()
        having = {"note": found.marked(noted=True), "mark": found.marked(), "quotation": found.quoted()}
    having |= {"tag": {key for key, _ in tags}, "dossier": {key for key, _ in drawn}, "file": {each.id for each in briefs if each.has_file}}
    people = [*speakers, *((brief.id, person) for brief in briefs for person in brief.people)]
    labels = {
        Facet.SOURCE: _gathered((brief.id, brief.source) for brief in briefs),
        Facet.MARKING: _gathered((brief.id, brief.marking) for brief in briefs),
        Facet.TAG: _gathered([*tags, *((dossier.id, tag) for dossier in register.dossiers for tag in dossier.tags)]),
        Facet.DOSSIER: _gathered((key, register.names.get(dossier, ("",))[0]) for key, dossier in drawn),
        Facet.PERSON: _gathered((key, next(iter(register.names.get(person, ())), "")) for key, person in people),
    }
    return Descriptions(briefs, labels, {name: frozenset(ids) for name, ids in having.items()})


def _gathered(pairs: Iterable[tuple[bytes, str]]) -> Labels:
    found: dict[bytes, dict[str, None]] = defaultdict(dict)
    for key, label in pairs:
        if label:
            found[key][label] = None
    return {key: tuple(labels) for key, labels in found.items()}


def _labelled(labels: Labels, fits: Callable[[str], bool]) -> set[bytes]:
    known = {label: fits(label) for label in {label for found in labels.values() for label in found}}
    return {key for key, found in labels.items() if any(known[label] for label in found)}


def fitting(value: str) -> Callable[[str], bool]:
    """Whether each word of ``value`` begins a word of a text; scripts without spaces need only hold it."""
    words = comparable(value.replace("/", " "), case=False).split()

    def fits(text: str) -> bool:
        there = comparable(text.replace("/", " "), case=False)
        return bool(words) and all(word in there if word[0] > "\u02ff" else f" {word}" in f" {there}" for word in words)

    return fits
