"""Pages of files as they are shown: forms with what was filled in, files whose end is lost."""

import io

import pikepdf
from reportlab.pdfgen.canvas import Canvas

from app.book.opened import OpenPdf
from app.book.pictures import PDFIUM_TURN


def form(value: str) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(300, 200))
    canvas.drawString(20, 150, "Name of the vessel:")
    canvas.acroForm.textfield(name="vessel", x=20, y=100, width=200, height=20, value=value, borderWidth=0, fillColor=None)
    canvas.save()
    return buffer.getvalue()


def dark(data: bytes) -> int:
    """How many dark bytes the picture of the first page has."""
    shown = OpenPdf(data, PDFIUM_TURN)
    try:
        return sum(byte < 100 for byte in shown.picture(1, 300).rgb)
    finally:
        shown.close()


def test_what_is_filled_into_a_form_is_shown() -> None:
    assert dark(form("Sea Lark and Grey Tern")) > dark(form("")) + 100


def test_a_file_whose_end_is_lost_is_shown() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(300, 200))
    canvas.drawString(20, 100, "Sea Lark and Grey Tern")
    canvas.save()
    with pikepdf.Pdf.open(buffer) as file:
        plain = io.BytesIO()
        file.save(plain, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    data = plain.getvalue()
    assert dark(data[: data.rindex(b"\nxref")]) == dark(data) > 0
