"""Make a book: plan, compose, set, describe, check. A pure function: no database, no clock."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pikepdf

from app.book.blocks import CardFace, CardSheet, Part
from app.book.blocks import Heading as Title
from app.book.citations import Citations
from app.book.content import BookOrder, BuiltBook
from app.book.fonts import FontShelf
from app.book.furniture import text_column
from app.book.labels import read_labels
from app.book.page import Furniture, Layout, Metadata, Words
from app.book.plan import BriefPlan, Plan, make_plan, marked
from app.book.pocket import card_part, only_printed, set_cards
from app.book.preflight import counted_rows
from app.book.render import Assembled, Placed, assemble
from app.book.sections import chosen
from app.book.sections.briefs import brief_key, brief_number
from app.book.sections.cover import copy_line, edition_line
from app.book.sections.desk import Desk
from app.book.sections.index import terms
from app.book.selfcheck import check_pdf
from app.book.selfcheck.file import BookFile, digest
from app.book.selfcheck.printed import printed_check
from app.book.selfcheck.profile import PROFILE_KEY, BriefClaim, PartClaim, Profile
from app.book.selfcheck.withheld import withheld_check
from app.book.tailoring.carriers import body_size, duplex, form_of, geometry_of, smallest_body
from app.book.tailoring.recipients import READERS
from app.book.tailoring.standard import anchored, one_run, with_standard_pages
from app.book.text import plain
from app.book.typeset.chars import clean
from app.book.typeset.inline import Preparer
from app.book.typeset.metrics import MetricsStore
from app.book.volumes import MOST_PAGES, volume_starts, with_volumes
from app.core.jobs import Progress, Silent
from app.core.language import Language
from app.core.marking import MarkingSchemes
from app.core.model.book import EditionStatus, PrintedItem
from app.core.model.brief import Brief
from app.core.snapshot import Snapshot

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class _Composed:
    """All parts of a book with their tab letters, and the desk they were written at."""

    desk: Desk
    parts: tuple[Part, ...]
    dropped: tuple[str, ...] = ()


def build_book(snapshot: Snapshot, order: BookOrder, resources: Path, schemes: MarkingSchemes, progress: Progress) -> BuiltBook:
    """Print a meeting's book for one recipient and check the file.

    Raises:
        UserError: the recipe refuses the meeting, or marking schemes are mixed.
        Cancelled: the user asked to stop.
    """
    progress.report(0, 4, "plan")
    shelf = FontShelf(resources / "fonts")
    composed = _composed(snapshot, order, resources, schemes, shelf)
    plan = composed.desk.plan
    progress.report(1, 4, "pages")
    assembled = _assembled(composed, shelf, progress)
    if assembled.pages > MOST_PAGES and (starts := volume_starts(assembled.placed)):
        composed = replace(composed, parts=with_volumes(composed.parts, starts, composed.desk.say))
        assembled = _assembled(composed, shelf, progress)
    progress.report(2, 4, "description")
    pdf = _described(assembled, composed, schemes)
    progress.report(3, 4, "checks")
    printed = printed_check(pdf, composed.parts, assembled.missing_glyphs, _text_columns(assembled, composed))
    checks = (*check_pdf(pdf), *printed, *withheld_check(pdf, plan))
    progress.report(4, 4)
    return BuiltBook(
        pdf=pdf, pages=assembled.pages, items=_items(assembled, composed), marking=plan.marking, banner=plan.banner, checks=checks,
        missing_glyphs=assembled.missing_glyphs, omissions=plan.omissions, warnings=_warnings(assembled, composed), fonts=assembled.fonts,
    )  # fmt: skip


def _composed(snapshot: Snapshot, order: BookOrder, resources: Path, schemes: MarkingSchemes, shelf: FontShelf) -> _Composed:
    """The parts of a book; those in large print say on which page of the standard book each heading stands."""
    composed = _compose(make_plan(snapshot, order, schemes), resources, schemes, shelf)
    if not order.recipe.large_print or composed.desk.plan.scope.card:
        return composed
    standard = replace(order, recipe=replace(order.recipe, large_print=False, body_size=0))
    usual = _compose(make_plan(snapshot, standard, schemes), resources, schemes, shelf)
    pages = _assembled(replace(usual, parts=anchored(usual.parts)), shelf, Silent()).page_of_anchor
    return replace(composed, parts=with_standard_pages(anchored(composed.parts), pages, composed.desk.say))


def _assembled(composed: _Composed, shelf: FontShelf, progress: Progress) -> Assembled:
    desk = composed.desk
    return assemble(
        composed.parts, _furniture(desk), _metadata(desk), layout_of(desk.plan.order), shelf, terms=terms(desk.plan), progress=progress
    )


def _compose(plan: Plan, resources: Path, schemes: MarkingSchemes, shelf: FontShelf) -> _Composed:
    say, english = read_labels(resources, plan.language), read_labels(resources, Language.EN)
    # Without a list of sources their numbers would lead nowhere.
    named: Mapping[UUID, Brief] = plan.readable if plan.scope.has("sources") else {}
    desk = Desk(plan, say, Citations(named, plan.snapshot.passages), schemes, english)
    if plan.scope.card:
        return _cards(desk, shelf)
    parts = [part for section in chosen(plan.scope) for part in section.compose(desk)]
    parts = one_run(parts, desk) if plan.scope.reader.compact else parts
    inner = [part.key for part in parts if not part.front]
    desk.tabs.update({key: letter(number) for number, key in enumerate(inner)})
    return _Composed(desk, tuple(replace(part, tab=desk.tabs.get(part.key, "")) for part in parts))


def _cards(desk: Desk, shelf: FontShelf) -> _Composed:
    """A set of cards, with the marking of what found room on them and no more."""
    layout = layout_of(desk.plan.order)
    found = set_cards(desk, Preparer(MetricsStore(shelf, layout.hyphenate)), layout.geometry)
    desk.plan = marked(only_printed(desk.plan, found), desk.schemes)
    return _Composed(desk, (card_part(desk, found),), found.dropped)


def letter(number: int) -> str:
    """The tab of a part by its place: A to Z, then AA, AB …"""
    first, last = divmod(number, len(LETTERS))
    return (LETTERS[first - 1] if first else "") + LETTERS[last]


def _furniture(desk: Desk) -> Furniture:
    say, order = desk.say, desk.plan.order
    words = Words(tab=say("tab"), page_of=say("page_of"), blank=say("left_blank"), back_to_contents=say("contents"))
    scheme = desk.schemes.scheme(desk.plan.marking.scheme)
    draft = say("draft") if order.status is EditionStatus.DRAFT else ""
    return Furniture(
        banner=desk.plan.banner, banner_colour=scheme.colour, handling=desk.meeting.marking.handling, title=desk.meeting.title,
        identity=identity(desk), copy=copy_line(desk), status=draft, words=words,
        number_size=body_size(order.recipe) if order.recipe.large_print and not desk.plan.scope.card else 0.0,
    )  # fmt: skip


def identity(desk: Desk) -> str:
    """Symbol, edition and as-of date: what stands at the foot of every page (row 16)."""
    return " · ".join(part for part in (desk.meeting.symbol, edition_line(desk)) if part)


def _metadata(desk: Desk) -> Metadata:
    title = f"{desk.meeting.title} – {desk.say('briefing_book')}"
    return Metadata(title=title, author=desk.meeting.issuing_unit, subject=identity(desk), language=desk.plan.language)


def layout_of(order: BookOrder) -> Layout:
    """How a book is laid out on its carrier, for its reader."""
    recipe = order.recipe
    large, reader = recipe.large_print, READERS[recipe.recipient]
    return Layout(
        geometry=geometry_of(recipe),
        body_size=body_size(recipe),
        spacing=reader.spacing,
        least_size=body_size(recipe) if large else 0.0,
        ragged=large,
        hyphenate=not large,
        recto_tabs=duplex(recipe),
        back_links=form_of(recipe.carrier).screen,
    )


def _text_columns(assembled: Assembled, composed: _Composed) -> dict[int, tuple[float, float]]:
    """Left and right edge of the text on the pages that have a column of margin notes."""
    geometry = layout_of(composed.desk.plan.order).geometry
    noted = {part.key for part in composed.parts if part.notes}
    pages = (page for row in assembled.placed if row.key in noted for page in range(row.first_page, row.last_page + 1))
    return {page: text_column(geometry, page) for page in pages}


def _items(assembled: Assembled, composed: _Composed) -> tuple[PrintedItem, ...]:
    atoms = {brief_key(brief): tuple(atom.id for atom in brief.atoms()) for brief in composed.desk.plan.briefs}
    return tuple(
        PrintedItem(
            section=row.key, tab=row.tab, title=row.title, first_page=row.first_page, last_page=row.last_page,
            object_ids=atoms.get(row.key, ()),
        )
        for row in assembled.placed
    )  # fmt: skip


def _card_points(parts: Iterable[Part]) -> tuple[int, ...]:
    """How many rows each face of a card has."""
    blocks = [block for part in parts for block in part.blocks]
    faces = [face for block in blocks if isinstance(block, CardSheet) for face in block.faces if face]
    return tuple(len(face.rows) for face in (*faces, *(block for block in blocks if isinstance(block, CardFace))))


def _warnings(assembled: Assembled, composed: _Composed) -> tuple[str, ...]:
    missing = "".join(assembled.missing_glyphs)
    told = [f"No typeface of the book has these characters; a placeholder is printed: {missing}"] if missing else []
    told += [f"No room on the card, so it was left out: {words}" for words in composed.dropped]
    return (*told, *(f"A reference inside the book leads nowhere: {name}." for name in assembled.dangling))


def _described(assembled: Assembled, composed: _Composed, schemes: MarkingSchemes) -> bytes:
    """The file with the profile it is checked against; the sums of the pages are taken from the pages themselves."""
    profile = _profile(assembled, composed, schemes)
    first = _with_profile(assembled.pdf, profile)
    with BookFile(first) as book:
        sums = tuple(digest(page) for page in book.pages)
    return _with_profile(assembled.pdf, replace(profile, digests=sums))


def _with_profile(pdf: bytes, profile: Profile) -> bytes:
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as file:
        file.Root[PROFILE_KEY] = file.make_stream(profile.to_json().encode())
        file.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()


def _profile(assembled: Assembled, composed: _Composed, schemes: MarkingSchemes) -> Profile:
    desk, order = composed.desk, composed.desk.plan.order
    furniture, geometry = _furniture(desk), layout_of(order).geometry
    listed = {part.key: part.listed for part in composed.parts}
    scheme = schemes.scheme(desk.plan.marking.scheme)
    language = desk.plan.language
    return Profile(
        language=language.value,
        title=shown(desk.meeting.title, assembled),
        pages=assembled.pages,
        banner=desk.plan.banner,
        level_words=tuple(level.banner.get(language) or level.banner[Language.EN] for level in scheme.levels),
        level=schemes.order(desk.plan.marking),
        printed_levels=tuple(sorted({schemes.order(marking) for marking in desk.plan.levels})),
        ceiling=schemes.order(order.recipe.ceiling) if order.recipe.ceiling else None,
        tlp=desk.plan.marking.tlp,
        identity=furniture.identity,
        copy=furniture.copy,
        status=furniture.status,
        width=geometry.width,
        height=geometry.height,
        margins=(geometry.binding, geometry.outer, geometry.top, geometry.bottom),
        mirrored=geometry.mirrored,
        body_size=body_size(order.recipe),
        smallest_body=smallest_body(order.recipe, language),
        carrier=order.recipe.carrier.value,
        cards=_card_points(composed.parts),
        parts=tuple(_part_claim(row, listed[row.key], assembled) for row in assembled.placed),
        briefs=_brief_claims(assembled, composed),
        sources=len(desk.cites.sources),
        rows=counted_rows(desk.plan),
        words={key: desk.say(key) for key in ("page_of", "tab_of", "left_blank")},
    )  # fmt: skip


def shown(text: str, assembled: Assembled) -> str:
    """A text as a reader finds it on paper: cleaned, a placeholder for each character without a glyph."""
    return clean(text).translate({ord(character): PLACEHOLDER for character in assembled.missing_glyphs}).strip()


PLACEHOLDER = "\u25a1"
"""What is printed where no face has a glyph."""


def _part_claim(row: Placed, listed: bool, assembled: Assembled) -> PartClaim:
    title = shown(row.title, assembled)
    return PartClaim(key=row.key, tab=row.tab, title=title, first=row.first_page, last=row.last_page, listed=listed)


def _brief_claims(assembled: Assembled, composed: _Composed) -> tuple[BriefClaim, ...]:
    briefs = {brief_key(brief): brief for brief in composed.desk.plan.briefs}
    parts = {part.key: part for part in composed.parts}
    return tuple(
        _claim(composed.desk, briefs[row.key], parts[row.key], (row.first_page, row.last_page), assembled)
        for row in assembled.placed
        if row.key in briefs
    )


def _claim(desk: Desk, brief: BriefPlan, part: Part, pages: tuple[int, int], assembled: Assembled) -> BriefClaim:
    titles = tuple(shown(plain(block.title), assembled) for block in part.blocks if isinstance(block, Title) and block.level == 2)
    return BriefClaim(
        number=shown(brief_number(desk, brief), assembled),
        title=shown(brief.title, assembled),
        first=pages[0],
        last=pages[1],
        originator=shown(desk.originator(brief), assembled),
        signature=shown(plain(desk.signature(brief).text), assembled),
        headings=titles,
    )
