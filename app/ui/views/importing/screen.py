"""The report of an import, while it runs and afterwards: how many of what, each file with its result or the reason."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from os.path import dirname
from pathlib import Path
from time import monotonic
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.changes import Changes, Kind
from app.core.model.brief import Brief
from app.services.views import FileReport, ImportReport, ImportStatus
from app.ui.context import Context
from app.ui.counted import Counted
from app.ui.places import Place, Room
from app.ui.spoken import with_particles
from app.ui.views.importing.cards import make_cards, press, show_counts
from app.ui.views.importing.cleaned import CleanedPane, Looked, look_at, present
from app.ui.views.importing.deeds import BriefDeeds
from app.ui.views.importing.lines import Line, Stage, coming, fits, lines_of, nearest, spoken_file
from app.ui.views.importing.rest import Rest
from app.ui.views.importing.rows import FileDelegate, FileList
from app.ui.views.screen import Header, Screen
from app.ui.widgets.band import TroubleBand
from app.ui.widgets.box import Box, IconView, column, grows, row
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as ButtonKind
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.notices import ProgressBar
from app.ui.widgets.rows import RowModel
from app.ui.wording import sentences, short_day


class ImportScreen(Screen):
    """What an import does and did, with what is to be decided about each file beside it."""

    import_asked = Signal()
    stop_asked = Signal()
    again_asked = Signal(list)

    def __init__(self, context: Context) -> None:
        more = Button(context.look, self.tr("Drop more files here or choose…"), icon="upload", key="Ctrl O")
        self._panel = Button(
            context.look,
            icon="panel-right",
            kind=ButtonKind.QUIET,
            name=self.tr("How it was cleaned"),
            key="Ctrl I",
            clicked=self.toggle_inspector,
        )
        self._panel.setCheckable(True)
        super().__init__(context, Header(context, self.tr("Library"), more, self._panel))
        more.clicked.connect(lambda _checked=False: self.import_asked.emit())
        self.header.title.show_text(self.tr("Import"))
        self.header.up.connect(lambda: context.go(Place(Room.LIBRARY)))
        look = context.look
        self._model: RowModel[Line] = RowModel(spoken_file)
        self.list = FileList(self._model, FileDelegate(look), self.tr("Files"))
        self._files: list[Path] = []
        self._reports: list[FileReport] = []
        self._at, self._begun = 0, 0.0
        self._sought: ImportStatus | None = None
        self._settled: set[int] = set()
        self._dropped: set[int] = set()
        self._left_out: Sequence[Path] = ()
        self._unwanted: set[UUID] = set()
        self._there: dict[int, frozenset[UUID]] = {}
        self._earlier: dict[int, FileReport] = {}
        self._title = Label(look, self.tr("Nothing was imported yet"), "h1", elide=True)
        self._under = Prose(look, self.tr("Drop files anywhere in this window."), "body", "text2")
        self.stop = Button(look, self.tr("Stop after this file"), height=32, clicked=self.stop_asked.emit)
        self._bar = ProgressBar(look, 6)
        self._doing = Label(look, "", "caption", "text2", elide=True)
        self._left, self._rest = Label(look, "", "caption", "text2", right=True), Rest(self)
        self._running = QWidget()
        self._running.setLayout(column(self._bar, row(grows(self._doing), self._left), gap=8, margin=(0, 8, 0, 0)))
        self.cards = make_cards(look)
        self.trouble = TroubleBand(look, self.tr("Read them again"))
        self._card = Box(look, column(grows(self.list), margin=(1, 1, 1, 1)), ground="surface", edge="line", radius=8)
        self.pane = CleanedPane(context)
        self.set_panes(Box(look, self._lay_out(), ground="surface"), inspector=self.pane)
        self.splitter.give([864, 340])
        self._wire()
        self._show_running(False)

    def _lay_out(self) -> QVBoxLayout:
        look = self.context.look
        foot = Prose(
            look,
            self.tr("Files are opened in a sealed process without network. The originals are kept byte for byte in the library."),
            "caption",
            "text2",
        )
        head = row(gap=12)
        head.addLayout(column(self._title, self._under, gap=2), 1)
        head.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignVCenter)
        counts = row(*(grows(card) for card in self.cards.values()), gap=10, margin=(0, 10, 0, 6))
        layout = column(head, self._running, self.trouble, counts, gap=6, margin=(28, 20, 28, 14))
        layout.addWidget(self._card, 1)
        layout.addStretch(0)
        layout.addLayout(row(IconView(look, "shield-check", 14, "ok"), grows(foot), gap=8, margin=(0, 8, 0, 0)))
        return layout

    def _wire(self) -> None:
        for status, card in self.cards.items():
            card.toggled.connect(lambda on, status=status: self._seek(status if on else None))
        self.list.chosen.connect(lambda _line: self._look())
        self.list.opened.connect(self._open)
        self.list.ticked.connect(self._tick)
        self.list.compared.connect(self._open)
        self.trouble.taken.connect(lambda: self.again_asked.emit(list(self._left_out)))
        pane = self.pane
        pane.switched.connect(self._switch)
        pane.accepted.connect(self.accept)
        pane.joined.connect(self.keep_as_one)
        pane.opened.connect(lambda: self._open(self.list.current()))
        pane.compared.connect(lambda: self._open(self.list.current()))
        pane.kept_both.connect(self._keep_both)
        deeds = self._deeds = BriefDeeds(self.context)
        pane.original_asked.connect(lambda: deeds.show_original(self.in_hand))
        pane.dropped.connect(lambda: deeds.drop(self.in_hand))
        pane.tried_again.connect(self._try_again)
        pane.unlocked.connect(lambda password: deeds.read_locked(self.in_hand, password, self._unlocked))
        pane.edited.connect(deeds.save)
        pane.confirmed.connect(deeds.confirm)

    # While it runs

    def begin(self, files: Sequence[Path]) -> None:
        """An import begins: all its files wait."""
        self._files, self._reports, self._at, self._begun = list(files), [], 0, monotonic()
        self._settled, self._unwanted, self._there, self._earlier = set(), set(), {}, {}
        self._choose_card(None)
        self.trouble.hide()
        self._show_rows()
        now = datetime.now().astimezone()
        title = self.tr("Import of {day}, {time}").format(day=short_day(now, self.context.language), time=f"{now:%H:%M}")
        self._title.show_text(title)
        usable = self.tr("The library stays usable while this runs.")
        self._under.show_text(sentences(self._whence(), usable))
        self.stop.setEnabled(True)
        self._show_running(True)
        self.show_progress(0, len(files), "")

    def _whence(self) -> str:
        folders = set(map(dirname, map(str, self._files)))  # the parent of a path takes four times as long
        if len(folders) == 1:
            return self.tr("%n file(s) from “{folder}”.", "", len(self._files)).format(folder=Path(next(iter(folders))).name)
        return self.tr("%n file(s).", "", len(self._files))

    def show_progress(self, done: int, total: int, what: str) -> None:
        """So many files are read, and this one is being read."""
        self._bar.show_share(done / total if total else 0.0)
        self._doing.show_text(self.tr("Reading {name}").format(name=what) if what else "")
        self._left.show_text(self._rest.words(monotonic() - self._begun, done, total))
        self._left.updateGeometry()
        before, self._at = self._at, done
        if self._sought is None:
            first = len(self._model.rows) - len(self._files)  # rows of articles that stand above the files to come
            for number in range(max(before, len(self._reports)), min(done + 1, len(self._files))):
                self._model.replace_row(first + number, coming(self._files[number], number, self._at))

    def show_page(self, page: int, pages: int) -> None:
        """The file in reading is at this page."""
        if not 0 <= self._at < len(self._files) or self._running.isHidden():
            return
        said = self.tr("Reading {name}, page {page} of {pages}")
        self._doing.show_text(said.format(name=self._files[self._at].name, page=page, pages=pages))
        at = len(self._model.rows) - len(self._files) + self._at
        if self._sought is None and 0 <= at < len(self._model.rows) and self._model.rows[at].stage is Stage.READING:
            self._model.replace_row(
                at, replace(coming(self._files[self._at], self._at, self._at), page=page, pages=pages, said=Counted().pages(pages))
            )

    def came(self, reports: Sequence[FileReport]) -> None:
        """What became of the next files."""
        at = len(self._reports)
        first = len(self._model.rows) - len(self._files) + at
        self._leave_adverts(reports)
        self._reports += reports
        plain = self._sought is None and all(report.status is not ImportStatus.SPLIT for report in reports)
        if plain and at + len(reports) <= len(self._files):
            for number, report in enumerate(reports):
                self._model.replace_row(first + number, *self._rows_of(at + number, report))
        else:
            self._show_rows()
        show_counts(self.cards, self._reports)

    def _leave_adverts(self, reports: Sequence[FileReport]) -> None:
        """An article that looks like an advert is not ticked; one tick keeps it all the same."""
        split = (report for report in reports if report.status is ImportStatus.SPLIT)
        self._unwanted |= {found.brief.id for report in split for found in report.briefs if found.advert}

    def failed(self, sentence: str) -> None:
        """It broke off: what did not come into the library is listed as not read, with the reason and the way to read it again."""
        left = self._left_out = self._files[len(self._reports) :]
        self._reports += [FileReport(path=path, status=ImportStatus.REFUSED, message=sentence) for path in left]
        self._at = len(self._files)
        self._under.show_text(self.tr("It broke off before its end."))
        out = self.tr("%n file(s) did not come into the library; the files themselves are as they were.", "", len(left))
        self.trouble.tell(out if left else self.tr("All files are in the library."), sentence, way_out=bool(left))
        self._show_running(False)
        self._show_rows()
        show_counts(self.cards, self._reports)
        if left and self._model.rows:
            self.list.choose_row(len(self._model.rows) - len(left))

    def show_report(self, report: ImportReport) -> None:
        """What an import did in the end, in the order of the files."""
        rows_stand = self._sought is None and self._reports == list(report.files) and len(self._files) == len(report.files)
        if [found.path for found in self._reports] != [found.path for found in report.files]:
            self._reports = []
            self._settled, self._unwanted, self._there = set(), set(), {}
            self._leave_adverts(report.files)
            self._title.show_text(self.tr("Import of %n file(s)", "", len(report.files)))
        self._reports = list(report.files)
        self._files = [found.path for found in report.files]
        self._at = len(self._files)
        self.trouble.hide()
        stopped = self.tr("Stopped; what is listed is kept.")
        self._under.show_text(stopped if report.cancelled else self.tr("Everything that could be read is in the library."))
        self._show_running(False)
        if rows_stand:  # each was shown as it came; a thousand at once would hold the window for two frames
            self._card.setMaximumHeight(self.list.highest() + 2)
        else:
            self._show_rows()
        show_counts(self.cards, self._reports)
        if self._model.rows and not self.list.currentIndex().isValid():
            self.list.choose_row(0)

    def _show_running(self, on: bool) -> None:
        self._running.setVisible(on)
        self.stop.setVisible(on)

    # Rows and counts

    def _rows_of(self, number: int, report: FileReport) -> list[Line]:
        there = self._there.get(number)
        lines = lines_of(report, self.context.language)
        return [
            replace(
                line,
                number=number,
                settled=number in self._settled,
                wanted=line.article is None or line.article.brief.id not in self._unwanted,
                there=line.article is None or there is None or line.article.brief.id in there,
            )
            for line in lines
        ]

    def _show_rows(self) -> None:
        """Show all rows, or those of the card that is pressed; what is chosen stays chosen."""
        chosen = self.list.current()
        lines = [line for number, report in enumerate(self._reports) for line in self._rows_of(number, report)]
        lines += [coming(self._files[number], number, self._at) for number in range(len(self._reports), len(self._files))]
        if self._sought is not None:
            lines = [line for line in lines if fits(line, self._sought)]
        self.list.expect(len(lines))
        self._model.show_rows(lines)
        self._card.setMaximumHeight(self.list.highest() + 2)
        near = nearest(lines, chosen) if isinstance(chosen, Line) else None
        if near is not None:
            self.list.choose_row(near)

    def _renew(self, number: int) -> None:
        """Show the rows of one file as they are now."""
        rows = self._rows_of(number, self._reports[number])
        ats = [at for at, line in enumerate(self._model.rows) if line.number == number and line.file is not None]
        if len(ats) == len(rows):
            for at, line in zip(ats, rows, strict=True):
                if self._model.rows[at] != line:
                    self._model.replace_row(at, line)
        else:
            self._show_rows()
        show_counts(self.cards, self._reports)

    def _seek(self, status: ImportStatus | None) -> None:
        self._choose_card(status)
        self._show_rows()
        if self._model.rows and not self.list.currentIndex().isValid():
            self.list.choose_row(0)

    def _choose_card(self, status: ImportStatus | None) -> None:
        self._sought = status
        press(self.cards, status)

    # The file in hand

    @property
    def in_hand(self) -> Line | None:
        """The row that is chosen."""
        line = self.list.current()
        return line if isinstance(line, Line) else None

    def _look(self) -> None:
        line = self.in_hand
        if line is None:
            self.pane.show_nothing()
        elif line.file is None:
            self.pane.show_waiting(line)
        elif line.status is ImportStatus.REFUSED:
            self.pane.show_refused(line)
        else:
            services, ids = self.context.services, line.ids
            whole = tuple(found.brief.id for found in line.file.briefs)
            self.context.jobs.read(
                "import-file", lambda: (look_at(services, ids), present(services, whole)), lambda found: self._show_looked(line, *found)
            )

    def _lists(self, line: Line) -> bool:
        """Whether the report still holds what a row stood for; another import may have taken its place."""
        report = self._reports[line.number] if 0 <= line.number < len(self._reports) else None
        return report is not None and {found.brief.id for found in report.briefs}.issuperset(line.ids)

    def _show_looked(self, asked: Line, looked: Looked, there: frozenset[UUID]) -> None:
        line, number = self.in_hand, asked.number
        if line is None or line.file is None or line.ids != asked.ids or not self._lists(asked):  # another one was chosen meanwhile
            return
        if not there and number in self._earlier:
            # What was put together was taken apart again by undo, or the other way round
            self._reports[number], self._earlier[number] = self._earlier[number], self._reports[number]
            self._show_rows()
            return
        self._take_in(number, looked.briefs, there)
        line = self.in_hand
        if line is not None:
            self.pane.show_looked(line, looked, len(self.wanted(number)))

    def _take_in(self, number: int, briefs: Sequence[Brief], there: frozenset[UUID]) -> None:
        """Keep what the library says now about the briefs of a file."""
        report = self._reports[number]
        known = {brief.id: brief for brief in briefs}
        fresh = tuple(replace(found, brief=known.get(found.brief.id, found.brief)) for found in report.briefs)
        self._reports[number] = replace(report, briefs=fresh)
        self._there[number] = there
        if report.status is ImportStatus.SPLIT and len(there) == len(report.briefs) and number in self._dropped:
            self._settled.discard(number)
            self._dropped.discard(number)
        self._renew(number)

    def wanted(self, number: int) -> tuple[UUID, ...]:
        """The articles of a file that are ticked, and in the library still."""
        return tuple(line.ids[0] for line in self._rows_of(number, self._reports[number]) if line.article and line.wanted and line.there)

    def _tick(self, line: object) -> None:
        if isinstance(line, Line) and line.article is not None and line.there and not line.settled:
            self._unwanted ^= {line.article.brief.id}
            self._renew(line.number)
            self._look()

    def accept(self) -> None:
        """Keep the ticked articles of the file in hand; the others go, with a way back."""
        line = self.in_hand
        if line is None or line.status is not ImportStatus.SPLIT:
            return
        number = line.number
        keep = self.wanted(number)
        gone = tuple(found.brief.id for found in self._reports[number].briefs if found.brief.id not in keep)
        gone = tuple(uuid for uuid in gone if uuid in self._there.get(number, frozenset(gone)))
        self._settled.add(number)
        if not gone:
            self.context.say(self.tr("All articles are kept"))
            self._renew(number)
            self._look()
            return
        self._dropped.add(number)
        library, words = self.context.services.library, self.tr("%n article(s) left out", "", len(gone))
        self.context.jobs.write(lambda: library.remove(gone), lambda _changes: self.context.said_undoable(words))

    def keep_as_one(self) -> None:
        """Keep the file in hand as one brief, in the place of its articles."""
        line = self.in_hand
        if line is None or line.status is not ImportStatus.SPLIT:
            return
        number, brief_id = line.number, line.ids[0]
        imports, words = self.context.services.imports, with_particles(self.tr("“{name}” is one brief now"), name=line.path.name)

        def joined(report: ImportReport) -> None:
            self.context.said_undoable(words)
            if not self._lists(line):
                return
            self._earlier[number] = self._reports[number]
            self._there.pop(number, None)
            self._replace(number, replace(report.files[0], path=line.path))

        self.context.jobs.write(lambda: imports.as_one(brief_id), joined)

    def _replace(self, number: int, report: FileReport) -> None:
        """From now on this is what became of a file."""
        self._reports[number] = report
        self._show_rows()
        show_counts(self.cards, self._reports)
        self._look()

    def _unlocked(self, before: FileReport, now: FileReport) -> None:
        number = next((at for at, report in enumerate(self._reports) if report is before), None)
        if number is not None:  # else another import is shown by now
            self._leave_adverts([now])
            self._replace(number, now)
            self.pane.ask_password(wrong=True)

    def _switch(self, kind: str, on: bool) -> None:
        line = self.in_hand
        if line is not None:
            cleaning, there = self.context.services.cleaning, self._there.get(line.number, frozenset(line.ids))
            ids = [uuid for uuid in line.ids if uuid in there]
            self.context.jobs.write(lambda: cleaning.switch_kind(ids, kind, on))

    def _keep_both(self) -> None:
        line = self.in_hand
        if line is not None:
            self._deeds.keep_both(line, lambda: self._kept_both(line))

    def _kept_both(self, line: Line) -> None:
        if self._lists(line):
            report = self._reports[line.number]
            plain = tuple(replace(found, near=None) for found in report.briefs)
            self._replace(line.number, replace(report, status=ImportStatus.IMPORTED, briefs=plain, message=""))

    def _try_again(self) -> None:
        line = self.in_hand
        if line is not None:
            self.again_asked.emit([line.path])

    def _open(self, line: object) -> None:
        """The brief, or both where another one is nearly the same; of a locked file the field for its password."""
        if not isinstance(line, Line):
            return
        self._deeds.open(line)
        if line.file is not None and line.file.locked:
            if self.pane.isHidden():
                self.toggle_inspector()
            self.pane.ask_password()

    def library_changed(self, changes: Changes) -> None:
        if changes.kinds & {Kind.BRIEF, Kind.PASSAGE} and not self.context.jobs.busy:
            self._look()

    def _fold(self) -> None:
        super()._fold()
        self._panel.setChecked(not self.pane.isHidden())

    def focus_middle(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
