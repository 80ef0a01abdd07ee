"""A copy that may be given away: what is withheld can be read nowhere in the file, or there is no file."""

from dataclasses import replace
from functools import lru_cache
from io import BytesIO

import pikepdf
import pytest

from app.book.build import build_book
from app.book.content import BuiltBook
from app.book.plan import make_plan
from app.book.selfcheck.file import BookFile, known_pages
from app.book.selfcheck.streams import DrawnWords, drawn_words, other_words
from app.book.selfcheck.withheld import refuse_leaks, secrets
from app.book.verbatim import squeeze
from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.marking import Marking
from app.core.model.dossier import Dossier, Figure, Heading
from app.core.model.meeting import AgendaItem
from app.core.snapshot import Snapshot
from tests.book.printed import RESOURCES
from tests.book.scene.base import key, proof, schemes, statement
from tests.book.scene.dossiers import FERRY
from tests.book.scene.meeting import MEETING
from tests.book.scene.snapshot import SNAPSHOT, order, with_dossier

OPEN = Marking(scheme="isle", level="open")
SEALED = Marking(scheme="isle", level="sealed")
SECRET = "The harbour fund is pledged to the navy until next spring."


def released(snapshot: Snapshot, **recipe: object) -> BuiltBook:
    made = order()
    fields = {"ceiling": OPEN, **recipe}
    return build_book(snapshot, replace(made, recipe=replace(made.recipe, **fields)), RESOURCES, schemes(), Silent())  # pyright: ignore[reportArgumentType]


def having(*statements: object, **fields: object) -> Snapshot:
    return with_dossier(replace(FERRY, statements=(*FERRY.statements, *statements), **fields))  # pyright: ignore[reportArgumentType]


def everything(pdf: bytes) -> str:
    with BookFile(pdf) as book:
        return squeeze(
            "".join((*drawn_words(book.objects), *other_words(book.objects, book.written), *(page.all_words for page in book.pages)))
        )


def test_both_ways_of_reading_find_what_is_printed() -> None:
    """The search for withheld words can only prove something if it finds words that are there."""
    pdf = released(SNAPSHOT).pdf
    with BookFile(pdf) as book:
        drawn = squeeze("".join(drawn_words(book.objects)))
    for words in ("A second pier serves both coasts", "공동 관리", "使用料", "UNMARKED"):
        assert squeeze(words) in drawn


@pytest.mark.parametrize("marking", [SEALED, replace(OPEN, controls=("NOFORN",)), replace(OPEN, release_to=("USA",))])
def test_what_is_above_the_ceiling_or_not_releasable_is_nowhere(marking: Marking) -> None:
    hidden = statement("hidden", Heading.BACKGROUND, SECRET, marking=marking)
    book = released(having(hidden), release_to=("KOR",))
    assert squeeze(SECRET) not in everything(book.pdf)
    assert key("hidden") in {row.atom_id for row in book.omissions}
    assert str(key("hidden")) not in everything(book.pdf)
    assert {row.code.split()[0]: row.passed for row in book.checks}["11"]


def test_the_banner_is_that_of_what_is_left() -> None:
    hidden = statement("hidden", Heading.BACKGROUND, SECRET, marking=SEALED)
    assert released(having(hidden)).banner == "UNMARKED"
    assert released(having(hidden), ceiling=SEALED).banner == "SEALED"


def test_a_withheld_sentence_that_is_also_allowed_is_refused_with_its_place() -> None:
    hidden = statement("hidden", Heading.BACKGROUND, f"{SECRET} Nobody outside knows.", marking=SEALED)
    twin = statement("twin", Heading.BACKGROUND, f"It is said: {SECRET}")
    with pytest.raises(UserError, match=r"withheld.*page \d+.*It is said"):
        released(having(hidden, twin))


@pytest.mark.parametrize("word", ["KINGFISHER", "QX-7731-ALPHA"])
def test_a_code_word_that_also_stands_in_an_allowed_sentence_is_refused(word: str) -> None:
    hidden = statement("hidden", Heading.BACKGROUND, f"Under {word} the fund pays for two boats.", marking=SEALED)
    twin = statement("twin", Heading.BACKGROUND, f"The press has asked about {word} twice.")
    with pytest.raises(UserError, match=f"“{word}” is withheld.*The press has asked"):
        released(having(hidden, twin))


def test_one_withheld_word_is_looked_for_as_a_word() -> None:
    hidden = statement("hidden", Heading.BACKGROUND, "Heron", marking=SEALED)
    with pytest.raises(UserError, match="“Heron” is withheld"):
        released(having(hidden))
    part = statement("hidden", Heading.BACKGROUND, "Ferr", marking=SEALED)
    assert released(having(part)).pages > 0


def test_a_withheld_figure_is_looked_for_with_its_unit() -> None:
    figure = Figure(id=key("hidden"), label="Pledged to the navy", value="77,310", unit="crowns", marking=SEALED, evidence=proof("p-ferry"))
    plan = make_plan(having(figures=(*FERRY.figures, figure)), replace(order(), recipe=replace(order().recipe, ceiling=OPEN)), schemes())
    assert {secret.words for secret in secrets(plan)} >= {"77,310 crowns", "Pledged to the navy"}


def test_words_outside_the_marked_statements_are_found_too() -> None:
    hidden = statement("hidden", Heading.BACKGROUND, SECRET, marking=SEALED)
    snapshot = having(hidden, standfirst=f"In short: {SECRET}")
    with pytest.raises(UserError, match="outside the statements"):
        released(snapshot)


def test_a_clash_with_a_withheld_value_is_not_mentioned() -> None:
    sealed = tuple(replace(row, marking=SEALED) if row.id == key("c-1997") else row for row in FERRY.chronology)
    book = released(with_dossier(replace(FERRY, chronology=sealed)))
    assert squeeze("one paper says 1997") not in everything(book.pdf)
    assert squeeze("one paper says 1997") in everything(released(SNAPSHOT).pdf)


def test_a_dossier_of_which_nothing_may_be_given_leaves_no_title_and_no_number() -> None:
    whole = Dossier(id=key("night"), title="Night patrols", statements=(statement("night-1", Heading.BACKGROUND, SECRET, marking=SEALED),))
    item = AgendaItem(title="Night patrols", dossier_ids=(whole.id,))
    meeting = replace(MEETING, agenda=(item, *MEETING.agenda))
    snapshot = replace(SNAPSHOT, meeting=meeting, dossiers=(whole, *SNAPSHOT.dossiers))
    home, away = released(snapshot, ceiling=None), released(snapshot)
    assert squeeze("Night patrols") in everything(home.pdf)
    assert squeeze("Night patrols") not in everything(away.pdf)
    assert len([row for row in home.items if row.section.startswith("brief-")]) == 1 + len(
        [row for row in away.items if row.section.startswith("brief-")]
    )


@lru_cache(maxsize=1)
def silent_book() -> bytes:
    return released(having(statement("hidden", Heading.BACKGROUND, SECRET, marking=SEALED))).pdf


def leaking(change: object) -> bytes:
    target = BytesIO()
    with pikepdf.open(BytesIO(silent_book())) as file:
        change(file)  # pyright: ignore[reportCallIssue]
        file.save(target)
    return target.getvalue()


def in_metadata(file: pikepdf.Pdf) -> None:
    file.docinfo.Subject = pikepdf.String(SECRET)


def in_attachment(file: pikepdf.Pdf) -> None:
    file.attachments["note.txt"] = pikepdf.AttachedFileSpec(file, SECRET.encode())


def in_destination(file: pikepdf.Pdf) -> None:
    file.Root.Dests = pikepdf.Dictionary({f"/{SECRET}": pikepdf.Array([file.pages[0].obj, pikepdf.Name.Fit])})


def in_bookmark(file: pikepdf.Pdf) -> None:
    with file.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(SECRET, 0))


def in_a_form_that_nobody_draws(file: pikepdf.Pdf) -> None:
    form = file.make_stream(b"BT /F 9 Tf (" + SECRET.encode() + b") Tj ET")
    form.Subtype, form.Type = pikepdf.Name.Form, pikepdf.Name.XObject
    form.Resources = pikepdf.Dictionary()
    file.pages[0].obj.Hidden = form


def in_an_annotation(file: pikepdf.Pdf) -> None:
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=pikepdf.Array([0, 0, 9, 9]), Contents=pikepdf.String(SECRET)
    )
    file.pages[3].obj.Annots = pikepdf.Array([file.make_indirect(note)])


def in_a_stream_of_a_page(file: pikepdf.Pdf) -> None:
    file.pages[4].contents_add(b"BT /F 9 Tf 3 Tr (" + SECRET.encode() + b") Tj ET")


def in_a_stream_without_a_font(file: pikepdf.Pdf) -> None:
    file.pages[4].contents_add(b"BT 3 Tr <" + SECRET.encode().hex().encode() + b"> Tj ET")


def in_a_string_inside_a_string(file: pikepdf.Pdf) -> None:
    file.pages[4].contents_add(b"BT /F 9 Tf 3 Tr (a (b) " + SECRET.encode() + b") Tj ET")


PLACES = (
    in_metadata, in_attachment, in_destination, in_bookmark, in_a_form_that_nobody_draws, in_an_annotation, in_a_stream_of_a_page,
    in_a_stream_without_a_font, in_a_string_inside_a_string,
)  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_a_leak_is_found_wherever_it_is_put(place: object) -> None:
    snapshot = having(statement("hidden", Heading.BACKGROUND, SECRET, marking=SEALED))
    plan = make_plan(snapshot, replace(order(), recipe=replace(order().recipe, ceiling=OPEN)), schemes())
    known, broken = DrawnWords(), leaking(place)
    with BookFile(silent_book()) as clean:
        refuse_leaks(clean, plan, known)
        seen = known_pages(clean.objects, clean.readings)
        known.next_book()
        for words, pages in ((None, None), (known, seen)):
            with BookFile(broken, pages) as book, pytest.raises(UserError, match="The book was not made"):
                refuse_leaks(book, plan, words)
