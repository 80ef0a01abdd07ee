"""The languages of Attaché's texts."""

from enum import StrEnum


class Language(StrEnum):
    """ISO 639 codes of the languages that a text, a book or the window can be in."""

    EN = "en"
    KO = "ko"
    JA = "ja"
    UNKNOWN = "und"
