"""Briefs that are handed out: the PDF they came as, or their words; where it is not allowed nothing is written."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.model.brief import Brief
from app.core.paths import LibraryPlaces
from app.core.policy import Policy
from app.services.copies import CopyService, named, take_away_left
from app.services.importing import ImportChoices
from app.services.opening import Services, compose
from tests.blank import Blank
from tests.importers.documents import pdf


@pytest.fixture
def note(services: Services) -> Brief:
    return services.imports.take_note("Quay: the plan", "The quay is closed.\n\n부두는 봄에 다시 엽니다.").files[0].briefs[0].brief


def test_the_words_are_utf8_under_their_title(services: Services, note: Brief) -> None:
    copy = services.copies.best(note.id)
    assert copy.name == "Quay the plan.txt"
    assert copy.content.decode() == "Quay: the plan\n\nThe quay is closed.\n\n부두는 봄에 다시 엽니다.\n"


def test_a_pdf_leaves_as_it_came(services: Services, tmp_path: Path) -> None:
    came = pdf([[(72, 700, "The quay is closed until the spring.")]])
    (tmp_path / "quay.pdf").write_bytes(came)
    report = services.imports.import_paths([tmp_path / "quay.pdf"], ImportChoices(), Silent())
    copy = services.copies.best(report.files[0].briefs[0].brief.id)
    assert copy.name.endswith(".pdf")
    assert copy.content == came


def test_copies_lie_in_a_private_folder_until_the_library_is_closed(services: Services, note: Brief) -> None:
    once, again = services.copies.lay_out([note.id]), services.copies.lay_out([note.id, note.id])
    paths = [*once, *again]
    assert [path.name for path in paths] == ["Quay the plan.txt", "Quay the plan.txt", "Quay the plan (2).txt"]
    assert len(set(paths)) == 3
    assert all(path.read_bytes() == services.copies.text(note.id).content for path in paths)
    top = paths[0].parent.parent
    assert top.stat().st_mode & 0o077 == 0
    services.close()
    assert not top.exists()


def test_copies_that_a_killed_program_left_are_taken_away_by_the_next_and_those_of_a_running_one_stay(
    services: Services, note: Brief, blank: Blank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (path,) = services.copies.lay_out([note.id])

    def open_another(name: str) -> None:
        folder = tmp_path / name
        compose(blank.opened_in(folder), LibraryPlaces(folder), services.copies._desk.resources).close()

    open_another("while it runs")
    assert path.is_file()
    held = services.copies._held
    assert held is not None
    held.release()  # as the system does it when a process is killed
    open_another("after it was killed")
    assert not path.parent.parent.exists()
    assert not list(tmp_path.glob("attache-copies-*"))


def test_a_link_that_looks_like_left_copies_is_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    own = tmp_path / "own papers"
    own.mkdir()
    (own / "paper.txt").write_text("Mine.")
    (tmp_path / "attache-copies-other").symlink_to(own)
    take_away_left()
    assert [path.name for path in own.iterdir()] == ["paper.txt"]


def test_nothing_is_handed_out_where_it_is_forbidden(services: Services, note: Brief, tmp_path: Path) -> None:
    copy = services.copies.text(note.id)
    for kept in ("nothing", "books"):
        held = CopyService(replace(services.copies._desk, policy=Policy(export=kept)), services.library)
        deeds: tuple[Callable[[], object], ...] = (
            partial(held.text, note.id),
            partial(held.best, note.id),
            partial(held.lay_out, [note.id]),
            partial(held.save, copy, tmp_path / "out.txt"),
        )
        for deed in deeds:
            with pytest.raises(UserError, match="Your administrator"):
                deed()
        held.empty()
    assert not (tmp_path / "out.txt").exists()


def test_a_name_has_no_sign_that_a_file_system_refuses() -> None:
    assert named(Brief(title='a/b\\c:d*e?"f"<g>|h\n.')) == "a b c d e f g h"
    assert len(named(Brief(title="긴" * 300)).encode()) <= 255
    assert named(Brief(title="")) == "brief"
