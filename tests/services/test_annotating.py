from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from app.core.errors import NotFoundError, UserError
from app.core.jobs import Silent
from app.core.model.annotation import AnnotationKind
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.views import CleanRange, MarkDetails
from tests.services.material import written


def test_words_are_marked_however_they_are_dashed(services: Services, harbour: UUID) -> None:
    mark = services.annotations.by_quote(harbour, "2025 - for the first\ntime", MarkDetails(note="at last", tags=("ports",))).mark
    assert mark.passage.exact == "2025 – for the first time"
    assert services.library.detail(harbour).text[mark.start : mark.end] == mark.passage.exact
    assert [(found.annotation.id, found.annotation.body) for found in services.annotations.all()] == [(mark.annotation.id, "at last")]


def test_words_that_are_not_there_show_the_nearest(services: Services, harbour: UUID) -> None:
    with pytest.raises(NotFoundError, match="handled 31,000 boxes"):
        services.annotations.by_quote(harbour, "the zephyrine quay alone handled 13,000 boxes", MarkDetails())
    assert services.annotations.all() == ()


def test_an_occurrence_too_many_is_said(services: Services, harbour: UUID) -> None:
    with pytest.raises(NotFoundError, match="2 times"):
        services.annotations.by_quote(harbour, "zephyrine", MarkDetails(), occurrence=2)


def test_a_selection_of_nothing_is_refused(services: Services, harbour: UUID) -> None:
    with pytest.raises(UserError, match="select"):
        services.annotations.by_range(CleanRange.of(harbour, services.library.detail(harbour).text, 19, 21), MarkDetails())


def test_a_quotation_has_its_speaker(services: Services, harbour: UUID) -> None:
    details = MarkDetails(kind=AnnotationKind.QUOTATION, speaker="The harbour master")
    mark = services.annotations.by_quote(harbour, "count containers alike", details).mark
    assert mark.quotation is not None
    assert (mark.quotation.text, mark.quotation.speaker) == ("count containers alike", "The harbour master")
    services.annotations.remove([mark.annotation.id])
    assert services.annotations.all() == ()
    assert services.library.detail(harbour).marks == ()


def test_a_mark_linked_to_a_statement_is_its_evidence_and_takes_it_along(services: Services, meeting: UUID, harbour: UUID) -> None:
    dossier = services.dossiers.find("Ports")
    statement = dossier.statements[0].id
    mark = services.annotations.by_quote(harbour, "Traffic grew by 4.5 per cent", MarkDetails()).mark
    services.annotations.link(mark.annotation.id, dossier.id, statement)
    assert services.dossiers.view(dossier.id).coverage(statement).sources == 2
    services.annotations.remove([mark.annotation.id])
    assert services.dossiers.view(dossier.id).coverage(statement).sources == 1
    names, _ = services.history.undo()
    assert names == ("Delete marks",)
    assert services.dossiers.view(dossier.id).coverage(statement).sources == 2


def test_removing_a_loose_mark_leaves_the_evidence_of_others(services: Services, meeting: UUID, harbour: UUID) -> None:
    dossier = services.dossiers.find("Ports")
    mark = services.annotations.by_quote(harbour, "agreed to count containers alike", MarkDetails()).mark
    services.annotations.remove([mark.annotation.id])
    assert services.dossiers.view(dossier.id).coverage(dossier.statements[0].id).sources == 1


def test_the_note_of_a_mark_can_be_changed(services: Services, harbour: UUID) -> None:
    mark = services.annotations.by_quote(harbour, "zephyrine quay", MarkDetails()).mark
    services.annotations.edit(replace(mark.annotation, body="which one?", kind=AnnotationKind.QUESTION))
    changed = services.annotations.all(harbour)[0].annotation
    assert (changed.body, changed.kind) == ("which one?", AnnotationKind.QUESTION)


def test_words_drawn_before_a_repair_was_switched_are_not_marked(services: Services, tmp_path: Path) -> None:
    before = "The harbour office has counted the passengers of the last three years and finds that the eastern"
    after = "line was used by more people in winter than in summer, which nobody in either town had expected."
    cut = f"{before}\n\n\n{after}\n\nA new paragraph begins here.\n"
    report = services.imports.import_paths([written(tmp_path, "cut.txt", cut)], ImportChoices(), Silent())
    brief_id = report.files[0].briefs[0].brief.id
    (view,) = services.cleaning.repairs(brief_id)
    text = services.library.detail(brief_id).text
    start = text.index("winter")
    drawn = CleanRange.of(brief_id, text, start, start + len("winter"))
    services.cleaning.switch(brief_id, view, on=False)
    for ask in (lambda: services.annotations.by_range(drawn, MarkDetails()), lambda: services.search.elsewhere_of(drawn)):
        with pytest.raises(UserError, match="select"):
            ask()
    assert services.annotations.all(brief_id) == ()
    services.cleaning.switch(brief_id, view, on=True)
    assert services.annotations.by_range(drawn, MarkDetails()).mark.passage.exact == "winter"
