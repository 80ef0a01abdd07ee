"""Odd but valid files: mails with a poor plain text or headers in an old encoding, RTF with hidden words, tables as text."""

from email.message import EmailMessage

from app.core.model.brief import BlockKind
from tests.importers.reading import blocks, cleaned, read, words

SAID = "The harbour board met on Monday and agreed that the eastern quay opens in May."
MORE = "Two captains asked whether the ferry would call at the northern island; this was left open by the chair of the board."


def mail() -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "ana@harbour.test", "tom@harbour.test", "Ferry"
    message["Date"] = "Tue, 05 Mar 2024 10:00:00 +0900"
    return message


def test_of_two_forms_of_a_mail_the_one_that_leaves_nothing_out_is_read() -> None:
    message = mail()
    message.set_content(SAID)
    message.add_alternative(f"<p>{SAID}</p><table><tr><td>a</td><td>b</td></tr></table><p>{MORE}</p>", subtype="html")
    assert MORE in words(read(bytes(message), ".eml"))
    short = mail()
    short.set_content(f"{SAID}\n\n{MORE}")
    short.add_alternative(f"<p>{SAID}</p><p>{MORE}</p>", subtype="html")
    assert words(read(bytes(short), ".eml"))[2:] == [SAID, MORE]


def test_a_subject_in_an_old_encoding_that_is_not_declared() -> None:
    head = b"From: a@b.test\r\nTo: c@d.test\r\nSubject: " + "항로를 다시 연다".encode("cp949") + b"\r\nDate: never\r\n\r\nWords.\r\n"
    assert read(head, ".eml").metadata.title == "항로를 다시 연다"


def test_a_mail_in_a_mail_is_called_by_its_subject_without_what_no_file_name_holds() -> None:
    inner, outer = mail(), mail()
    inner.replace_header("Subject", "RE: what/now?")
    inner.set_content("Inner.")
    outer.set_content("Outer.")
    outer.add_attachment(inner)
    assert [attachment.name for attachment in read(bytes(outer), ".eml").attachments] == ["RE what now.eml"]


def test_hidden_words_of_rich_text_are_left_out_and_said() -> None:
    text = read(r"{\rtf1\ansi Our offer is ten{\v  and twelve} ships.\par \v All of it\v0\par Shown.\par}", ".rtf")
    assert cleaned(text).text == "Our offer is ten ships.\n\nShown."
    assert [text.raw[mend.start : mend.end].strip() for mend in text.repairs] == ["and twelve", "All of it"]
    assert any("2 passages" in note for note in text.notes)


def test_markings_at_the_edges_of_rich_text_and_signs_beyond_the_basic_plane() -> None:
    text = read(r"{\rtf1\ansi{\header\pard SECRET\par}{\footerf\pard Harbour only\par}\uc1 A \u-10179?\u-8704? sign.\par}", ".rtf")
    assert text.furniture == ("SECRET", "Harbour only")
    assert words(text) == ["A \U0001f600 sign."]


def test_tables_as_text_are_tables() -> None:
    text = read('Port;Ships;"Note; long"\n;3;"said ""yes"""\nSouth;12;none\n', ".csv")
    assert words(text, BlockKind.TABLE_ROW) == ["Port\tShips\tNote; long", '\t3\tsaid "yes"', "South\t12\tnone"]
    assert blocks(read("항구\t배\n북\t3\n".encode("cp949"), ".tsv")) == [("table_row", "항구\t배"), ("table_row", "북\t3")]


def test_what_is_not_read_of_a_table_as_text_is_said() -> None:
    wide = read("near" + ";" * 120 + "far\n", ".csv")
    assert (blocks(wide), wide.notes) == ([("table_row", "near")], ("Only the first 100 columns were read.",))
    assert read("a" + ";" * 120 + "\n", ".csv").notes == ()
    assert read("a;b\n" * 5_001, ".csv").notes == ("Only the first 5000 rows were read.",)


def test_notes_of_markdown_with_several_paragraphs_and_in_their_place() -> None:
    source = "A ship[^1] sails^[From the *old* quay.] now.\n\n[^1]: First.\n\n    Second paragraph.\n\nEnd.\n"
    text = read(source, ".md")
    assert words(text) == ["A ship¹ sails² now.", "End.", "First.", "Second paragraph.", "From the old quay."]
    assert [block.label for block in text.blocks if block.kind is BlockKind.FOOTNOTE] == ["1", "1", "2"]


def test_authors_that_are_described_in_the_head_of_markdown() -> None:
    head = "---\nauthor:\n  - name: Ana Ruiz\n  - name: Tom Berg\n---\nWords.\n"
    assert [author.name for author in read(head, ".md").metadata.authors] == ["Ana Ruiz", "Tom Berg"]
