"""Pages that stay keep their numbers; what comes in between is 12A, what goes leaves a slip."""

from io import BytesIO

import pikepdf
from hypothesis import given
from hypothesis import strategies as st

from app.book.blocks import Block, Contents, Heading, Paragraph, Part
from app.book.page import Furniture, Layout, Metadata
from app.book.render import Assembled, assemble
from app.book.replacement import SheetWords, exchange, replacement_pages
from app.book.selfcheck.profile import PROFILE_KEY, PartClaim, Profile
from app.book.stable import Earlier, EarlierPart, Numbering, earlier, following
from tests.book.engine.press import page_texts, workshop

SENTENCE = "The commission met in the spring and agreed to bring the dredging forward by one whole season. "
FURNITURE = Furniture(banner="OFFICIAL", title="Harbour talks", identity="HB 1")
WORDS = SheetWords("Replacement pages", "Take out, put in.", "Remove", "Insert", "Nothing changed.")


def part(key: str, paragraphs: int, first: str = "") -> Part:
    blocks: list[Block] = [Heading(f"Paper {key}", 1)]
    blocks += [Paragraph(f"{first if not number else ''}Paragraph {number} of {key}. {SENTENCE * 6}") for number in range(paragraphs)]
    return Part(key=key, title=f"Part {key}", tab=key.upper(), blocks=tuple(blocks))


def bound(parts: list[Part], before: Earlier | None = None) -> Assembled:
    front = Part(key="contents", title="Contents", front=True, blocks=(Contents("Contents"),))
    return assemble([front, *parts], FURNITURE, Metadata(title="Harbour talks"), Layout(), workshop(), before=before)


def described(result: Assembled) -> bytes:
    """The file with as much of a profile as page numbers need."""
    claims = tuple(
        PartClaim(key=row.key, tab=row.tab, title=row.title, first=row.first_page, last=row.last_page, listed=True) for row in result.placed
    )
    words = {"page_of": "{page} of {pages}", "tab_of": "Tab {tab}", "left_blank": "left blank"}
    profile = Profile(pages=result.pages, parts=claims, labels=result.labels, sums=result.sums, words=words)
    target = BytesIO()
    with pikepdf.open(BytesIO(result.pdf)) as file:
        file.Root[PROFILE_KEY] = file.make_stream(profile.to_json().encode())
        file.save(target)
    return target.getvalue()


def labels_of(result: Assembled, key: str) -> tuple[str, ...]:
    placed = next(row for row in result.placed if row.key == key)
    return result.labels[placed.first_page - 1 : placed.last_page]


def test_a_longer_part_takes_letters_and_leaves_all_later_numbers() -> None:
    old = bound([part("a", 4), part("b", 8), part("c", 8)])
    new = bound([part("a", 4), part("b", 14), part("c", 8)], earlier(described(old)))
    grown = labels_of(new, "b")
    last = labels_of(old, "b")[-1]
    assert new.pages > old.pages
    assert grown[: len(labels_of(old, "b"))] == labels_of(old, "b")
    assert grown[len(labels_of(old, "b")) :][0] == last + "A"
    assert labels_of(new, "c") == labels_of(old, "c") and labels_of(new, "a") == labels_of(old, "a")
    first_of_c = next(row.first_page for row in new.placed if row.key == "c")
    text = page_texts(new.pdf)
    assert f"{labels_of(old, 'c')[0]} of {new.pages}" in text[first_of_c - 1]
    assert f"{last}A of {new.pages}" in "".join(text)
    contents = next(line for line in text[0].splitlines() if "Part c" in line)
    assert contents.rstrip().endswith(labels_of(old, "c")[0])


def test_pages_that_went_leave_one_slip_that_stays_the_same_ever_after() -> None:
    old = bound([part("a", 4), part("b", 16), part("c", 8), part("d", 4)])
    assert len(labels_of(old, "b")) >= 3
    first = bound([part("a", 4), part("b", 4), part("d", 4)], earlier(described(old)))
    gone = [*labels_of(old, "b")[1:], *labels_of(old, "c")]
    slip = f"{gone[0]}–{gone[-1]}"
    assert labels_of(first, "b") == (labels_of(old, "b")[0], slip)
    assert labels_of(first, "d") == labels_of(old, "d")
    assert f"Withdrawn: page {slip}." in "".join(page_texts(first.pdf)).replace("\r\n", " ")
    second = bound([part("a", 4), part("b", 4), part("d", 4)], earlier(described(first)))
    assert second.labels == first.labels and second.sums == first.sums


def test_a_new_part_stands_between_numbers_that_stay() -> None:
    old = bound([part("a", 4), part("c", 4)])
    new = bound([part("a", 4), part("b", 2), part("c", 4)], earlier(described(old)))
    assert labels_of(new, "b")[0] == labels_of(old, "a")[-1] + "A"
    assert labels_of(new, "c") == labels_of(old, "c")


def test_the_replacement_pages_are_those_that_changed_and_no_others() -> None:
    old = bound([part("a", 8), part("b", 8), part("c", 8)])
    before = earlier(described(old))
    new = bound([part("a", 8), part("b", 8, first="News: "), part("c", 8)], before)
    small, changed = replacement_pages(described(new), before, WORDS, FURNITURE, Metadata(title="Harbour talks"), Layout(), workshop())
    assert changed.removed == changed.inserted
    assert set(changed.inserted) <= set(labels_of(old, "b")) and changed.inserted[0] == labels_of(old, "b")[0]
    text = page_texts(small)
    assert len(text) == 1 + len(changed.inserted)
    assert "News:" in text[1] and "Replacement pages" in text[0]
    assert all(label in text[0] for label in changed.inserted)


def test_the_same_book_again_replaces_nothing() -> None:
    old = bound([part("a", 8), part("b", 8)])
    before = earlier(described(old))
    new = bound([part("a", 8), part("b", 8)], before)
    assert new.pdf == old.pdf
    small, changed = replacement_pages(described(new), before, WORDS, FURNITURE, Metadata(title="x"), Layout(), workshop())
    assert changed.removed == changed.inserted == ()
    assert "Nothing changed." in page_texts(small)[0]


def test_numbers_follow_each_other() -> None:
    assert [following(label) for label in ("12", "12A", "12Z", "12ZA", "13–14")] == ["12A", "12B", "12ZA", "12ZB", "14A"]


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(1, 4)), unique_by=lambda pair: pair[0]), st.data())
def test_numbers_never_come_twice_and_known_ones_stay(old: list[tuple[str, int]], data: st.DataObject) -> None:
    plain, parts = Numbering(None, ()), dict[str, EarlierPart]()
    for key, pages in old:
        parts[key] = EarlierPart((), tuple(plain.part(key, 0, pages)), "")
    before = Earlier(parts, {})
    kept = [key for key, _ in old if data.draw(st.booleans())]
    coming = list(kept)
    for fresh in "xyz"[: data.draw(st.integers(0, 3))]:
        coming.insert(data.draw(st.integers(0, len(coming))), fresh)
    numbering, given_out = Numbering(before, coming), list[str]()
    for key in coming:
        pages = data.draw(st.integers(1, 6))
        labels = numbering.part(key, 0, pages)
        if key in parts:
            assert labels[: len(parts[key].labels)] == list(parts[key].labels[:pages])
        given_out += labels
        gone = numbering.gone(key, pages)
        given_out += [gone] if gone else []
    assert len(given_out) == len(set(given_out))


def test_what_changed_is_told_by_number() -> None:
    before = Earlier({}, {"1": "x", "2": "y", "3": "z"})
    profile = Profile(pages=3, labels=("1", "2", "2A"), sums=("x", "other", "new"))
    found = exchange(before, profile)
    assert (found.removed, found.inserted, found.places) == (("2", "3"), ("2", "2A"), (1, 2))


def test_a_page_that_comes_in_after_one_that_stays_has_a_row_of_its_own_on_the_sheet() -> None:
    """The contents are on page 1, part a is page 2, part c page 3; b comes in between them as 2A."""
    old = bound([part("a", 4), part("c", 4)])
    before = earlier(described(old))
    assert old.labels == ("1", "2", "3")
    for news, rows in (("a", "1, 2 1, 2, 2A"), ("c", "1 1 3 2A, 3")):
        parts = [part("a", 4), part("b", 2), part("c", 4)]
        new = bound([part(row.key, 4, first="News: ") if row.key == news else row for row in parts], before)
        small, _ = replacement_pages(described(new), before, WORDS, FURNITURE, Metadata(title="x"), Layout(), workshop())
        assert f"Remove Insert {rows}" in " ".join(page_texts(small)[0].split())
