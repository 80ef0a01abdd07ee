"""Pictures of the window over the sample meeting: for the README, for the guide, and to be looked at.

python -m tests.tools.make_pictures FOLDER [--language en|ko|ja] [--dark] [--scale 2] [--width 1440]
python -m tests.tools.make_pictures --guide        (those that the guide shows, in its three languages, and the README's)
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QElapsedTimer, QEventLoop
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.annotation import AnnotationKind
from app.services.books import BookRequest
from app.services.importing import ImportChoices
from app.services.library import BriefQuery
from app.services.opening import Services, new_library
from app.services.sample import load_sample
from app.services.views import MarkDetails
from app.ui.i18n import install_language
from app.ui.jobs import InlinePool, Jobs
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.first_start import FirstStart
from app.ui.views.reader.desk import Mode
from app.ui.views.reader.screen import ReaderScreen
from app.ui.views.reader.side import Side
from tests.ui.paper import write_paper

SETTLE_MS = 400
GUIDE_PICTURES = ("library", "reader", "dossier", "meeting", "book", "search", "room")
README_PICTURE = "reader"
COLOURS = 256
LIKE = (
    "Dredging takes eleven weeks and needs the eastern quay to be empty. The board of Lime Point asked for a second survey of the seabed "
    "before it would say anything of its own."
)
RESOURCES = Path(__file__).parents[2] / "resources"


def places(services: Services, meeting: UUID) -> dict[str, Place]:
    """Every screen, by the name of its picture; the dossier is the fullest."""
    dossier = max(services.dossiers.all(), key=lambda found: len(found.atoms()))
    brief = next(row.id for row in services.library.rows(BriefQuery()) if sum(row.marks.values()) > 4)
    return {
        "library": Place(Room.LIBRARY),
        "reader": Place(Room.READER, brief),
        "dossiers": Place(Room.DOSSIERS),
        "dossier": Place(Room.DOSSIER, dossier.id),
        "meetings": Place(Room.MEETINGS),
        "meeting": Place(Room.MEETING, meeting),
        "people": Place(Room.PEOPLE),
        "books": Place(Room.BOOKS),
        "clashes": Place(Room.CLASHES, services.clashes.all().decided[0].id),
        "trash": Place(Room.TRASH),
        "settings": Place(Room.SETTINGS),
        "guide": Place(Room.GUIDE, page="reader"),
        "book": Place(Room.BOOK, services.books.editions(meeting)[0].id),
    }


def picture(widget: QWidget, scale: float) -> QImage:
    """The widget as it is painted, at a scale of the screen."""
    image = QImage(widget.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    widget.render(image)
    return image


def settle() -> None:
    """Let layouts, short timers and pictures of pages come to rest."""
    rest = QElapsedTimer()
    rest.start()
    while rest.elapsed() < SETTLE_MS:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    QApplication.processEvents()  # one turn may last longer than the rest, and leave the layouts to the next


def take(window: MainWindow, folder: Path, meeting: UUID, scale: float) -> None:
    """One file a screen, the overlays and the room view."""
    for name, place in places(window.services, meeting).items():
        window.go(place)
        if name == "reader":
            show_a_mark(window)
        settle()
        picture(window, scale).save(str(folder / f"{name}.png"))
    take_reader(window, folder, scale)
    take_pair(window, folder, scale)
    window.search_overlay.begin()
    window.search_overlay.field.setText("Yoon Suk Yeol")
    window.search_overlay.search()
    settle()
    picture(window, scale).save(str(folder / "search.png"))
    window.search_overlay.close_over()
    show_room(window, meeting)
    picture(window, scale).save(str(folder / "room.png"))
    window.room_view.leave()
    window.open_palette()
    settle()
    picture(window, scale).save(str(folder / "palette.png"))


def show_a_mark(window: MainWindow) -> None:
    """The reader at the last mark that has a note."""
    screen = window.screen_shown
    if isinstance(screen, ReaderScreen) and screen.detail is not None:
        mark = [mark for mark in screen.detail.marks if mark.placed and mark.annotation.body][-1]
        screen.page.go_to(mark.start, mark.end, select=False)


def take_reader(window: MainWindow, folder: Path, scale: float) -> None:
    """A paper with its pages beside the text, its repairs, and what is looked for in it."""
    source = write_paper(folder / "paper.pdf", RESOURCES)
    brief = window.services.imports.import_paths([source], ImportChoices(), Silent()).files[0].briefs[0].brief
    source.unlink()
    marks = (
        ("first joint timetable in seventeen years", AnnotationKind.FIGURE, "Age of the gap."),
        ("It sets no dates", AnnotationKind.EVIDENCE, "Supports our objective 1."),
        ("has rested on persons", AnnotationKind.HIGHLIGHT, ""),
        ("日程の約束には慎重である", AnnotationKind.QUOTATION, "Cautious, not closed."),
        ("has not been repeated", AnnotationKind.QUESTION, "Was there a meeting in spring?"),
    )
    for words, kind, note in marks:
        window.services.annotations.by_quote(brief.id, words, MarkDetails(kind=kind, note=note))
    window.go(Place(Room.READER, brief.id))
    screen = window.screen_shown
    if isinstance(screen, ReaderScreen):
        screen.show_mode(Mode.BOTH)
        screen.side.turn(Side.REPAIRS)
        settle()
        picture(window, scale).save(str(folder / "reader-page.png"))
        screen.find_in_pane()
        screen.find_bar.field.setText("harbour")
        settle()
        picture(window, scale).save(str(folder / "reader-hits.png"))
        screen.find_bar.leave()
        screen.show_mode(Mode.TEXT)
        screen.page.select(300, 420)
        settle()
        picture(window, scale).save(str(folder / "reader-text.png"))


def take_pair(window: MainWindow, folder: Path, scale: float) -> None:
    """Two papers that are nearly the same, side by side; a tab is open for each; the tour stands over them."""
    ids: list[UUID] = []
    for name, words in (("first", "two ferries in winter"), ("second", "three ferries in winter and a fourth in summer")):
        target = folder / f"{name}.txt"
        target.write_text(f"Answer of Kestrel Bay, {name}\n\nThe harbour board keeps {words}.\n\n{LIKE}\n", encoding="utf-8")
        ids.append(window.services.imports.import_paths([target], ImportChoices(), Silent()).files[0].briefs[0].brief.id)
        target.unlink()
    window.go(Place(Room.READER, ids[0]))
    window.open_tab(Place(Room.COMPARE, ids[0], other_id=ids[1]))
    settle()
    picture(window, scale).save(str(folder / "compare.png"))
    window.tour.begin()
    settle()
    picture(window, scale).save(str(folder / "tour.png"))
    window.tour.close_over()
    window.close_tab(1)
    take_first_start(window, folder, scale)


def take_first_start(window: MainWindow, folder: Path, scale: float) -> None:
    """The first start: name and place, a passphrase being weighed, and the recovery code."""
    code = "7Q4M-XH2D-K9RT-0WVC-3NBE-8YAF-5PGS-1ZJU"
    first = FirstStart(window.look, window.jobs, Path("Japan desk"), lambda *_asked: (object(), code))
    first.resize(window.size())
    first.show()
    first.naming.name.setText("Japan desk")
    settle()
    picture(first, scale).save(str(folder / "first-place.png"))
    first.naming.settle()
    first.first.setText("plum tree rains")
    settle()
    picture(first, scale).save(str(folder / "first-start.png"))
    first.second.setText("plum tree rains")
    first.make()
    settle()
    picture(first, scale).save(str(folder / "first-code.png"))
    first.hide()


def show_room(window: MainWindow, meeting: UUID) -> None:
    """The room view with one point said."""
    window.room_view.begin(window.services.meetings.view(meeting))
    course = window.room_view.course
    if course is not None:
        course.go_on()
    window.room_view.begin(window.services.meetings.view(meeting))
    settle()


def few_colours(picture: Path) -> Image.Image:
    """A third of the bytes, and no colour far from its own: chosen by how often they stand there, small signs would turn grey."""
    return Image.open(picture).convert("RGB").quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=3, dither=Image.Dither.NONE)


def drawn(folder: str, language: str, width: int) -> None:
    """Take the pictures of a language in a process of its own: a program has one language at a time."""
    words = [sys.executable, "-m", "tests.tools.make_pictures", folder, "--language", language, "--width", str(width)]
    subprocess.run(words, check=True, cwd=RESOURCES.parent)


def take_for_guide() -> None:
    """The pictures of the guide in its three languages, and that of the README."""
    help_folder = RESOURCES / "help"
    for language in ("en", "ko", "ja"):
        with tempfile.TemporaryDirectory() as scratch:
            drawn(scratch, language, 1200)
            for name in GUIDE_PICTURES:
                few = few_colours(Path(scratch) / f"{name}.png")
                few.save(help_folder / "guide" / "pictures" / f"{language}-{name}.png", optimize=True)
    with tempfile.TemporaryDirectory() as scratch:
        drawn(scratch, "en", 1440)
        few_colours(Path(scratch) / f"{README_PICTURE}.png").save(help_folder / "pictures" / f"{README_PICTURE}.png", optimize=True)


def main() -> None:
    """Make the sample's library in a temporary folder, and take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--guide", action="store_true")
    parser.add_argument("--language", choices=[language.value for language in Language], default="en")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--width", type=int, default=1440)
    chosen = parser.parse_args()
    if chosen.guide:
        take_for_guide()
        return
    if chosen.folder is None:
        parser.error("name a folder, or say --guide")
    chosen.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(["pictures"])
    application.setStyle("Fusion")
    language = Language(chosen.language)
    translator = install_language(application, RESOURCES, language)
    look = Look(RESOURCES, dark=chosen.dark)
    look.load_window_fonts()
    look.apply()
    with tempfile.TemporaryDirectory() as scratch:
        services = new_library(Path(scratch) / "library", "plum tree in the rain", RESOURCES).services
        meeting = load_sample(services, RESOURCES, Silent())
        services.books.build(BookRequest(meeting_id=meeting.id), Silent())
        jobs = Jobs(InlinePool(), InlinePool())
        window = MainWindow(services, look, jobs, language, lambda: None)
        window.resize(chosen.width, chosen.width * 900 // 1440)
        window.show()
        take(window, chosen.folder, meeting.id, chosen.scale)
        window.close()
        jobs.close()
        services.close()
    del translator


if __name__ == "__main__":
    main()
