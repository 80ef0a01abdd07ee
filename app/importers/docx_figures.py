"""What Word files draw: the words of charts as a caption and a table, and what is told of pictures to who cannot see them."""

import re
import zipfile
from collections.abc import Iterable, Iterator
from typing import Any, cast

from app.core.errors import ImportRefused
from app.core.text import tidy
from app.importers.charts import Chart, chart_of
from app.importers.diagrams import words_of_diagram
from app.importers.docx_chunks import targets_of
from app.importers.draft import without_signs
from app.importers.elements import Element
from app.importers.package import attribute, etree, inside, local, part, xml

CAPTION_STYLE = "told-of-a-figure"
DIAGRAM_STYLE = "told-in-a-diagram"
"""The styles of paragraphs that are put in: no styles of the file."""

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MACHINE = re.compile(
    r"automatically generated|AI[- ]generated|자동으로 생성|AI가 생성|AI에서 생성|自動的に生成|AI\s?(?:によって)?生成", re.IGNORECASE
)
"""What programs write behind a description that they made themselves."""
_NO_NAME = re.compile(
    r"(?:(?:pictures?|images?|img|graphics?|charts?|diagrams?|shapes?|photos?|figures?|groups?|objects?|logos?|icons?|pic|screenshots?"
    r"|text ?box|bild|grafik|imagen?|그림|이미지|사진|차트|개체|도형|図|画像|写真|グラフ|図表|図形)[\s_-]*\d*"
    r"|\S{1,300}\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp|heic)(?:@\S*)?|.{0,300}[\\/]\S{1,300}\.\w{3,4}|https?://\S+|cid:\S+|[\da-f-]{16,}|\W*|\d+)",
    re.IGNORECASE,
)
"""Names that programs give, names of files, places in the net: they tell nothing."""
_OUT = ("Fallback", "del", "moveFrom")
"""Where a drawing is an older program's, or was struck out."""


def spell_out_figures(root: Element, package: zipfile.ZipFile, name: str) -> int:
    """Put the words of drawings behind the paragraphs they hang on; how many descriptions of pictures there are."""
    drawings = [found for found in inside(root, "docPr", "shape") if _is_meant(found)]
    targets = targets_of(package, name) if drawings else {}
    printed = {tidy("".join(text.text or "" for text in inside(line, "t"))) for line in inside(root, "p")} if drawings else set[str]()
    behind: dict[Element, list[Any]] = {}
    told = 0
    for drawing in drawings:
        place = _paragraph_of(drawing)
        if place is None:
            continue
        words = _told(drawing)
        told += bool(words) and words not in printed
        made = [_caption(words)] if words and words not in printed else []
        printed.add(words)
        behind.setdefault(place, []).extend([*_of_charts(drawing, package, targets), *_of_diagrams(drawing, package, targets), *made])
    for place, elements in behind.items():
        for element in reversed(elements):
            cast(Any, place).addnext(element)
    return told


def _is_meant(drawing: Element) -> bool:
    """Whether a drawing is shown, and is no box of words: those are read themselves."""
    if any(local(above) in _OUT for above in drawing.iterancestors()) or attribute(drawing, "hidden") in ("1", "true"):
        return False
    holder = drawing.getparent() if local(drawing) == "docPr" else drawing
    return holder is not None and next(inside(holder, "txbxContent"), None) is None


def _paragraph_of(drawing: Element) -> Element | None:
    """The paragraph that a drawing hangs on, outside of boxes."""
    above = list(drawing.iterancestors())
    boxes = [at for at, element in enumerate(above) if local(element) == "txbxContent"]
    return next((element for element in above[boxes[-1] + 1 if boxes else 0 :] if local(element) == "p"), None)


def _told(drawing: Element) -> str:
    """What is told of a picture; nothing where a program made it up, or the picture is there for its looks."""
    if any(attribute(said, "val") in ("1", "true") for said in inside(drawing, "decorative")):
        return ""
    names = ("descr", "title") if local(drawing) == "docPr" else ("alt",)
    return meant_of(attribute(drawing, name) for name in names)


def meant_of(descriptions: Iterable[str]) -> str:
    """The first description of a picture that somebody wrote; empty where programs made up all of them."""
    said = (tidy(without_signs(words)) for words in descriptions)
    return next((words for words in said if words and not _MACHINE.search(words) and not _NO_NAME.fullmatch(words)), "")


def _of_charts(drawing: Element, package: zipfile.ZipFile, targets: dict[str, str]) -> Iterator[Any]:
    """The elements that say what the chart in a drawing says; a chart that cannot be read says nothing."""
    holder = drawing.getparent()
    for found in inside(holder, "chart") if holder is not None and local(drawing) == "docPr" else ():
        data = part(package, targets.get(attribute(found, "id"), ""))
        try:
            chart = chart_of(xml(data)) if data else Chart((), ())
        except ImportRefused:
            continue
        yield from map(_caption, chart.captions)
        for rows in chart.tables:
            yield _table(rows)


def _of_diagrams(drawing: Element, package: zipfile.ZipFile, targets: dict[str, str]) -> Iterator[Any]:
    """The elements that say what the diagram in a drawing says, an item for each of its points."""
    holder = drawing.getparent()
    for found in inside(holder, "relIds") if holder is not None and local(drawing) == "docPr" else ():
        data = part(package, targets.get(attribute(found, "dm"), ""))
        try:
            points = words_of_diagram(xml(data)) if data else []
        except ImportRefused:
            continue
        yield from (_caption(words, DIAGRAM_STYLE) for words in points)


def _caption(words: str, style: str = CAPTION_STYLE) -> Any:
    paragraph = etree.Element(f"{_WORD}p")
    properties = etree.SubElement(paragraph, f"{_WORD}pPr")
    etree.SubElement(properties, f"{_WORD}pStyle").set(f"{_WORD}val", style)
    _put(paragraph, words)
    return paragraph


def _table(rows: tuple[tuple[str, ...], ...]) -> Any:
    table = etree.Element(f"{_WORD}tbl")
    for number, row in enumerate(rows):
        line = etree.SubElement(table, f"{_WORD}tr")
        if number == 0:
            etree.SubElement(etree.SubElement(line, f"{_WORD}trPr"), f"{_WORD}tblHeader")
        for words in row:
            _put(etree.SubElement(etree.SubElement(line, f"{_WORD}tc"), f"{_WORD}p"), words)
    return table


def _put(paragraph: Any, words: str) -> None:
    text = etree.SubElement(etree.SubElement(paragraph, f"{_WORD}r"), f"{_WORD}t")
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    text.text = without_signs(words)
