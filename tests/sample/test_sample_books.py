"""The books of the sample meeting: every recipe prints a book that passes its own check, and other programs read it the same."""

import hashlib
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.book.selfcheck.file import BookFile
from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.annotation import Visibility
from app.core.model.book import Carrier
from app.core.model.meeting import Meeting
from app.core.paths import LibraryPlaces
from app.services.books import BookRequest, default_recipe
from app.services.opening import Services, compose
from app.services.sample import load_sample
from app.services.views import BuiltEdition
from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault
from tests.printed import bare, stands

RECIPES = ("Minister (principal)", "Vice minister and delegation", "Notetaker", "Interpreter", "Press officer", "Protocol")
MOST_PAGES, FEWEST_PAGES = 60, 25
TOOLS = pytest.mark.skipif(
    not all(map(shutil.which, ("pdftotext", "pdffonts", "qpdf"))), reason="the programs that give a second opinion are not installed"
)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory, resources: Path) -> Iterator[tuple[Services, Meeting]]:
    folder = tmp_path_factory.mktemp("sample") / "library"
    store = Store.create(folder, create_vault(folder, "a paper lantern", CHEAPEST).key)
    services = compose(store, LibraryPlaces(folder), resources)
    yield services, load_sample(services, resources, Silent())
    services.close()


@pytest.fixture(scope="module")
def built(opened: tuple[Services, Meeting]) -> dict[str, BuiltEdition]:
    services, meeting = opened
    recipes = {recipe.name: recipe for recipe in services.books.recipes.all()}
    return {name: services.books.build(BookRequest(meeting_id=meeting.id, recipe=recipes[name]), Silent()) for name in RECIPES}


@pytest.mark.parametrize("name", RECIPES)
def test_every_recipe_passes_its_self_check(built: dict[str, BuiltEdition], name: str) -> None:
    assert built[name].failed == ()
    assert len(built[name].edition.checks) > 40


def test_the_minister_has_a_book_of_a_size_to_be_read(built: dict[str, BuiltEdition]) -> None:
    assert FEWEST_PAGES <= built[RECIPES[0]].edition.pages <= MOST_PAGES


def test_a_book_printed_after_the_meeting_stands_for_its_day(built: dict[str, BuiltEdition], opened: tuple[Services, Meeting]) -> None:
    start = opened[1].start
    assert start is not None
    assert start.date() < built[RECIPES[0]].edition.built.date()
    assert str(built[RECIPES[0]].edition.as_of) == start.date().isoformat()


@pytest.mark.parametrize("name", RECIPES)
def test_no_character_is_missing(built: dict[str, BuiltEdition], name: str) -> None:
    assert built[name].edition.missing_glyphs == ()


@pytest.fixture(scope="module")
def file(built: dict[str, BuiltEdition], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("book") / "book.pdf"
    path.write_bytes(built[RECIPES[0]].pdf)
    return path


def told(*command: str | Path) -> str:
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, timeout=60).stdout.decode()


def letters(text: str) -> str:
    """Without white space and hyphens, which are the typesetter's."""
    return re.sub(r"[\s\u00ad\-]", "", text)


@TOOLS
def test_another_reader_finds_every_quotation(file: Path, resources: Path) -> None:
    printed = letters(told("pdftotext", "-raw", file, "-"))
    quoted = re.findall(r" text: (.+?), speaker:", (resources / "sample" / "marks.yaml").read_text(encoding="utf-8"))
    assert len(quoted) >= 3
    assert [words for words in quoted if letters(words) not in printed] == []


@TOOLS
def test_another_reader_finds_every_marked_paragraph_in_one_piece(
    file: Path, built: dict[str, BuiltEdition], opened: tuple[Services, Meeting]
) -> None:
    part = next(item for item in built[RECIPES[0]].edition.items if item.section == "passages")
    column = ("-x", "0", "-y", "84", "-W", "436", "-H", "690")
    printed = letters(
        told("pdftotext", "-raw", "-f", str(part.first_page), "-l", str(part.last_page), *column, file, "-").replace("\f", "")
    )
    wanted = [
        paragraph.passage.exact
        for brief in opened[0].library.rows()
        for detail in (opened[0].library.detail(brief.id),)
        for paragraph in detail.paragraphs
        if any(mark.annotation.visibility is Visibility.PRINT and mark.passage.exact in paragraph.passage.exact for mark in detail.marks)
    ]
    assert len(wanted) > 10
    assert [words[:60] for words in wanted if letters(words) not in printed] == []


@TOOLS
def test_every_font_is_embedded_and_the_file_is_sound(file: Path) -> None:
    rows = told("pdffonts", file).splitlines()[2:]
    assert rows
    assert all(row.split()[-5] == "yes" and row.split()[-3] == "yes" for row in rows), rows
    assert "No syntax or stream encoding errors" in told("qpdf", "--check", file)


def variants() -> list[tuple[str, Carrier, dict[str, object], Language]]:
    """Every recipe on every carrier, large and on two sides as well, in three languages."""
    plain: list[tuple[Carrier, dict[str, object]]] = [(carrier, {}) for carrier in Carrier]
    more: list[tuple[Carrier, dict[str, object]]] = [
        (Carrier.A4, {"large_print": True}), (Carrier.A4, {"large_print": True, "body_size": 18}), (Carrier.A4, {"duplex": True}),
        (Carrier.A5, {"duplex": True}), (Carrier.LETTER, {"duplex": True}),
    ]  # fmt: skip
    languages = (Language.EN, Language.KO, Language.JA)
    return [(name, carrier, form, language) for name in RECIPES for carrier, form in (*plain, *more) for language in languages]


FEW = variants()[5::31]
"""Some of all variants for the default run: no two of one recipe and carrier."""


def passes(opened: tuple[Services, Meeting], name: str, carrier: Carrier, form: dict[str, object], language: Language) -> None:
    services, meeting = opened
    recipe = next(recipe for recipe in services.books.recipes.all() if recipe.name == name)
    made = replace(recipe, carrier=carrier, language=language, **{"large_print": False, **form})  # pyright: ignore[reportArgumentType]
    edition = services.books.build(BookRequest(meeting_id=meeting.id, recipe=made), Silent())
    assert edition.failed == ()
    assert hashlib.sha256(edition.pdf).hexdigest() == edition.edition.pdf_sha256


def named(variant: tuple[str, Carrier, dict[str, object], Language]) -> str:
    """A variant as the name of its test."""
    name, carrier, form, language = variant
    return "-".join((name.split()[0], carrier.value, *form, language.value))


@pytest.mark.parametrize("variant", FEW, ids=map(named, FEW))
def test_some_variants_pass_their_self_check(
    opened: tuple[Services, Meeting], variant: tuple[str, Carrier, dict[str, object], Language]
) -> None:
    passes(opened, *variant)


@pytest.mark.heavy
@pytest.mark.parametrize("variant", variants(), ids=map(named, variants()))
def test_every_recipe_on_every_carrier_in_every_language_passes_its_self_check(
    opened: tuple[Services, Meeting], variant: tuple[str, Carrier, dict[str, object], Language]
) -> None:
    passes(opened, *variant)


@TOOLS
@pytest.mark.parametrize("language", [Language.EN, Language.KO, Language.JA])
def test_another_program_reads_every_source_paragraph_again(
    opened: tuple[Services, Meeting], resources: Path, tmp_path: Path, language: Language
) -> None:
    services, meeting = opened
    request = BookRequest(meeting_id=meeting.id, recipe=replace(default_recipe(), language=language))
    path = tmp_path / "book.pdf"
    path.write_bytes(services.books.build(request, Silent()).pdf)
    read = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True).stdout
    pages = [bare(page) for page in read.split("\f")]
    wanted = marked_paragraphs(resources / "sample")
    assert len(wanted) >= 12
    assert any("\u3040" <= sign <= "\u30ff" for words in wanted for sign in words), "no Japanese paragraph is among them"
    assert any("\uac00" <= sign <= "\ud7a3" for words in wanted for sign in words), "no Korean paragraph is among them"
    assert [words for words in wanted if not stands(words, pages)] == []


def marked_paragraphs(sample: Path) -> list[str]:
    """The paragraphs of the sample's own files around the words that its pack marks for printing, and the words it quotes."""
    sources = (sample / "sources.yaml").read_text(encoding="utf-8")
    files = dict(re.findall(r"- key: (\S+)\n +file: (\S+)", sources))
    texts = {key: (sample / name).read_text(encoding="utf-8") for key, name in files.items()}
    annotations, quotations = (sample / "marks.yaml").read_text(encoding="utf-8").split("\nquotations:\n")
    marks = re.findall(r"- \{brief: (\S+), quote: \"?(.+?)\"?, kind: (?!.*visibility: team)", annotations)
    return [around(words, texts[key]) for key, words in marks] + re.findall(r" text: (.+?), speaker:", quotations)


def around(words: str, text: str) -> str:
    """The paragraph of a text that holds the words."""
    (found,) = [paragraph for paragraph in re.split(r"\n\s*\n", text) if words in " ".join(paragraph.split())]
    return found


OFFICES = {Language.KO: ("외교부장관", "아시아대양주국장", "경제안보"), Language.JA: ("外交部長官", "アジア大洋州局長", "経済安全保障")}


@pytest.mark.parametrize("language", OFFICES)
def test_a_korean_or_japanese_book_has_titles_and_posts_in_its_language(opened: tuple[Services, Meeting], language: Language) -> None:
    services, meeting = opened
    recipe = next(recipe for recipe in services.books.recipes.all() if recipe.name == "Protocol")
    book = services.books.build(BookRequest(meeting_id=meeting.id, recipe=replace(recipe, language=language)), Silent())
    agenda = services.books.build(BookRequest(meeting_id=meeting.id, recipe=replace(default_recipe(), language=language)), Silent())
    with BookFile(book.pdf) as protocol, BookFile(agenda.pdf) as minister:
        printed = "".join(page.body for page in (*protocol.pages, *minister.pages))
    assert [words for words in OFFICES[language] if words not in re.sub(r"\s", "", printed)] == []
    for english in ("First ministerial", "Foreign Minister", "Director-General", "Defence exchanges", "working meal"):
        assert english not in printed
