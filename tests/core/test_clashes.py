"""Which values of one fact clash, and which only look so."""

from dataclasses import replace

import pytest

from app.core.clashes import Apart, apart, disagreements, ids_of, uncounted
from app.core.dates import PartialDate
from app.core.model.base import Atom
from app.core.model.dossier import ChronologyEntry, Conflict, Dossier, Figure, Resolution

BERTHS = Figure(label="Berths of the harbour", value="12", unit="berths", as_of=PartialDate(2025, 3))


def other(figure: Figure, **changes: object) -> Figure:
    """The same figure in another entry, with some things different."""
    told = {name: getattr(figure, name) for name in ("label", "value", "unit", "as_of", "qualifier", "method", "population")}
    return Figure(**{**told, **changes})  # type: ignore[arg-type]


def test_two_values_of_one_fact_clash_however_the_label_is_written() -> None:
    dossier = Dossier(title="Harbours", figures=(BERTHS, other(BERTHS, label="berths of the  Harbour", value="14")))
    (found,) = disagreements(dossier)
    assert (found.open, ids_of(found.atoms)) == (True, ids_of(dossier.figures))
    assert found.id == disagreements(dossier)[0].id


@pytest.mark.parametrize(
    ("one", "two", "why"),
    [
        (BERTHS, other(BERTHS, value="12.0"), None),
        (other(BERTHS, value="1,200"), other(BERTHS, value="1200"), None),
        (BERTHS, other(BERTHS, value="14", as_of=PartialDate(2024)), Apart.OTHER_TIME),
        (other(BERTHS, population="adults"), other(BERTHS, value="14", population="children"), Apart.OTHER_PEOPLE),
        (other(BERTHS, method="by tide"), other(BERTHS, value="14", method="by chart"), Apart.OTHER_METHOD),
        (other(BERTHS, value="42.7"), other(BERTHS, value="40", qualifier="about"), Apart.LESS_EXACT),
        (BERTHS, other(BERTHS, value="10", qualifier="more than"), Apart.LESS_EXACT),
        (BERTHS, other(BERTHS, value="10", qualifier="이하"), None),
        (other(BERTHS, value="60"), other(BERTHS, value="40", qualifier="about"), None),
    ],
)
def test_what_is_no_clash_says_why(one: Figure, two: Figure, why: Apart | None) -> None:
    assert apart(one, two) is why
    assert apart(two, one) is why
    dossier = Dossier(title="Harbours", figures=(one, two))
    assert [row.why for row in uncounted(dossier)] == ([why] if why else [])


def test_a_hedge_that_does_not_reach_the_other_value_is_a_clash() -> None:
    for value, hedge in (("40", "about"), ("70", "more than")):
        dossier = Dossier(title="Harbours", figures=(other(BERTHS, value="60"), other(BERTHS, value=value, qualifier=hedge)))
        assert len(disagreements(dossier)) == 1


def test_the_same_event_on_two_days_clashes_and_a_year_alone_does_not() -> None:
    signed = ChronologyEntry(date=PartialDate(1998, 10, 8), event="The declaration is signed.")
    entries: tuple[Atom, ...] = (signed, ChronologyEntry(date=PartialDate(1998), event="The declaration is signed."))
    dossier = Dossier(title="History", chronology=(signed, entries[1]))  # type: ignore[arg-type]
    assert disagreements(dossier) == ()
    assert [row.why for row in uncounted(dossier)] == [Apart.LESS_EXACT]
    third = ChronologyEntry(date=PartialDate(2008), event="The declaration is signed.")
    (found,) = disagreements(replace(dossier, chronology=(*dossier.chronology, third)))
    assert third.id in ids_of(found.atoms)


def test_what_was_decided_is_not_counted_again_until_a_third_value_comes() -> None:
    figures = (BERTHS, other(BERTHS, value="14"))
    settled = Conflict(id=BERTHS.id, atoms=tuple(figure.id for figure in figures), resolution=Resolution.NO_CONFLICT, note="Two piers.")
    dossier = Dossier(title="Harbours", figures=figures, conflicts=(settled,))
    assert [row.open for row in disagreements(dossier)] == [False]
    more = replace(dossier, figures=(*figures, other(BERTHS, value="16")))
    assert [row.open for row in disagreements(more)] == [False, True]
