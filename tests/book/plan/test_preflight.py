"""What is found before printing."""

from dataclasses import replace

from app.book.content import Finding, Severity
from app.book.preflight import preflight
from app.core.model.base import Status, Translation
from app.core.model.dossier import Dossier, Heading, Resolution
from app.core.model.meeting import Interpretation, LineKind
from app.core.snapshot import Snapshot
from tests.book.scene.base import JA, key, proof, schemes, statement
from tests.book.scene.dossiers import FERRY
from tests.book.scene.snapshot import SNAPSHOT, order, with_dossier


def findings(snapshot: Snapshot) -> dict[str, Finding]:
    return {finding.code: finding for finding in preflight(snapshot, order(), schemes())}


def of(dossier: Dossier) -> dict[str, Finding]:
    return findings(with_dossier(dossier))


def test_the_scene_has_exactly_the_faults_that_were_put_into_it() -> None:
    assert set(findings(SNAPSHOT)) == {"unverified-quotation", "only-their-evidence", "stale-figure", "unconfirmed-source"}


def test_an_altered_quotation_is_an_error() -> None:
    found = findings(SNAPSHOT)["unverified-quotation"]
    assert (found.severity, found.object_id) == (Severity.ERROR, key("misquote"))


def test_stale_figures_are_a_warning() -> None:
    assert findings(SNAPSHOT)["stale-figure"].severity is Severity.WARNING


def test_a_cited_brief_whose_title_and_date_are_guesses_is_a_warning_with_its_id() -> None:
    found = findings(SNAPSHOT)["unconfirmed-source"]
    assert (found.severity, found.object_id) == (Severity.WARNING, key("brief-b"))
    assert "title and date" in found.message


def test_a_last_contact_without_a_date_is_an_error() -> None:
    lines = tuple(
        replace(row, text="Talks in Sella, in spring.") if row.kind is LineKind.LAST_CONTACT else row for row in SNAPSHOT.meeting.lines
    )
    found = findings(replace(SNAPSHOT, meeting=replace(SNAPSHOT.meeting, lines=lines)))["undated-contact"]
    assert (found.severity, found.row) == (Severity.ERROR, 49)


def test_a_book_that_nobody_clears_cannot_be_final() -> None:
    found = findings(replace(SNAPSHOT, meeting=replace(SNAPSHOT.meeting, issuing_unit="")))["no-clearance"]
    assert (found.severity, found.row) == (Severity.ERROR, 20)


def test_statements_without_words_in_the_language_of_the_book_are_counted() -> None:
    quay = statement("quay", Heading.ARGUMENTS_TO_USE, "The quay stays open.", speaker="Minister Ahn")
    worded = replace(quay, id=key("worded"), translations=(Translation(field="text", language=JA, text="岸壁は開いておく。"),))
    pier = statement("pier", Heading.ARGUMENTS_TO_USE, "桟橋も開いておく。", speaker="Minister Ahn", language=JA)
    dossier = replace(FERRY, statements=(quay, worded, pier), if_raised=())
    only = replace(with_dossier(dossier), dossiers=(dossier,))
    found = {finding.code: finding for finding in preflight(only, order(language=JA), schemes())}["untranslated"]
    assert (found.severity, found.object_id) == (Severity.WARNING, quay.id)
    assert found.message.startswith("1 of 3 statements and answers have no words in Japanese")
    english = {finding.code: finding for finding in preflight(only, order(), schemes())}["untranslated"]
    assert (english.object_id, english.message[:6]) == (pier.id, "1 of 3")


def test_points_without_evidence_or_speaker_are_found() -> None:
    bare = statement("bare", Heading.ARGUMENTS_TO_USE, "Said by nobody, resting on nothing.", evidence=())
    found = of(replace(FERRY, statements=(*FERRY.statements, bare)))
    assert found["no-evidence"].severity is Severity.WARNING
    assert (found["no-speaker"].severity, found["no-speaker"].row) == (Severity.ERROR, 46)


def test_seven_points_are_an_error_and_five_a_warning() -> None:
    def points(count: int) -> Dossier:
        rows = (statement(f"many-{n}", Heading.ARGUMENTS_TO_USE, f"Point {n}.", speaker="Minister Ahn") for n in range(count))
        return replace(FERRY, statements=(*FERRY.under(Heading.OUR_OBJECTIVES), *rows))

    assert of(points(7))["too-many-points"].row == 45
    assert of(points(5))["many-points"].severity is Severity.WARNING
    assert not {"too-many-points", "many-points"} & set(of(points(4)))


def test_an_undecided_clash_bars_final() -> None:
    undecided = replace(FERRY.conflicts[0], resolution=Resolution.OPEN)
    assert of(replace(FERRY, conflicts=(undecided,)))["open-clash"].severity is Severity.ERROR


def test_a_clash_printed_alone_without_a_note_is_an_error() -> None:
    lonely = replace(FERRY.conflicts[0], resolution=Resolution.PRINT_BOTH, note="")
    kept = tuple(replace(row, status=Status.SUPERSEDED) if row.id == key("c-1997") else row for row in FERRY.chronology)
    assert of(replace(FERRY, conflicts=(lonely,), chronology=kept))["clash-alone"].row == 58


def test_figures_need_unit_date_and_source() -> None:
    bare = replace(FERRY.figures[0], unit="", as_of=None, evidence=())
    found = of(replace(FERRY, figures=(bare,)))["incomplete-figure"]
    assert "unit, as-of date, source" in found.message


def test_relative_dates_in_facts_are_found_in_three_languages() -> None:
    for words in ("It grew last year.", "작년에 늘었다.", "昨年増えた。"):
        row = statement("relative", Heading.BACKGROUND, words)
        assert of(replace(FERRY, statements=(*FERRY.statements, row)))["relative-date"].row == 57


def test_too_much_speech_for_the_minutes_is_a_warning() -> None:
    long = tuple(replace(row, seconds=900) if row.heading is Heading.ARGUMENTS_TO_USE else row for row in FERRY.statements)
    assert "speaking-time" in of(replace(FERRY, statements=long))


def test_points_without_seconds_are_reckoned_from_their_words() -> None:
    """130 words a minute: 40 points of 130 words are 40 minutes, whatever the agenda gives this subject."""
    words = " ".join(["word"] * 130)
    points = tuple(statement(f"point-{number}", Heading.ARGUMENTS_TO_USE, words) for number in range(40))
    others = tuple(row for row in FERRY.statements if row.heading is not Heading.ARGUMENTS_TO_USE)
    message = of(replace(FERRY, statements=(*others, *points)))["speaking-time"].message
    assert "about 2400 seconds" in message
    assert "reckoned from their words" in message
    given = tuple(replace(row, seconds=60) for row in points)
    assert "reckoned" not in of(replace(FERRY, statements=(*others, *given)))["speaking-time"].message


def test_points_are_weighed_against_the_minutes_as_the_printed_sheet_does() -> None:
    """Said once, our words have the time of both turns: what fits on the sheet is no finding."""
    once = replace(SNAPSHOT.meeting, interpretation=Interpretation.SIMULTANEOUS)
    minutes = next(item.minutes for item in once.agenda if FERRY.id in item.dossier_ids)
    row = next(row for row in FERRY.statements if row.heading is Heading.ARGUMENTS_TO_USE)
    others = tuple(row for row in FERRY.statements if row.heading is not Heading.ARGUMENTS_TO_USE)
    fits = replace(FERRY, statements=(*others, replace(row, seconds=60 * minutes - 1)))
    assert "speaking-time" not in findings(replace(with_dossier(fits), meeting=once))


def test_a_missing_last_meeting_and_a_missing_pronunciation_are_found() -> None:
    people = {key_: replace(person, contacts=(), pronunciation="") for key_, person in SNAPSHOT.people.items()}
    found = findings(replace(SNAPSHOT, people=people, meeting=replace(SNAPSHOT.meeting, lines=())))
    assert found["no-last-meeting"].severity is Severity.WARNING
    assert found["no-pronunciation"].row == 50


def test_another_form_of_a_name_is_found_but_not_in_quotations() -> None:
    row = statement("form", Heading.BACKGROUND, "An Seoyun opened the pier.", evidence=proof("p-ferry"))
    assert of(replace(FERRY, statements=(*FERRY.statements, row)))["other-name-form"].row == 59


def test_two_schemes_in_one_book_are_refused_in_words() -> None:
    from app.core.marking import Marking, MarkingSchemes
    from tests.book.scene.base import schemes as known

    other = replace(next(scheme for scheme in known() if scheme.key == "isle"), key="reef")
    marks = (Marking(scheme="isle", level="open"), Marking(scheme="reef", level="open"))
    figures = tuple(replace(row, marking=mark) for row, mark in zip(FERRY.figures[:2], marks, strict=True))
    found = preflight(with_dossier(replace(FERRY, figures=figures)), order(), MarkingSchemes((*known(), other)))
    assert [finding.code for finding in found] == ["refused"]
