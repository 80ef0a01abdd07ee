"""What happened when: drawn on a line, then as a table with sources."""

from app.book.blocks import Block, Cell, Paragraph, Part, Table, Timeline, TimelineEvent
from app.book.sections.desk import Desk, conflict_words, grey
from app.book.settled import notes_on
from app.book.text import Text, TextKind
from app.core.model.dossier import ChronologyEntry

DRAWN = 12
"""Events on the drawn lines; with more, the latest are drawn, the book says so, and all are in the table."""


def compose(desk: Desk) -> tuple[Part, ...]:
    """The chronology of every dossier of the book in one; left out where there is none."""
    entries = events(desk)
    if not entries:
        return ()
    drawn = tuple(TimelineEvent(str(entry.date.year), _short(desk, entry)) for entry in entries[-DRAWN:])
    head = (desk.say("day"), desk.say("event"), desk.say("source"))
    table = Table(
        rows=tuple(_row(desk, entry) for entry in entries),
        head=head,
        widths=(2.1, 5.9, 1.2) if desk.plan.scope.has("sources") else (1.8, 4.9, 2.5),
    )
    told = desk.say("timeline_latest", shown=len(drawn), total=len(entries))
    said: tuple[Block, ...] = (Paragraph((grey(told),), kind=TextKind.SMALL),) if len(drawn) < len(entries) else ()
    blocks: tuple[Block, ...] = (Timeline(drawn), *said, table)
    return (desk.part("chronology", blocks),)


def events(desk: Desk) -> list[ChronologyEntry]:
    """The dated events of all dossiers, in order, each once."""
    found = {entry.id: entry for brief in desk.plan.all_briefs for entry in brief.dossier.chronology}
    return sorted(found.values(), key=lambda entry: entry.date)


def _short(desk: Desk, entry: ChronologyEntry) -> str:
    """The event up to its first semicolon, colon or full stop: the line has room for few words."""
    words = entry.text_in("event", desk.plan.language)
    ends = [at for sign in ("; ", ": ", ". ", "。") if (at := words.find(sign)) > 0]
    return words[: min(ends)] if ends else words.rstrip(".。")


def _row(desk: Desk, entry: ChronologyEntry) -> tuple[Text | tuple[Text, ...] | Cell, ...]:
    when = desk.date(entry.date) + (f" – {desk.date(entry.until)}" if entry.until else "")
    small = desk.say.join([*(desk.say.country(party) for party in entry.parties), desk.say("disputed") if entry.disputed else ""])
    conflicts = tuple(row for brief in desk.plan.all_briefs for row in brief.dossier.conflicts)
    lines = [small, *(conflict_words(desk, row) for row in notes_on(entry.id, conflicts))]
    event: tuple[Text, ...] = (desk.words(entry, "event"), *((grey(line),) for line in lines if line))
    return (when, Cell(event), desk.source_cell(entry))
