"""Words written as Markdown say themselves and nothing else."""

import pytest
from markdown_it import MarkdownIt

from app.core.markdown import plain


@pytest.mark.parametrize(
    "words",
    ["Quay\n===", "Quay\n---", "# Quay", "1. Quay", "- Quay", "> Quay", "*Quay* `q` [a](b) <b>", "&amp; Quay", "a = b \\= c", "~~~\nQuay"],
)
def test_words_mark_nothing_up(words: str) -> None:
    paragraph, inline, end = MarkdownIt().parse(plain(words))
    assert (paragraph.type, end.type) == ("paragraph_open", "paragraph_close")
    assert {token.type for token in inline.children or ()} <= {"text", "text_special", "softbreak"}
    said = "".join("\n" if token.type == "softbreak" else token.content for token in inline.children or ())
    assert said == words
