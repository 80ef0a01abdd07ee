"""What is written reads back as it was, for the whole model."""

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.core.model.annotation import Annotation, Quotation
from app.core.model.book import Recipe
from app.core.model.brief import Brief
from app.core.model.dossier import Dossier
from app.core.model.meeting import Meeting
from app.core.model.person import Organisation, Person
from app.exchange.pack import read_pack, write_pack
from tests.exchange.packs import packs

CLASSES = (Brief, Organisation, Person, Dossier, Meeting, Recipe, Annotation, Quotation)


@pytest.mark.parametrize("cls", CLASSES)
@given(data=st.data())
@settings(
    max_examples=15,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
def test_a_written_pack_reads_back_the_same(cls: type[Any], data: st.DataObject) -> None:
    pack, library = data.draw(packs(cls))
    text = write_pack(pack, library)
    again = read_pack(text, "again.yaml", library)
    assert again == pack
    assert write_pack(again, library) == text
