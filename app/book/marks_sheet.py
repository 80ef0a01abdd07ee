"""The marks of one paper with their references, as plain text, as Markdown and as pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

import pikepdf

from app.book import blocks as b
from app.book.accessible import faults
from app.book.citations import authors, dated, imprint, locator, title
from app.book.document import declare_accessible
from app.book.labels import Labels
from app.book.page import Furniture, Layout, Metadata, Words
from app.book.render import assemble
from app.book.sections.passages import TINTS
from app.book.text import Colour, Run, TextKind
from app.book.workshop import Workshop
from app.core.jobs import Progress
from app.core.markdown import plain
from app.core.model.annotation import AnchorState, Annotation, AnnotationKind
from app.core.model.brief import Brief, Passage

ASKING = (AnnotationKind.QUESTION, AnnotationKind.DISPUTE, AnnotationKind.ACTION)
"""Kinds of mark that are open until somebody says that they are settled."""


@dataclass(frozen=True, slots=True)
class MarkOnPaper:
    """A mark, the words it stands on, and the title of the dossier that it serves, if any."""

    annotation: Annotation
    passage: Passage
    dossier: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A mark in words: its kind, its own words, where these are from, the note, what is open or lost."""

    kind: AnnotationKind
    head: str
    words: str
    note: str
    reference: str


@dataclass(frozen=True, slots=True)
class MarksSheet:
    """The paper, its marking as it is printed, and its marks in the order given."""

    title: str
    about: str
    marking: str
    lines: tuple[Line, ...]


def sheet_of(brief: Brief, marks: Sequence[MarkOnPaper], marking: str, say: Labels) -> MarksSheet:
    """The marks in the words of a language; of the paper's description no guess is told."""
    about = say.join([authors(brief, say), imprint(brief, say), dated(brief, say)])
    return MarksSheet(title(brief, say), about, marking, tuple(_line(brief, mark, say) for mark in marks))


def _line(brief: Brief, mark: MarkOnPaper, say: Labels) -> Line:
    annotation, place = mark.annotation, locator(mark.passage.locator, say)
    state = say("mark_settled" if annotation.resolved else "mark_open") if annotation.kind in ASKING else ""
    lost = say("mark_lost") if annotation.state is not AnchorState.ANCHORED else ""
    head = " · ".join(part for part in (say(f"mark_{annotation.kind.value}"), state, lost, mark.dossier) if part)
    reference = say.join([authors(brief, say), title(brief, say), imprint(brief, say), dated(brief, say), place])
    return Line(annotation.kind, head, " ".join(mark.passage.exact.split()), annotation.body.strip(), reference)


def as_text(sheet: MarksSheet) -> str:
    """Plain text."""
    head = [sheet.marking, sheet.title, sheet.about]
    return "\n".join([*filter(None, head), "", *_text_lines(sheet)]).rstrip() + "\n"


def _text_lines(sheet: MarksSheet) -> Iterator[str]:
    for number, line in enumerate(sheet.lines, 1):
        yield f"{number}. {line.head}"
        yield from (f"   {part}" for part in ([f"“{line.words}”"] if line.words else []))
        yield from (f"   {part}" for part in line.note.splitlines())
        yield f"   ({line.reference})"
        yield ""


def as_markdown(sheet: MarksSheet) -> str:
    """Markdown (CommonMark); whatever stands in the texts is data and marks nothing up."""
    head = [f"**{plain(sheet.marking)}**\n" if sheet.marking else "", f"# {plain(sheet.title)}\n", f"{plain(sheet.about)}\n"]
    return "\n".join([*filter(None, head), *_markdown_lines(sheet)]).rstrip() + "\n"


def _markdown_lines(sheet: MarksSheet) -> Iterator[str]:
    for number, line in enumerate(sheet.lines, 1):
        yield f"## {number}. {plain(line.head)}\n"
        yield from ([f"> {plain(line.words)}\n"] if line.words else [])
        yield from (f"{plain(part.strip())}\n" for part in line.note.splitlines() if part.strip())
        yield f"{plain(line.reference)}\n"


def as_pdf(sheet: MarksSheet, say: Labels, tools: Workshop, progress: Progress) -> bytes:
    """Pages, tagged for those who listen."""
    part = b.Part(key="marks", title=say("passages"), blocks=tuple(_blocks(sheet)))
    words = Words(page_of=say("page_of"), back_to_contents=say("contents"))
    furniture = Furniture(banner=sheet.marking, title=sheet.title, identity=say("passages"), words=words)
    metadata = Metadata(title=f"{say('passages')}: {sheet.title}", author="Attaché", language=say.language)
    made = assemble((part,), furniture, metadata, Layout(body_size=10.5, ragged=True), tools, progress=progress)
    target = BytesIO()
    with pikepdf.open(BytesIO(made.pdf)) as file:
        if not faults(file):
            declare_accessible(file)
        file.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()


def _blocks(sheet: MarksSheet) -> Iterator[b.Block]:
    yield b.Heading(sheet.title, level=1, standfirst=sheet.about)
    for number, line in enumerate(sheet.lines, 1):
        yield b.Paragraph(f"{number} · {line.head}", kind=TextKind.KICKER, keep_with_next=True)
        if line.words:
            yield b.Paragraph((Run(text=line.words, tint=TINTS[line.kind]),), keep_with_next=bool(line.note))
        for said in line.note.splitlines():
            if said.strip():
                yield b.Paragraph(said.strip(), kind=TextKind.RAGGED)
        yield b.Paragraph((Run(text=line.reference, colour=Colour.GREY),), kind=TextKind.SMALL)
