"""Slides of OpenDocument presentations are pages, as those of PowerPoint are."""

from app.importers.base import ImportedText
from tests.importers.documents import package
from tests.importers.reading import blocks, cleaned, read, words

OPEN = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"),
        ("presentation", "presentation"), ("svg", "svg-compatible"),
    )
)  # fmt: skip
AWAY = '<style:style style:name="dp2"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>'


def box(*lines: str, kind: str = "", at: tuple[float, float] | None = None) -> str:
    place = f'svg:x="{at[0]}cm" svg:y="{at[1]}cm" svg:width="8cm" svg:height="3cm"' if at else ""
    said = "".join(f"<text:p>{line}</text:p>" for line in lines)
    role = f'presentation:class="{kind}"' if kind else ""
    return f"<draw:frame {role} {place}><draw:text-box>{said}</draw:text-box></draw:frame>"


def slide(*held: str, style: str = "dp1") -> str:
    return f'<draw:page draw:name="page1" draw:style-name="{style}">{"".join(held)}</draw:page>'


def notes(*held: str) -> str:
    return f"<presentation:notes><draw:page-thumbnail/>{''.join(held)}</presentation:notes>"


def shown(*slides: str, before: str = "") -> ImportedText:
    content = (
        f"<office:document-content {OPEN}><office:automatic-styles>{AWAY}</office:automatic-styles>"
        f"<office:body><office:presentation>{before}{''.join(slides)}</office:presentation></office:body></office:document-content>"
    )
    return read(package({"mimetype": b"application/vnd.oasis.opendocument.presentation", "content.xml": content.encode()}), ".odp")


def test_each_slide_is_a_page_with_its_title_first() -> None:
    first = slide(box("It sails."), box("The ferry line", kind="title"))
    text = shown(first, slide(box("Costs", kind="title"), "<text:list><text:list-item><text:p>Fees</text:p></text:list-item></text:list>"))
    assert blocks(text) == [("heading", "The ferry line"), ("paragraph", "It sails."), ("heading", "Costs"), ("list_item", "Fees")]
    assert [(block.level, block.page) for block in text.blocks] == [(1, 1), (0, 1), (2, 2), (0, 2)]
    assert (text.page_count, text.importer, text.metadata.title) == (2, "odp", "The ferry line")
    assert text.raw[text.page_starts[1] :].strip() == "Costs\n\n• Fees"


def test_boxes_are_read_as_they_stand_on_the_slide() -> None:
    placed = [box("right", at=(12, 4)), box("left below", at=(1, 8)), box("left", at=(1, 4))]
    assert words(shown(slide(*placed))) == ["left", "left below", "right"]


def test_speakers_notes_stand_behind_their_slide_and_are_told_of() -> None:
    said = notes(box("Say this slowly.", kind="notes"), box("7", kind="page-number"))
    text = shown(slide(box("Seen."), said), slide(box("Seen too."), notes(box(kind="notes"))))
    assert blocks(text) == [("paragraph", "Seen."), ("comment", "Say this slowly."), ("paragraph", "Seen too.")]
    assert [block.page for block in text.blocks] == [1, 1, 2]
    (note,) = text.notes
    assert "not for the audience: 1." in note


def test_hidden_slides_are_left_out_and_said_by_number() -> None:
    text = shown(slide(box("Seen.")), slide(box("Gone", kind="title"), box("Gone too."), style="dp2"), slide(box("Seen again.")))
    assert cleaned(text).text == "Seen.\n\nSeen again."
    assert (text.page_count, [block.page for block in text.blocks]) == (3, [1, 2, 2, 3])
    (note,) = text.notes
    assert "slides: 2" in note


def test_footers_of_slides_are_furniture_and_their_numbers_nothing() -> None:
    declared = '<presentation:footer-decl presentation:name="f1">RESTRICTED</presentation:footer-decl>'
    text = shown(
        slide(box("Seen."), box("RESTRICTED", kind="footer"), box("Only here", kind="footer"), box("1", kind="page-number")),
        before=declared,
    )
    assert (words(text), text.furniture) == (["Seen."], ("RESTRICTED", "Only here"))


def test_slides_that_are_counted_from_another_number_have_labels() -> None:
    layout = '<style:page-layout style:name="PM1"><style:page-layout-properties style:first-page-number="7"/></style:page-layout>'
    styles = (
        f"<office:document-styles {OPEN}><office:automatic-styles>{layout}</office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Plain" style:page-layout-name="PM1"/></office:master-styles></office:document-styles>'
    )
    slides = "".join(slide(box("Ships")).replace("<draw:page ", '<draw:page draw:master-page-name="Plain" ') for _ in range(2))
    content = f"<office:document-content {OPEN}><office:body><office:presentation>{slides}</office:presentation></office:body>"
    parts = {"mimetype": b"application/vnd.oasis.opendocument.presentation", "styles.xml": styles.encode()}
    text = read(package(parts | {"content.xml": f"{content}</office:document-content>".encode()}), ".odp")
    assert text.page_labels == ("7", "8")
    assert shown(slide(box("Ships"))).page_labels == ()
