"""What was filled into a PDF form is read where it stands, whether or not the file draws it."""

import io

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from app.importers.base import ImportedText
from tests.importers.reading import cleaned, read


def form(*, drawn: bool = True, hidden: bool = False) -> bytes:
    """A form with two lines of text, a choice, two boxes to tick and a longer answer."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842))
    canvas.drawString(72, 760, "Application for a berth in the eastern harbour")
    canvas.drawString(72, 720, "Name of the vessel:")
    canvas.acroForm.textfield(name="vessel", x=200, y=714, width=200, height=18, value="Sea Lark")
    canvas.drawString(72, 690, "Flag:")
    canvas.acroForm.choice(name="flag", x=200, y=684, width=100, height=18, value="Norway", options=["Norway", "Iceland"])
    canvas.acroForm.checkbox(name="pilot", x=72, y=656, size=14, checked=True)
    canvas.drawString(95, 660, "A pilot is wanted")
    canvas.acroForm.checkbox(name="tug", x=72, y=636, size=14, checked=False)
    canvas.drawString(95, 640, "A tug is wanted")
    canvas.acroForm.textfield(name="remarks", tooltip="Remarks of the master", x=72, y=540, width=400, height=60, value="Two engines")
    canvas.acroForm.textfield(name="empty", x=72, y=500, width=400, height=20, value="")
    canvas.drawString(72, 470, "The office answers within three days of the date on which")
    canvas.drawString(72, 456, "the application was handed in.")
    canvas.save()
    with pikepdf.Pdf.open(buffer) as file:
        for widget in file.pages[0].Annots:
            if not drawn and "/AP" in widget:
                del widget.AP
            if hidden and str(widget.get("/T")) == "vessel":
                widget.F = 2
        file.Root.AcroForm.NeedAppearances = not drawn
        saved = io.BytesIO()
        file.save(saved)
    return saved.getvalue()


def lines(text: ImportedText) -> list[str]:
    return [" ".join(line.split()) for line in cleaned(text).text.splitlines() if line.strip()]


@pytest.mark.parametrize("drawn", [True, False])
def test_what_was_filled_in_stands_beside_what_was_asked(drawn: bool) -> None:
    said = " | ".join(lines(read(form(drawn=drawn), ".pdf")))
    assert "Name of the vessel: Sea Lark" in said
    assert "Flag: Norway" in said
    assert "☒ A pilot is wanted" in said
    assert "☐ A tug is wanted" in said
    assert "Remarks of the master: Two engines" in said
    assert said.index("berth") < said.index("Sea Lark") < said.index("Norway") < said.index("pilot") < said.index("Two engines")
    assert said.index("Two engines") < said.index("The office answers")
    assert "empty" not in said
    assert said.count("Sea Lark") == 1


def test_a_field_that_is_not_shown_is_left_out_and_said() -> None:
    text = read(form(hidden=True), ".pdf")
    assert "Sea Lark" not in cleaned(text).text
    assert "Sea Lark" in text.raw
    assert "not seen (page 1)" in text.notes[0]


def test_a_field_of_several_lines_and_a_name_from_its_parent() -> None:
    with pikepdf.Pdf.open(io.BytesIO(form())) as file:
        widget = next(widget for widget in file.pages[0].Annots if str(widget.get("/T")) == "remarks")
        parent = file.make_indirect(
            pikepdf.Dictionary(T="Part B", FT=pikepdf.Name.Tx, V="Two engines\rOne mast", Kids=pikepdf.Array([widget]))
        )
        del widget["/V"], widget["/TU"]
        widget.Parent, widget.Ff = parent, 1 << 12
        buffer = io.BytesIO()
        file.save(buffer)
    said = " | ".join(lines(read(buffer.getvalue(), ".pdf")))
    assert "Two engines" in said
    assert said.index("Two engines") < said.index("One mast") < said.index("The office answers")
