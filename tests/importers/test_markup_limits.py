"""How the attributes of a page's tags are counted before it is parsed: as the parser will see them, no more and no fewer."""

from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import ImportRefused
from app.importers.markup import parse
from app.importers.markup_limits import MAX_ATTRIBUTES, most_attributes
from tests.importers.reading import read

MANY = " ".join(f"a{number}" for number in range(2 * MAX_ATTRIBUTES))
HOSTILE = f"<b {MANY}>"
QUOTES = " ".join('"' * (1 + number % 97) + str(number) for number in range(2 * MAX_ATTRIBUTES))
PIECES = (
    "<", "</", ">", "/>", "/", "p", "<script>", "</script>", "<style>", "</style>", "<SCRIPT", "</Script", "<title>", "</title>",
    "<textarea>", "</textarea", "<iframe>", "<xmp>", "<plaintext>", "<!--", "-->", "--!>", "<!-->", "-", "!", "<!", "<?", "=", '"', "'",
    " ", "\n", "\f", "\x0b", "ſcript", "a", "b c d", "<b x1 x2 x3>", "<i y1='>' y2=\">\">", "a=b", 'a="', "='", "<![CDATA[",
)  # fmt: skip
"""What pages that are made to confuse their reader consist of."""


@pytest.mark.parametrize(
    "page",
    [
        f"<script>if (a<b) {{ c = '{MANY}' }}</script>",
        f"<script><!-- a <b {MANY} \n--></script>",
        f"<style>/* <b {MANY} */ p {{ color: red }}</style>",
        f"<!-- <b {MANY} -->",
        f"<!-- {HOSTILE} -->",
        f"<textarea>{HOSTILE}</textarea>",
        f"<p>{HOSTILE.replace('<', '&lt;')}</p>",
    ],
)
def test_what_is_no_tag_has_no_attributes(page: str) -> None:
    text = read(f"<html><body><p>The quay is long.</p>{page}<p>Both towns pay.</p></body></html>", ".html")
    assert text.raw.startswith("The quay is long.")
    assert text.raw.endswith("Both towns pay.")


@pytest.mark.parametrize(
    "page",
    [
        HOSTILE,
        f'<p a="<!--">{HOSTILE}<p a="-->">',
        f'<p>a="{HOSTILE}"</p>',
        f'<p a=="x>{HOSTILE}">',
        f'</p a="<style>">{HOSTILE}</style>',
        f"<title><style></title>{HOSTILE}</style>",
        f"<script/>{HOSTILE}</script>",
        f'<script><!-- <script> </script> a<p b=" --></script>{HOSTILE}">',
        f"<!-->{HOSTILE}-->",
        f"<!x <!-- >{HOSTILE}-->",
        f"</><style{HOSTILE}",
        f"<script {MANY}></script>",
        f"<p {QUOTES}>",
    ],
)
def test_a_tag_of_endless_attributes_does_not_hide(page: str) -> None:
    with pytest.raises(ImportRefused, match="thousands of attributes"):
        read(f"<html><body><p>The quay is long.</p>{page}</body></html>", ".html")


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_no_attribute_that_the_parser_finds_is_left_uncounted(page: str) -> None:
    found = max(len(cast(Any, element).attrib) for element in parse(page).iter() if isinstance(element.tag, str))
    assert found <= most_attributes(page)


@pytest.mark.parametrize("begun", ["<!--", "<script>", "<style>", '<p a="', "<p a='", "<p =", "<script><!--<script></script"])
def test_what_is_begun_again_and_again_is_looked_at_once(begun: str) -> None:
    assert most_attributes(begun * 200_000) <= 200_000
