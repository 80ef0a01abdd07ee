"""Objects to fill a library with: by hand, and generated for any class of the model."""

import dataclasses
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import UUID, uuid4

from hypothesis import strategies as st

from app.core.dates import PartialDate
from app.core.model.brief import Brief, BriefText, ImportSource, Passage
from db.unit import Unit

WORDS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=12) | st.sampled_from(
    ["", "공동 개발 구역", "共同開発区域", "“quoted” – dashed", "🕊️ peace", "'; DROP TABLE briefs; --", "100 % _wild_"]
)
ZONES = st.sampled_from([UTC, timezone(timedelta(hours=9)), timezone(timedelta(hours=-3, minutes=-30))])
MOMENTS = st.datetimes(min_value=datetime(1950, 1, 1), max_value=datetime(2100, 1, 1), timezones=ZONES)
DATES = st.builds(
    lambda year, month, day: PartialDate(year, month, day if month else 0),
    st.integers(1900, 2100), st.integers(0, 12), st.integers(0, 28),
)  # fmt: skip
NUMBERS = st.integers(-(2**31), 2**31)

st.register_type_strategy(str, WORDS)
st.register_type_strategy(datetime, MOMENTS)
st.register_type_strategy(PartialDate, DATES)
st.register_type_strategy(int, NUMBERS)
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))

REFERENCES = ("passage_id", "brief_id", "dossier_id", "person_id", "speaker_id", "meeting_id")
"""Fields that must name an object that is there."""

INNER = ("statement_id", "supersedes", "previous_meeting", "parent_id", "successor_id")
"""References left empty in generated objects: they are tested by hand."""


def grounded(value: Any, ids: dict[str, UUID]) -> Any:
    """A generated object with references to things that are there, and distinct identities."""
    if isinstance(value, tuple):
        return tuple(grounded(item, ids) for item in value)
    if not dataclasses.is_dataclass(value) or isinstance(value, (type, PartialDate)):
        return value
    changed: dict[str, Any] = {}
    for field in dataclasses.fields(value):
        old = getattr(value, field.name)
        if field.name == "id":
            changed["id"] = uuid4()
        elif field.name in REFERENCES and old is not None:
            changed[field.name] = ids[field.name]
        elif field.name in INNER and type(value).__name__ != "Position":
            changed[field.name] = None
        elif field.name == "related":
            changed[field.name] = (ids["dossier_id"],) if old else ()
        elif field.name == "dossier_ids":
            changed[field.name] = tuple(ids["dossier_id"] for _ in getattr(value, field.name))
        else:
            changed[field.name] = grounded(old, ids)
    return dataclasses.replace(value, **changed)


def brief_with_paragraphs(unit: Unit, title: str = "A paper", count: int = 4, **fields: Any) -> tuple[Brief, list[Passage]]:
    """A brief with its words and one passage a paragraph, kept through a unit."""
    paragraphs = [f"{title}: paragraph {number} about the pier." for number in range(count)]
    raw = "\n".join(paragraphs)
    brief = unit.briefs.add(Brief(title=title, **fields))
    unit.texts.add(BriefText(brief_id=brief.id, raw=raw))
    passages: list[Passage] = []
    for words in paragraphs:
        start = raw.index(words)
        passages.append(Passage(id=uuid4(), brief_id=brief.id, exact=words, start=start, end=start + len(words), paragraph=True))
    unit.passages.add_all(passages)
    return brief, passages


def source(sha256: str) -> ImportSource:
    """Where a brief came from."""
    return ImportSource(file_name="note.txt", media_type="text/plain", sha256=sha256, size=3, importer="txt")
