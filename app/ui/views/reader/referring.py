"""Words of a brief with where they are from, ready to be pasted elsewhere."""

from app.core.language import Language
from app.core.page_words import page_of
from app.services.views import BriefDetail
from app.ui.wording import page_reference, paragraph_reference, short_date


def with_reference(detail: BriefDetail, start: int, end: int, language: Language) -> str:
    """The words in quotation marks, then author, title, source, date and page or paragraph, as far as they are known for certain."""
    brief = detail.brief
    words = " ".join(detail.text[start:end].split())
    sure = {
        "authors": ", ".join(author.name for author in brief.authors),
        "title": brief.title,
        "publisher": brief.publisher,
        "date": short_date(brief.date, language),
    }
    if "title" in brief.guessed and brief.source is not None:
        sure["title"] = brief.source.file_name
    parts = [value for name, value in sure.items() if value and (name == "title" or name not in brief.guessed)]
    place = page_reference(page_of(detail.page_starts, start), language) or paragraph_reference(_paragraph_of(detail, start), language)
    return f"“{words}” ({', '.join([*parts, *([place] if place else [])])})"


def _paragraph_of(detail: BriefDetail, start: int) -> int:
    """The number of the paragraph that a clean offset stands in; 0 where nobody counted."""
    return next((block.paragraph for block in reversed(detail.blocks) if block.start <= start), 0)
