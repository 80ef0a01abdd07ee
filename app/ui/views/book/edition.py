"""The card of an edition: draft or final, what changed since the one before, and the way to build it and to make it final."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.model.book import EditionStatus
from app.services.drafting import BookView, Comparison
from app.ui.theme import Look
from app.ui.widgets.box import Box, IconView, clear_layout, grows, row, tab_after
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.chip import Chip, Flow
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.menu_chip import Pick, Pop
from app.ui.widgets.paint import ChipLook


class EditionCard(Box):
    """``compare`` answers what the book can be compared with; the other functions are what its buttons do."""

    def __init__(
        self,
        look: Look,
        *,
        compare: Callable[[], Sequence[Pick]],
        build: Callable[[], object],
        make_final: Callable[[], object],
        open_sheet: Callable[[], object],
        copies: Callable[[], object],
    ) -> None:
        translate = QCoreApplication.translate
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self._lines.setContentsMargins(14, 12, 12, 12)
        super().__init__(look, self._lines, ground="surface", edge="line2", radius=8)
        self._name = Label(look, "", "lead")
        self.state = Chip(look, ChipLook(text=translate("EditionCard", "Draft")))
        self.compared = Pop(
            look, "", compare, name=translate("EditionCard", "Page numbers"), trail="chevron-down", kind=Kind.LINK, height=24
        )
        self._facts = QWidget()
        self._told = QVBoxLayout(self._facts)
        self._told.setContentsMargins(0, 0, 0, 0)
        self._told.setSpacing(2)
        self.build_button = Button(
            look, translate("EditionCard", "Build draft"), icon="book-open-text", kind=Kind.PRIMARY, key="Ctrl B", clicked=build
        )
        self.final_button = Button(look, translate("EditionCard", "Make final"), icon="lock", clicked=make_final)
        self._last = Prose(look, "", "caption", "text2")
        self._open_sheet, self._copies = open_sheet, copies
        self.sheet_link: Button | None = None
        self.copies_link: Button | None = None
        self._lines.addWidget(Flow((self._name, self.state, self.compared), gap=8))
        self._lines.addWidget(self._facts)
        self._lines.addSpacing(4)
        self._lines.addWidget(Flow((self.build_button, self.final_button), gap=8))
        self._lines.addSpacing(2)
        self._lines.addWidget(self._last)

    def show_view(self, view: BookView, when: str, holders: int) -> None:
        """The edition of a book; ``when`` it was built where it is kept, ``holders`` are the copies that are to be made of it."""
        translate = QCoreApplication.translate
        self._name.show_text(translate("EditionCard", "Edition {number}").format(number=view.number))
        self._name.updateGeometry()
        final = view.status is EditionStatus.FINAL
        self.state.show_chip(_state(final=final))
        self._tell(view, holders)
        self._show_comparison(view)
        bars = len(view.bars)
        why = ""
        if final:
            why = translate("EditionCard", "This edition is final; a change begins the next one.")
        elif bars:
            why = translate("EditionCard", "Solve first what is listed above: {count} left.").format(count=bars)
        self.final_button.allow(not why, why)
        self._last.show_text(when)

    def _show_comparison(self, view: BookView) -> None:
        compared = view.comparison
        words = QCoreApplication.translate("EditionCard", "pages counted anew")
        if compared is not None:
            words = QCoreApplication.translate("EditionCard", "compared with {number}").format(number=compared.number)
        self.compared.show_text(words)
        others = [edition for edition in view.alike if view.edition is None or edition.id != view.edition.id]
        self.compared.setVisible(view.edition is None and bool(others))

    def _tell(self, view: BookView, holders: int) -> None:
        clear_layout(self._told)
        translate, look = QCoreApplication.translate, self._look
        self.sheet_link = None
        compared = view.comparison
        if compared is not None and compared.stable:
            self._line("refresh-cw", _changed(compared))
            self._line("pin", translate("EditionCard", "{count} pages keep their number and text").format(count=compared.kept))
        if compared is not None and compared.sheet:
            words = translate("EditionCard", "Change sheet, page {page}").format(page=view.label(compared.sheet))
            self.sheet_link = Button(look, translate("EditionCard", "Open"), kind=Kind.LINK, height=22, clicked=self._open_sheet)
            self.sheet_link.setAccessibleName(f"{self.sheet_link.text()}: {words}")
            self._line("file-text", words, self.sheet_link)
        pages = translate("EditionCard", "{count} pages").format(count=view.pages)
        self._line("file", pages)
        self.copies_link = Button(look, translate("EditionCard", "Copies"), kind=Kind.LINK, height=22, clicked=self._copies)
        named = translate("EditionCard", "{count} numbered copies").format(count=holders)
        self._line("users", named if holders > 1 else translate("EditionCard", "One copy"), self.copies_link)
        tab_after(self.compared, self._facts)

    def _line(self, icon: str, words: str, link: Button | None = None) -> None:
        label = Label(self._look, words, "body", elide=True)
        label.show_text(words)
        self._told.addLayout(row(IconView(self._look, icon, 14, "accent"), grows(label), link, gap=8))


def _state(*, final: bool) -> ChipLook:
    translate = QCoreApplication.translate
    if final:
        return ChipLook(text=translate("EditionCard", "Final"), ink="ok", ground="okbg", icon="lock", height=22)
    return ChipLook(text=translate("EditionCard", "Draft"), ink="warn", ground="warnbg", height=22)


def _changed(compared: Comparison) -> str:
    translate = QCoreApplication.translate
    changed = translate("EditionCard", "{count} pages changed").format(count=len(compared.changed))
    if len(compared.changed) == 1:
        changed = translate("EditionCard", "1 page changed")
    parts = [changed]
    if compared.added:
        numbers = compared.added[0] if len(compared.added) == 1 else f"{compared.added[0]} … {compared.added[-1]}"
        parts.append(translate("EditionCard", "{count} added as {numbers}").format(count=len(compared.added), numbers=numbers))
    if compared.removed:
        parts.append(translate("EditionCard", "{count} gone").format(count=len(compared.removed)))
    return ", ".join(parts)
