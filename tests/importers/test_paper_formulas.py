"""Equations of papers kept as XML, and what such a paper says in several ways."""

import pytest

from tests.importers.reading import read, words

MATH = "http://www.w3.org/1998/Math/MathML"
FRACTION = "<m:math><m:mfrac><m:mi>a</m:mi><m:mi>b</m:mi></m:mfrac></m:math>"
SQUARE = "<m:math><m:mi>E</m:mi><m:mo>=</m:mo><m:msup><m:mi>c</m:mi><m:mn>2</m:mn></m:msup></m:math>"
TEX = r"\documentclass[12pt]{minimal} \usepackage{amsmath} \begin{document}$$\frac{a}{b} &lt; 1$$\end{document}"
PICTURE = '<inline-graphic href="f.gif"/>'
OUTSIDE = "<textual-form>a by b</textual-form>"


def jats(inside: str, title: str = "Who pays") -> str:
    return (
        f'<article xmlns:m="{MATH}"><front><article-meta><title-group><article-title>{title}</article-title></title-group></article-meta>'
        f"</front><body><sec><title>Shares</title>{inside}</sec></body></article>"
    )


def docbook(inside: str) -> str:
    return (
        f'<article xmlns="http://docbook.org/ns/docbook" xmlns:m="{MATH}" version="5.0"><info><title>Who pays</title></info>'
        f"<section><title>Shares</title>{inside}</section></article>"
    )


@pytest.mark.parametrize(
    ("formula", "said"),
    [
        (f"<alternatives><tex-math>{TEX}</tex-math>{FRACTION}{PICTURE}</alternatives>", "a/b"),
        (f"<alternatives>{PICTURE}{OUTSIDE}<tex-math>x</tex-math></alternatives>", "a by b"),
        (f"<alternatives>{PICTURE}<m:math/><tex-math>{TEX}</tex-math></alternatives>", r"\frac{a}{b} < 1"),
        (f"<tex-math>{TEX}</tex-math>", r"\frac{a}{b} < 1"),
        (r"<tex-math>\(x^2\)</tex-math>", "x^2"),
        (r"<tex-math>\[ x \]</tex-math>", "x"),
        (f"<tex-math>x</tex-math>{FRACTION}", "a/b"),
        (FRACTION, "a/b"),
    ],
)
def test_an_equation_in_a_line_is_read_once(formula: str, said: str) -> None:
    text = read(jats(f"<p>Let <inline-formula>{formula}</inline-formula> be the share.</p><p>End.</p>"), ".xml")
    assert words(text) == ["Who pays", "Shares", f"Let {said} be the share.", "End."]


def test_an_equation_for_itself_stands_on_a_line_of_its_own() -> None:
    formula = f'<disp-formula id="e1"><label>(1)</label>{SQUARE}</disp-formula>'
    text = read(jats(f"<p>Hence{formula}holds.</p>{formula}"), ".xml")
    assert words(text)[2:] == ["Hence\n(1) E=c^2\nholds.", "(1) E=c^2"]


@pytest.mark.parametrize("alternative", ["", "<alt>a by b</alt>"])
def test_equations_of_docbook_are_read_once(alternative: str) -> None:
    text = read(docbook(f"<para>Let <inlineequation>{alternative}{FRACTION}</inlineequation> be the share.</para>"), ".xml")
    assert words(text)[2:] == ["Let a/b be the share."]


def test_a_table_that_is_also_a_picture_is_read_once() -> None:
    rows = "<tr><td>North</td><td>50</td></tr><tr><td>South</td><td>40</td></tr>"
    tables = f"<table>{rows}</table>"
    text = read(jats(f"<table-wrap><alternatives>{OUTSIDE}{PICTURE}{tables}</alternatives></table-wrap>"), ".xml")
    assert words(text)[2:] == ["North\t50", "South\t40"]


def test_a_work_cited_in_two_languages_is_cited_once() -> None:
    cited = "<mixed-citation>Beck, Quays.</mixed-citation><mixed-citation>베크, 부두.</mixed-citation>"
    text = read(jats(f"<p>End.</p><ref-list><ref><citation-alternatives>{cited}</citation-alternatives></ref></ref-list>"), ".xml")
    assert words(text)[3:] == ["Beck, Quays."]


def test_a_title_is_told_as_it_is_read() -> None:
    formula = f"<inline-formula><alternatives>{FRACTION}<tex-math>{TEX}</tex-math></alternatives></inline-formula>"
    text = read(jats("<p>End.</p>", f"Who pays {formula} of H<sub>2</sub>O<fn><p>Paid by Quay Press.</p></fn>"), ".xml")
    assert (words(text)[0], text.metadata.title) == ("Who pays a/b of H2O¹", "Who pays a/b of H2O")
