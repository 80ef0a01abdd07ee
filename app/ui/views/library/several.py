"""What is told of several chosen briefs: what they have in common, and that the rest varies."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout

from app.services.library import BriefRow
from app.ui.context import Context
from app.ui.views.library.row import source_of
from app.ui.widgets.box import column, row
from app.ui.widgets.label import Label, Prose
from app.ui.wording import brief_kind_name, language_name, marking_name, short_date


def common(rows: Sequence[BriefRow], value: Callable[[BriefRow], str]) -> str:
    """The value that all of them have, or that it varies; nothing where none has one."""
    values = {value(each) for each in rows}
    return next(iter(values)) if len(values) == 1 else QCoreApplication.translate("Several", "varies")


def said_of(rows: Sequence[BriefRow], context: Context) -> tuple[tuple[str, str], ...]:
    """The lines of the description, by name and common value; those without a value are left out."""
    translate, language = QCoreApplication.translate, context.language
    schemes = context.services.schemes()

    def marked(each: BriefRow) -> str:
        return marking_name(each.marking.scheme, each.marking.level, schemes, language)

    lines = (
        (translate("Several", "Author"), common(rows, lambda each: ", ".join(author.name for author in each.authors))),
        (translate("Several", "Source"), common(rows, source_of)),
        (translate("Several", "Date"), common(rows, lambda each: short_date(each.date, language))),
        (translate("Several", "Language"), common(rows, lambda each: language_name(each.language))),
        (translate("Several", "Kind"), common(rows, lambda each: brief_kind_name(each.kind))),
        (
            translate("Several", "Marking"),
            common(rows, marked),
        ),
        (translate("Several", "Tags"), common(rows, lambda each: ", ".join(each.tags))),
    )
    return tuple(line for line in lines if line[1])


def tell_several(rows: Sequence[BriefRow], context: Context) -> QGridLayout:
    """The lines as a grid."""
    look = context.look
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    varies = QCoreApplication.translate("Several", "varies")
    for number, (name, value) in enumerate(said_of(rows, context)):
        grid.addLayout(column(row(Label(look, name, "body", "text2"), "*"), "*", gap=0), number, 0)
        grid.addWidget(Prose(look, value, "body", "text3" if value == varies else "text"), number, 1)
    return grid


def in_all(rows: Sequence[BriefRow], marks: str) -> str:
    """How much there is to read in all, and the words for the ``marks``, where there are any."""
    words = sum(each.word_count for each in rows)
    read = QCoreApplication.translate("BriefRow", "{count} words").format(count=f"{words:,}")
    return f"{read} · {marks}" if marks else read


def marks_of(rows: Sequence[BriefRow]) -> int:
    """How many marks they have together."""
    return sum(sum(each.marks.values()) for each in rows)
