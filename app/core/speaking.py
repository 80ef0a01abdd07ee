"""How long words take to say, and what fits into the minutes of a subject."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.core.language import Language
from app.core.model.dossier import Statement
from app.core.model.meeting import Interpretation, Meeting

WORDS_A_MINUTE = 130
"""English said slowly enough to be interpreted; AIIC asks speakers for 100 to 130 words a minute."""
SIGNS_A_MINUTE = {Language.KO: 280, Language.JA: 300}
"""Letters a minute without spaces and marks: Japanese newsreaders say 300; Korean ones about 300 syllables, here a little less."""
FIRST_WIDE = 0x1100
"""Hangul, Kana and Kanji begin here: each is a syllable or more, where Latin letters make words."""
TURNS = 2
"""Consecutive interpretation says everything twice."""


def seconds_of(text: str, language: Language) -> int:
    """The spoken length of a text in whole seconds, at least one where there is anything to say."""
    signs = SIGNS_A_MINUTE.get(language, SIGNS_A_MINUTE[Language.KO])
    wide = sum(ord(letter) >= FIRST_WIDE and letter.isalnum() for letter in text)
    latin = sum(any(letter.isalnum() and ord(letter) < FIRST_WIDE for letter in word) for word in text.split())
    said = 60 * latin / WORDS_A_MINUTE + 60 * wide / signs
    return max(round(said), 1) if latin or wide else 0


@dataclass(frozen=True, slots=True)
class Budget:
    """The time of a subject: ``spoken`` by us, ``taken`` with interpretation, ``given`` to us, in seconds.

    ``fit`` of ``points`` fit into the time, in their order. ``reckoned``: some of their lengths come from their words.
    """

    spoken: int
    taken: int
    given: int
    points: int
    fit: int
    reckoned: bool = False

    @property
    def over(self) -> bool:
        """Whether there is more to say than time."""
        return bool(self.given) and self.fit < self.points


def point_seconds(point: Statement, language: Language) -> int:
    """How long a point takes: what its author says, else reckoned from its words in that language."""
    return point.seconds or seconds_of(point.text_in("text", language), language)


def is_reckoned(point: Statement, language: Language) -> bool:
    """Whether the length of a point comes from its words, and is an estimate."""
    return not point.seconds and point_seconds(point, language) > 0


def turns(meeting: Meeting) -> int:
    """How often everything is said."""
    return TURNS if meeting.interpretation is Interpretation.CONSECUTIVE else 1


def budget(points: Iterable[Statement], minutes: int, meeting: Meeting, language: Language) -> Budget:
    """The points of a subject against its minutes.

    ``time_budget_factor`` is the share of the minutes for our words said once under consecutive interpretation; said
    once and not twice, they have as much time as both turns together (briefing-practice.md 3.5 and section 4, row 52).
    """
    points = tuple(points)
    lengths = [point_seconds(point, language) for point in points]
    given = round(minutes * 60 * min(meeting.time_budget_factor * TURNS, 1.0))
    fit = used = 0
    for length in lengths:
        used += length * turns(meeting)
        if given and used > given:
            break
        fit += 1
    spoken = sum(lengths)
    reckoned = any(is_reckoned(point, language) for point in points)
    return Budget(spoken, spoken * turns(meeting), given, len(lengths), fit, reckoned)
