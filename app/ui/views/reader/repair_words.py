"""What a repair does, in words, for the eye and for the ear."""

from PySide6.QtCore import QCoreApplication

from app.services.views import RepairView

LONGEST = 160
"""Characters of the words of a repair that are shown; a whole running head is shorter."""


def repair_name(kind: str) -> str:
    """What a repair does, in words."""
    names = {
        "line_end_hyphen": QCoreApplication.translate("Repairs", "Word joined at a line end"),
        "page_break": QCoreApplication.translate("Repairs", "Sentence joined over a page end"),
        "line_break": QCoreApplication.translate("Repairs", "Line end taken out"),
        "spaced_letters": QCoreApplication.translate("Repairs", "Spaced letters joined"),
        "stray_space": QCoreApplication.translate("Repairs", "Stray space taken out"),
        "doubled_sentence": QCoreApplication.translate("Repairs", "Doubled sentence taken out"),
        "glued_word": QCoreApplication.translate("Repairs", "Words parted"),
        "footnote": QCoreApplication.translate("Repairs", "Footnote moved out of the sentence"),
        "running_head": QCoreApplication.translate("Repairs", "Running head taken out"),
        "page_number": QCoreApplication.translate("Repairs", "Page number taken out"),
        "app_store": QCoreApplication.translate("Repairs", "Advertisement taken out"),
        "advert": QCoreApplication.translate("Repairs", "Advertisement taken out"),
        "site_line": QCoreApplication.translate("Repairs", "Line of the web page taken out"),
        "tag_line": QCoreApplication.translate("Repairs", "Line of tags taken out"),
        "doubled_line": QCoreApplication.translate("Repairs", "Doubled line taken out"),
        "tracked_deletion": QCoreApplication.translate("Repairs", "Deleted words of a draft"),
        "tracked_insertion": QCoreApplication.translate("Repairs", "Inserted words of a draft"),
        "hidden_text": QCoreApplication.translate("Repairs", "Hidden in the file, left out"),
    }
    return names.get(kind) or kind.replace("_", " ").capitalize()


def seen(words: str) -> str:
    """Words on one line; line ends and other white space are shown, for they are what is repaired."""
    shown = words[:LONGEST].replace("\n", "¶").replace("\u2028", "¶").replace("\t", "⇥")
    return shown if shown.strip() else shown.replace(" ", "␣")


def was(view: RepairView) -> str:
    """The words as they came; of a repair that mends no letters, such as a line end, with the words around."""
    left, right = _around(view)
    return seen(f"{left}{view.before}{right}")


def _around(view: RepairView) -> tuple[str, str]:
    lettered = any(sign.isalnum() for sign in view.before + view.repair.after)
    return ("", "") if lettered else view.around


def outcome(view: RepairView) -> str:
    """What is read in the place of the words."""
    if not view.repair.on:
        return QCoreApplication.translate("Repairs", "off: kept as it came")
    if view.repair.to >= 0:
        return QCoreApplication.translate("Repairs", "read as a paragraph of its own")
    return mended(view) or QCoreApplication.translate("Repairs", "taken out")


def mended(view: RepairView) -> str:
    """The words that are read instead; none where the repair is off, or takes words out or elsewhere."""
    left, right = _around(view)
    return seen(f"{left}{view.repair.after}{right}") if view.repair.on and view.repair.to < 0 else ""


def spoken_repair(view: RepairView) -> str:
    """A repair as a screen reader says it."""
    state = QCoreApplication.translate("Repairs", "on") if view.repair.on else QCoreApplication.translate("Repairs", "off")
    return f"{repair_name(view.repair.kind)}, {state}: {was(view)}, {outcome(view)}"
