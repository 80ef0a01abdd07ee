"""What a window shows, word for word: everything that is painted, and everything that a screen reader is told."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.services.library import BriefQuery
from app.services.opening import Services, signature

LATIN = re.compile(r"[A-Za-zÀ-ɏ]+(?:['’][A-Za-zÀ-ɏ]+)*")
OWN = re.compile(r"[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af]")
BETWEEN = re.compile(r"  +|\n|\t|\u2028| · |; |: | \| ")
"""What parts a line into pieces that are said by different people."""
LONG = 15
"""Letters from which on a piece may be a stretch of a longer text; anything shorter is met in some text by chance."""
SHORT = 10
"""The same where the piece says itself, by an ellipsis, that it was cut."""
LAST = 7
"""The same where the piece ends a text, as the last line of a note does."""


class Ear:
    """Hears every text that Python paints while it listens."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.heard: set[str] = set()
        paint = QPainter.drawText

        def listen(painter: QPainter, *words: object) -> object:
            self.heard |= {word for word in words if isinstance(word, str)}
            return paint(painter, *words)  # type: ignore[call-overload]

        monkeypatch.setattr(QPainter, "drawText", listen)

    def listen_to(self, window: QWidget) -> set[str]:
        """All texts of what can be seen of a window now."""
        window.grab()
        self.heard |= set(texts_of(window))
        return self.heard


def texts_of(window: QWidget) -> Iterator[str]:
    """What the widgets of a window say, rows of lists and names for screen readers included."""
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget.placeholderText()
        if isinstance(widget, QAbstractItemView):
            yield from rows_of(widget.model())
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())


def rows_of(model: QAbstractItemModel, most: int = 200) -> Iterator[str]:
    """What the rows of a list say when they are read out."""
    for at in range(min(model.rowCount(QModelIndex()), most)):
        index = model.index(at, 0, QModelIndex())
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = index.data(role)
            if isinstance(words, str):
                yield words


def strange(heard: Iterable[str], own: "OwnWords", allowed: frozenset[str]) -> set[str]:
    """Those pieces that are Latin words alone and neither somebody's own words nor allowed."""
    found = set[str]()
    for text in heard:
        if own.has(text):
            continue
        for piece in (part.strip() for part in BETWEEN.split(text)):
            words = LATIN.findall(piece)
            told = not words or OWN.search(piece) or all(word in allowed or len(word) == 1 for word in words)
            if not told and not own.has(piece):
                found.add(piece)
    return found


class OwnWords:
    """Everything that the user has written or read: titles, statements, names, papers, markings."""

    def __init__(self, services: Services) -> None:
        things: list[object] = [services.dossiers.all(), services.meetings.all(), services.people.all(), services.organisations.all()]
        things += [*services.schemes(), signature(), services.places.folder.name]
        things += [services.books.editions(meeting.id) for meeting in services.meetings.all()]
        for row in services.library.rows(BriefQuery()):
            things += [services.library.get(row.id), services.library.raw(row.id), services.library.detail(row.id)]
        texts = {text for thing in things for text in _texts(thing, 0)}
        self._whole = {squeezed(part) for text in texts for part in (text, *BETWEEN.split(text))}
        self._all = "|".join(self._whole) + "|"

    def has(self, piece: str) -> bool:
        """Whether a piece is made of such words: whole, a long stretch of one, a list with commas, numbered, or two in a row."""
        bare = re.sub(r"^(?:\d+\.|[A-Z]) ", "", piece)
        if self._knows(piece) or self._knows(bare):
            return True
        parts = re.split(r", |(?<=[.!?]) ", bare)
        if len(parts) > 1:
            return all(not LATIN.search(part) or OWN.search(part) or self.has(part) for part in parts)
        words = bare.split()
        return any(self._knows(" ".join(words[:at])) and self._rest(words[at:]) for at in range(1, len(words)))

    def _rest(self, words: list[str]) -> bool:
        """What comes behind: words of theirs, or a figure with its unit."""
        return self._knows(" ".join(words)) or (words[0][0].isdigit() and self._knows(" ".join(words[1:])))

    def _knows(self, words: str) -> bool:
        letters = squeezed(words)
        least = LONG if words[-1:] != "…" else SHORT
        within = (len(letters) >= least and letters in self._all) or (len(letters) >= LAST and f"{letters}|" in self._all)
        return letters.isdigit() or letters in self._whole or within


def squeezed(text: str) -> str:
    """Letters and digits alone: elision, line ends and quotation marks make no other words."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def _texts(thing: object, depth: int) -> Iterator[str]:
    if isinstance(thing, str) and not isinstance(thing, Enum):
        yield thing
    elif depth > 8:
        return
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from _texts(getattr(thing, field.name), depth + 1)
    elif isinstance(thing, tuple | list | frozenset | set):
        for part in thing:
            yield from _texts(part, depth + 1)


def settle() -> None:
    """Let layouts and short timers come to rest."""
    for _ in range(4):
        QApplication.processEvents()
