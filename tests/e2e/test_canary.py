"""No word of the user's reaches the disk in plain: a word is imported, annotated, searched and printed, then looked for."""

import re
import unicodedata
import zlib
from collections.abc import Iterator
from pathlib import Path

from app.core.jobs import Silent
from app.core.paths import LibraryPlaces
from app.importers.base import ImportOptions
from app.search.query import Query
from app.services.books import BookRequest
from app.services.importing import ImportChoices
from app.services.opening import compose
from app.services.views import MarkDetails
from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault
from tests.services.material import HARBOUR, PACK, written

CANARIES = ("zephyrine", "정례 협의", "cormorant")
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "euc-kr")


def forms(word: str) -> Iterator[bytes]:
    """A word as it could lie on a disk."""
    for text in {word, unicodedata.normalize("NFD", word), word.upper()}:
        for encoding in ENCODINGS:
            encoded = text.encode(encoding, "ignore")
            if len(encoded) >= len(word):
                yield encoded
                yield encoded.hex().encode()


def contents(data: bytes) -> Iterator[bytes]:
    """The bytes of a file, and what is inside each zlib stream that begins in it."""
    yield data
    view = memoryview(data)
    for found in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", data):
        stream = zlib.decompressobj()
        try:
            yield stream.decompress(view[found.start() : found.start() + (1 << 20)], 1 << 20)
        except zlib.error:
            continue


def leaks(folder: Path) -> list[tuple[str, bytes]]:
    """The files under a folder that hold a canary, each with the form found."""
    return [(path.name, form) for path in folder.rglob("*") if path.is_file() for form in forms_in(path.read_bytes())]


def forms_in(whole: bytes) -> list[bytes]:
    """The forms of canaries in some bytes, and in what is packed there."""
    wanted = [form for word in CANARIES for form in forms(word)]
    return [form for data in contents(whole) for form in wanted if form in data]


def test_a_leaky_folder_is_caught(tmp_path: Path) -> None:
    written(tmp_path, "plain.txt", "the zephyrine quay")
    (tmp_path / "packed").write_bytes(b"head" + zlib.compress("정례 협의".encode("utf-16-le")))
    assert {name for name, _ in leaks(tmp_path)} == {"plain.txt", "packed"}


def test_the_profile_holds_no_word_of_the_user(tmp_path: Path, resources: Path) -> None:
    outside, profile = tmp_path / "outside", tmp_path / "profile"
    outside.mkdir()
    services = compose(Store.create(profile, create_vault(profile, "a b c", CHEAPEST).key), LibraryPlaces(profile), resources)
    try:
        choices = ImportChoices(options=ImportOptions(title="Harbour talks begin"))
        brief = services.imports.import_paths([written(outside, "harbour.txt", HARBOUR)], choices, Silent()).files[0].briefs[0].brief
        services.packs.load(written(outside, "pack.yaml", PACK), Silent())
        dossier = services.dossiers.find("Ports")
        services.annotations.by_quote(brief.id, "zephyrine quay", MarkDetails(note="cormorant", dossier_id=dossier.id))
        assert services.search.search(Query(text="zephyrine OR cormorant")).total >= 2
        built = services.books.build(BookRequest(meeting_id=services.meetings.all()[0].id), Silent())
        services.books.export(built.edition.id, outside / "book.pdf")
        assert leaks(profile) == []
    finally:
        services.close()
    assert leaks(profile) == []
