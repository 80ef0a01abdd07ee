"""The facets of the library by marking and issue, briefs that are added to dossiers and books, and one kept of two."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from app.core.dates import PartialDate
from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.marking import Marking
from app.core.model.annotation import AnnotationKind
from app.core.model.book import Recipe
from app.core.model.dossier import Dossier
from app.services.importing import ImportChoices
from app.services.library import BriefQuery
from app.services.opening import Services
from app.services.views import MarkDetails
from tests.importers.test_articles import SITE
from tests.services.material import FERRY, HARBOUR, written

TWIN = HARBOUR.replace("31,000 boxes", "33,000 boxes in its best year")


def brought(services: Services, folder: Path, name: str, text: str) -> UUID:
    return services.imports.import_paths([written(folder, name, text)], ImportChoices(), Silent()).files[0].briefs[0].brief.id


def ids(services: Services, query: BriefQuery) -> set[UUID]:
    return {row.id for row in services.library.rows(query)}


def test_briefs_are_counted_and_found_by_their_marking(services: Services, harbour: UUID, tmp_path: Path) -> None:
    ferry = brought(services, tmp_path, "ferry.txt", FERRY)
    official = Marking(scheme="uk", level="official", descriptor="Ports")
    services.library.save(replace(services.library.get(ferry), marking=official))
    assert services.library.facets(BriefQuery()).markings == {("unmarked", "unmarked"): 1, ("uk", "official"): 1}
    assert ids(services, BriefQuery(marking=("uk", "official"))) == {ferry}
    assert ids(services, BriefQuery(marking=("unmarked", "unmarked"))) == {harbour}


def test_a_brief_belongs_to_the_issues_that_rest_on_it_name_it_or_are_marked_in_it(
    services: Services, harbour: UUID, meeting: UUID, tmp_path: Path
) -> None:
    ferry, third = (
        brought(services, tmp_path, "ferry.txt", FERRY),
        brought(services, tmp_path, "x.txt", "Gulls\n\nThey nest on the pier.\n"),
    )
    ports = services.dossiers.find("Ports").id
    birds = Dossier(title="Birds of the harbour", short_title="Birds")
    services.dossiers.save(birds)
    assert services.library.facets(BriefQuery()).dossiers == {ports: ("Ports", 1)}
    services.dossiers.add_briefs(ports, [ferry, harbour])
    services.annotations.by_quote(third, "nest on the pier", MarkDetails(kind=AnnotationKind.EVIDENCE, dossier_id=birds.id))
    assert services.library.facets(BriefQuery()).dossiers == {ports: ("Ports", 2), birds.id: ("Birds", 1)}
    assert ids(services, BriefQuery(dossier=ports)) == {ferry, harbour}
    assert ids(services, BriefQuery(dossier=birds.id)) == {third}
    assert services.library.facets(BriefQuery(text="gulls")).dossiers == {birds.id: ("Birds", 1)}
    assert services.whereabouts.of_brief(ferry).dossiers == ((ports, "Ports"),)
    assert services.whereabouts.of_brief(third).dossiers == ((birds.id, "Birds of the harbour"),)


def test_unread_and_unsure_are_counted_within_the_filter(services: Services, harbour: UUID, tmp_path: Path) -> None:
    ferry = brought(services, tmp_path, "ferry.txt", FERRY)
    services.library.mark_all_read([ferry])
    assert services.library.get(ferry).guessed
    services.library.confirm(harbour)
    facets = services.library.facets(BriefQuery())
    assert (facets.total, facets.unread, facets.unsure) == (2, 1, 1)
    assert ids(services, BriefQuery(unsure=True)) == {ferry}
    assert services.library.facets(BriefQuery(text="ferries")).unread == 0
    assert services.library.count() == 2


def test_what_was_opened_is_partly_read_until_its_end_was_seen(services: Services, harbour: UUID, tmp_path: Path) -> None:
    ferry = brought(services, tmp_path, "ferry.txt", FERRY)
    assert services.library.facets(BriefQuery()).partly == 0
    services.library.opened(ferry)
    services.library.opened(harbour)
    facets = services.library.facets(BriefQuery())
    assert (facets.total, facets.unread, facets.partly) == (2, 0, 2)
    assert {row.id for row in services.library.rows() if row.partly} == {ferry, harbour}

    services.library.seen_to_the_end(ferry)
    assert services.library.facets(BriefQuery()).partly == 1, "what was counted before is counted anew"
    assert ids(services, BriefQuery(partly=True)) == {harbour}
    assert ids(services, BriefQuery(read=True, partly=False)) == {ferry}
    services.library.opened(ferry)
    assert ids(services, BriefQuery(partly=True)) == {harbour}, "what was read once stays read when one looks into it again"

    services.library.mark_read(harbour)
    assert services.library.facets(BriefQuery()).partly == 0, "it is read where somebody says so"
    services.library.mark_read(harbour, read=False)
    services.library.opened(harbour)
    assert ids(services, BriefQuery(partly=True)) == {harbour}, "to be read again, and begun again"
    services.library.mark_all_read([harbour])
    assert not services.library.seen_to_the_end(harbour).objects, "nothing is written where nothing changes"


def test_the_end_of_a_text_is_no_step_of_work(services: Services, harbour: UUID) -> None:
    before = services.history.next_undo()
    services.library.opened(harbour)
    services.library.seen_to_the_end(harbour)
    assert services.history.next_undo() == before


def test_a_row_says_of_how_many_articles_of_a_file_it_is_one(services: Services, harbour: UUID, tmp_path: Path) -> None:
    brought(services, tmp_path, "site.txt", SITE)
    twice = ImportChoices(keep_duplicates=True)
    services.imports.import_paths([written(tmp_path, "ferry.txt", FERRY)] * 2, twice, Silent())
    articles = {row.title: row.articles for row in services.library.rows()}
    assert sorted(articles.values()) == [0, 0, 3, 3, 3], "the file that was kept twice was not split"
    first = next(row.id for row in services.library.rows() if row.articles)
    services.library.remove([first])
    assert sorted(row.articles for row in services.library.rows()) == [0, 0, 0, 2, 2]


def test_a_brief_is_listed_in_a_dossier_once_and_without_its_guesses(services: Services, harbour: UUID, tmp_path: Path) -> None:
    ferry = brought(services, tmp_path, "ferry.txt", FERRY)
    guessed = services.library.get(ferry)
    assert "title" in guessed.guessed
    services.library.save(replace(services.library.get(harbour), date=PartialDate(2025, 3, 4)))
    dossier = Dossier(title="Crossings")
    services.dossiers.save(dossier)
    services.dossiers.add_briefs(dossier.id, [harbour, ferry])
    services.dossiers.add_briefs(dossier.id, [ferry])
    documents = services.dossiers.get(dossier.id).documents
    assert [(document.title, document.brief_id) for document in documents] == [("Harbour talks begin", harbour), ("ferry.txt", ferry)]
    assert documents[0].date == PartialDate(2025, 3, 4)
    services.history.undo()  # the second call found nothing to add, and was no step
    assert services.dossiers.get(dossier.id).documents == ()


def test_briefs_become_annexes_of_a_book_after_those_it_has(services: Services, harbour: UUID, tmp_path: Path) -> None:
    ferry = brought(services, tmp_path, "ferry.txt", FERRY)
    recipe = Recipe(name="Minister", annexes=(harbour,))
    services.books.recipes.save(recipe)
    services.books.recipes.add_annexes(recipe.id, [ferry, harbour])
    assert services.books.recipes.get(recipe.id).annexes == (harbour, ferry)
    assert services.whereabouts.of_brief(ferry).books == ("Minister",)
    services.library.remove([ferry])
    with pytest.raises(UserError):
        services.books.recipes.add_annexes(recipe.id, [ferry])


def test_one_is_kept_of_two_and_has_the_marks_of_both(services: Services, harbour: UUID, tmp_path: Path) -> None:
    twin = brought(services, tmp_path, "twin.txt", TWIN)
    services.annotations.by_quote(harbour, "agreed to count containers alike", MarkDetails(kind=AnnotationKind.EVIDENCE, note="Ours."))
    services.annotations.by_quote(twin, "for the first time in nine years", MarkDetails(kind=AnnotationKind.FIGURE, note="Nine."))
    assert services.likes.pairs()
    assert services.likes.known()[harbour] == services.likes.known()[twin] >= 85
    services.likes.keep_one(harbour, twin)
    assert ids(services, BriefQuery()) == {harbour}
    marks = services.annotations.all(harbour)
    text = services.library.detail(harbour).text
    assert {(text[mark.start : mark.end], mark.annotation.body) for mark in marks} == {
        ("agreed to count containers alike", "Ours."),
        ("for the first time in nine years", "Nine."),
    }
    services.history.undo()
    assert ids(services, BriefQuery()) == {harbour, twin}
    assert [mark.annotation.body for mark in services.annotations.all(twin)] == ["Nine."]


def test_versions_and_what_was_kept_are_alike_no_more(services: Services, harbour: UUID, tmp_path: Path) -> None:
    twin = brought(services, tmp_path, "twin.txt", TWIN)
    services.likes.pairs()
    services.library.link_version(twin, harbour)
    assert services.likes.known() == {}
    services.library.link_version(twin, None)
    assert set(services.likes.known()) == {harbour, twin}
    services.likes.keep_both(harbour, twin)
    assert services.likes.known() == {}


def test_a_row_tells_what_the_paper_came_as(services: Services, tmp_path: Path) -> None:
    page = f"<html><head><title>Quay</title></head><body><p>{'The quay is old and it leaks in winter. ' * 12}</p></body></html>"
    brought(services, tmp_path, "page.html", page)
    assert [(row.media_type, row.machine_read) for row in services.library.rows()] == [("text/html", -1)]
