"""Make a book: plan, compose, set, describe, check. A pure function: no database, no clock."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pikepdf

from app.book.accessible import faults
from app.book.annexes import OriginalPage, unfit, with_originals
from app.book.blocks import CardFace, CardSheet, Part
from app.book.blocks import Heading as Title
from app.book.changebars import bars_of, draw_bars
from app.book.citations import Citations
from app.book.claims import content_claims, quotation_row
from app.book.content import BookOrder, BuiltBook
from app.book.document import declare_accessible
from app.book.furniture import left_edge, text_column
from app.book.glossary import expansions
from app.book.page import MM, Furniture, Layout, Metadata, Words
from app.book.pagehigh import Banners, page_banners, sum_of
from app.book.pagemap import atoms_by_part, printed_atoms
from app.book.pictures import PDFIUM_TURN
from app.book.plan import BriefPlan, Plan, make_plan, marked
from app.book.pocket import card_part, only_printed, set_cards
from app.book.preflight import counted_rows, located
from app.book.render import Assembled, Assembly, Placed, few_collections
from app.book.replacement import Exchange, SheetWords, replaced_checks, replacement_pages
from app.book.sections import chosen
from app.book.sections.annexes import placed_originals
from app.book.sections.briefs import brief_key, brief_number
from app.book.sections.changes import changes_of
from app.book.sections.cover import copy_line, edition_line
from app.book.sections.desk import Desk
from app.book.sections.index import terms
from app.book.selfcheck import check_book
from app.book.selfcheck.file import BookFile, Readings, digests, known_pages
from app.book.selfcheck.printed import printed_check
from app.book.selfcheck.profile import PROFILE_KEY, BriefClaim, PartClaim, Profile
from app.book.selfcheck.reading import PageReading
from app.book.selfcheck.withheld import refuse_leaks
from app.book.stable import Earlier
from app.book.styles import MOST_FITTED
from app.book.tabs import tab_letters
from app.book.tailoring.carriers import back_links, body_size, duplex, geometry_of, smallest_body
from app.book.tailoring.recipients import READERS
from app.book.tailoring.standard import anchored, one_run, with_standard_pages
from app.book.text import plain
from app.book.typeset.chars import PLACEHOLDER, clean
from app.book.typeset.inline import Preparer
from app.book.volumes import MOST_PAGES, volume_starts, with_volumes
from app.book.workshop import Workshop, workshop
from app.core.editions import ChangeKind
from app.core.jobs import Progress, Silent
from app.core.language import Language
from app.core.marking import MarkingScheme, MarkingSchemes
from app.core.model.book import CheckResult, EditionStatus, PrintedItem
from app.core.model.brief import Brief
from app.core.sentences import Sentence
from app.core.snapshot import Snapshot

BANNER, TLP_BANNER, LARGE_BANNER = 10.5, 12.0, 14.0
"""Points of the banner, and at least with a TLP label (briefing-practice.md section 4, row 7) and in large print."""
CAPITALS = 0.65
"""Height of a capital in parts of its size: a little under that of the banner's face (0.656)."""


@dataclass(frozen=True, slots=True)
class _Composed:
    """All parts of a book with their tab letters, and the desk they were written at; once it is set, its ``annexed`` pages."""

    desk: Desk
    parts: tuple[Part, ...]
    dropped: tuple[str, ...] = ()
    annexed: tuple[OriginalPage, ...] = ()


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
        UserError: the recipe refuses the meeting, marking schemes are mixed, or something withheld can be read in the file.
        Cancelled: the user asked to stop.
    """
    progress.report(0, 4, Sentence("plan"))
    with few_collections():
        return _built(snapshot, order, resources, schemes, progress, tools or workshop(resources), before)


def _built(
    snapshot: Snapshot,
    order: BookOrder,
    resources: Path,
    schemes: MarkingSchemes,
    progress: Progress,
    tools: Workshop,
    before: Earlier | None,
) -> BuiltBook:
    composed = _composed(snapshot, order, resources, schemes, tools, before)
    plan = composed.desk.plan
    progress.report(1, 4, Sentence("pages"))
    assembled, composed = _in_volumes(composed, tools, progress, before)
    assembled, banners = _page_high(assembled, composed, tools, before, schemes)
    composed = replace(composed, annexed=placed_originals(composed.desk, assembled.page_of_anchor))
    assembled = replace(assembled, pdf=_annexed(assembled, composed))
    progress.report(2, 4, Sentence("description"))
    with PDFIUM_TURN:
        readings = Readings(assembled.pdf)
        try:
            pdf, known, strange = _described(assembled, composed, schemes, readings, banners, tools)
            progress.report(3, 4, Sentence("checks"))
            checks, items, looks = _checked(pdf, known, assembled, composed, tools)
        finally:
            readings.close()
    replaced, changed = _replacements(pdf, composed, tools, before)
    checks += replaced_checks(replaced)
    progress.report(4, 4)
    return BuiltBook(
        pdf=pdf, pages=assembled.pages, items=items, marking=plan.marking, banner=plan.banner, checks=checks,
        missing_glyphs=assembled.missing_glyphs, omissions=plan.omissions, warnings=_warnings(assembled, composed, strange),
        fonts=assembled.fonts, replacement=replaced, removed=changed.removed, inserted=changed.inserted, rebuilt=assembled.fresh,
        looks=looks,
    )  # fmt: skip


def _replacements(pdf: bytes, composed: _Composed, tools: Workshop, before: Earlier | None) -> tuple[bytes, Exchange]:
    """The pages to be put into copies of the edition before, with the sheet that says which."""
    if before is None:
        return b"", Exchange((), (), ())
    desk = composed.desk
    names = ("title", "lead", "remove", "insert", "nothing")
    words = SheetWords(**{name: desk.say(f"replacement_{name}") for name in names})
    return replacement_pages(pdf, before, words, _furniture(desk), _metadata(desk), layout_of(desk.plan.order), tools)


def _composed(
    snapshot: Snapshot, order: BookOrder, resources: Path, schemes: MarkingSchemes, tools: Workshop, before: Earlier | None
) -> _Composed:
    """The parts of a book; those in large print say on which page of the standard book each heading stands."""
    composed = _compose(make_plan(snapshot, order, schemes), resources, schemes, tools, before)
    if not order.recipe.large_print or composed.desk.plan.scope.card:
        return composed
    standard = replace(order, recipe=replace(order.recipe, large_print=False, body_size=0))
    usual = _compose(make_plan(snapshot, standard, schemes), resources, schemes, tools)
    pages = _assembled(replace(usual, parts=anchored(usual.parts)), tools, Silent()).page_of_anchor
    return replace(composed, parts=with_standard_pages(anchored(composed.parts), pages, composed.desk.say))


def _page_high(
    assembled: Assembled, composed: _Composed, tools: Workshop, before: Earlier | None, schemes: MarkingSchemes
) -> tuple[Assembled, Banners]:
    """The book with each page's own banner, where the recipe wants that: it is known only when the pages are."""
    desk = composed.desk
    if not desk.plan.scope.page_high:
        return assembled, Banners((), ())
    banners = page_banners(assembled.pdf, desk.plan, desk.said, assembled.placed, schemes)
    again = _assembled(composed, tools, Silent(), before, banners.words)
    sums = tuple(sum_of(page, banner) for page, banner in zip(again.sums, banners.words, strict=True))
    return replace(again, sums=sums, fresh=assembled.fresh), banners


def _in_volumes(composed: _Composed, tools: Workshop, progress: Progress, before: Earlier | None) -> tuple[Assembled, _Composed]:
    """The book, with covers where further volumes begin; it is written only once it is known whether there are any."""
    assembly = _assembly(composed, tools, progress, before)
    if (placed := assembly.lay())[-1].last_page > MOST_PAGES and (starts := volume_starts(placed)):
        composed = replace(composed, parts=with_volumes(composed.parts, starts, composed.desk.say))
        fresh, assembly = assembly.fresh, _assembly(composed, tools, progress, before)
        assembly.lay()
        assembly.fresh = fresh
    return assembly.bind(), composed


def _assembled(
    composed: _Composed, tools: Workshop, progress: Progress, before: Earlier | None = None, banners: tuple[str, ...] = ()
) -> Assembled:
    assembly = _assembly(composed, tools, progress, before, banners)
    assembly.lay()
    return assembly.bind()


def _assembly(composed: _Composed, tools: Workshop, progress: Progress, before: Earlier | None, banners: tuple[str, ...] = ()) -> Assembly:
    desk = composed.desk
    furniture = replace(_furniture(desk), banners=banners)
    return Assembly(composed.parts, furniture, _metadata(desk), layout_of(desk.plan.order), tools, terms(desk.plan), progress, before)


def _compose(plan: Plan, resources: Path, schemes: MarkingSchemes, tools: Workshop, before: Earlier | None = None) -> _Composed:
    say, english = tools.labels(resources, plan.language), tools.labels(resources, Language.EN)
    # Without a list of sources their numbers would lead nowhere.
    named: Mapping[UUID, Brief] = plan.readable if plan.scope.has("sources") else {}
    desk = Desk(plan, say, Citations(named, plan.snapshot.passages), schemes, english, expansions=expansions(plan))
    if plan.scope.card:
        return _cards(desk, tools)
    desk.changes = changes_of(plan, {key: say(key) for key in ("steering", "if_raised")})
    parts = [part for section in chosen(plan.scope, changed=bool(desk.changes)) for part in section.compose(desk)]
    parts = one_run(parts, desk) if plan.scope.reader.compact else parts
    inner = [part.key for part in parts if not part.front]
    desk.tabs.update(tab_letters(inner, before))
    return _Composed(desk, tuple(replace(part, tab=desk.tabs.get(part.key, "")) for part in parts))


def _cards(desk: Desk, tools: Workshop) -> _Composed:
    """A set of cards, with the marking of what found room on them and no more."""
    layout = layout_of(desk.plan.order)
    found = set_cards(desk, Preparer(tools.store(layout.hyphenate)), layout.geometry)
    desk.plan = marked(only_printed(desk.plan, found), desk.schemes)
    return _Composed(desk, (card_part(desk, found),), found.dropped)


def _furniture(desk: Desk) -> Furniture:
    say, order = desk.say, desk.plan.order
    words = Words(
        tab=say("tab"), page_of=say("page_of"), blank=say("left_blank"), back_to_contents=say("contents"), withdrawn=say("page_withdrawn")
    )
    scheme = desk.schemes.scheme(desk.plan.marking.scheme)
    draft = say("draft") if order.status is EditionStatus.DRAFT else ""
    return Furniture(
        banner=desk.plan.banner, banner_colour=scheme.colour, banner_size=banner_size(desk.plan, scheme),
        handling=desk.meeting.marking.handling, title=desk.meeting.title, identity=identity(desk),
        copy=copy_line(desk), status=draft, words=words,
        number_size=min(body_size(order.recipe), MOST_FITTED) if order.recipe.large_print and not desk.plan.scope.card else 0.0,
    )  # fmt: skip


def banner_size(plan: Plan, scheme: MarkingScheme) -> float:
    """The size of the banner in points: what the scheme asks of its capitals, 12 for a TLP label (first.org/tlp), 14 in large print."""
    large = LARGE_BANNER if plan.order.recipe.large_print and not plan.scope.card else 0.0
    return max(BANNER, large, TLP_BANNER if plan.marking.tlp else 0.0, scheme.banner_mm * MM / CAPITALS)


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
        back_links=back_links(recipe),
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


def _annexed(assembled: Assembled, composed: _Composed) -> bytes:
    """The file with the original pages of its annexes drawn where pages were kept free for them."""
    if not composed.annexed:
        return assembled.pdf
    originals = {key: original.data for key, original in composed.desk.originals.items()}
    return with_originals(assembled.pdf, composed.annexed, originals, layout_of(composed.desk.plan.order).geometry)


def _draw_bars(file: pikepdf.Pdf, assembled: Assembled, desk: Desk, readings: Readings) -> None:
    """Bars beside what is new or replaced since the reader's last edition, unless the recipe wants none."""
    if desk.plan.order.recipe.option("changes", "bars") == "none":
        return
    changed = {change.object_id for change in desk.changes if change.kind is not ChangeKind.WITHDRAWN}
    pages = {row.key: (row.first_page, row.last_page) for row in assembled.placed}
    texts = [
        (desk.said[atom.id], pages[key])
        for key, atoms in atoms_by_part(desk.plan).items()
        for atom in atoms
        if atom.id in changed and key in pages and atom.id in desk.said
    ]
    geometry = layout_of(desk.plan.order).geometry
    bars = bars_of(texts, readings)
    draw_bars(file, bars, {page: left_edge(geometry, page) for page, _, _ in bars})


def _checked(
    pdf: bytes, known: Mapping[bytes, PageReading], assembled: Assembled, composed: _Composed, tools: Workshop
) -> tuple[tuple[CheckResult, ...], tuple[PrintedItem, ...], tuple[bytes, ...]]:
    """Every check of the file, the parts with the record of each statement for the next edition to be compared with, and sums of
    how the pages look. What the pages said is kept for the next book.

    Raises:
        UserError: something withheld can be read in the file.
    """
    plan, items = composed.desk.plan, _items(assembled, composed)
    with BookFile(pdf, known) as book:
        printed = printed_check(book, composed.parts, assembled.missing_glyphs, _text_columns(assembled, composed))
        checks = (*located(check_book(book), plan, items), *printed, *refuse_leaks(book, plan, tools.drawn))
        tools.drawn.next_book()
        found = printed_atoms(book, plan, {item.section: (item.first_page, item.last_page) for item in items})
        tools.read = {look: page.reading.answers for look, page in zip(book.looks, book.pages, strict=False) if look}
        looks = book.looks
    return checks, tuple(replace(item, atoms=found.get(item.section, ())) for item in items), looks


def _warnings(assembled: Assembled, composed: _Composed, strange: Sequence[str]) -> tuple[str, ...]:
    missing = "".join(assembled.missing_glyphs)
    no_face = Sentence("No typeface of the book has these characters; a placeholder is printed: {missing}", missing=missing)
    told = [no_face] if missing else []
    told += [Sentence("No room on the card, so it was left out: {words}", words=words) for words in composed.dropped]
    if strange:
        names = ", ".join(strange)
        told.append(
            Sentence("The file does not call itself accessible: an annexed source brings no whole typeface for {strange}.", strange=names)
        )
    return (*told, *(Sentence("A reference inside the book leads nowhere: {name}.", name=name) for name in assembled.dangling))


def _described(
    assembled: Assembled, composed: _Composed, schemes: MarkingSchemes, readings: Readings, banners: Banners, tools: Workshop
) -> tuple[bytes, dict[bytes, PageReading], tuple[str, ...]]:
    """The file with the profile it is checked against, and its pages as they were read for the sums in the profile.

    It calls itself accessible only where the walk over its structure finds no fault, and no annexed source brings a typeface
    that is not whole; those typefaces come with it.
    """
    profile = replace(_profile(assembled, composed, schemes), banners=banners.words, page_levels=banners.levels)
    target = BytesIO()
    with pikepdf.open(BytesIO(assembled.pdf)) as file:
        known = known_pages(file, readings, tools.read)
        profile = replace(profile, digests=digests(readings, profile))
        _draw_bars(file, assembled, composed.desk, readings)
        file.Root[PROFILE_KEY] = file.make_stream(profile.to_json().encode())
        strange = unfit(file)
        if not strange and not faults(file):
            declare_accessible(file)
        file.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue(), known, strange


def _profile(assembled: Assembled, composed: _Composed, schemes: MarkingSchemes) -> Profile:
    desk, order = composed.desk, composed.desk.plan.order
    furniture, geometry = _furniture(desk), layout_of(order).geometry
    listed = {part.key: part.listed for part in composed.parts}
    language = desk.plan.language
    return Profile(
        language=language.value,
        title=shown(desk.meeting.title, assembled),
        pages=assembled.pages,
        banner=desk.plan.banner,
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
        body_size=body_size(order.recipe),
        smallest_body=smallest_body(order.recipe, language),
        carrier=order.recipe.carrier.value,
        cards=_card_points(composed.parts),
        parts=tuple(_part_claim(row, listed[row.key], assembled) for row in assembled.placed),
        briefs=_brief_claims(assembled, composed),
        sources=len(desk.cites.sources),
        labels=assembled.labels,
        sums=assembled.sums,
        rows={**counted_rows(desk.plan), "54": quotation_row(desk, composed.parts)},
        words={key: desk.say(key) for key in ("page_of", "tab_of", "left_blank", "none_recorded")},
        recto_tabs=duplex(order.recipe),
        back_links=back_links(order.recipe),
        ragged=order.recipe.large_print,
        annex_pages=tuple(place.on for place in composed.annexed),
        **content_claims(desk, composed.parts),
    )  # fmt: skip


def shown(text: str, assembled: Assembled) -> str:
    """A text as a reader finds it on paper: cleaned, a placeholder for each character without a glyph."""
    return clean(text).translate({ord(character): PLACEHOLDER for character in assembled.missing_glyphs}).strip()


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
