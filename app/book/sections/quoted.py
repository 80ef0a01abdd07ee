"""Quotations: word for word, with speaker, author, title, date and locator; what is missing is said (row 54)."""

from app.book.blocks import Block, Paragraph
from app.book.citations import authors, dated, locator, title
from app.book.labels import WIDE
from app.book.plan import BriefPlan
from app.book.sections.desk import Desk, grey
from app.book.selfcheck.profile import QuotationClaim
from app.book.text import Run, TextKind
from app.book.verbatim import printed_words
from app.core.model.annotation import Quotation


def quotations(desk: Desk, brief: BriefPlan) -> tuple[Block, ...]:
    """The verified quotations of a brief, or nothing."""
    blocks = tuple(block for row in brief.quotations for block in _quotation(desk, row))
    return desk.under("quotations", blocks)


def _quotation(desk: Desk, row: Quotation) -> tuple[Block, ...]:
    exact = printed_words(row)
    words = desk.say("quoted" if WIDE.search(exact) else "quoted_latin", text=exact)
    desk.quoted.append(_claim(desk, row))
    numbers = desk.numbers((row.passage_id,))
    said = Paragraph((Run(text=words), *numbers), kind=TextKind.QUOTE, keep_with_next=True)
    return (said, Paragraph((grey(attribution(desk, row)),), kind=TextKind.SMALL))


def _claim(desk: Desk, row: Quotation) -> QuotationClaim:
    brief, say = desk.plan.readable[row.brief_id], desk.say
    place = locator(desk.plan.snapshot.passages[row.passage_id].locator, say)
    return QuotationClaim(
        words=printed_words(row), author=authors(brief, say), title=title(brief, say), date=dated(brief, say), locator=place
    )


def attribution(desk: Desk, row: Quotation) -> str:
    """Speaker (where another than the author), author, title, date and locator of a quotation."""
    brief = desk.plan.readable[row.brief_id]
    passage = desk.plan.snapshot.passages[row.passage_id]
    person = desk.plan.people.get(row.speaker_id) if row.speaker_id else None
    speaker = person.name_in(desk.plan.language) if person else row.speaker
    occasion = desk.say.join([speaker, row.occasion, row.medium, desk.date(row.spoken_on)])
    source = desk.say.join([authors(brief, desk.say), title(brief, desk.say), dated(brief, desk.say), locator(passage.locator, desk.say)])
    translated = desk.say("translated_by", name=row.translated_by) if row.translated_by else ""
    foreign = brief.marking.foreign_origin
    return " · ".join(part for part in (occasion, source, translated, f"[{foreign}]" if foreign else "") if part)
