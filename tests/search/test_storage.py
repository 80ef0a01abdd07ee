"""The index's files: kept whole, checked, and never on the disk."""

import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core.jobs import Cancelled
from app.search.documents import IndexDocument
from app.search.index import SearchIndex
from app.search.pieced import PIECE
from app.search.query import Query
from app.search.storage import MANIFEST, MemoryFiles, MemoryStorage
from tests.search.shelf import Shelf, paper


class FailingFiles(MemoryFiles):
    """Files whose writing breaks off after some writes, as a crash would."""

    def __init__(self, kept: dict[str, bytes], writes: int) -> None:
        super().__init__()
        self.kept = dict(kept)
        self.writes = writes

    def write(self, name: str, data: bytes) -> None:
        if not self.writes:
            raise OSError("the disk is full")
        self.writes -= 1
        super().write(name, data)


def test_passing_files_stay_in_memory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    storage = MemoryStorage().temp_storage("pool")
    with storage.create_file("run") as file:
        file.write(b"words of the library")
    assert bytes(storage.file("run").whole()) == b"words of the library"
    Shelf(*(paper(f"p{at}", "peace line " * 50) for at in range(200)))
    assert list(tmp_path.iterdir()) == []


def test_another_start_finds_what_was_written() -> None:
    shelf = Shelf(paper("a", "the peace line"), paper("b", "fisheries"))
    again = SearchIndex(shelf.files, shelf.words)
    assert again.is_current()
    assert again.count() == 2
    shelf.index = again
    assert shelf.names("peace") == {"a"}


def test_nothing_of_the_text_is_stored_but_single_words() -> None:
    shelf = Shelf(paper("a", "an unmistakable sentence about fisheries"))
    assert isinstance(shelf.files, MemoryFiles)
    whole = b"".join(shelf.files.kept.values())
    assert b"fisheri" in whole
    assert b"unmistakable sentence" not in whole


def altered(kept: dict[str, bytes], name: str) -> None:
    data = bytearray(kept[name])
    data[len(data) // 2] ^= 0xFF
    kept[name] = bytes(data)


def cut(kept: dict[str, bytes], name: str) -> None:
    kept[name] = kept[name][: len(kept[name]) // 2]


def lost(kept: dict[str, bytes], name: str) -> None:
    del kept[name]


@pytest.mark.parametrize("harm", [altered, cut, lost])
def test_a_damaged_file_of_any_kind_means_a_new_index_and_no_traceback(harm: Callable[[dict[str, bytes], str], None]) -> None:
    whole = Shelf(paper("a", "the peace line")).files
    assert isinstance(whole, MemoryFiles)
    for name in whole.kept:
        files = MemoryFiles()
        files.kept = dict(whole.kept)
        harm(files.kept, name)
        index = SearchIndex(files, lambda places: [None for _ in places])
        results = index.search(Query(text="peace"))
        if name.endswith(".col") and harm is not lost:  # Whoosh's lengths, which no answer of ours is read from
            assert results.total == 1
            continue
        assert not results.complete
        assert not index.is_current()
        assert not index.search(Query(text="peace")).complete
        if index.update([paper("b", "fisheries")]) == 0:  # it was met in the middle of the index, the rest of which is not given up
            assert not index.is_current()
            index.rebuild([paper("b", "fisheries")])
        assert index.is_current()
        assert index.count() == 1


def large() -> Shelf:
    """Lists of many pieces: each word has its own of some hundred rows."""
    dice = random.Random(5)
    words = [f"w{dice.randrange(10**9)}" for _ in range(400)]
    return Shelf(*(paper(f"p{at}", " ".join(dice.choices(words, k=60))) for at in range(600)))


def test_a_damaged_piece_is_never_an_answer_of_nothing() -> None:
    shelf = large()
    assert isinstance(shelf.files, MemoryFiles)
    (name,) = (name for name in shelf.files.kept if name.endswith(".pst"))
    words = sorted({word for document in shelf.documents.values() for word in document.passages[0].text.split()})
    right = {word: shelf.ask(word).total for word in words}
    spared = broken = 0
    for place in range(PIECE + 100, len(shelf.files.kept[name]), PIECE):
        files = MemoryFiles()
        files.kept = dict(shelf.files.kept)
        data = bytearray(files.kept[name])
        data[place] ^= 1
        files.kept[name] = bytes(data)
        for word in words[::20]:
            index = SearchIndex(files, shelf.words)
            assert index.is_current()
            results = index.search(Query(text=word))
            assert results.total == right[word] if results.complete else not index.is_current()
            spared, broken = spared + results.complete, broken + (not results.complete)
    assert spared > 0
    assert broken > 0


def test_what_is_replaced_while_it_is_asked_is_not_taken_for_damaged() -> None:
    shelf = large()
    reader = SearchIndex(shelf.files, shelf.words)
    assert reader.is_current()
    word = next(iter(shelf.documents.values())).passages[0].text.split()[0]
    right = shelf.ask(word).total
    lists = reader._state()
    shelf.index.rebuild([paper("z", "fisheries")])
    assert not reader.search(Query(text=word)).complete
    # Where the same index has replaced them, its new state answers.
    again = large()
    assert again.index._state() is not lists
    older = again.index._state()
    again.index.rebuild(again.documents.values())
    assert older is not again.index._state()
    assert again.ask(word).total == right


ODD = (
    b"", b"[]", b"{}", b"\xff", b'{"version": 0, "files": {}}', b'{"version": 1, "files": {}}', b'{"version": 2, "files": 3}',
    b'{"version": 2, "files": {"manifest.json": ["x", "00"]}}', b'{"version": 2, "files": {"manifest.json": [1, 3]}}',
    b'{"version": 2, "files": {"manifest.json": [-1, "00"]}}', b'{"version": 2, "files": {"manifest.json": [99999999999999, "00"]}}',
)  # fmt: skip


@pytest.mark.parametrize("manifest", ODD)
def test_an_odd_manifest_is_not_current_and_answers_so(manifest: bytes) -> None:
    files = MemoryFiles()
    files.kept[MANIFEST] = manifest
    index = SearchIndex(files, lambda places: [None for _ in places])
    assert not index.is_current()
    assert index.count() == 0


def test_while_there_is_no_index_the_answer_says_so() -> None:
    shelf = Shelf(files=MemoryFiles())
    fresh = SearchIndex(MemoryFiles(), shelf.words)
    shelf.index = fresh
    results = shelf.ask("peace")
    assert not results.complete
    assert results.notes


def test_a_rebuild_that_is_broken_off_leaves_what_was_there() -> None:
    shelf = Shelf(paper("a", "the peace line"))
    fresh = [paper(f"p{at}", "fisheries") for at in range(3)]

    def cancelled() -> Iterator[IndexDocument]:
        yield from fresh
        raise Cancelled

    with pytest.raises(Cancelled):
        shelf.index.rebuild(cancelled())
    assert shelf.names("peace") == {"a"}
    shelf.documents = {each.id: each for each in fresh}
    assert shelf.index.rebuild(fresh) == 3
    shelf.index = SearchIndex(shelf.files, shelf.words)
    assert shelf.names("fisheries") == {"p0", "p1", "p2"}
    assert shelf.names("peace") == set()


def test_clearing_repairs_everything() -> None:
    shelf = Shelf(paper("a", "the peace line"))
    assert isinstance(shelf.files, MemoryFiles)
    shelf.files.kept[MANIFEST] = b"nonsense"
    shelf.index = SearchIndex(shelf.files, shelf.words)
    shelf.index.clear()
    assert shelf.index.is_current()
    shelf.put(paper("b", "fisheries"))
    assert shelf.names("fisheries") == {"b"}
    assert shelf.names("peace") == set()


def test_a_crash_at_any_write_leaves_the_old_index_or_the_new_and_no_lock() -> None:
    before = Shelf(paper("a", "the peace line"))
    assert isinstance(before.files, MemoryFiles)
    outcomes: set[frozenset[str]] = set()
    for writes in range(12):
        files = FailingFiles(before.files.kept, writes)
        shelf = Shelf(files=files)
        shelf.documents.update(before.documents)
        broken = False
        try:
            shelf.put(paper("b", "a peace treaty"), removed=["a"])
        except OSError:
            broken = True
        shelf.documents.update(before.documents)
        shelf.index = SearchIndex(files, shelf.words)
        assert shelf.index.is_current()
        found = frozenset(shelf.names("peace"))
        assert found == ({"a"} if broken else {"b"})
        outcomes.add(found)
        files.writes = 100
        shelf.put(paper("c", "more peace"))
        assert "c" in shelf.names("peace")
    assert outcomes == {frozenset({"a"}), frozenset({"b"})}


def test_old_files_leave_the_library() -> None:
    shelf = Shelf(paper("a", "one"))
    assert isinstance(shelf.files, MemoryFiles)
    for turn in range(5):
        shelf.put(paper("a", f"turn {turn}"))
    named = set(json.loads(shelf.files.kept[MANIFEST])["files"])
    assert named | {MANIFEST} == set(shelf.files.kept)


def test_what_a_rebuild_wrote_before_the_disk_was_full_leaves_the_library_too() -> None:
    shelf = Shelf(paper("a", "the peace line"))
    assert isinstance(shelf.files, MemoryFiles)
    failing = FailingFiles(shelf.files.kept, 1)
    index = SearchIndex(failing, shelf.words)
    big = [paper(f"p{at}", " ".join(f"w{at}x{word}" for word in range(100))) for at in range(200)]
    assert index.is_current()
    with pytest.raises(OSError, match="full"):
        index.rebuild(big)
    assert len(failing.kept) > len(shelf.files.kept)
    failing.writes = 1000
    assert index.search(Query(text="peace")).total == 1
    index.update([paper("b", "fisheries")])
    assert set(failing.kept) - {MANIFEST} == set(json.loads(failing.kept[MANIFEST])["files"])


def built(seed: int) -> dict[str, bytes]:
    """What three writes leave, begun with the random numbers of the process in a state of chance."""
    random.seed(seed)
    shelf = Shelf(*(paper(f"p{at}", f"peace line number {at}") for at in range(9)))
    shelf.put(paper("p3", "another text"), removed=["p5"])
    shelf.put(paper("p3", "another text"))
    assert isinstance(shelf.files, MemoryFiles)
    return shelf.files.kept


def test_the_same_index_is_the_same_files_whatever_else_was_drawn_by_chance() -> None:
    assert built(1) == built(2)


def test_segments_never_meet_though_every_writer_draws_the_same_numbers() -> None:
    """Tests seed the random numbers of the process: Whoosh would then give two segments one name, and the later would win."""
    shelf = Shelf()
    for number in range(4):
        random.seed(3)
        shelf.put(paper(f"p{number}", "the same words"))
    again = SearchIndex(shelf.files, shelf.words)
    assert again.count() == 4
    assert len({name.split(".")[0] for name in shelf.files.names() if name.endswith(".pst")}) == 4


SUMS = """
from tests.search.shelf import Shelf, paper
shelf = Shelf(*(paper(f"p{at}", f"the peace line and the fisheries of port {at}") for at in range(40)))
shelf.index.update([paper("p3", "another text"), paper("p50", "a new one")])
for name, data in sorted(shelf.files.kept.items()):
    print(name, data.hex())
"""


def test_the_same_index_is_the_same_bytes_whatever_the_hash_seed() -> None:
    first, second = (
        subprocess.run([sys.executable, "-c", SUMS], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout
        for seed in ("1", "2")
    )
    assert b".toc" in first
    assert first == second
