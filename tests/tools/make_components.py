"""The sheet of the window's components in each of their states, light beside dark: to be laid beside the design's own.

python -m tests.tools.make_components FILE [--scale 2] [--high]
"""

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.core.model.annotation import AnnotationKind
from app.ui.jobs import JobState
from app.ui.theme import Look
from app.ui.tokens import MARK_LETTERS, tokens_of
from app.ui.views.sidebar import JobLine
from app.ui.widgets.apart import come, gone
from app.ui.widgets.box import Box, IconView, Item, column, grows, row
from app.ui.widgets.button import Button, Check, Kind, Segments
from app.ui.widgets.chip import Chip, CoverageDot, Flow, LetterBadge
from app.ui.widgets.field import Field
from app.ui.widgets.keys import KeyHints
from app.ui.widgets.label import Label, Prose, Span
from app.ui.widgets.menu_chip import MenuChip
from app.ui.widgets.notices import EmptyPlace, Toast
from app.ui.widgets.paint import ChipLook, guess_chip
from app.ui.widgets.switch import Switch
from app.ui.wording import mark_name

RESOURCES = Path(__file__).parents[2] / "resources"
HALF = QSize(720, 1100)
SURFACES = (
    ("window", "surface", "sunken", "raised", "hover", "line", "line2", "text", "text2", "text3"),
    ("accent", "soft", "focus", "ok", "okbg", "warn", "warnbg", "bad", "badbg", "guess"),
)


class Swatch(QWidget):
    """A colour with an edge, its name and its value."""

    def __init__(self, look: Look, token: str) -> None:
        super().__init__()
        colour = Box(look, ground=token, edge="line2", radius=5)
        colour.setFixedHeight(28)
        value = tokens_of(dark=look.dark, high=look.high)[token]
        self.setLayout(column(colour, Label(look, token, "caption", elide=True), Label(look, value, "micro", "text3", elide=True), gap=1))
        self.setMinimumWidth(58)


def focused(widget: QWidget) -> QWidget:
    """The widget as it is painted while it has the keys; only one widget of a window could have them."""
    widget.hasFocus = lambda: True  # type: ignore[method-assign]
    return widget


def hovered(widget: QWidget) -> QWidget:
    """The widget as it is painted with the pointer over it."""
    widget.underMouse = lambda: True  # type: ignore[method-assign]
    return widget


def pressed_in(button: Button) -> Button:
    """A button that stays in."""
    button.setCheckable(True)
    button.setChecked(True)
    return button


def off(button: Button, why: str) -> Button:
    """A button that cannot be pressed now."""
    button.allow(False, why)
    return button


def field(look: Look, words: str, icon: str, *, wrong: bool = False) -> Field:
    """A field with words in it."""
    made = Field(look, "", icon=icon)
    made.setText(words)
    made.set_wrong(wrong)
    return made


def titled(look: Look, title: str, *items: Item) -> list[Item]:
    """A group under its title."""
    return [10, row(Label(look, title, "micro", "text3"), "*"), 2, *items]


def buttons(look: Look) -> list[Item]:
    """Every kind of button in each of its states."""
    kinds = (Kind.PRIMARY, Kind.PLAIN, Kind.QUIET, Kind.DANGER)
    rest = [Button(look, "Build draft", icon="book-open-text", kind=Kind.PRIMARY, key="Ctrl B"), Button(look, "Plain")]
    rest += [
        Button(look, "Quiet", kind=Kind.QUIET),
        Button(look, "Delete for good", kind=Kind.DANGER),
        Button(look, "Link", kind=Kind.LINK),
    ]
    rings = [focused(Button(look, kind.value.capitalize(), kind=kind)) for kind in kinds]
    over = [hovered(Button(look, kind.value.capitalize(), kind=kind)) for kind in kinds]
    panel = pressed_in(Button(look, icon="panel-right", kind=Kind.QUIET, name="Inspector"))
    still = [off(Button(look, "Make final", icon="lock", kind=Kind.PRIMARY), ""), off(Button(look, "Plain"), ""), panel]
    rows = (("rest", rest), ("focus", rings), ("hover", over), ("off, checked", still))
    return titled(look, "BUTTONS", *(named(look, name, each) for name, each in rows))


def named(look: Look, name: str, widgets: Sequence[QWidget]) -> QWidget:
    """A line of widgets behind the name of their state."""
    label = Label(look, name, "caption", "text3")
    label.setFixedWidth(76)
    line = QWidget()
    line.setLayout(row(label, *widgets, "*", gap=8))
    return line


def fields(look: Look) -> list[Item]:
    """Fields at rest, with the keys, wrong, and what can only be read; choices beside them."""
    sentence = "November has 30 days. Kept as typed; not used."
    wrong = column(field(look, "31 November 2025", "calendar", wrong=True), Label(look, sentence, "caption", "bad"), "*")
    read_only = Field(look, "", bare=True)
    read_only.setText("Read only")
    read_only.setReadOnly(True)
    checks = [Check(look, "Off"), focused(Check(look, "Focus")), Switch(look, "Off"), Switch(look, "On", on=True)]
    on = Check(look, "On", count=3)
    on.setChecked(True)
    segments = Segments(look, (("Write", "pilcrow"), ("As printed", "eye")), "")
    rest, keys = field(look, "12 November 2025", "calendar"), focused(field(look, "Seo", "search"))
    first = row(column(rest, "*"), column(keys, "*"), wrong, gap=10)
    choices = named(look, "choices", [segments, on, *checks])
    return titled(look, "FIELDS AND CHOICES", first, choices, named(look, "read-only", [read_only]))


def chips(look: Look) -> list[Item]:
    """Chips of evidence, guesses, grades and filters, and the dots of coverage."""
    grade = MenuChip(look, "Marking", tuple)
    grade.show_text("Unmarked")
    looks = (
        ChipLook(text="B p. 4"), ChipLook(text="C p. 2", icon="flag", ink="warn", ground="warnbg"),
        ChipLook(text="D p. 4", icon="clock-alert", ink="warn", ground="warnbg"), ChipLook(text="No source yet", ink="bad", ground="badbg"),
        guess_chip("Park Ji-won"), ChipLook(text="matched as 尹錫悦", ink="guess", ground="guessbg"),
    )  # fmt: skip
    more = (
        ChipLook(text="Certain", ink="ok", ground="okbg"), ChipLook(text="Possible", ink="warn", ground="warnbg"),
        ChipLook(text="Unlikely"),
        ChipLook(text="Standing 2+2", ink="accent", ground="soft", trail="x"),
        ChipLook(text="word for word", icon="circle-check", ink="ok", ground="okbg"),
    )  # fmt: skip
    dots = [CoverageDot(look, count, theirs, "") for count, theirs in ((3, 0), (2, 2), (0, 0))]
    told = Label(look, "sourced, their side only, none", "caption", "text2")
    ring = focused(Chip(look, ChipLook(text="focus"), clicked=lambda: None))
    apart = Prose(look, (Span("election "), *gone("wants"), Span(" "), *come("needs"), Span(" a calendar")), "body")
    return titled(
        look,
        "CHIPS, DOTS, DIFFERENCES",
        Flow([*(Chip(look, each) for each in looks), grade], gap=8),
        Flow([*(Chip(look, each) for each in more), ring, *dots, told], gap=8),
        apart,
    )


def notices(look: Look) -> list[Item]:
    """What the window says: with a way back, of running work, of trouble, and where nothing is yet."""
    host = QWidget()
    host.setFixedSize(660, 84)
    toast = Toast(look, host)
    toast.say("Mark deleted; objective 1 has lost its only source", lambda: None)
    job = JobLine(look)
    job.show_state(JobState(1, "Building the book", 7, 13, ""))
    head = row(IconView(look, "triangle-alert", 16, "bad"), Label(look, "The disk is full. Nothing was lost.", "body_medium"), "*")
    words = Label(look, "Your last change is kept in reserve space. Free about 200 MB, then go on.", "caption", "text2")
    trouble = Box(look, row(column(head, words, gap=2), "*", Button(look, "Try again"), margin=(14, 8, 10, 8)), ground="badbg", radius=8)
    nothing = EmptyPlace(look, "highlighter", "No marks yet", "Select words and press H, Q, C, F or E.")
    empty = Box(look, column(nothing), ground="sunken", radius=8)
    kinds = Label(look, "PDF, Word, web pages, mails, text, pictures of pages", "caption", "text2")
    offer = Label(look, "Drop to import 3 files", "body_bold", "accent")
    sign = IconView(look, "import", 24, "accent")
    drop = column("*", *(row("*", each, "*") for each in (sign, offer, kinds)), "*", gap=4)
    veil = Box(look, drop, ground="soft", edge="accent", radius=8, dashed=True)
    for each in (empty, veil):
        each.setFixedHeight(120)
    keys = KeyHints(look, [("Space", "next point"), ("Esc", "leave")])
    places = row(grows(empty), grows(veil), gap=10)
    return titled(look, "UNDO, WORK, TROUBLE, NOTHING YET, A PLACE TO DROP", host, job, trouble, 4, places, 4, row(keys, "*"))


class Sheet(QWidget):
    """One theme's half of the sheet."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        marks: list[QWidget] = []
        for kind in (
            AnnotationKind.HIGHLIGHT, AnnotationKind.QUESTION, AnnotationKind.QUOTATION, AnnotationKind.FIGURE, AnnotationKind.EVIDENCE,
        ):  # fmt: skip
            letter = MARK_LETTERS[kind]
            holder = QWidget()
            words = Prose(look, (Span("words", ground=f"m{letter}"),), "body")
            holder.setLayout(row(LetterBadge(look, letter), Label(look, mark_name(kind)), words, gap=6))
            marks.append(holder)
        swatches = [row(*(Swatch(look, token) for token in line), gap=8) for line in SURFACES]
        self.setLayout(
            column(
                Label(look, "Dark" if look.dark else "Light", "h2"),
                *titled(look, "SURFACES AND TEXT", *swatches),
                *titled(look, "MARKS: COLOUR AND LETTER, NEVER COLOUR ALONE", row(*marks, "*", gap=12)),
                *buttons(look), *fields(look), *chips(look), *notices(look), "*",
                gap=4, margin=(28, 18, 28, 18),
            )
        )  # fmt: skip
        self.setFixedSize(HALF)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        QPainter(self).fillRect(self.rect(), self._look.colour("surface"))


def drawn(look: Look, scale: float) -> QImage:
    """Both halves side by side."""
    image = QImage(QSize(2 * HALF.width(), HALF.height()) * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    for number, dark in enumerate((False, True)):
        look.set_theme(dark, look.high)
        look.apply()
        sheet = Sheet(look)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        sheet.show()
        for _ in range(5):
            QApplication.processEvents()
        half = QImage(HALF * scale, QImage.Format.Format_RGB32)
        half.setDevicePixelRatio(scale)
        sheet.render(half)
        painter.drawImage(number * HALF.width(), 0, half)
        sheet.hide()
    painter.end()
    return image


def main() -> None:
    """Draw the sheet into a file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--high", action="store_true")
    chosen = parser.parse_args()
    application = QApplication(["components"])
    application.setStyle("Fusion")
    look = Look(RESOURCES, high=chosen.high)
    look.load_window_fonts()
    drawn(look, chosen.scale).save(str(chosen.file))


if __name__ == "__main__":
    main()
