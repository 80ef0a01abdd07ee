"""Lists written and read again."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.search.pieced import Pieced
from app.search.postings import FieldBytes, FieldLists, write_field
from app.search.streams import Stream
from app.search.writer import joined

TOKENS = st.sets(st.tuples(st.integers(0, 5), st.sampled_from([0, 1, 2, 7, 300, 70_000]), st.sampled_from([0, 1, 255, 256, 65_536])))


def stream_of(tokens: set[tuple[int, int, int]]) -> Stream:
    words = sorted({word for word, _, _ in tokens})
    columns = np.array(sorted(tokens), np.int64).reshape(-1, 3)
    term = np.searchsorted(np.array(words, np.int64), columns[:, 0])
    return Stream([f"w{word}" for word in words], term, columns[:, 1], columns[:, 2])


def read(written: FieldBytes) -> FieldLists:
    return FieldLists(Pieced.of(written.dictionary + written.lists), written.sizes, 0, len(written.dictionary))


def tokens_of(stream: Stream) -> set[tuple[str, int, int]]:
    assert stream.position is not None or not len(stream.term)
    positions = stream.position if stream.position is not None else stream.row
    return {(stream.terms[term], int(row), int(at)) for term, row, at in zip(stream.term, stream.row, positions, strict=True)}


@given(TOKENS)
def test_a_field_is_read_as_it_was_written(tokens: set[tuple[int, int, int]]) -> None:
    stream = stream_of(tokens)
    lists = read(write_field(stream))
    assert tokens_of(lists.stream()) == tokens_of(stream)
    for number, word in enumerate(stream.terms):
        found = lists.postings(number, positions=True)
        assert found.positions is not None
        rows = np.repeat(found.rows, found.counts)
        assert {(word, int(row), int(at)) for row, at in zip(rows, found.positions, strict=True)} == {
            token for token in tokens_of(stream) if token[0] == word
        }


def test_the_largest_gap_decides_the_width_and_nothing_is_cut() -> None:
    stream = stream_of({(1, 0, 0), (1, 255, 3), (1, 70_000, 65_536)})
    found = read(write_field(stream)).postings(0, positions=True)
    assert found.rows.tolist() == [0, 255, 70_000]
    assert found.positions is not None
    assert found.positions.tolist() == [0, 3, 65_536]


def test_joining_leaves_out_dead_rows_and_the_words_only_they_had() -> None:
    first, second = stream_of({(1, 0, 0), (2, 1, 0)}), stream_of({(1, 0, 5), (3, 1, 2)})
    both = joined([first, second], [np.array([True, False]), np.array([True, True])])
    assert both.terms == ["w1", "w3"]
    assert tokens_of(both) == {("w1", 0, 0), ("w1", 1, 5), ("w3", 2, 2)}
