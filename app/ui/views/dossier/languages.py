"""In which language a dossier is read and written: the chip at the head of its page, and the card that adds a language."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QCoreApplication

from app.core.language import Language
from app.core.model.dossier import Dossier
from app.ui.dialogs.form import Blank, Form
from app.ui.i18n import WINDOW_LANGUAGES
from app.ui.theme import Look
from app.ui.widgets.menu_chip import MenuChip, Pick
from app.ui.worded import readable_in
from app.ui.wording import language_name


def known_in(dossier: Dossier, begun: Collection[Language]) -> list[Language]:
    """The languages that a dossier can be read in: those it has words in, and those in which writing was begun."""
    there = readable_in(dossier)
    return [language for language in WINDOW_LANGUAGES if language in there or language in begun]


def to_come(known: Collection[Language], own: Language) -> list[Language]:
    """The languages that can be added, that of the window before the others."""
    return sorted((language for language in WINDOW_LANGUAGES if language not in known), key=lambda language: language is not own)


def language_form(known: Sequence[Language], own: Language, taken: Callable[[Language], object]) -> Form:
    """Asks which language is added to the ``known`` ones; ``own`` is that of the window."""
    translate = QCoreApplication.translate
    only = translate(
        "DossierLanguages", "Everything in this dossier is in {languages}. Nothing of it changes: the other words stand beside."
    )
    return Form(
        title=translate("DossierLanguages", "Add a language to the dossier"),
        remark=only.format(languages=", ".join(map(language_name, known))),
        verb=translate("DossierLanguages", "Write in it"),
        blanks=(
            Blank(
                key="language",
                label=translate("DossierLanguages", "Language"),
                choices=tuple((each.value, language_name(each)) for each in to_come(known, own)),
            ),
        ),
        taken=lambda values: taken(Language(values["language"])),
    )


def language_chip(
    look: Look, known: Sequence[Language], now: Language, turned: Callable[[Language], object], more: Callable[[], object]
) -> MenuChip:
    """Says in which language the page is, and offers the others."""
    translate = QCoreApplication.translate

    def picks() -> list[Pick]:
        there = [Pick(title=language_name(each), checked=each is now, run=lambda each=each: turned(each)) for each in known]
        if len(known) == len(WINDOW_LANGUAGES):
            return there
        return [*there, Pick(), Pick(title=translate("DossierLanguages", "Add a language…"), run=more)]

    chip = MenuChip(look, translate("DossierPage", "Language of the page"), picks)
    chip.setFixedHeight(22)
    chip.show_text(language_name(now))
    return chip
