from dataclasses import replace
from uuid import UUID

import pytest

from app.core.changes import Kind
from app.core.jobs import Cancelled, Silent
from app.core.model.brief import Block, BlockKind, BriefText
from app.search.query import Query
from app.services.cutting import MOST_WORDS, cut
from app.services.opening import Services
from app.services.views import MarkDetails


@pytest.mark.parametrize("words", ["zephyrine", "정례 협의", "会議", '"count containers alike"', "zephyr*"])
def test_words_of_a_brief_are_found_where_they_stand(services: Services, harbour: UUID, words: str) -> None:
    (hit,) = services.search.search(Query(text=words)).hits
    assert (hit.id, hit.title) == (harbour, "Harbour talks begin")
    place = services.search.place(hit)
    assert place is not None
    start, end = hit.marks[0]
    assert services.library.detail(harbour).text[place.start : place.end] == hit.snippet[start:end]


def test_marks_dossiers_people_and_meetings_are_found_by_kind(services: Services, meeting: UUID, harbour: UUID) -> None:
    mark = services.annotations.by_quote(harbour, "zephyrine quay", MarkDetails(note="ask the bosun")).mark
    found = services.search.search(Query(text="bosun")).hits[0]
    assert (found.kind, found.id, found.brief_id, found.title) == (Kind.ANNOTATION, mark.annotation.id, harbour, "Harbour talks begin")
    place = services.search.place(found)
    assert place is not None
    assert (place.start, place.end) == (mark.start, mark.end)
    assert services.search.search(Query(text="Hana", kinds=(Kind.PERSON,))).hits[0].title == "Hana Test"
    assert services.search.search(Query(text="counting", kinds=(Kind.DOSSIER,))).hits[0].title == "Ports"
    assert services.search.search(Query(text="talk", kinds=(Kind.MEETING,))).hits[0].id == meeting


def test_what_is_changed_or_removed_is_found_as_it_is(services: Services, harbour: UUID) -> None:
    mark = services.annotations.by_quote(harbour, "zephyrine quay", MarkDetails(note="bosun")).mark
    services.annotations.edit(replace(mark.annotation, body="coxswain"))
    assert services.search.search(Query(text="bosun")).total == 0
    assert services.search.search(Query(text="coxswain")).total == 1
    services.library.remove([harbour])
    assert services.search.search(Query(text="coxswain OR zephyrine")).total == 0
    services.history.undo()
    assert services.search.search(Query(text="coxswain")).total == 1


def test_a_rebuilt_index_answers_the_same(services: Services, meeting: UUID) -> None:
    before = services.search.search(Query(text="containers"))
    assert services.indexing.rebuild(Silent()) == 4
    assert services.indexing.waiting() == 0
    after = services.search.search(Query(text="containers"))
    assert [(hit.id, hit.snippet) for hit in after.hits] == [(hit.id, hit.snippet) for hit in before.hits]


class Impatient:
    """A user who stops a job after its first portion."""

    def __init__(self) -> None:
        self.reports = 0

    def report(self, done: int, total: int, what: str = "") -> None:
        self.reports += 1
        if self.reports > 1:
            raise Cancelled


def test_a_rebuild_that_is_broken_off_leaves_the_old_index(services: Services, meeting: UUID) -> None:
    assert services.search.search(Query(text="containers")).total > 0
    with pytest.raises(Cancelled):
        services.indexing.rebuild(Impatient())
    assert services.search.search(Query(text="containers")).total > 0
    assert services.search.search(Query(text="talk", kinds=(Kind.MEETING,))).hits[0].id == meeting


def test_long_paragraphs_are_cut_and_short_ones_joined_without_losing_a_word() -> None:
    lengths = (5, 30, 70, 3 * MOST_WORDS + 17, 1, 200, 40)
    paragraphs = [" ".join(f"w{number}x{place}" for place in range(length)) for number, length in enumerate(lengths)]
    raw = "\n\n".join(paragraphs)
    starts = [raw.index(paragraph) for paragraph in paragraphs]
    blocks = tuple(
        Block(kind=BlockKind.PARAGRAPH, start=start, end=start + len(paragraph), page=number + 1)
        for number, (start, paragraph) in enumerate(zip(starts, paragraphs, strict=True))
    )
    done = cut(BriefText(brief_id=UUID(int=1), raw=raw, blocks=blocks))
    shown = [done.text[part.start : part.end] for part in done.stretches]
    assert " ".join(shown).split() == raw.split()
    assert all(len(words.split()) <= MOST_WORDS for words in shown)
    assert done.stretches[0].page == 1
    assert len(shown) < sum(lengths) / 90 + 2
