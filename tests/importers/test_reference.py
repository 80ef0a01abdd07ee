"""The shared samples and briefs: what must come of real files. Skipped where they are absent."""

import json
import re
from datetime import datetime
from difflib import SequenceMatcher
from pathlib import Path
from uuid import uuid4

import pytest

from app.core.anchors import find_quote, make_passage
from app.core.errors import ImportRefused
from app.core.language import Language
from app.core.model.brief import BlockKind, BriefText
from app.core.text import comparable
from app.importers.base import ImportedText
from tests.importers.reading import blocks, cleaned, read, words

pytestmark = pytest.mark.reference


def sample(reference: Path, name: str, **options: object) -> ImportedText:
    path = reference / "samples" / name
    return read(path.read_bytes(), path.suffix, **options)


def truth(reference: Path, name: str) -> list[str]:
    return json.loads((reference / "samples" / name).read_text(encoding="utf-8"))


def test_headings_of_a_word_file(reference: Path) -> None:
    imported = sample(reference, "heading123.docx")
    found = [
        (block.level, said) for block, (_, said) in zip(imported.blocks, blocks(imported), strict=True) if block.kind is BlockKind.HEADING
    ]
    assert found == [(1, "First paragraph"), (2, "Second paragraph"), (3, "Third paragraph")]


def test_notes_and_comments_of_word_files(reference: Path) -> None:
    notes = sample(reference, "footnotes.docx")
    assert words(notes, BlockKind.FOOTNOTE) == ["A tachyon walks into a bar.", "Fin."]
    assert words(notes, BlockKind.PARAGRAPH) == ["Ouch¹.²"]
    assert "¹ A tachyon" in cleaned(notes).text
    comments = sample(reference, "comments.docx")
    assert words(comments, BlockKind.COMMENT) == ["A tachyon walks into a bar.", "Fin."]
    assert words(comments, BlockKind.PARAGRAPH) == ["Ouch."]


def test_a_page_equal_to_its_text(reference: Path) -> None:
    said = "".join(cleaned(sample(reference, "crazyones.pdf")).text.split())
    wanted = "".join((reference / "samples" / "crazyones.txt").read_text(encoding="utf-8").split())
    assert comparable(said).replace("'", "") == comparable(wanted).replace("'", "")


def test_columns_of_a_scientific_paper(reference: Path) -> None:
    imported = sample(reference, "multicolumn.pdf")
    text = cleaned(imported).text
    assert imported.page_count == 3
    assert text.index("Nam dui ligula") < text.index("Quisque ullamcorper") < text.index("Suspendisse vel felis")


def test_a_locked_file_opens_with_its_password(reference: Path) -> None:
    with pytest.raises(ImportRefused, match="needs a password"):
        sample(reference, "libreoffice-writer-password.pdf")
    assert "Lorem ipsum" in sample(reference, "libreoffice-writer-password.pdf", password="openpassword").raw


@pytest.mark.parametrize("name", ["empty.pdf", "corrupted.pdf", "parsing_error.ics"])
def test_what_is_refused(reference: Path, name: str) -> None:
    with pytest.raises(ImportRefused):
        sample(reference, name)


def test_a_scan_says_that_it_has_no_text(reference: Path) -> None:
    imported = sample(reference, "scan-no-text-layer.pdf")
    assert (imported.page_count, imported.raw.strip()) == (2, "")
    assert "None of the 2 pages has a text layer" in imported.notes[0]


def test_vertical_japanese(reference: Path) -> None:
    imported = sample(reference, "japanese-vertical-jo.pdf")
    assert imported.metadata.language is Language.JA
    text = cleaned(imported).text
    assert find_quote(text, "みんな") is not None
    assert text.index("あらゆる透明な幽霊") < text.index("風景やみんなといっしょに") < text.index("心象スケッチ")


@pytest.mark.parametrize(("name", "share"), [("en2col_0", 1.0), ("enlo_2", 17 / 18), ("kolo_0", 1.0), ("jalo_0", 0.9)])
def test_paragraphs_of_typeset_papers(reference: Path, name: str, share: float) -> None:
    """The first paragraph of enlo_2 is not in its PDF; spaces that justification sets beside CJK letters are no difference."""
    imported = sample(reference, f"{name}.pdf")
    text = cleaned(imported).text
    said = {comparable(paragraph, loose=True) for paragraph in words(imported)}
    wanted = [comparable(paragraph, loose=True) for paragraph in truth(reference, f"{name}.gt.json")]
    assert sum(paragraph in said for paragraph in wanted) >= share * len(wanted)
    assert not set("\x02\ufffe\u00ad") & set(imported.raw + text)


def test_e_book_rtf_and_mails(reference: Path) -> None:
    assert sample(reference, "testEPUB.epub").metadata.title == "An ePub for Tika"
    assert "こんにちは" in sample(reference, "testRTF-ms932.rtf").raw
    mail = sample(reference, "testThunderbirdEml.eml").metadata
    assert (mail.title, str(mail.date)) == ("JUnit test message", "2012-11-21")
    attached = sample(reference, "testRFC822_multipart_attachments.eml").attachments
    assert [found.name for found in attached] == ["Test TxtA.txt", "Test TxtB.txt"]


def test_cards_and_calendars(reference: Path) -> None:
    people = sample(reference, "gmail-list.vcf").people
    assert (len(people), people[0].name) == (3, "Arnold Smith")
    first, second, third = (event.start for event in sample(reference, "multiple_timezones.ics").events)
    assert (first.isoformat(), second.isoformat()) == ("2021-03-02T00:00:00-05:00", "2021-03-02T00:00:00+00:00")
    assert third.replace(tzinfo=None) == datetime(2021, 3, 2)


def test_notes_and_comments_know_their_marks(reference: Path) -> None:
    notes = sample(reference, "footnotes.docx")
    places = [notes.raw[block.anchor] for block in notes.blocks if block.kind is BlockKind.FOOTNOTE]
    assert places == ["¹", "²"]
    comments = sample(reference, "comments.docx")
    assert [block.anchor >= 0 for block in comments.blocks if block.kind is BlockKind.COMMENT] == [True, True]


@pytest.mark.parametrize("name", ["en2col_0", "enlo_2", "kolo_0", "jalo_0"])
def test_words_and_order_of_typeset_papers(reference: Path, name: str) -> None:
    """Of the words (Korean, Japanese: characters) of the truth that the PDF has at all, 995 in a thousand are read, in its order."""
    text = comparable(cleaned(sample(reference, f"{name}.pdf")).text, loose=True)
    paragraphs = [comparable(paragraph, loose=True) for paragraph in truth(reference, f"{name}.gt.json")]
    wanted = " ".join(paragraphs[1:] if name == "enlo_2" else paragraphs)
    expected, said = (re.findall(r"[a-z0-9]+|[^\sa-z0-9]", found, re.IGNORECASE) for found in (wanted, text))
    matcher = SequenceMatcher(None, expected, said, autojunk=False)
    assert sum(block.size for block in matcher.get_matching_blocks()) >= 0.995 * len(expected)


HARD = {
    "issue-brief-2025-24S.txt": (
        "fundamentally realigned Korea-Japan relations. What was once an asymmetrical",
        "the employment rate for international students who studied in Japan",
        "national interest-oriented pragmatic diplomacy",
        'its "pragmatic diplomacy grounded in national interests."',
        "ROK-U.S.-Japan and ROK-China-Japan summits",
        'Development Zone (JDZ) agreement" which can be raised',
        "이재명 정부의 실용적 대일외교를 위한 제언",
        "'뉴노멀(New Normal)'을 향해",
        "was 44.3%, compared to just 8% for those",
        "society, and culture—has positioned",
    ),
    "korea-herald-2025-05-30.txt": (
        "Stability ahead - but mutual public trust",
        "Seoul-Tokyo ties, as the two countries mark the 60th anniversary",
        "strategic cooperation - from countering North Korean threats",
        "don't think there's a high likelihood of major turbulence",
        "3.22 million Japanese visitors",
        "8.82 million Korean visitors",
        "'most of the major fires have been put out,'",
        "People, not politics, lead ties\nSasae highlighted",
        "restoring mutual trust between the people of Korea and Japan",
        "\"That's why I can't be entirely optimistic",
    ),
    "redefining-rok-japan-2025-09-27.txt": (
        'security and economic "2+2" meetings',
        "a joint statement - the first in 17 years between leaders",
        "not just symbolically - like with talks",
        "rating for Japan (42.7 percent)",
        "approximately 40 percent expressed cultural favorability",
        "respective diplomatic frameworks. Second, substantive meetings",
        "President Yoon Suk Yeol's ambitious upgrade",
        "foreign pressures - preventing disagreements",
        "private sector engagement—including youth programs",
        "security consultative committee (2+2)",
    ),
}
NOT_THERE = ("2.7 percent", "Team Alpha", "joint statement in 27 years", "compared to just 18%", "이재명 대통령의 실용적")


@pytest.mark.parametrize("name", sorted(HARD))
def test_hard_passages_of_real_briefs(reference: Path, name: str) -> None:
    imported = read((reference / "briefs" / name).read_bytes())
    text = cleaned(imported).text
    assert len(HARD[name]) == 10
    for quote in HARD[name]:
        span = find_quote(text, quote)
        assert span is not None, quote
        assert comparable(text[slice(*span)], case=False, loose=True) == comparable(quote, case=False, loose=True)
        passage = make_passage(_brief_text(imported), *span)
        assert comparable(imported.raw[passage.start : passage.end], loose=True) == comparable(passage.exact, loose=True)
    for quote in NOT_THERE:
        assert find_quote(text, quote) is None


def _brief_text(imported: ImportedText) -> BriefText:
    return BriefText(brief_id=uuid4(), raw=imported.raw, blocks=imported.blocks, repairs=imported.repairs)


@pytest.mark.parametrize(
    ("name", "title", "authors", "date"),
    [
        ("issue-brief-2025-24S.txt", "Policy Recommendations", ["Choi Eunmi", "Ham Geon Hee"], "2025-07"),
        ("korea-herald-2025-05-30.txt", "Will Seoul's leadership change", [], "2025-05-30"),
        ("redefining-rok-japan-2025-09-27.txt", "Redefining Republic of Korea-Japan", ["Rintaro Nishimura", "Jinwan Park"], "2025-09-27"),
    ],
)
def test_guesses_at_real_briefs(reference: Path, name: str, title: str, authors: list[str], date: str) -> None:
    found = read((reference / "briefs" / name).read_bytes()).metadata
    assert found.title.startswith(title)
    assert [author.name for author in found.authors] == authors
    assert str(found.date) == date
