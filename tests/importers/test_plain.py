"""Plain text: encodings, paragraphs, wrapped lines, page breaks."""

import pytest

from app.core.errors import ImportRefused
from app.core.language import Language
from app.core.model.brief import BlockKind
from tests.importers.reading import blocks, cleaned, read, words

KOREAN = "두 도시의 시장은 지난주 항구에서 만나 여객선 항로를 다시 열기로 뜻을 모았다. 비용은 절반씩 나누어 부담한다. "
JAPANESE = "両市の市長は先週、港で会談し、フェリー航路を再開することで一致した。費用は半分ずつ負担する。"
ENGLISH = "The two mayors met at the harbour last week and agreed to open the ferry line again."


@pytest.mark.parametrize(
    ("text", "encoding", "language"),
    [
        (KOREAN, "cp949", Language.KO),
        (KOREAN, "utf-16", Language.KO),
        (KOREAN, "utf-16-le", Language.KO),
        (KOREAN, "iso2022_kr", Language.KO),
        (JAPANESE, "cp932", Language.JA),
        (JAPANESE, "euc_jp", Language.JA),
        (JAPANESE, "iso2022_jp", Language.JA),
        (JAPANESE, "utf-8-sig", Language.JA),
        (ENGLISH + " Café “Möwe” – naïve?", "cp1252", Language.EN),
        (ENGLISH, "ascii", Language.EN),
    ],
)
def test_encodings_are_told_by_the_bytes(text: str, encoding: str, language: Language) -> None:
    imported = read(text.encode(encoding))
    assert cleaned(imported).text.strip() == text.strip()
    assert imported.metadata.language is language
    assert "language" in imported.metadata.guessed


def test_another_encoding_can_be_asked_for() -> None:
    assert "항구" in read(KOREAN.encode("cp949"), encoding="cp949").raw
    with pytest.raises(ImportRefused, match="choose another"):
        read(KOREAN.encode("cp949"), encoding="utf-8")


def test_a_legacy_encoding_is_named_so_that_it_can_be_changed() -> None:
    assert "CP949" in read(KOREAN.encode("cp949")).notes[0]
    assert read(KOREAN).notes == ()


def test_a_sentence_cut_by_a_page_break_is_joined_and_can_be_cut_again() -> None:
    before = "The harbour office has counted the passengers of the last three years and finds that"
    after = "the line was used by more people in winter than in summer, which nobody had expected."
    imported = read(f"{before}\n\n{after}\n\nA new paragraph begins here.")
    assert words(imported)[0] == f"{before} {after}"
    assert [mend.kind for mend in imported.repairs] == ["page_break"]
    assert imported.raw.startswith(f"{before}\n\n{after}")


def test_lines_wrapped_by_a_machine_become_paragraphs() -> None:
    imported = read(
        "The first paragraph is long enough to be wrapped by the mail pro-\n"
        "gram that sent it, and its words go on over several lines of the\n"
        "same width until it ends.\n"
        "\n"
        "The second paragraph of the same mail is wrapped as well, and the\n"
        "program sets its lines as wide as it can.\n"
        "1. A first point that begins with a number and goes on for a while\n"
        "over the line end.\n"
        "2. A second point.\n"
    )
    assert [kind for kind, _ in blocks(imported)] == ["paragraph", "paragraph", "list_item", "list_item"]
    assert words(imported)[2] == "1. A first point that begins with a number and goes on for a while over the line end."
    assert words(imported)[0].endswith("several lines of the same width until it ends.")


def test_wrapped_japanese_joins_without_a_space() -> None:
    line = "両市の市長は先週港で会談しフェリー航路を再開することで一致したと"
    imported = read("\n".join([line] * 5) + "発表した。")
    assert words(imported) == [line * 5 + "発表した。"]


def test_bullets_notes_headings_and_rows_are_told_apart() -> None:
    body = "A paragraph of running text that is long enough to be the body of the paper. " * 4
    tail = "• one point\n• another\n\nport\tships\tyear\n\n¹ A note."
    imported = read(f"The Harbour Paper of the Two Cities\n\n{body}\n\nWhat comes next\n{body}\n{tail}")
    kinds = {said: kind for kind, said in blocks(imported)}
    assert kinds["The Harbour Paper of the Two Cities"] == "heading"
    assert kinds["What comes next"] == "heading"
    assert kinds["one point"] == "list_item"
    assert kinds["port\tships\tyear"] == "table_row"
    assert kinds["¹ A note."] == "footnote"


def test_form_feeds_are_pages() -> None:
    imported = read("First page.\n\f\nSecond page.\n\fThird page.")
    assert imported.page_count == 3
    assert [block.page for block in imported.blocks] == [1, 2, 3]
    assert "\f" not in cleaned(imported).text


def test_what_cannot_be_stored_or_seen_is_not_in_the_clean_text() -> None:
    imported = read("A line with a bell\x07 and a null\r\nthat ends here.")
    assert cleaned(imported).text == "A line with a bell and a null\nthat ends here."


@pytest.mark.parametrize("data", [b" \n\t ", "\ufeff".encode(), bytes(range(256)) * 20])
def test_a_file_without_words_is_refused(data: bytes) -> None:
    with pytest.raises(ImportRefused):
        read(data)


def test_markup_and_very_long_words_are_only_text() -> None:
    text = "<b>bold</b> & " + "x" * 10_000
    imported = read(text, ".txt")
    assert words(imported, BlockKind.PARAGRAPH) or words(imported)
    assert cleaned(imported).text == text


HEAD = "---\ntitle: Two quays\nauthor: Ana Beck\ndate: 2025-06-04\n---\n\nBoth towns pay for the quay.\n"


@pytest.mark.parametrize("suffix", [".txt", ".md"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_a_fenced_head_is_read_whatever_its_bytes(suffix: str, encoding: str, ends: str) -> None:
    text = read(HEAD.replace("\n", ends).encode(encoding), suffix)
    assert (text.metadata.title, [author.name for author in text.metadata.authors]) == ("Two quays", ["Ana Beck"])
    assert str(text.metadata.date) == "2025-06-04"
    assert words(text)[-1] == "Both towns pay for the quay."


def test_words_between_two_rules_are_no_head() -> None:
    text = read("---\n\nBoth towns pay.\n\n---\n\nThe quay is long.\n", ".md")
    assert words(text) == ["Both towns pay.", "The quay is long."]


def test_words_below_a_heading_between_two_rules_are_no_head() -> None:
    text = read("---\n# Report\n\nBoth towns pay.\n\nNote: a letter follows\n\n---\nThe quay is long.\n", ".md")
    assert words(text) == ["Report", "Both towns pay.", "Note: a letter follows", "The quay is long."]


def test_a_head_may_begin_with_remarks_and_empty_lines() -> None:
    text = read(HEAD.replace("title:", "# ours: draft\n\n  # not for the town\ntitle:"), ".md")
    assert (text.metadata.title, words(text)) == ("Two quays", ["Both towns pay for the quay."])


def test_a_line_of_signs_is_no_title() -> None:
    assert read("-----\n\nThe towns and their quay\n\nBoth pay.\n").metadata.title == "The towns and their quay"


@pytest.mark.parametrize("begin", ["", "---\n", "# Ours\n---\n", "%YAML 1.2\n---\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_pack_of_our_own_is_told_whatever_its_line_ends(begin: str, mark: bytes, ends: str) -> None:
    with pytest.raises(ImportRefused, match="pack of Attaché"):
        read(mark + f"{begin}version: 1\ndossiers: []\n".replace("\n", ends).encode(), ".yaml")
