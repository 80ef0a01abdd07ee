"""The library list: filter, sort, facets and counts of marks."""

import pytest

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.marking import Marking
from app.core.model.annotation import Annotation, AnnotationKind
from app.core.model.brief import Author, BriefKind
from db.rows import BriefFacets, BriefQuery, BriefSort
from db.store import Store
from tests.db.making import brief_with_paragraphs, source


@pytest.fixture
def shelf(store: Store) -> Store:
    with store.write("Import") as unit:
        first, passages = brief_with_paragraphs(
            unit, "Harbour dues 100%", kind=BriefKind.SOURCE, language=Language.EN, date=PartialDate(2025, 7),
            tags=("ports", "money"), authors=(Author(name="Ada Quay", affiliation="Port Institute"),), page_count=3,
            source=source("a" * 64), text_hash="h1",
        )  # fmt: skip
        brief_with_paragraphs(
            unit, "항만 사용료", language=Language.KO, date=PartialDate(2025), tags=("ports",), page_count=12, text_hash="h1"
        )
        brief_with_paragraphs(
            unit, "ＡＮＮＥＸ on ferries", kind=BriefKind.ISSUE, language=Language.EN, date=PartialDate(2024, 1, 31), read=True
        )
        brief_with_paragraphs(unit, "Zebra crossings", language=Language.EN)
        for kind in (AnnotationKind.NOTE, AnnotationKind.NOTE, AnnotationKind.QUESTION):
            unit.annotations.add(Annotation(passage_id=passages[0].id, brief_id=first.id, kind=kind))
    return store


def titles(store: Store, query: BriefQuery) -> list[str]:
    with store.read() as unit:
        return [row.title for row in unit.briefs.rows(query)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (BriefQuery(text="dues"), {"Harbour dues 100%"}),
        (BriefQuery(text="QUAY port"), {"Harbour dues 100%"}),
        (BriefQuery(text="annex"), {"ＡＮＮＥＸ on ferries"}),
        (BriefQuery(text="0%"), {"Harbour dues 100%"}),
        (BriefQuery(text="%"), {"Harbour dues 100%"}),
        (BriefQuery(text="사용료"), {"항만 사용료"}),
        (BriefQuery(text="ports"), {"Harbour dues 100%", "항만 사용료"}),
        (BriefQuery(text="nowhere"), set[str]()),
        (BriefQuery(kind=BriefKind.ISSUE), {"ＡＮＮＥＸ on ferries"}),
        (BriefQuery(language=Language.KO), {"항만 사용료"}),
        (BriefQuery(year=2025), {"Harbour dues 100%", "항만 사용료"}),
        (BriefQuery(tag="ports"), {"Harbour dues 100%", "항만 사용료"}),
        (BriefQuery(tag="port"), set[str]()),
        (BriefQuery(read=True), {"ＡＮＮＥＸ on ferries"}),
        (BriefQuery(year=2025, language=Language.EN, text="dues"), {"Harbour dues 100%"}),
    ],
)
def test_filters(shelf: Store, query: BriefQuery, expected: set[str]) -> None:
    assert set(titles(shelf, query)) == expected


def test_sorting_puts_what_has_no_value_last(shelf: Store) -> None:
    dated = ["ＡＮＮＥＸ on ferries", "항만 사용료", "Harbour dues 100%"]
    assert titles(shelf, BriefQuery(sort=BriefSort.DATE)) == [*dated, "Zebra crossings"]
    assert titles(shelf, BriefQuery(sort=BriefSort.DATE, descending=True)) == [*dated[::-1], "Zebra crossings"]
    assert titles(shelf, BriefQuery(sort=BriefSort.TITLE)) == [
        "ＡＮＮＥＸ on ferries",
        "Harbour dues 100%",
        "Zebra crossings",
        "항만 사용료",
    ]
    assert titles(shelf, BriefQuery(sort=BriefSort.PAGES))[:2] == ["Harbour dues 100%", "항만 사용료"]


def test_pages_of_a_list_join_without_gap(shelf: Store) -> None:
    whole = titles(shelf, BriefQuery(sort=BriefSort.TITLE))
    parts = [titles(shelf, BriefQuery(sort=BriefSort.TITLE, limit=2, offset=offset)) for offset in (0, 2, 4)]
    assert parts == [whole[:2], whole[2:], []]
    assert titles(shelf, BriefQuery(sort=BriefSort.TITLE, offset=3)) == whole[3:]


@pytest.mark.parametrize("limit", [None, 10])
def test_rows_count_marks_by_kind(shelf: Store, limit: int | None) -> None:
    with shelf.read() as unit:
        row, other = unit.briefs.rows(BriefQuery(tag="ports", sort=BriefSort.TITLE, limit=limit))
    assert row.marks == {AnnotationKind.NOTE: 2, AnnotationKind.QUESTION: 1}
    assert (row.tags, row.authors[0].name, row.page_count, row.read) == (("ports", "money"), "Ada Quay", 3, False)
    assert (other.marks, other.tags) == ({}, ("ports",))


def test_facets_belong_to_the_present_filter(shelf: Store) -> None:
    with shelf.read() as unit:
        assert unit.briefs.facets(BriefQuery()) == BriefFacets(
            total=4, kinds={BriefKind.SOURCE: 3, BriefKind.ISSUE: 1}, languages={Language.EN: 3, Language.KO: 1},
            years={2025: 2, 2024: 1}, tags={"money": 1, "ports": 2}, unread=3, markings={("unmarked", "unmarked"): 4},
        )  # fmt: skip
        assert unit.briefs.facets(BriefQuery(language=Language.KO)) == BriefFacets(
            total=1, kinds={BriefKind.SOURCE: 1}, languages={Language.KO: 1}, years={2025: 1}, tags={"ports": 1},
            unread=1, markings={("unmarked", "unmarked"): 1},
        )  # fmt: skip


def test_tags_are_counted_of_what_fits_alone(shelf: Store) -> None:
    with shelf.read() as unit:
        assert unit.briefs.facets(BriefQuery(text="dues")).tags == {"money": 1, "ports": 1}
        assert unit.briefs.facets(BriefQuery(text="zebra")).tags == {}


def test_a_brief_without_a_level_counts_as_unmarked_whatever_else_its_marking_says(shelf: Store) -> None:
    """A colour of the traffic light stands beside a classification: with that alone the marking is not the plain one, and has no level."""
    with shelf.write("Import") as unit:
        brief_with_paragraphs(unit, "Dues, seen by few", marking=Marking(tlp="AMBER"))
        brief_with_paragraphs(unit, "Dues, secret", marking=Marking(scheme="uk", level="secret"))
        brief_with_paragraphs(unit, "Dues, secret and noted", marking=Marking(scheme="uk", level="secret", tlp="RED"))
    with shelf.read() as unit:
        assert unit.briefs.facets(BriefQuery()).markings == {("unmarked", "unmarked"): 5, ("uk", "secret"): 2}
        assert unit.briefs.facets(BriefQuery(text="secret")).markings == {("uk", "secret"): 2}
        assert unit.briefs.facets(BriefQuery(text="few")).markings == {("unmarked", "unmarked"): 1}
        assert unit.briefs.facets(BriefQuery(text="nowhere")).markings == {}


def test_a_list_is_sorted_by_source_and_by_marks(shelf: Store) -> None:
    with shelf.write("More briefs") as unit:
        brief_with_paragraphs(unit, "By a publisher", publisher="Zulu Press", authors=(Author(name="Aaron"),))
        brief_with_paragraphs(unit, "By number", number="b/12")
    by_source = titles(shelf, BriefQuery(sort=BriefSort.SOURCE))
    assert by_source[:3] == ["Harbour dues 100%", "By number", "By a publisher"], "Ada Quay, b/12, Zulu Press"
    assert titles(shelf, BriefQuery(sort=BriefSort.SOURCE, descending=True)) == [*by_source[2::-1], *by_source[3:]], "none last"
    assert titles(shelf, BriefQuery(sort=BriefSort.MARKS, descending=True))[0] == "Harbour dues 100%"
    assert titles(shelf, BriefQuery(sort=BriefSort.MARKS))[-1] == "Harbour dues 100%"


@pytest.mark.parametrize("sort", BriefSort)
@pytest.mark.parametrize("descending", [False, True])
def test_the_first_rows_of_a_list_are_those_of_the_whole_one(shelf: Store, sort: BriefSort, descending: bool) -> None:
    whole = titles(shelf, BriefQuery(sort=sort, descending=descending))
    assert len(whole) == 4
    assert titles(shelf, BriefQuery(sort=sort, descending=descending, limit=3)) == whole[:3]
    assert titles(shelf, BriefQuery(sort=sort, descending=descending, limit=2, offset=1)) == whole[1:3]


def test_duplicates_are_found_by_words_and_by_bytes(shelf: Store) -> None:
    with shelf.read() as unit:
        assert {brief.title for brief in unit.briefs.with_text_hash("h1")} == {"Harbour dues 100%", "항만 사용료"}
        assert [brief.title for brief in unit.briefs.with_sha256("a" * 64)] == ["Harbour dues 100%"]
        assert unit.briefs.with_sha256("") == []
        assert unit.briefs.with_text_hash("") == []
