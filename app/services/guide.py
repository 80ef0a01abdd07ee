"""The guide outside the window: read page by page, and printed by the program's own engine."""

from pathlib import Path

from app import __version__
from app.book.guide import GuidePage, print_guide
from app.book.labels import read_labels
from app.book.workshop import workshop
from app.core.guide import PAGES, Picture, guide_text, parse_guide, title_of
from app.core.jobs import Progress
from app.core.language import Language
from app.services.files import write_out

TITLE = {Language.EN: "Attaché: the guide", Language.KO: "Attaché 안내서", Language.JA: "Attaché 手引き"}


def export_guide(resources: Path, language: Language, path: Path, progress: Progress) -> Path:
    """Print the guide. It holds nothing of any library, so no policy forbids it.

    Raises:
        UserError: the place cannot be written to.
    """
    pages = tuple(_page(resources, page, language) for page in PAGES)
    wanted = {block.name for page in pages for block in page.blocks if isinstance(block, Picture)}
    pictures = {name: (resources / "help" / "guide" / "pictures" / name).read_bytes() for name in sorted(wanted)}
    pdf = print_guide(pages, TITLE[language], __version__, pictures, read_labels(resources, language), workshop(resources), progress)
    return write_out(path, pdf)


def _page(resources: Path, page: str, language: Language) -> GuidePage:
    text = guide_text(resources, page, language)
    return GuidePage(page, title_of(text), parse_guide(text))
