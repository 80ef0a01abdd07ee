"""The marks of a brief with their references: as text, Markdown and PDF, from the service and from the command line."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest

from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.language import Language
from app.core.marking import Marking
from app.core.model.annotation import AnnotationKind, Visibility
from app.core.model.brief import Author
from app.services.marks_export import MarksExport, MarksExported
from app.services.opening import Services
from app.services.views import MarkDetails


@pytest.fixture
def marked(services: Services, harbour: UUID, meeting: UUID) -> UUID:
    """Three marks: one for a dossier, one settled question, one that is private."""
    brief = services.library.get(harbour)
    services.library.save(replace(brief, authors=(Author(name="Min Aster"),), publisher="Harbour [Gazette]"))
    ports = services.dossiers.find("Ports")
    mark = services.annotations.by_quote
    mark(harbour, "handled 31,000 boxes", MarkDetails(kind=AnnotationKind.FIGURE, note="As of when?\nAsk *them*.", dossier_id=ports.id))
    asked = mark(harbour, "for the first time in nine years", MarkDetails(kind=AnnotationKind.QUESTION, note="Nine?"))
    services.annotations.settle(asked.mark.annotation.id)
    mark(harbour, "정례 협의를", MarkDetails(kind=AnnotationKind.HIGHLIGHT, note="Between us", visibility=Visibility.PRIVATE))
    return harbour


def export(services: Services, brief_id: UUID, path: Path, language: Language, resources: Path) -> MarksExported:
    maker = MarksExport(library=services.library, dossiers=services.dossiers.all, schemes=services.schemes(), resources=resources)
    return maker.write(brief_id, path, language, Silent())


def test_text_tells_words_note_and_reference_in_the_order_of_the_text(
    services: Services, marked: UUID, tmp_path: Path, resources: Path
) -> None:
    done = export(services, marked, tmp_path / "marks.txt", Language.EN, resources)
    assert (done.count, done.private) == (2, 1)
    lines = done.path.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "Harbour talks begin"
    assert lines[3:5] == ["1. Question · settled", "   “for the first time in nine years”"]
    at = lines.index("2. Figure · Ports")
    assert lines[at + 1 : at + 4] == ["   “handled 31,000 boxes”", "   As of when?", "   Ask *them*."]
    assert lines[at + 4].startswith("   (Min Aster, Harbour talks begin, Harbour [Gazette]")
    assert "Between us" not in "\n".join(lines)


def test_markdown_marks_nothing_up_that_is_data(services: Services, marked: UUID, tmp_path: Path, resources: Path) -> None:
    written = export(services, marked, tmp_path / "marks.md", Language.KO, resources).path.read_text(encoding="utf-8")
    assert written.startswith("# Harbour talks begin\n")
    assert "## 1. 질문 · 해결됨" in written
    assert "Ask \\*them\\*." in written
    assert "Harbour \\[Gazette\\]" in written


def test_a_pdf_has_the_marks_and_the_marking_of_the_brief(services: Services, marked: UUID, tmp_path: Path, resources: Path) -> None:
    services.library.save(replace(services.library.get(marked), marking=Marking(scheme="uk", level="official")))
    done = export(services, marked, tmp_path / "marks.PDF", Language.EN, resources)
    with pypdfium2.PdfDocument(done.path) as pdf:
        text = " ".join(pdf[0].get_textpage().get_text_bounded().split())
    for words in ("OFFICIAL", "Harbour talks begin", "handled 31,000 boxes", "As of when?", "Min Aster"):
        assert words in text
    assert "Between us" not in text


def test_what_cannot_be_written_is_said(services: Services, harbour: UUID, tmp_path: Path, resources: Path) -> None:
    with pytest.raises(UserError, match="no marks"):
        export(services, harbour, tmp_path / "marks.txt", Language.EN, resources)
    with pytest.raises(UserError, match=r"\.txt, \.md or \.pdf"):
        export(services, harbour, tmp_path / "marks.docx", Language.EN, resources)
    assert list(tmp_path.glob("marks.*")) == []
