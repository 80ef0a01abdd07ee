"""Statements put elsewhere: within a heading, under another one, and where something is gone meanwhile."""

from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from app.core.arranging import arranged, put
from app.core.model.dossier import Dossier, Heading, Statement

OURS, THEIRS, PRESS = Heading.OUR_OBJECTIVES, Heading.THEIR_OBJECTIVES, Heading.PRESS_LINE
A, B, C = (Statement(heading=OURS, text=text) for text in "abc")
D = Statement(heading=THEIRS, text="d")
DOSSIER = Dossier(title="Quay", statements=(A, D, B, C))


def order(dossier: Dossier, heading: Heading) -> str:
    return "".join(statement.text for statement in dossier.under(heading))


def test_a_statement_goes_before_another_or_to_the_end() -> None:
    assert order(put(DOSSIER, C.id, OURS, A.id), OURS) == "cab"
    assert order(put(DOSSIER, A.id, OURS, C.id), OURS) == "bac"
    assert order(put(DOSSIER, A.id, OURS, None), OURS) == "bca"


def test_a_statement_goes_under_another_heading() -> None:
    moved = put(DOSSIER, B.id, THEIRS, D.id)
    assert (order(moved, OURS), order(moved, THEIRS)) == ("ac", "bd")
    moved = put(DOSSIER, B.id, PRESS, None)
    assert (order(moved, OURS), order(moved, PRESS)) == ("ac", "b")


def test_before_itself_and_without_it_nothing_moves() -> None:
    assert put(DOSSIER, B.id, OURS, B.id) == DOSSIER
    assert put(DOSSIER, uuid4(), OURS, A.id) == DOSSIER


def test_a_new_statement_is_put_in() -> None:
    new = Statement(heading=OURS, text="n")
    assert order(arranged(DOSSIER, new, OURS, B.id), OURS) == "anbc"
    assert order(arranged(DOSSIER, new, OURS, uuid4()), OURS) == "abcn"


@given(st.permutations([A, B, C, D]), st.sampled_from([A, B, C, D]), st.sampled_from(list(Heading)), st.sampled_from([A, B, C, D, None]))
def test_nothing_is_lost_and_the_others_keep_their_order(
    statements: list[Statement], one: Statement, heading: Heading, before: Statement | None
) -> None:
    moved = put(Dossier(title="Quay", statements=tuple(statements)), one.id, heading, before.id if before else None)
    assert [known for known in moved.statements if known.id != one.id] == [known for known in statements if known.id != one.id]
    assert sum(known.id == one.id for known in moved.statements) == 1
