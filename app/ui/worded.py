"""What things are called in the window's language, where the library has words for it; statements keep the words they have."""

from dataclasses import replace

from app.core.language import Language
from app.core.model.meeting import Meeting, Occasion
from app.core.wording import Wording
from app.services.opening import Services
from app.services.views import MeetingView


def wording_of(services: Services, language: Language) -> Wording:
    """The words of all meetings together, for what belongs to none of them alone; called off the main thread."""
    terms = tuple(term for meeting in services.meetings.all() for term in meeting.terms)
    organisations = {found.id: found for found in services.organisations.all()}
    return Wording(Meeting(title="", occasion=Occasion.VISIT, terms=terms), organisations, language)


def worded_view(view: MeetingView, language: Language) -> MeetingView:
    """A meeting with its titles, posts and places as they are called in a language."""
    wording = Wording(view.meeting, view.organisations, language)
    return replace(
        view,
        meeting=wording.of(view.meeting),
        dossiers={key: wording.of(dossier) for key, dossier in view.dossiers.items()},
        people={key: wording.of(person) for key, person in view.people.items()},
    )
