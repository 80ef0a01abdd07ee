"""The sample meeting reads without an error, rests on words that stand in its sources, and keeps the rules of a good book."""

import re
from collections import Counter
from pathlib import Path

import pytest

from app.core.language import Language
from app.core.marking import MarkingSchemes
from app.core.model.annotation import AnnotationKind
from app.core.model.dossier import Dossier, Heading, Resolution
from app.core.model.meeting import Coverage, LineKind, Side
from app.exchange.pack import Pack, pack_files, read_packs, read_sources, write_pack
from tests.exchange.library import TextLibrary

OUTCOME = re.compile(r"^(Agree|Obtain|Confirm|Set|Secure|Keep)\b")


@pytest.fixture(scope="module")
def folder(resources: Path) -> Path:
    return resources / "sample"


@pytest.fixture(scope="module")
def library(folder: Path, resources: Path) -> TextLibrary:
    sources = read_sources(pack_files(folder / "meeting.yaml"))
    schemes = MarkingSchemes.read(resources / "markings")
    levels = [f"{scheme.key}/{level.key}" for scheme in schemes for level in scheme.levels]
    texts = {source.brief.id: (folder / source.file).read_text(encoding="utf-8") for source in sources}
    return TextLibrary(texts=texts, levels=levels)


@pytest.fixture(scope="module")
def sample(folder: Path, library: TextLibrary) -> Pack:
    return read_packs(pack_files(folder / "meeting.yaml"), library)


def test_the_pack_holds_the_whole_meeting(sample: Pack) -> None:
    assert [source.brief.tags[0] for source in sample.briefs] == ["source A", "source B", "source C", "source D", "source E"]
    assert len(sample.meetings) == 1
    assert {recipe.recipient.value for recipe in sample.recipes} == {
        "principal",
        "delegation",
        "notetaker",
        "interpreter",
        "press",
        "protocol",
    }
    assert {item.coverage for item in sample.meetings[0].agenda} == set(Coverage)
    # What is noted in the room comes when the meeting has begun.
    assert {line.kind for line in sample.meetings[0].lines} == set(LineKind) - {LineKind.RECORD}


def test_a_second_reading_gives_the_same_objects(folder: Path, library: TextLibrary, sample: Pack) -> None:
    assert read_packs(pack_files(folder / "meeting.yaml"), library) == sample


def test_what_is_written_out_reads_back_as_the_same_objects(library: TextLibrary, sample: Pack) -> None:
    from app.exchange.pack import read_pack

    text = write_pack(sample, library)
    assert read_pack(text, "dump.yaml", library) == sample
    assert "서윤하" in text
    assert "黒崎誠" in text


def test_source_texts_are_long_enough_and_say_whose_words_they_are(folder: Path, sample: Pack) -> None:
    for source in sample.briefs:
        text = (folder / source.file).read_text(encoding="utf-8")
        assert 500 <= len(text.split()) <= 1200, source.file
        assert "summary of ours" in text
    together = "".join((folder / source.file).read_text(encoding="utf-8") for source in sample.briefs)
    assert len(re.findall("[가-힣]", together)) > 300
    assert len(re.findall("[ぁ-ん]", together)) > 100


def test_every_kind_of_mark_is_there_with_a_note(sample: Pack) -> None:
    assert {mark.kind for mark in sample.annotations} == set(AnnotationKind)
    assert all(mark.body for mark in sample.annotations)


def test_quotations_are_word_for_word(library: TextLibrary, sample: Pack) -> None:
    assert len(sample.quotations) >= 3
    for quotation in sample.quotations:
        assert quotation.text in library.texts[quotation.brief_id]


def on_agenda(sample: Pack) -> list[tuple[Dossier, Coverage]]:
    dossiers = {dossier.id: dossier for dossier in sample.dossiers}
    return [(dossiers[key], item.coverage) for item in sample.meetings[0].agenda for key in item.dossier_ids]


def test_points_are_few_and_each_has_its_speaker(sample: Pack) -> None:
    for dossier, coverage in on_agenda(sample):
        points = dossier.under(Heading.ARGUMENTS_TO_USE)
        assert len(points) <= 6
        assert all(point.speaker for point in points)
        assert coverage is Coverage.UNLIKELY or points, dossier.title
        assert all(point.speaker for point in dossier.if_raised)


def test_objectives_are_one_to_three_short_and_name_an_outcome(sample: Pack) -> None:
    lists = [dossier.under(Heading.OUR_OBJECTIVES) for dossier, coverage in on_agenda(sample) if coverage is not Coverage.UNLIKELY]
    lists.append(tuple(sample.meetings[0].of(LineKind.OBJECTIVE)))  # pyright: ignore[reportArgumentType]
    for objectives in lists:
        assert 1 <= len(objectives) <= 3
        for objective in objectives:
            assert len(objective.text) <= 170, objective.text
            assert OUTCOME.match(objective.text), objective.text


def test_certain_subjects_have_all_seven_headings(sample: Pack) -> None:
    for dossier, coverage in on_agenda(sample):
        if coverage is Coverage.CERTAIN:
            missing = set(Heading) - {statement.heading for statement in dossier.statements} - {Heading.TACTICAL_ARGUMENTS}
            assert not missing, (dossier.title, missing)


def test_every_background_names_the_last_meeting(sample: Pack) -> None:
    for dossier, _ in on_agenda(sample):
        words = " ".join(statement.text for statement in dossier.under(Heading.BACKGROUND))
        assert re.search(r"[Ll]ast (meeting|contact)", words), dossier.title


def test_every_figure_and_date_rests_on_a_source(sample: Pack) -> None:
    figures = [figure for dossier in sample.dossiers for figure in dossier.figures]
    assert len(figures) >= 15
    assert all(figure.unit and figure.as_of and figure.evidence for figure in figures)
    assert all(entry.evidence for dossier in sample.dossiers for entry in dossier.chronology)


def test_both_disclosures_occur(sample: Pack) -> None:
    found = Counter(statement.disclosure for dossier in sample.dossiers for statement in dossier.under(Heading.BACKGROUND))
    assert len(found) == 2


def test_the_year_of_the_declaration_is_decided_with_a_note(sample: Pack) -> None:
    conflicts = {conflict.resolution: conflict for dossier in sample.dossiers for conflict in dossier.conflicts}
    entries = {entry.id: entry for dossier in sample.dossiers for entry in dossier.chronology}
    decided = conflicts[Resolution.PREFER]
    assert decided.preferred is not None
    assert str(entries[decided.preferred].date) == "1998"
    assert sorted(str(entries[atom].date) for atom in decided.atoms) == ["1998", "2008"]
    assert "2008" in decided.note
    assert Resolution.NO_CONFLICT in conflicts


def test_people_of_the_meeting_are_invented_and_the_others_are_dated(sample: Pack) -> None:
    in_the_room = {row.person_id for row in sample.meetings[0].participants}
    for person in sample.people:
        assert person.invented == (person.id in in_the_room)
        assert person.invented or all(office.start and office.source for office in person.offices)


def test_both_sides_sit_with_a_principal_a_notetaker_and_an_interpreter(sample: Pack) -> None:
    for side in (Side.OURS, Side.THEIRS):
        rows = [row for row in sample.meetings[0].participants if row.side is side]
        roles = Counter(row.role.value for row in rows)
        assert (roles["principal"], roles["notetaker"], roles["interpreter"]) == (2, 1, 1)
        assert len({row.seat for row in rows}) == len(rows)
        assert all(row.initials and row.title for row in rows)


def test_names_have_every_form_of_the_sources(sample: Pack) -> None:
    forms = {name.text for person in sample.people for name in person.names}
    wanted = {"Yoon Suk-yeol", "Yoon Suk Yeol", "Yoon Seok-yeol", "윤석열", "尹錫悦", "Lee Jae-myung", "Lee Jae Myung", "이재명", "李在明"}
    assert wanted <= forms


def test_terms_are_in_three_languages(sample: Pack) -> None:
    terms = {term.term: {language for language, _ in term.forms} for dossier in sample.dossiers for term in dossier.terms}
    assert {"JDZ", "CPTPP", "GSOMIA", "GX", "DX", "FCCC", "Chōsen-seki"} <= set(terms)
    assert all(languages == {Language.EN, Language.KO, Language.JA} for languages in terms.values())


def test_speaking_time_fits_the_session(sample: Pack) -> None:
    meeting = sample.meetings[0]
    dossiers = {dossier.id: dossier for dossier in sample.dossiers}
    for item in meeting.agenda:
        spoken = sum(point.seconds for key in item.dossier_ids for point in dossiers[key].under(Heading.ARGUMENTS_TO_USE))
        assert spoken <= item.minutes * 60 * meeting.time_budget_factor, item.title
    for session in meeting.sessions:
        minutes = sum(item.minutes for item in meeting.agenda if item.session_id == session.id)
        assert minutes <= session.minutes
