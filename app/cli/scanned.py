"""Scanned papers: pages that are pictures, read by machine."""

import click

from app.cli.briefs import brief_document
from app.cli.session import Session, pass_session, verb
from app.cli.speech import columns, watched
from app.cli.values import LANGUAGE
from app.core.language import Language


@verb("ocr")
@click.argument("brief", metavar="BRIEF")
@click.option("--language", type=LANGUAGE, help="The language of the pages, instead of a guess by their script.")
@click.option("--password", default="", help="The password of a protected file.")
@click.option("--anew", is_flag=True, help="Read pages once more that were read by machine already.")
@pass_session
def ocr(session: Session, brief: str, language: str | None, password: str, anew: bool) -> None:
    """Read the pages of a brief that are pictures, with Tesseract, if that is installed on this machine.

    What is read so is marked as machine-read, with how sure the machine was; the pages themselves stay as they are. Marks
    on a page stay on it. “undo” takes it back.
    """
    with session.open() as services, watched("Reading by machine") as progress:
        found = services.recognition.recognise(
            services.library.find(brief).id, progress, language=Language(language or Language.UNKNOWN), password=password, anew=anew
        )
    marks = {state.value: count for state, count in found.states}
    document = {**brief_document(found.brief), "read_pages": found.pages, "confidence": found.confidence, "marks": marks}
    session.answer(
        document,
        lambda: [found.brief.title, *columns([("pages", len(found.pages)), ("confidence", f"{found.confidence} %"), *marks.items()])],
    )
