"""The book builder: a recipe as a sentence and a list, its pages as they come out, and what is to be solved before it is final.

What is shown is either an edition that is kept, or a draft of the next one, built anew after each change and not kept.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from app.book.tailoring.tree import Tree
from app.core.changes import Changes
from app.core.changes import Kind as Touched
from app.core.model.book import Edition, EditionStatus, Recipe
from app.services.books import BookRequest
from app.services.drafting import BookView, Notice
from app.ui.context import Context
from app.ui.counted import Counted
from app.ui.jobs import WhileWanted
from app.ui.later import later
from app.ui.places import Place, Room
from app.ui.views.book.building import build
from app.ui.views.book.checks import LeftOut, NoticeList
from app.ui.views.book.deeds import BookDeeds
from app.ui.views.book.edition import EditionCard
from app.ui.views.book.finding import BookFinding
from app.ui.views.book.pages import Lie, PagesView
from app.ui.views.book.recipe import RecipePane
from app.ui.views.book.sentence import Sentence
from app.ui.views.book.sight import Sight, kept_sight, sight_of
from app.ui.views.book.tailor import Line, as_usual, moved, put_in, subject_of, taken_out, with_choice
from app.ui.views.reader.find import FindBar
from app.ui.views.screen import Header, PanelButton, Screen, open_place
from app.ui.widgets.box import Box, column, grows, row
from app.ui.widgets.button import Button, Kind, Segments
from app.ui.widgets.label import Label
from app.ui.widgets.menu_chip import Pick, Pop
from app.ui.wording import recipe_name, short_moment

SOON_MS = 120
"""What follows within so many milliseconds is built together: an undo touches a recipe and a dossier at once."""
MENDED_IN = {Touched.DOSSIER: Room.DOSSIER, Touched.PERSON: Room.PEOPLE, Touched.BRIEF: Room.READER, Touched.MEETING: Room.MEETING}
PRINTED = frozenset(
    {
        Touched.DOSSIER,
        Touched.MEETING,
        Touched.PERSON,
        Touched.ORGANISATION,
        Touched.BRIEF,
        Touched.PASSAGE,
        Touched.ANNOTATION,
        Touched.QUOTATION,
    }
)
"""The kinds of object of which something may be printed."""


class BookScreen(Screen):
    """One book. A change of the recipe, or of what it prints, shows the next edition; building keeps it."""

    def __init__(self, context: Context) -> None:
        look = context.look
        lies = ((self.tr("Spreads"), ""), (self.tr("Single"), ""), (self.tr("Thumbnails"), ""))
        self.lies = Segments(look, lies, self.tr("How the pages lie"))
        self.print_button = Button(look, self.tr("Print"), icon="printer", clicked=self.print_book)
        self.save_button = Button(look, self.tr("Save PDF…"), icon="download", clicked=self.export)
        panel = PanelButton(look, self.tr("Checks"), self.toggle_inspector)
        super().__init__(context, Header(context, self.tr("Books"), self.lies, self.print_button, self.save_button, panel))
        self.header.up.connect(lambda: context.go(Place(Room.BOOKS)))
        self.deeds = BookDeeds(context, self, lambda: self.view)
        self.view: BookView | None = None
        self.recipe = Recipe(name="")
        self.tree = Tree(parts=(), subjects=())
        self.asked = 0
        self._base: BookView | None = None
        self._holders: tuple[str, ...] = ()
        self._stable: UUID | None = None
        self._page = 0
        self._wanted: UUID | None = None
        self._then: tuple[UUID, Callable[[], None]] | None = None
        more = Pop(look, "", self._more, name=self.tr("More about the recipe"), icon="ellipsis", kind=Kind.QUIET, height=28)
        self.parts = RecipePane(look, more)
        self.parts.setMinimumWidth(190)
        self.parts.setMaximumWidth(320)
        self.set_panes(self._middle(), left=self.parts, inspector=self._side())
        self.splitter.give([258, 797, 329])
        self._soon = later(self, SOON_MS, self.rebuild)
        self._wire()

    def _middle(self) -> Box:
        """The recipe as a sentence, and the pages under it."""
        look, context = self.context.look, self.context
        zoom = Pop(look, "", self._zooms, name=self.tr("Larger or smaller"), icon="zoom-in", kind=Kind.QUIET, height=26)
        self.sentence = Sentence(look, context.services.choosable, context.language, zoom)
        self.pages = PagesView(context, context.services.drafts.page_picture)
        self.find_bar = FindBar(look, self.tr("Find in this book"), left=16)
        self.finding = BookFinding(context, self.find_bar, self.pages, lambda: self.view)
        return Box(look, column(self.sentence, self.find_bar, grows(self.pages), gap=0), ground="desk")

    def _side(self) -> Box:
        """What is to be solved before the book is final, and the edition that is shown."""
        look = self.context.look
        self.notices = NoticeList(look, self.context.language)
        self.left_out = LeftOut(look)
        self.passed_words = Label(look, "", "caption", "text2", elide=True)
        self.card = EditionCard(
            look,
            compare=self._comparisons,
            build=self.build_book,
            make_final=self.make_final,
            open_sheet=self._open_sheet,
            copies=self.ask_copies,
        )
        title = Label(look, self.tr("Before it can be final"), "body_bold", elide=True)
        head = column(row(grows(title)), row(grows(self.passed_words)), gap=1, margin=(17, 12, 16, 2))
        side = column(head, grows(self.notices), self.left_out, column(self.card, margin=(13, 6, 13, 13)), gap=0, margin=(1, 0, 0, 0))
        return Box(look, side, ground="sunken", sides="l")

    def _wire(self) -> None:
        self.lies.chosen.connect(lambda number: self.pages.show_as(Lie(number)))
        self.pages.opened.connect(self._open_thumbnail)
        self.pages.pinned.connect(self.notices.choose_number)
        self.sentence.changed.connect(self.change)
        self.parts.ticked.connect(self.tick)
        self.parts.shifted.connect(self.shift)
        self.parts.chosen.connect(lambda line: self.pages.go_to(line.page) if isinstance(line, Line) and line.page else None)
        self.parts.deepened.connect(self._deepen)
        self.notices.wanted.connect(self.show_notice)
        self.notices.mended.connect(self.mend)

    @property
    def edition(self) -> Edition | None:
        return self.view.edition if self.view else None

    def show_place(self, place: Place) -> None:
        wanted = self._wanted = place.object_id
        self._page = int(place.page) if place.page.isdigit() else 0
        if wanted is not None and (self._base is None or self._base.edition is None or self._base.edition.id != wanted):
            self.context.jobs.read("edition", lambda: kept_sight(self.context, wanted), self._arrive)
        elif self._page:
            self.pages.go_to(self._page)

    def _arrive(self, sight: Sight | None) -> None:
        if sight is None:
            self._gone()
            return
        if sight.view.edition is None or sight.view.edition.id != self._wanted:  # one has gone elsewhere meanwhile
            return
        view = self._base = sight.view
        self.asked += 1
        self._holders = tuple(copy.holder for copy in view.edition.copies if copy.holder) if view.edition else ()
        final = (edition for edition in view.alike if edition.status is EditionStatus.FINAL)
        self._stable = next((edition.id for edition in final), None)
        self._show(sight, same=False)
        if self._page:
            self.pages.go_to(self._page)
        then, self._then = self._then, None
        if then is not None and then[0] == self._wanted:
            then[1]()
        elif view.newest and view.status is EditionStatus.DRAFT:
            self.rebuild()

    def _gone(self) -> None:
        """The edition was deleted with its meeting; who has gone elsewhere meanwhile stays there and hears nothing of it."""
        self.view = self._base = None
        if self.isVisibleTo(self.window()):
            self.context.instead(Place(Room.BOOKS))
            self.context.say(self.tr("This edition is not in the library any more."))

    def _show_again(self, sight: Sight | None) -> None:
        if sight is None:
            self._gone()
        elif sight.view.edition is not None and sight.view.edition.id == self._wanted:
            self._show(sight)

    def _show(self, sight: Sight, *, same: bool = True) -> None:
        view, self.tree, self.recipe = sight.view, sight.tree, sight.recipe
        self.view = view
        self.header.title.show_text(f"{sight.meeting}: {recipe_name(view.recipe, sight.wording)}")
        self.parts.show_lines(sight.lines, self.recipe, self.tree)
        self.sentence.show_recipe(self.recipe, sight.known, sight.wording, compared=bool(view.comparison) or bool(view.alike))
        self.pages.set_busy(False)
        self.pages.show_book(view, same=same)
        self.finding.renew(view)
        self.notices.show_view(view)
        self.left_out.show_view(view)
        counted = Counted()
        self.passed_words.show_text(f"{counted.page_checks(*view.passed)} · {counted.findings(view.found)}")
        self._show_edition()

    def _show_edition(self) -> None:
        view = self.view
        if view is None:
            return
        if view.edition is not None:
            when = self.tr("Built {time}").format(time=short_moment(view.edition.built, self.context.language))
        else:
            tabs = ", ".join(view.rebuilt) if view.rebuilt else "–"
            all_tabs = sum(bool(item.tab) for item in view.items)
            words = self.tr("Not kept yet. Last build {seconds} s: tabs {tabs} of {all}")
            when = words.format(seconds=f"{view.seconds:.1f}", tabs=tabs, all=all_tabs)
        made = len(view.edition.copies) if view.edition else max(self.recipe.copies, len(self._holders))
        self.card.show_view(view, when, made)

    def library_changed(self, changes: Changes) -> None:
        view = self.view
        if view is None:
            return
        live = view.edition is None or (view.newest and view.status is EditionStatus.DRAFT)
        if Touched.RECIPE in changes.kinds or (live and changes.kinds & PRINTED):
            self._soon.start()
        elif view.edition is not None and view.edition.id == self._wanted and self._wanted in changes.touched(Touched.EDITION):
            kept = view.edition.id
            self.context.jobs.read("edition", lambda: kept_sight(self.context, kept), self._show_again)

    def rebuild(self, *, anew: bool = False) -> None:
        """Build the draft anew, on a worker; what was shown stays until it is there."""
        view = self.view
        if view is None:
            return
        self.asked += 1
        self.pages.set_busy(True)
        drafts, recipe, stable = self.context.services.drafts, self.recipe, self._stable
        before = self._base.recipe if self._base else None
        number = self.asked
        wanted = WhileWanted(lambda: number == self.asked)

        def work() -> Sight:
            now = drafts.working(recipe, before)
            request = BookRequest(meeting_id=view.meeting_id, recipe=now, stable_from=stable)
            return sight_of(self.context, drafts.look(request, wanted, anew=anew), now)

        self.context.jobs.read("draft", work, self._show, self._refused)

    def _refused(self, sentence: str) -> None:
        self.pages.set_busy(False)
        self.context.jobs.trouble.emit(sentence)

    def change(self, recipe: Recipe, step: str) -> None:
        """Keep a changed recipe as a step, and show the book that it makes."""
        view, drafts = self.view, self.context.services.drafts
        if view is not None and recipe != self.recipe:
            self.context.jobs.write(lambda: drafts.change(view, recipe, step), self._changed)

    def _changed(self, recipe: Recipe) -> None:
        self.recipe = recipe
        self._soon.stop()
        self.rebuild()

    def tick(self, line: Line) -> None:
        """Put a part in or leave it out."""
        step = self.tr("Leave a part out of a book") if line.printed else self.tr("Put a part into a book")
        self.change((taken_out if line.printed else put_in)(self.recipe, line), step)

    def shift(self, line: Line, by: int) -> None:
        """Move a part or a brief up or down."""
        recipe = moved(self.recipe, self.parts.lines, line, by, self.tree)
        if recipe is None:
            self.context.say(self.tr("It cannot be moved any further."))
        else:
            self.change(recipe, self.tr("Move a part of a book"))

    def _deepen(self, part: str, name: str, value: str) -> None:
        self.change(with_choice(self.recipe, part, name, value), self.tr("How deep a part of a book goes"))

    def _more(self) -> list[Pick]:
        usual, line = as_usual(self.recipe), self.parts.list.current()
        margin = self.tr("Notes in the margin")
        noted = replace(self.recipe, annotations=not self.recipe.annotations)
        subject = subject_of(line) if isinstance(line, Line) else None
        picks = [
            Pick(title=self.tr("Keep this recipe under a name…"), run=lambda: self.deeds.keep_recipe(self.recipe, self._changed)),
            Pick(title=self.tr("Numbered copies…"), run=self.ask_copies),
            Pick(title=margin, checked=self.recipe.annotations, run=lambda: self.change(noted, margin)),
            Pick(
                title=self.tr("Parts as this reader usually has them"), run=lambda: self.change(usual, self.tr("Usual parts of a book")),
                why_not="" if usual != self.recipe else self.tr("They are."),
            ),
        ]  # fmt: skip
        if subject is not None:
            picks.append(Pick(title=self.tr("Open the dossier"), run=lambda: open_place(self.context, Place(Room.DOSSIER, subject))))
        return picks

    def _zooms(self) -> list[Pick]:
        return [
            Pick(title=self.tr("Larger"), run=lambda: self.pages.zoom(1)),
            Pick(title=self.tr("Smaller"), run=lambda: self.pages.zoom(-1)),
            Pick(title=self.tr("As wide as the pane"), run=lambda: self.pages.zoom(0)),
        ]

    def _comparisons(self) -> list[Pick]:
        view = self.view
        anew = Pick(title=self.tr("Count the pages anew"), checked=self._stable is None, run=lambda: self._keep_numbers(None))
        words = self.tr("Keep the page numbers of edition {number}")
        return [
            anew,
            *(
                Pick(
                    title=words.format(number=edition.number), checked=edition.id == self._stable,
                    run=lambda edition=edition: self._keep_numbers(edition.id),
                )
                for edition in (view.alike if view else ())
            ),
        ]  # fmt: skip

    def _keep_numbers(self, edition_id: UUID | None) -> None:
        self._stable = edition_id
        self.rebuild(anew=True)

    def ask_copies(self) -> None:
        """Ask how many copies there are to be, and who holds them."""
        self.deeds.copies(self.recipe, self._holders, self._take_copies)

    def _take_copies(self, count: int, holders: tuple[str, ...]) -> None:
        self._holders = holders
        self.change(replace(self.recipe, copies=count), self.tr("Copies of a book"))
        self._show_edition()

    def show_notice(self, notice: Notice) -> None:
        """Bring the place on the page into view."""
        if notice.page:
            if self.pages.lie is Lie.THUMBNAILS:
                self._open_thumbnail(notice.page)
            self.pages.go_to(notice.page, max(0.0, notice.height))

    def mend(self, notice: Notice) -> None:
        """Go to where it is mended."""
        if notice.code in ("open-clash", "clash-alone"):
            open_place(self.context, Place(Room.CLASHES))
        elif notice.owner in MENDED_IN and notice.owner is not None:
            open_place(self.context, Place(MENDED_IN[notice.owner], notice.owner_id, other_id=_entry(notice)))

    def _open_thumbnail(self, page: int) -> None:
        self.lies.choose(0)
        self.pages.current = page
        self.pages.show_as(Lie.SPREADS)
        self.pages.go_to(page)

    def _open_sheet(self) -> None:
        if self.view is not None and self.view.comparison is not None:
            self.pages.go_to(self.view.comparison.sheet)

    def build_book(self) -> None:
        """Keep the next edition, with the recipe as it is."""
        self._build(EditionStatus.DRAFT)

    def make_final(self) -> None:
        """Keep the next edition as the final one: refused while anything stands in the way, asked while anything is open."""
        view = self.view
        if view is None or view.bars or view.status is EditionStatus.FINAL:
            return
        if view.notices:
            self.deeds.ask_final(view, self._finish, self.notices.focus_first)
        else:
            self._finish()

    def _finish(self) -> None:
        self._build(EditionStatus.FINAL, self.deeds.tell_final)

    def _build(self, status: EditionStatus, then: Callable[[], None] | None = None) -> None:
        view = self.view
        if view is not None:
            recipe = replace(self.recipe, copies=1) if self._holders and self.recipe.copies < len(self._holders) else self.recipe
            request = BookRequest(meeting_id=view.meeting_id, recipe=recipe, status=status, holders=self._holders, stable_from=self._stable)
            build(self.context, request, lambda built: self._built(built.edition.id, then))

    def _built(self, edition_id: UUID, then: Callable[[], None] | None) -> None:
        """What is to be done with an edition waits for that one alone; a build that is refused leaves nothing waiting."""
        self._then = (edition_id, then) if then is not None else None

    def export(self) -> None:
        """Ask where to, say that the file leaves the library's encryption, and write it."""
        self._once_kept(self.deeds.save)

    def print_book(self) -> None:
        """Ask for a printer and print."""
        self._once_kept(self.deeds.print)

    def _once_kept(self, deed: Callable[[], None]) -> None:
        """Do what takes a book out of the library; a draft is kept first, for what leaves is on record."""
        if self.view is not None and self.view.edition is None:
            self._build(EditionStatus.DRAFT, deed)
        else:
            deed()

    def write_to(self, path: Path) -> None:
        """Write the book outside the library."""
        self.deeds.write_to(path)

    def zoom(self, by: int) -> bool:
        self.pages.zoom(by)
        return self.view is not None

    def find_in_pane(self) -> None:
        self.finding.open()

    def focus_middle(self) -> None:
        self.pages.setFocus()


def _entry(notice: Notice) -> UUID | None:
    """The entry of the dossier it is about; other things are opened as a whole."""
    return notice.object_id if notice.owner is Touched.DOSSIER and notice.object_id != notice.owner_id else None
