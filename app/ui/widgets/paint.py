"""Small drawings shared by widgets and list rows: badges, chips, dots, shadows."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from app.ui.theme import Look
from app.ui.widgets.patterns import HIGH, paint_pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipLook:
    """What a chip shows. ``ink`` and ``ground`` are tokens; ``letter`` is a mark's letter drawn as a badge."""

    text: str
    ink: str = "text2"
    ground: str = "neutral"
    icon: str = ""
    letter: str = ""
    trail: str = ""
    dashed: bool = False
    height: int = 20


def guess_chip(text: str) -> ChipLook:
    """A value the program guessed: violet with a dashed edge."""
    return ChipLook(text=text, ink="guess", ground="guessbg", dashed=True)


def chip_width(look: Look, chip: ChipLook) -> int:
    """The width of a chip in pixels."""
    around = 16 + (17 if chip.icon else 0) + (16 if chip.letter else 0) + (17 if chip.trail else 0)
    return look.grown(around) + look.width("caption_medium", chip.text)


def paint_chip(painter: QPainter, look: Look, rect: QRectF, chip: ChipLook) -> None:
    """Draw a chip into ``rect``, which is as wide as ``chip_width`` says; in a narrower one its words are cut with an ellipsis."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = QPen(look.colour(chip.ink), 1, Qt.PenStyle.DashLine) if chip.dashed else Qt.PenStyle.NoPen
    painter.setPen(edge)
    painter.setBrush(look.colour(chip.ground))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    zoom = look.zoom
    left = rect.left() + 8 * zoom
    middle = rect.center().y()
    if chip.letter:
        paint_letter(painter, look, QRectF(left - 5 * zoom, middle - 8 * zoom, 16 * zoom, 16 * zoom), chip.letter)
        left += 16 * zoom
    if chip.icon:
        look.icon(painter, chip.icon, QRectF(left - 2 * zoom, middle - 7 * zoom, 14 * zoom, 14 * zoom), chip.ink)
        left += 16 * zoom
    room = QRectF(left, rect.top(), rect.right() - left - (21 if chip.trail else 6) * zoom, rect.height())
    paint_elided(painter, look, room, "caption_medium", chip.ink, chip.text)
    if chip.trail:
        look.icon(painter, chip.trail, QRectF(rect.right() - 21 * zoom, middle - 7 * zoom, 14 * zoom, 14 * zoom), chip.ink)
    painter.restore()


def paint_letter(painter: QPainter, look: Look, rect: QRectF, letter: str) -> None:
    """The badge of a kind of mark: its letter on its ground, and below it the line by which its words are known."""
    paint_badge(painter, look, rect, letter, look.colour("m" + letter), look.colour("m" + letter + "k"))


def paint_badge(painter: QPainter, look: Look, rect: QRectF, letter: str, ground: QColor, ink: QColor) -> None:
    """A badge in colours of its own, as on paper."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, 4, 4)
    painter.setFont(look.font("badge"))
    painter.setPen(ink)
    painter.drawText(rect.adjusted(0, 0, 0, -3), Qt.AlignmentFlag.AlignCenter, letter)
    paint_pattern(painter, rect.left() + 2, rect.right() - 2, rect.bottom() - HIGH - 1, letter, ink)
    painter.restore()


def coverage_token(sources: int, theirs: int) -> str:
    """The colour of a statement's evidence: none, only the other side's, or sourced."""
    if sources == 0:
        return "bad"
    return "warn" if theirs >= sources else "ok"


def paint_coverage(painter: QPainter, look: Look, rect: QRectF, sources: int, theirs: int) -> None:
    """The coverage dot: the number of sources in a ring, dotted red for none."""
    token = coverage_token(sources, theirs)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour(token), 1.5, Qt.PenStyle.SolidLine if sources else Qt.PenStyle.DotLine))
    painter.setBrush(look.colour(token + "bg"))
    painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
    painter.setFont(look.font("badge"))
    painter.setPen(look.colour(token))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(sources))
    painter.restore()


def key_width(look: Look, key: str) -> int:
    """How wide the cap of a key is."""
    return max(20, look.width("micro", key) + 10)


def paint_key(painter: QPainter, look: Look, right: float, middle: float, key: str) -> float:
    """Draw a key cap that ends at ``right``; returns where it begins."""
    width = key_width(look, key)
    rect = QRectF(right - width, middle - 9, width, 18)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("line2"), 1))
    painter.setBrush(look.colour("surface"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(look.font("micro", weight=500))
    painter.setPen(look.colour("text3"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()
    return rect.left()


def paint_elided(painter: QPainter, look: Look, rect: QRectF, style: str, token: str, text: str) -> int:
    """One line of text, cut with an ellipsis where it does not fit; returns the width drawn."""
    font = look.font(style)
    painter.setFont(font)
    painter.setPen(look.colour(token))
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    return metrics.horizontalAdvance(shown)


def paint_right(painter: QPainter, look: Look, rect: QRectF, style: str, token: str, text: str) -> int:
    """One line of text against the right edge; returns its width."""
    painter.setFont(look.font(style))
    painter.setPen(look.colour(token))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
    return look.width(style, text)


def paint_ring(painter: QPainter, look: Look, rect: QRectF, radius: int, width: int = 2) -> None:
    """The focus ring, inside ``rect``."""
    painter.setPen(QPen(look.colour("focus"), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def paint_hairline(painter: QPainter, look: Look, left: float, right: float, bottom: float) -> None:
    """A line that ends a row, one pixel high above ``bottom``: filled, for a pen would stand half on the pixel below and look grey."""
    painter.fillRect(QRectF(left, bottom - 1, right - left, 1), look.colour("line"))


def paint_dot(painter: QPainter, look: Look, centre: QPointF, radius: float, token: str) -> None:
    """A filled dot."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(token))
    painter.drawEllipse(centre, radius, radius)
    painter.restore()


def cursor_x(found: object) -> float:
    """Qt answers the place across with the place in the text that it took."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]
