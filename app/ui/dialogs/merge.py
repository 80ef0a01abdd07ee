"""Merging two cards: choose the other one, choose which stays, see what moves, merge. One step, with a way back."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.merging import Lost
from app.core.model.person import Person
from app.services.merging import Merge, likely
from app.ui.context import Context
from app.ui.dialogs.chooser import Chooser, Option
from app.ui.places import Place, Room
from app.ui.widgets.box import Rule, Scroll, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button, Kind, Segments
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.overlay import Card, Overlay
from app.ui.wording import short_date

LONGEST_LIST = 6
"""Titles that are named one by one; of more the number of the rest is said."""


class MergePartner(Chooser):
    """Which other card is the same person? Those that share a form of the name come first."""

    def __init__(self, context: Context, host: QWidget, overlay: "MergeOverlay") -> None:
        name = self.tr("Merge with another card")
        super().__init__(context.look, host, name=name, hint=self.tr("Which card is the same person?"), top=140)
        self._context, self._overlay = context, overlay
        self._options: list[Option] = []
        self._first: UUID | None = None

    def ask(self, person_id: UUID) -> None:
        """Open for a card; the others are fetched meanwhile."""
        self._first, self._options = person_id, []
        self.begin()
        self.say_below("")
        service = self._context.services.people
        self._context.jobs.read("merge-partners", service.all, self._fetched)

    def _fetched(self, people: tuple[Person, ...]) -> None:
        language = self._context.language
        one = next((person for person in people if person.id == self._first), None)
        near = likely(one, people) if one else ()
        others = [person for person in people if person.id != self._first and person not in near]
        groups = ((self.tr("Same name"), near), (self.tr("Others"), others))
        self._options = [
            Option(
                title=person.name_in(language) or person.names[0].text,
                group=group,
                icon="user",
                remark=person.offices[-1].title if person.offices else "",
                value=person,
            )
            for group, found in groups
            for person in found
        ]
        if not self._options:
            self.say_below(self.tr("There is no other card."))
        self.refill()

    def fitting(self, words: str) -> list[Option]:
        wanted = words.casefold().split()
        return [option for option in self._options if all(word in _searched(option) for word in wanted)]

    def taken(self, option: Option) -> None:
        if self._first is not None and isinstance(option.value, Person):
            self._overlay.compare(self._first, option.value.id)


def _searched(option: Option) -> str:
    names = " ".join(form.text for form in option.value.names) if isinstance(option.value, Person) else ""
    return f"{names} {option.remark}".casefold()


class MergeOverlay(Overlay):
    """Two cards, which of them stays, and what moves. The arrows change which stays, Ctrl+Enter merges, Escape leaves."""

    def __init__(self, context: Context, host: QWidget) -> None:
        look = context.look
        card = Card(look)
        super().__init__(look, host, card, wide=680, high=600, top=90, name=QCoreApplication.translate("MergeOverlay", "Merge two cards"))
        self._context = context
        self._ids: tuple[UUID, UUID] | None = None
        self._plan: Merge | None = None
        self._pairs: object = None
        self._holder: QWidget = QWidget()
        self._names = row(self._holder, "*")
        self._content = QWidget()
        self._lines = QVBoxLayout(self._content)
        self._lines.setContentsMargins(24, 14, 24, 14)
        self._lines.setSpacing(4)
        self._cancel = Button(look, self.tr("Cancel"), key="Esc", height=36, clicked=self.close_over)
        self.verb = Button(look, self.tr("Merge"), kind=Kind.PRIMARY, key="Ctrl ↵", height=36, clicked=self.take)
        title = column(
            row(Label(look, self.tr("Merge two cards"), "h3"), "*"),
            Prose(look, self.tr("Which card stays? It takes over what only the other one has."), "caption", "text2"),
            gap=4,
        )
        head = column(title, self._names, gap=10, margin=(24, 18, 24, 12))
        self.apart = Button(look, self.tr("They are two people"), kind=Kind.QUIET, height=36, clicked=self.keep_apart)
        foot = row(self.apart, "*", self._cancel, self.verb, gap=10, margin=(24, 12, 24, 16))
        scroll = Scroll(self._content, self.tr("What moves"))
        card.setLayout(column(head, Rule(look), grows(scroll), Rule(look), foot, gap=0, margin=(1, 1, 1, 1)))

    @property
    def plan(self) -> Merge | None:
        return self._plan

    def compare(self, kept_id: UUID, gone_id: UUID) -> None:
        """Show what merging the second card into the first would do."""
        self._ids, self._plan = (kept_id, gone_id), None
        self.verb.setEnabled(False)
        if self.isHidden():
            clear_layout(self._lines)
            self.open_over()
        service = self._context.services.merging
        self._context.jobs.read("merge", lambda: service.plan(kept_id, gone_id), self._show, self._gone)

    def _gone(self, sentence: str) -> None:
        self.close_over()
        self._context.say(sentence)

    def _show(self, plan: Merge) -> None:
        self._plan = plan
        self.verb.setEnabled(True)
        self._show_names(plan)
        clear_layout(self._lines)
        for title, words in self._moves(plan):
            self._say(title, words)
        if plan.lost:
            self._say(self.tr("Said differently; what the card that stays says is right"), [self._lost(each) for each in plan.lost], "warn")
        self._lines.addStretch(1)
        settle(self._content)

    def _show_names(self, plan: Merge) -> None:
        """The two cards in an order of their own, so that they do not change places as one is chosen."""
        first, second = sorted((plan.kept, plan.gone), key=lambda person: (str(person.created or ""), str(person.id)))
        choices = tuple((self._called(person), "user") for person in (first, second))
        pairs = ((first.id, second.id), (second.id, first.id))
        at = 0 if plan.kept.id == first.id else 1
        if self._pairs != pairs or not isinstance(self._holder, Segments):
            self._pairs = pairs
            chooser = Segments(self._look, choices, self.tr("The card that stays"))
            chooser.chosen.connect(lambda at: self.compare(*pairs[at]))
            self._names.replaceWidget(self._holder, chooser)
            self._holder.hide()
            self._holder.deleteLater()
            self._holder = chooser
            chooser.show()
        self._holder.choose(at)
        self._holder.focus_chosen()

    def _called(self, person: Person) -> str:
        name = person.name_in(self._context.language) or person.names[0].text
        post = person.offices[-1].title if person.offices else ""
        words = f"{name} · {post}" if post else name
        return words if len(words) <= 38 else words[:37] + "…"

    def _moves(self, plan: Merge) -> list[tuple[str, list[str]]]:
        found = (
            (self.tr("Forms of the name that it takes over"), plan.names),
            (self.tr("Posts that it takes over"), plan.offices),
            (self.tr("Meetings in which the other card sits"), plan.meetings),
            (self.tr("Meetings in which both sit: one seat is left"), plan.twice),
            (self.tr("Dossiers that name the other card"), plan.dossiers),
            (self.tr("Briefs that name it as author"), plan.briefs),
        )
        moves = [(title, self._listed(words)) for title, words in found if words]
        if plan.quotations:
            moves.append((self.tr("Their words over time"), [self.tr("%n quotation(s)", "", plan.quotations)]))
        return moves or [(self.tr("Nothing moves: all that the other card says is on the one that stays."), [])]

    def _listed(self, words: tuple[str, ...]) -> list[str]:
        rest = len(words) - LONGEST_LIST
        return [*words[:LONGEST_LIST], *([self.tr("and {count} more").format(count=rest)] if rest > 0 else [])]

    def _say(self, title: str, words: list[str], token: str = "text") -> None:
        look = self._look
        self._lines.addWidget(Prose(look, title, "body_bold", token))
        for line in words:
            self._lines.addWidget(Prose(look, line, "body", "text2"))
        self._lines.addSpacing(8)

    def _lost(self, each: Lost) -> str:
        name = field_names()[each.field]
        if each.field in ("photo_sha256", "preferences"):
            return self.tr("{field}: that of the card that stays").format(field=name)
        kept, gone = (self._said(value, each.field) for value in (each.kept, each.gone))
        return self.tr("{field}: {kept} (not {gone})").format(field=name, kept=kept, gone=gone)

    def _said(self, value: object, field: str) -> str:
        language: Language = self._context.language
        if isinstance(value, PartialDate):
            return short_date(value, language)
        words = str(value)
        return self._context.services.countries(language).get(words, words) if field == "country" else words

    def take(self) -> None:
        """Merge the cards as they are shown."""
        plan, context = self._plan, self._context
        if plan is None:
            return
        self._plan = None
        self.close_over()
        service, step = context.services.merging, self.tr("Merge two cards")
        said = self.tr("Merged into the card of {name}").format(name=plan.kept.name_in(context.language))

        def done(_changes: object) -> None:
            context.go(Place(Room.PEOPLE, plan.kept.id))
            context.said_undoable(said)

        context.jobs.write(lambda: service.merge(plan.kept.id, plan.gone.id, step), done)

    def keep_apart(self) -> None:
        """Both cards stay, and are not asked about again."""
        if self._ids is None:
            return
        one, other = self._ids
        service, said = self._context.services.merging, self.tr("Both cards stay, and are not asked about again")
        self.close_over()
        self._context.jobs.write(lambda: service.keep_apart(one, other), lambda _done: self._context.say(said))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.take()
        else:
            super().keyPressEvent(event)


def field_names() -> dict[str, str]:
    """What the fields of a card are called."""
    translate = QCoreApplication.translate
    return {
        "family_name": translate("MergeOverlay", "Family name"),
        "given_name": translate("MergeOverlay", "Given name"),
        "pronunciation": translate("MergeOverlay", "How it is said"),
        "ipa": translate("MergeOverlay", "How it is said (IPA)"),
        "honorific": translate("MergeOverlay", "Honorific"),
        "form_of_address": translate("MergeOverlay", "How to address them"),
        "country": translate("MergeOverlay", "Country"),
        "gender": translate("MergeOverlay", "Gender"),
        "birth": translate("MergeOverlay", "Born"),
        "photo_sha256": translate("MergeOverlay", "Photograph"),
        "protocol_rank": translate("MergeOverlay", "Rank of protocol"),
        "preferences": translate("MergeOverlay", "How they like a book"),
    }
