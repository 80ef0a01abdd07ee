"""A file with several articles in the library: a brief for each, duplicates known for what they are."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.model.annotation import AnchorState
from app.core.model.base import Evidence
from app.core.model.dossier import Dossier, Heading, Statement
from app.importers.base import ImportOptions
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.views import FileReport, ImportStatus, MarkDetails
from tests.importers.test_articles import SITE
from tests.services.material import written


def imported(services: Services, path: Path, choices: ImportChoices | None = None) -> FileReport:
    return services.imports.import_paths([path], choices or ImportChoices(), Silent()).files[0]


def test_each_article_is_a_brief_from_the_same_file(services: Services, tmp_path: Path) -> None:
    report = imported(services, written(tmp_path, "site.txt", SITE))
    assert (report.status, len(report.briefs)) == (ImportStatus.SPLIT, 3)
    assert "3 articles" in report.message
    assert {services.library.original(found.brief.id) for found in report.briefs} == {SITE.encode()}
    assert "".join(services.library.raw(found.brief.id) for found in report.briefs) == SITE
    names, _ = services.history.undo()
    assert names == ("Import 3 briefs",)
    assert services.library.rows() == []


def test_the_file_again_is_a_duplicate_of_all_of_them(services: Services, tmp_path: Path) -> None:
    first = imported(services, written(tmp_path, "site.txt", SITE))
    again = imported(services, written(tmp_path, "copy.txt", SITE))
    assert again.status is ImportStatus.DUPLICATE
    assert {found.brief.id for found in again.briefs} == {found.brief.id for found in first.briefs}


def test_an_article_that_is_there_already_is_not_kept_twice(services: Services, tmp_path: Path) -> None:
    last = SITE[SITE.index("Second ferry bought") :]
    alone = imported(services, written(tmp_path, "alone.txt", last))
    report = imported(services, written(tmp_path, "site.txt", SITE))
    assert (alone.status, report.status, len(report.briefs)) == (ImportStatus.IMPORTED, ImportStatus.SPLIT, 2)
    assert alone.briefs[0].brief.title in report.message
    assert len(services.library.rows()) == 3


def test_lines_that_are_not_of_the_paper_are_counted_apart(services: Services, tmp_path: Path) -> None:
    report = imported(services, written(tmp_path, "site.txt", SITE))
    for found in report.briefs:
        kinds = {kind.kind: len({view.repair.id for view in kind.repairs}) for kind in services.cleaning.kinds([found.brief.id])}
        assert found.lines_out == sum(kinds.get(kind, 0) for kind in ("advert", "app_store", "site_line"))
        assert found.repairs == sum(kinds.values())
    assert sum(found.lines_out for found in report.briefs) > 0


def test_a_file_can_stay_whole(services: Services, tmp_path: Path) -> None:
    path = written(tmp_path, "site.txt", SITE)
    assert imported(services, path, ImportChoices(whole=True)).status is ImportStatus.IMPORTED
    services.history.undo()
    named = imported(services, path, ImportChoices(options=ImportOptions(title="The whole page")))
    assert [found.brief.title for found in named.briefs] == ["The whole page"]


def test_marks_of_the_articles_stay_on_their_words_when_these_become_one(services: Services, tmp_path: Path) -> None:
    report = imported(services, written(tmp_path, "site.txt", SITE))
    articles = [found.brief.id for found in report.briefs]
    quote = "Stone comes from the northern quarry"
    first, second = (services.annotations.by_quote(brief_id, quote, MarkDetails()).mark for brief_id in articles[:2])
    evidence = (Evidence(passage_id=second.passage.id),)
    point = Statement(heading=Heading.ARGUMENTS_TO_USE, text="Stone is near.", evidence=evidence)
    services.dossiers.save(Dossier(title="Quays", statements=(point,)))
    before = {mark.annotation.id: (mark.annotation.brief_id, mark.start) for mark in services.annotations.all()}

    services.imports.as_one(articles[1])
    (row,) = services.library.rows()
    marks = services.annotations.all()
    text = services.library.detail(row.id).text
    assert {mark.annotation.brief_id for mark in marks} == {mark.passage.brief_id for mark in marks} == {row.id}
    assert {text[mark.start : mark.end] for mark in marks} == {quote}
    places = {mark.annotation.id: mark.start for mark in marks}
    starts = [text.index(title) for title in ("Will the ferry", "Towns to mark", "Second ferry")]
    assert starts[0] < places[first.annotation.id] < starts[1] < places[second.annotation.id] < starts[2]
    assert {mark.annotation.state for mark in marks} == {AnchorState.ANCHORED}
    (kept,) = services.dossiers.all()[0].statements
    assert kept.evidence == evidence
    assert services.verify() == ()

    services.history.undo()
    assert {mark.annotation.id: (mark.annotation.brief_id, mark.start) for mark in services.annotations.all()} == before


def test_a_file_that_was_kept_twice_is_no_file_of_articles(services: Services, tmp_path: Path) -> None:
    path = written(tmp_path, "site.txt", SITE)
    twice = [imported(services, path, ImportChoices(whole=True, keep_duplicates=True)).briefs[0].brief.id for _ in range(2)]
    with pytest.raises(UserError, match="nothing to put together"):
        services.imports.as_one(twice[0])
    assert {row.id for row in services.library.rows()} == set(twice)


def test_an_attached_text_with_several_articles_is_several_briefs(services: Services, tmp_path: Path) -> None:
    body = "The two towns will share the cost of the quay, and each will name a person who answers for the work. " * 3
    clippings = "".join(
        f"{title}\n\nBy {author}\n\n{day} February 2024\n\n{body}\n\n"
        for title, author, day in (
            ("Will the ferry sail again this year?", "Mara Holm", 14),
            ("Second ferry bought by the eastern town", "Jens Aker", 16),
        )
    )
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "m@example.org", "j@example.org", "The clippings of the day"
    mail.set_content("They are attached.")
    mail.add_attachment(clippings.encode(), maintype="text", subtype="plain", filename="clippings.txt")
    report = services.imports.import_paths([written(tmp_path, "a.eml", mail.as_string())], ImportChoices(), Silent()).files[0]
    titles = [found.brief.title for found in report.briefs]
    assert titles == ["The clippings of the day", "Will the ferry sail again this year?", "Second ferry bought by the eastern town"]
    source = services.library.get(report.briefs[0].brief.id).source
    assert source is not None
    assert [found.brief_id for found in source.attachments] == [found.brief.id for found in report.briefs[1:]]
