"""A newer version of a document: marks keep their words, wait, or are orphans; one step, undone as one."""

from pathlib import Path
from uuid import UUID

import pytest

from app.core.errors import ImportRefused, NotFoundError, UserError
from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.annotation import AnchorState, AnnotationKind
from app.core.paths import LibraryPlaces
from app.search.query import Query
from app.services.importing import ImportChoices
from app.services.opening import Services, compose
from app.services.views import Description, MarkDetails
from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault
from tests.blank import PASSPHRASE
from tests.importers.test_articles import SITE
from tests.services.material import HARBOUR, written

SAME, CHANGED, GONE = "Traffic grew by 4.5 per cent", "agreed to count containers alike", "会議は秋に開かれる"
NEWER = """Harbour talks go on

Since the spring the two cities talk again.

Traffic grew by 4.5 per cent; the zephyrine quay alone handled 31,000 boxes.

The two port authorities met on 3 March 2025 – for the first time in nine years – and agreed to count all containers alike.

항만 당국은 정례 협의를 시작했다.
"""


@pytest.fixture
def marked(services: Services, harbour: UUID) -> UUID:
    details = MarkDetails(kind=AnnotationKind.QUOTATION, speaker="The harbour master", note="kept")
    for words in (SAME, CHANGED, GONE):
        services.annotations.by_quote(harbour, words, details)
    return harbour


def states(services: Services, brief_id: UUID) -> dict[str, AnchorState]:
    return {mark.passage.exact: mark.state for mark in services.annotations.all(brief_id)}


def test_marks_follow_wait_or_are_left(services: Services, marked: UUID, tmp_path: Path) -> None:
    done = services.reimports.reimport(marked, written(tmp_path, "newer.txt", NEWER))
    assert states(services, marked) == {SAME: AnchorState.ANCHORED, CHANGED: AnchorState.REVIEW, GONE: AnchorState.ORPHAN}
    assert [done.count(state) for state in AnchorState] == [1, 1, 1]
    detail = services.library.detail(marked)
    assert detail.text == NEWER
    for mark in detail.marks:
        assert (mark.annotation.body, mark.quotation and mark.quotation.text) == ("kept", mark.passage.exact)
        assert mark.placed is (mark.state is AnchorState.ANCHORED)
        if mark.placed:
            assert detail.text[mark.start : mark.end] == mark.passage.exact
    assert services.library.original(marked) == NEWER.encode()
    assert "Since the spring the two cities talk again." in [placed.passage.exact for placed in detail.paragraphs]
    assert services.search.search(Query(text="zephyrine quay")).total > 0


def test_it_is_one_step_that_can_be_undone(services: Services, marked: UUID, tmp_path: Path) -> None:
    before = services.library.detail(marked)
    services.reimports.reimport(marked, written(tmp_path, "newer.txt", NEWER))
    names, _ = services.history.undo()
    assert "newer version" in names[0]
    after = services.library.detail(marked)
    assert (after.text, after.paragraphs) == (before.text, before.paragraphs)
    assert [(mark.passage, mark.state) for mark in after.marks] == [(mark.passage, mark.state) for mark in before.marks]
    assert services.library.original(marked) == HARBOUR.encode()


def test_a_waiting_mark_is_put_on_what_is_proposed_or_let_go(services: Services, marked: UUID, tmp_path: Path) -> None:
    services.reimports.reimport(marked, written(tmp_path, "newer.txt", NEWER))
    waiting = services.annotations.find(CHANGED).annotation.id
    proposal = services.reimports.proposal(waiting)
    assert (proposal.before.exact, proposal.passage.exact) == (CHANGED, "agreed to count all containers alike")
    mark = services.reimports.accept(proposal)
    assert (mark.state, mark.passage.exact, mark.annotation.body) == (AnchorState.ANCHORED, "agreed to count all containers alike", "kept")
    assert services.library.detail(marked).text[mark.start : mark.end] == mark.passage.exact
    assert mark.quotation is not None
    assert (mark.quotation.text, mark.quotation.verified) == (CHANGED, False)
    services.history.undo()
    assert services.reimports.let_go(waiting).state is AnchorState.ORPHAN
    with pytest.raises(NotFoundError, match="Nothing in the text is like"):
        services.reimports.proposal(services.annotations.find(GONE).annotation.id)
    with pytest.raises(UserError, match="stands on its words"):
        services.reimports.let_go(services.annotations.find(SAME).annotation.id)


def test_only_what_was_shown_is_accepted(services: Services, marked: UUID, tmp_path: Path) -> None:
    services.reimports.reimport(marked, written(tmp_path, "newer.txt", NEWER))
    waiting = services.annotations.find(CHANGED).annotation.id
    shown = services.reimports.proposal(waiting)
    services.reimports.reimport(marked, written(tmp_path, "newest.txt", NEWER.replace("all containers", "no containers")))
    assert services.reimports.proposal(waiting).passage.exact == "agreed to count no containers alike"
    with pytest.raises(UserError, match="changed since"):
        services.reimports.accept(shown)
    assert services.annotations.find(CHANGED).state is AnchorState.REVIEW


def test_words_that_come_back_get_their_mark_back(services: Services, marked: UUID, tmp_path: Path) -> None:
    services.reimports.reimport(marked, written(tmp_path, "newer.txt", NEWER))
    services.reimports.reimport(marked, written(tmp_path, "older.txt", HARBOUR))
    assert set(states(services, marked).values()) == {AnchorState.ANCHORED}


def test_evidence_goes_along_and_what_was_confirmed_stays(services: Services, meeting: UUID, harbour: UUID, tmp_path: Path) -> None:
    services.library.describe(harbour, Description(title="Harbour talks begin"))
    newer = HARBOUR.replace("Harbour talks begin\n", "Harbour talks begin anew\n\nAn opening that was not there.\n")
    services.reimports.reimport(harbour, written(tmp_path, "newer.txt", newer))
    assert services.library.get(harbour).title == "Harbour talks begin"
    dossier = services.dossiers.find("Ports")
    (evidence,) = services.dossiers.view(dossier.id).evidence[dossier.statements[0].id]
    assert evidence.passage is not None
    assert services.library.raw(harbour)[evidence.passage.start : evidence.passage.end] == "agreed to count containers alike"


def test_a_repair_that_was_off_stays_off(services: Services, tmp_path: Path) -> None:
    paper = "Two towns, one quay\n\nThe two towns will share the cost.\n\nAdvertisement\n\nEach will name a person.\n"
    (report,) = services.imports.import_paths([written(tmp_path, "a.txt", paper)], ImportChoices(), Silent()).files
    brief_id = report.briefs[0].brief.id
    services.cleaning.switch(brief_id, services.cleaning.numbered(brief_id, 1), on=False)
    services.reimports.reimport(brief_id, written(tmp_path, "b.txt", paper + "\nA further paragraph.\n"))
    assert [view.repair.on for view in services.cleaning.repairs(brief_id)] == [False]
    assert "Advertisement" in services.library.detail(brief_id).text


def test_of_a_page_with_several_articles_the_same_one_is_taken(services: Services, tmp_path: Path) -> None:
    (report,) = services.imports.import_paths([written(tmp_path, "site.txt", SITE)], ImportChoices(), Silent()).files
    third = report.briefs[2].brief
    services.reimports.reimport(third.id, written(tmp_path, "newer.txt", SITE.replace("northern quarry", "southern quarry")))
    assert services.library.raw(third.id).startswith("Second ferry bought")
    assert "southern quarry" in services.library.raw(third.id)


def test_the_same_file_the_same_words_and_a_bad_file_change_nothing(services: Services, marked: UUID, tmp_path: Path) -> None:
    before, steps = services.library.detail(marked), services.history.steps()
    with pytest.raises(UserError, match="this very file"):
        services.reimports.reimport(marked, written(tmp_path, "same.txt", HARBOUR))
    with pytest.raises(UserError, match="the same words"):
        services.reimports.reimport(marked, written(tmp_path, "bom.txt", "\ufeff" + HARBOUR))
    with pytest.raises(ImportRefused):
        services.reimports.reimport(marked, written(tmp_path, "bad.pdf", "%PDF-1.7 nothing"))
    with pytest.raises(ImportRefused):
        services.reimports.reimport(marked, tmp_path / "absent.txt")
    assert services.library.detail(marked) == before
    assert services.history.steps() == steps


def test_a_dump_leaves_out_what_has_no_place_and_can_be_loaded(
    services: Services, marked: UUID, meeting: UUID, tmp_path: Path, resources: Path
) -> None:
    """The meeting's evidence rests on the words that were changed, as one of the marks does."""
    services.reimports.reimport(marked, written(tmp_path, "newer.txt", NEWER))
    dumped = services.packs.dump()
    assert dumped.without_place == 2
    folder = tmp_path / "other"
    other = compose(Store.create(folder, create_vault(folder, PASSPHRASE, CHEAPEST).key), LibraryPlaces(folder), resources)
    other.packs.load(written(tmp_path, "again.yaml", dumped.text), Silent())
    assert [mark.passage.exact for mark in other.annotations.all()] == [SAME]
    assert other.meetings.find("Talk on ports").id == meeting
    other.close()


def test_a_language_that_was_not_known_is_told_by_the_newer_words(services: Services, tmp_path: Path) -> None:
    (report,) = services.imports.import_paths([written(tmp_path, "figures.txt", "1965 31,000 4.5\n")], ImportChoices(), Silent()).files
    before = report.briefs[0].brief
    assert (before.language, "language" in before.guessed) == (Language.UNKNOWN, False)
    after = services.reimports.reimport(
        before.id, written(tmp_path, "words.txt", NEWER.replace("항만 당국은 정례 협의를 시작했다.", ""))
    ).brief
    assert (after.language, "language" in after.guessed) == (Language.EN, True)
