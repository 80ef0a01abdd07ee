"""The shared samples and briefs taken into a library as a user would: each row of their list of expectations. Skipped without them."""

from pathlib import Path

import pytest

from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.brief import BlockKind
from app.importers.base import ImportOptions
from app.search.query import Query
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.views import FileReport, ImportStatus
from db.rows import BriefQuery
from tests.importers.reading import cleaned, read

pytestmark = pytest.mark.reference

REFUSED = {
    "empty.pdf": "empty",
    "corrupted.pdf": "damaged",
    "libreoffice-writer-password.pdf": "needs a password",
    "parsing_error.ics": "calendar",
}


def taken(services: Services, reference: Path) -> dict[str, FileReport]:
    paths = sorted(path for path in (reference / "samples").iterdir() if not path.name.endswith((".md", ".json")))
    report = services.imports.import_paths(paths, ImportChoices(), Silent())
    return {found.path.name: found for found in report.files}


def test_the_samples_in_a_library(services: Services, reference: Path) -> None:
    files = taken(services, reference)
    refused = {name: found.message for name, found in files.items() if found.status is ImportStatus.REFUSED}
    assert refused.keys() == REFUSED.keys()
    for name, said in REFUSED.items():
        assert said in refused[name].lower()
        assert refused[name].endswith(".")
        assert files[name].briefs == ()
    kept = {row.id for row in services.library.rows(BriefQuery())}
    assert kept == {found.brief.id for file in files.values() if file.status is not ImportStatus.DUPLICATE for found in file.briefs}
    assert all(services.library.original(brief_id) for brief_id in kept)
    scan = files["scan-no-text-layer.pdf"]
    assert "2 pages has a text layer" in scan.message
    assert scan.briefs[0].brief.source is not None
    assert scan.briefs[0].brief.source.pages_without_text == (1, 2)
    japanese = files["japanese-vertical-jo.pdf"].briefs[0].brief
    assert japanese.language is Language.JA
    assert japanese.id in {hit.id for hit in services.search.search(Query(text="みんな")).hits}
    mail = files["testRFC822_multipart_attachments.eml"].briefs[0].brief
    assert mail.source is not None
    assert [found.name for found in mail.source.attachments] == ["Test TxtA.txt", "Test TxtB.txt"]
    assert len(services.people.all()) == 3
    assert len(services.meetings.all()) == 3
    comments = services.library.detail(files["comments.docx"].briefs[0].brief.id).blocks
    assert all(block.anchor >= 0 for block in comments if block.kind is BlockKind.COMMENT)


def test_words_cut_at_a_line_end_are_found_whole(services: Services, reference: Path) -> None:
    """Words that the page of the typeset paper breaks: found as one word; real hyphens stay."""
    files = taken(services, reference)
    for name in ("en2col_0.pdf", "enlo_2.pdf"):
        brief = files[name].briefs[0].brief
        imported = read((reference / "samples" / name).read_bytes(), ".pdf")
        text = cleaned(imported)
        assert not set("\x02\ufffe\u00ad") & set(imported.raw + text.text)
        mended = [mend for mend in imported.repairs if mend.kind == "line_end_hyphen"]
        assert mended
        for mend in mended[:10]:
            whole = _word_at(text.text, text.to_clean(mend.start))
            assert brief.id in {hit.id for hit in services.search.search(Query(text=whole)).hits}, whole


def _word_at(text: str, at: int) -> str:
    """The word around an offset."""
    left = max(text.rfind(mark, 0, at) for mark in " \n") + 1
    right = min(found for mark in " \n." if (found := text.find(mark, at)) >= 0)
    return text[left:right].strip("“”\"'(),;:.")


def test_with_its_password_the_locked_file_comes_in(services: Services, reference: Path) -> None:
    path = reference / "samples" / "libreoffice-writer-password.pdf"
    choices = ImportChoices(options=ImportOptions(password="openpassword"))
    assert services.imports.import_paths([path], choices, Silent()).files[0].status is ImportStatus.IMPORTED


def test_the_three_briefs_in_a_library(services: Services, reference: Path) -> None:
    report = services.imports.import_paths([reference / "briefs"], ImportChoices(), Silent())
    counts = {file.path.name: len(file.briefs) for file in report.files}
    assert counts == {"issue-brief-2025-24S.txt": 1, "korea-herald-2025-05-30.txt": 4, "redefining-rok-japan-2025-09-27.txt": 1}
    for file in report.files:
        for found in file.briefs:
            before = services.library.detail(found.brief.id).text
            listed = services.cleaning.repairs(found.brief.id)
            for view in listed[:3]:
                services.cleaning.switch(found.brief.id, view, False)
            for view in listed[:3]:
                services.cleaning.switch(found.brief.id, view, True)
            assert services.library.detail(found.brief.id).text == before
