"""The photograph on a card: safe to read, within bounds, printed, taken off, and undone."""

import io
import struct
import zlib
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest
from PIL import Image

from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.model.book import Recipe
from app.core.model.person import Person
from app.services.books import BookRequest
from app.services.opening import Services
from app.services.portraits import LONGEST

RED, BLUE = (200, 30, 30), (30, 30, 200)


def face(path: Path, size: tuple[int, int] = (600, 800), **more: object) -> Path:
    """A picture with a red upper and a blue lower half."""
    picture = Image.new("RGB", size, RED)
    picture.paste(BLUE, (0, size[1] // 2, *size))
    picture.save(path, **more)  # type: ignore[arg-type]
    return path


@pytest.fixture
def person(services: Services, meeting: UUID) -> Person:
    return services.people.all()[0]


def kept(services: Services, person: Person) -> Image.Image:
    return Image.open(io.BytesIO(services.portraits.of(person.id)))


def test_a_photograph_is_kept_within_bounds_and_without_what_the_camera_wrote(services: Services, person: Person, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 3  # held upside down
    exif[0x010E] = "taken at the secret quay"
    path = face(tmp_path / "face.jpg", (2400, 3200), exif=exif, comment=b"a comment")
    services.portraits.put_file(person.id, path, "The ministry")
    data = services.portraits.of(person.id)
    assert b"quay" not in data
    assert b"comment" not in data
    shown = kept(services, person)
    assert (shown.format, max(shown.size)) == ("JPEG", LONGEST)
    red, _, blue = shown.getpixel((10, 10))  # type: ignore[misc]
    assert blue > 150 > red, "it stands upright"
    assert services.people.get(person.id).photo_rights == "The ministry"
    assert path.exists()


def test_undo_takes_it_off_and_brings_the_former_one_back(services: Services, person: Person, tmp_path: Path) -> None:
    services.portraits.put_file(person.id, face(tmp_path / "one.png"))
    first = services.portraits.of(person.id)
    services.portraits.put_file(person.id, face(tmp_path / "two.png", (100, 300)))
    services.portraits.take_off(person.id)
    assert services.portraits.of(person.id) == b""
    with pytest.raises(UserError, match="no photograph"):
        services.portraits.take_off(person.id)
    services.history.undo(2)
    assert services.portraits.of(person.id) == first
    services.history.undo()
    assert services.portraits.of(person.id) == b""


def bomb(path: Path) -> Path:
    """A small file that claims to be 60,000 pixels square."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b""))
    return path


def test_what_is_no_honest_picture_is_refused_and_the_card_stays(services: Services, person: Person, tmp_path: Path) -> None:
    whole = face(tmp_path / "face.png").read_bytes()
    cut, text = tmp_path / "cut.png", tmp_path / "face.jpg"
    cut.write_bytes(whole[: len(whole) // 2])
    text.write_text("no picture at all", encoding="utf-8")
    tiny = face(tmp_path / "tiny.png", (20, 20))
    for path, said in ((cut, "damaged"), (text, "picture file"), (tiny, "smaller than"), (bomb(tmp_path / "bomb.png"), "honest|damaged")):
        with pytest.raises(UserError, match=said):
            services.portraits.put_file(person.id, path)
    assert services.people.get(person.id) == person


def test_it_is_printed_in_the_biography(services: Services, meeting: UUID, person: Person, tmp_path: Path) -> None:
    talk = services.meetings.get(meeting)
    theirs = replace(talk.participants[0], side="theirs")
    services.meetings.save(replace(talk, participants=(theirs,)))
    recipe = Recipe(name="Lives", sections=("biographies",))
    without = pictures(services, meeting, recipe)
    services.portraits.put_file(person.id, face(tmp_path / "face.png"))
    assert (without, pictures(services, meeting, recipe)) == (0, 1)


def test_a_photograph_of_another_library_leaves_an_empty_frame(services: Services, meeting: UUID, person: Person) -> None:
    services.people.save(replace(person, photo_sha256="f" * 64))
    assert services.portraits.of(person.id) == b""
    assert pictures(services, meeting, Recipe(name="Lives", sections=("biographies",))) == 0


def test_deleted_for_good_it_is_nowhere_any_more(services: Services, person: Person, tmp_path: Path) -> None:
    services.portraits.put_file(person.id, face(tmp_path / "face.png"))
    sha256 = services.people.get(person.id).photo_sha256
    services.people.remove(person.id)
    services.trash.purge([person.id])
    with services.people._desk.store.read() as unit:
        assert not unit.originals.has(sha256)


def pictures(services: Services, meeting: UUID, recipe: Recipe) -> int:
    """How many pictures the book holds."""
    built = services.books.build(BookRequest(meeting_id=meeting, recipe=recipe), Silent())
    document = pypdfium2.PdfDocument(services.books.pdf(built.edition.id))
    kind = pypdfium2.raw.FPDF_PAGEOBJ_IMAGE
    return sum(1 for page in document for _ in page.get_objects(filter=[kind]))
