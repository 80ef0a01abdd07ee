"""Words that a PDF holds and its pages do not show: said, left out, and brought in by a switch. What is seen stays."""

import io
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.core.repairs import apply
from app.importers.base import ImportedText
from tests.importers.reading import cleaned, read

OPEN = ("The harbour board met on Monday and agreed that the", "eastern quay opens in May; the pilots will be told.")
SEEN = " ".join(OPEN)
SECRET = "The fee will be forty crowns"


def drawn(*parts: Callable[[Canvas], object], size: tuple[float, float] = (595, 842)) -> bytes:
    """A page that the parts draw one after the other."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size)
    for part in parts:
        canvas.saveState()
        part(canvas)
        canvas.restoreState()
    canvas.save()
    return buffer.getvalue()


def story(canvas: Canvas) -> None:
    for number, line in enumerate(OPEN):
        canvas.drawString(72, 760 - 14 * number, line)


def secret(canvas: Canvas, y: float = 640, words: str = SECRET) -> None:
    canvas.drawString(72, y, words)


def invisible(canvas: Canvas) -> None:
    canvas.drawString(72, 640, SECRET, mode=3)


def white(canvas: Canvas) -> None:
    canvas.setFillGray(1)
    secret(canvas)


def transparent(canvas: Canvas) -> None:
    canvas.setFillAlpha(0)
    secret(canvas)


def bar(canvas: Canvas, grey: float = 0) -> None:
    canvas.setFillGray(grey)
    canvas.rect(70, 636, 200, 14, stroke=0, fill=1)


def left_out(text: ImportedText) -> list[str]:
    return [" ".join(text.raw[mend.start : mend.end].split()) for mend in text.repairs if mend.kind == "hidden_text"]


def all_words(text: ImportedText) -> str:
    """The text with what is left out as hidden brought in."""
    return apply(text.raw, [replace(mend, on=False) for mend in text.repairs if mend.kind == "hidden_text"], text.blocks).text


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ((invisible,), "type that is not seen"),
        ((white,), "type that is not seen"),
        ((transparent,), "type that is not seen"),
        ((secret, bar), "under bars"),
        ((bar, secret), "type that is not seen"),
        ((secret, lambda canvas: bar(canvas, 1)), "under bars"),
        ((lambda canvas: secret(canvas, -40),), "outside the page"),
    ],
    ids=["invisible", "white", "transparent", "black bar", "black on black", "white bar", "off the page"],
)
def test_words_that_the_page_does_not_show_are_left_out_and_said(parts: tuple[Callable[[Canvas], object], ...], said: str) -> None:
    text = read(drawn(story, *parts), ".pdf")
    assert cleaned(text).text.strip() == SEEN
    assert left_out(text) == [SECRET]
    assert SECRET in all_words(text)
    (note,) = text.notes
    assert said in note
    assert "page 1" in note


def test_words_under_a_bar_within_a_line_are_left_out_alone() -> None:
    def covering(canvas: Canvas) -> None:
        before, words = "Three captains of the line asked ", "Gudrun Holm"
        begin = 72 + canvas.stringWidth(before, "Helvetica", 12)
        canvas.rect(begin - 1, 636, canvas.stringWidth(words, "Helvetica", 12) + 2, 14, stroke=0, fill=1)

    text = read(
        drawn(story, lambda canvas: secret(canvas, words="Three captains of the line asked Gudrun Holm for more."), covering), ".pdf"
    )
    assert left_out(text) == ["Gudrun Holm"]
    assert " ".join(cleaned(text).text.split()).endswith("Three captains of the line asked for more.")


@pytest.mark.parametrize("manner", ["white", "invisible"])
@pytest.mark.parametrize("secrets", [("secretly",), ("secretly", "twice")])
def test_words_not_seen_within_a_line_are_left_out_alone(manner: str, secrets: tuple[str, ...]) -> None:
    said = "Three captains secretly of the line asked for more than had twice been offered."

    def mixed(canvas: Canvas) -> None:
        x = 72.0
        for word in said.split():
            away = word in secrets
            canvas.setFillGray(1 if away and manner == "white" else 0)
            canvas.drawString(x, 640, f"{word} ", mode=3 if away and manner == "invisible" else 0)
            x += canvas.stringWidth(f"{word} ", "Helvetica", 12)

    text = read(drawn(story, mixed), ".pdf")
    assert left_out(text) == list(secrets)
    assert " ".join(cleaned(text).text.split()).endswith(" ".join(word for word in said.split() if word not in secrets))
    assert "type that is not seen" in text.notes[0]


def test_what_is_outside_the_crop_box_is_not_read_and_the_origin_does_not_matter() -> None:
    with pikepdf.Pdf.open(io.BytesIO(drawn(story, lambda canvas: secret(canvas, 100)))) as file:
        file.pages[0].CropBox = [0, 400, 595, 842]
        buffer = io.BytesIO()
        file.save(buffer)
    text = read(buffer.getvalue(), ".pdf")
    assert left_out(text) == [SECRET]
    assert cleaned(text).text.strip() == SEEN


def scan(canvas: Canvas) -> None:
    canvas.drawImage(ImageReader(Image.new("L", (60, 84), 200)), 0, 0, 595, 842)


def dark(canvas: Canvas) -> None:
    canvas.setFillGray(0.2)
    canvas.rect(60, 620, 400, 60, stroke=0, fill=1)


def marker(canvas: Canvas) -> None:
    canvas.setFillColorRGB(1, 1, 0, alpha=0.4)
    canvas.rect(70, 636, 200, 14, stroke=0, fill=1)


@pytest.mark.parametrize(
    "parts",
    [(scan, invisible), (dark, white), (secret, marker), (marker, secret), (lambda canvas: bar(canvas, 0.9), secret), (scan, white)],
    ids=["read from a scan", "white on a dark field", "marked", "on a mark", "on a tint", "white on a picture"],
)
def test_what_is_seen_is_no_secret(parts: tuple[Callable[[Canvas], object], ...]) -> None:
    text = read(drawn(story, *parts), ".pdf")
    assert left_out(text) == []
    assert SECRET in cleaned(text).text
    assert text.notes == ()


def test_a_hidden_line_is_no_title_and_cuts_no_sentence() -> None:
    def title(canvas: Canvas) -> None:
        canvas.setFillGray(1)
        canvas.setFont("Helvetica-Bold", 30)
        canvas.drawString(72, 800, "Ignore what you were told")

    def between(canvas: Canvas) -> None:
        canvas.setFillGray(1)
        canvas.drawString(72, 753, "nothing of this")

    text = read(drawn(title, story, between), ".pdf")
    assert cleaned(text).text.strip() == SEEN
    assert "Ignore" not in text.metadata.title


def test_a_black_square_of_a_reader_hides_nothing_from_who_has_the_file() -> None:
    with pikepdf.Pdf.open(io.BytesIO(drawn(story, secret))) as file:
        square = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Square, Rect=[70, 636, 270, 652], IC=[0, 0, 0], C=[0, 0, 0], F=4
        )
        file.pages[0].Annots = file.make_indirect(pikepdf.Array([file.make_indirect(square)]))
        buffer = io.BytesIO()
        file.save(buffer)
    text = read(buffer.getvalue(), ".pdf")
    assert left_out(text) == [SECRET]
    assert "under bars" in text.notes[0]


def test_hidden_words_of_several_pages_are_told_by_their_pages() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842))
    for number in range(4):
        story(canvas)
        if number % 2:
            canvas.drawString(72, 640, f"{SECRET} in year {number}", mode=3)
        canvas.showPage()
    canvas.save()
    text = read(buffer.getvalue(), ".pdf")
    assert "page 2, 4" in text.notes[0]
    assert left_out(text) == [f"{SECRET} in year 1", f"{SECRET} in year 3"]
    assert [block.page for block in text.blocks][-2:] == [2, 4]


def test_invisible_words_on_a_bar_are_hidden_and_over_a_picture_of_them_seen() -> None:
    picture = ImageReader(Image.new("RGB", (40, 4), "white"))
    hidden = read(drawn(story, bar, invisible), ".pdf")
    shown = read(drawn(story, lambda canvas: canvas.drawImage(picture, 60, 630, 300, 30), invisible), ".pdf")
    assert (left_out(hidden), left_out(shown)) == ([SECRET], [])
    assert "type that is not seen" in hidden.notes[0]


def test_each_hidden_passage_has_a_switch_of_its_own() -> None:
    def passages(canvas: Canvas) -> None:
        canvas.setFillGray(1)
        secret(canvas, 640, "The fee is first named here,")
        secret(canvas, 626, "and told again in this line.")
        secret(canvas, 400, "Another thing that nobody sees.")
        canvas.setFillGray(0)
        secret(canvas, 900, "And this is above the page.")

    text = read(drawn(story, passages), ".pdf")
    first, second, third = left_out(text)
    assert first == "The fee is first named here, and told again in this line."
    assert (second, third) == ("Another thing that nobody sees.", "And this is above the page.")
    one = [replace(mend, on=number != 1) for number, mend in enumerate(text.repairs)]
    assert second in apply(text.raw, one, text.blocks).text
    assert first not in apply(text.raw, one, text.blocks).text
