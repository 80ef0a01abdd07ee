"""Filters of the library that were kept under a name: listed above the facets with how many briefs each leaves."""

from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.language import Language
from app.core.model.brief import BriefKind
from app.services.library import BriefQuery
from app.ui.context import Context
from app.ui.dialogs.form import Blank, Form
from app.ui.jobs import Lane
from app.ui.views.library.facets import Choice
from app.ui.widgets.box import clear_layout, column, row, settle
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.keeping import give_back, held_in
from app.ui.widgets.label import Label
from app.ui.widgets.menu_chip import Pick, Pop

Values = Mapping[str, str]
Kept = Mapping[str, tuple[Values, int]]
"""Filters by name, each with how many briefs it leaves."""


def written(choice: Choice, text: str) -> dict[str, str]:
    """A filter as plain text; what narrows nothing is left out."""
    flags = (("read", choice.read), ("partly", choice.partly), ("unsure", choice.unsure or None))
    found = {
        "text": text.strip(),
        "language": choice.language or "",
        "kind": choice.kind or "",
        "tag": choice.tag,
        "dossier": str(choice.dossier or ""),
        "year": str(choice.year or ""),
        **{name: "yes" if flag else "no" for name, flag in flags if flag is not None},
    }
    if choice.marking is not None:
        found |= {"scheme": choice.marking[0], "level": choice.marking[1]}
    return {name: str(value) for name, value in found.items() if value}


def read(values: Values) -> tuple[Choice, str]:
    """A filter from plain text, with the words that were typed."""
    flag = {"yes": True, "no": False}
    scheme, level, year = values.get("scheme", ""), values.get("level", ""), values.get("year", "")
    choice = Choice(
        language=Language(values["language"]) if "language" in values else None,
        kind=BriefKind(values["kind"]) if "kind" in values else None,
        tag=values.get("tag", ""),
        read=flag.get(values.get("read", "")),
        partly=flag.get(values.get("partly", "")),
        unsure=values.get("unsure") == "yes",
        marking=(scheme, level) if scheme or level else None,
        dossier=UUID(values["dossier"]) if "dossier" in values else None,
        year=int(year) if year else None,
    )
    return choice, values.get("text", "")


def query_of(choice: Choice, text: str) -> BriefQuery:
    """What the library is asked for a filter."""
    return BriefQuery(
        text=text, kind=choice.kind, language=choice.language, tag=choice.tag, read=choice.read, partly=choice.partly,
        unsure=choice.unsure, marking=choice.marking, dossier=choice.dossier, year=choice.year,
    )  # fmt: skip


def _key(values: Values) -> frozenset[tuple[str, str]]:
    return frozenset(values.items())


class _Line(QWidget):
    """A filter with its count and its menu; ``kept_as`` is its name."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.kept_as = name


class _Take(Button):
    """Told by its part in the line: the count in its spoken name changes."""

    kept_as = "take"


class _More(Pop):
    """Told by its part in the line, so that the keys go to that of the next one."""

    kept_as = "more"


class KeptFilters(QWidget):
    """``now`` answers the filter in hand; ``wanted`` tells the values of one that is to be taken."""

    wanted = Signal(object)

    def __init__(self, context: Context, now: Callable[[], dict[str, str]]) -> None:
        super().__init__()
        look = context.look
        self._context, self._now = context, now
        self._kept: Kept = {}
        self._counts: dict[frozenset[tuple[str, str]], int] = {}
        """How many briefs a filter leaves, as long as the library stays as it is."""
        self.save_button = Button(look, self.tr("Save this filter"), kind=Kind.LINK, height=26, clicked=self.save)
        self.buttons: dict[str, Button] = {}
        self._title = Label(look, self.tr("SAVED FILTERS"), "micro", "text3")
        self._lines = QWidget()
        self._rows = QVBoxLayout(self._lines)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.setLayout(column(row(self._title, "*"), self._lines, row(self.save_button, "*"), gap=2, margin=(0, 0, 0, 12)))
        self._title.hide()
        self._lines.hide()
        self.hide()

    def outdate(self) -> None:
        """The library may have changed: what each filter leaves is counted anew by the next ``refresh``, also what is counted just now."""
        self._context.jobs.forget("library-filters")
        self._counts.clear()

    def refresh(self) -> None:
        """Read them, and count what those leave that are not counted yet; the filter in hand can be kept while it narrows something."""
        services, counts = self._context.services, dict(self._counts)
        self._show_button()

        def count(values: Values) -> int:
            known = counts.get(_key(values))
            return services.library.facets(query_of(*read(values))).total if known is None else known

        def fetch() -> Kept:
            return {name: (values, count(values)) for name, values in services.search.filters.all().items()}

        self._context.jobs.read("library-filters", fetch, self._show, lane=Lane.ASIDE)

    def _show(self, kept: Kept) -> None:
        self._counts = {_key(values): count for values, count in kept.values()}
        if kept != self._kept:
            self._kept = kept
            self._show_lines()
        self._show_button()

    def _show_lines(self) -> None:
        held = held_in(self._lines)
        clear_layout(self._rows)
        self.buttons = {}
        for name, (values, count) in self._kept.items():
            self._rows.addWidget(self._line(name, values, count))
        self._title.setVisible(bool(self._kept))
        self._lines.setVisible(bool(self._kept))
        settle(self._lines)
        give_back(self._lines, held)

    def _show_button(self) -> None:
        now = self._now()
        self.save_button.setVisible(bool(now) and all(dict(values) != now for values, _ in self._kept.values()))
        self.setVisible(bool(self._kept) or bool(now))

    def _line(self, name: str, values: Values, count: int) -> QWidget:
        look = self._context.look
        take = _Take(look, name, kind=Kind.LINK, height=26, gives=True, clicked=lambda: self.wanted.emit(values))
        take.setAccessibleName(f"{name}, {count}")
        take.setToolTip(name)
        picks = [
            Pick(title=self.tr("Rename…"), run=partial(self._ask, name, values)),
            Pick(title=self.tr("Delete"), run=partial(self.drop, name)),
        ]
        spoken = self.tr("More about “{name}”").format(name=name)
        more = _More(look, "", lambda: picks, name=spoken, icon="ellipsis", kind=Kind.QUIET, height=24)
        self.buttons[name] = take
        line = _Line(name)
        line.setLayout(row(take, "*", Label(look, str(count), "caption", "text2"), more, gap=2))
        return line

    def save(self) -> None:
        """Ask for a name and keep the filter in hand under it."""
        self._ask("", self._now())

    def _ask(self, before: str, values: Values) -> None:
        filters = self._context.services.search.filters

        def taken(typed: Mapping[str, str]) -> None:
            self._context.jobs.write(lambda: filters.save(typed["name"], dict(values), before), lambda _name: self.refresh())

        blanks = (Blank(key="name", label=self.tr("Name"), value=before, needed=True),)
        title = self.tr("Rename a saved filter") if before else self.tr("Save this filter under a name")
        self._context.ask(Form(title=title, verb=self.tr("Keep"), blanks=blanks, taken=taken, about=("filter", before)))

    def drop(self, name: str) -> None:
        """Delete one at once, with a way back."""
        filters, said = self._context.services.search.filters, self.tr("Filter “{name}” deleted; the briefs stay").format(name=name)

        def done(_gone: None) -> None:
            self._context.said_undoable(said)
            self.refresh()

        self._context.jobs.write(lambda: filters.drop(name), done)
