"""The sections of a book, in the order in which they are printed. A new section is a file and a line here."""

from collections.abc import Callable
from dataclasses import dataclass

from app.book.blocks import Part
from app.book.sections import (
    annexes,
    biographies,
    briefs,
    cards,
    changes,
    chronology,
    colophon,
    contents,
    cover,
    figures,
    if_raised,
    index,
    names,
    participants,
    passages,
    press,
    programme,
    record,
    remarks,
    sources,
    steering,
)
from app.book.sections.desk import Desk
from app.book.tailoring.scope import FRONT, Scope


@dataclass(frozen=True, slots=True)
class Section:
    """A section: the key by which recipes name it, and what composes its parts."""

    key: str
    compose: Callable[[Desk], tuple[Part, ...]]


SECTIONS: tuple[Section, ...] = (
    Section("cover", cover.compose),
    Section("contents", contents.compose),
    Section("changes", changes.compose),
    Section("steering", steering.compose),
    Section("programme", programme.compose),
    Section("participants", participants.compose),
    Section("cards", cards.compose),
    Section("agenda", briefs.compose),
    Section("if_raised", if_raised.compose),
    Section("press", press.compose),
    Section("remarks", remarks.compose),
    Section("biographies", biographies.compose),
    Section("figures", figures.compose),
    Section("chronology", chronology.compose),
    Section("names", names.compose),
    Section("passages", passages.compose),
    Section("record", record.compose),
    Section("annexes", annexes.compose),
    Section("sources", sources.compose),
    Section("index", index.compose),
    Section("colophon", colophon.compose),
)


def chosen(scope: Scope, *, changed: bool = False) -> tuple[Section, ...]:
    """The sections of a book in its order; where something ``changed`` since the reader's last edition, with the list of changes."""
    by_key = {section.key: section for section in SECTIONS}
    told = [part for part in scope.parts if part in FRONT] + (["changes"] if changed else [])
    return tuple(by_key[part] for part in (*told, *(part for part in scope.parts if part not in FRONT)) if part in by_key)
