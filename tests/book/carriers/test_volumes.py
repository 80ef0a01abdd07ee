"""Volumes of at most 300 pages, each with a cover, numbered through."""

from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from app.book import build, volumes
from app.book.blocks import Block, Cover, PageBreak, Paragraph, Part
from app.book.build import build_book
from app.book.labels import read_labels
from app.book.page import Furniture, Layout, Metadata
from app.book.render import Assembled, Assembly, Placed, assemble
from app.book.stable import Earlier, EarlierPart
from app.book.volumes import KEY, split, volume_ranges, volume_starts, with_volumes
from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.book import PrintedItem
from tests.book.engine.press import workshop
from tests.book.printed import RESOURCES, printed
from tests.book.scene.base import schemes
from tests.book.scene.snapshot import SNAPSHOT, order


def placed(*lengths: int) -> list[Placed]:
    rows, page = list[Placed](), 1
    for number, length in enumerate(lengths):
        rows.append(Placed(key=f"part-{number}", tab="", title="", first_page=page, last_page=page + length - 1))
        page += length
    return rows


def test_a_volume_begins_with_the_part_that_would_be_too_much() -> None:
    assert volume_starts(placed(100, 150, 100, 120)) == ["part-2"]
    assert volume_starts(placed(290, 290, 290)) == ["part-1", "part-2"]
    assert volume_starts(placed(700, 10)) == ["part-1"]


def test_each_further_volume_has_the_cover_with_its_number() -> None:
    say = read_labels(RESOURCES, Language.EN)
    parts = [Part(key="cover", title="", blocks=(Cover("Briefing book", "Talks", "", ()),), front=True), Part(key="a", title="", blocks=())]
    first, second, _ = with_volumes(parts, ["a"], say)
    assert [block.kicker for part in (first, second) for block in part.blocks if isinstance(block, Cover)] == [
        "Briefing book · Volume 1 of 2",
        "Briefing book · Volume 2 of 2",
    ]
    assert not second.front


def test_a_part_longer_than_a_binder_goes_on_in_a_further_volume() -> None:
    items = (PrintedItem(section="volume-2", tab="", title="", first_page=251, last_page=251),)
    assert volume_ranges(items, 900) == ((1, 250), (251, 550), (551, 850), (851, 900))
    assert volume_ranges((), 120) == ((1, 120),)


def test_the_files_hold_every_page_once_and_no_link_leads_out() -> None:
    book = printed()
    ranges = ((1, 5), (6, book.pages))
    files = split(book.pdf, ranges)
    whole = pypdfium2.PdfDocument(book.pdf)
    texts = [whole[number].get_textpage().get_text_bounded() for number in range(len(whole))]
    found: list[str] = []
    for file, (first, last) in zip(files, ranges, strict=True):
        opened = pypdfium2.PdfDocument(file)
        found += [opened[number].get_textpage().get_text_bounded() for number in range(len(opened))]
        with pikepdf.open(BytesIO(file)) as objects:
            assert objects.pages[0].label == str(first)
            own = {page.obj.objgen for page in objects.pages}
            assert len(own) == last - first + 1
            links = [note for page in objects.pages for note in page.obj.get("/Annots", pikepdf.Array()) if "/Dest" in note]
            assert links
            assert all(note.Dest[0].objgen in own for note in links)
            with objects.open_outline() as outline:
                assert outline.root
    assert found == texts


def test_the_files_of_a_page_stable_edition_have_the_numbers_that_are_printed() -> None:
    before = Earlier({"a": EarlierPart((), ("10", "11", "12"), "A"), "b": EarlierPart((), ("13", "14"), "B")}, {})
    parts = [_of_pages("a", 5), _of_pages("b", 2)]
    book = assemble(parts, Furniture(), Metadata(title="Harbour talks"), Layout(), workshop(), before=before)
    first, second = split(book.pdf, ((1, 4), (5, 7)))
    assert _labels(first) == ["10", "11", "12", "12A"]
    assert _labels(second) == ["12B", "13", "14"]


def test_a_book_of_several_volumes_is_written_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is laid, and laid again with the covers of further volumes; what is written before they are known would be thrown away."""
    written: list[int] = []
    bind = Assembly.bind

    def counted(self: Assembly) -> Assembled:
        made = bind(self)
        written.append(made.pages)
        return made

    monkeypatch.setattr(Assembly, "bind", counted)
    for module in (build, volumes):
        monkeypatch.setattr(module, "MOST_PAGES", 20)
    made = build_book(SNAPSHOT, order(), RESOURCES, schemes(), Silent())
    covers = [item.section for item in made.items if item.section.startswith(KEY)]
    assert covers
    assert written == [made.pages]
    assert made.pages > printed().pages
    assert set(made.rebuilt) == {item.tab for item in made.items if item.tab}


def _of_pages(key: str, pages: int) -> Part:
    blocks: list[Block] = [block for number in range(pages) for block in (PageBreak(), Paragraph(f"Sheet {number} of {key}."))]
    return Part(key=key, title=f"Part {key}", tab=key.upper(), blocks=tuple(blocks[1:]))


def _labels(file: bytes) -> list[str]:
    with pikepdf.open(BytesIO(file)) as opened:
        return [page.label for page in opened.pages]
