"""Sentences that were made outside the window, in the window's language: the one place where they are translated."""

import json
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.core.particles import settled
from app.core.paths import shipped_resources
from app.core.sentences import PLACEHOLDER, Sentence, Templates, letters_of

CONTEXT = "Sentences"
"""The context under which Linguist has the templates (``tests/tools/sentences.py`` gathers them)."""


def spoken(text: str) -> str:
    """A sentence of another room as the window says it; a text that nobody here made stays as it is.

    What comes from the library or from another program is text alone, and is recognised by the templates.
    """
    if not text or _speaks_english():
        return text
    sentence = text if isinstance(text, Sentence) else _templates().recognised(text)
    return text if sentence is None else _said(sentence)


def _speaks_english() -> bool:
    known = "There is nothing to undo."
    return QCoreApplication.translate(CONTEXT, known) == known


@cache
def _templates() -> Templates:
    """The templates that ship with the program; read once, when the first text of an unknown hand is to be said."""
    return Templates(json.loads(templates_file(shipped_resources()).read_text(encoding="utf-8")))


def templates_file(resources: Path) -> Path:
    """The list of all templates, which Linguist's compiled files do not give back."""
    return resources / "i18n" / "sentences.json"


def _said(sentence: Sentence) -> str:
    template = sentence.template
    words = QCoreApplication.translate(CONTEXT, template) if letters_of(template) else template
    return _filled(words, {name: _value(value) for name, value in sentence.values.items()}) if sentence.values else words


def _value(value: object) -> str:
    return _said(value) if isinstance(value, Sentence) else str(value)


def with_particles(words: str, **values: object) -> str:
    """A sentence of the window with its values; the Korean particles after them take the form that they ask for."""
    return _filled(words, {name: str(value) for name, value in values.items()})


def _filled(words: str, values: dict[str, str]) -> str:
    """The template with its values, and the particles after them as they are written there."""
    said, at = "", 0
    for place in PLACEHOLDER.finditer(words):
        said += settled(said, words[at : place.start()]) + values.get(place[1], place[0])
        at = place.end()
    return said + settled(said, words[at:])
