"""Briefs on subjects that we do not raise ourselves: question, reply, what not to say."""

from app.book.blocks import Block, Heading, Keep, Paragraph, Part, Points
from app.book.plan import BriefPlan, has_words
from app.book.sections.answers import answers
from app.book.sections.briefs import brief_number, red_lines, sensitivities, statement_paragraphs
from app.book.sections.desk import Desk
from app.book.sections.quoted import quotations
from app.book.text import TextKind
from app.core.model.dossier import Heading as Topic


def compose(desk: Desk) -> tuple[Part, ...]:
    """The defensive briefs; where there are none it says so."""
    briefs = [brief for brief in desk.plan.defensive if has_words(brief.dossier, brief)]
    blocks = tuple(block for brief in briefs for block in _brief(desk, brief))
    if not desk.plan.scope.has("agenda"):
        asked = [brief for brief in desk.plan.briefs if brief.dossier.if_raised]
        blocks = tuple(block for brief in asked for block in _questions(desk, brief)) + blocks
    return (desk.part("if_raised", blocks or desk.none_recorded()),)


def _questions(desk: Desk, brief: BriefPlan) -> tuple[Block, ...]:
    """The questions on a subject of the agenda, for a book that has no brief on it."""
    return (Heading(brief.title, level=2, listed=False), *answers(desk, brief.dossier))


def _brief(desk: Desk, brief: BriefPlan) -> tuple[Block, ...]:
    kicker = desk.say("brief_number", number=brief_number(desk, brief))
    head: tuple[Block, ...] = (Heading(brief.title, level=2, kicker=kicker, anchor=f"brief-{brief.number}"),)
    if brief.dossier.standfirst:
        head += (Paragraph(brief.dossier.standfirst, kind=TextKind.RAGGED, keep_with_next=True),)
    items = tuple(statement_paragraphs(desk, row, brief.dossier) for row in brief.dossier.under(Topic.OUR_RESPONSE))
    listed: tuple[Block, ...] = (Points(items),) if items else ()
    body = (*listed, *answers(desk, brief.dossier), *red_lines(desk, brief.dossier))
    blocks = (*head, *body, *sensitivities(desk, brief.dossier), *quotations(desk, brief))
    last = blocks[-1]
    ended = last.blocks if isinstance(last, Keep) else (last,)
    return (*blocks[:-1], Keep((*ended, desk.signature(brief))))
