"""The window's language: English in the source, Korean and Japanese from the compiled translations."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from app.core.language import Language

WINDOW_LANGUAGES = (Language.EN, Language.KO, Language.JA)


def window_language(chosen: str) -> Language:
    """The language chosen in the settings, else the system's where the window speaks it, else English."""
    wanted = chosen or QLocale.system().name()[:2]
    return next((language for language in WINDOW_LANGUAGES if language.value == wanted), Language.EN)


def install_language(application: QCoreApplication, resources: Path, language: Language) -> QTranslator:
    """Load the translations (English has some too: its plurals); keep what is returned as long as the application runs."""
    translator = QTranslator(application)
    if translator.load(str(resources / "i18n" / f"attache_{language.value}.qm")):
        application.installTranslator(translator)
    return translator
