"""What is mended in plain text is mended in every format: clutter, cut sentences, several articles; each with its switch."""

from collections.abc import Callable
from dataclasses import replace
from email.message import EmailMessage

import pytest

from app.core.repairs import apply
from app.importers.base import ImportedText
from tests.importers.documents import column, new_word, pdf, word
from tests.importers.reading import cleaned, read

BODY = (
    "The two towns will share the cost of the quay, and each will name a person who answers for the work. "
    "Stone comes from the northern quarry, which has been closed for a year. Nobody yet knows when the first ship will moor. "
    "{more}"
)
FIRST = ["Will the ferry sail again this year?", "By Mara Holm", "14 February 2024", BODY.format(more="The quay is old.")]
SECOND = ["Second ferry bought by the eastern town", "By Jens Aker", "16 February 2024", BODY.format(more="It was cheap.")]
CLUTTER = ["Download the Harbour app today", "ADVERTISEMENT"]
CUT = [
    "The harbour office will pay for the stone, and for the transport of it down the whole of the",
    "northern road, as far as the new quay. Nothing else was agreed on that day by the two towns.",
]


def as_word(lines: list[str]) -> ImportedText:
    made = new_word()
    for line in lines:
        made.add_paragraph(line)
    return read(word(made), ".docx")


def as_page(lines: list[str]) -> ImportedText:
    return read("<html><body>" + "".join(f"<p>{line}</p>" for line in lines) + "</body></html>", ".html", whole_page=True)


def as_mail(lines: list[str]) -> ImportedText:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Mara <m@example.org>", "Jens <j@example.org>", "Clippings"
    mail.set_content("".join(f"<p>{line}</p>" for line in lines), subtype="html")
    return read(bytes(mail), ".eml")


def as_rich_text(lines: list[str]) -> ImportedText:
    return read("{\\rtf1\\ansi " + "".join(f"{line}\\par " for line in lines) + "}", ".rtf")


def as_pdf(lines: list[str]) -> ImportedText:
    wrapped: list[str] = []
    for line in lines:
        wrapped += [*_wrapped(line), ""]
    return read(pdf([column(wrapped)]), ".pdf")


def _wrapped(line: str) -> list[str]:
    rows, row = list[str](), ""
    for part in line.split():
        if len(row) + len(part) > 88:
            rows.append(row)
            row = ""
        row = f"{row} {part}".strip()
    return [*rows, row]


def without_repairs(text: ImportedText) -> str:
    """The text with every repair off, which is as if there were none: repairs leave nothing behind."""
    off = apply(text.raw, [replace(mend, on=False) for mend in text.repairs], text.blocks).text
    assert "".join(off.split()) == "".join(apply(text.raw, (), text.blocks).text.split()) == "".join(text.raw.split())
    return off


FORMATS = [as_word, as_page, as_mail, as_rich_text, as_pdf]
Make = Callable[[list[str]], ImportedText]


@pytest.mark.parametrize("make", FORMATS)
def test_clutter_is_cut_and_comes_back(make: Make) -> None:
    text = make([*FIRST, *CLUTTER])
    said = cleaned(text).text
    assert "app" not in said.split()
    assert "ADVERTISEMENT" not in said
    assert {"app_store", "advert"} <= {mend.kind for mend in text.repairs}
    assert CLUTTER[0] in "\n".join(without_repairs(text).splitlines())


@pytest.mark.parametrize("make", FORMATS)
def test_a_file_with_two_articles_is_two_texts(make: Make) -> None:
    whole = make([*FIRST, *CLUTTER, *SECOND])
    first, second = whole.articles
    assert second.metadata.title == SECOND[0]
    assert [author.name for author in second.metadata.authors] == ["Jens Aker"]
    assert (str(first.metadata.date)[:7], str(second.metadata.date)) == ("2024-02", "2024-02-16")
    assert first.raw + second.raw == whole.raw
    assert "It was cheap." in cleaned(second).text
    assert "ADVERTISEMENT" not in cleaned(first).text
    for text in (first, second):
        assert all(text.raw[block.start : block.end].strip() for block in text.blocks)


@pytest.mark.parametrize("make", FORMATS)
def test_one_article_stays_one(make: Make) -> None:
    assert make(FIRST).articles == ()


@pytest.mark.parametrize("make", [as_word, as_page, as_mail, as_rich_text])
def test_a_sentence_cut_in_two_paragraphs_is_whole(make: Make) -> None:
    text = make([*FIRST, *CUT, "That was all."])
    assert f"{CUT[0]} {CUT[1]}" in cleaned(text).text
    assert f"{CUT[0]}\n\n{CUT[1]}" in without_repairs(text)


@pytest.mark.parametrize("make", [as_word, as_page, as_mail, as_rich_text])
def test_a_word_cut_between_two_paragraphs_is_whole_where_the_text_has_it_elsewhere(make: Make) -> None:
    before = "The harbour office pays for the stone and for the transport of it for the whole of the win-"
    text = make([*FIRST, before, "ter, as far as the new quay.", "In winter nothing is built."])
    assert "the whole of the winter, as far as" in cleaned(text).text
    assert f"{before}\n\nter, as" in without_repairs(text)
    kept = make([*FIRST, before, "ter, as far as the new quay.", "In spring it is built."])
    assert "the whole of the win-ter, as far as" in cleaned(kept).text


def test_glued_words_and_doubled_sentences_in_word() -> None:
    twice = "Both towns agreed on the price of the stone and of its transport."
    text = as_word(["Notes", f"The KoreaJapan talks went on. {twice} {twice} Then they rose."])
    assert cleaned(text).text.endswith(f"The Korea-Japan talks went on. {twice} Then they rose.")


def test_pages_of_the_second_article_are_those_of_the_file() -> None:
    pages = [column([row for line in part for row in (*_wrapped(line), "")]) for part in (FIRST, SECOND)]
    whole = read(pdf(pages), ".pdf")
    second = whole.articles[1]
    assert {block.page for block in second.blocks} == {2}
    assert second.page_starts == (0, 0)


def test_tracked_changes_of_rich_text() -> None:
    source = r"{\rtf1\ansi The ferry sails on {\deleted\revauthdel1 Monday}{\revised\revauth1 Tuesday} at noon.\par {\deleted0 Kept.}\par}"
    text = read(source, ".rtf")
    assert cleaned(text).text == "The ferry sails on Tuesday at noon.\n\nKept."
    assert text.raw == "The ferry sails on MondayTuesday at noon.\n\nKept."
    assert {mend.kind: mend.on for mend in text.repairs} == {"tracked_deletion": True, "tracked_insertion": False}
    back = apply(text.raw, [replace(mend, on=not mend.on) for mend in text.repairs], text.blocks).text
    assert back.startswith("The ferry sails on Monday at noon.")


@pytest.mark.parametrize(
    ("source", "read_as", "struck"),
    [
        (
            r"One word \deleted\revauthdel1 gone \deleted0 and \revised new \revised0 here.\par Next.\par",
            "One word and new here.\n\nNext.",
            "gone ",
        ),
        (r"Kept.\par {\deleted First gone.\par Second gone.\par }Last kept.\par", "Kept.\n\n\n\n\n\nLast kept.", "First gone.Second gone."),
        (r"Kept \deleted bold gone\plain  still here.\par", "Kept  still here.", "bold gone"),
        (r"\uc2 {\f1 Kept {\deleted gone} still here.}\par", "Kept  still here.", "gone"),
        (r"Kept {\revised new {\deleted and gone} again} here.\par", "Kept new  again here.", "and gone"),
    ],
    ids=["words of control", "over paragraphs", "plain ends it", "two stand-ins", "deleted in inserted"],
)
def test_tracked_changes_however_rich_text_writes_them(source: str, read_as: str, struck: str) -> None:
    text = read("{\\rtf1\\ansi " + source + "}", ".rtf")
    assert cleaned(text).text == read_as
    assert "".join(text.raw[mend.start : mend.end] for mend in text.repairs if mend.kind == "tracked_deletion") == struck


def test_rich_text_says_who_changed_it() -> None:
    table = r"{\*\revtbl {Unknown;}{Ana Ruiz;}}"
    text = read("{\\rtf1\\ansi " + table + r"On {\deleted\revauthdel1 Monday}{\revised\revauth1 Tuesday}.\par}", ".rtf")
    assert any("by Ana Ruiz: 1 insertion (read)" in note for note in text.notes)
