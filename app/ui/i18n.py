"""The window's language: English in the source, Korean and Japanese from the compiled translations."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.core.language import Language

WINDOW_LANGUAGES = (Language.EN, Language.KO, Language.JA)

OF_QT = "qtbase"
"""How Qt's own translations are called; the rest of what it ships is for its tools."""


def window_language(chosen: str) -> Language:
    """The language chosen in the settings, else the system's where the window speaks it, else English."""
    wanted = chosen or QLocale.system().name()[:2]
    return next((language for language in WINDOW_LANGUAGES if language.value == wanted), Language.EN)


def install_language(application: QCoreApplication, resources: Path, language: Language) -> QTranslator:
    """Load the translations (English has some too: its plurals), and those of Qt's own dialogs and menus.

    Keep what is returned as long as the application runs.
    """
    _speak_qt(application, language)
    translator = QTranslator(application)
    if translator.load(str(resources / "i18n" / f"attache_{language.value}.qm")):
        application.installTranslator(translator)
    return translator


def _speak_qt(application: QCoreApplication, language: Language) -> None:
    """What Qt itself says, in the place of the language before."""
    for before in application.findChildren(QTranslator, OF_QT):
        application.removeTranslator(before)
        before.deleteLater()
    translator = QTranslator(application)
    translator.setObjectName(OF_QT)
    if translator.load(f"{OF_QT}_{language.value}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
