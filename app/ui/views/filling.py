"""From what is typed into a form to the values of the model, and back."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from app.core.date_text import read_date
from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.base import Translation
from app.core.text import detect_language
from app.ui.dialogs.form import Blank
from app.ui.i18n import WINDOW_LANGUAGES
from app.ui.wording import language_name

MOMENTS = ("%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%Y-%m-%d")
MOMENT_HINT = "2026-03-14 10:00"
DATE_HINT = "2026-03-14"


def moment_text(moment: datetime | None) -> str:
    """A moment as it is typed, by the clock of its place."""
    return f"{moment:%Y-%m-%d %H:%M}" if moment else ""


def moment_of(words: str, zone: tzinfo | None) -> datetime | None:
    """The moment that was typed, in a time zone (None: that of this machine); None where nothing was typed.

    Raises:
        ValueError: it is no moment.
    """
    typed = " ".join(words.split())
    if not typed:
        return None
    for form in MOMENTS:
        try:
            naive = datetime.strptime(typed, form)
        except ValueError:
            continue
        return naive.replace(tzinfo=zone) if zone else naive.astimezone()
    raise ValueError(words)


def kept_moment(before: datetime | None, words: str, zone: tzinfo | None) -> datetime | None:
    """A moment as its field has it: the very same where the field was left alone, else by the clock of its place or ``zone``.

    Raises:
        ValueError: it is no moment.
    """
    return before if words == moment_text(before) else moment_of(words, before.tzinfo if before else zone)


def moment_fault(words: str) -> str:
    """What is wrong with a typed moment, or nothing."""
    try:
        moment_of(words, None)
    except (ValueError, OverflowError, OSError):
        return QCoreApplication.translate("Filling", "A time is written like 2026-03-14 10:00.")
    return ""


def date_of(words: str) -> PartialDate | None:
    """The date that was typed, in any usual form; None where nothing was typed or it is none."""
    try:
        return PartialDate.parse(words) if words.strip() else None
    except ValueError:
        return read_date(words)


def date_fault(words: str) -> str:
    """What is wrong with a typed date, or nothing."""
    return "" if date_of(words) else QCoreApplication.translate("Filling", "A date is written 2026, 2026-03 or 2026-03-14.")


def country_choices(countries: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """The countries a card or a meeting may be of, by name."""
    none = ("", QCoreApplication.translate("Filling", "not said"))
    return (none, *sorted(countries.items(), key=lambda country: country[1].casefold()))


def number_of(words: str) -> int:
    """A whole number that was typed; 0 where nothing was."""
    return int(words) if words.strip() else 0


def number_fault(words: str) -> str:
    """What is wrong with a typed number, or nothing."""
    fits = words.isascii() and words.isdigit() and len(words) < 7
    return "" if fits else QCoreApplication.translate("Filling", "A whole number is wanted here, such as 15.")


def listed(words: str) -> tuple[str, ...]:
    """What stands between commas or on lines of its own."""
    return tuple(part.strip() for part in words.replace("\n", ",").split(",") if part.strip())


def kept_list(before: tuple[str, ...], words: str) -> tuple[str, ...]:
    """A list as its field has it: the very same where the field was left alone, for an entry may have a comma in it."""
    return before if words == ", ".join(before).strip() else listed(words)


def wording_blanks(
    fields: Iterable[tuple[str, str]], translations: Iterable[Translation], but: Language, *, lines: int = 1
) -> tuple[Blank, ...]:
    """Blanks for the words of some fields, (field, label), in the other languages of the program."""
    known = {(row.field, row.language): row.text for row in translations}
    label = QCoreApplication.translate("Filling", "{field} in {language}")
    return tuple(
        Blank(
            key=f"{field}@{language.value}",
            label=label.format(field=name, language=language_name(language)),
            value=known.get((field, language), ""),
            lines=lines,
        )
        for field, name in fields
        for language in WINDOW_LANGUAGES
        if language is not but
    )


def worded(blank: Blank, translations: Iterable[Translation], window: Language) -> tuple[Blank, ...]:
    """A blank with its words in the other languages beneath it, each named by its language, that in which it is written first.

    What nothing is written in yet is in the language of the window.
    """
    rows = tuple(translations)
    own = own_language(blank.value, {row.language for row in rows if row.field == blank.key}, window)
    label = QCoreApplication.translate("Filling", "{field} in {language}").format(field=blank.label, language=language_name(own))
    return (replace(blank, label=label), *wording_blanks([(blank.key, blank.label)], rows, own, lines=blank.lines))


def own_language(words: str, others: Container[Language], window: Language) -> Language:
    """In which language a field is written that has words in ``others`` besides: as they look, else that of the window."""
    found = detect_language(words)
    likely = (found, window, *WINDOW_LANGUAGES)
    return next((each for each in likely if each in WINDOW_LANGUAGES and each not in others), window)


def with_wordings(translations: tuple[Translation, ...], values: Mapping[str, str]) -> tuple[Translation, ...]:
    """Translations as the wording blanks have them now; those that no blank was about stay, emptied ones go."""
    said = {(field, Language(code)): text for key, text in values.items() for field, _, code in (key.partition("@"),) if code}
    kept = [
        replace(row, text=said.pop((row.field, row.language), row.text))
        for row in translations
        if said.get((row.field, row.language), row.text)
    ]
    there = {(row.field, row.language) for row in translations}
    return (
        *kept,
        *(
            Translation(field=field, language=lang, text=text)
            for (field, lang), text in said.items()
            if text and (field, lang) not in there
        ),
    )
