"""A small library in memory, as the index sees it."""

from collections.abc import Iterable, Sequence
from uuid import UUID, uuid5

from app.core.changes import Kind
from app.core.dates import PartialDate
from app.core.language import Language
from app.search.documents import IndexDocument, IndexPassage, Part, Place, Words
from app.search.index import SearchIndex
from app.search.query import Query, Results
from app.search.storage import IndexFiles, MemoryFiles

NAMESPACE = UUID("6f1d3a52-8a8e-4b36-9d2c-0f4f6f6b7a10")


def key(name: str) -> UUID:
    return uuid5(NAMESPACE, name)


def paper(
    name: str,
    *passages: str,
    title: str = "",
    kind: Kind = Kind.BRIEF,
    language: Language = Language.EN,
    date: PartialDate | None = None,
    tags: tuple[str, ...] = (),
) -> IndexDocument:
    return IndexDocument(
        kind=kind,
        id=key(name),
        title=title or name,
        passages=tuple(IndexPassage(id=key(f"{name} {at}"), text=text, page=at + 1) for at, text in enumerate(passages)),
        language=language,
        date=date,
        tags=tags,
    )


class Shelf:
    """Documents and their index; the index reads the words here."""

    def __init__(self, *documents: IndexDocument, files: IndexFiles | None = None) -> None:
        self.files = files if files is not None else MemoryFiles()
        self.documents: dict[UUID, IndexDocument] = {}
        self.index = SearchIndex(self.files, self.words)
        if documents:
            self.put(*documents)

    def put(self, *documents: IndexDocument, removed: Iterable[str] = ()) -> None:
        gone = [key(name) for name in removed]
        for uuid in gone:
            self.documents.pop(uuid, None)
        self.documents.update({document.id: document for document in documents})
        self.index.update(documents, gone)

    def words(self, places: Sequence[Place]) -> list[Words | None]:
        return [self._words(place) for place in places]

    def _words(self, place: Place) -> Words | None:
        document = self.documents.get(place.id)
        if document is None:
            return None
        text = document.passages[place.number].text if place.part is Part.TEXT else ""
        return Words(document.title, text, document.tags)

    def ask(self, text: str) -> Results:
        return self.index.search(Query(text=text))

    def names(self, text: str) -> set[str]:
        """The titles of what answers, without any widening."""
        results = self.ask(text)
        return set() if results.notes else {hit.title for hit in results.hits}
