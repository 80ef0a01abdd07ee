"""Parts that were set once: the same file comes out, quicker, whatever was printed before, in whatever process."""

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from app.book.blocks import Contents, Heading, Paragraph, Part
from app.book.page import Furniture, Layout, Metadata
from app.book.render import Assembled, assemble
from app.book.text import Run
from app.book.workshop import PartKey, SetPart, Workshop
from tests.book.engine.press import opened, page_texts, shelf
from tests.book.engine.test_tags import every_element

SENTENCE = "The commission met in the spring, 위원회는 봄에 열렸고 委員会は春に開かれた, and agreed. "
ROOT = Path(__file__).parents[3]
ALONE = """
import hashlib, sys
from tests.book.engine.test_workshop import printed_alone
sys.stdout.write(printed_alone())
"""


class Watched(Workshop):
    """A workshop that tells which parts were set anew."""

    def __init__(self) -> None:
        super().__init__(shelf())
        self.made: list[str] = []

    def keep(self, key: PartKey, made: SetPart) -> None:
        self.made.append(key.part.key)
        super().keep(key, made)


def parts(changed: str = "") -> list[Part]:
    out = [Part(key="contents", title="Contents", front=True, blocks=(Contents("Contents"),))]
    for number, key in enumerate("abcdefghij"):
        there = "abcdefghij"[(number + 1) % 10]
        link = Paragraph((Run(text="See "), Run(text=f"part {there}", link=there)))
        more = (Paragraph("A paragraph that is new. " + SENTENCE * 40),) if key == changed else ()
        text = (Heading(f"Paper {key}", 1), *(Paragraph(f"{key}{line} {SENTENCE * 5}") for line in range(6)))
        out.append(Part(key=key, title=f"Part {key}", tab=key.upper(), blocks=(*text, link, *more)))
    return out


def bound(tools: Workshop, changed: str = "", layout: Layout | None = None) -> Assembled:
    furniture = Furniture(banner="OFFICIAL", title="Harbour talks", identity="HB 1")
    return assemble(parts(changed), furniture, Metadata(title="Harbour talks"), layout or Layout(), tools, {"Paper": ("Paper",)})


def printed_alone() -> str:
    """The sum of a book of every element, for another process to compare."""
    furniture = Furniture(banner="OFFICIAL", title="Harbour talks", identity="HB 1", watermark="Draft")
    made = assemble(every_element(), furniture, Metadata(title="Harbour talks"), Layout(back_links=True), Workshop(shelf()))
    return hashlib.sha256(made.pdf).hexdigest()


def test_one_changed_part_is_set_anew_and_no_other() -> None:
    tools = Watched()
    bound(tools)
    assert tools.made == list("abcdefghij")
    tools.made.clear()
    again = bound(tools)
    assert tools.made == []
    changed = bound(tools, changed="d")
    assert tools.made == ["d"]
    assert changed.pages > again.pages


def test_what_was_set_before_gives_the_same_file_as_what_is_set_now() -> None:
    tools = Workshop(shelf())
    bound(tools, changed="b")
    bound(tools)
    assert bound(tools, changed="g").pdf == bound(Workshop(shelf()), changed="g").pdf


def test_links_between_parts_and_bookmarks_follow_the_pages_that_moved() -> None:
    tools = Workshop(shelf())
    bound(tools)
    moved = bound(tools, changed="a")
    firsts = {row.key: row.first_page for row in moved.placed}
    with opened(moved.pdf) as file:
        numbers = {page.obj.objgen: number for number, page in enumerate(file.pages, 1)}
        reached = [
            numbers[link.Dest[0].objgen]
            for number, page in enumerate(file.pages, 1)
            if number > 1
            for link in page.obj.get("/Annots", [])  # pyright: ignore[reportArgumentType, reportCallIssue]
        ]
        with file.open_outline() as outline:
            titles = [item.title for item in outline.root]
    assert reached == [firsts["bcdefghija"[place]] for place in range(10)]
    assert f"J · Part j – p. {firsts['j']}" in titles
    assert f"of {moved.pages}" in page_texts(moved.pdf)[-1]


def test_another_layout_is_another_page() -> None:
    tools = Watched()
    bound(tools)
    tools.made.clear()
    bound(tools, layout=replace(Layout(), body_size=14.0))
    assert tools.made == list("abcdefghij")


def test_every_process_and_every_hash_seed_prints_the_same_file() -> None:
    here = printed_alone()
    for seed in ("1", "77"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        ended = subprocess.run([sys.executable, "-c", ALONE], cwd=ROOT, env=environment, capture_output=True, check=True)
        assert ended.stdout.decode() == here


def test_a_book_tells_which_tabs_were_set_anew() -> None:
    tools = Watched()
    assert bound(tools).fresh == tuple("ABCDEFGHIJ")
    assert bound(tools, changed="c").fresh == ("C",)
    assert bound(tools, changed="c").fresh == ()
