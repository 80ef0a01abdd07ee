"""Make a book: plan, compose, set, describe, check. A pure function: no database, no clock."""

from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import pikepdf

from app.book.annexes import with_originals
from app.book.blocks import Heading as Title
from app.book.blocks import Part
from app.book.changebars import with_bars
from app.book.citations import Citations
from app.book.claims import content_claims, quotation_row
from app.book.content import BookOrder, BuiltBook
from app.book.fonts import FontShelf
from app.book.furniture import left_edge, text_column
from app.book.glossary import expansions
from app.book.labels import read_labels
from app.book.page import A4, A5, LETTER, MM, Furniture, Geometry, Layout, Metadata, Words
from app.book.pagemap import atoms_by_part, printed_atoms
from app.book.plan import BriefPlan, Plan, make_plan
from app.book.preflight import counted_rows, located
from app.book.render import Assembled, Placed, assemble
from app.book.sections import chosen
from app.book.sections.annexes import originals_of, placed_originals
from app.book.sections.briefs import brief_key, brief_number
from app.book.sections.changes import changes_of
from app.book.sections.cover import copy_line, edition_line
from app.book.sections.desk import Desk
from app.book.sections.index import terms
from app.book.selfcheck import check_pdf
from app.book.selfcheck.file import BookFile, digest
from app.book.selfcheck.printed import printed_check
from app.book.selfcheck.profile import PROFILE_KEY, BriefClaim, PartClaim, Profile
from app.book.selfcheck.withheld import refuse_leaks
from app.book.text import plain
from app.core.editions import ChangeKind
from app.core.jobs import Progress
from app.core.language import Language
from app.core.marking import UNMARKED, MarkingScheme, MarkingSchemes, beside_of
from app.core.model.base import Audience
from app.core.model.book import Carrier, EditionStatus, PrintedItem
from app.core.snapshot import Snapshot

BANNER, TLP_BANNER = 10.5, 12.0
"""Points of the banner, and at least with a TLP label (briefing-practice.md section 4, row 7)."""
CAPITALS = 0.65
"""Height of a capital in parts of its size: a little under that of the banner's face (0.656)."""
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


def build_book(snapshot: Snapshot, order: BookOrder, resources: Path, schemes: MarkingSchemes, progress: Progress) -> BuiltBook:
    """Print a meeting's book for one recipient and check the file.

    Raises:
        UserError: the recipe refuses the meeting, marking schemes are mixed, or something withheld can be read in the file.
        Cancelled: the user asked to stop.
    """
    progress.report(0, 4, "plan")
    plan = make_plan(snapshot, order, schemes)
    composed = _compose(plan, resources, schemes)
    progress.report(1, 4, "pages")
    assembled = assemble(
        composed.parts, _furniture(composed.desk), _metadata(composed.desk), _layout(order), FontShelf(resources / "fonts"),
        terms=terms(plan), progress=progress,
    )  # fmt: skip
    assembled = replace(assembled, pdf=_annexed(assembled, composed.desk))
    assembled = replace(assembled, pdf=_barred(assembled, composed.desk))
    progress.report(2, 4, "description")
    pdf = _described(assembled, composed, schemes)
    progress.report(3, 4, "checks")
    printed = printed_check(pdf, composed.parts, assembled.missing_glyphs, _text_columns(assembled, composed))
    checks = (*located(check_pdf(pdf), plan, _items(assembled, composed)), *printed, *refuse_leaks(pdf, plan))
    progress.report(4, 4)
    return BuiltBook(
        pdf=pdf, pages=assembled.pages, items=_with_atoms(pdf, plan, _items(assembled, composed)),
        marking=plan.marking, banner=plan.banner, checks=checks,
        missing_glyphs=assembled.missing_glyphs, omissions=plan.omissions, warnings=_warnings(assembled), fonts=assembled.fonts,
    )  # fmt: skip


def _compose(plan: Plan, resources: Path, schemes: MarkingSchemes) -> _Composed:
    say, english = read_labels(resources, plan.language), read_labels(resources, Language.EN)
    desk = Desk(
        plan, say, Citations(plan.readable, plan.snapshot.passages), schemes, english, expansions=expansions(plan)
    )  # fmt: skip
    desk.changes = changes_of(plan, {key: say(key) for key in ("steering", "if_raised")})
    recipe = plan.order.recipe
    parts = [part for section in chosen(recipe.sections, recipe.exclude) for part in section.compose(desk)]
    inner = [part.key for part in parts if not part.front]
    desk.tabs.update({key: letter(number) for number, key in enumerate(inner)})
    return _Composed(desk, tuple(replace(part, tab=desk.tabs.get(part.key, "")) for part in parts))


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
        banner=desk.plan.banner, banner_colour=scheme.colour, banner_size=banner_size(desk.plan, scheme),
        handling=desk.meeting.marking.handling, title=desk.meeting.title, identity=identity(desk),
        copy=copy_line(desk), status=draft, words=words,
    )  # fmt: skip


def banner_size(plan: Plan, scheme: MarkingScheme) -> float:
    """The size of the banner in points: what the scheme asks of its capitals, and 12 for a TLP label (first.org/tlp)."""
    return max(BANNER, TLP_BANNER if plan.marking.tlp else 0.0, scheme.banner_mm * MM / CAPITALS)


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


def _annexed(assembled: Assembled, desk: Desk) -> bytes:
    """The file with the original pages of its annexes drawn where pages were kept free for them."""
    places = placed_originals(desk.plan, dict(assembled.page_of_anchor))
    return with_originals(assembled.pdf, places, originals_of(desk.plan), _layout(desk.plan.order).geometry) if places else assembled.pdf


def _barred(assembled: Assembled, desk: Desk) -> bytes:
    """The file with bars beside what is new or replaced since the reader's last edition."""
    changed = {change.object_id for change in desk.changes if change.kind is not ChangeKind.WITHDRAWN}
    pages = {row.key: (row.first_page, row.last_page) for row in assembled.placed}
    texts = [
        (desk.said[atom.id], pages[key])
        for key, atoms in atoms_by_part(desk.plan).items()
        for atom in atoms
        if atom.id in changed and key in pages and atom.id in desk.said
    ]
    geometry = _layout(desk.plan.order).geometry
    return (
        with_bars(assembled.pdf, texts, {page: left_edge(geometry, page) for page in range(1, assembled.pages + 1)})
        if texts
        else assembled.pdf
    )


def _with_atoms(pdf: bytes, plan: Plan, items: tuple[PrintedItem, ...]) -> tuple[PrintedItem, ...]:
    """The parts with the record of each statement, for the next edition to be compared with."""
    found = printed_atoms(pdf, plan, {item.section: (item.first_page, item.last_page) for item in items})
    return tuple(replace(item, atoms=found.get(item.section, ())) for item in items)


def _warnings(assembled: Assembled) -> tuple[str, ...]:
    missing = "".join(assembled.missing_glyphs)
    told = [f"No typeface of the book has these characters; a placeholder is printed: {missing}"] if missing else []
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
    furniture, geometry = _furniture(desk), _layout(order).geometry
    listed = {part.key: part.listed for part in composed.parts}
    scheme = schemes.scheme(desk.plan.marking.scheme)
    language = desk.plan.language
    return Profile(
        language=language.value,
        title=desk.meeting.title,
        pages=assembled.pages,
        banner=desk.plan.banner,
        level_words=(
            *(level.banner.get(language) or level.banner[Language.EN] for level in scheme.levels),
            *(beside_of(desk.plan.marking) if scheme.key == UNMARKED else ()),
        ),
        level=schemes.order(desk.plan.marking),
        printed_levels=tuple(sorted({schemes.order(marking) for marking in desk.plan.levels})),
        ceiling=schemes.order(schemes.in_slots(order.recipe.ceiling)) if order.recipe.ceiling else None,
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
        rows={**counted_rows(desk.plan), "54": quotation_row(desk, composed.parts)},
        words={name: desk.say(name) for name in ("page_of", "tab_of", "left_blank", "none_recorded")},
        carrier=order.recipe.carrier.value,
        recto_tabs=order.recipe.duplex,
        back_links=order.recipe.carrier is Carrier.TABLET,
        ragged=order.recipe.large_print,
        annex_pages=tuple(place.on for place in placed_originals(desk.plan, dict(assembled.page_of_anchor))),
        **content_claims(desk, composed.parts),
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
