"""The face of the book: what it is, for whom, how it is handled."""

from app.book.blocks import Cover, Part
from app.book.coverlines import cover_lines
from app.book.sections.desk import Desk
from app.book.sections.times import moment, span
from app.book.text import Colour, Run, Text


def compose(desk: Desk) -> tuple[Part, ...]:
    """The cover; it is never left out."""
    meeting, say = desk.meeting, desk.say
    cover = Cover(
        kicker=say("briefing_book"),
        title=meeting.title,
        native_titles=say(f"occasion_{meeting.occasion.value}"),
        rows=face_rows(desk),
        handling=handling(desk),
    )
    return (Part(key="cover", title=say("briefing_book"), blocks=(cover,), front=True, bare=True, listed=False),)


def face_rows(desk: Desk) -> tuple[tuple[str, Text], ...]:
    """The lines of the cover, each with its label."""
    return (*((desk.say(label), text) for label, text in _rows(desk) if text), *_scheme_rows(desk))


def handling(desk: Desk) -> tuple[Run, ...]:
    """How the book is handled, after the number of the copy."""
    return (Run(text=copy_line(desk) + " ", bold=True, colour=Colour.RED), Run(text=desk.say("handling")))


def copy_line(desk: Desk) -> str:
    """Which copy this is, of how many."""
    order = desk.plan.order
    return desk.say("copy_of", number=order.copy_number, copies=max(order.recipe.copies, order.copy_number))


def edition_line(desk: Desk) -> str:
    """Edition and as-of date, as they stand on every page."""
    order = desk.plan.order
    as_of = desk.say("as_of", date=desk.date(order.as_of))
    return desk.say("edition_as_of", edition=desk.say("edition", number=order.number), as_of=as_of)


def _rows(desk: Desk) -> tuple[tuple[str, Text], ...]:
    meeting, say, order = desk.meeting, desk.say, desk.plan.order
    language = desk.plan.language
    return (
        ("symbol", meeting.symbol),
        ("place", meeting.place),
        ("date", span(meeting.start, meeting.end, language)),
        ("recipient", order.recipe.recipient_name or say(f"recipient_{order.recipe.recipient.value}")),
        ("prepared_by", meeting.issuing_unit),
        ("edition_row", edition_line(desk)),
        ("text_closed", moment(order.built, language)),
        ("handling_until", desk.meeting.marking.until),
    )


def _scheme_rows(desk: Desk) -> tuple[tuple[str, Text], ...]:
    """The lines that the marking scheme wants, under its own words, which are never translated."""
    scheme = desk.schemes.scheme(desk.plan.marking.scheme)
    return tuple((line, value) for line, value in cover_lines(scheme, desk.meeting).items() if value and line not in SHOWN)


SHOWN = frozenset({"Subject"})
"""Lines that the cover has anyway: the subject is its title."""
