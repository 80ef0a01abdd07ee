"""The administrator's rules where they are kept to: each verb that would break one refuses, and nothing was done."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.marking import Marking
from app.core.model.book import Recipe
from app.core.model.dossier import Dossier, RedLine
from app.core.paths import LibraryPlaces
from app.core.policy import FREE, Policy
from app.services.backups import set_passphrase
from app.services.books import BookRequest
from app.services.importing import ImportChoices
from app.services.library import BriefQuery
from app.services.opening import Services, compose, new_library, open_library, open_with_keyring
from app.services.policy import machine_policy
from db.store import Store
from tests.blank import PASSPHRASE, Blank
from tests.services.material import FERRY, HARBOUR, PACK, written

Ruled = Callable[[Policy], Services]


@pytest.fixture
def ruled(blank: Blank, tmp_path: Path, resources: Path) -> Iterator[Ruled]:
    """The same library under other rules; the one before is closed."""
    folder = blank.copied_to(tmp_path / "library")
    opened: list[Services] = []

    def under(policy: Policy) -> Services:
        if opened:
            opened.pop().close()
        opened.append(compose(Store.open(folder, blank.vault.key), LibraryPlaces(folder), resources, "", policy))
        return opened[-1]

    yield under
    for services in opened:
        services.close()


@pytest.fixture
def posted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Post a policy file on this machine, beside whatever it has."""

    def post(toml: str) -> Path:
        path = tmp_path / "house rules.toml"
        path.write_text(toml, encoding="utf-8")
        monkeypatch.setenv("ATTACHE_POLICY", str(path))
        return path

    return post


def test_a_book_is_built_but_not_saved_where_nothing_may_leave(ruled: Ruled, tmp_path: Path) -> None:
    services = ruled(FREE)
    services.imports.import_paths([written(tmp_path, "harbour.txt", HARBOUR)], ImportChoices(), Silent())
    title = services.library.rows(BriefQuery())[0].title
    meeting = services.packs.load(written(tmp_path, "pack.yaml", PACK.replace("Harbour talks begin", title)), Silent()).contents.meetings[0]
    built = services.books.build(BookRequest(meeting_id=meeting.id), Silent())
    for policy, allowed in ((Policy(export="books"), True), (Policy(export="nothing"), False)):
        services = ruled(policy)
        path = tmp_path / f"{policy.export}.pdf"
        if allowed:
            assert services.books.export(built.edition.id, path).read_bytes().startswith(b"%PDF-")
            continue
        for export in (services.books.export, services.books.export_volumes):
            with pytest.raises(UserError, match="print the book instead"):
                export(built.edition.id, path)
        assert not path.exists()


def test_only_the_schemes_of_the_house_are_taken(ruled: Ruled, tmp_path: Path) -> None:
    services = ruled(Policy(marking_schemes=frozenset({"uk"})))
    harbour, ferry = written(tmp_path, "harbour.txt", HARBOUR), written(tmp_path, "ferry.txt", FERRY)
    with pytest.raises(UserError, match="“us” is not among them"):
        services.imports.import_paths([harbour], ImportChoices(marking=Marking(scheme="us", level="secret")), Silent())
    assert not services.library.rows(BriefQuery())
    report = services.imports.import_paths([ferry], ImportChoices(marking=Marking(scheme="uk", level="official")), Silent())
    assert len(report.files[0].briefs) == 1


US, UK = Marking(scheme="us", level="secret"), Marking(scheme="uk", level="official")


def give(services: Services, thing: str, marking: Marking) -> object:
    """Give something in the library a marking, each in the way that window and command line have for it."""
    dossier, meeting = services.dossiers.all()[0], services.meetings.all()[0]
    match thing:
        case "brief":
            return services.library.save(replace(services.library.get(services.library.rows()[0].id), marking=marking))
        case "statement":
            return services.dossiers.save(replace(dossier, statements=(replace(dossier.statements[0], marking=marking),)))
        case "new dossier":
            return services.dossiers.save(Dossier(title="Tides", red_lines=(RedLine(text="No toll.", marking=marking),)))
        case "meeting":
            return services.meetings.save(replace(meeting, marking=marking))
        case _:
            return services.books.recipes.save(Recipe(name="Desk", ceiling=marking))


def everything(services: Services) -> list[object]:
    return [services.library.rows(), services.dossiers.all(), services.meetings.all(), services.books.recipes.all()]


@pytest.fixture
def furnished(ruled: Ruled, tmp_path: Path) -> Services:
    services = ruled(FREE)
    services.imports.import_paths([written(tmp_path, "harbour.txt", HARBOUR)], ImportChoices(), Silent())
    services.packs.load(written(tmp_path, "pack.yaml", PACK), Silent())
    return services


@pytest.mark.parametrize("thing", ["brief", "statement", "new dossier", "meeting", "recipe"])
def test_a_scheme_out_of_use_is_given_to_nothing(ruled: Ruled, furnished: Services, thing: str) -> None:
    services = ruled(Policy(marking_schemes=frozenset({"uk"})))
    before = everything(services)
    for refused, named in ((US, "us"), (replace(UK, tlp="AMBER"), "tlp")):
        with pytest.raises(UserError, match=f"“{named}” is not among them"):
            give(services, thing, refused)
    assert everything(services) == before
    give(services, thing, UK)
    assert everything(services) != before


def test_what_was_marked_before_the_rule_stays_and_can_be_worked_on(ruled: Ruled, furnished: Services) -> None:
    give(furnished, "statement", US)
    services = ruled(Policy(marking_schemes=frozenset({"uk"})))
    dossier = services.dossiers.all()[0]
    services.dossiers.save(replace(dossier, statements=(replace(dossier.statements[0], text="Dredge twice a year."),)))
    assert [row.marking for row in services.dossiers.all()[0].statements] == [US]
    assert {scheme.key for scheme in services.choosable(US)} == {"unmarked", "uk", "us"}
    assert {scheme.key for scheme in services.choosable(Marking())} == {"unmarked", "uk"}


def test_a_pack_with_a_scheme_out_of_use_is_refused_whole(ruled: Ruled, tmp_path: Path) -> None:
    services = ruled(Policy(marking_schemes=frozenset({"uk"})))
    evidence = "        evidence:\n          - {brief: Harbour talks begin, quote: agreed to count containers alike}\n"
    pack = PACK.replace(evidence, "        marking: {scheme: us, level: secret}\n")
    with pytest.raises(UserError, match="“us” is not among them"):
        services.packs.load(written(tmp_path, "pack.yaml", pack), Silent())
    assert not services.dossiers.all()


def test_a_folder_that_was_watched_before_the_rule_is_watched_no_more(ruled: Ruled, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    ruled(FREE).watching.begin(inbox)
    services = ruled(Policy(watch_folders=(tmp_path / "elsewhere",)))
    for watched in (services.watching.offers, lambda: services.watching.begin(inbox)):
        with pytest.raises(UserError, match="elsewhere alone to be watched"):
            watched()


def test_a_new_library_and_a_new_passphrase_keep_to_the_rules(
    posted: Callable[[str], Path], blank: Blank, tmp_path: Path, resources: Path
) -> None:
    posted("passphrase_characters_at_least = 40\n")
    with pytest.raises(UserError, match="at least 40 characters"):
        new_library(tmp_path / "new", PASSPHRASE, resources)
    assert not (tmp_path / "new").exists()
    folder = blank.copied_to(tmp_path / "library")
    with pytest.raises(UserError, match="at least 40 characters"):
        set_passphrase(folder, PASSPHRASE, "short and new")
    open_library(folder, PASSPHRASE, resources).close()  # what was chosen before the rule still opens


def test_no_library_opens_under_a_policy_that_nobody_understands(
    posted: Callable[[str], Path], blank: Blank, tmp_path: Path, resources: Path
) -> None:
    path = posted("export = 'sometimes'\n")
    folder = blank.copied_to(tmp_path / "library")
    with pytest.raises(UserError, match="house rules"):
        open_library(folder, PASSPHRASE, resources)
    path.write_text("lock_minutes_at_most = 5\n", encoding="utf-8")
    services = open_library(folder, PASSPHRASE, resources)
    try:
        assert (services.policy.lock_minutes, services.policy.sources) == (5, (path,))
        assert services.policy == replace(machine_policy(), sources=services.policy.sources)
    finally:
        services.close()


def test_no_keyring_opens_a_library_where_none_may(
    ruled: Ruled, posted: Callable[[str], Path], blank: Blank, tmp_path: Path, resources: Path
) -> None:
    services = ruled(Policy(keyring=False))
    with pytest.raises(UserError, match="does not allow the keyring"):
        services.keyring.turn_on()
    assert not services.keyring.is_on()
    posted("keyring = false\n")
    folder = blank.copied_to(tmp_path / "other")
    with pytest.raises(UserError, match="does not allow the keyring"):
        open_with_keyring(folder, resources)
