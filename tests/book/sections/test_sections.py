"""The sections as they stand on the pages."""

import tomllib
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from app.book.build import build_book
from app.book.content import BuiltBook
from app.book.facts import stale
from app.book.pictures import page_count, page_picture
from app.book.sections import SECTIONS
from app.book.selfcheck.file import BookFile
from app.book.tabs import letter
from app.book.verbatim import squeeze
from app.core.dates import PartialDate
from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.language import Language
from app.core.marking import Marking
from app.core.model.base import Audience
from app.core.model.meeting import Meeting
from app.core.snapshot import Snapshot
from tests.book.printed import RESOURCES, printed
from tests.book.scene.base import schemes
from tests.book.scene.dossiers import FERRY
from tests.book.scene.snapshot import SNAPSHOT, order, with_dossier


def build(snapshot: Snapshot = SNAPSHOT, **recipe: object) -> BuiltBook:
    return build_book(snapshot, order(**recipe), RESOURCES, schemes(), Silent())


def words(book: BuiltBook, section: str = "") -> str:
    rows = [item for item in book.items if not section or item.section == section]
    with BookFile(book.pdf) as file:
        return squeeze("".join(file.pages[page - 1].body for row in rows for page in range(row.first_page, row.last_page + 1)))


def test_all_sections_stand_in_the_order_of_the_briefing_practice() -> None:
    assert [item.section for item in printed().items] == [
        "cover", "contents", "cards", "steering", "programme", "participants", "brief-1", "brief-2", "if_raised", "press", "remarks",
        "biographies", "figures", "chronology", "names_terms", "passages", "sources", "index", "colophon",
    ]  # fmt: skip
    assert [item.tab for item in printed().items][2:5] == ["A", "B", "C"]


def test_tabs_go_on_after_z() -> None:
    assert [letter(number) for number in (0, 25, 26, 27, 52)] == ["A", "Z", "AA", "AB", "BA"]


@pytest.mark.parametrize("language", [Language.EN, Language.KO, Language.JA])
def test_the_book_passes_every_check_in_each_language(language: Language) -> None:
    assert [row for row in printed(language).checks if row.must and not row.passed] == []


@pytest.mark.parametrize(("language", "high", "medium"), [(Language.KO, "높음", "확신도: 보통"), (Language.JA, "高", "確度：中")])
def test_degrees_are_told_in_the_language_of_the_book(language: Language, high: str, medium: str) -> None:
    with BookFile(printed(language).pdf) as file:
        told = "".join(page.body for page in file.pages)
    assert f"({high})" in told and squeeze(medium) in squeeze(told)
    assert "(high)" not in told and "medium" not in told


def test_the_labels_have_the_same_keys_in_every_language() -> None:
    tables = tomllib.loads((RESOURCES / "labels" / "book.toml").read_text(encoding="utf-8"))
    assert set(tables["en"]) == set(tables["ko"]) == set(tables["ja"])
    assert all(value for table in tables.values() for value in table.values())


def test_the_same_order_gives_the_same_bytes() -> None:
    assert build().pdf == build().pdf


def test_missing_and_guessed_citation_parts_print_as_such() -> None:
    text = words(printed(), "sources")
    assert squeeze("n.a., n.t. (council-note.txt), n.d.") in text
    assert "Guessedtitle" not in words(printed())
    assert "2022" not in text


def test_quotations_carry_speaker_author_title_date_and_locator() -> None:
    text = words(printed(), "brief-1")
    assert squeeze("“the sea between us is a road, not a wall”") in text
    said = "Han Morio, speech in Norhaven, June 2025 · Pia Lund, 도윤 서, A year of the ferry: 여객선 1년 連絡船の一年"
    assert squeeze(f"{said}, July 2025, p. 1, para. 2") in text


def test_figures_print_value_unit_and_date_and_stale_ones_say_so() -> None:
    text = words(printed(), "figures")
    assert squeeze("412,000 people") in text
    assert squeeze("as of March 2025") in text
    assert text.count(squeeze("STALE: confirm before use")) == 1


def test_a_clash_prints_its_note_and_not_the_value_that_lost() -> None:
    text = words(printed(), "chronology")
    assert squeeze("one paper says 1997; the register of ships says 1998") in text
    assert squeeze("as one paper dates it") not in text


def test_background_that_is_not_for_disclosure_stands_under_its_own_title() -> None:
    text = words(printed(), "brief-1")
    assert text.index(squeeze("May be used")) < text.index(squeeze("The link was closed")) < text.index(squeeze("Not for disclosure"))
    assert text.index(squeeze("Not for disclosure")) < text.index(squeeze("can be raised by a tenth"))


def test_an_invented_person_is_said_to_be_invented() -> None:
    assert words(printed(), "biographies").count(squeeze("Invented person")) == 2


def test_marked_passages_print_in_their_paragraph_with_letter_and_note() -> None:
    text = words(printed(), "passages")
    assert squeeze("The ferry link between Norhaven and Sella was opened again") in text
    assert squeeze("FP. Ro Counted at both") in text
    assert "privatethought" not in words(printed())


def test_the_index_names_the_pages_on_which_a_name_stands() -> None:
    book = printed()
    with BookFile(book.pdf) as file:
        index = next(item for item in book.items if item.section == "index")
        line = next(line for line in file.pages[index.first_page - 1].lines if line.startswith("Han Morio"))
        bodies = [squeeze(page.body) for page in file.pages]
    pages = [int(number) for number in line.rsplit(")", 1)[1].replace(",", " ").split()]
    own = index.first_page
    assert pages == [
        number for number, text in enumerate(bodies, 1) if number != own and ("HanMorio" in text or "判守夫" in text or "한모리오" in text)
    ]


def test_the_interpreter_gets_no_red_lines_tactics_or_closed_background_and_the_file_holds_none_of_it() -> None:
    book = build(recipient=Audience.INTERPRETER)
    text = words(book)
    for withheld in ("No fee below four crowns", "the harbour fund already holds", "can be raised by a tenth", "His brother was lost"):
        assert squeeze(withheld) not in text
    assert squeeze("A second pier serves both coasts") in text
    assert [row for row in book.checks if row.must and not row.passed] == []


@pytest.mark.parametrize("reader", list(Audience))
def test_every_recipient_gets_a_sound_book(reader: Audience) -> None:
    assert [row for row in build(recipient=reader).checks if row.must and not row.passed] == []


def test_excluded_and_chosen_sections() -> None:
    assert "figures" not in {item.section for item in build(exclude=("figures",)).items}
    assert [item.section for item in build(sections=("press", "colophon")).items] == ["cover", "contents", "press", "colophon"]
    assert {"cover", "contents", "steering", "agenda"} <= {section.key for section in SECTIONS}


def test_an_empty_meeting_is_a_sound_book_that_says_none_recorded() -> None:
    empty = Snapshot(meeting=Meeting(title="An empty meeting", occasion=SNAPSHOT.meeting.occasion))
    book = build(empty)
    assert words(book).count(squeeze("None recorded.")) >= 5
    sound = {row.code for row in book.checks if row.must and not row.passed}
    assert sound == {"50 participants"}


def test_hostile_words_print_as_they_are_or_are_named_as_missing() -> None:
    nasty = "<b>bold & <font color=red>\x07 " + "w" * 10_000 + " 🚢"
    rows = (replace(FERRY.statements[0], text=nasty), *FERRY.statements[1:])
    book = build(with_dossier(replace(FERRY, title="<i>&", statements=rows)))
    assert squeeze("<b>bold&<fontcolor=red>") in words(book, "brief-1")
    assert book.missing_glyphs == ("🚢",)
    assert any("🚢" in warning for warning in book.warnings)
    assert [row for row in book.checks if row.must and not row.passed] == []


def test_a_marked_book_carries_its_banner_and_its_tlp_label() -> None:
    meeting = replace(SNAPSHOT.meeting, marking=Marking(scheme="isle", level="guarded", controls=("HARBOUR",), tlp="AMBER"))
    book = build(replace(SNAPSHOT, meeting=meeting))
    assert book.banner == "GUARDED//HARBOUR · TLP:AMBER"
    assert [row for row in book.checks if row.must and not row.passed] == []


def test_shelf_life_is_reckoned_from_the_last_day_the_date_can_mean() -> None:
    figure = replace(FERRY.figures[0], as_of=PartialDate(2024, 12), shelf_life_days=1)
    assert not stale(figure, PartialDate(2025, 1, 1))
    assert stale(figure, PartialDate(2025, 1, 2))
    assert not stale(replace(figure, as_of=PartialDate(2025)), PartialDate(2025, 6))


def test_the_profile_is_the_only_thing_added_to_the_catalog() -> None:
    with pikepdf.open(BytesIO(printed().pdf)) as file:
        assert "/AttacheProfile" in file.Root
        assert "/Names" not in file.Root or "/EmbeddedFiles" not in file.Root.Names


def test_pictures_are_rgb_at_the_width_asked_for() -> None:
    picture = page_picture(printed().pdf, 1, 400)
    assert picture.width == 400
    assert len(picture.rgb) == picture.width * picture.height * 3
    assert picture.rgb[:3] == b"\xff\xff\xff"
    assert page_count(printed().pdf) == printed().pages


@pytest.mark.parametrize("pdf", [b"", b"no pdf at all", b"%PDF-1.7 broken"])
def test_what_is_no_pdf_has_no_picture_but_a_sentence(pdf: bytes) -> None:
    with pytest.raises(UserError, match="PDF"):
        page_picture(pdf, 1, 100)


def test_a_page_that_is_not_there_is_named() -> None:
    with pytest.raises(UserError, match="no page 999"):
        page_picture(printed().pdf, 999, 100)


def test_every_drawing_tells_in_words_what_it_shows() -> None:
    with BookFile(printed().pdf) as file:
        figures = [row for row in file.objects.objects if isinstance(row, pikepdf.Dictionary) and row.get("/S") == "/Figure"]
        told = [str(row.get("/Alt", "")) for row in figures]
    assert all(told)
    seated = {person.name_in(Language.EN) for person in SNAPSHOT.people.values()}
    assert any(sum(name in words for name in seated) >= 2 for words in told), "no seating plan names who sits there"
    events = {entry.event for dossier in SNAPSHOT.dossiers for entry in dossier.chronology}
    assert any(any(event[:12] in words for event in events) for words in told), "no timeline tells its events"
    steps = {step.title for session in SNAPSHOT.meeting.sessions for step in session.steps}
    assert any(any(step in words for step in steps) for words in told), "no strip of the day tells its steps"
