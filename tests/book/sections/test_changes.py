"""The list of changes in the second edition, and the bars beside what changed."""

import re
from dataclasses import replace

from app.book.build import build_book
from app.book.content import BuiltBook, EarlierEdition
from app.book.pagemap import record_of
from app.book.selfcheck.file import BookFile
from app.book.verbatim import squeeze
from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.base import Translation
from app.core.model.book import PrintedItem
from app.core.model.dossier import Dossier, Heading
from tests.book.printed import RESOURCES, printed
from tests.book.scene.base import key, schemes, statement
from tests.book.scene.dossiers import FERRY
from tests.book.scene.snapshot import SNAPSHOT, order, with_dossier
from tests.book.selfcheck.mutate import failed, with_claim


def second(dossier: Dossier) -> BuiltBook:
    """Edition 2 after edition 1 of the scene."""
    made = replace(order(), number=2, earlier=EarlierEdition(number=1, items=printed().items))
    return build_book(with_dossier(dossier), made, RESOURCES, schemes(), Silent())


def sheet(book: BuiltBook) -> str:
    part = next(item for item in book.items if item.section == "changes")
    with BookFile(book.pdf) as file:
        return squeeze("".join(page.body for page in file.pages[part.first_page - 1 : part.last_page]))


def bars(book: BuiltBook) -> dict[int, bytes]:
    """What was drawn last on each page with a bar."""
    with BookFile(book.pdf) as file:
        for page in file.objects.pages:
            page.contents_coalesce()
        drawn = {at: page.obj.Contents.read_bytes() for at, page in enumerate(file.objects.pages, 1)}
    return {at: content.rsplit(b"/Artifact BMC q", 1)[1] for at, content in drawn.items() if content.rstrip().endswith(b"l S Q EMC")}


def _without(name: str) -> tuple[PrintedItem, ...]:
    """What edition 1 printed, but for one thing."""
    return tuple(replace(item, atoms=tuple(atom for atom in item.atoms if atom.id != key(name))) for item in printed().items)


def test_an_edition_without_changes_has_no_list_and_no_bars() -> None:
    book = second(FERRY)
    assert "changes" not in {item.section for item in book.items}
    assert bars(book) == {}


def test_an_addendum_keeps_the_number_of_its_brief_and_is_listed() -> None:
    added = statement("late", Heading.BACKGROUND, "A third boat was ordered on Monday.")
    book = second(replace(FERRY, statements=(*FERRY.statements, added)))
    assert [row for row in book.checks if not row.passed] == []
    assert squeeze("STR 7(25)/1 Addendum") in sheet(book)
    assert squeeze("Changes since edition 1") in sheet(book)
    page = next(atom.page for item in book.items for atom in item.atoms if atom.id == key("late"))
    assert set(bars(book)) == {page}
    assert failed(with_claim(book.pdf, addenda=["STR 7(25)/2 Addendum"])) == {19}


def test_a_new_quotation_is_listed_and_has_its_origin_in_its_brief() -> None:
    made = replace(order(), number=2, earlier=EarlierEdition(number=1, items=_without("quote")))
    book = build_book(SNAPSHOT, made, RESOURCES, schemes(), Silent())
    assert squeeze("a road, not a wall") in sheet(book)
    assert [row for row in book.checks if not row.passed] == []


def test_replaced_and_withdrawn_statements_have_their_pages_and_withdrawn_words_stay_away() -> None:
    kept = tuple(
        replace(row, text="The link was closed from 2012 to 2024.") if row.id == key("s-back") else row
        for row in FERRY.statements
        if row.id != key("s-press")
    )
    book = second(replace(FERRY, statements=kept))
    words = sheet(book)
    assert squeeze("Replaced") in words
    assert squeeze("The link was closed from 2012") in words
    assert squeeze("Withdrawn") in words
    assert squeeze("Both ministers welcomed the first year") not in words
    old = {atom.id: atom.page for item in printed().items for atom in item.atoms}
    new = {atom.id: atom.page for item in book.items for atom in item.atoms}
    assert squeeze(f"closed from 2012 to 2024.{old[key('s-back')]}{new[key('s-back')]}") in words
    assert [row for row in book.checks if row.must and not row.passed] == []
    assert new[key("s-back")] in bars(book)


def test_the_pages_of_the_record_are_those_on_which_the_words_begin() -> None:
    with BookFile(printed().pdf) as file:
        pages = {page.number: squeeze(page.body) for page in file.pages}
    atoms = [atom for item in printed().items for atom in item.atoms if len(squeeze(atom.words)) > 20]
    assert len(atoms) > 30
    assert [atom.words for atom in atoms if squeeze(atom.words)[:14] not in pages[atom.page]] == []


def test_another_language_of_a_statement_changes_only_the_books_in_it() -> None:
    korean = Translation(language=Language.KO, field="text", text="항로는 2012년부터 2024년까지 닫혀 있었다.")
    before = next(row for row in FERRY.statements if row.id == key("s-back"))
    atom = replace(before, translations=(*before.translations, korean))
    told = replace(FERRY, statements=tuple(atom if row.id == atom.id else row for row in FERRY.statements))
    assert "changes" not in {item.section for item in second(told).items}
    assert record_of(atom, Language.EN) == record_of(before, Language.EN)
    assert record_of(atom, Language.KO) != record_of(before, Language.KO)
    assert record_of(atom, Language.KO).words == korean.text


def test_of_very_many_changes_none_goes_unsaid_and_each_addendum_has_its_number() -> None:
    added = [statement(f"late {number}", Heading.BACKGROUND, f"Boat {number} was ordered on Monday.") for number in range(45)]
    less = tuple(replace(item, atoms=item.atoms[:1]) for item in printed().items)
    made = replace(order(), number=2, earlier=EarlierEdition(number=1, items=less))
    snapshot = with_dossier(replace(FERRY, statements=(*FERRY.statements, *added)))
    book = build_book(snapshot, made, RESOURCES, schemes(), Silent())
    assert [row for row in book.checks if row.must and not row.passed] == []
    whole = sum(len(item.atoms) for item in book.items) - sum(len(item.atoms) for item in less)
    part = next(item for item in book.items if item.section == "changes")
    with BookFile(book.pdf) as file:
        words = " ".join(" ".join(file.pages[at - 1].body.split()) for at in range(part.first_page, part.last_page + 1))
    lines, more = words.count("Addendum STR"), sum(map(int, re.findall(r"and (\d+) more", words)))
    assert lines > 1
    assert whole >= lines + more > 45


def test_words_in_the_list_of_changes_are_not_cut_inside_a_word() -> None:
    said = "The council of both harbours meets in spring and in autumn, and " + "again " * 20
    shown = record_of(statement("long", Heading.BACKGROUND, said), Language.EN).words
    assert shown.endswith("…") and len(shown) <= 90
    assert said.startswith(shown[:-1] + " ")
    assert record_of(statement("short", Heading.BACKGROUND, said[:62]), Language.EN).words == said[:62]
    japanese = record_of(statement("ja", Heading.BACKGROUND, "岸壁は開いておく。" * 20, language=Language.JA), Language.JA).words
    assert (len(japanese), japanese[-1]) == (90, "…")
