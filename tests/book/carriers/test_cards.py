"""Pocket cards: at most five points, never under 10.5 points, never over the edge; what had to go is listed."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.book.blocks import CardFace
from app.book.build import build_book
from app.book.content import BuiltBook
from app.book.flowables.card import face_stack
from app.book.fonts import FontShelf
from app.book.pocket import SIZES, fit
from app.book.selection import Reason
from app.book.selfcheck.file import BookFile
from app.book.typeset.inline import Preparer
from app.book.typeset.metrics import MetricsStore
from app.book.verbatim import squeeze
from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.model.book import Carrier, SectionOption
from app.core.model.dossier import Heading
from app.core.snapshot import Snapshot
from tests.book.printed import RESOURCES
from tests.book.scene.base import key, schemes
from tests.book.scene.dossiers import FERRY, statement
from tests.book.scene.snapshot import SNAPSHOT, order, with_dossier

SHELF = FontShelf(RESOURCES / "fonts")
CARDS = (Carrier.CARD, Carrier.CARD_5X7, Carrier.CARD_4UP)


def build(snapshot: Snapshot = SNAPSHOT, **recipe: object) -> BuiltBook:
    return build_book(snapshot, order(**{"include": (), **recipe}), RESOURCES, schemes(), Silent())


@pytest.mark.parametrize("carrier", CARDS)
def test_a_set_of_cards_passes_every_check_and_has_the_points_on_it(carrier: Carrier) -> None:
    book = build(carrier=carrier)
    assert [row for row in book.checks if row.must and not row.passed] == []
    with BookFile(book.pdf) as file:
        text = squeeze("".join(page.body for page in file.pages))
        least = min(piece.size for page in file.pages for piece in page.pieces if "Serif" in piece.font)
    assert squeeze("A date before winter ends") in text
    assert squeeze("The archive opens by law after thirty years.") in text
    assert least >= SIZES[-1] - 0.01


def test_four_fronts_stand_on_a_sheet_and_each_back_behind_its_front() -> None:
    with BookFile(build(carrier=Carrier.CARD_4UP).pdf) as file:
        first, second = file.pages[:2]
        middle = file.profile.width / 2
        fronts = {piece.text.strip()[:9]: piece.left < middle for piece in first.pieces if piece.text.startswith("Card ")}
        backs = {piece.text.strip()[:9]: piece.left < middle for piece in second.pieces if piece.text.startswith("Card ")}
    assert len(fronts) == 4
    assert backs == {name: not left for name, left in fronts.items()}


def test_the_longest_points_go_from_the_last_and_are_named() -> None:
    long = "The pier must carry lorries, trams, carts and people in every wind of the year, " * 7
    points = tuple(
        statement(f"long-{number}", Heading.ARGUMENTS_TO_USE, f"{number}. {long}", speaker="Minister Ahn") for number in range(1, 6)
    )
    kept = tuple(row for row in FERRY.statements if row.heading is not Heading.ARGUMENTS_TO_USE)
    book = build(with_dossier(replace(FERRY, statements=(*kept, *points))), carrier=Carrier.CARD)
    gone = {row.atom_id for row in book.omissions if row.reason == Reason.NO_ROOM.value}
    assert key("long-5") in gone
    assert key("long-1") not in gone
    assert any("No room on the card" in warning and "5. The pier" in warning for warning in book.warnings)
    assert [row for row in book.checks if row.must and not row.passed] == []


def test_fewer_points_on_a_card_can_be_chosen_and_the_rest_is_written_down() -> None:
    book = build(carrier=Carrier.CARD, options=(SectionOption(section="cards", name="points", value="1"),))
    gone = {row.atom_id for row in book.omissions if row.reason == Reason.NO_ROOM.value}
    assert [row.id in gone for row in FERRY.under(Heading.ARGUMENTS_TO_USE)] == [False, True]


def test_a_meeting_without_anything_for_a_card_is_refused_in_a_sentence() -> None:
    empty = Snapshot(meeting=replace(SNAPSHOT.meeting, lines=(), agenda=(), sessions=(), dossier_ids=()))
    with pytest.raises(UserError, match="stand on a card"):
        build(empty, carrier=Carrier.CARD)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=400), max_size=6))
def test_whatever_the_words_a_face_fits_or_says_how_many_had_to_go(texts: list[str]) -> None:
    preparer = Preparer(MetricsStore(SHELF, hyphenate=True))
    room = (250.0, 300.0)
    face, left = fit(preparer, CardFace("Card 1 of 1", "Title", tuple(("■", text) for text in texts), SIZES[0]), room)
    assert len(face.rows) + left == len(texts)
    assert face.size >= SIZES[-1]
    assert face_stack(preparer, face).wrap(room[0]) <= room[1]
