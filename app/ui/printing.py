"""What is printed straight from memory: the sheet with the recovery code, and the pages of a book."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QTextDocument
from PySide6.QtWidgets import QWidget

from app.core.jobs import Progress

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

POINTS = 72 / 25.4
"""Points of a page in a millimetre."""
DOTS = 300
"""Dots an inch in which pages are drawn for a printer: what an office printer shows."""


def groups_of(code: str) -> list[str]:
    """The groups of a code."""
    return code.replace(" ", "-").split("-")


def asked_group(code: str) -> int:
    """The number of the group that is asked for: the last one that nobody guesses; a code may end in a group of one letter."""
    groups = groups_of(code)
    longest = max(map(len, groups))
    return max(number for number, group in enumerate(groups, start=1) if len(group) == longest)


def sheet_title(library: str) -> str:
    """What stands above the code."""
    return QCoreApplication.translate("CodeSheet", "Attaché: recovery code of the library “{library}”").format(library=library)


def sheet_hint() -> str:
    """What stands below it."""
    return QCoreApplication.translate(
        "CodeSheet", "Whoever has this code and the library can open it. Keep this sheet away from the laptop."
    )  # fmt: skip


def code_words(code: str, library: str) -> str:
    """The sheet as plain words."""
    return f"{sheet_title(library)}\n\n{code}\n\n{sheet_hint()}\n"


def paint_sheet(device: QPagedPaintDevice, code: str, library: str) -> None:
    """Draw the sheet on a page."""
    painter = QPainter(device)
    step = device.logicalDpiY() / 72
    page = QRectF(0, 0, device.width(), device.height())
    wrap = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)

    def lines(top: float, words: str, points: int, weight: QFont.Weight) -> None:
        font = QFont(painter.font())
        font.setPointSize(points)
        font.setWeight(weight)
        painter.setFont(font)
        painter.drawText(page.adjusted(0, top * step, 0, 0), wrap, words)

    groups = groups_of(code)
    half = (len(groups) + 1) // 2
    lines(60, sheet_title(library), 14, QFont.Weight.DemiBold)
    lines(140, "   ".join(groups[:half]), 20, QFont.Weight.Bold)
    lines(190, "   ".join(groups[half:]), 20, QFont.Weight.Bold)
    lines(270, sheet_hint(), 11, QFont.Weight.Normal)
    painter.end()


def print_code(parent: QWidget, code: str, library: str) -> bool:
    """Ask for a printer and print the sheet; whether it was sent."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Attaché")
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return False
    paint_sheet(printer, code, library)
    return True


def asked_for_words(parent: QWidget) -> "QPrinter | None":
    """Ask for a printer for words that run over as many pages as they need; nothing where none is chosen."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    return printer if QPrintDialog(printer, parent).exec() == QPrintDialog.DialogCode.Accepted else None


def print_words(printer: "QPrinter", words: str, font: QFont) -> None:
    """Lay words out on pages and send them. Called off the main thread: a long text takes seconds."""
    _timers = QEventLoop()  # the thread has what runs timers as long as this is there; a document sets one while it is laid out
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setPlainText(words)
    document.print_(printer)


def asked_printer(parent: QWidget, size: tuple[float, float], pages: int) -> "QPrinter | None":
    """Ask for a printer for so many pages of a size in points, and which of them; nothing where none is chosen."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = book_printer(size[0] / POINTS, size[1] / POINTS, pages)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return None
    if printer.printRange() is QPrinter.PrintRange.AllPages:
        printer.setFromTo(1, pages)
    return printer


def book_printer(width: float, height: float, pages: int) -> "QPrinter":
    """A printer set to pages of a size in millimetres, without margins of its own: pages have theirs."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Attaché")
    printer.setResolution(DOTS)
    printer.setPageSize(QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    printer.setFromTo(1, pages)
    return printer


def chosen_pages(printer: "QPrinter", pages: int) -> Sequence[int]:
    """The pages that were asked for in the dialog."""
    first, last = printer.fromPage() or 1, printer.toPage() or pages
    return range(max(1, first), min(last, pages) + 1)


def paint_pages(printer: "QPrinter", pages: Sequence[int], picture: Callable[[int, int], QImage], progress: Progress) -> None:
    """Draw pages of a book, one a sheet side; ``picture`` draws a page at a width in pixels. Called off the main thread."""
    painter = QPainter()
    for number, page in enumerate(pages):
        progress.report(number, len(pages))
        if number == 0:
            painter.begin(printer)
        else:
            printer.newPage()
        sheet = QRectF(0, 0, printer.width(), printer.height())
        painter.drawImage(sheet, picture(page, round(sheet.width())))
    painter.end()
    progress.report(len(pages), len(pages))
