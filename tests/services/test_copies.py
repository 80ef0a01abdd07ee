"""Briefs that are handed out: the PDF they came as, or their words; where it is not allowed nothing is written."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.model.brief import Brief
from app.core.policy import Policy
from app.services.copies import CopyService, named
from app.services.importing import ImportChoices
from app.services.opening import Services
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
