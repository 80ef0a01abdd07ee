import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from app.cli.documents import plain
from app.cli.main import VERBS, Program, _crashed, run
from app.cli.session import Session
from app.core.changes import Changes, Kind
from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.brief import Author
from app.services.crashing import crash_report
from tests.blank import PASSPHRASE
from tests.cli.conftest import Attache
from tests.services.material import HARBOUR, written


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (PartialDate.parse("2025-07-"), "2025-07"),
        (Language.KO, "ko"),
        (datetime(2025, 9, 8, 10, tzinfo=UTC), "2025-09-08T10:00:00+00:00"),
        (Author(name="이"), {"name": "이", "role": "", "affiliation": "", "person_id": None}),
        ({Language.EN: (1, 2)}, {"en": [1, 2]}),
        (Changes(frozenset({(Kind.BRIEF, UUID(int=2))})), [["brief", "00000000-0000-0000-0000-000000000002"]]),
    ],
)
def test_objects_become_plain_json(value: object, shown: object) -> None:
    assert plain(value) == shown


@pytest.mark.parametrize("name", [command.name or "" for command in VERBS])
def test_each_verb_explains_itself_and_its_options(attache: Attache, name: str) -> None:
    ended = attache(name, "--help")
    assert ended.status == 0
    assert ended.out.startswith(f"Usage: attache {name}")
    command = next(command for command in VERBS if command.name == name)
    for option in command.params:
        if option.opts[0].startswith("--") and not getattr(option, "hidden", False):
            assert option.opts[-1] in ended.out
            assert getattr(option, "help", None)


@pytest.mark.parametrize(
    "words",
    [
        ("no-such-verb",),
        ("import",),
        ("import", "--date", "July", "a.txt"),
        ("import", "--language", "fr", "a.txt"),
        ("import", "--marking", "secret", "a.txt"),
        ("annotate", "brief"),
        ("search", "--limit", "0", "word"),
        ("book", "meeting"),
        ("book", "meeting", "-o", "x.pdf", "--carrier", "papyrus"),
        ("book", "meeting", "-o", "x.pdf", "--release-to", "Korea"),
        ("--no-such-option",),
    ],
)
def test_wrong_usage_is_status_2_with_a_sentence(attache: Attache, words: Sequence[str]) -> None:
    ended = attache(*words)
    assert (ended.status, ended.out) == (2, "")
    assert "--help" in ended.err


def test_without_a_display_the_verbs_are_listed(attache: Attache) -> None:
    ended = attache()
    assert ended.status == 0
    assert "no display" in ended.err
    assert all(f"  {command.name}" in ended.out for command in VERBS)


@pytest.mark.parametrize("words", [("--json", "briefs"), ("briefs", "--json")])
def test_json_may_be_asked_for_before_and_after_the_verb(attache: Attache, words: Sequence[str]) -> None:
    assert attache(*words).document == []


def test_a_refusal_is_a_document_too(attache: Attache) -> None:
    ended = attache("--json", "show", "nothing")
    assert ended.status == 3
    assert ended.document["status"] == 3
    assert "nothing" in ended.document["error"]


def test_the_passphrase_file_comes_before_the_environment(attache: Attache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATTACHE_PASSPHRASE", "wrong")
    assert attache("--passphrase-file", written(tmp_path, "right", PASSPHRASE + "\n"), "briefs").status == 0
    assert attache("--passphrase-file", tmp_path / "absent", "briefs").status == 3


def test_a_marking_that_no_scheme_has_is_refused(attache: Attache, tmp_path: Path) -> None:
    ended = attache("import", "--marking", "uk/whispered", written(tmp_path, "a.txt", HARBOUR))
    assert ended.status == 3
    assert "official" in ended.err


def test_a_bug_gives_a_sentence_and_a_report_without_content(tmp_path: Path, resources: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def broken(_: Session) -> int:
        secret = "zephyrine plans"
        raise KeyError(secret)

    def session() -> Session:
        return Session(resources=resources, default_library=tmp_path, watch_library=lambda _: None)

    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("DISPLAY", ":0")
        patched.delenv("ATTACHE_LIBRARY", raising=False)
        status = run(Program(session=session, window=broken), [])
    said = capsys.readouterr()
    assert status == 3
    assert "KeyError" in said.err
    assert "Traceback" not in said.err
    (report,) = tmp_path.glob("attache-crash-*.txt")
    text = report.read_text(encoding="utf-8")
    assert "KeyError" in text
    assert "broken" in text
    assert "zephyrine" not in text + said.err


def test_a_report_goes_to_the_temporary_folder_where_there_is_no_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    report = crash_report(ValueError("x"), tmp_path / "nowhere")
    assert report is not None
    assert report.parent == tmp_path
    assert json.dumps("x") not in report.read_text(encoding="utf-8")


def test_a_report_that_the_library_does_not_take_goes_to_the_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse_writing(monkeypatch, tmp_path / "library")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (tmp_path / "library").mkdir()
    report = crash_report(ValueError("x"), tmp_path / "library")
    assert report is not None
    assert (report.parent, report.is_file()) == (tmp_path, True)


def test_a_report_that_was_not_written_is_not_announced(tmp_path: Path, resources: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse_writing(monkeypatch, tmp_path)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert crash_report(ValueError("x"), tmp_path) is None
    said: list[str] = []
    monkeypatch.setattr("app.cli.main.say", said.append)
    session = Session(resources=resources, default_library=tmp_path, watch_library=lambda _: None)
    assert _crashed(session, ValueError("x")) == 3
    assert said == ["Something is wrong in Attaché itself (ValueError). What was saved is safe."]


def refuse_writing(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """A full disk below a folder, also for the superuser."""
    write = Path.write_text

    def written(path: Path, *words: str) -> int:
        if path.is_relative_to(folder):
            raise OSError(28, "No space left on device")
        return write(path, *words)

    monkeypatch.setattr(Path, "write_text", written)


def test_a_brief_is_read_anew_and_a_page_marked(attache: Attache, tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_bytes("두 도시는 항로를 다시 연다.\f둘째 쪽.".encode("cp949"))
    (report,) = attache("--json", "import", "--encoding", "latin-1", "--title", "Paper", path).document
    assert report["briefs"][0]["encoding"] == "latin-1"
    ended = attache("--json", "annotate", "Paper", "--page", "2", "--note", "the stamp")
    assert (ended.status, ended.document["passage"]["page"]) == (0, 2)
    assert attache("annotate", "Paper").status == 2
    again = attache("--json", "reread", "Paper", "--encoding", "cp949")
    assert (again.status, again.document["marks"]) == (0, {"anchored": 1})
    assert "항로를" in attache("--json", "show", "Paper").document["text"]
    assert attache("reread", "Paper", "--encoding", "no-such").status == 3
