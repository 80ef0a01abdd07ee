"""The dossiers of the scene: one certain, one possible, one unlikely subject."""

from app.core.dates import PartialDate
from app.core.model.base import Disclosure, Status
from app.core.model.dossier import (
    Basis,
    ChronologyEntry,
    Conflict,
    Document,
    Dossier,
    Figure,
    Heading,
    IfRaised,
    NextStep,
    PersonRole,
    Position,
    RedLine,
    Resolution,
    Sensitivity,
    Term,
)
from tests.book.scene.base import JA, KO, key, proof, statement

FERRY = Dossier(
    id=key("ferry"),
    title="The second ferry line",
    short_title="Ferry 여객선 連絡船",
    standfirst="The first line works; a second needs a pier, a price and a date.",
    owner="Straits Desk",
    last_reviewed=PartialDate(2025, 9, 20),
    statements=(
        statement(
            "s-objective",
            Heading.OUR_OBJECTIVES,
            "Agree on a date for the second line before the end of winter.",
            measure="a date stands in the joint text",
            fallback="A window of three months instead of a date.",
        ),
        statement(
            "s-point",
            Heading.ARGUMENTS_TO_USE,
            "The first line paid for itself in its first year.",
            speaker="Minister Ahn",
            addressee="Minister Han",
            seconds=60,
            note="First line: paid in one year",
        ),
        statement(
            "s-point2",
            Heading.ARGUMENTS_TO_USE,
            "A second pier serves both coasts and both fleets.",
            speaker="Minister Ahn",
            seconds=45,
            note="One pier, two coasts",
            evidence=proof("p-ko", "p-ja"),
        ),
        statement(
            "s-tactical",
            Heading.TACTICAL_ARGUMENTS,
            "If cost is raised: the harbour fund already holds a third of it.",
            speaker="Minister Ahn",
        ),
        statement(
            "s-theirs",
            Heading.THEIR_OBJECTIVES,
            "A lower harbour fee, agreed for ten years.",
            basis=Basis.ESTIMATE,
            evidence=proof("p-ja", theirs=True),
        ),
        statement("s-response", Heading.OUR_RESPONSE, "The fee can be reviewed once the second line runs.", answers=key("s-theirs")),
        statement("s-press", Heading.PRESS_LINE, "Both ministers welcomed the first year of the ferry link."),
        statement("s-back", Heading.BACKGROUND, "The link was closed from 2013 to 2024.", evidence=proof("p-ferry", "p-note")),
        statement(
            "s-closed",
            Heading.BACKGROUND,
            "Our harbour fund can be raised by a tenth without a vote.",
            disclosure=Disclosure.NOT_FOR_DISCLOSURE,
        ),
        statement("s-old", Heading.BACKGROUND, "An outdated sentence nobody should print any more.", status=Status.SUPERSEDED),
    ),
    positions=(
        Position(
            id=key("pos-ours"),
            party="Norhaven",
            stance="Two lines, one timetable, 부두는 공동으로 관리한다.",
            stated_by="Minister Ahn",
            stated_on=PartialDate(2025, 5),
            evidence=proof("p-ko"),
        ),
        Position(
            id=key("pos-theirs"),
            party="Sella",
            stance="使用料の引き下げが先。The pier can wait.",
            basis=Basis.CONTACT,
            confidence="medium",
            evidence=proof("p-ja", theirs=True),
        ),
        Position(
            id=key("pos-council"),
            party="Harbour council",
            stance="Wants a seat in any joint body.",
            basis=Basis.ESTIMATE,
            evidence=proof("p-note"),
        ),
    ),
    if_raised=(
        IfRaised(
            id=key("q-fee"),
            trigger="Will you lower the harbour fee now?",
            reply="Not before the second line has a date.",
            likelihood="high",
            follow_up="A review in spring is possible.",
            do_not_say="The fee is too high.",
            evidence=proof("p-ja"),
        ),
    ),
    red_lines=(
        RedLine(
            id=key("red"),
            text="No fee below four crowns a ton.",
            why="the budget law",
            authority="Cabinet, June",
            consequence="the fund runs dry",
            evidence=proof("p-ferry"),
        ),
    ),
    sensitivities=(
        Sensitivity(
            id=key("sens"),
            text="The wreck of 1998 is still mourned on their side.",
            avoid_terms=("accident",),
            preferred_terms=("the loss of the Heron",),
            whose="Sella",
            evidence=proof("p-note"),
        ),
    ),
    chronology=(
        ChronologyEntry(id=key("c-1998"), date=PartialDate(1998), event="Loss of the Heron", parties=("Sella",), evidence=proof("p-note")),
        ChronologyEntry(
            id=key("c-1997"), date=PartialDate(1997), event="Loss of the Heron, as one paper dates it", evidence=proof("p-ferry")
        ),
        ChronologyEntry(id=key("c-2013"), date=PartialDate(2013, 4), event="Ferry link closed", evidence=proof("p-ferry")),
        ChronologyEntry(id=key("c-2024"), date=PartialDate(2024, 3), event="Ferry link opened again", evidence=proof("p-ferry")),
        ChronologyEntry(
            id=key("c-2025"),
            date=PartialDate(2025, 5, 14),
            event="Working talks on the pier: 부두 실무 협의",
            evidence=proof("p-ko", "p-ja"),
        ),
    ),
    figures=(
        Figure(
            id=key("f-people"),
            label="Passengers in the first year",
            value="412,000",
            unit="people",
            as_of=PartialDate(2025, 3),
            evidence=proof("p-ferry"),
            population="both directions",
        ),
        Figure(
            id=key("f-quota"),
            label="Fall of fishing quotas",
            value="20",
            unit="%",
            as_of=PartialDate(2023),
            shelf_life_days=400,
            evidence=proof("p-catch"),
        ),
        Figure(
            id=key("f-catch"), label="Fall of the herring catch", value="33", unit="%", as_of=PartialDate(2023), evidence=proof("p-catch")
        ),
    ),
    people=(PersonRole(person_id=key("han"), role="minister"),),
    documents=(
        Document(
            id=key("doc"),
            title="Memorandum on the ferry link",
            standing="in force",
            date=PartialDate(2024, 2, 3),
            evidence=proof("p-ferry"),
        ),
    ),
    next_steps=(NextStep(id=key("next"), text="Send the pier study to Sella.", who="Straits Desk", due=PartialDate(2025, 11)),),
    terms=(Term(term="HJB", expansion="Harbour Joint Body", forms=((KO, "항만공동기구"), (JA, "港湾共同機構")), note="proposed"),),
    conflicts=(
        Conflict(
            id=key("clash"),
            atoms=(key("c-1998"), key("c-1997")),
            resolution=Resolution.PREFER,
            preferred=key("c-1998"),
            decided_by="Straits Desk",
            note="one paper says 1997; the register of ships says 1998",
        ),
    ),
)

FISH = Dossier(
    id=key("fish"),
    title="Fishing quotas",
    statements=(
        statement("fish-o1", Heading.OUR_OBJECTIVES, "Obtain a shared count of the herring.", evidence=proof("p-catch")),
        statement("fish-o2", Heading.OUR_OBJECTIVES, "Set the next quota talks for spring.", evidence=proof("p-catch")),
        *(
            statement(
                f"fish-a{n}",
                Heading.ARGUMENTS_TO_USE,
                f"Quota argument number {n} of five.",
                speaker="Minister Ahn",
                evidence=proof("p-catch"),
            )
            for n in range(1, 6)
        ),
        statement("fish-t", Heading.TACTICAL_ARGUMENTS, "The warm water argument cuts both ways.", speaker="Minister Ahn"),
        statement("fish-r", Heading.OUR_RESPONSE, "Counting comes before cutting.", evidence=proof("p-catch")),
        *(
            statement(
                f"fish-b{n}",
                Heading.BACKGROUND,
                f"Background line {n}: " + "the council counts the herring in autumn and reports in winter. " * 2,
                evidence=proof("p-catch"),
            )
            for n in range(1, 6)
        ),
    ),
    positions=(Position(id=key("fish-pos"), party="Sella", stance="Quotas follow the catch.", evidence=proof("p-catch")),),
)

WRECK = Dossier(
    id=key("wreck"),
    title="The wreck of the Heron",
    statements=(
        statement("wreck-b", Heading.BACKGROUND, "A long story that only belongs in the file."),
        statement("wreck-r", Heading.OUR_RESPONSE, "We honour the dead together each October.", evidence=proof("p-note")),
    ),
    if_raised=(
        IfRaised(
            id=key("q-wreck"),
            trigger="Will you open the naval archive?",
            reply="The archive opens by law after thirty years.",
            evidence=proof("p-note"),
        ),
    ),
)
