"""Each scheme of the program on paper: banner, portions, lines of the cover, foreign marks, size of the letters."""

from dataclasses import replace

import pytest

from app.book.build import build_book
from app.book.content import BuiltBook
from app.book.preflight import preflight
from app.book.selfcheck.file import BookFile
from app.book.verbatim import squeeze
from app.core.jobs import Silent
from app.core.language import Language
from app.core.marking import Marking, MarkingScheme, MarkingSchemes
from app.core.model.dossier import Dossier, Heading
from app.core.snapshot import Snapshot
from tests.book.printed import RESOURCES
from tests.book.scene.base import statement
from tests.book.scene.snapshot import SNAPSHOT, order

SCHEMES = MarkingSchemes.read(RESOURCES / "markings")


def marked(marking: Marking, *rows: object) -> Snapshot:
    dossier = Dossier(title="Piers", statements=tuple(rows))  # pyright: ignore[reportArgumentType]
    meeting = replace(SNAPSHOT.meeting, marking=marking, agenda=(), dossier_ids=(dossier.id,), lines=())
    return replace(SNAPSHOT, meeting=meeting, dossiers=(dossier,), annotations=(), quotations=(), people={})


def build(snapshot: Snapshot, language: Language = Language.EN) -> BuiltBook:
    return build_book(snapshot, order(language=language), RESOURCES, SCHEMES, Silent())


def wrong(book: BuiltBook) -> list[str]:
    return [row.code for row in book.checks if not row.passed and not row.code.startswith(("44", "50"))]


@pytest.mark.parametrize("scheme", [scheme for scheme in SCHEMES if scheme.key != "us"], ids=lambda scheme: scheme.key)
@pytest.mark.parametrize("language", [Language.EN, Language.JA])
def test_every_scheme_prints_a_book_that_passes(scheme: MarkingScheme, language: Language) -> None:
    level = scheme.levels[-1]
    marking = Marking(scheme=scheme.key, level=level.key, until="31 December 2030", handling="RETURN TO DESK", authority="Desk")
    assert wrong(build(marked(marking, statement("a", Heading.OUR_RESPONSE, "We count the boats.")), language)) == []


def test_portions_are_marked_where_the_scheme_wants_it_and_never_by_the_program() -> None:
    us = Marking(scheme="us", level="secret")
    rows = (
        statement("a", Heading.OUR_RESPONSE, "We count the boats.", marking=us),
        statement("b", Heading.OUR_RESPONSE, "We count the piers.", marking=replace(us, level="unclassified")),
    )
    book = build(marked(us, *rows))
    with BookFile(book.pdf) as file:
        words = squeeze("".join(page.body for page in file.pages))
    assert squeeze("(S) We count the boats.") in words
    assert squeeze("(U) We count the piers.") in words
    assert wrong(book) == []
    bare = marked(us, *rows, statement("c", Heading.OUR_RESPONSE, "We count the gulls."))
    found = [finding for finding in preflight(bare, order(), SCHEMES) if finding.code == "no-portion-mark"]
    assert [(finding.row, finding.where) for finding in found] == [(4, "We count the gulls.")]


def test_what_another_government_marked_keeps_its_words() -> None:
    row = statement("a", Heading.OUR_RESPONSE, "We count the boats.", marking=Marking(foreign_origin="SELLA CONFIDENTIAL"))
    book = build(marked(Marking(), row))
    with BookFile(book.pdf) as file:
        assert squeeze("[SELLA CONFIDENTIAL] We count the boats.") in squeeze("".join(page.body for page in file.pages))
    assert wrong(book) == []


def test_a_european_cover_without_its_number_bars_final() -> None:
    eu = marked(Marking(scheme="eu", level="secret"), statement("a", Heading.OUR_RESPONSE, "We count the boats."))
    bare = replace(eu, meeting=replace(eu.meeting, symbol=""))
    assert [finding.row for finding in preflight(bare, order(), SCHEMES) if finding.code == "cover-line"] == [9]
    assert not [finding for finding in preflight(eu, order(), SCHEMES) if finding.code == "cover-line"]


def test_two_schemes_in_one_book_are_refused() -> None:
    mixed = marked(
        Marking(scheme="uk", level="secret"), statement("a", Heading.OUR_RESPONSE, "Boats.", marking=Marking(scheme="us", level="secret"))
    )
    assert [finding.code for finding in preflight(mixed, order(), SCHEMES)] == ["refused"]
