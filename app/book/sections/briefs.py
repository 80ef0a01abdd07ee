"""One brief per agenda item, under the seven headings (briefing-practice.md 1.2)."""

from app.book.blocks import Block, Box, NotesArea, PageBreak, Paragraph, Part, Points, Positions
from app.book.blocks import Heading as Title
from app.book.plan import BriefPlan
from app.book.sections.answers import answers
from app.book.sections.desk import Desk, bold, closed, grey
from app.book.sections.quoted import quotations
from app.book.sections.timing import spoken_time
from app.book.selection import heading_readers
from app.book.text import Colour, Run, Text, TextKind, Tint
from app.core.model.dossier import Basis, Dossier, Heading, NextStep, Position, RedLine, Sensitivity, Statement
from app.core.model.meeting import AgendaItem, Coverage

MANDATORY = {
    Coverage.CERTAIN: (
        Heading.OUR_OBJECTIVES,
        Heading.ARGUMENTS_TO_USE,
        Heading.THEIR_OBJECTIVES,
        Heading.OUR_RESPONSE,
        Heading.BACKGROUND,
    ),
    Coverage.POSSIBLE: (Heading.OUR_OBJECTIVES, Heading.ARGUMENTS_TO_USE, Heading.OUR_RESPONSE, Heading.BACKGROUND),
    Coverage.UNLIKELY: (Heading.OUR_RESPONSE,),
}
"""The headings a brief of each grade must have; where nothing stands under one, it says so (row 43)."""


NOTE_LINES = 18
"""Ruled lines of a page for notes: as many as the smallest book page has room for beside the signature."""


def compose(desk: Desk) -> tuple[Part, ...]:
    """A part, with a tab of its own, for each agenda item that is certain or possible."""
    return tuple(_brief(desk, brief) for brief in desk.plan.briefs)


def brief_key(brief: BriefPlan) -> str:
    """The key of a brief's part, which is also the anchor that links lead to."""
    return f"brief-{brief.number}"


def brief_marking(desk: Desk, brief: BriefPlan) -> str:
    """The marking that covers one brief, as words; that it has none is said."""
    top = desk.schemes.highest(atom.marking for atom in brief.atoms())
    return desk.schemes.head(top, desk.plan.language) or desk.schemes.banner(top, desk.plan.language)


def brief_number(desk: Desk, brief: BriefPlan) -> str:
    """The brief's own number: the meeting's symbol and a serial."""
    symbol = desk.meeting.symbol
    return f"{symbol}/{brief.number}" if symbol else str(brief.number)


def kicker(desk: Desk, brief: BriefPlan) -> str:
    """Number and meeting heading, as each brief's first page has them (row 17)."""
    return f"{desk.say('brief_number', number=brief_number(desk, brief))} · {desk.meeting.title}"


def _brief(desk: Desk, brief: BriefPlan) -> Part:
    desk.begin_brief()
    title = Title(brief.title, kicker=kicker(desk, brief), standfirst=desk.written_out(brief.dossier.standfirst), listed=False)
    blocks: list[Block] = [title, *_facts(desk, brief)]
    for heading in Heading:
        blocks += _section(desk, brief, heading)
        blocks += red_lines(desk, brief.dossier) if heading is Heading.OUR_OBJECTIVES else ()
        blocks += _positions(desk, brief) if heading is Heading.OUR_RESPONSE else ()
    blocks += sensitivities(desk, brief.dossier)
    blocks += quotations(desk, brief)
    blocks += _documents(desk, brief.dossier)
    blocks += _next_steps(desk, brief.dossier)
    if desk.plan.order.recipe.option("agenda", "notes") == "page":
        blocks += [PageBreak(), NotesArea(lines=NOTE_LINES, title=desk.say("notes"))]
    return Part(key=brief_key(brief), title=brief.title, blocks=(*blocks, desk.signature(brief)))


def _facts(desk: Desk, brief: BriefPlan) -> tuple[Block, ...]:
    """Originating unit, grade, who raises it, minutes, leads and the outcome wanted, in a few small lines."""
    say, item = desk.say, brief.item
    if item is None:
        return ()
    rows = [
        (say("originator"), desk.originator(brief)),
        (say("coverage"), _likelihood(desk, item)),
        (say("lead"), " – ".join(name for name in (item.lead_ours, item.lead_theirs) if name)),
        (say("desired_outcome"), desk.written_out(item.desired_outcome)),
        (say("spoken_time_label"), spoken_time(desk, brief)),
    ]  # fmt: skip
    runs: list[Run] = []
    for label, text in rows:
        if text:
            runs += [Run(text=" · ", colour=Colour.GREY)] if runs else []
            runs += [Run(text=say("labelled", label=label, text=""), colour=Colour.GREY), Run(text=text)]
    return (Paragraph(tuple(runs), kind=TextKind.SMALL),)


def _likelihood(desk: Desk, item: AgendaItem) -> str:
    grade, side = desk.say(f"coverage_{item.coverage.value}"), desk.say(f"raised_{item.raised_by.value}")
    facts = desk.say("item_facts", coverage=grade, raised_by=side, minutes=item.minutes)
    return f"{facts} · {desk.say(f'press_{item.press.value}')}"


def _section(desk: Desk, brief: BriefPlan, heading: Heading) -> tuple[Block, ...]:
    """One of the seven headings, or nothing where it is optional and empty."""
    blocks = _background(desk, brief.dossier) if heading is Heading.BACKGROUND else _statements(desk, brief, heading)
    given = desk.plan.order.recipe.recipient in heading_readers(heading) and heading in desk.plan.scope.headings
    if not blocks and (heading not in MANDATORY[brief.coverage] or not given):
        return ()
    return desk.under(heading.value, blocks or desk.none_recorded())


def _statements(desk: Desk, brief: BriefPlan, heading: Heading) -> tuple[Block, ...]:
    rows = brief.dossier.under(heading)
    if heading is Heading.ARGUMENTS_TO_USE:
        return _spoken(desk, rows, brief)
    items = tuple(statement_paragraphs(desk, row, brief.dossier) for row in rows)
    blocks: tuple[Block, ...] = (Points(items, numbered=heading is Heading.OUR_OBJECTIVES),) if items else ()
    return blocks + (answers(desk, brief.dossier) if heading is Heading.OUR_RESPONSE else ())


def _spoken(desk: Desk, rows: tuple[Statement, ...], brief: BriefPlan) -> tuple[Block, ...]:
    """The points to make, numbered; where two ministers share them, each under the name of who says it."""
    speakers = tuple(dict.fromkeys(row.speaker for row in rows))
    split = desk.plan.scope.form("agenda") == "speaker" and len(speakers) > 1
    blocks: list[Block] = []
    sure, number = brief.sure(), 1
    for speaker in speakers if split else ("",):
        said = [row for row in rows if not split or row.speaker == speaker]
        blocks += [Title(speaker, level=3, listed=False)] if split and speaker else []
        items = tuple(statement_paragraphs(desk, row, brief.dossier, named=not split, spared=row not in sure) for row in said)
        blocks += [Points(items, numbered=True, start=number, kind=TextKind.SPOKEN)] if items else []
        number += len(items)
    return tuple(blocks)


def statement_paragraphs(desk: Desk, row: Statement, dossier: Dossier, *, named: bool = True, spared: bool = False) -> tuple[Text, ...]:
    """A statement with its source numbers, then who says it to whom and what else belongs to it, small.

    ``named`` False: who says it stands above already. ``spared``: it is said only if time allows.
    """
    say = desk.say
    spoken = say("speaker_to", speaker=row.speaker, addressee=row.addressee) if row.addressee else row.speaker if named else ""
    met = next((desk.words(other) for other in dossier.statements if other.id == row.answers), "")
    basis = say(f"basis_{row.basis.value}") if row.basis else ""
    aside = [say("if_time") if spared else "", spoken, say("do_not_volunteer") if row.do_not_volunteer else "", basis]
    below = [
        say.field("measure", desk.also(row, "measure")) if row.measure else "",
        say.field("fallback", desk.also(row, "fallback")) if row.fallback else "",
        f"← {met}" if met else "",
    ]
    first = (*desk.cited(row), *_aside(aside))
    small = " · ".join(detail for detail in below if detail)
    return (first, (grey(small),)) if small else (first,)


def _aside(details: list[str]) -> tuple[Run, ...]:
    """Short details after a statement, in brackets."""
    told = " · ".join(detail for detail in details if detail)
    return (grey(f" ({told})"),) if told else ()


def _background(desk: Desk, dossier: Dossier) -> tuple[Block, ...]:
    """Background in two blocks: what may be used, and what is not for disclosure (row 48)."""
    rows = dossier.under(Heading.BACKGROUND)
    usable = desk.points(row for row in rows if not closed(row))
    private = desk.points(row for row in rows if closed(row))
    boxed: tuple[Block, ...] = (Box(private, title=desk.say("background_closed"), tint=Tint.ROSE),) if private else ()
    label: tuple[Block, ...] = (Paragraph((bold(desk.say("background_usable")),), kind=TextKind.SMALL, keep_with_next=True),)
    return (*(label if usable and boxed else ()), *usable, *boxed)


def red_lines(desk: Desk, dossier: Dossier) -> tuple[Block, ...]:
    """What must not be given away, in a box of its own; the gate lets it through for principal and drafter only."""
    if not dossier.red_lines:
        return ()
    items = tuple(_red_line(desk, row) for row in dossier.red_lines)
    note = grey(f"  {desk.say('red_lines_note')}")
    title: Text = (Run(text=desk.say("red_lines"), bold=True, colour=Colour.RED), note)
    return (Box((Points(items),), title=title, tint=Tint.ROSE),)


def _red_line(desk: Desk, row: RedLine) -> tuple[Text, ...]:
    fields = (
        ("why", desk.also(row, "why")),
        ("authority", row.authority),
        ("consequence", desk.also(row, "consequence")),
    )
    small = " · ".join(desk.say.field(label, text) for label, text in fields if text)
    return (desk.cited(row), (grey(small),)) if small else (desk.cited(row),)


def _positions(desk: Desk, brief: BriefPlan) -> tuple[Block, ...]:
    """What each side holds, side by side; others in words below."""
    rows = brief.dossier.positions
    ours = tuple(_position(desk, row) for row in rows if desk.is_party(row.party, desk.meeting.home))
    theirs = tuple(_position(desk, row) for row in rows if desk.is_party(row.party, desk.meeting.counterpart))
    others = [row for row in rows if not any(desk.is_party(row.party, side) for side in (desk.meeting.home, desk.meeting.counterpart))]
    issue = brief.dossier.short_title or brief.title
    blocks: tuple[Block, ...] = ()
    if ours or theirs:
        heads = (desk.say("issue"), _side(desk, "our_side", desk.meeting.home), _side(desk, "their_side", desk.meeting.counterpart))
        blocks = (Positions(heads, ((issue, ours or ("–",), theirs or ("–",)),)),)
    listed = tuple((bold(desk.say("labelled", label=row.party, text="")), *_position(desk, row)) for row in others)
    return desk.under("positions", blocks + ((Points(listed),) if listed else ()))


def _side(desk: Desk, label: str, party: str) -> str:
    return f"{desk.say(label)} · {desk.say.country(party)}" if party else desk.say(label)


def _position(desk: Desk, row: Position) -> tuple[Run, ...]:
    basis = desk.say(f"basis_{row.basis.value}") if row.basis is not Basis.PUBLIC_STATEMENT or not row.stated_by else ""
    sure = desk.say("confidence", confidence=desk.say.degree(row.confidence)) if row.confidence else ""
    said = desk.say.join([row.stated_by, desk.date(row.stated_on), basis, sure])
    return (*desk.cited(row, "stance"), grey(f" ({said})")) if said else desk.cited(row, "stance")


def sensitivities(desk: Desk, dossier: Dossier) -> tuple[Block, ...]:
    """Sore points, whose they are, and the words to use or avoid."""
    items = tuple(_sensitivity(desk, row) for row in dossier.sensitivities)
    return desk.under("sensitivities", (Points(items),) if items else ())


def _sensitivity(desk: Desk, row: Sensitivity) -> tuple[Text, ...]:
    whose: tuple[Run, ...] = (grey(f" ({row.whose})"),) if row.whose else ()
    fields = (("avoid_terms", row.avoid_terms), ("preferred_terms", row.preferred_terms))
    small = " · ".join(desk.say.field(label, desk.say.join(terms)) for label, terms in fields if terms)
    first = (*desk.cited(row), *whose)
    return (first, (grey(small),)) if small else (first,)


def _documents(desk: Desk, dossier: Dossier) -> tuple[Block, ...]:
    items: list[tuple[Text, ...]] = []
    for row in dossier.documents:
        small = desk.say.join([desk.date(row.date), row.standing])
        head = desk.cited(row, "title")
        items.append(tuple(text for text in (head, (grey(small),) if small else "", desk.words(row) if row.text else "") if text))
    return desk.under("documents", (Points(tuple(items)),) if items else ())


def _next_steps(desk: Desk, dossier: Dossier) -> tuple[Block, ...]:
    items = [(*desk.cited(row), grey(f" ({small})")) if small else desk.cited(row) for row, small in due(desk, dossier)]
    return desk.under("next_steps", (Points(tuple(items)),) if items else ())


def due(desk: Desk, dossier: Dossier) -> list[tuple[NextStep, str]]:
    """What follows, each with who does it and by when, as words."""
    return [(row, desk.say.join([row.who, desk.date(row.due)])) for row in dossier.next_steps]
