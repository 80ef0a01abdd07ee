"""What the clash desk says, in the window's language."""

from PySide6.QtCore import QCoreApplication

from app.core.clashes import Apart, value_of
from app.core.language import Language
from app.core.model.base import Atom
from app.core.model.dossier import ChronologyEntry, Figure, Resolution
from app.services.clashes import Clash, Use, UseKind, Value
from app.ui.spoken import with_particles
from app.ui.widgets.paint import ChipLook
from app.ui.wording import page_reference, recipe_name, short_date


def value_words(atom: Atom, language: Language) -> str:
    """The value that an atom gives, as a line of a list shows it."""
    return short_date(atom.date, language) if isinstance(atom, ChronologyEntry) else value_of(atom)


def large(value: Value, language: Language) -> tuple[str, str, str]:
    """The value as a card shows it: the hedge before it, the value itself, the unit behind it."""
    atom = value.atoms[0]
    if isinstance(atom, Figure):
        return atom.qualifier, atom.value, atom.unit
    return "", value_words(atom, language), ""


def all_values(clash: Clash, language: Language) -> str:
    """The values of a clash, one after the other: 1998 or 2008."""
    either = QCoreApplication.translate("Clashes", "{one} or {other}")
    words = [value_words(value.atoms[0], language) for value in clash.values]
    told = words[0] if words else ""
    for other in words[1:]:
        told = either.format(one=told, other=other)
    return told


def used_chip(clash: Clash) -> ChipLook:
    """How often something rests on the values or prints them; red where the clash reaches a reader."""
    count = sum(use.kind is not UseKind.LINE for use in clash.uses)
    if not count:
        return ChipLook(text=QCoreApplication.translate("Clashes", "not used yet"))
    once = {1: QCoreApplication.translate("Clashes", "used once"), 2: QCoreApplication.translate("Clashes", "used twice")}
    words = once.get(count) or QCoreApplication.translate("Clashes", "used {count} times").format(count=count)
    return ChipLook(text=words, ink="bad", ground="badbg")


def decided_chip(clash: Clash, language: Language) -> ChipLook:
    """What was decided, in a word or two."""
    held = clash.preferred
    if held is not None and clash.conflict is not None and clash.conflict.resolution is Resolution.PREFER:
        return ChipLook(text=value_words(held.atoms[0], language), ink="ok", ground="okbg", icon="check")
    if clash.conflict is not None and clash.conflict.resolution is Resolution.PRINT_BOTH:
        return ChipLook(text=QCoreApplication.translate("Clashes", "both printed"), ink="ok", ground="okbg", icon="check")
    return ChipLook(text=QCoreApplication.translate("Clashes", "no clash"))


def decision_words(clash: Clash, language: Language) -> str:
    """What was decided, as a sentence."""
    held = clash.preferred
    if clash.conflict is None or clash.open:
        return ""
    if clash.conflict.resolution is Resolution.PREFER and held is not None:
        decided = QCoreApplication.translate("Clashes", "Decided for {value}.")
        return with_particles(decided, value=value_words(held.atoms[0], language))
    if clash.conflict.resolution is Resolution.PRINT_BOTH:
        return QCoreApplication.translate("Clashes", "Both values are printed.")
    return QCoreApplication.translate("Clashes", "Not a clash: different things.")


def use_title(use: Use) -> str:
    """The dossier or the book that a value is used in; a book by its meeting and its recipe."""
    return " · ".join(part for part in (use.title, recipe_name(use.recipe) if use.recipe else "") if part)


def use_words(use: Use, language: Language) -> str:
    """Where in the dossier or book a value is used."""
    if use.kind is UseKind.BOOK:
        return ", ".join(page_reference(page, language) for page in use.pages)
    line = QCoreApplication.translate("Clashes", "{part}, line {number}").format(part=part_name(use.field), number=use.number)
    return f"{line}: {use.words}"


def part_name(field: str) -> str:
    """What the part of a dossier is called that an entry stands in."""
    return {
        "statements": QCoreApplication.translate("Clashes", "statements"),
        "positions": QCoreApplication.translate("Clashes", "positions"),
        "if_raised": QCoreApplication.translate("Clashes", "if raised"),
        "red_lines": QCoreApplication.translate("Clashes", "red lines"),
        "sensitivities": QCoreApplication.translate("Clashes", "sensitivities"),
        "chronology": QCoreApplication.translate("Clashes", "chronology"),
        "figures": QCoreApplication.translate("Clashes", "figures"),
        "documents": QCoreApplication.translate("Clashes", "documents"),
        "next_steps": QCoreApplication.translate("Clashes", "next steps"),
    }[field]


def apart_words(why: Apart) -> str:
    """Why two values are no clash."""
    return {
        Apart.LESS_EXACT: QCoreApplication.translate("Clashes", "one is only less exact"),
        Apart.OTHER_TIME: QCoreApplication.translate("Clashes", "of different days"),
        Apart.OTHER_PEOPLE: QCoreApplication.translate("Clashes", "of different groups of people"),
        Apart.OTHER_METHOD: QCoreApplication.translate("Clashes", "counted in different ways"),
    }[why]
