"""Ctrl+Shift+F: everything in the library, as one types."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from app.core.changes import Kind
from app.search.documents import Part
from app.search.query import Hit, Results
from app.services.views import CleanRange
from app.ui.context import Context
from app.ui.dialogs.asking import Asking
from app.ui.dialogs.chosen import ChosenChips
from app.ui.dialogs.completing import Completing
from app.ui.dialogs.ghost import GhostField
from app.ui.dialogs.hit_asking import leads_to, opened, place_of, question
from app.ui.dialogs.hit_empty import HitPages, keys
from app.ui.dialogs.hit_evidence import HitEvidence
from app.ui.dialogs.hit_filters import HitFilters
from app.ui.dialogs.hit_lines import Folding, Found, Line, forms_counted, grouped, has_form, spoken_line, timed
from app.ui.dialogs.hits import HitDelegate, HitList
from app.ui.dialogs.kept_searches import KeptSearches
from app.ui.dialogs.narrowing import NarrowingChips
from app.ui.dialogs.other_forms import AlsoBand
from app.ui.dialogs.statements import Target
from app.ui.later import later
from app.ui.spoken import spoken
from app.ui.widgets.box import Box, IconView, Rule, column, grows, row
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as ButtonKind
from app.ui.widgets.label import Label
from app.ui.widgets.overlay import Card, Overlay
from app.ui.widgets.rows import RowModel

TYPING_MS = 0
"""No wait after a letter: an answer takes less than a hand to the next one, and a newer question takes the place of an older."""

MOST_FORMS = 8
TITLE_ONLY = "title-only"


class SearchOverlay(Overlay):
    """The old list stays until the new one is there."""

    def __init__(self, context: Context, host: QWidget) -> None:
        look = context.look
        card = Card(look)
        super().__init__(look, host, card, wide=1040, high=800, top=58, name=QCoreApplication.translate("Search", "Search everything"))
        self._context = context
        self.field = GhostField(look, self.tr("Search everything"), hint=self.tr("Search everything"), style="input", bare=True, height=44)
        self._model: RowModel[Line] = RowModel(spoken_line)
        self.list = HitList(self._model, HitDelegate(look, context.language), self.tr("Hits"))
        self._evidence = HitEvidence(context, host)
        self._filters = HitFilters(look)
        self._languages, self._years = self._filters.languages, self._filters.years
        self._forms, self._saved = self._filters.forms, self._filters.saved
        self.narrowing = NarrowingChips(look, self._filters)
        self.found: Found | None = None
        self._folding, self._whole = Folding(), False
        self._kind: Kind | None = None
        self._taken_beside: bool | None = None  # how the first hit is to be opened as soon as it is there
        self._kept = KeptSearches(context, self._saved, self.field.text)
        self.keep = self._kept.button
        self.chips = ChosenChips(look)
        self._make_edges()
        card.setLayout(self._laid_out())
        self._timer = later(self, TYPING_MS, self.search)
        self.asking = Asking(context, self.isVisible, self)
        self.completing = Completing(context, self.field)
        self._wire()

    def _make_edges(self) -> None:
        """What stands around the hits: the hint over them, the other spellings, the foot; and the list as it behaves here."""
        look = self._look
        self.list.setUniformItemSizes(False)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pages = HitPages(look, self.list)
        self._foot = Label(look, "", "caption", "text2", elide=True)
        self._hint = Label(look, "", "body", "text3", elide=True)
        self.exact = Button(look, self.tr("Only as typed"), kind=ButtonKind.QUIET, key="Alt T", height=28)
        self.exact.setCheckable(True)
        self.also = AlsoBand(look)
        self._band = Box(look, row(grows(self.also), "*", self.exact, gap=0, margin=(0, 3, 12, 3)), sides="t")
        self._offered = QWidget()
        self._offered.setLayout(row(grows(self._hint), margin=(54, 0, 20, 8)))
        self._band.hide()
        self._offered.hide()

    def _laid_out(self) -> QVBoxLayout:
        look = self._look
        head = row(IconView(look, "search", 20), grows(self.field), self.narrowing, self.chips, self.keep, gap=8, margin=(20, 8, 16, 7))
        foot = row(grows(self._foot), keys(look), margin=(20, 9, 20, 11))
        body = grows(QWidget())
        body.setLayout(row(self._filters, Rule(look, upright=True), grows(self.pages), gap=0))
        return column(head, self._offered, self._band, Rule(look), body, Rule(look), foot, gap=0, margin=(1, 1, 1, 1))

    def _wire(self) -> None:
        filters = self._filters
        filters.kind_chosen.connect(self._narrow)
        for facet in (filters.languages, filters.years, self.narrowing.since):
            facet.chosen.connect(lambda _value: self._narrowed())
        filters.forms.chosen.connect(lambda _value: self._chose_form())
        filters.saved.chosen.connect(self._take_saved)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _text: self._typed())
        self.list.clicked.connect(lambda _index: self._take_chosen())
        self.list.all_asked.connect(self._narrow)
        self.pages.again.connect(self._try_again)
        self.chips.dropped.connect(lambda facet: facet.take_back())
        self.exact.toggled.connect(lambda _on: self.search())
        asking = self.asking
        asking.found.connect(self._show)
        asking.found_again.connect(self._show_again)
        asking.found_more.connect(self._show_more)
        asking.failed.connect(self._show_failure)
        asking.no_more.connect(self._foot.show_text)
        asking.waits.connect(lambda: self._foot.show_text(self.tr("Searching…")))
        self._evidence.told.connect(self._foot.show_text)
        self._evidence.closed.connect(self.field.setFocus)
        self.closed.connect(self._forget_statement)
        self._context.bus.evidence_wanted.connect(self.begin_for)

    def _typed(self) -> None:
        """Other words have other hits: what was unfolded folds again."""
        self._folding, self._whole, self._taken_beside = Folding(), False, None
        self.asking.answered = False
        self._forms.choose(None)
        self.field.show_rest("")
        self._timer.start()

    def _chose_form(self) -> None:
        """One spelling alone; where not all hits were fetched, they are now."""
        self.field.setFocus()
        found = self.found
        if found is None or found.results.total > len(found.results.hits):
            self.search()
        else:
            self._fill()

    def _narrowed(self) -> None:
        self.field.setFocus()
        self.search()

    def _take_saved(self, text: object) -> None:
        if isinstance(text, str):
            self._saved.choose(None)
            self.field.setText(text)
            self.field.setFocus()
            self.search()

    @property
    def lines(self) -> Sequence[Line]:
        return self._model.rows

    def begin(self) -> None:
        """Open; what was searched last is still there, chosen, so that typing replaces it."""
        self.open_over()
        self._kept.read()
        self.field.setFocus()
        self.field.selectAll()
        if self.field.text():
            self.search()

    def begin_for(self, target: Target, words: str) -> None:
        """Open with the passages that may support a statement; the one in hand does with Ctrl+E."""
        self._evidence.target = target, words
        self.field.setText(words)
        self.begin()
        self._narrow(Kind.BRIEF)

    def _forget_statement(self) -> None:
        """The list of passages alone is not left standing under the counts of everything."""
        self._taken_beside = None
        if self._evidence.target is not None:
            self._evidence.target, self._kind = None, None
            self._folding, self._whole = Folding(), False
            self._filters.choose_kind(None)
            self._show_nothing()

    def tell(self, title: str, find: Callable[[], Results]) -> None:
        """Open with what was found otherwise than by words typed here; typing asks anew."""
        self.open_over()
        self._kept.read()
        self.field.clear()
        self._timer.stop()
        self._kept.show_state()
        self._say_hint(title)
        self.field.setFocus()
        self.completing.forget()
        self.asking.ask(lambda: timed("", find))

    def _say_hint(self, words: str) -> None:
        self._hint.show_text(words)
        self._offered.setVisible(bool(words))

    def _narrow(self, kind: Kind | None) -> None:
        self._kind, self._whole = kind, kind is not None
        self._filters.choose_kind(kind)
        self.field.setFocus()
        self.search()

    def search(self) -> None:
        words = self.field.text().strip()
        self._kept.show_state()
        if not words:
            self._ask_completion()
            self._show_nothing()
            return
        services = self._context.services
        query = question(
            words,
            whole=self._whole or self._forms.value is not None,
            kind=self._kind,
            language=self._languages.value,
            year=self._years.value,
            since=self.narrowing.since.value,
            as_typed=self.exact.isChecked(),
        )
        find = services.search.search
        unchosen = (lambda: find(replace(query, kinds=(), limit=1))) if self._kind else None
        facts = partial(services.search.facts, language=self._context.language)
        self.asking.ask(lambda: timed(words, lambda: find(query), unchosen, facts), query)
        self._ask_completion()

    def _show_nothing(self) -> None:
        """Nothing is asked: neither what was found before nor an answer that is under way is shown."""
        self.asking.drop()
        self.found = None
        self._model.show_rows(())
        self.pages.setCurrentWidget(self.pages.begin)
        self._foot.show_text("")
        self._show_also(())
        self._forms.show_choices(())
        self._show_chips()
        self._filters.show_kinds(None)
        self._filters.show_facets(Results())

    def _show_failure(self, sentence: str) -> None:
        """Nothing was answered: hits of another question are not left standing for it."""
        self.found = None
        self._model.show_rows(())
        self._foot.show_text("")
        self.pages.show_failure(sentence)

    def _try_again(self) -> None:
        self.field.setFocus()
        if self.field.text().strip():
            self.search()
        else:
            self.asking.ask_anew()

    def _show_again(self, found: Found) -> None:
        """The hit that was chosen stays chosen."""
        self._keeping_choice(lambda: self._show(found))

    def _show_more(self, found: Found) -> None:
        first = self.found
        if first is None:
            return
        results = replace(found.results, facets=first.results.facets)
        self.found = replace(found, results=results, kinds=first.kinds, milliseconds=first.milliseconds)
        self._show_forms(self.found)
        self._keeping_choice(self._fill)

    def _keeping_choice(self, fill: Callable[[], object]) -> None:
        """List the hits anew; one that was gone to is chosen still, the first one is only where the list begins."""
        chosen, moved = self.list.current(), self.list.currentIndex().row() != 1
        fill()
        hit = chosen.hit if moved and isinstance(chosen, Line) else None
        if hit is not None:
            places = [at for at, line in enumerate(self.lines) if line.hit is not None and place_of(line.hit) == place_of(hit)]
            self.list.choose_row(places[0] if places else 1)

    def _ask_completion(self) -> None:
        self._say_hint(self._evidence.hint)
        self.completing.ask()

    def _show(self, found: Found) -> None:
        self.found = found
        self._filters.show_facets(found.results)
        self._show_forms(found)
        self._fill()
        self._filters.show_kinds(found.kinds)
        count = self.tr("%n place(s) found", "", found.total)
        self._show_also(found.results.also)
        # A sign instead of words: the question that was likelier meant.
        likelier = tuple(f"→ {question} ?" for question in found.results.suggestions)
        notes = "  ·  ".join((f"{count} · {found.milliseconds} ms", *likelier, *map(spoken, found.results.notes)))
        self._foot.show_text(notes)
        beside, self._taken_beside = self._taken_beside, None
        if beside is not None:
            self._take_chosen(beside=beside)

    def _fill(self, at: int = 1) -> None:
        """List the hits there are, of the spelling that was chosen, folded as they are."""
        found = self.found
        if found is None:
            return
        wanted, also = self._forms.value, found.results.also
        hits = found.results.hits
        if wanted == TITLE_ONLY:
            hits = tuple(hit for hit in hits if hit.part is Part.TITLE)
        elif isinstance(wanted, str):
            hits = tuple(hit for hit in hits if has_form(hit, wanted, also))
        lines = grouped(found, hits, replace(self._folding, few=self._kind is None and not self._whole))
        if lines != self._model.rows:  # further hits often change nothing of the few that are listed
            self._model.show_rows(lines)
        self.pages.show_results(found.results, listed=bool(hits))
        self._show_chips()
        if hits:
            self.list.choose_row(min(at, len(self._model.rows) - 1))

    def _show_also(self, forms: Sequence[str]) -> None:
        self.also.show_forms(forms)
        self._band.setVisible(bool(forms) or self.exact.isChecked())

    def _show_forms(self, found: Found) -> None:
        """The spellings that were found, where there are several; counted only where every hit was fetched."""
        results = found.results
        every = results.total <= len(results.hits)
        counted = forms_counted(found)[:MOST_FORMS]
        choices: list[tuple[object, str, int | None]] = [(form, form, count if every else None) for form, count in counted]
        titles = sum(hit.part is Part.TITLE for hit in results.hits)
        if titles:
            choices.append((TITLE_ONLY, self.tr("title only"), titles if every else None))
        self._forms.show_choices(choices if len(choices) > 1 or self._forms.value is not None else ())

    def _show_chips(self) -> None:
        """What narrows the hits, each with the way to let go of it."""
        self.chips.show_chosen(self.narrowing.holding)
        self.narrowing.show_state()

    def take(self, *, beside: bool = False) -> None:
        """Open the chosen hit at its passage, or the first as soon as what is typed is answered.

        ``beside``: beside the brief in hand, or in a tab of its own.
        """
        if self.asking.answered:
            self._take_chosen(beside=beside)
        else:
            self._taken_beside = beside

    def _take_chosen(self, *, beside: bool = False) -> None:
        line = self.list.current()
        if isinstance(line, Line) and line.fold is not None:
            self._folding = replace(self._folding, open=self._folding.open | {line.fold})
            self._fill(self.list.currentIndex().row())
        elif isinstance(line, Line) and line.hit is not None:
            hit, services = line.hit, self._context.services
            words = self.field.text()
            self._context.jobs.read("search-open", lambda: opened(services, hit, words), lambda place: self._open(hit, place, beside))

    def use_as_evidence(self) -> None:
        """Choose the statement that the chosen hit supports."""
        line = self.list.current()
        if self.asking.answered and isinstance(line, Line) and line.hit is not None:
            self._evidence.use(line.hit)

    def _open(self, hit: Hit, place: CleanRange | None, beside: bool) -> None:
        self.close_over()
        (self._context.beside if beside else self._context.go)(leads_to(hit, place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take(beside=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_over()
                return True
            if event.key() == Qt.Key.Key_Right and self.completing.take():
                return True
            if self._chord(event):
                return True
        return super().eventFilter(watched, event)

    def _chord(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_T and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.exact.toggle()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._kept.save()
        else:
            return False
        return True

    def step(self, by: int) -> None:
        """Up or down, past the titles."""
        at = self.list.currentIndex().row() + by
        while 0 <= at < len(self._model.rows):
            if self._model.rows[at].can_be_taken:
                self.list.choose_row(at)
                return
            at += by
