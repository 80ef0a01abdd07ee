"""Packs: people, dossiers, meetings and recipes as readable text, in and out."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from app.core.errors import PackError
from app.core.jobs import Progress, Silent
from app.core.model.brief import Brief
from app.core.sentences import Sentence
from app.core.text import document_hash
from app.exchange.pack import Pack, PackBrief, pack_files, read_packs, read_sources, write_pack
from app.importers.base import ImportOptions
from app.services.desk import Desk
from app.services.indexing import IndexingService
from app.services.intake import Prepared, keep, of_text, prepared
from app.services.resolving import LibraryDescriber, LibraryResolver
from app.services.snapshots import gathered
from app.services.views import Dumped, Loaded, PackContents
from db.references import references, without
from db.unit import Unit

if TYPE_CHECKING:
    from app.importers.sandbox import ImportWorkers


T = TypeVar("T")


class PackService:
    """Loading a pack is one step: all of it, or a sentence and nothing."""

    def __init__(self, desk: Desk, indexing: IndexingService) -> None:
        self._desk = desk
        self._indexing = indexing

    def load(self, path: Path, progress: Progress, stamp: str = "", step: str = "") -> Loaded:
        """Read a pack, and the files it names, into the library. What the library has already is brought up to date.

        ``stamp`` is kept with the file's name, so that a caller knows which state of a pack it loaded. ``step`` names the step; else it is
        called by the pack and how much that brought.

        Raises:
            PackError: a line cannot be taken; the sentence names file, line and what to write instead.
            ImportRefused: a file that the pack names cannot be read.
        """
        files = pack_files(path)
        sources = read_sources(files)
        arriving = self._arriving(path.parent, sources, progress)
        with self._desk.write(step or Sentence("Load the pack “{name}”", name=path.name)) as unit:
            resolver = LibraryResolver(unit, arriving, self._desk.schemes(), self._desk.policy)
            for source in sources:
                _keep_brief(unit, source, arriving.get(source.brief.id))
            pack = read_packs(files, resolver)
            for passage in resolver.made.values():
                unit.passages.add(passage)
            contents = _keep_all(unit, pack)
            if not step and contents.count > 1:
                unit.name_step(Sentence("Load the pack “{name}”, {count} things", name=path.name, count=contents.count))
            if stamp:
                unit.settings.put(_stamp_key(path.name), stamp)
        self._indexing.refresh(Silent())
        return Loaded(contents=contents, changes=unit.changes)

    def stamp(self, name: str) -> str:
        """What was given as the stamp when a pack of that file name was loaded last; empty where none was."""
        with self._desk.store.read() as unit:
            return str(unit.settings.get(_stamp_key(name), ""))

    def dump(self, meeting_id: UUID | None = None) -> Dumped:
        """The library as a pack, or one meeting with all it refers to. The words of the briefs are in it.

        A pack gives a passage by its words: those that stand in no text any more, and marks and evidence on them, are left out.

        Raises:
            NotFoundError: there is no such meeting.
            UserError: the administrator does not allow it.
        """
        self._desk.policy.check_export(book=False)
        with self._desk.store.read() as unit:
            everything = _whole(unit) if meeting_id is None else _of_meeting(unit, meeting_id)
            gone = _without_place(unit, everything)
            pack = _only_placed(everything, gone)
            text = write_pack(pack, LibraryDescriber(unit))
        contents = _contents(pack, tuple(source.brief for source in pack.briefs))
        return Dumped(text=text, contents=contents, without_place=len(gone))

    def _arriving(self, folder: Path, sources: Sequence[PackBrief], progress: Progress) -> dict[UUID, Prepared]:
        from app.importers.sandbox import ImportWorkers

        with ImportWorkers() as workers:
            found: dict[UUID, Prepared] = {}
            for done, source in enumerate(sources):
                progress.report(done, len(sources), source.brief.title)
                ready = _read(folder, source, workers)
                if ready:
                    found[source.brief.id] = ready
        return found


def _stamp_key(name: str) -> str:
    return f"pack {name}"


def _read(folder: Path, source: PackBrief, workers: "ImportWorkers") -> Prepared | None:
    if source.text:
        return of_text(source.brief, source.text)
    if not source.file:
        return None
    path = (folder / source.file).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise PackError("{file} lies outside the pack's folder; move it into the folder.", file=source.file)
    from app.importers.sandbox import load

    data = load(path)
    ready = prepared(workers.read_bytes(data, path.name, ImportOptions()), path, data, source.brief.id)
    return replace(ready, brief=source.over(ready.brief))


def _keep_brief(unit: Unit, source: PackBrief, ready: Prepared | None) -> None:
    known = unit.briefs.find(source.brief.id)
    if known is None and ready:
        keep(unit, ready)
    elif known and ready and known.text_hash != ready.brief.text_hash:
        raise PackError(
            "The brief “{title}” is in the library with other words than this pack brings; give the pack's brief another key.",
            title=known.title,
        )
    elif known:
        unit.briefs.replace(replace(source.over(known), rev=0))
    else:
        raise PackError("The brief “{title}” is not in the library; give its “file” or its “text”.", title=source.brief.title)


def _keep_all(unit: Unit, pack: Pack) -> PackContents:
    for kept, things in (
        (unit.organisations, pack.organisations),
        (unit.people, pack.people),
        (unit.dossiers, pack.dossiers),
        (unit.meetings, pack.meetings),
        (unit.recipes, pack.recipes),
        (unit.annotations, pack.annotations),
        (unit.quotations, pack.quotations),
    ):
        _put_all(kept, things)
    return _contents(pack, tuple(unit.briefs.many(source.brief.id for source in pack.briefs)))


def _put_all(repository: Any, things: Sequence[Any]) -> None:
    for thing in things:
        if repository.find(thing.id) is None:
            repository.add(thing)
        else:
            repository.replace(thing)


def _contents(pack: Pack, briefs: tuple[Brief, ...]) -> PackContents:
    return PackContents(
        briefs=briefs,
        people=pack.people,
        organisations=pack.organisations,
        dossiers=pack.dossiers,
        meetings=pack.meetings,
        recipes=pack.recipes,
    )


def _without_place(unit: Unit, pack: Pack) -> frozenset[UUID]:
    """The passages that the pack's objects rest on and whose words are of an older version of their text."""
    hashes = {source.brief.id: document_hash(source.text.raw) for source in pack.briefs if source.text}
    resting = (pack.dossiers, pack.meetings, pack.people, pack.annotations, pack.quotations)
    named = {uuid for things in resting for thing in things for uuid in references(thing)}
    return frozenset(
        passage.id
        for passage in unit.passages.many(named)
        if passage.document_hash and passage.document_hash != hashes.get(passage.brief_id, passage.document_hash)
    )


def _only_placed(pack: Pack, gone: frozenset[UUID]) -> Pack:
    """The pack without those passages and what cannot be without them."""
    return replace(
        pack,
        dossiers=_without(pack.dossiers, gone),
        meetings=_without(pack.meetings, gone),
        people=_without(pack.people, gone),
        annotations=_without(pack.annotations, gone),
        quotations=_without(pack.quotations, gone),
    )


def _without(things: tuple[T, ...], gone: frozenset[UUID]) -> tuple[T, ...]:
    return tuple(kept for thing in things if (kept := without(thing, gone)) is not None)


def _whole(unit: Unit) -> Pack:
    texts = {text.brief_id: text for text in unit.texts.all()}
    return Pack(
        briefs=tuple(PackBrief(brief=brief, text=texts.get(brief.id)) for brief in unit.briefs.all()),
        organisations=tuple(unit.organisations.all()),
        people=tuple(unit.people.all()),
        dossiers=tuple(unit.dossiers.all()),
        meetings=tuple(unit.meetings.all()),
        recipes=tuple(unit.recipes.all()),
        annotations=tuple(unit.annotations.all()),
        quotations=tuple(unit.quotations.all()),
    )


def _of_meeting(unit: Unit, meeting_id: UUID) -> Pack:
    found = gathered(unit, unit.meetings.get(meeting_id))
    texts = {text.brief_id: text for text in unit.texts.many(found.briefs)}
    return Pack(
        briefs=tuple(PackBrief(brief=brief, text=texts.get(brief.id)) for brief in found.briefs.values()),
        organisations=tuple(found.organisations.values()),
        people=tuple(found.people.values()),
        dossiers=found.dossiers,
        meetings=(found.meeting,),
        recipes=tuple(recipe for recipe in unit.recipes.all() if set(recipe.annexes) <= set(found.briefs)),
        annotations=found.annotations,
        quotations=found.quotations,
    )
