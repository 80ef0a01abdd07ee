"""What was deleted comes back, also after other steps; likes are found and decided."""

from pathlib import Path
from uuid import UUID

import pytest

from app.core.errors import NotFoundError
from app.core.jobs import Silent
from app.core.model.annotation import AnnotationKind
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.views import MarkDetails
from tests.services.material import FERRY, HARBOUR, written


def test_a_deleted_brief_comes_back_with_its_words_and_marks(services: Services, harbour: UUID, tmp_path: Path) -> None:
    words = services.library.detail(harbour).paragraphs[-1].passage.exact
    mark = services.annotations.by_quote(harbour, words, MarkDetails(kind=AnnotationKind.QUESTION, note="Why?")).mark
    before = services.library.detail(harbour)
    services.library.remove([harbour])
    # A step in between: undo alone would have to take this back first
    other = services.imports.import_paths([written(tmp_path, "quay.txt", "The quay\n\nIt is old.\n")], ImportChoices(), Silent())
    (gone,) = services.trash.deleted()
    assert (gone.id, gone.title) == (harbour, "Harbour talks begin")
    services.trash.bring_back(harbour)
    after = services.library.detail(harbour)
    assert after.text == before.text
    assert [found.annotation.id for found in after.marks] == [mark.annotation.id]
    assert after.marks[0].annotation.body == "Why?"
    assert [found.passage.exact for found in after.paragraphs] == [found.passage.exact for found in before.paragraphs]
    assert services.library.get(other.files[0].briefs[0].brief.id)
    assert services.trash.deleted() == ()
    with pytest.raises(NotFoundError):
        services.trash.bring_back(harbour)


def test_bringing_back_is_a_step_that_undo_takes_back(services: Services, harbour: UUID) -> None:
    services.library.remove([harbour])
    services.trash.bring_back(harbour)
    assert services.history.next_undo() == "Bring back “Harbour talks begin”"
    services.history.undo()
    assert [gone.id for gone in services.trash.deleted()] == [harbour]
    services.history.redo()
    assert services.library.get(harbour).title == "Harbour talks begin"


def test_what_undo_took_out_was_not_deleted(services: Services, harbour: UUID) -> None:
    services.history.undo()
    assert services.trash.deleted() == ()


def test_a_meeting_and_a_dossier_come_back(services: Services, meeting: UUID) -> None:
    dossier = services.dossiers.all()[0]
    services.dossiers.remove(dossier.id)
    services.meetings.remove(meeting)
    assert {gone.id for gone in services.trash.deleted()} == {dossier.id, meeting}
    services.trash.bring_back(dossier.id)
    services.trash.bring_back(meeting)
    assert services.dossiers.get(dossier.id).statements == dossier.statements
    assert services.meetings.get(meeting)


def test_a_meeting_comes_back_without_what_was_deleted_after_it(services: Services, meeting: UUID, harbour: UUID) -> None:
    talk, dossier = services.meetings.get(meeting), services.dossiers.all()[0]
    services.meetings.remove(meeting)
    services.dossiers.remove(dossier.id)
    for participant in talk.participants:
        services.people.remove(participant.person_id)
    services.library.remove([harbour])
    services.trash.bring_back(meeting)
    back = services.meetings.get(meeting)
    assert (back.title, back.participants, back.agenda[0].title, back.agenda[0].dossier_ids) == (talk.title, (), talk.agenda[0].title, ())
    services.trash.bring_back(dossier.id)
    assert [row.text for row in services.dossiers.get(dossier.id).statements] == [row.text for row in dossier.statements]
    assert services.dossiers.get(dossier.id).statements[0].evidence == (), "its passage went with the brief"
    for _ in range(2):
        services.history.undo()
    assert {gone.id for gone in services.trash.deleted()} >= {meeting, dossier.id, harbour}


def test_likes_are_found_and_a_decision_stands(services: Services, harbour: UUID, tmp_path: Path) -> None:
    assert services.likes.of(harbour) is None
    # More than one brief: a text is like another only where words are shared
    copy = written(tmp_path, "copy.txt", HARBOUR.replace("harbour", "port", 1) + "\nOne line more at the end of the copy.\n")
    other = services.imports.import_paths([copy], ImportChoices(), Silent()).files[0].briefs[0].brief
    near = services.likes.of(harbour)
    assert near is not None
    assert near.brief.id == other.id
    assert 50 <= near.percent < 100
    services.likes.keep_both(other.id, harbour)
    assert services.likes.of(harbour) is None
    assert services.likes.of(other.id) is None


def test_a_likeness_is_that_of_the_words_as_they_are_now(services: Services, harbour: UUID, tmp_path: Path) -> None:
    ferry = services.imports.import_paths([written(tmp_path, "ferry.txt", FERRY)], ImportChoices(), Silent()).files[0].briefs[0].brief
    assert services.likes.of(harbour) is None
    copy = written(tmp_path, "copy.txt", HARBOUR + "\nOne line more at the end of the copy.\n")
    services.reimports.reimport(ferry.id, copy)
    near = services.likes.of(harbour)
    assert near is not None
    assert near.brief.id == ferry.id
    services.history.undo()
    assert services.likes.of(harbour) is None
    services.library.remove([ferry.id])
    services.history.undo()
    services.reimports.reimport(ferry.id, copy)
    assert services.likes.of(harbour) is not None


def test_versions_of_each_other_are_no_duplicates(services: Services, harbour: UUID, tmp_path: Path) -> None:
    copy = written(tmp_path, "copy.txt", HARBOUR + "\nOne line more at the end of the copy.\n")
    other = services.imports.import_paths([copy], ImportChoices(), Silent()).files[0].briefs[0].brief
    assert services.likes.of(other.id) is not None
    services.library.link_version(other.id, harbour)
    assert services.likes.of(other.id) is None
    assert services.likes.of(harbour) is None


def test_what_is_deleted_for_good_is_nowhere_any_more(services: Services, harbour: UUID, tmp_path: Path) -> None:
    words = services.library.detail(harbour).paragraphs[-1].passage.exact
    services.annotations.by_quote(harbour, words, MarkDetails(kind=AnnotationKind.QUESTION, note="Why?"))
    other = services.imports.import_paths([written(tmp_path, "quay.txt", "The quay\n\nIt is old.\n")], ImportChoices(), Silent())
    kept = other.files[0].briefs[0].brief
    sha256 = services.library.get(harbour).source.sha256  # type: ignore[union-attr]
    services.library.remove([harbour])
    services.library.remove([kept.id])
    assert services.trash.purge([harbour]) == 1
    assert [gone.id for gone in services.trash.deleted()] == [kept.id]
    store = services.trash._desk.store
    with store.read() as unit:
        assert unit.events.of(harbour) == []
        assert not unit.originals.has(sha256)
        images = [event.before + event.after for key in unit.events.object_ids() for event in unit.events.of(key)]
        assert [image for image in images if words in image or "Harbour talks" in image] == []
        assert not any("Harbour" in step.name for step in unit.events.steps())
    with pytest.raises(NotFoundError):
        services.trash.bring_back(harbour)
    with pytest.raises(NotFoundError):
        services.trash.purge([harbour])
    assert services.history.next_undo() == ""
    services.trash.bring_back(kept.id)
    assert services.library.original(kept.id)
    assert services.history.next_undo().startswith("Bring back")
    assert services.verify() == ()


def test_what_was_said_of_a_brief_before_goes_with_it(services: Services, harbour: UUID) -> None:
    words = services.library.detail(harbour).paragraphs[-1].passage.exact
    mark = services.annotations.by_quote(harbour, words, MarkDetails(kind=AnnotationKind.QUESTION, note="Whose quince is it?")).mark
    services.annotations.remove([mark.annotation.id])
    services.library.remove([harbour])
    services.trash.purge([harbour])
    with services.trash._desk.store.read() as unit:
        images = [event.before + event.after for key in unit.events.object_ids() for event in unit.events.of(key)]
    assert [image for image in images if "quince" in image or str(harbour) in image] == []


def test_a_file_that_another_brief_was_read_from_stays(services: Services, harbour: UUID, tmp_path: Path) -> None:
    again = services.imports.import_paths([written(tmp_path, "again.txt", HARBOUR)], ImportChoices(keep_duplicates=True), Silent())
    twin = again.files[0].briefs[0].brief
    services.library.remove([harbour])
    services.trash.purge()
    assert services.library.original(twin.id).decode() == HARBOUR
