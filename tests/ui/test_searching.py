"""The search over everything: completion, only as typed, saved searches, facets."""

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.changes import Kind
from app.core.language import Language
from app.core.model.annotation import AnnotationKind
from app.search.documents import Part
from app.search.query import Hit, Query
from app.services.opening import Services
from app.ui.dialogs.hit_asking import FIRST, place_of
from app.ui.dialogs.hit_lines import Line, extract, other_form, spoken_line, units
from app.ui.dialogs.hits import HIT_HIGH, LINE_HIGH, HitDelegate
from app.ui.dialogs.search import SearchOverlay
from app.ui.dialogs.statements import Target
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.reader.screen import ReaderScreen
from app.ui.widgets.chip import Chip
from app.ui.wording import mark_name
from tests.ui.asking import ask
from tests.ui.windows import tell_now


def test_only_as_typed_leaves_other_spellings_out(overlay: SearchOverlay, qtbot: QtBot) -> None:
    wide = ask(overlay, "shuttle diplomacy")
    assert "셔틀외교" in overlay.also.forms
    assert overlay.also.isVisible()
    qtbot.keyClick(overlay.field, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert overlay.exact.isChecked()
    assert overlay.also.forms == ()
    assert overlay.also.isHidden()
    assert sum(line.hit is not None for line in overlay.lines) < wide
    overlay.exact.setChecked(False)


def test_the_right_arrow_takes_what_is_offered(overlay: SearchOverlay, qtbot: QtBot) -> None:
    ask(overlay, "minist")
    assert overlay.completing.offered.casefold().startswith("minist")
    offered = overlay.completing.offered
    qtbot.keyClick(overlay.field, Qt.Key.Key_Right)
    assert overlay.field.text() == offered
    ask(overlay, "xyzzy")
    assert overlay.completing.offered == ""


def test_a_search_is_saved_under_its_words_and_asked_again(overlay: SearchOverlay, services: Services, qtbot: QtBot) -> None:
    ask(overlay, "ministers")
    qtbot.keyClick(overlay.field, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [each.text for each in services.search.remembered.saved()] == ["ministers"]
    assert overlay._saved.isVisible()
    ask(overlay, "something else")
    overlay._saved.take("ministers")
    assert overlay.field.text() == "ministers"
    qtbot.keyClick(overlay.field, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert services.search.remembered.saved() == ()


def test_a_search_that_was_let_go_comes_back(overlay: SearchOverlay, window: MainWindow, services: Services) -> None:
    ask(overlay, "ministers")
    overlay._kept.save()
    overlay._kept.save()
    assert window.toast.words == "Saved search “ministers” let go"
    window.undo()
    assert [each.text for each in services.search.remembered.saved()] == ["ministers"]
    tell_now(window.bus)
    assert overlay._kept.button.text() == "Saved: let go"
    services.search.remembered.drop("ministers")


def test_facets_narrow_the_hits_and_let_go_again(overlay: SearchOverlay) -> None:
    everything = ask(overlay, "ministers")
    years = [value for value, _, _ in overlay._years._choices]
    assert years
    overlay._years.take(years[-1])
    hits = [line.hit for line in overlay.lines if line.hit]
    assert 0 < len(hits) <= everything
    assert all(hit.date is not None and hit.date.year == years[-1] for hit in hits)
    overlay._years.take(years[-1])
    overlay._languages.take(Language.EN)
    assert all(line.hit.language is Language.EN for line in overlay.lines if line.hit)
    overlay._languages.take(Language.EN)
    overlay.asking.ask_more()
    assert sum(line.hit is not None for line in overlay.lines) == everything


def test_the_first_hits_come_with_each_letter_and_the_others_after_a_moment(overlay: SearchOverlay, qtbot: QtBot) -> None:
    def hits() -> tuple[Hit, ...]:
        return overlay.found.results.hits if overlay.found else ()

    overlay.field.setText("ministers")
    qtbot.waitUntil(lambda: not overlay._timer.isActive())
    first = hits()
    assert 0 < len(first) <= FIRST
    overlay.step(1)
    chosen = overlay.list.current()
    qtbot.waitUntil(lambda: len(hits()) > len(first))
    still = overlay.list.current()
    assert isinstance(chosen, Line)
    assert isinstance(still, Line)
    assert still.hit is not None
    assert chosen.hit is not None
    assert still.hit.id == chosen.hit.id
    assert {place_of(hit) for hit in first} <= {place_of(hit) for hit in hits()}
    overlay.field.setText("")
    qtbot.waitUntil(lambda: not overlay._timer.isActive())
    assert not overlay.asking.more.isActive()
    assert not overlay.lines


class Paints(QObject):
    """Counts what is painted."""

    def __init__(self, *watched: QWidget) -> None:
        super().__init__()
        self.counts: Counter[QObject] = Counter()
        for widget in watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        self.counts[watched] += event.type() == QEvent.Type.Paint
        return False


@pytest.mark.parametrize("letter", ["s", "q"])
def test_a_letter_paints_the_hits_once_and_nothing_behind_them(
    overlay: SearchOverlay, window: MainWindow, qtbot: QtBot, letter: str
) -> None:
    """The second letter leaves no hit: another page is shown, and the chips that narrow the hits go, which widens the field."""
    ask(overlay, "minister")
    hits, nothing, behind, scrim = overlay.list.viewport(), overlay.pages.none, window.screen_shown, overlay._scrim
    paints = Paints(hits, nothing, behind, scrim)
    # What opening the search still has to paint, on a busy machine late, is none of the letter's.
    painted = -1
    while painted != paints.counts.total():
        painted = paints.counts.total()
        qtbot.wait(200)
    paints.counts.clear()
    shown, wide = overlay.lines, overlay.field.width()
    qtbot.keyClick(overlay.field, letter)
    answer = hits if letter == "s" else nothing
    qtbot.waitUntil(lambda: overlay.lines is not shown and paints.counts[answer] > 0)
    qtbot.wait(20)
    assert 1 <= paints.counts[answer] <= 2
    assert (overlay.field.width() > wide) is (letter == "q")
    assert paints.counts[behind] == paints.counts[scrim] == 0
    overlay.close_over()
    qtbot.waitUntil(lambda: paints.counts[behind] > 0)
    assert scrim.isHidden()


def test_a_press_beside_the_card_leaves_the_search_and_one_on_it_does_not(overlay: SearchOverlay, window: MainWindow, qtbot: QtBot) -> None:
    host = overlay.parentWidget()
    assert host is not None
    for place, open_still in ((overlay._card.geometry().center(), True), (QPoint(4, 4), False)):
        pressed = host.childAt(place)
        assert pressed is not None
        assert (pressed is overlay._scrim) is not open_still
        qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton, pos=pressed.mapFrom(host, place))
        assert overlay.isVisible() is open_still


def test_what_a_passage_says_is_looked_for_elsewhere_and_typing_asks_anew(window: MainWindow, services: Services) -> None:
    brief = next(row for row in services.library.rows() if sum(row.marks.values()) > 1)
    window.go(Place(Room.READER, brief.id))
    screen, overlay = window.screen_shown, window.search_overlay
    assert isinstance(screen, ReaderScreen)
    assert screen.detail is not None
    command = next(command for command in window.commands if command.id == "more-like")
    mark = next(mark for mark in screen.detail.marks if mark.placed)
    screen.page.go_to(mark.start, mark.end)
    assert command.why_not() == ""
    command.run()
    assert overlay.isVisible()
    assert overlay._hint.text() == command.title
    found = [line.hit for line in overlay.lines if line.hit]
    place = screen.in_hand()
    assert place is not None
    assert {(hit.id, hit.number) for hit in found} == {(hit.id, hit.number) for hit in services.search.like_around(place).hits}
    assert found
    assert ask(overlay, "xyzzy") == 0
    overlay.close_over()
    window.go(Place(Room.DOSSIERS))
    assert "Select words" in command.why_not()


def test_each_kind_tells_how_many_places_answer_and_a_chosen_kind_hides_no_count(overlay: SearchOverlay, services: Services) -> None:
    ask(overlay, "ministers")
    hits = services.search.search(Query(text="ministers", limit=1000)).hits
    told = {kind: sum(hit.kind is kind for hit in hits) for kind in (Kind.BRIEF, Kind.DOSSIER, Kind.MEETING)}
    counted = {kind: overlay._filters._kinds[kind]._count for kind in told}
    assert counted == {kind: str(count) for kind, count in told.items()}
    cards = {hit.id for hit in hits if hit.kind is Kind.PERSON}
    assert overlay._filters._kinds[None]._count == str(len(cards) + sum(hit.kind is not Kind.PERSON for hit in hits))
    overlay._filters._kinds[Kind.DOSSIER].click()
    assert {line.hit.kind for line in overlay.lines if line.hit} == {Kind.DOSSIER}
    assert {kind: overlay._filters._kinds[kind]._count for kind in told} == counted
    overlay._filters._kinds[None].click()
    ask(overlay, "")
    assert overlay._filters._kinds[None]._count == ""


def test_another_spelling_says_so_and_the_typed_one_does_not(overlay: SearchOverlay) -> None:
    ask(overlay, "shuttle diplomacy")
    forms = {line.form for line in overlay.lines if line.hit}
    assert "셔틀외교" in forms
    assert "" in forms
    for line in overlay.lines:
        if line.form:
            assert line.form in line.hit.forms  # type: ignore[union-attr]
            assert line.form in spoken_line(line)


@pytest.mark.parametrize(
    ("forms", "typed", "other"),
    [
        (("Ministers",), "minister", ""),
        (("윤석열이",), "윤석열", ""),
        (("Yoon Seok-yeol", "shuttle diplomacy"), "Yoon shuttle diplomacy", "Yoon Seok-yeol"),
        (("diplomacy",), "diplom*", ""),
        (("尹錫悦",), "yoon", "尹錫悦"),
        (("anything",), "", ""),
        (("Yoon Seok-yeol", "Yoon Suk-yeol"), "Yoon Suk Yeol", ""),
    ],
)
def test_an_ending_makes_no_other_spelling(forms: tuple[str, ...], typed: str, other: str) -> None:
    assert other_form(forms, typed) == other


def test_a_long_snippet_takes_two_lines_and_a_short_one_one(overlay: SearchOverlay) -> None:
    ask(overlay, "ministers")
    heights: dict[int, int] = {}
    for at, line in enumerate(overlay.lines):
        if line.hit is not None:
            heights[len(line.hit.snippet)] = overlay.list.visualRect(overlay.list.model().index(at, 0)).height()
    assert heights[max(heights)] == HIT_HIGH + LINE_HIGH
    assert heights[min(heights)] == HIT_HIGH


def test_an_extract_begins_at_a_word_and_its_marks_move_along(overlay: SearchOverlay) -> None:
    ask(overlay, "ministers")
    hit = next(line.hit for line in overlay.lines if line.hit)
    far = replace(hit, snippet="😀 " + "quay " * 30 + "ministers", marks=((152, 161),))
    shown = extract(far)
    assert shown.text.startswith("…quay quay")
    assert [shown.text[start:end] for start, end in shown.marks] == ["ministers"]
    assert units("😀 quay", 2) == 3


def test_a_hit_opens_beside_what_is_shown(window: MainWindow, overlay: SearchOverlay, qtbot: QtBot) -> None:
    overlay.close_over()
    window.go(Place(Room.DOSSIERS))
    overlay.begin()
    ask(overlay, "ministers")
    qtbot.keyClick(overlay.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not overlay.isVisible()
    assert window.tabs.places[0].room is Room.DOSSIERS
    assert len(window.tabs.places) == 2
    assert window.tabs.at == 1
    window.close_tab(1)
    assert window.place.room is Room.DOSSIERS


def test_while_several_kinds_answer_a_few_of_each_are_listed_and_all_are_a_key_away(overlay: SearchOverlay, qtbot: QtBot) -> None:
    ask(overlay, "ministers")
    titles = {line.title: line for line in overlay.lines if line.hit is None and line.fold is None}
    dossiers = titles["DOSSIERS"]
    assert dossiers.more is Kind.DOSSIER
    listed = [line.hit for line in overlay.lines if line.hit and line.hit.kind is Kind.DOSSIER]
    assert 0 < len(listed) < dossiers.count
    at = list(overlay.lines).index(dossiers)
    rect = QRectF(overlay.list.visualRect(overlay.list.model().index(at, 0)))
    delegate = overlay.list.delegate
    assert isinstance(delegate, HitDelegate)
    more = delegate.more_rect(rect, dossiers)
    assert more is not None
    overlay.list.scrollTo(overlay.list.model().index(at, 0))
    rect = QRectF(overlay.list.visualRect(overlay.list.model().index(at, 0)))
    more = delegate.more_rect(rect, dossiers)
    assert more is not None
    qtbot.mouseClick(overlay.list.viewport(), Qt.MouseButton.LeftButton, pos=more.center().toPoint())
    assert overlay._kind is Kind.DOSSIER
    listed = [line.hit for line in overlay.lines if line.hit]
    folded = sum(line.count for line in overlay.lines if line.fold)
    assert len(listed) + folded == dossiers.count
    fold = next(at for at, line in enumerate(overlay.lines) if line.fold)
    hidden = overlay.lines[fold].count
    overlay.list.choose_row(fold)
    qtbot.keyClick(overlay.field, Qt.Key.Key_Return)
    assert overlay.isVisible()
    assert sum(line.hit is not None for line in overlay.lines) == len(listed) + hidden
    overlay._filters._kinds[None].click()


def test_hits_are_narrowed_to_one_spelling_and_the_chip_lets_go(overlay: SearchOverlay) -> None:
    everything = ask(overlay, "shuttle diplomacy")
    forms = {str(value): count for value, _, count in overlay._forms._choices}
    assert "셔틀외교" in forms
    overlay._forms.take("셔틀외교")
    hits = [line.hit for line in overlay.lines if line.hit]
    assert hits
    assert len(hits) + sum(line.count for line in overlay.lines if line.fold) == forms["셔틀외교"]
    assert all(any(form.startswith("셔틀외교") for form in hit.forms) for hit in hits)
    chip = next(each for each in overlay.chips.findChildren(Chip) if each.isVisible())
    assert "셔틀외교" in chip.accessibleName()
    chip.click()
    assert sum(line.hit is not None for line in overlay.lines) == everything
    assert overlay.chips.isHidden()


def test_a_mark_is_found_by_its_letter_its_words_and_its_note(overlay: SearchOverlay, services: Services) -> None:
    mark = next(mark for mark in services.annotations.all() if mark.annotation.body)
    ask(overlay, f"kind:annotation {mark.annotation.body}")
    line = next(line for line in overlay.lines if line.hit and line.hit.id == mark.annotation.id)
    assert line.facts.mark is mark.annotation.kind
    assert line.facts.words == " ".join(mark.passage.exact.split())
    assert line.facts.brief_title == mark.brief_title
    said = spoken_line(line)
    assert mark_name(mark.annotation.kind) in said
    assert mark.brief_title in said


def test_a_hit_becomes_evidence_of_a_statement_in_its_whole_sentence(
    window: MainWindow, overlay: SearchOverlay, services: Services, qtbot: QtBot
) -> None:
    ask(overlay, "kind:brief surveys")
    hit = next(line.hit for line in overlay.lines if line.hit and line.hit.part is Part.TEXT)
    overlay.list.choose_row(next(at for at, line in enumerate(overlay.lines) if line.hit is hit))
    before = {mark.annotation.id for mark in services.annotations.all()}
    qtbot.keyClick(overlay.field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    picker = overlay._evidence.picker
    assert picker.isVisible()
    option = next(option for option in picker.options if isinstance(option.value, Target))
    picker.list.choose_row(list(picker.options).index(option))
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    made = [mark for mark in services.annotations.all() if mark.annotation.id not in before]
    assert [mark.annotation.kind for mark in made] == [AnnotationKind.EVIDENCE]
    assert isinstance(option.value, Target)
    assert made[0].annotation.statement_id == option.value.statement_id
    place = services.search.place(hit)
    assert place is not None
    assert made[0].start <= place.start
    assert place.end <= made[0].end
    assert made[0].passage.exact.rstrip().endswith((".", "?", "!", "。"))
    dossier = services.dossiers.get(option.value.dossier_id)
    statement = next(each for each in dossier.statements if each.id == option.value.statement_id)
    assert made[0].passage.id in {each.passage_id for each in statement.evidence}
    assert overlay.isVisible()
    assert option.title in overlay._foot.text()
    window.undo()
    assert {mark.annotation.id for mark in services.annotations.all()} == before
    ask(overlay, "kind:person Yoon")
    overlay.use_as_evidence()
    assert picker.isHidden()
    assert "evidence" in overlay._foot.text()


def test_a_card_is_one_hit_however_often_the_name_stands_on_it(overlay: SearchOverlay, services: Services) -> None:
    ask(overlay, "Yoon Suk-yeol")
    found = services.search.search(Query(text="Yoon Suk-yeol", limit=1000, kinds=(Kind.PERSON,))).hits
    cards = {hit.id for hit in found}
    assert len(found) > len(cards) > 0
    listed = [line.hit.id for line in overlay.lines if line.hit and line.hit.kind is Kind.PERSON]
    assert sorted(map(str, listed)) == sorted(map(str, cards))
    assert overlay._filters._kinds[Kind.PERSON]._count == str(len(cards))


def test_a_row_is_as_high_as_its_words_broken_into_lines(look: Look) -> None:
    """How high a row is, is told by the width of its words where that is plain: it never says otherwise than the broken lines."""
    texts = (
        "harbour", "The ferry to the northern harbour " * 9, "seabed " * 14, "https://ports.example/" + "seabed" * 60, "항만 사용료 " * 20,
        "港湾使用料" * 30, "港湾 " + "使用料" * 40, "first line\u2028second line", "one\ttwo\tthree", "a " + "b" * 300,
    )  # fmt: skip
    told = HitDelegate(look, Language.EN)
    for text in texts:
        width = look.width("body", text)
        for wide in (60.0, 200.0, 652.0, *(float(width + by) for by in range(-12, 13))):
            broken = HitDelegate(look, Language.EN)._broken(text, wide)
            assert told._lines(text, wide) == len(broken.lines), (text[:20], wide)
