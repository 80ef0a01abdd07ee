"""The guide at the terminal and on paper."""

from pathlib import Path

import click

from app.cli.session import Session, pass_session, verb
from app.cli.speech import columns, watched
from app.cli.values import LANGUAGE, OUT_FILE


@verb("guide")
@click.argument("page", required=False)
@click.option("--language", type=LANGUAGE, default="en", help="The language of the guide; en unless told.")
@click.option("--pdf", type=OUT_FILE, help="Print the whole guide into this file.")
@pass_session
def guide(session: Session, *, page: str | None, language: str, pdf: Path | None) -> None:
    """List the pages of the guide, read one, or print all of them as a PDF. No library is needed."""
    from app.core.guide import guide_text, titles
    from app.core.language import Language
    from app.services.guide import export_guide

    spoken = Language(language)
    if page is not None and pdf is not None:
        raise click.UsageError("Choose a page or --pdf: the file holds all pages.")
    if pdf is not None:
        with watched("The guide") as progress:
            path = export_guide(session.resources, spoken, pdf.absolute(), progress)
        session.answer({"path": path}, lambda: [str(path)])
    elif page is not None:
        text = guide_text(session.resources, page, spoken)
        session.answer({"page": page, "text": text}, lambda: [text.rstrip()])
    else:
        pages = titles(session.resources, spoken)
        session.answer([{"page": key, "title": title} for key, title in pages], lambda: columns(pages))
