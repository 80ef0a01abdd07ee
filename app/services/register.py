"""The numbered copies of an edition: one number for each reader, and who has which."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from app.core.changes import Changes
from app.core.errors import NotFoundError, UserError
from app.core.model.book import Copy, Edition
from app.core.sentences import Sentence
from app.services.desk import Desk


def wanted_copies(copies: int, holders: tuple[str, ...]) -> tuple[str, ...]:
    """The holder of each copy in the order of the numbers; nobody where none is named.

    Raises:
        UserError: a holder is named twice, or there are more holders than copies.
    """
    twice = next((name for name in holders if holders.count(name) > 1), "")
    if twice:
        raise UserError("“{twice}” is to hold two copies; each reader has one number, so name each once.", twice=twice)
    if 1 < copies < len(holders):
        raise UserError(
            "{count} holders are named for {copies} copies; ask for as many copies as there are holders.", count=len(holders), copies=copies
        )
    count = max(copies, len(holders), 1)
    return (*holders, *[""] * (count - len(holders)))


def registered(pdfs: Iterable[bytes], holders: Iterable[str], issued: datetime) -> tuple[Copy, ...]:
    """The register of copies just made."""
    rows = zip(pdfs, holders, strict=True)
    return tuple(
        Copy(number=number, holder=holder, issued=issued, sha256=hashlib.sha256(pdf).hexdigest())
        for number, (pdf, holder) in enumerate(rows, 1)
    )


class CopyRegister:
    """Who has which copy of an edition. The edition itself never changes; the register does."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def hand_out(self, edition_id: UUID, number: int, holder: str) -> Changes:
        """Write down who holds a copy.

        Raises:
            NotFoundError: there is no such copy.
            UserError: that reader holds another copy of the same edition.
        """
        edition = self._edition(edition_id)
        other = next((row for row in edition.copies if row.holder == holder and row.number != number and row.returned is None), None)
        if other is not None:
            raise UserError(
                "{holder} already holds copy {number} of this edition; each reader has one.", holder=holder, number=other.number
            )
        return self._put(
            edition,
            replace(_copy(edition, number), holder=holder),
            Sentence("Hand out copy {copy} of edition {number}", copy=number, number=edition.number),
        )

    def take_back(self, edition_id: UUID, number: int, when: datetime) -> Changes:
        """Write down that a copy came back.

        Raises:
            NotFoundError: there is no such copy.
        """
        edition = self._edition(edition_id)
        return self._put(
            edition,
            replace(_copy(edition, number), returned=when),
            Sentence("Take back copy {copy} of edition {number}", copy=number, number=edition.number),
        )

    def _edition(self, edition_id: UUID) -> Edition:
        with self._desk.store.read() as unit:
            return unit.editions.get(edition_id)

    def _put(self, edition: Edition, copy: Copy, step: str) -> Changes:
        copies = tuple(copy if row.number == copy.number else row for row in edition.copies)
        with self._desk.write(step) as unit:
            unit.editions.replace(replace(edition, copies=copies))
        return unit.changes


def _copy(edition: Edition, number: int) -> Copy:
    for row in edition.copies:
        if row.number == number:
            return row
    raise NotFoundError(
        "Edition {number} has no copy {copy}; it has {count}.", number=edition.number, copy=number, count=len(edition.copies)
    )
