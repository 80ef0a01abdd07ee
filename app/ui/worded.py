"""What things are called and what statements say in a language, where the library has words for it."""

from collections.abc import Sequence
from dataclasses import replace

from app.core.language import Language
from app.core.model.dossier import Dossier
from app.core.translating import languages_of
from app.core.wording import Wording
from app.services.opening import Services
from app.services.views import MeetingView
from app.ui.wording import LANGUAGE_NAMES


def wording_of(services: Services, language: Language, *, said: bool = False) -> Wording:
    """The words of all meetings together, for what belongs to none of them alone; called off the main thread."""
    return Wording.over(services.meetings.all(), services.organisations.all(), language, said=said)


def readable_in(*dossiers: Dossier) -> list[Language]:
    """The languages of the window in which statements of some dossiers have words, in their usual order."""
    there = languages_of(*dossiers)
    return [language for language in LANGUAGE_NAMES if language in there]


def next_language(known: Sequence[Language], now: Language) -> Language:
    """The one after; after the last comes the first."""
    return known[(known.index(now) + 1) % len(known)] if now in known else next(iter(known), now)


def worded_view(view: MeetingView, language: Language) -> MeetingView:
    """A meeting with its titles, posts and places as they are called in a language, and its statements as they read in it."""
    wording = Wording(view.meeting, view.organisations, language, said=True)
    return replace(
        view,
        meeting=wording.of(view.meeting),
        dossiers={key: wording.of(dossier) for key, dossier in view.dossiers.items()},
        people={key: wording.of(person) for key, person in view.people.items()},
        editions=tuple(replace(each, recipe=replace(each.recipe, name=wording.word(each.recipe.name))) for each in view.editions),
    )
