"""Notes of e-books and pages stand as notes, tied to their marks, in the many ways in which these are written."""

import pytest

from app.core.model.brief import BlockKind
from app.importers.base import ImportedText
from tests.importers.documents import package
from tests.importers.reading import read, words

OPENING = '<html xmlns:epub="http://www.idpf.org/2007/ops"><head><title>t</title></head><body>'


def book(*chapters: str) -> ImportedText:
    """An e-book of chapters called 0.xhtml, 1.xhtml and so on."""
    names = [f"{number}.xhtml" for number in range(len(chapters))]
    items = "".join(f'<item id="i{name}" href="{name}"/>' for name in names)
    spine = "".join(f'<itemref idref="i{name}"/>' for name in names)
    parts = {
        "mimetype": b"application/epub+zip",
        "META-INF/container.xml": b'<container><rootfiles><rootfile full-path="in/book.opf"/></rootfiles></container>',
        "in/book.opf": f"<package><metadata/><manifest>{items}</manifest><spine>{spine}</spine></package>".encode(),
    }
    return read(
        package(parts | {f"in/{name}": f"{OPENING}{said}</body></html>".encode() for name, said in zip(names, chapters, strict=True)}),
        ".epub",
    )


def notes(text: ImportedText) -> list[tuple[str, str, str]]:
    """Label, words, and what stands before the mark, of each note."""
    found = [block for block in text.blocks if block.kind is BlockKind.FOOTNOTE]
    return [
        (note.label, text.raw[note.start : note.end], text.raw[max(0, note.anchor - 4) : note.anchor] if note.anchor >= 0 else "-")
        for note in found
    ]


@pytest.mark.parametrize(
    "chapter",
    [
        '<p>A ship<a epub:type="noteref" href="#n">1</a>.</p><aside epub:type="footnote" id="n"><p>The note.</p></aside>',
        '<p>A ship<a epub:type="noteref" href="#n">1</a>.</p><aside epub:type="footnote" id="n" hidden="hidden">1. The note.</aside>',
        '<p>A ship<sup><a id="r" href="#n" role="doc-noteref">1</a></sup>.</p>'
        '<div id="n" role="doc-footnote"><a href="#r">1.</a> The note.</div>',
        '<p>A ship<sup><a id="r" href="#n">[1]</a></sup>.</p><h2>Notes</h2><p id="n"><a href="#r">[1]</a> The note.</p>',
        '<p>A ship<sup id="r"><a href="#n">[1]</a></sup>.</p><ol><li id="n"><a href="#r">^</a> <span>The note.</span></li></ol>',
        '<p>A ship<a id="r" href="#n"><sup>1</sup></a>.</p><p><a id="n"></a><a href="#r">1</a> The note.</p>',
        '<p>A ship<a id="r" href="#n"><sup>1</sup></a>.</p><a id="n"></a><p><a href="#r">1</a>) The note.</p>',
        '<p>A ship<a href="#fn1" class="footnote-ref" id="r">1</a>.</p><ol><li id="fn1"><p>The note.<a href="#r">↩</a></p></li></ol>',
        '<p>A ship<a epub:type="noteref" href="#n">1</a>.</p><dl><dt id="n">1</dt><dd>The note.</dd></dl>',
    ],
)
def test_ways_of_writing_a_note(chapter: str) -> None:
    text = book(chapter)
    assert notes(text) == [("1", "The note.", "ship")]
    assert words(text)[0] == "A ship¹."


def test_notes_in_a_file_of_their_own_belong_to_the_chapter_that_marks_them() -> None:
    one = '<p>A ship<a epub:type="noteref" href="2.xhtml#n1">1</a>.</p>'
    two = '<p>A quay<a epub:type="noteref" href="2.xhtml#n2">1</a>.</p>'
    last = (
        '<section epub:type="endnotes"><h1>Notes</h1><ol><li id="n1" epub:type="endnote"><p>First.</p></li></ol>'
        '<ol><li id="n2" epub:type="endnote"><p>Second.</p><p>And more.</p></li></ol></section>'
    )
    assert notes(book(one, two, last)) == [("1", "First.", "ship"), ("1", "Second.", "quay"), ("1", "And more.", "quay")]


def test_chapters_may_call_their_notes_alike() -> None:
    chapter = '<p>{}<a epub:type="noteref" href="#n">1</a>.</p><aside epub:type="footnote" id="n">Of {}.</aside>'
    said = notes(book(chapter.format("ship", "ships"), chapter.format("quay", "quays")))
    assert said == [("1", "Of ships.", "ship"), ("1", "Of quays.", "quay")]


def test_links_to_chapters_are_no_notes() -> None:
    contents = '<h1>Contents</h1><p><a href="1.xhtml#a">1</a></p><p><a href="1.xhtml#b">2</a> Sea</p>'
    text = book(contents, '<h2 id="a">1</h2><p>Words.</p><p id="b">2 Sea. <a href="0.xhtml">Contents</a></p>')
    assert notes(text) == []
    assert words(text) == ["Contents", "1", "2 Sea", "1", "Words.", "2 Sea. Contents"]


def test_notes_of_a_page() -> None:
    page = '<p>A ship<sup id="r"><a href="#n">[1]</a></sup>.</p><ol><li id="n"><a href="#r">^</a> The note.</li></ol>'
    assert notes(read(f"<html><body>{page}</body></html>", ".html", whole_page=True)) == [("1", "The note.", "ship")]


def test_a_link_back_that_stands_before_the_text_is_no_mark() -> None:
    page = '<div><p><a href="#r" name="n">[1]</a> The note.</p></div><p>A ship<a href="#n" name="r">[1]</a> sails.</p>'
    assert notes(read(f"<html><body>{page}</body></html>", ".html", whole_page=True)) == []


def test_notes_that_were_never_counted_are_counted() -> None:
    mark = '<a class="sdfootnoteanc" id="n{0}anc" href="#n{0}sym"><sup>0</sup></a>'
    note = '<div id="n{0}"><p><a href="#n{0}anc" id="n{0}sym">0</a>{1}</p></div>'
    text = book(f"<p>A ship{mark.format(1)} and a mole{mark.format(2)}.</p>{note.format(1, 'The note.')}{note.format(2, 'Another.')}")
    assert notes(text) == [("1", "The note.", "ship"), ("2", "Another.", "mole")]
    assert words(text)[0] == "A ship¹ and a mole²."


def test_a_mark_that_is_a_letter_is_no_part_of_the_word_before_it() -> None:
    text = book('<p>A ship<a href="#n" id="m"><sup>iv</sup></a>.</p><p id="n"><a href="#m">iv</a> The note.</p>')
    assert (words(text)[0], notes(text)[0][:2]) == ("A ship(iv).", ("iv", "The note."))
