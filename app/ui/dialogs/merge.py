"""Merging two cards: choose the other one, choose which stays, see what moves, merge. One step, with a way back."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.merging import Lost
from app.core.model.person import Person
from app.services.merging import Merge, likely
from app.ui.context import Context
from app.ui.dialogs.chooser import Chooser, Option
from app.ui.dialogs.two_into_one import Half, TwoIntoOne
from app.ui.places import Place, Room
from app.ui.widgets.button import Button, Kind
from app.ui.wording import short_date


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
        groups = ((self.tr("SAME NAME"), near), (self.tr("OTHERS"), others))
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
        wanted = self.searched(words.casefold())
        return [option for option in self._options if all(word in _searched(option) for word in wanted)]

    def taken(self, option: Option) -> None:
        if self._first is not None and isinstance(option.value, Person):
            self._overlay.compare(self._first, option.value.id)


def _searched(option: Option) -> str:
    names = " ".join(form.text for form in option.value.names) if isinstance(option.value, Person) else ""
    return f"{names} {option.remark}".casefold()


class MergeOverlay(TwoIntoOne):
    """Two cards of one person; or they are said to be two people."""

    def __init__(self, context: Context, host: QWidget) -> None:
        translate = QCoreApplication.translate
        self.apart = Button(
            context.look, translate("MergeOverlay", "They are two people"), kind=Kind.QUIET, height=36, clicked=self.keep_apart
        )
        question = translate("MergeOverlay", "Which card stays? It takes over what only the other one has.")
        super().__init__(context, host, title=translate("MergeOverlay", "Merge two cards"), question=question)

    def beside_verb(self) -> QWidget:
        return self.apart

    @property
    def plan(self) -> Merge | None:
        return self._plan

    def plan_of(self, kept: UUID, gone: UUID) -> Merge:
        return self._context.services.merging.plan(kept, gone)

    def halves(self, plan: Merge) -> tuple[Half, Half]:
        first, second = sorted((plan.kept, plan.gone), key=lambda person: (str(person.created or ""), str(person.id)))
        return Half(first.id, self._called(first), "user"), Half(second.id, self._called(second), "user")

    def _called(self, person: Person) -> str:
        name = person.name_in(self._context.language) or person.names[0].text
        post = person.offices[-1].title if person.offices else ""
        return f"{name} · {post}" if post else name

    def moves(self, plan: Merge) -> list[tuple[str, Sequence[str]]]:
        found = (
            (self.tr("Forms of the name that it takes over"), plan.names),
            (self.tr("Posts that it takes over"), plan.offices),
            (self.tr("Meetings in which the other card sits"), plan.meetings),
            (self.tr("Meetings in which both sit: one seat is left"), plan.twice),
            (self.tr("Dossiers that name the other card"), plan.dossiers),
            (self.tr("Briefs that name it as author"), plan.briefs),
        )
        moves: list[tuple[str, Sequence[str]]] = [(title, words) for title, words in found if words]
        if plan.quotations:
            moves.append((self.tr("Their words over time"), [self.tr("%n quotation(s)", "", plan.quotations)]))
        return moves or [(self.tr("Nothing moves: all that the other card says is on the one that stays."), [])]

    def lost(self, plan: Merge) -> tuple[str, Sequence[str]]:
        return self.tr("Said differently; what the card that stays says is right"), [self._lost(each) for each in plan.lost]

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

    def merge(self, plan: Merge) -> None:
        context, service, step = self._context, self._context.services.merging, self.tr("Merge two cards")
        said = self.tr("Merged into the card of {name}").format(name=plan.kept.name_in(context.language))

        def done(_changes: object) -> None:
            context.go(Place(Room.PEOPLE, plan.kept.id))
            context.said_undoable(said)

        context.jobs.write(lambda: service.merge(plan.kept.id, plan.gone.id, step), done)

    def keep_apart(self) -> None:
        """Both cards stay, and are not asked about again."""
        if self._keys is None:
            return
        one, other = (key for key in self._keys if isinstance(key, UUID))
        service, said = self._context.services.merging, self.tr("Both cards stay, and are not asked about again")
        self.close_over()
        self._context.jobs.write(lambda: service.keep_apart(one, other), lambda _done: self._context.say(said))


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
