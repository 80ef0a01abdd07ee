"""Files inside the library, in chunks: originals, finished books, the files of the search index."""

import hashlib
from collections.abc import Collection, Mapping
from enum import StrEnum
from uuid import UUID, uuid4

import sqlalchemy as sa

from app.core.errors import NotFoundError, UserError
from db.mapping import AnyRow, any_of
from db.repository import Work
from db.tables.briefs import briefs
from db.tables.ledger import blob_chunks, blobs

CHUNK = 256 * 1024
"""Bytes in one row (vault.md, Shape)."""

INDEX_CHUNK = 32 * 1024
"""Bytes in one row of a file of the search index, of which a question reads only parts."""


class Space(StrEnum):
    """What a file is for; names are unique within a space."""

    ORIGINAL = "original"
    BOOK = "book"
    INDEX = "index"
    SKETCH = "sketch"


_CHUNKS = (
    sa.select(blob_chunks.c.data)
    .join(blobs, blobs.c.id == blob_chunks.c.blob_id)
    .where(blobs.c.space == Space.INDEX, blobs.c.name == sa.bindparam("wanted"))
    .where(blob_chunks.c.number.between(sa.bindparam("first"), sa.bindparam("last")))
    .order_by(blob_chunks.c.number)
)
"""Some chunks of a file of the search index: a question that was never asked before reads a hundred."""


class Blobs:
    """The files of one space by name. They have no events: what refers to them has."""

    def __init__(self, work: Work, space: Space, chunk: int = CHUNK) -> None:
        self._work = work
        self._space = space
        self._chunk = chunk
        self._absent: set[str] = set()

    def names(self) -> list[str]:
        """The names of all files."""
        return list(
            self._work.connection.execute(sa.select(blobs.c.name).where(blobs.c.space == self._space).order_by(blobs.c.name)).scalars()
        )

    def has(self, name: str) -> bool:
        """Whether there is a file of that name."""
        return name not in self._absent and self._find(name) is not None

    def foresee(self, names: Collection[str]) -> None:
        """Ask at once which of these names there are; those that are not are not looked for again."""
        there = sa.select(blobs.c.name).where(blobs.c.space == self._space, any_of(blobs.c.name, names))
        self._absent = set(names).difference(self._work.connection.execute(there).scalars())

    def read(self, name: str) -> bytes:
        """The bytes of a file.

        Raises:
            NotFoundError: there is no such file.
            UserError: the bytes are not those that were written.
        """
        found = self._find(name)
        if found is None:
            raise NotFoundError("The library holds no {space} “{name}”; restore it from a backup.", space=self._space, name=name)
        chunks = sa.select(blob_chunks.c.data).where(blob_chunks.c.blob_id == found.id).order_by(blob_chunks.c.number)
        data = b"".join(self._work.connection.execute(chunks).scalars())
        if hashlib.sha256(data).hexdigest() != found.sha256:
            raise UserError(
                "The {space} “{name}” in the library is damaged. Restore the library from a backup.", space=self._space, name=name
            )
        return data

    def write(self, name: str, data: bytes) -> None:
        """Keep a file, in the place of one of the same name."""
        self.exchange({name: data}, ())

    def exchange(self, written: Mapping[str, bytes], removed: Collection[str]) -> None:
        """Keep some files, in the place of those of the same names, and take others out."""
        self._must_write()
        gone = [*written, *removed]
        self._work.connection.execute(blobs.delete().where(blobs.c.space == self._space, blobs.c.name.in_(gone)))
        self._add(written)

    def put(self, name: str, data: bytes) -> None:
        """Keep a file; nothing happens where there is one of that name."""
        self._must_write()
        if not self.has(name):
            self._add({name: data})

    def _add(self, written: Mapping[str, bytes]) -> None:
        self._absent.difference_update(written)
        keys, size = {name: uuid4() for name in written}, self._chunk
        rows = [
            {"id": keys[name], "space": self._space, "name": name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            for name, data in written.items()
        ]
        pieces = [
            {"blob_id": keys[name], "number": at // size, "data": data[at : at + size]}
            for name, data in written.items()
            for at in range(0, len(data), size)
        ]
        self._work.insert(blobs, rows)
        self._work.insert(blob_chunks, pieces)
        if sum(map(len, written.values())) > size:  # large files do not wait in memory
            _ = self._work.connection

    def discard(self, name: str) -> bool:
        """Take a file out; whether there was one."""
        self._must_write()
        return self._work.connection.execute(blobs.delete().where(*self._is(name))).rowcount > 0

    def rename(self, old: str, new: str) -> None:
        """Give a file another name, in the place of one that has it.

        Raises:
            NotFoundError: there is no file of the old name.
        """
        if old != new:
            self.discard(new)
            self._absent.discard(new)
            if self._work.connection.execute(blobs.update().where(*self._is(old)).values(name=new)).rowcount == 0:
                raise NotFoundError("The library holds no {space} “{old}”; restore it from a backup.", space=self._space, old=old)

    def _must_write(self) -> None:
        _ = self._work.writing

    def _is(self, name: str) -> tuple[sa.ColumnElement[bool], ...]:
        return blobs.c.space == self._space, blobs.c.name == name

    def _find(self, name: str) -> AnyRow | None:
        return self._work.connection.execute(sa.select(blobs.c.id, blobs.c.sha256).where(*self._is(name))).first()


class IndexFiles(Blobs):
    """The files of the search index."""

    def __init__(self, work: Work) -> None:
        super().__init__(work, Space.INDEX, INDEX_CHUNK)

    def part(self, name: str, start: int, end: int) -> bytes:
        """The bytes between two places of a file, fewer where it is shorter; none where there is no such file.

        They are not checked against the file's hash: the index has one for each piece.
        """
        first, last = start // INDEX_CHUNK, max(start, end - 1) // INDEX_CHUNK
        data = b"".join(self._work.connection.execute(_CHUNKS, {"wanted": name, "first": first, "last": last}).scalars())
        return data[start - first * INDEX_CHUNK : end - first * INDEX_CHUNK]

    def remove(self, name: str) -> None:
        """Take a file out.

        Raises:
            NotFoundError: there is no such file.
        """
        if not self.discard(name):
            raise NotFoundError("The library holds no index file “{name}”; make the index anew.", name=name)


class Originals:
    """The bytes that briefs were read from, and pictures, by their SHA-256."""

    def __init__(self, work: Work) -> None:
        self._blobs = Blobs(work, Space.ORIGINAL)

    def has(self, sha256: str) -> bool:
        """Whether these bytes are kept."""
        return self._blobs.has(sha256)

    def put(self, sha256: str, data: bytes) -> None:
        """Keep bytes under their SHA-256; nothing happens where they are kept already."""
        self._blobs.put(sha256, data)

    def foresee(self, sums: Collection[str]) -> None:
        """Ask at once which of these are kept."""
        self._blobs.foresee(sums)

    def get(self, sha256: str) -> bytes:
        """The bytes of that SHA-256.

        Raises:
            NotFoundError: they are not kept.
        """
        return self._blobs.read(sha256)


class Sketches:
    """Sketches of texts for finding near-duplicates, by the hash of the text: equal texts share one, and none grows stale."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._blobs = Blobs(work, Space.SKETCH)

    def put(self, text_hash: str, sketch: bytes) -> None:
        """Keep the sketch of a text; nothing happens where it is kept already."""
        if text_hash and sketch:
            self._blobs.put(text_hash, sketch)

    def foresee(self, text_hashes: Collection[str]) -> None:
        """Ask at once which of these texts have one."""
        self._blobs.foresee(text_hashes)

    def of_briefs(self) -> list[tuple[UUID, bytes | None]]:
        """The sketch of every brief's text, None where there is none."""
        kept = sa.and_(blobs.c.name == briefs.c.text_hash, blobs.c.space == Space.SKETCH)
        joined = briefs.outerjoin(blobs, kept).outerjoin(blob_chunks, blob_chunks.c.blob_id == blobs.c.id)
        return [(row.id, row.data) for row in self._work.connection.execute(sa.select(briefs.c.id, blob_chunks.c.data).select_from(joined))]


class Books:
    """The PDFs of the editions."""

    def __init__(self, work: Work) -> None:
        self._blobs = Blobs(work, Space.BOOK)

    def has(self, edition_id: UUID) -> bool:
        """Whether the PDF of an edition is kept."""
        return self._blobs.has(str(edition_id))

    def put(self, edition_id: UUID, pdf: bytes, copy: int = 1) -> None:
        """Keep the PDF of a copy of an edition."""
        self._blobs.write(_copy_name(edition_id, copy), pdf)

    def get(self, edition_id: UUID, copy: int = 1) -> bytes:
        """The PDF of a copy of an edition.

        Raises:
            NotFoundError: it is not kept.
        """
        return self._blobs.read(_copy_name(edition_id, copy))


def _copy_name(edition_id: UUID, copy: int) -> str:
    """The first copy has the edition's own name, as all books had before copies were numbered."""
    return str(edition_id) if copy == 1 else f"{edition_id}-{copy}"
