"""The trimming of ICU's data: what is left reads as before."""

import struct

import pytest

from resources.packaging.icu import Item, is_used, read_items, write_items

HEADER = struct.pack("<HBBHBB", 32, 0xDA, 0x27, 20, 0, 0) + bytes(24)


def test_what_was_written_is_read_again_at_multiples_of_sixteen() -> None:
    items = [Item("icudt73l/en.res", bytes(range(16))), Item("icudt73l/root.res", b"a" * 32)]
    data = write_items(HEADER, items)
    assert read_items(data) == (HEADER, items)
    places = struct.unpack_from("<IIII", data, len(HEADER) + 4)
    assert all((len(HEADER) + place) % 16 == 0 for place in (places[1], places[3]))


@pytest.mark.parametrize(
    ("name", "used"),
    [
        ("icudt73l/ko_KR.res", True),
        ("icudt73l/coll/ja.res", True),
        ("icudt73l/root.res", True),
        ("icudt73l/supplementalData.res", True),
        ("icudt73l/nfc.nrm", True),
        ("icudt73l/coll/de.res", False),
        ("icudt73l/zone/pt_BR.res", False),
        ("icudt73l/ibm-949_P110-1999.cnv", False),
    ],
)
def test_three_languages_stay(name: str, used: bool) -> None:
    assert is_used(name) is used


def test_something_else_is_refused() -> None:
    with pytest.raises(ValueError, match="ICU"):
        read_items(bytes(64))
