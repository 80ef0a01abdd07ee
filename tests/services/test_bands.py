"""Which briefs share a band: the same before and after the table is sorted."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from app.services.bands import Bands

BANDS = st.lists(st.integers(-(2**63), -(2**63) + 6) | st.integers(2**63 - 6, 2**63 - 1) | st.integers(-3, 3), max_size=6)


@given(briefs=st.lists(BANDS, max_size=12), asked=BANDS, many=st.integers(1, 20), settled=st.booleans())
def test_whoever_has_one_of_the_bands_is_told_of_once(briefs: list[list[int]], asked: list[int], many: int, settled: bool) -> None:
    bands = Bands(many)
    for number, keys in enumerate(briefs):
        bands.add(UUID(int=number), keys)
    if settled:
        bands.settle()
    found = bands.sharing(asked)
    assert sorted(found) == [UUID(int=number) for number, keys in enumerate(briefs) if set(keys) & set(asked)]
