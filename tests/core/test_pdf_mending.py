"""Files whose end is lost are mended where the objects that a reader begins with are there."""

import zlib

import pytest

from app.core.pdf_mending import mended

CATALOGUE, PAGES = b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"
ABOUT = b"<< /Title (Pilots) /Producer (A press) >>"


def test_the_trailer_names_the_last_catalogue_and_what_is_told_of_the_file() -> None:
    data = b"%PDF-1.4\n1 0 obj\n" + CATALOGUE + b"\nendobj\n5 0 obj\n" + ABOUT + b"\nendobj\n7 3 obj\n" + CATALOGUE + b"\nendobj\n"
    found = mended(data)
    assert found is not None
    assert found.startswith(data)
    assert b"/Root 7 3 R /Info 5 0 R /Size 8" in found


def test_packed_objects_are_written_out_but_for_those_that_were_written_anew() -> None:
    places = b"1 0 2 %d " % (len(CATALOGUE) + 1)
    packed = zlib.compress(places + CATALOGUE + b"\n" + PAGES)
    stream = b"9 0 obj\n<< /Type /ObjStm /N 2 /First %d /Filter /FlateDecode /Length %d >>\nstream\n%b\nendstream\nendobj\n"
    data = b"%PDF-1.5\n" + stream % (len(places), len(packed), packed)
    assert (mended(data) or b"").endswith(
        b"1 0 obj\n" + CATALOGUE + b"\nendobj\n2 0 obj\n" + PAGES + b"\nendobj\ntrailer\n<< /Root 1 0 R /Size 10 >>\nstartxref\n0\n%%EOF\n"
    )
    anew = mended(data + b"2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n") or b""
    assert anew.count(b"2 0 obj") == 1


@pytest.mark.parametrize("data", [
    b"", b"%PDF-1.4\n1 0 obj\n" + PAGES + b"\nendobj\n",
    b"%PDF-1.4\n1 0 obj\n" + CATALOGUE + b"\nendobj\n2 0 obj\n<< /Filter /Standard /O () /U () >>\nendobj\n",
    b"%PDF-1.5\n9 0 obj\n<< /Type /ObjStm /N 2 /First 9 /Filter /FlateDecode >>\nstream\nno packed words\nendstream\nendobj\n",
])  # fmt: skip
def test_nothing_is_made_of_what_has_no_catalogue_or_is_locked(data: bytes) -> None:
    assert mended(data) is None


def test_what_only_names_streams_of_objects_over_and_over_is_looked_through_once() -> None:
    assert mended(b"%PDF-1.5\n" + b"/Type /ObjStm stream\n" * 800_000) is None


def test_a_stream_of_objects_that_names_its_type_again_is_unpacked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    unpacked: list[int] = []
    monkeypatch.setattr("app.core.pdf_mending._unpacked", lambda data, most: unpacked.append(most) or b"")
    mended(b"9 0 obj\n<< " + b"/Type /ObjStm " * 50 + b"/N 1 /First 4 /Filter /FlateDecode >>\nstream\nwords")
    assert len(unpacked) == 1


def packed_file(places: list[int], words: bytes) -> bytes:
    """A file without an end whose packed objects, numbered from 1, stand at these places of the words."""
    table = b" ".join(b"%d %d" % (number, place) for number, place in enumerate(places, 1)) + b" "
    head = b"9000 0 obj\n<< /Type /ObjStm /N %d /First %d /Filter /FlateDecode >>\nstream\n" % (len(places), len(table))
    return b"%PDF-1.5\n" + head + zlib.compress(table + words) + b"\nendstream\nendobj\n"


def test_packed_objects_that_lie_in_each_other_are_not_written_again_and_again() -> None:
    """Each of a thousand objects claims to reach over half of the stream: written out, 500 KB would be 250 MB."""
    words = b"<< /Type /Catalog >>" + b" /Long" * 80_000 + b" " + b"<< /Next >>"
    found = mended(packed_file([0, len(words) - 11] * 500, words))
    assert found is not None
    assert len(found) < 3 * len(words)


def test_packed_objects_need_not_stand_in_the_order_of_their_table() -> None:
    catalogue, about = b"<< /Type /Catalog /Pages 3 0 R >>", b"<< /Producer (a press) >>"
    found = mended(packed_file([len(catalogue), 0], catalogue + about))
    assert found is not None
    assert b"1 0 obj\n<< /Producer (a press) >>\nendobj\n2 0 obj\n<< /Type /Catalog /Pages 3 0 R >>\nendobj" in found
    assert b"/Root 2 0 R /Info 1 0 R" in found
