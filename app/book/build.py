"""Make a book: plan, compose, set, describe, check. A pure function: no database, no clock."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import count
from pathlib import Path

import pikepdf

from app.book.accessible import faults
from app.book.blocks import Heading as Title
from app.book.blocks import Part
from app.book.citations import Citations
from app.book.content import BookOrder, BuiltBook
from app.book.document import declare_accessible
from app.book.furniture import text_column
from app.book.labels import read_labels
from app.book.page import A4, A5, LETTER, Furniture, Geometry, Layout, Metadata, Words
from app.book.plan import BriefPlan, Plan, make_plan
from app.book.preflight import counted_rows
from app.book.render import Assembled, Placed, assemble
from app.book.replacement import Exchange, SheetWords, replacement_pages
from app.book.sections import chosen
from app.book.sections.briefs import brief_key, brief_number
from app.book.sections.cover import copy_line, edition_line
from app.book.sections.desk import Desk
from app.book.sections.index import terms
from app.book.selfcheck import check_book
from app.book.selfcheck.file import BookFile, digests
from app.book.selfcheck.printed import printed_check
from app.book.selfcheck.profile import PROFILE_KEY, BriefClaim, PartClaim, Profile
from app.book.selfcheck.withheld import withheld_check
from app.book.stable import Earlier
from app.book.text import plain
from app.book.workshop import Workshop, workshop
from app.core.jobs import Progress
from app.core.language import Language
from app.core.marking import MarkingSchemes
from app.core.model.base import Audience
from app.core.model.book import Carrier, EditionStatus, PrintedItem
from app.core.snapshot import Snapshot

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LEAST_BODY = {Audience.PRINCIPAL: 14.0}
"""Points of the running text for those who read standing (briefing-practice.md section 4, row 62)."""
BODY, LARGE_PRINT, JAPANESE_BODY = 12.0, 16.0, 10.5
"""Points of the running text else, in large print, and at least in a Japanese book (row 62)."""
PAPERS: dict[Carrier, Geometry] = {Carrier.A4: A4, Carrier.LETTER: LETTER, Carrier.A5: A5, Carrier.TABLET: A4, Carrier.CARD: A5}


@dataclass(frozen=True, slots=True)
class _Composed:
    """All parts of a book with their tab letters, and the desk they were written at."""

    desk: Desk
    parts: tuple[Part, ...]


def build_book(
    snapshot: Snapshot,
    order: BookOrder,
    resources: Path,
    schemes: MarkingSchemes,
    progress: Progress,
    tools: Workshop | None = None,
    before: Earlier | None = None,
) -> BuiltBook:
    """Print a meeting's book for one recipient and check the file. ``tools`` keep what was read and set for books before this one.

    With an edition ``before`` it, pages that did not change keep the numbers they have there.

    Raises:
        UserError: the recipe refuses the meeting, or marking schemes are mixed.
        Cancelled: the user asked to stop.
    """
    progress.report(0, 4, "plan")
    tools = tools or workshop(resources)
    plan = make_plan(snapshot, order, schemes)
    composed = _compose(plan, resources, schemes, before)
    progress.report(1, 4, "pages")
    assembled = assemble(
        composed.parts, _furniture(composed.desk), _metadata(composed.desk), _layout(order), tools,
        terms=terms(plan), progress=progress, before=before,
    )  # fmt: skip
    progress.report(2, 4, "description")
    pdf = _described(assembled, composed, schemes)
    progress.report(3, 4, "checks")
    with BookFile(pdf) as book:
        printed = printed_check(book, composed.parts, assembled.missing_glyphs, _text_columns(assembled, composed))
        checks = (*check_book(book), *printed, *withheld_check(book, plan))
    replaced, changed = _replacements(pdf, composed, tools, before)
    progress.report(4, 4)
    return BuiltBook(
        pdf=pdf, pages=assembled.pages, items=_items(assembled, composed), marking=plan.marking, banner=plan.banner, checks=checks,
        missing_glyphs=assembled.missing_glyphs, omissions=plan.omissions, warnings=_warnings(assembled), fonts=assembled.fonts,
        replacement=replaced, removed=changed.removed, inserted=changed.inserted,
    )  # fmt: skip


def _replacements(pdf: bytes, composed: _Composed, tools: Workshop, before: Earlier | None) -> tuple[bytes, Exchange]:
    """The pages to be put into copies of the edition before, with the sheet that says which."""
    if before is None:
        return b"", Exchange((), (), ())
    desk = composed.desk
    names = ("title", "lead", "remove", "insert", "nothing")
    words = SheetWords(**{name: desk.say(f"replacement_{name}") for name in names})
    return replacement_pages(pdf, before, words, _furniture(desk), _metadata(desk), _layout(desk.plan.order), tools)


def _compose(plan: Plan, resources: Path, schemes: MarkingSchemes, before: Earlier | None) -> _Composed:
    say, english = read_labels(resources, plan.language), read_labels(resources, Language.EN)
    desk = Desk(plan, say, Citations(plan.readable, plan.snapshot.passages), schemes, english)
    recipe = plan.order.recipe
    parts = [part for section in chosen(recipe.sections, recipe.exclude) for part in section.compose(desk)]
    inner = [part.key for part in parts if not part.front]
    desk.tabs.update(tab_letters(inner, before))
    return _Composed(desk, tuple(replace(part, tab=desk.tabs.get(part.key, "")) for part in parts))


def tab_letters(keys: Sequence[str], before: Earlier | None) -> dict[str, str]:
    """The tab of each part; where pages keep their numbers parts keep their tabs, and a new part takes the next free one."""
    kept = {key: before.parts[key].tab for key in keys if key in before.parts and before.parts[key].tab} if before else {}
    taken = {part.tab for part in before.parts.values()} if before else set[str]()
    free = (letter(number) for number in count() if letter(number) not in taken)
    return {key: kept[key] if key in kept else next(free) for key in keys}


def letter(number: int) -> str:
    """The tab of a part by its place: A to Z, then AA, AB …"""
    first, last = divmod(number, len(LETTERS))
    return (LETTERS[first - 1] if first else "") + LETTERS[last]


def _furniture(desk: Desk) -> Furniture:
    say, order = desk.say, desk.plan.order
    words = Words(
        tab=say("tab"), page_of=say("page_of"), blank=say("left_blank"), back_to_contents=say("contents"), withdrawn=say("page_withdrawn")
    )
    scheme = desk.schemes.scheme(desk.plan.marking.scheme)
    draft = say("draft") if order.status is EditionStatus.DRAFT else ""
    return Furniture(
        banner=desk.plan.banner, banner_colour=scheme.colour, handling=desk.meeting.marking.handling, title=desk.meeting.title,
        identity=identity(desk), copy=copy_line(desk), status=draft, words=words,
    )  # fmt: skip


def identity(desk: Desk) -> str:
    """Symbol, edition and as-of date: what stands at the foot of every page (row 16)."""
    return " · ".join(part for part in (desk.meeting.symbol, edition_line(desk)) if part)


def _metadata(desk: Desk) -> Metadata:
    title = f"{desk.meeting.title} – {desk.say('briefing_book')}"
    return Metadata(title=title, author=desk.meeting.issuing_unit, subject=identity(desk), language=desk.plan.language)


def body_size(order: BookOrder) -> float:
    """The size of the running text for a recipient, in points."""
    if order.recipe.large_print:
        return LARGE_PRINT
    return LEAST_BODY.get(order.recipe.recipient, BODY)


def _layout(order: BookOrder) -> Layout:
    recipe = order.recipe
    geometry = replace(PAPERS[recipe.carrier], mirrored=recipe.duplex)
    return Layout(
        geometry=geometry,
        body_size=body_size(order),
        ragged=recipe.large_print,
        hyphenate=not recipe.large_print,
        recto_tabs=recipe.duplex,
        back_links=recipe.carrier is Carrier.TABLET,
    )


def _text_columns(assembled: Assembled, composed: _Composed) -> dict[int, tuple[float, float]]:
    """Left and right edge of the text on the pages that have a column of margin notes."""
    geometry = _layout(composed.desk.plan.order).geometry
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


def _warnings(assembled: Assembled) -> tuple[str, ...]:
    missing = "".join(assembled.missing_glyphs)
    told = [f"No typeface of the book has these characters; a placeholder is printed: {missing}"] if missing else []
    return (*told, *(f"A reference inside the book leads nowhere: {name}." for name in assembled.dangling))


def _described(assembled: Assembled, composed: _Composed, schemes: MarkingSchemes) -> bytes:
    """The file with the profile it is checked against; the sums of the pages are taken from the pages themselves.

    It calls itself accessible only where the walk over its structure finds no fault.
    """
    profile = _profile(assembled, composed, schemes)
    profile = replace(profile, digests=digests(assembled.pdf, profile))
    target = BytesIO()
    with pikepdf.open(BytesIO(assembled.pdf)) as file:
        file.Root[PROFILE_KEY] = file.make_stream(profile.to_json().encode())
        if not faults(file):
            declare_accessible(file)
        file.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()


def _profile(assembled: Assembled, composed: _Composed, schemes: MarkingSchemes) -> Profile:
    desk, order = composed.desk, composed.desk.plan.order
    furniture, geometry = _furniture(desk), _layout(order).geometry
    listed = {part.key: part.listed for part in composed.parts}
    scheme = schemes.scheme(desk.plan.marking.scheme)
    language = desk.plan.language
    return Profile(
        language=language.value,
        title=desk.meeting.title,
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
        body_size=body_size(order),
        smallest_body=JAPANESE_BODY if language is Language.JA else body_size(order),
        parts=tuple(_part_claim(row, listed[row.key]) for row in assembled.placed),
        briefs=_brief_claims(assembled, composed),
        sources=len(desk.cites.sources),
        labels=assembled.labels,
        sums=assembled.sums,
        rows=counted_rows(desk.plan),
        words={"page_of": desk.say("page_of"), "tab_of": desk.say("tab_of")},
    )  # fmt: skip


def _part_claim(row: Placed, listed: bool) -> PartClaim:
    return PartClaim(key=row.key, tab=row.tab, title=row.title, first=row.first_page, last=row.last_page, listed=listed)


def _brief_claims(assembled: Assembled, composed: _Composed) -> tuple[BriefClaim, ...]:
    briefs = {brief_key(brief): brief for brief in composed.desk.plan.briefs}
    parts = {part.key: part for part in composed.parts}
    return tuple(
        _claim(composed.desk, briefs[row.key], parts[row.key], (row.first_page, row.last_page))
        for row in assembled.placed
        if row.key in briefs
    )


def _claim(desk: Desk, brief: BriefPlan, part: Part, pages: tuple[int, int]) -> BriefClaim:
    titles = tuple(plain(block.title) for block in part.blocks if isinstance(block, Title) and block.level == 2)
    return BriefClaim(
        number=brief_number(desk, brief),
        title=brief.title,
        first=pages[0],
        last=pages[1],
        originator=desk.originator(brief),
        signature=plain(desk.signature(brief).text),
        headings=titles,
    )
