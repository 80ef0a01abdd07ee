"""Pictures as cameras and programs really make them: deep greys, names and days inside, pictures that move."""

import io
import struct
import zlib

import pytest
from PIL import ExifTags, Image, PngImagePlugin

from app.core.dates import PartialDate
from app.core.errors import ImportRefused
from app.importers.picture import coloured_picture, frame_picture
from tests.importers.reading import read


def saved(picture: Image.Image, kind: str, **how: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **how)  # type: ignore[arg-type]
    return buffer.getvalue()


@pytest.mark.parametrize(("grey", "wanted"), [(0, 0), (257, 1), (257 * 100, 100), (65535, 255)])
@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_a_picture_with_sixteen_bits_keeps_its_greys(kind: str, grey: int, wanted: int) -> None:
    picture = Image.new("I;16", (40, 40), grey)
    picture.putpixel((0, 0), 65535)
    data = saved(picture, kind)
    assert frame_picture(data, 1).getpixel((20, 20)) == wanted
    assert coloured_picture(data, 40).getpixel((20, 20)) == (wanted,) * 3


def test_what_a_picture_says_of_itself() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.ImageDescription], exif[ExifTags.Base.Artist] = "The quay in May", "Ana Ruiz"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2024:03:05 10:00:00"
    found = read(saved(Image.new("RGB", (40, 40)), "JPEG", exif=exif), ".jpg").metadata
    assert (found.title, [author.name for author in found.authors], found.date) == (
        "The quay in May",
        ["Ana Ruiz"],
        PartialDate(2024, 3, 5),
    )
    assert {"title", "authors", "date"} <= set(found.guessed)
    texts = PngImagePlugin.PngInfo()
    texts.add_itxt("Title", "항구의 봄")
    assert read(saved(Image.new("RGB", (40, 40)), "PNG", pnginfo=texts), ".png").metadata.title == "항구의 봄"


@pytest.mark.parametrize("said", ["OLYMPUS DIGITAL CAMERA", "SAMSUNG", "Screenshot", "IMAGE 0012"])
def test_what_a_camera_writes_is_no_title(said: str) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.ImageDescription] = said
    assert read(saved(Image.new("RGB", (40, 40)), "JPEG", exif=exif), ".jpg").metadata.title == ""


def test_a_picture_that_moves_is_one_page_and_says_so() -> None:
    more = [Image.new("RGB", (40, 40), colour) for colour in ("red", "blue")]
    for kind in ("GIF", "WEBP"):
        text = read(saved(Image.new("RGB", (40, 40)), kind, save_all=True, append_images=more), "")
        assert text.page_count == 1
        assert any("picture moves" in note for note in text.notes)
    assert read(saved(Image.new("RGB", (40, 40)), "TIFF", save_all=True, append_images=more), "").page_count == 3


def test_a_picture_that_would_unpack_to_gigabytes_is_refused_for_that() -> None:
    def part(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = part(b"IHDR", struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0))
    bomb = b"\x89PNG\r\n\x1a\n" + head + part(b"IDAT", zlib.compress(bytes(1000))) + part(b"IEND", b"")
    with pytest.raises(ImportRefused, match="unpacks to more"):
        read(bomb, ".png")
    with pytest.raises(ImportRefused, match="unpacks to more"):
        frame_picture(bomb, 1)
