"""The sheet with the recovery code: printed straight from memory, or as plain words."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPainter
from PySide6.QtWidgets import QWidget


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
