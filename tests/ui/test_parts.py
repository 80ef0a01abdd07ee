"""Pieces of the window that need no library."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.errors import UserError
from app.core.finding import Finder
from app.core.jobs import Cancelled, Progress
from app.core.language import Language
from app.ui.faces import face_runs
from app.ui.jobs import InlinePool, Jobs, ThreadPool
from app.ui.places import Place, Room, Trail
from app.ui.typography import SANS, SERIF, SERIF_JA, SERIF_KO
from app.ui.views.reader.document import Placing, Stretch
from app.ui.views.reader.find import occurrences
from app.ui.widgets.pictures import PagePictures


def test_han_characters_follow_the_script_they_stand_in() -> None:
    runs = list(face_runs("Ask for 셔틀외교 and シャトル外交 alike", SERIF, Language.EN))
    assert [(run.text, run.family) for run in runs] == [
        ("Ask for ", SERIF),
        ("셔틀외교", SERIF_KO),
        (" and ", SERIF),
        ("シャトル外交", SERIF_JA),
        (" alike", SERIF),
    ]


@pytest.mark.parametrize(("language", "family"), [(Language.KO, SERIF_KO), (Language.JA, SERIF_JA)])
def test_bare_han_follows_the_language_of_the_text(language: Language, family: str) -> None:
    assert [run.family for run in face_runs("外交", SERIF, language)] == [family]


@given(st.text())
def test_runs_lose_no_letter(text: str) -> None:
    assert "".join(run.text for run in face_runs(text, SERIF, Language.EN)) == text


def test_the_window_face_sets_everything_itself() -> None:
    assert [run.family for run in face_runs("日本 and 한국", SANS, Language.EN)] == [SANS]


def test_going_somewhere_drops_what_lay_ahead() -> None:
    trail = Trail(Place(Room.LIBRARY))
    trail.go(Place(Room.DOSSIERS))
    trail.go(Place(Room.MEETINGS))
    assert trail.back() == Place(Room.DOSSIERS)
    trail.go(Place(Room.PEOPLE))
    assert not trail.can_go_forward
    assert (trail.back(), trail.back(), trail.back()) == (Place(Room.DOSSIERS), Place(Room.LIBRARY), Place(Room.LIBRARY))


def test_find_sees_words_over_line_ends_in_any_case() -> None:
    text = "The joint\nstatement. A JOINT  statement; jointly."
    finder = Finder(text)
    assert [text[start:end] for start, end in occurrences(finder, "joint statement").spans] == ["joint\nstatement", "JOINT  statement"]
    assert [text[start:end] for start, end in occurrences(finder, r"/\bjointly\b/").spans] == ["jointly"]
    assert occurrences(finder, "/(/").note
    assert occurrences(finder, "   ").spans == ()


@given(st.lists(st.text(alphabet=st.characters(exclude_characters="\n", exclude_categories=["Cs"]), min_size=1), min_size=1, max_size=6))
def test_offsets_come_back_from_the_document(blocks: list[str]) -> None:
    """Clean offsets, two letters between the blocks; the document has one; letters above U+FFFF count double in Qt."""
    stretches: list[Stretch] = []
    clean = at = 0
    for block in blocks:
        stretches.append(Stretch(clean, clean + len(block), at))
        clean, at = clean + len(block) + 2, at + len(block) + 1
    text = "\n".join(blocks)
    placing = Placing(stretches, text)
    for stretch in stretches:
        for offset in range(stretch.start, stretch.end + 1):
            position = placing.to_document(offset)
            assert placing.to_clean(position) == offset
    places = [placing.to_document(stretch.start) for stretch in stretches]
    assert all(first < second for first, second in pairwise(places))
    assert len(text.encode("utf-16-le")) // 2 == placing.to_document(stretches[-1].end)


def test_a_newer_read_makes_the_older_answer_unwanted(qtbot: QtBot) -> None:
    jobs = Jobs(ThreadPool(2, "read"), InlinePool())
    seen: list[int] = []
    for number in range(20):
        jobs.read("list", lambda number=number: number, seen.append)
    qtbot.waitUntil(lambda: 19 in seen)
    jobs.close()
    assert seen[-1] == 19


def test_a_job_stops_at_its_next_safe_point(qtbot: QtBot) -> None:
    jobs = Jobs(InlinePool(), ThreadPool(1, "write"))
    reached: list[int] = []

    def work(progress: Progress) -> None:
        try:
            for step in range(1_000_000):
                progress.report(step, 1_000_000)
        except Cancelled:
            reached.append(1)
            raise

    with qtbot.waitSignal(jobs.ended):
        job = jobs.run("Counting", work, lambda _result: reached.append(2))
        job.cancel()
    jobs.close()
    assert reached == [1]
    assert not jobs.busy


def test_what_is_asked_for_after_the_end_is_left(qtbot: QtBot) -> None:
    jobs = Jobs(ThreadPool(1, "read"), ThreadPool(1, "write"))
    jobs.close()
    done: list[int] = []
    jobs.write(lambda: 1, done.append)
    jobs.read("late", lambda: 2, done.append)
    assert done == []


def test_trouble_is_a_sentence_and_a_bug_is_handed_on(qtbot: QtBot) -> None:
    jobs = Jobs(InlinePool(), InlinePool())
    sentences: list[str] = []
    bugs: list[BaseException] = []
    jobs.trouble.connect(sentences.append)
    jobs.crashed.connect(bugs.append)

    def refuse() -> None:
        raise UserError("The disk is full. Nothing was lost.")

    def fail() -> None:
        raise ZeroDivisionError

    jobs.write(refuse)
    jobs.write(fail)
    assert sentences == ["The disk is full. Nothing was lost."]
    assert [type(bug) for bug in bugs] == [ZeroDivisionError]


def test_a_picture_is_asked_for_until_its_last_size_is_there(qapp: QApplication) -> None:
    pictures = PagePictures(2)
    picture = lambda width: QImage(width, 10, QImage.Format.Format_RGB888)  # noqa: E731
    assert pictures.ask(1, 100)
    assert not pictures.ask(1, 100), "it is on its way"
    assert pictures.ask(1, 120)
    assert pictures.ask(1, 100), "the answer to the first may have been dropped"
    assert not pictures.take(1, picture(120), 1.0)
    assert pictures.take(1, picture(100), 2.0)
    assert (pictures.images[1].width(), pictures.images[1].devicePixelRatio()) == (100, 2.0)
    assert pictures.ask(1, 120)
    assert not pictures.ask(1, 100)
    assert not pictures.take(1, picture(120), 1.0), "back at the size that is there"
    assert pictures.ask(2, 100)
    pictures.give_up(2, 100)
    assert pictures.ask(2, 100)
    for page in (2, 9):
        pictures.ask(page, 100)
        pictures.take(page, picture(100), 1.0)
    pictures.keep_near(8)
    assert set(pictures.images) == {2, 9}
    pictures.clear()
    assert pictures.ask(9, 100)
