"""A book from the first look to the final edition: a draft is kept by nobody, what bars it is mended, then it is final."""

from dataclasses import replace
from uuid import UUID

from app.core.changes import Kind
from app.core.jobs import Silent
from app.core.model.book import EditionStatus, failed_musts
from app.core.model.meeting import Participant, ParticipantRole, Side
from app.core.model.person import Person
from app.services.books import BookRequest, default_recipe
from app.services.opening import Services


def test_a_draft_is_kept_nowhere(services: Services, meeting: UUID) -> None:
    steps = services.history.steps()
    view = services.drafts.look(BookRequest(meeting_id=meeting), Silent())
    assert view.pdf.startswith(b"%PDF")
    assert (view.edition, view.number, view.status) == (None, 1, EditionStatus.DRAFT)
    assert services.books.editions(meeting) == ()
    assert services.history.steps() == steps


def test_a_draft_brings_the_tree_of_its_recipe_as_the_library_is_now(services: Services, meeting: UUID) -> None:
    request = BookRequest(meeting_id=meeting, recipe=replace(default_recipe(), exclude=("names",)))
    before = services.drafts.draft(request, Silent())
    assert before.tree == services.books.tree(meeting, request.recipe)
    assert before.tree is not None
    assert [part.printed for part in before.tree.parts if part.id == "names"] == [False]
    dossier = services.dossiers.find("Ports")
    services.dossiers.save(replace(dossier, title="Ports and harbours"))
    after = services.drafts.draft(request, Silent())
    assert after.tree == services.books.tree(meeting, request.recipe) != before.tree


def test_a_book_is_made_final_once_nothing_bars_it(services: Services, meeting: UUID) -> None:
    request = BookRequest(meeting_id=meeting)
    view = services.drafts.draft(request, Silent())
    assert {notice.code for notice in view.bars} == {"no-participants", "no-clearance"}
    assert {(notice.owner, notice.owner_id) for notice in view.bars} == {(Kind.MEETING, meeting)}
    assert [check.code for check in failed_musts(view.checks)] == ["50 participants"]  # the same rule as one of the bars: told once
    assert view.passed[0] == view.passed[1] - 1 > 0
    assert view.found == len(view.notices)

    guest = Person(names=services.people.find("Hana Test").names, pronunciation="HAH-nah")
    services.people.save(guest)
    there = services.meetings.get(meeting)
    table = (*there.participants, Participant(person_id=guest.id, side=Side.THEIRS, role=ParticipantRole.PRINCIPAL))
    services.meetings.save(replace(there, issuing_unit="Desk for ports", participants=table))
    mended = services.drafts.draft(request, Silent())
    assert mended.bars == ()
    assert mended.passed[0] == mended.passed[1] > 0

    final = services.books.build(replace(request, status=EditionStatus.FINAL), Silent()).edition
    assert (final.status, final.number, failed_musts(final.checks)) == (EditionStatus.FINAL, 1, ())
    seen = services.drafts.look(replace(request, status=EditionStatus.FINAL), Silent())
    assert seen.edition == final
    services.history.undo()
    assert services.books.editions(meeting) == (final,)
