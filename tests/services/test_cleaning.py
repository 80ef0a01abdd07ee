"""Repairs switched off and on: the raw text stays, marks stay on their words, each switch is one step."""

from pathlib import Path
from typing import Any
from uuid import UUID

import openpyxl
import pytest

from app.core.errors import NotFoundError, UserError
from app.core.jobs import Silent
from app.core.model.annotation import AnchorState, AnnotationKind
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.views import MarkDetails
from tests.services.material import written

BEFORE = "The harbour office has counted the passengers of the last three years and finds that the eastern"
AFTER = "line was used by more people in winter than in summer, which nobody in either town had expected."
CUT = f"{BEFORE}\n\n{AFTER}\n\nA new paragraph begins here.\n"


@pytest.fixture
def cut(services: Services, tmp_path: Path) -> UUID:
    """A brief with one sentence that a page break cut in two."""
    report = services.imports.import_paths([written(tmp_path, "cut.txt", CUT)], ImportChoices(), Silent())
    return report.files[0].briefs[0].brief.id


def paragraphs(services: Services, brief_id: UUID) -> list[tuple[UUID, str]]:
    return [(placed.passage.id, placed.passage.exact) for placed in services.library.detail(brief_id).paragraphs]


def test_a_repair_is_listed_with_what_it_mends(services: Services, cut: UUID) -> None:
    (view,) = services.cleaning.repairs(cut)
    assert (view.number, view.repair.kind, view.before, view.repair.after, view.repair.on) == (1, "page_break", "\n\n", " ", True)


def test_a_repair_of_a_line_end_is_known_by_the_words_around_it(services: Services, cut: UUID) -> None:
    (view,) = services.cleaning.repairs(cut)
    assert view.around == ("finds that the eastern", "line was used by more")


def test_a_switch_changes_what_is_read_and_back_again_to_the_byte(services: Services, cut: UUID) -> None:
    mended, listed = services.library.detail(cut).text, paragraphs(services, cut)
    described = services.library.get(cut)
    services.cleaning.switch(cut, services.cleaning.numbered(cut, 1), on=False)
    assert services.library.detail(cut).text == CUT
    assert services.library.raw(cut) == CUT
    services.cleaning.switch(cut, services.cleaning.numbered(cut, 1), on=True)
    assert services.library.detail(cut).text == mended
    assert paragraphs(services, cut) == listed
    assert services.library.get(cut).text_hash == described.text_hash


def test_each_switch_is_one_step(services: Services, cut: UUID) -> None:
    mended, listed = services.library.detail(cut).text, paragraphs(services, cut)
    services.cleaning.switch(cut, services.cleaning.numbered(cut, 1), on=False)
    names, _ = services.history.undo()
    assert "repair 1" in names[0]
    assert services.library.detail(cut).text == mended
    assert paragraphs(services, cut) == listed
    services.history.redo()
    assert services.library.detail(cut).text == CUT


def test_a_switch_to_where_it_stands_is_no_step(services: Services, cut: UUID) -> None:
    before = services.history.steps()
    services.cleaning.switch(cut, services.cleaning.numbered(cut, 1), on=True)
    assert services.history.steps() == before


def test_marks_stay_on_their_words_whatever_is_switched(services: Services, cut: UUID) -> None:
    details = MarkDetails(kind=AnnotationKind.QUOTATION, speaker="The harbour office", note="kept")
    before = services.annotations.by_quote(cut, "the eastern line was used", details).mark
    for on in (False, True):
        services.cleaning.switch(cut, services.cleaning.numbered(cut, 1), on=on)
        (mark,) = services.annotations.all(cut)
        text = services.library.detail(cut).text
        assert text[mark.start : mark.end] == mark.passage.exact
        assert mark.passage.exact.split() == ["the", "eastern", "line", "was", "used"]
        assert mark.quotation is not None
        assert mark.quotation.text == mark.passage.exact
        assert (mark.state, mark.annotation.body) == (AnchorState.ANCHORED, "kept")
    assert mark.passage == before.passage


def test_a_repair_that_is_not_there_is_refused(services: Services, cut: UUID) -> None:
    for number in (0, 2):
        with pytest.raises(NotFoundError, match="it has 1"):
            services.cleaning.switch(cut, services.cleaning.numbered(cut, number), on=False)


def test_a_repair_that_was_seen_in_another_text_is_refused(services: Services, cut: UUID, tmp_path: Path) -> None:
    """A newer version has a repair of that number, too: another one."""
    (seen,) = services.cleaning.repairs(cut)
    newer = CUT.replace("A new paragraph begins here.", f"{AFTER.replace('line', 'board')[:-1]} and which\n\nwas not said.")
    services.reimports.reimport(cut, written(tmp_path, "newer.txt", f"Advertisement\n\n{newer}"))
    assert services.cleaning.repairs(cut)[0].repair.kind != seen.repair.kind
    before = services.history.steps()
    with pytest.raises(UserError, match="changed since"):
        services.cleaning.switch(cut, seen, on=False)
    assert all(view.repair.on for view in services.cleaning.repairs(cut))
    assert services.history.steps() == before


def test_a_repair_that_was_switched_meanwhile_is_still_that_repair(services: Services, cut: UUID) -> None:
    (seen,) = services.cleaning.repairs(cut)
    services.cleaning.switch(cut, seen, on=False)
    services.cleaning.switch(cut, seen, on=True)
    assert services.cleaning.repairs(cut) == (seen,)


def test_hidden_columns_are_one_repair_with_one_switch(services: Services, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    for row in (("Port", "Old", "Ships"), ("North", "two", "three"), ("South", "one", "five")):
        sheet.append(row)
    sheet.column_dimensions["B"].hidden = True
    path = tmp_path / "ships.xlsx"
    book.save(path)
    report = services.imports.import_paths([path], ImportChoices(), Silent())
    brief_id, found = report.files[0].briefs[0].brief.id, report.files[0].briefs[0].repairs
    (view,) = services.cleaning.repairs(brief_id)
    assert (found, view.before) == (1, "Old, two, one")
    services.cleaning.switch(brief_id, services.cleaning.numbered(brief_id, 1), on=False)
    assert "Port\tOld\tShips\nNorth\ttwo\tthree" in services.library.detail(brief_id).text
    services.cleaning.switch(brief_id, services.cleaning.numbered(brief_id, 1), on=True)
    assert "Port\tShips\nNorth\tthree" in services.library.detail(brief_id).text
