"""Forty things that do not go well, each as a call that is refused with a sentence."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from app.core.finding import checked
from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.annotation import AnnotationKind
from app.core.model.book import EditionStatus
from app.core.paths import shipped_resources
from app.core.settings import LOCK_MINUTES
from app.services.backups import set_passphrase
from app.services.books import BookRequest, default_recipe
from app.services.calendars import export_programme
from app.services.library import BriefQuery
from app.services.opening import Services, open_library, open_with_recovery
from app.services.views import MarkDetails

FINAL = EditionStatus.FINAL
WORDS = "Ferries run twice a day in winter."


def troubles(services: Services, folder: Path) -> dict[str, Callable[[], object]]:
    """What a day may bring that does not go well, by what one was about to do."""
    meeting = services.meetings.all()[0]
    brief = services.library.rows(BriefQuery())[0].id
    typed = services.imports.take_note("Ferries in winter", WORDS).files[0].briefs[0].brief.id
    services.annotations.by_quote(typed, "twice a day", MarkDetails(kind=AnnotationKind.FIGURE))
    person, other = services.people.all()[:2]
    nobody = uuid4()
    ours = replace(default_recipe(), name="Ours")
    return {
        "redo nothing": services.history.redo,
        "find a brief": lambda: services.library.find("no such paper"),
        "open what is gone": lambda: services.library.get(nobody),
        "confirm no guess": lambda: services.library.confirm(brief, "weather"),
        "link with itself": lambda: services.library.link_version(brief, brief),
        "mark strange words": lambda: services.annotations.by_quote(typed, "thrice a night", MarkDetails(kind=AnnotationKind.NOTE)),
        "mark too often": lambda: services.annotations.by_quote(typed, "twice", MarkDetails(kind=AnnotationKind.NOTE), 9),
        "find a mark": lambda: services.annotations.find("nothing"),
        "take in the same": lambda: services.reimports.reimport(typed, _file(folder / "same.txt", WORDS)),
        "switch a repair": lambda: services.cleaning.numbered(typed, 99),
        "pages of a note": lambda: services.pages.sizes(typed),
        "save a search": lambda: services.search.remembered.save("", ""),
        "merge with itself": lambda: services.merging.plan(person.id, person.id),
        "a name twice": lambda: services.names.accept(person.id, person.name_in(Language.EN)),
        "a photograph of nobody": lambda: services.portraits.take_off(other.id),
        "a photograph that is none": lambda: services.portraits.put_file(person.id, _file(folder / "face.txt", "no face")),
        "empty note": lambda: services.meetings.note(meeting.id, " ", "Note"),
        "a part of a meeting": lambda: services.meetings.part(meeting, "lunch on the moon"),
        "find a dossier": lambda: services.dossiers.find("nothing of ours"),
        "watch a file": lambda: services.watching.begin(_file(folder / "watched.txt", "words")),
        "purge what is there": lambda: services.trash.bring_back(brief),
        "an edition": lambda: services.books.edition(meeting.id, 77),
        "small print": lambda: services.books.build(BookRequest(meeting_id=meeting.id, recipe=replace(ours, body_size=3)), Silent()),
        "an empty passphrase": lambda: set_passphrase(services.places.folder, "plum tree in the rain", ""),
        "a wrong passphrase": lambda: open_library(services.places.folder, "pear tree", shipped_resources()),
        "no library": lambda: open_library(folder / "nowhere", "pear tree", shipped_resources()),
        "a wrong recovery code": lambda: open_with_recovery(services.places.folder, "7Q4M", shipped_resources()),
        "a mistyped recovery code": lambda: open_with_recovery(services.places.folder, "7U4M", shipped_resources()),
        "a pack that is none": lambda: services.packs.load(_file(folder / "pack.yaml", "people: 3\nweather: fine\n"), Silent()),
        "a pack of a later day": lambda: services.packs.load(_file(folder / "later.yaml", "version: 99\n"), Silent()),
        "a pack that is no YAML": lambda: services.packs.load(_file(folder / "broken.yaml", "people: [\n"), Silent()),
        "a setting": lambda: services.settings.put(LOCK_MINUTES, 7),
        "no marking scheme": lambda: services.schemes().scheme("moon"),
        "let a strange mark go": lambda: services.reimports.let_go(nobody),
        "look at a strange mark": lambda: services.reimports.proposal(nobody),
        "open a dossier that is gone": lambda: services.dossiers.view(nobody),
        "open a meeting that is gone": lambda: services.meetings.view(nobody),
        "open a person who is gone": lambda: services.people.get(nobody),
        "find an organisation": lambda: services.organisations.find("nobody's office"),
        "print an edition that is gone": lambda: services.books.pdf(nobody),
        "a forgotten search": lambda: services.search.remembered.find("yesterday"),
        "a repeated pattern": lambda: checked("(a+)+"),
        "a long pattern": lambda: checked("a" * 5000),
        "a recovery code with a stranger in it": lambda: open_with_recovery(services.places.folder, "7Q4M-!!!!", shipped_resources()),
        "a dossier that names what is gone": lambda: services.dossiers.save(replace(services.dossiers.all()[0], related=(nobody,))),
        "an object that changed meanwhile": lambda: services.dossiers.save(replace(services.dossiers.all()[0], rev=-5)),
        "a calendar without a time": lambda: export_programme(services.meetings, nobody, folder / "a.ics", Language.EN, services.policy),
        "a bad pattern": lambda: checked("("),
    }


def _file(path: Path, words: str) -> Path:
    path.write_text(words, encoding="utf-8")
    return path
