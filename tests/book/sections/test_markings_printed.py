"""Each scheme of the program on paper: banner, portions, lines of the cover, foreign marks, size of the letters."""

from dataclasses import replace

import pytest

from app.book.build import build_book
from app.book.content import BuiltBook
from app.book.preflight import preflight
from app.book.selfcheck.file import BookFile
from app.book.verbatim import squeeze
from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.language import Language
from app.core.marking import Marking, MarkingScheme, MarkingSchemes
from app.core.model.book import SectionOption
from app.core.model.dossier import Dossier, Heading
from app.core.model.meeting import AgendaItem
from app.core.snapshot import Snapshot
from tests.book.printed import RESOURCES
from tests.book.scene.base import statement
from tests.book.scene.snapshot import SNAPSHOT, order
from tests.book.selfcheck.mutate import claims, failed, remove, with_claim, with_text

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


US = Marking(scheme="us", level="unclassified")
SECRET = Marking(scheme="us", level="secret", controls=("NOFORN",))


def page_high(language: Language = Language.EN) -> BuiltBook:
    """Two subjects, of which only the second holds something secret."""
    rows = [statement(f"open-{number}", Heading.OUR_RESPONSE, f"We count the boats of pier {number}.", marking=US) for number in range(9)]
    secret = statement("hidden", Heading.OUR_RESPONSE, "We count the boats at night as well, from the old tower.", marking=SECRET)
    snapshot = marked(US, *rows)
    other = Dossier(title="Towers", statements=(secret,))
    items = tuple(AgendaItem(title=dossier.title, dossier_ids=(dossier.id,)) for dossier in (*snapshot.dossiers, other))
    meeting = replace(snapshot.meeting, agenda=items, dossier_ids=())
    options = (SectionOption(section="cover", name="banner", value="page"),)
    made = order(language=language, include=(), options=options)
    return build_book(replace(snapshot, meeting=meeting, dossiers=(*snapshot.dossiers, other)), made, RESOURCES, SCHEMES, Silent())


def test_each_page_may_carry_the_highest_marking_on_it() -> None:
    book = page_high()
    assert wrong(book) == []
    with BookFile(book.pdf) as file:
        heads = [squeeze(page.head) for page in file.pages]
        secret = [at for at, page in enumerate(file.pages) if squeeze("at night as well") in squeeze(page.body)]
    high = {at for at, head in enumerate(heads) if "SECRET//NOFORN" in head}
    assert high == {0, *secret, len(heads) - 1}
    assert all("UNCLASSIFIED" in head for at, head in enumerate(heads) if at not in high)
    assert len(high) < len(heads) - 2


def test_a_page_whose_banner_is_below_what_it_holds_fails() -> None:
    book = page_high()
    said = claims(book.pdf)
    with BookFile(book.pdf) as file:
        at = next(at for at, page in enumerate(file.pages) if squeeze("at night as well") in squeeze(page.body))
    lowered = [0 if place == at else level for place, level in enumerate(said["page_levels"])]
    assert 2 in failed(with_claim(book.pdf, page_levels=lowered))
    assert 1 in failed(with_text(book.pdf, range(at + 1, at + 2), "SECRET", remove))
    assert 2 in failed(with_claim(book.pdf, page_levels=[0, *said["page_levels"][1:]]))


def test_what_cannot_be_found_counts_on_every_page() -> None:
    snapshot = marked(US, statement("dots", Heading.OUR_RESPONSE, "…", marking=SECRET))
    made = order(include=(), options=(SectionOption(section="cover", name="banner", value="page"),))
    with BookFile(build_book(snapshot, made, RESOURCES, SCHEMES, Silent()).pdf) as file:
        assert all("SECRET//NOFORN" in squeeze(page.head) for page in file.pages)


def test_a_scheme_that_wants_one_banner_refuses_those_of_pages() -> None:
    uk = marked(Marking(scheme="uk", level="secret"), statement("a", Heading.OUR_RESPONSE, "We count the boats."))
    made = order(options=(SectionOption(section="cover", name="banner", value="page"),))
    with pytest.raises(UserError, match="on every page"):
        build_book(uk, made, RESOURCES, SCHEMES, Silent())


def test_controls_stand_in_the_banner_in_the_order_of_the_scheme_and_until_on_the_cover() -> None:
    scheme = SCHEMES.scheme("us")
    controls = scheme.controls[:2]
    level = Marking(scheme="us", level="secret", until="31 December 2030", authority="Desk")
    row = statement("a", Heading.OUR_RESPONSE, "We count the boats.", marking=replace(level, controls=controls[::-1]))
    book = build(marked(level, row))
    assert wrong(book) == []
    with BookFile(book.pdf) as file:
        assert all(squeeze("SECRET//" + "//".join(controls)) in squeeze(page.head) for page in file.pages)
        assert squeeze("31 December 2030") in squeeze(file.pages[0].body)


@pytest.mark.parametrize(
    ("held", "banner"),
    [
        (Marking(tlp="RED"), "TLP:RED"),
        (Marking(scheme="tlp", level="AMBER+STRICT"), "TLP:AMBER+STRICT"),
        (Marking(controls=("EYES",)), "EYES"),
        (Marking(scheme="us", level="secret", tlp="RED"), "SECRET · TLP:RED"),
        (Marking(), "UNMARKED"),
    ],
)
def test_a_book_under_a_label_alone_is_not_called_unmarked(held: Marking, banner: str) -> None:
    book = build(marked(Marking(), statement("a", Heading.OUR_RESPONSE, "We count the boats.", marking=held)))
    assert book.banner == banner
    assert wrong(book) == []
    titled = build(marked(Marking(descriptor="PERSONNEL"), statement("a", Heading.OUR_RESPONSE, "We count the boats.", marking=held)))
    level, *label = banner.split(" · ")
    assert titled.banner == (f"PERSONNEL · {level}" if level.startswith("TLP") else " · ".join((level, "PERSONNEL", *label)))


def test_pages_below_the_label_of_their_book_have_banners_of_their_own_that_pass() -> None:
    rows = [statement(letter, Heading.OUR_RESPONSE, f"We count the {letter} boats at the quay.") for letter in "abcdefgh"]
    held = replace(rows[0], marking=Marking(tlp="RED"))
    made = order(options=(SectionOption(section="cover", name="banner", value="page"),))
    book = build_book(marked(Marking(), held, *rows[1:]), made, RESOURCES, SCHEMES, Silent())
    with BookFile(book.pdf) as file:
        assert {file.profile.banner_of(at + 1) for at in range(len(file.pages))} == {"TLP:RED", "UNMARKED"}
    assert wrong(book) == []


@pytest.mark.parametrize(
    ("held", "beside"),
    [
        (Marking(scheme="us", level="secret", tlp="AMBER"), "SECRET · TLP:AMBER"),
        (Marking(scheme="tlp", level="AMBER"), "TLP:AMBER"),
        (Marking(), "UNMARKED"),
    ],
)
def test_the_contents_tell_all_that_is_marked_in_a_brief(held: Marking, beside: str) -> None:
    """A label alone is a marking: a brief under it is not unmarked."""
    row = statement("a", Heading.OUR_RESPONSE, "We count the boats.", marking=held)
    snapshot = marked(Marking(), row)
    agenda = (AgendaItem(title="Piers", dossier_ids=(snapshot.dossiers[0].id,)),)
    book = build(replace(snapshot, meeting=replace(snapshot.meeting, agenda=agenda)))
    with BookFile(book.pdf) as file:
        (line,) = {found for page in file.pages for found in squeeze(page.body).split("·", 1)[1:2] if "Contents" in page.body}
    assert squeeze(beside) in line
    assert wrong(book) == []
