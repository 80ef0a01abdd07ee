"""What is done with a book that is kept: saved, saved under a password, printed, its copies handed out; and with its recipe."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.model.book import Copy, Edition, Recipe
from app.services.drafting import BookView
from app.ui.context import Context
from app.ui.counted import Counted
from app.ui.dialogs.form import Blank, Form
from app.ui.files import Purpose, file_name, kinds_of
from app.ui.printing import asked_printer, chosen_pages, paint_pages
from app.ui.spoken import with_particles
from app.ui.views.book.words import notice_title
from app.ui.widgets.pictures import image_of
from app.ui.wording import sentences

OUT, BACK = "out", "back"


class BookDeeds:
    """``view`` answers the book that is shown."""

    def __init__(self, context: Context, parent: QWidget, view: Callable[[], BookView | None]) -> None:
        self._context, self._parent, self._view = context, parent, view

    def _kept(self) -> tuple[BookView, Edition] | None:
        view = self._view()
        if view is None:
            return None
        if view.edition is None:
            words = QCoreApplication.translate(
                "BookDeeds", "This draft is not kept yet. Build it first (Ctrl+B): what leaves the library is on record."
            )
            self._context.say(words)
            return None
        return view, view.edition

    def save(self) -> None:
        """Ask for a password, if there is to be one, and for the place."""
        found = self._kept()
        if found is None:
            return
        translate = QCoreApplication.translate
        hint = translate("BookDeeds", "The file leaves the encrypted library. With a password nobody can read it who does not have that.")
        blanks = (
            Blank(key="password", label=translate("BookDeeds", "Password"), secret=True),
            Blank(key="again", label=translate("BookDeeds", "Once more"), secret=True),
        )
        empty = translate("BookDeeds", "Leave both empty to save it plain.")
        self._context.ask(
            Form(
                title=translate("BookDeeds", "Save the book as PDF"), verb=translate("BookDeeds", "Choose the place…"), blanks=blanks,
                remark=sentences(hint, empty), taken=self._choose_place, about=("save", found[1].id),
            )
        )  # fmt: skip

    def _choose_place(self, values: Mapping[str, str]) -> None:
        found = self._kept()
        if found is None:
            return
        if values["password"] != values["again"]:
            self._context.inform(QCoreApplication.translate("BookDeeds", "The two passwords differ; nothing was saved."))
            return
        title = QCoreApplication.translate("BookDeeds", "Save the book as PDF (the file leaves the encrypted library)")
        name = file_name(found[0].meeting, ".pdf")
        path = self._context.files.place(self._parent, Purpose.PRINTED, title, name, kinds_of("PDF", (".pdf",)))
        if path is not None:
            self.write_to(path, values["password"])

    def write_to(self, path: Path, password: str = "") -> None:
        """Write the book outside the library."""
        found, books = self._kept(), self._context.services.books
        if found is None:
            return
        said = QCoreApplication.translate("BookDeeds", "Saved as {name}. This copy is outside the encrypted library.")
        if password:
            said = QCoreApplication.translate("BookDeeds", "Saved as {name}, locked with the password.")
        edition_id, words = found[1].id, with_particles(said, name=path.name)
        self._context.jobs.write(lambda: books.export(edition_id, path, password=password), lambda _path: self._context.say(words))

    def print(self) -> None:
        """Ask for a printer and print the pages on a worker."""
        found, drafts = self._kept(), self._context.services.drafts
        if found is not None:
            view = found[0]
            # The size is read from the file, and a page that is being drawn would have to be waited for
            self._context.jobs.read("page-size", lambda: drafts.page_size(view), lambda size: self._ask_printer(view, size))

    def _ask_printer(self, view: BookView, size: tuple[float, float]) -> None:
        drafts, printer = self._context.services.drafts, asked_printer(self._parent, size, view.pages)
        if printer is None:
            return
        pages = chosen_pages(printer, view.pages)
        said = QCoreApplication.translate("BookDeeds", "The book is with the printer.")
        self._context.jobs.run(
            QCoreApplication.translate("BookDeeds", "Printing"),
            lambda progress: paint_pages(printer, pages, lambda page, wide: image_of(drafts.page_picture(view, page, wide)), progress),
            lambda _done: self._context.say(said),
        )

    def ask_final(self, view: BookView, taken: Callable[[], object], see: Callable[[], object]) -> None:
        """Tell what is open in a book before it is final; ``see`` leads to the list of it."""
        translate = QCoreApplication.translate
        kinds = Counter(notice_title(notice) for notice in view.notices)
        line = translate("BookDeeds", "{title}: {count}")
        told = "\n".join(line.format(title=title, count=count) for title, count in kinds.most_common())
        stays = translate(
            "BookDeeds", "A final edition stays as it is and is on record; it cannot be undone. A change begins the next edition."
        )
        self._context.ask(
            Form(
                title=Counted().final_with_findings(len(view.notices)), verb=translate("BookDeeds", "Make final anyway"),
                remark=f"{told}\n\n{stays}", taken=lambda _values: taken(), leave=(translate("BookDeeds", "See them"), see),
                about=("final", view.meeting_id),
            )
        )  # fmt: skip

    def tell_final(self) -> None:
        """Say that the edition is final now."""
        found = self._kept()
        if found is not None:
            words = QCoreApplication.translate("BookDeeds", "Edition {number} is final. It stays as it is; a change begins the next one.")
            self._context.say(words.format(number=found[1].number))

    def copies(self, recipe: Recipe, holders: tuple[str, ...], taken: Callable[[int, tuple[str, ...]], object]) -> None:
        """Ask who holds the copies: of a kept edition the register, of a draft how many are to be made; ``taken`` gets both."""
        view, translate = self._view(), QCoreApplication.translate
        if view is not None and view.edition is not None and len(view.edition.copies) > 1:
            self._register(view.edition)
            return
        blanks = (
            Blank(
                key="count", label=translate("BookDeeds", "How many"), value=str(max(recipe.copies, len(holders), 1)), needed=True,
                fault=_count_fault,
            ),
            Blank(
                key="holders", label=translate("BookDeeds", "Who holds them"), lines=5, value="\n".join(holders),
                hint=translate("BookDeeds", "one name a line, in the order of the numbers"),
            ),
        )  # fmt: skip
        remark = translate("BookDeeds", "Each copy bears its number on every page. They are made when the book is built next.")
        about = ("copies", view.meeting_id if view else None)

        def done(values: Mapping[str, str]) -> None:
            names = tuple(line.strip() for line in values["holders"].splitlines() if line.strip())
            taken(max(int(values["count"]), len(names)), names)

        title, verb = translate("BookDeeds", "Numbered copies"), translate("BookDeeds", "Keep")
        self._context.ask(Form(title=title, verb=verb, blanks=blanks, remark=remark, taken=done, about=about))

    def _register(self, edition: Edition) -> None:
        translate = QCoreApplication.translate
        states = ((OUT, translate("BookDeeds", "is out")), (BACK, translate("BookDeeds", "came back")))
        blanks: list[Blank] = []
        for copy in edition.copies:
            title = translate("BookDeeds", "Copy {number}").format(number=copy.number)
            blanks.append(Blank(key=f"holder{copy.number}", label=title, value=copy.holder, hint=translate("BookDeeds", "who holds it")))
            blanks.append(Blank(key=f"state{copy.number}", label="", value=BACK if copy.returned else OUT, choices=states))
        title = translate("BookDeeds", "Who has which copy")
        verb = translate("BookDeeds", "Keep")
        self._context.ask(
            Form(title=title, verb=verb, blanks=tuple(blanks), taken=lambda values: self._enter(edition, values), about=edition.id)
        )

    def _enter(self, edition: Edition, values: Mapping[str, str]) -> None:
        books = self._context.services.books

        def enter() -> None:
            for copy in edition.copies:
                _enter_copy(copy)

        def _enter_copy(copy: Copy) -> None:
            holder = values[f"holder{copy.number}"]
            if holder and holder != copy.holder:
                books.register.hand_out(edition.id, copy.number, holder)
            if values[f"state{copy.number}"] == BACK and copy.returned is None:
                books.take_back(edition.id, copy.number)

        self._context.jobs.write(enter)

    def keep_recipe(self, recipe: Recipe, taken: Callable[[Recipe], object]) -> None:
        """Ask for a name and keep the recipe under it; ``taken`` gets the new one."""
        translate, shelf = QCoreApplication.translate, self._context.services.books.recipes

        def keep(values: Mapping[str, str]) -> None:
            def work() -> Recipe:
                name = shelf.free_name(values["name"])
                new = Recipe(name=name)
                kept = replace(recipe, id=new.id, name=name, rev=0, created=None, updated=None)
                shelf.save(kept)
                return shelf.get(kept.id)

            self._context.jobs.write(work, taken)

        blanks = (Blank(key="name", label=translate("BookDeeds", "Name"), value=recipe.recipient_name, needed=True),)
        title, verb = translate("BookDeeds", "Keep this recipe under a name"), translate("BookDeeds", "Keep")
        self._context.ask(Form(title=title, verb=verb, blanks=blanks, taken=keep, about=("recipe", recipe.name)))


def _count_fault(words: str) -> str:
    good = words.isdecimal() and 1 <= int(words) <= 999
    return "" if good else QCoreApplication.translate("BookDeeds", "A number from 1 to 999.")
