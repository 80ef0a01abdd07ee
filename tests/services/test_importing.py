import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from app.core.changes import Changes, Kind
from app.core.errors import ImportRefused, UserError
from app.core.jobs import Cancelled, Silent
from app.core.marking import Marking
from app.importers.base import ImportOptions
from app.search.query import Query
from app.services import importing
from app.services.importing import BATCH_FILES, ImportChoices
from app.services.opening import Services
from app.services.views import ImportStatus
from tests.services.material import FERRY, HARBOUR, written

PLAIN = ImportChoices()


def test_a_file_becomes_a_brief_with_its_original(services: Services, tmp_path: Path) -> None:
    path = written(tmp_path, "harbour.txt", HARBOUR)
    report = services.imports.import_paths([path], PLAIN, Silent())
    (file,) = report.files
    assert file.status is ImportStatus.IMPORTED
    brief = file.briefs[0].brief
    assert services.library.original(brief.id) == HARBOUR.encode()
    assert brief.source is not None
    assert brief.source.sha256 == hashlib.sha256(HARBOUR.encode()).hexdigest()
    assert report.changes.touched(Kind.BRIEF) == {brief.id}
    detail = services.library.detail(brief.id)
    assert [detail.text[placed.start : placed.end] for placed in detail.paragraphs] == [
        "Harbour talks begin",
        "The two port authorities met on 3 March 2025 – for the first time in nine years – and agreed to count containers alike.",
        "Traffic grew by 4.5 per cent; the zephyrine quay alone handled 31,000 boxes.",
        "항만 당국은 정례 협의를 시작했다. 会議は秋に開かれる。",
    ]


def test_one_bad_file_stops_nothing_and_the_order_is_kept(services: Services, tmp_path: Path) -> None:
    files = [
        written(tmp_path, "harbour.txt", HARBOUR),
        written(tmp_path, "empty.txt", ""),
        tmp_path / "absent.txt",
        written(tmp_path, "broken.pdf", "%PDF-1.7\nnothing that a PDF has"),
        written(tmp_path, "ferry.txt", FERRY),
    ]
    report = services.imports.import_paths(files, PLAIN, Silent())
    assert [file.path for file in report.files] == files
    assert [file.status.value for file in report.files] == ["imported", "refused", "refused", "refused", "imported"]
    assert all(file.message.endswith(".") for file in report.files if file.status is ImportStatus.REFUSED)
    assert len(services.library.rows()) == 2


def test_the_same_file_is_a_duplicate_and_named(services: Services, harbour: UUID, tmp_path: Path) -> None:
    again = services.imports.import_paths([written(tmp_path, "copy.txt", HARBOUR)], PLAIN, Silent()).files[0]
    assert again.status is ImportStatus.DUPLICATE
    assert again.briefs[0].brief.id == harbour
    assert "Harbour talks begin" in again.message


def test_the_same_words_in_another_file_are_a_duplicate(services: Services, harbour: UUID, tmp_path: Path) -> None:
    other = HARBOUR.replace("\n\n", "\n\n\n").replace("–", "-")
    again = services.imports.import_paths([written(tmp_path, "other.txt", other)], PLAIN, Silent()).files[0]
    assert (again.status, again.briefs[0].brief.id) == (ImportStatus.DUPLICATE, harbour)
    assert "harbour.txt" in again.message


def test_two_equal_files_of_one_import_give_one_brief(services: Services, tmp_path: Path) -> None:
    files = [written(tmp_path, "one.txt", HARBOUR), written(tmp_path, "two.txt", HARBOUR)]
    report = services.imports.import_paths(files, PLAIN, Silent())
    assert [file.status.value for file in report.files] == ["imported", "duplicate"]
    assert report.files[1].briefs[0].brief.id == report.files[0].briefs[0].brief.id


def test_a_duplicate_can_be_kept_on_request(services: Services, harbour: UUID, tmp_path: Path) -> None:
    report = services.imports.import_paths([written(tmp_path, "two.txt", HARBOUR)], ImportChoices(keep_duplicates=True), Silent())
    assert report.files[0].status is ImportStatus.IMPORTED
    assert report.files[0].briefs[0].brief.id != harbour
    assert len(services.library.rows()) == 2


def test_a_folder_gives_its_files_and_those_below_only_on_request(services: Services, tmp_path: Path) -> None:
    inner = tmp_path / "papers" / "older"
    inner.mkdir(parents=True)
    written(tmp_path / "papers", "a.txt", HARBOUR)
    written(inner, "b.txt", FERRY)
    flat = services.imports.import_paths([tmp_path / "papers"], PLAIN, Silent())
    assert [file.path.name for file in flat.files] == ["a.txt"]
    deep = services.imports.import_paths([tmp_path / "papers"], ImportChoices(recursive=True), Silent())
    assert [(file.path.name, file.status.value) for file in deep.files] == [("a.txt", "duplicate"), ("b.txt", "imported")]


def test_of_a_library_nothing_is_imported(services: Services, tmp_path: Path) -> None:
    folder, kept = tmp_path / "papers", services.places.folder
    folder.mkdir()
    written(folder, "harbour.txt", HARBOUR)
    copied = folder / "an older library"
    copied.mkdir()
    for file in kept.iterdir():
        if file.is_file():
            (copied / file.name).write_bytes(file.read_bytes())
    (alone,) = services.imports.import_paths([kept], PLAIN, Silent()).files
    assert (alone.path, alone.status) == (kept, ImportStatus.REFUSED)
    assert "is a library of Attaché" in alone.message
    found = services.imports.import_paths([folder], ImportChoices(recursive=True), Silent()).files
    assert [(file.path.name, file.status.value) for file in found] == [("an older library", "refused"), ("harbour.txt", "imported")]


def test_links_out_of_a_folder_are_not_followed_and_said(services: Services, tmp_path: Path) -> None:
    """Whoever gave the folder may have put a link to somebody else's papers into it."""
    folder, elsewhere = tmp_path / "papers", tmp_path / "elsewhere"
    folder.mkdir()
    elsewhere.mkdir()
    secret = written(elsewhere, "secret.txt", HARBOUR)
    written(folder, "ferry.txt", FERRY)
    for name, target in (("out.txt", secret), ("within.txt", folder / "ferry.txt"), ("gone.txt", folder / "none.txt"), ("away", elsewhere)):
        (folder / name).symlink_to(target)
    found = services.imports.import_paths([folder], ImportChoices(recursive=True), Silent()).files
    said = {file.path.name: (file.status.value, file.message) for file in found}
    assert {name: status for name, (status, _) in said.items()} == {
        "ferry.txt": "imported", "within.txt": "duplicate", "out.txt": "refused", "gone.txt": "refused", "away": "refused",
    }  # fmt: skip
    assert "leads out of the folder" in said["out.txt"][1]
    assert "leads out of the folder" in said["away"][1]
    assert "not there" in said["gone.txt"][1]


def test_what_programs_leave_in_a_folder_is_passed_over_and_a_pipe_is_said(services: Services, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    (folder / ".git").mkdir(parents=True)
    written(folder, "ferry.txt", FERRY)
    for name in ("Thumbs.db", "desktop.ini", "~$ferry.docx", ".ferry.swp", ".git/config.txt", "half.pdf.crdownload"):
        written(folder, name, HARBOUR)
    os.mkfifo(folder / "pipe.txt")
    found = services.imports.import_paths([folder], ImportChoices(recursive=True), Silent()).files
    assert [(file.path.name, file.status.value) for file in found] == [("ferry.txt", "imported"), ("pipe.txt", "refused")]
    assert "pipe" in found[1].message


def test_a_folder_without_files_says_so(services: Services, tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()
    report = services.imports.import_paths([tmp_path / "bare"], PLAIN, Silent())
    assert report.files[0].status is ImportStatus.REFUSED
    assert "--recursive" in report.files[0].message


class _StopAfter:
    def __init__(self, files: int) -> None:
        self._files = files

    def report(self, done: int, total: int, what: str = "") -> None:
        if done >= self._files:
            raise Cancelled


def test_a_cancelled_import_keeps_what_was_read(services: Services, tmp_path: Path) -> None:
    files = [written(tmp_path, f"{number}.txt", f"Paper {number}\n\nIts words are {number} and no other.") for number in range(5)]
    report = services.imports.import_paths(files, PLAIN, _StopAfter(3))
    assert report.cancelled
    assert [file.path.name for file in report.files] == ["0.txt", "1.txt", "2.txt"]
    assert len(services.library.rows()) == 3


def test_what_takes_long_to_read_is_not_kept_waiting_for_a_full_batch(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "BATCH_SECONDS", 0.0)
    told: list[Changes] = []
    services.on_change(told.append)
    files = [written(tmp_path, f"{number}.txt", f"Paper {number}\n\nIts words are {number}.") for number in range(3)]
    services.imports.import_paths(files, PLAIN, Silent())
    assert [len(changes.touched(Kind.BRIEF)) for changes in told] == [1, 1, 1]


def test_batches_are_told_as_they_are_committed(services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "BATCH_SECONDS", float("inf"))
    told: list[Changes] = []
    leave = services.on_change(told.append)
    files = [written(tmp_path, f"{number}.txt", f"Paper {number}\n\nIts words are {number}.") for number in range(BATCH_FILES + 1)]
    services.imports.import_paths(files, PLAIN, Silent())
    assert [len(changes.touched(Kind.BRIEF)) for changes in told] == [BATCH_FILES, 1]
    leave()
    services.imports.import_paths([written(tmp_path, "late.txt", "One more\n\nwith words of its own.")], PLAIN, Silent())
    assert len(told) == 2


def test_what_the_user_says_is_no_guess_and_the_marking_is_kept(services: Services, tmp_path: Path) -> None:
    marking = Marking(scheme="uk", level="official")
    choices = ImportChoices(options=ImportOptions(title="Said"), marking=marking)
    brief = services.imports.import_paths([written(tmp_path, "a.txt", FERRY)], choices, Silent()).files[0].briefs[0].brief
    assert (brief.title, brief.marking) == ("Said", marking)
    assert "title" not in brief.guessed


def test_an_unknown_marking_is_refused_before_anything_is_read(services: Services, tmp_path: Path) -> None:
    choices = ImportChoices(marking=Marking(scheme="uk", level="whispered"))
    with pytest.raises(UserError, match="whispered"):
        services.imports.import_paths([written(tmp_path, "a.txt", FERRY)], choices, Silent())
    assert services.library.rows() == []


def test_typed_words_become_a_brief_and_none_do_not(services: Services) -> None:
    (file,) = services.imports.take_note("Quay / pier", "The minister rang.\n\nHe wants the count.").files
    brief = file.briefs[0].brief
    assert (file.status, brief.title) == (ImportStatus.IMPORTED, "Quay / pier")
    assert services.library.raw(brief.id) == "The minister rang.\n\nHe wants the count."
    (untitled,) = services.imports.take_note("", "\n  Call back before noon.\nIt is about the ferry.").files
    assert untitled.briefs[0].brief.title == "Call back before noon."
    assert services.search.search(Query(text="noon")).total >= 1
    for nothing in ("", " \n\t"):
        with pytest.raises(ImportRefused, match="no words to keep"):
            services.imports.take_note("A title", nothing)


def test_a_folder_that_may_be_listed_but_not_entered_stops_nothing(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    harbour, shut = written(folder, "harbour.txt", HARBOUR), written(folder, "shut.txt", FERRY)

    def barred(look: Callable[[Path], bool]) -> Callable[[Path], bool]:
        def looked(path: Path) -> bool:
            if path.name.startswith("shut"):
                raise PermissionError(13, "Permission denied")
            return look(path)

        return looked

    monkeypatch.setattr(Path, "is_file", barred(Path.is_file))
    monkeypatch.setattr(Path, "is_dir", barred(Path.is_dir))
    report = services.imports.import_paths([folder, tmp_path / "shut"], PLAIN, Silent())
    assert {file.path: file.status for file in report.files} == {
        harbour: ImportStatus.IMPORTED, shut: ImportStatus.REFUSED, tmp_path / "shut": ImportStatus.REFUSED,
    }  # fmt: skip
    assert all("import it again" in file.message for file in report.files if file.status is ImportStatus.REFUSED)
