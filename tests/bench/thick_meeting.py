"""A meeting on so many subjects that its book has three hundred pages."""

import random
from collections.abc import Sequence
from uuid import UUID

from app.core.model.dossier import Dossier, Heading, IfRaised, Statement
from app.core.model.meeting import AgendaItem, Meeting, Occasion
from app.services.opening import Services

SUBJECTS = 29
BACKGROUND, ARGUMENTS, QUESTIONS = 26, 6, 4


def sentence(dice: random.Random, words: Sequence[str], count: int) -> str:
    """A sentence of so many words, like no other."""
    return " ".join(dice.choices(words, k=count)).capitalize() + f" by {dice.random():.6f}."


def add_meeting(services: Services, words: Sequence[str], subjects: int = SUBJECTS) -> UUID:
    """Keep the dossiers and the meeting; answers the meeting's id."""
    dice = random.Random(19)
    dossiers = [_dossier(dice, words, number) for number in range(subjects)]
    for dossier in dossiers:
        services.dossiers.save(dossier)
    agenda = tuple(AgendaItem(title=each.title, dossier_ids=(each.id,), minutes=5) for each in dossiers)
    meeting = Meeting(title="Talks on everything", occasion=Occasion.MINISTERIAL, home="Home", counterpart="Counterpart", agenda=agenda)
    services.meetings.save(meeting)
    return meeting.id


def _dossier(dice: random.Random, words: Sequence[str], number: int) -> Dossier:
    background = [Statement(heading=Heading.BACKGROUND, text=sentence(dice, words, 70)) for _ in range(BACKGROUND)]
    arguments = [Statement(heading=Heading.ARGUMENTS_TO_USE, text=sentence(dice, words, 30), speaker="Minister") for _ in range(ARGUMENTS)]
    raised = tuple(IfRaised(trigger=sentence(dice, words, 10), reply=sentence(dice, words, 40)) for _ in range(QUESTIONS))
    title = f"Subject {number + 1}: {sentence(dice, words, 3)}"
    return Dossier(title=title, short_title=f"Subject {number + 1}", statements=(*arguments, *background), if_raised=raised)
