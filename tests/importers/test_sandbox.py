"""The worker process: warm, limited, replaced when it dies, and the next file goes on."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import fields
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest

from app.core.errors import ImportRefused
from app.core.jobs import Cancelled
from app.core.model.brief import Block, BlockKind, Repair, WordBox
from app.importers import sandbox
from app.importers.base import ImportedText, ImportOptions, Metadata
from app.importers.sandbox import ImportWorkers
from app.importers.wire import packed, unpacked
from app.importers.worker import Limits
from tests.importers import hostile
from tests.importers.documents import column, new_word, pdf, word

OPTIONS = ImportOptions()


@pytest.fixture(scope="module")
def workers() -> Iterator[ImportWorkers]:
    with ImportWorkers() as started:
        yield started


@pytest.fixture
def misbehaving(monkeypatch: pytest.MonkeyPatch) -> Iterator[ImportWorkers]:
    monkeypatch.setattr(sandbox, "work", hostile.work)
    with ImportWorkers(Limits(cpu_seconds=1), wall_seconds=8, recycle=3) as started:
        yield started


def ask(workers: ImportWorkers, order: str) -> ImportedText:
    return workers.read_bytes(order.encode(), "order.txt", OPTIONS)


def test_each_format_is_read_under_the_limits(workers: ImportWorkers, tmp_path: Path) -> None:
    made = new_word()
    made.add_paragraph("Words in Word.")
    page = (
        b"<html><body><article><p>" + b"Words on a page that has enough of them to be an article. " * 12 + b"</p></article></body></html>"
    )
    for name, data, importer in (
        ("a.txt", b"Words.", "txt"), ("a.md", b"# Words", "markdown"), ("a.pdf", pdf([column(["Words on paper."])]), "pdf"),
        ("a.docx", word(made), "docx"), ("a.html", page, "html"),
    ):  # fmt: skip
        path = tmp_path / name
        path.write_bytes(data)
        assert workers.read(path, OPTIONS).importer == importer


def test_a_refusal_comes_through_and_the_next_file_goes_on(workers: ImportWorkers) -> None:
    with pytest.raises(ImportRefused, match="damaged"):
        workers.read_bytes(b"%PDF-1.7 and then nothing", "a.pdf", OPTIONS)
    with pytest.raises(ImportRefused, match="empty"):
        workers.read_bytes(b"", "a.pdf", OPTIONS)
    assert workers.read_bytes(b"Words.", "a.txt", OPTIONS).raw == "Words."


def test_it_may_be_called_from_any_thread(workers: ImportWorkers) -> None:
    read: list[str] = []

    def one(number: int) -> None:
        read.append(workers.read_bytes(f"Words {number}.".encode(), "a.txt", OPTIONS).raw)

    threads = [threading.Thread(target=one, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(read) == [f"Words {number}." for number in range(4)]


def test_a_worker_is_replaced_after_its_share(misbehaving: ImportWorkers) -> None:
    pids = [ask(misbehaving, "pid").raw for _ in range(7)]
    assert len(set(pids)) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
@pytest.mark.parametrize("order", ["hang", "devour", "crash"])
def test_a_document_that_hangs_devours_or_crashes_costs_a_sentence(misbehaving: ImportWorkers, order: str) -> None:
    with pytest.raises(ImportRefused, match="save it as PDF"):
        ask(misbehaving, order)
    assert ask(misbehaving, "next").raw.startswith("next")


def test_the_clock_stops_what_the_processor_limit_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "work", hostile.work)
    with ImportWorkers(Limits(cpu_seconds=60), wall_seconds=0.5) as impatient:
        with pytest.raises(ImportRefused, match="save it as PDF"):
            ask(impatient, "hang")
        assert ask(impatient, "next").raw.startswith("next")


@pytest.mark.parametrize("order", ["write", "delete", "run", "connect", "stumble"])
def test_a_document_reader_may_neither_write_nor_call_out(misbehaving: ImportWorkers, order: str, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.write_text("as it was", encoding="utf-8")
    with pytest.raises(ImportRefused, match="complete copy"):
        ask(misbehaving, f"{order} {kept}")
    assert kept.read_text(encoding="utf-8") == "as it was"


def test_the_worker_s_own_refusals_are_passed_on_word_for_word(misbehaving: ImportWorkers) -> None:
    with pytest.raises(ImportRefused, match="No, thank you"):
        ask(misbehaving, "refuse")


def test_closing_twice_and_reading_after_closing(workers: ImportWorkers) -> None:
    workers.close()
    workers.close()
    assert workers.read_bytes(b"Words.", "a.txt", OPTIONS).raw == "Words."


READS = """
from app.importers.base import ImportOptions
from app.importers.sandbox import ImportWorkers
with ImportWorkers() as workers:
    print(workers.read_bytes(b"Words.", "a.txt", ImportOptions()).raw)
"""


def test_what_reads_documents_is_loaded_in_the_worker_alone() -> None:
    parsers = ("docx", "lxml", "mammoth", "numpy", "openpyxl", "PIL", "pypdfium2", "trafilatura")
    loaded = f"{READS}\nimport sys; print([name for name in {parsers} if name in sys.modules])"
    told = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, timeout=60, check=True)
    assert told.stdout == "Words.\n[]\n"


def test_documents_are_read_where_the_path_of_the_temp_folder_is_long(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["a folder with a long name"] * 5)
    deep.mkdir(parents=True)
    told = subprocess.run(
        [sys.executable, "-c", READS], env={**os.environ, "TMPDIR": str(deep)}, capture_output=True, text=True, timeout=60, check=False
    )
    assert (told.stdout, told.stderr) == ("Words.\n", "")
    assert list(deep.iterdir()) == []


def test_a_worker_that_does_not_come_up_is_begun_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sandbox, "work", partial(hostile.work_at_second_try, mark=tmp_path / "mark"))
    with ImportWorkers() as begun:
        assert ask(begun, "next").raw.startswith("next")


def test_workers_that_never_come_up_cost_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "work", hostile.end_at_once)
    with ImportWorkers() as begun, pytest.raises(ImportRefused, match="did not start"):
        ask(begun, "next")


def test_whoever_waits_for_a_worker_may_break_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "work", hostile.linger)

    def watch() -> None:
        raise Cancelled

    with ImportWorkers() as begun, pytest.raises(Cancelled):
        begun.read_bytes(b"Words.", "a.txt", OPTIONS, watch)


def test_the_main_module_which_each_worker_loads_again_brings_nothing_along() -> None:
    loaded = "import sys, app.__main__; print(sorted(name for name in sys.modules if name.partition('.')[0] in ('app', 'click', 'db')))"
    told = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, timeout=60, check=True)
    assert told.stdout.strip() == "['app', 'app.__main__']"


def test_each_field_of_a_block_and_a_repair_comes_out_of_the_worker_as_it_went_in() -> None:
    block = Block(
        kind=BlockKind.HEADING, start=1, end=2, level=3, page=4, table=5, label="6", anchor=7, anchor_start=8, words=(WordBox(*range(7)),)
    )
    repair = Repair(id=UUID(int=9), kind="hyphen", start=10, end=11, after="12", on=False, to=13)
    for thing in (block, repair):
        assert all(getattr(thing, field.name) != field.default for field in fields(thing)), "a field is told apart from its default"
    text = ImportedText(
        raw="Words", blocks=(block,), repairs=(repair,), metadata=Metadata(title="Words"), media_type="text/plain", importer="txt"
    )
    assert unpacked(packed(text)) == text


def test_pages_are_told_while_a_paper_is_read(workers: ImportWorkers) -> None:
    told: list[tuple[int, int]] = []
    data = pdf([column([f"Words on page {number}."]) for number in range(1, 6)])
    text = workers.read_bytes(data, "paper.pdf", OPTIONS, None, lambda page, pages: told.append((page, pages)))
    assert text.page_count == 5
    assert told[0] == (1, 5)
    assert told == sorted(told)
    assert workers.read_bytes(b"Words.", "a.txt", OPTIONS).raw == "Words."
