"""Numbers to hand: value, unit, qualifier, as-of date and source of each; stale and disputed ones say so."""

import re

from app.book.blocks import Bar, BarChart, Block, Cell, Heading, LineChart, Part, Points, Table
from app.book.facts import comparable, conflict_of, number_of, place_in_time, series, stale
from app.book.sections.desk import Desk, conflict_words, grey
from app.book.settled import notes_on
from app.book.text import Colour, Run, Text
from app.core.model.dossier import Dossier, Figure

ELLIPSIS = "…"
WITHOUT_SPACE = re.compile("[%％\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Units that stand close to their number: signs of per cent, and counters in Kana, Kanji or Hangul."""


def compose(desk: Desk) -> tuple[Part, ...]:
    """The figures of every dossier of the book; left out where there are none."""
    blocks: list[Block] = []
    for brief in desk.plan.all_briefs:
        if brief.dossier.figures:
            blocks += [Heading(brief.title, level=2, listed=False), _table(desk, brief.dossier), *_notes(desk, brief.dossier)]
            blocks += _charts(desk, brief.dossier)
    return (desk.part("figures", tuple(blocks)),) if blocks else ()


def value_words(figure: Figure) -> str:
    """Qualifier, value and unit as they are printed; an ellipsis in the qualifier stands for the value (“…以上”)."""
    joint = "" if WITHOUT_SPACE.match(figure.unit) else " "
    value = f"{figure.value}{joint}{figure.unit}".strip()
    return figure.qualifier.replace(ELLIPSIS, value) if ELLIPSIS in figure.qualifier else f"{figure.qualifier} {value}".strip()


def _table(desk: Desk, dossier: Dossier) -> Table:
    say = desk.say
    head = (say("figure"), say("value"), say("day"), say("source"))
    return Table(rows=tuple(_row(desk, figure, dossier) for figure in dossier.figures), head=head, widths=_widths(desk), bold_first=False)


def _widths(desk: Desk) -> tuple[float, ...]:
    """A column of titles is wider than one of numbers."""
    return (4, 2.2, 2.2, 1.2) if desk.plan.scope.has("sources") else (3.4, 1.9, 2, 2.3)


def _row(desk: Desk, figure: Figure, dossier: Dossier) -> tuple[Text | tuple[Text, ...] | Cell, ...]:
    say = desk.say
    details = [desk.also(figure, name) for name in ("population", "method")]
    conflict = conflict_of(figure, dossier)
    label: tuple[Text, ...] = (desk.words(figure, "label"), *((grey(text),) for text in details if text))
    when: tuple[Text, ...] = (say("as_of_source", date=desk.date(figure.as_of)) if figure.as_of else say("no_date"),)
    when += ((Run(text=say("stale"), bold=True, colour=Colour.RED),),) if stale(figure, desk.plan.order.as_of) else ()
    when += ((Run(text=say("conflict"), colour=Colour.RED),),) if conflict else ()
    return (Cell(label), Cell((value_words(figure),), bold=True), Cell(when), desk.source_cell(figure))


def _notes(desk: Desk, dossier: Dossier) -> tuple[Block, ...]:
    """What was decided where sources differ, or that nothing is decided yet (row 58)."""
    printed = {atom.id for atom in dossier.figures}
    notes = [conflict_words(desk, row) for row in dossier.conflicts if any(row in notes_on(key, (row,)) for key in printed)]
    return (Points(tuple(notes)),) if notes else ()


def _charts(desk: Desk, dossier: Dossier) -> tuple[Block, ...]:
    lines = tuple(_line(desk, group) for group in series(dossier.figures))
    return (*lines, *(_chart(desk, group) for group in comparable(dossier.figures)))


def _line(desk: Desk, group: tuple[Figure, ...]) -> LineChart:
    """The same figure over time."""
    points = tuple(
        (place_in_time(figure.as_of), number_of(figure) or 0.0, figure.value, str(figure.as_of.year)) for figure in group if figure.as_of
    )
    names = dict.fromkeys(name for figure in group for name in desk.source_titles(figure))
    said = "; ".join(f"{desk.date(figure.as_of)}: {value_words(figure)}" for figure in group)
    heading = desk.say("trend", label=desk.words(group[0], "label"), unit=group[0].unit)
    return LineChart(title=heading, points=points, source=desk.say("source_of_chart", sources=desk.say.join(list(names))), alternative=said)


def _chart(desk: Desk, group: tuple[Figure, ...]) -> BarChart:
    names = dict.fromkeys(name for figure in group for name in desk.source_titles(figure))
    heading = desk.say.join([group[0].unit[:1].upper() + group[0].unit[1:], desk.date(group[0].as_of)])
    bars = tuple(Bar(desk.words(figure, "label"), number_of(figure) or 0.0, value_words(figure)) for figure in group)
    said = "; ".join(f"{desk.words(figure, 'label')}: {value_words(figure)}" for figure in group)
    return BarChart(title=heading, bars=bars, source=desk.say("source_of_chart", sources=desk.say.join(list(names))), alternative=said)
