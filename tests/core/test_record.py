"""A line of the record taken apart and put together again, and the place of words in it."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.model.meeting import LineKind, Meeting, MeetingLine, Occasion
from app.core.record import Noted, line_holding, noted, with_noted, without_noted

MEETING = Meeting(title="Talks on the ferry", occasion=Occasion.MINISTERIAL, lines=(MeetingLine(kind=LineKind.PURPOSE, text="Agree."),))


def test_a_line_tells_when_and_under_what() -> None:
    assert noted("14:05, Ferry, point 2: They agreed: June.") == Noted("They agreed: June.", "14:05", "Ferry, point 2")
    assert noted("9:30: They came late.") == Noted("They came late.", "9:30")


def test_a_title_with_a_colon_is_not_taken_for_the_words() -> None:
    text = "14:05, Fisheries: the zone, point 1: They want maps."
    assert noted(text, ["Ferry", "Fisheries: the zone"]) == Noted("They want maps.", "14:05", "Fisheries: the zone, point 1")


def test_what_begins_with_no_time_is_all_words() -> None:
    assert noted("Ferry: they agreed", ["Ferry"]) == Noted("they agreed", place="Ferry")
    for text in ("Ferry: they agreed", "14:05 they agreed", "14:05, they agreed", ""):
        assert noted(text) == Noted(text)


@given(st.text(), st.sampled_from(("", "9:05", "23:59")), st.sampled_from(("", "Ferry", "여객선, 요점 2")))
def test_what_was_put_together_comes_apart_again(words: str, time: str, place: str) -> None:
    what = Noted(words, time, place if time else "")
    assert noted(what.text).text == what.text
    if time:
        assert noted(what.text) == what


def test_a_line_is_added_changed_and_taken_out_and_the_other_lines_stay() -> None:
    more = with_noted(MEETING, None, Noted("They agreed.", "14:05", "Ferry"))
    (line,) = more.of(LineKind.RECORD)
    assert line.text == "14:05, Ferry: They agreed."
    changed = with_noted(more, line.id, Noted("They nearly agreed.", "14:05", "Ferry"))
    assert [each.text for each in changed.lines] == ["Agree.", "14:05, Ferry: They nearly agreed."]
    assert without_noted(changed, line.id) == MEETING
    assert without_noted(MEETING, line.id) == MEETING


def test_words_are_found_in_the_line_that_they_stand_in_with_their_neighbours() -> None:
    lines = tuple(MeetingLine(kind=LineKind.RECORD, text=text) for text in ("14:05: June was agreed at last.", "14:09: June was refused."))
    assert line_holding(lines, "June", "14:09: ", " was refused.") is lines[1]
    assert line_holding(lines, "June", "14:05: ", " was agreed") is lines[0]
    assert line_holding(lines, "July", "", "") is None
    assert line_holding(lines, "", "", "") is None
