"""Titles beside names in texts."""

import pytest

from app.core.titles import title_forms, titled

FOREIGN = title_forms("Minister for Foreign Affairs")
NAMES, FAMILIES = ("Mizuno Haruka", "水野春香", "미즈노 하루카"), ("mizuno",)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Talks with Foreign Minister Mizuno went on.", "Foreign Minister Mizuno"),
        ("Mizuno Haruka, the new minister for foreign affairs, said so.", "Mizuno Haruka, the new minister for foreign affairs"),
        ("The Foreign  Minister Ms. Mizuno Haruka came.", "Foreign  Minister Ms. Mizuno Haruka"),
        ("MIZUNO HARUKA (Foreign Minister) chaired.", "MIZUNO HARUKA (Foreign Minister"),
        ("미즈노 하루카 외무대신은 말했다.", "미즈노 하루카 외무대신"),
        ("会議で水野春香外務大臣は述べた。", "水野春香外務大臣"),
        ("Incoming Foreign Minister Mizuno was named.", ""),
        ("The former foreign minister Mizuno resigned.", ""),
        ("Foreign Minister-designate Mizuno spoke.", ""),
        ("Foreign Minister Mizuno-designate spoke.", ""),
        ("Foreign Minister Mizuno Kenji spoke, and not Mizuno Haruka.", ""),
        ("The foreign minister met Mizuno in Tokyo.", ""),
        ("Deputy Premier Mizuno spoke.", ""),
    ],
)
def test_a_title_counts_right_beside_the_name_and_now(text: str, words: str) -> None:
    titles = (*FOREIGN, "외무대신", "外務大臣")
    spans = list(titled(text, NAMES, FAMILIES, titles))
    assert [text[span.start : span.end] for span in spans] == ([words] if words else [])


def test_titles_are_written_in_several_ways() -> None:
    assert {"minister for foreign affairs", "foreign affairs minister", "foreign minister"} <= set(FOREIGN)
    assert "defence minister" in title_forms("Minister of Defense")
    assert title_forms("  ") == ()
