"""Samples of every format, damaged at random: each is read or refused in a sentence, and the worker goes on."""

import io
import random
from collections.abc import Iterator
from typing import Any

import openpyxl
import pptx
import pytest
from PIL import Image

from app.core.errors import ImportRefused
from app.importers.base import ImportOptions
from app.importers.sandbox import ImportWorkers
from app.importers.worker import Limits
from tests.importers.compound import compound
from tests.importers.documents import column, new_word, pdf, word
from tests.importers.outlook import Binary, pack, properties, rich
from tests.importers.test_formats import CARD, calendar, letter, odt
from tests.importers.test_markup import ARTICLE


def samples() -> dict[str, bytes]:
    """A file of each format."""
    made = new_word()
    made.add_heading("The plan", 1)
    made.add_paragraph("두 도시는 항로를 다시 연다.")
    deck: Any = pptx.Presentation()
    book: Any = openpyxl.Workbook()
    deck.slides.add_slide(deck.slide_layouts[0]).shapes.title.text = "Ferry"
    book.active.append(["North", 12])
    saved = {"a.pptx": io.BytesIO(), "a.xlsx": io.BytesIO(), "a.png": io.BytesIO()}
    deck.save(saved["a.pptx"])
    book.save(saved["a.xlsx"])
    Image.new("RGB", (30, 40), "white").save(saved["a.png"], "PNG")
    return {
        **{name: buffer.getvalue() for name, buffer in saved.items()},
        "a.pdf": pdf([column([f"Line {number} of the page." for number in range(30)])] * 2),
        "a.docx": word(made),
        "a.odt": odt(),
        "a.eml": bytes(letter()),
        "a.html": ARTICLE.encode(),
        "a.msg": compound({"__properties_version1.0": bytes(48), "__substg1.0_1000001F": "Words.".encode("utf-16-le")}),
        "winmail.dat": pack(
            [
                (0x00069003, properties({0x37: "Ferry", 0x1009: rich(rb"{\rtf1\ansi Words.\par}"), 0x1013: Binary(b"<p>Words.")})),
                (0x00069002, bytes(14)),
                (0x00018010, b"plan.txt\0"),
                (0x0006800F, b"A plan."),
            ]
        ),
        "a.rtf": rb"{\rtf1\ansi{\fonttbl{\f0\fcharset129 B;}}\f0 \'b9\'d9\'b4\'d9{\footnote A note.}\par}",
        "a.vcf": CARD.encode(),
        "a.ics": calendar("SUMMARY:Talks", "DTSTART;TZID=Asia/Seoul:20240305T100000").encode(),
        "a.md": b"# Plan\n\n| a | b |\n|-|-|\n| 1 | 2 |\n",
        "a.txt": "바다는 넓다.\n".encode("cp949"),
    }


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The bytes with some changed, cut, doubled or put elsewhere."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 3, 20))):
        at = chance.randrange(len(changed) or 1)
        way = chance.randrange(5)
        if way == 0:
            changed[at : at + 1] = bytes((chance.randrange(256),))
        elif way == 1:
            del changed[at : at + chance.randrange(1, 40)]
        elif way == 2:
            changed[at:at] = changed[at : at + chance.randrange(1, 200)]
        elif way == 3:
            changed[at : at + 4] = chance.choice((b"\xff\xff\xff\xff", bytes(4), b"<!--", b"\x7f\xff\xff\xff"))
        else:
            changed = changed[: max(1, at)] if chance.random() < 0.2 else changed
    return bytes(changed)


def mutants(count: int) -> Iterator[tuple[str, bytes]]:
    chance = random.Random(count)
    files = list(samples().items())
    for number in range(count):
        name, data = files[number % len(files)]
        yield name, damaged(data, chance)


def survive(count: int) -> None:
    """Every mutant gives words or a sentence; nothing else is raised."""
    refused = 0
    with ImportWorkers(Limits(cpu_seconds=10), wall_seconds=20) as workers:
        for name, data in mutants(count):
            try:
                read = workers.read_bytes(data, name, ImportOptions())
            except ImportRefused as refusal:
                refused += 1
                assert refusal.sentence.endswith(".")
                assert "Traceback" not in refusal.sentence
                continue
            assert all(0 <= block.start <= block.end <= len(read.raw) for block in read.blocks)
            assert all(0 <= mend.start <= mend.end <= len(read.raw) for mend in read.repairs)
    assert 0 < refused < count


def test_damaged_files_are_read_or_refused() -> None:
    survive(70)


@pytest.mark.heavy
def test_two_thousand_damaged_files_are_read_or_refused() -> None:
    survive(2_000)


def test_hostile_pdfs_are_refused_or_read_in_time() -> None:
    loop = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\n"
        b"trailer<</Root 1 0 R/Size 3>>\nstartxref\n0\n%%EOF\n"
    )
    kids = b" ".join(b"3 0 R" for _ in range(10_000))
    many = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 10000/Kids[" + kids + b"]>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R/Size 4>>\nstartxref\n0\n%%EOF\n"
    )
    with ImportWorkers(wall_seconds=20) as workers:
        with pytest.raises(ImportRefused, match="10000 pages"):
            workers.read_bytes(many, "many.pdf", ImportOptions())
        try:
            workers.read_bytes(loop, "loop.pdf", ImportOptions())
        except ImportRefused as refusal:
            assert refusal.sentence.endswith(".")
        assert workers.read_bytes(b"Words.", "a.txt", ImportOptions()).raw == "Words."
