"""A mark as a row: its words, its note, where it stands, what is open, and the statement that it serves."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.core.language import Language
from app.core.model.annotation import AnchorState, AnnotationKind
from app.core.model.dossier import Dossier
from app.services.opening import Services
from app.services.views import Mark
from app.ui.theme import Look
from app.ui.tokens import MARK_LETTERS
from app.ui.widgets.paint import ChipLook, chip_width, paint_chip, paint_elided, paint_letter, paint_ring
from app.ui.widgets.rows import ROW_ROLE, Index, RowDelegate
from app.ui.widgets.wrapping import first_words, lines_needed, paint_lines, wrapped
from app.ui.worded import wording_of
from app.ui.wording import heading_name, mark_name, place_reference

TEXT_LEFT, TEXT_RIGHT = 46, 14
WORDS_HIGH, NOTE_HIGH, FOOT_HIGH, AROUND = 20, 17, 20, 18
FEW_WORDS, FEW_NOTES, MANY = 3, 2, 12
"""Lines of the words and of the note that a row shows, and when all is unfolded."""
OPEN_KINDS = (AnnotationKind.QUESTION, AnnotationKind.ACTION, AnnotationKind.DISPUTE)
"""Kinds of mark that ask for something, until it is said to be settled."""


@dataclass(frozen=True, slots=True)
class Served:
    """What marks serve: dossiers by their titles, statements by their heading and place."""

    dossiers: Mapping[UUID, str] = field(default_factory=dict[UUID, str])
    statements: Mapping[UUID, str] = field(default_factory=dict[UUID, str])

    @classmethod
    def of(cls, dossiers: Iterable[Dossier]) -> "Served":
        """The names of all dossiers and statements."""
        places: dict[UUID, str] = {}
        known = tuple(dossiers)
        for dossier in known:
            counts: dict[str, int] = {}
            for statement in dossier.statements:
                name = heading_name(statement.heading)
                counts[name] = counts.get(name, 0) + 1
                places[statement.id] = f"{name} {counts[name]}"
        return cls({dossier.id: dossier.short_title or dossier.title for dossier in known}, places)

    def words(self, mark: Mark) -> str:
        """The dossier that a mark serves, and the statement of it."""
        annotation = mark.annotation
        title = self.dossiers.get(annotation.dossier_id, "") if annotation.dossier_id else ""
        place = self.statements.get(annotation.statement_id, "") if annotation.statement_id else ""
        return " · ".join(part for part in (title, place) if part)


def served_in(services: Services, language: Language) -> Served:
    """The names of all dossiers and statements in a language; called off the main thread."""
    return Served.of(map(wording_of(services, language).of, services.dossiers.all()))


def open_chip(mark: Mark) -> ChipLook | None:
    """What a mark still asks for, or that it is settled; nothing for kinds that ask for nothing."""
    kind = mark.annotation.kind
    if kind not in OPEN_KINDS:
        return None
    translate = QCoreApplication.translate
    if mark.annotation.resolved:
        settled = {
            AnnotationKind.QUESTION: translate("Marks", "Answered"),
            AnnotationKind.ACTION: translate("Marks", "Done"),
            AnnotationKind.DISPUTE: translate("Marks", "Settled"),
        }
        return ChipLook(text=settled[kind], ink="ok", ground="okbg", icon="check")
    asked = {
        AnnotationKind.QUESTION: translate("Marks", "Open question"),
        AnnotationKind.ACTION: translate("Marks", "To do"),
        AnnotationKind.DISPUTE: translate("Marks", "Open dispute"),
    }
    return ChipLook(text=asked[kind], ink="warn", ground="warnbg", icon="triangle-alert")


def spoken_mark(mark: Mark, language: Language, served: str = "") -> str:
    """A mark as a screen reader says it."""
    chip = open_chip(mark)
    parts = (
        mark_name(mark.annotation.kind),
        first_words(mark.passage.exact),
        first_words(mark.annotation.body),
        place_reference(mark.passage.locator, language),
        chip.text if chip else "",
        served,
    )
    return ", ".join(part for part in parts if part)


class MarkDelegate(RowDelegate[Mark]):
    """Rows as high as their words and notes need; the chosen one is a card."""

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__(look, AROUND + WORDS_HIGH + FOOT_HIGH)
        self._language = language
        self.served = Served()
        self.whole = False

    @property
    def _most(self) -> tuple[int, int]:
        return (MANY, MANY) if self.whole else (FEW_WORDS, FEW_NOTES)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        mark: Mark = index.data(ROW_ROLE)
        wide = (option.widget.contentsRect().width() if option.widget else 300) - TEXT_LEFT - TEXT_RIGHT  # type: ignore[attr-defined]
        words, notes = self._most
        high = AROUND + WORDS_HIGH * lines_needed(self._look, "body_medium", mark.passage.exact, wide, words)
        high += NOTE_HIGH * lines_needed(self._look, "caption", mark.annotation.body, wide, notes)
        return QSize(200, high + (FOOT_HIGH if self._has_foot(mark) else 0))

    def _has_foot(self, mark: Mark) -> bool:
        annotation = mark.annotation
        placed = mark.state is AnchorState.ANCHORED
        return bool(
            place_reference(mark.passage.locator, self._language) or annotation.dossier_id or annotation.kind in OPEN_KINDS or not placed
        )

    def _ground(self, state: QStyle.StateFlag, selected: bool) -> str:
        if selected:
            return "focus" if state & QStyle.StateFlag.State_HasFocus else "surface"
        return "hover" if state & QStyle.StateFlag.State_MouseOver else ""

    def _paint_all(self, painter: QPainter, rect: QRectF, row: Mark, selected: bool, ground: str) -> None:
        look, card = self._look, rect.adjusted(8.5, 1.5, -8.5, -1.5)
        if ground == "hover":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("hover"))
            painter.drawRoundedRect(card, 8, 8)
        elif ground:
            painter.setPen(QPen(look.colour("line2"), 1))
            painter.setBrush(look.colour("surface"))
            painter.drawRoundedRect(card, 8, 8)
            if ground == "focus":
                paint_ring(painter, look, card, 8)
        self.paint_row(painter, rect, row, selected)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Mark, selected: bool) -> None:
        look, annotation = self._look, row.annotation
        paint_letter(painter, look, QRectF(rect.left() + 17, rect.top() + 9, 18, 18), MARK_LETTERS[annotation.kind])
        wide = rect.width() - TEXT_LEFT - TEXT_RIGHT
        most_words, most_notes = self._most
        fits = lines_needed(look, "body_medium", row.passage.exact, wide, most_words)
        words = wrapped(look, "body_medium", first_words(row.passage.exact), wide, fits)
        room = QRectF(rect.left() + TEXT_LEFT, rect.top() + 8, wide, rect.height())
        top = paint_lines(painter, look, room, "body_medium", "text", words, WORDS_HIGH)
        if annotation.body:
            fits = lines_needed(look, "caption", annotation.body, wide, most_notes)
            notes = wrapped(look, "caption", first_words(annotation.body), wide, fits)
            top = paint_lines(painter, look, QRectF(room.left(), top, wide, 0), "caption", "text2", notes, NOTE_HIGH)
        if self._has_foot(row):
            self._paint_foot(painter, QRectF(room.left(), top + 1, wide, FOOT_HIGH), row)

    def _paint_foot(self, painter: QPainter, foot: QRectF, row: Mark) -> None:
        """The page, what is open, and what the mark serves, on one line."""
        look = self._look
        at = foot.left() + paint_elided(painter, look, foot, "caption", "text2", place_reference(row.passage.locator, self._language))
        chips = [chip for chip in (self._lost_chip(row), open_chip(row)) if chip]
        for chip in chips:
            at += 8 if at > foot.left() else 0
            wide = chip_width(look, chip)
            paint_chip(painter, look, QRectF(at, foot.top(), wide, 19), chip)
            at += wide
        if row.annotation.dossier_id:
            at += 8 if at > foot.left() else 0
            look.icon(painter, "link-2", QRectF(at, foot.top() + 3, 14, 14), "text3")
            rest = QRectF(at + 20, foot.top(), foot.right() - at - 20, foot.height())
            paint_elided(painter, look, rest, "caption", "text2", self.served.words(row))

    @staticmethod
    def _lost_chip(row: Mark) -> ChipLook | None:
        if row.state is AnchorState.ANCHORED:
            return None
        return ChipLook(text=QCoreApplication.translate("Marks", "without a place"), ink="warn", ground="warnbg")
