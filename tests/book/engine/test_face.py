"""The quick reader of faces against ReportLab's and against fontTools."""

from pathlib import Path
from typing import Any

import pytest
from fontTools.ttLib import TTFont

from app.book.typeset.face import NO_BREAK_SPACE, BookFace
from tests.book.engine.press import FONTS


@pytest.mark.parametrize("name", ["NotoSerifJP-Regular", "NotoSansKR-Bold", "SourceSerif4-Bold", "PretendardJP-Regular"])
def test_a_face_is_read_as_font_tools_read_it(name: str) -> None:
    path = Path(FONTS) / f"{name}.ttf"
    theirs: Any = TTFont(path)
    ours, scale, names = BookFace(str(path)), 1000 / theirs["head"].unitsPerEm, theirs.getBestCmap()
    expected = {point: theirs.getGlyphID(glyph) for point, glyph in names.items()}
    assert {point: glyph for point, glyph in ours.charToGlyph.items() if point != NO_BREAK_SPACE} == {
        point: glyph for point, glyph in expected.items() if point != NO_BREAK_SPACE
    }
    metrics = theirs["hmtx"].metrics
    for number, glyph in enumerate(theirs.getGlyphOrder()):
        width, bearing = metrics[glyph]
        assert ours.hmetrics[number] == (width, bearing & 0xFFFF), glyph
    assert all(abs(ours.advance(point) - metrics[glyph][0] * scale) < 1e-9 for point, glyph in names.items())
    assert list(ours.glyphPos[: len(theirs.getGlyphOrder()) + 1]) == list(theirs["loca"].locations)
    assert ours.name.decode() == theirs["name"].getDebugName(6)
