"""Merging two organisations, or two terms of the dossiers: choose the one that stays, then the other, see what moves, merge."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.merging import Lost
from app.core.model.dossier import Term
from app.core.model.person import Organisation
from app.services.merging_words import OrganisationMerge, TermMerge, alike, same_name
from app.ui.context import Context
from app.ui.dialogs.chooser import Chooser, Option
from app.ui.dialogs.two_into_one import Half, TwoIntoOne

T = TypeVar("T")
ORGANISATION_ICON, TERM_ICON = "landmark", "languages"


class PairChooser(Chooser):
    """Asks twice: which one stays, and which other is the same. Those that share a word with the first stand first."""

    def __init__(
        self,
        context: Context,
        host: QWidget,
        overlay: TwoIntoOne,
        fetch: Callable[[], Sequence[Option]],
        near: Callable[[Option, Sequence[Option]], Sequence[Option]],
    ) -> None:
        super().__init__(context.look, host, name=overlay.accessibleName(), hint=self.tr("Which one stays?"), top=140)
        self._context, self._overlay, self._fetch, self._near = context, overlay, fetch, near
        self._all: Sequence[Option] = ()
        self._first: Option | None = None

    def ask(self) -> None:
        """Open with all there are."""
        self._first, self._all = None, ()
        self.field.setPlaceholderText(self.tr("Which one stays?"))
        self.begin()
        self._context.jobs.read("merge-pairs", self._fetch, self._fetched)

    def _fetched(self, options: Sequence[Option]) -> None:
        self._all = options
        self.say_below(self.tr("There are not two of them yet.") if len(options) < 2 else "")
        self.refill()

    def fitting(self, words: str) -> list[Option]:
        wanted = self.searched(words.casefold())
        return [option for option in self._ordered() if all(word in f"{option.title} {option.remark}".casefold() for word in wanted)]

    def _ordered(self) -> list[Option]:
        first = self._first
        if first is None:
            return list(self._all)
        rest = [option for option in self._all if option.value != first.value]
        near = self._near(first, rest)
        groups = ((self.tr("SAME NAME"), near), (self.tr("OTHERS"), [option for option in rest if option not in near]))
        return [_grouped(option, group) for group, options in groups for option in options]

    def taken(self, option: Option) -> None:
        if self._first is not None:
            self._overlay.compare(_key(self._first), _key(option))
        elif len(self._all) > 1:
            self._first = option
            self.field.setPlaceholderText(self.tr("Which one is the same as “{name}”?").format(name=option.title))
            self.begin()


def _grouped(option: Option, group: str) -> Option:
    return Option(title=option.title, remark=option.remark, icon=option.icon, group=group, value=option.value)


def _key(option: Option) -> Hashable:
    value: Any = option.value
    return value.term if isinstance(value, Term) else value.id


@dataclass(frozen=True, slots=True)
class Named:
    """What merging two organisations would do, and what those are called that it speaks of."""

    merge: OrganisationMerge
    names: Mapping[UUID, str]


class OrganisationOverlay(TwoIntoOne):
    """Two organisations that are one."""

    def __init__(self, context: Context, host: QWidget) -> None:
        translate = QCoreApplication.translate
        title = translate("MergeWords", "Merge two organisations")
        question = translate("MergeWords", "Which one stays? It takes over what only the other one has.")
        super().__init__(context, host, title=title, question=question)

    def plan_of(self, kept: UUID, gone: UUID) -> Named:
        services = self._context.services
        plan = services.organisation_merging.plan(kept, gone)
        return Named(plan, {found.id: self._called(found) for found in services.organisations.all()} if plan.lost else {})

    def halves(self, plan: Named) -> tuple[Half, Half]:
        first, second = sorted((plan.merge.kept, plan.merge.gone), key=lambda found: (str(found.created or ""), str(found.id)))
        return Half(first.id, self._called(first), ORGANISATION_ICON), Half(second.id, self._called(second), ORGANISATION_ICON)

    def _called(self, found: Organisation) -> str:
        return found.name_in(self._context.language) or found.names[0].text

    def moves(self, plan: Named) -> Sequence[tuple[str, Sequence[str]]]:
        translate, merge = QCoreApplication.translate, plan.merge
        found = (
            (translate("MergeWords", "Forms of the name that it takes over"), merge.names),
            (translate("MergeWords", "Abbreviations that it takes over"), merge.abbreviations),
            (translate("MergeWords", "People whose posts are in the other one"), merge.people),
            (translate("MergeWords", "Organisations under the other one"), merge.bodies),
            (translate("MergeWords", "Also named in"), merge.others),
        )
        nothing = translate("MergeWords", "Nothing moves: all that the other one says is with the one that stays.")
        return [(title, words) for title, words in found if words] or [(nothing, ())]

    def lost(self, plan: Named) -> tuple[str, Sequence[str]]:
        return said_differently(), [_lost(each, plan.names) for each in plan.merge.lost]

    def merge(self, plan: Named) -> None:
        kept, gone = plan.merge.kept, plan.merge.gone
        context, service = self._context, self._context.services.organisation_merging
        step = QCoreApplication.translate("MergeWords", "Merge two organisations")
        said = QCoreApplication.translate("MergeWords", "Merged into “{name}”").format(name=self._called(kept))
        context.jobs.write(lambda: service.merge(kept.id, gone.id, step), lambda _changes: context.said_undoable(said))


class TermOverlay(TwoIntoOne):
    """Two terms of the dossiers that are one."""

    def __init__(self, context: Context, host: QWidget) -> None:
        translate = QCoreApplication.translate
        question = translate("MergeWords", "Which one stays? The other becomes one of its forms, in every dossier.")
        super().__init__(context, host, title=translate("MergeWords", "Merge two terms"), question=question)

    def plan_of(self, kept: str, gone: str) -> TermMerge:
        return self._context.services.term_merging.plan(kept, gone)

    def halves(self, plan: TermMerge) -> tuple[Half, Half]:
        first, second = sorted((plan.kept.term, plan.gone.term), key=str.casefold)
        return Half(first, first, TERM_ICON), Half(second, second, TERM_ICON)

    def moves(self, plan: TermMerge) -> Sequence[tuple[str, Sequence[str]]]:
        translate = QCoreApplication.translate
        found = (
            (translate("MergeWords", "Forms that it takes over"), plan.forms),
            (translate("MergeWords", "Dossiers that have the other one"), plan.dossiers),
            (translate("MergeWords", "Dossiers that have both: one is left"), plan.twice),
        )
        return [(title, words) for title, words in found if words]

    def lost(self, plan: TermMerge) -> tuple[str, Sequence[str]]:
        return said_differently(), [_lost(each, {}) for each in plan.lost]

    def merge(self, plan: TermMerge) -> None:
        context, service = self._context, self._context.services.term_merging
        step = QCoreApplication.translate("MergeWords", "Merge two terms")
        said = QCoreApplication.translate("MergeWords", "Merged into “{name}”").format(name=plan.kept.term)
        context.jobs.write(lambda: service.merge(plan.kept.term, plan.gone.term, step), lambda _changes: context.said_undoable(said))


def said_differently() -> str:
    """The title over what would be lost."""
    return QCoreApplication.translate("MergeWords", "Said differently; what the one that stays says is right")


def _lost(each: Lost, names: Mapping[UUID, str]) -> str:
    translate = QCoreApplication.translate
    field = {
        "type": translate("MergeWords", "Kind"),
        "parent_id": translate("MergeWords", "Part of"),
        "country": translate("MergeWords", "Country"),
        "status": translate("MergeWords", "Status"),
        "successor_id": translate("MergeWords", "Followed by"),
        "expansion": translate("MergeWords", "What it stands for"),
        "note": translate("MergeWords", "Note"),
    }[each.field]
    kept, gone = (names.get(value, "") if isinstance(value, UUID) else str(value) for value in (each.kept, each.gone))
    return translate("MergeWords", "{field}: {kept} (not {gone})").format(field=field, kept=kept, gone=gone)


def organisation_chooser(context: Context, host: QWidget) -> PairChooser:
    """Asks which two organisations are one."""
    services, language = context.services, context.language

    def fetch() -> list[Option]:
        found = services.organisations.all()
        return [
            Option(
                title=each.name_in(language) or each.names[0].text,
                remark=", ".join((*each.abbreviations, each.country)).strip(", "),
                icon=ORGANISATION_ICON,
                value=each,
            )
            for each in found
        ]

    def near(first: Option, rest: Sequence[Option]) -> list[Option]:
        one, others = first.value, [option.value for option in rest]
        same = same_name(one, [each for each in others if isinstance(each, Organisation)]) if isinstance(one, Organisation) else ()
        return [option for option in rest if option.value in same]

    return PairChooser(context, host, OrganisationOverlay(context, host), fetch, near)


def term_chooser(context: Context, host: QWidget) -> PairChooser:
    """Asks which two terms are one."""
    services = context.services

    def fetch() -> list[Option]:
        return [
            Option(title=term.term, remark=" · ".join((term.expansion, *titles)).strip(" ·"), icon=TERM_ICON, value=term)
            for term, titles in services.term_merging.all()
        ]

    def near(first: Option, rest: Sequence[Option]) -> list[Option]:
        one, others = first.value, [option.value for option in rest]
        same = alike(one, [each for each in others if isinstance(each, Term)]) if isinstance(one, Term) else ()
        return [option for option in rest if option.value in same]

    return PairChooser(context, host, TermOverlay(context, host), fetch, near)
