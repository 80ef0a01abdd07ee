"""The whole scene, and orders for books about it."""

from dataclasses import replace
from datetime import datetime

from app.book.content import BookOrder
from app.core.dates import PartialDate
from app.core.model.annotation import Annotation, AnnotationKind, Quotation, Visibility
from app.core.model.book import EditionStatus, Recipe
from app.core.model.brief import Author, Brief, ImportSource
from app.core.model.dossier import (
    Dossier,
)
from app.core.model.person import NameForm, Organisation, Script
from app.core.snapshot import Snapshot
from tests.book.scene.base import EN, KST, PASSAGES, key, text_of
from tests.book.scene.dossiers import FERRY, FISH, WRECK
from tests.book.scene.meeting import MEETING
from tests.book.scene.people import AHN, CLERK, HAN

BRIEFS = (
    Brief(
        id=key("brief-a"),
        title="A year of the ferry: 여객선 1년 連絡船の一年",
        authors=(Author(name="Pia Lund"), Author(name="도윤 서")),
        publisher="Institute of the Straits",
        issue_no="Paper 12",
        date=PartialDate(2025, 7),
        language=EN,
    ),
    Brief(
        id=key("brief-b"),
        title="Guessed title of the note",
        date=PartialDate(2022, 1, 1),
        guessed=("title", "date"),
        source=ImportSource(file_name="council-note.txt", media_type="text/plain", sha256="0" * 64, size=10, importer="txt"),
    ),
)


def mark(name: str, passage_name: str, kind: AnnotationKind, body: str, visibility: Visibility = Visibility.PRINT) -> Annotation:
    """A mark on a passage of the first source."""
    return Annotation(
        id=key(name),
        passage_id=key(passage_name),
        brief_id=key("brief-a"),
        kind=kind,
        body=body,
        author="P. Ro",
        visibility=visibility,
        dossier_id=key("ferry"),
    )


ANNOTATIONS = (
    mark("m-1", "p-ferry", AnnotationKind.FIGURE, "Counted at both piers."),
    mark("m-2", "p-quote", AnnotationKind.QUOTATION, "He says it at every port."),
    mark("m-3", "p-ko", AnnotationKind.QUESTION, "Who pays for the study? 누가 비용을 내는가?"),
    mark("m-4", "p-ja", AnnotationKind.DISPUTE, "Their minutes say “consider”, not “agree”."),
    mark("m-5", "p-ferry", AnnotationKind.NOTE, "A private thought of the reader alone.", visibility=Visibility.PRIVATE),
)
QUOTATIONS = (
    Quotation(
        id=key("quote"),
        passage_id=key("p-quote"),
        brief_id=key("brief-a"),
        text="the sea between us is a road, not a wall",
        speaker_id=key("han"),
        occasion="speech in Norhaven",
        spoken_on=PartialDate(2025, 6),
        dossier_id=key("ferry"),
        verified=True,
    ),
    Quotation(
        id=key("misquote"),
        passage_id=key("p-quote"),
        brief_id=key("brief-a"),
        text="the sea between us is a wall, not a road",
        speaker="Han",
        dossier_id=key("ferry"),
        verified=True,
    ),
)

SNAPSHOT = Snapshot(
    meeting=MEETING,
    dossiers=(FERRY, FISH, WRECK),
    people={person.id: person for person in (AHN, HAN, CLERK)},
    organisations={
        key("council"): Organisation(
            id=key("council"),
            names=(
                NameForm(text="Harbour council", preferred_for=(EN,)),
                NameForm(text="항만위원회", script=Script.HANGUL),
                NameForm(text="港湾評議会", script=Script.JAPANESE),
            ),
            abbreviations=("HC",),
        ),
    },
    briefs={brief.id: brief for brief in BRIEFS},
    passages={row.id: row for row in PASSAGES},
    annotations=ANNOTATIONS,
    quotations=QUOTATIONS,
    texts={key("brief-a"): text_of(key("brief-a"))},
)


def order(**recipe: object) -> BookOrder:
    """A draft of the first edition with everything in it; the keywords are fields of the recipe."""
    recipe = {"include": ("names", "passages", "sources", "index"), **recipe}
    return BookOrder(
        recipe=Recipe(id=key("recipe"), name="Principal", **recipe),  # pyright: ignore[reportArgumentType]
        number=1,
        as_of=PartialDate(2025, 9, 30),
        built=datetime(2025, 9, 30, 18, 0, tzinfo=KST),
        status=EditionStatus.DRAFT,
    )


def with_dossier(dossier: Dossier) -> Snapshot:
    """The snapshot with one dossier put in the place of its namesake."""
    return replace(SNAPSHOT, dossiers=tuple(dossier if row.id == dossier.id else row for row in SNAPSHOT.dossiers))
