"""A file and the files inside it: each a brief of its own, linked both ways."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from app.core.errors import ImportRefused
from app.core.language import Language
from app.core.marking import Marking, MarkingScheme
from app.core.model.brief import AttachedFile, Brief, ImportSource
from app.core.sentences import Sentence
from app.core.text import shorten
from app.importers.base import Attachment, ImportedText, ImportOptions, untold
from app.services.appointments import keep_events
from app.services.intake import Prepared, keep, prepared
from app.services.offering import with_marking_offered
from db.unit import Unit

if TYPE_CHECKING:
    from app.importers.sandbox import ImportWorkers

MAX_DEPTH = 3
"""Files inside files inside files: deeper ones are listed and not read."""

MAX_FAMILY = 200


@dataclass(frozen=True, slots=True)
class Child:
    """A file inside another one: what it became, one brief for each of its articles; none where it was not read."""

    name: str
    size: int
    families: "tuple[Family, ...]" = ()


@dataclass(frozen=True, slots=True)
class Family:
    """A brief ready to be kept, and the files that came inside it."""

    head: Prepared
    children: tuple[Child, ...] = ()

    def marked(self, marking: Marking) -> "Family":
        """All of it with that marking."""
        head = replace(self.head, brief=replace(self.head.brief, marking=marking))
        children = (replace(child, families=tuple(family.marked(marking) for family in child.families)) for child in self.children)
        return Family(head, tuple(children))


class Reading:
    """The reading of one file and of what is inside it. ``watch`` is called while it lasts and may raise ``Cancelled``.

    ``turned`` is told some of the pages that are read (from 1), of how many.
    """

    def __init__(
        self, workers: "ImportWorkers", options: ImportOptions, watch: Callable[[], None], turned: Callable[[int, int], None] = untold
    ) -> None:
        self._workers = workers
        self._options = options
        self._watch, self._turned = watch, turned
        self._left = MAX_FAMILY
        self._whole = False

    def families(self, path: Path, data: bytes, schemes: Sequence[MarkingScheme] = (), *, whole: bool = False) -> tuple[Family, ...]:
        """Read a file: one family, or one for each of its articles unless it shall stay whole.

        Raises:
            ImportRefused: it cannot be read; the files inside it that cannot be are listed alone.
        """
        self._whole = whole
        return self._read(path, data, self._options, schemes, MAX_DEPTH)

    def _read(self, path: Path, data: bytes, options: ImportOptions, schemes: Sequence[MarkingScheme], depth: int) -> tuple[Family, ...]:
        imported = self._workers.read_bytes(data, path.name, options, self._watch, self._turned)
        texts = (imported,) if self._whole or not imported.articles else imported.articles
        return tuple(self._of_text(text, path, data, schemes, depth) for text in texts)

    def _of_text(self, imported: ImportedText, path: Path, data: bytes, schemes: Sequence[MarkingScheme], depth: int) -> Family:
        head = with_marking_offered(prepared(imported, path, data), imported, schemes)
        return Family(head, tuple(self._child(found, schemes, depth - 1) for found in imported.attachments))

    def _child(self, found: Attachment, schemes: Sequence[MarkingScheme], depth: int) -> Child:
        inner = replace(self._options, title="", date=None, encoding="")
        self._left -= 1
        if depth < 0 or self._left < 0 or not found.data:
            return Child(found.name, len(found.data))
        try:
            return Child(found.name, len(found.data), self._read(Path(found.name), found.data, inner, schemes, depth))
        except ImportRefused:
            return Child(found.name, len(found.data))


def keep_family(unit: Unit, family: Family, parent: UUID | None = None) -> tuple[list[tuple[Brief, Prepared]], tuple[str, ...]]:
    """Store a brief and those of the files inside it; what is in the library already is linked, not kept twice."""
    head = family.head
    below: list[tuple[Brief, Prepared]] = []
    attached: list[AttachedFile] = []
    for child in family.children:
        kept, brief_ids = _keep_child(unit, child, head.brief.id)
        below += kept
        attached += (AttachedFile(name=child.name, size=child.size, brief_id=brief_id) for brief_id in brief_ids or (None,))
    source = head.brief.source
    if source and (attached or parent):
        linked: ImportSource = replace(source, attachments=tuple(attached), attached_to=parent)
        head = replace(head, brief=replace(head.brief, source=linked))
    brief = keep(unit, head)
    _register(unit, head)
    unread = list(_unread(family))
    return [(brief, head), *below], (*head.notes, *keep_events(unit, head.events), *_on_attachments(attached, unread))


def _unread(family: Family) -> Iterator[str]:
    """The names of the files inside a file that became no brief, at whatever depth they lie."""
    for child in family.children:
        if not child.families:
            yield child.name
        for inner in child.families:
            yield from _unread(inner)


def _keep_child(unit: Unit, child: Child, parent: UUID) -> tuple[list[tuple[Brief, Prepared]], tuple[UUID, ...]]:
    if not child.families:
        return [], ()
    if known := unit.briefs.with_sha256(sha256(child.families[0].head.original).hexdigest()):
        return [], tuple(brief.id for brief in known)
    kept = [pair for family in child.families for pair in keep_family(unit, family, parent)[0]]
    return kept, tuple(family.head.brief.id for family in child.families)


def _on_attachments(attached: Sequence[AttachedFile], unread: Sequence[str]) -> tuple[str, ...]:
    if not attached:
        return ()
    names = shorten(", ".join(dict.fromkeys(found.name for found in attached)), 300)
    there = Sentence("Attachments: {names}.", names=names)
    if not unread:
        return (there,)
    listed = shorten(", ".join(unread), 200)
    if len(unread) == 1:
        return there, Sentence("Not read: {unread}.", unread=listed)
    return there, Sentence("Not read: {count} files ({unread}).", count=len(unread), unread=listed)


def _register(unit: Unit, ready: Prepared) -> None:
    """People that the file names; one of the same name is there already."""
    known = {person.name_in(Language.EN) for person in unit.people.all()} if ready.people else set[str]()
    for person in ready.people:
        if person.name_in(Language.EN) not in known:
            known.add(unit.people.add(person).name_in(Language.EN))
