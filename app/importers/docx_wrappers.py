"""Wrappers around runs in Word files that hide their words: fields, controls, changes of direction, readings above signs."""

import re
from typing import Any, cast

from app.importers.elements import Element
from app.importers.package import attribute, inside, local

_WRAPPERS = ("fldSimple", "customXml", "dir", "bdo")
_EQUATION, _OVER = re.compile(r"\s*EQ\b", re.IGNORECASE), re.compile(r"\\o\b", re.IGNORECASE)


def unwrap(root: Element) -> None:
    """Put what stands in a wrapper in its place; of a sign with its reading (ruby) the sign stays."""
    for wrapper in list(inside(root, *_WRAPPERS)):
        _replace(wrapper, [child for child in wrapper.iterchildren() if not local(child).endswith("Pr")])
    for control in list(inside(root, "sdt")):
        _control(control)
    for end in list(inside(root, "br", "cr")):
        end.tag = cast(str, end.tag).replace("}cr", "}br")
        for key in [key for key in cast(Any, end).attrib if key.endswith("}type")]:
            del cast(Any, end).attrib[key]  # the end of a page or column parts words as that of a line does
    for begin in [mark for mark in inside(root, "fldChar") if attribute(mark, "fldCharType") == "begin"]:
        _field(begin)
    for ruby in list(inside(root, "ruby")):
        run = ruby.getparent()
        if run is not None and local(run) == "r":
            _replace(run, [base for held in inside(ruby, "rubyBase") for base in held.iterchildren()])


def _field(begin: Element) -> None:
    """A field that sets words over each other (EQ with \\o) and has no result: the last of them is put there, the sign of a reading."""
    run: Any = begin.getparent()
    code = ""
    while run is not None and (run := run.getnext()) is not None and local(run) == "r":
        code += "".join(said.text or "" for said in inside(run, "instrText"))
        ends = [attribute(mark, "fldCharType") for mark in inside(run, "fldChar")]
        if "end" in ends and (sign := _sign_below(code)):
            text = run.makeelement(f"{run.tag[:-1]}t", {})
            text.text = sign
            run.append(text)
        if ends:
            return


def _sign_below(code: str) -> str:
    """The last of what a field sets over each other: what stands behind the last comma in its brackets; empty where it does not."""
    end = code.rfind(")")
    parted = max(code.rfind(mark, 0, max(end, 0)) for mark in ",;")
    begin = code.rfind("(", 0, max(parted, 0))
    sets_over = begin >= 0 and _EQUATION.match(code) and _OVER.search(code, 0, begin)
    return code[parted + 1 : end] if sets_over else ""


def _control(control: Element) -> None:
    """Words that only ask to be replaced leave a control; a box to be ticked is the sign in it."""
    says = {local(said) for properties in control.iterchildren() if local(properties) == "sdtPr" for said in properties.iterchildren()}
    if "showingPlcHdr" in says:
        for words in inside(control, "t"):
            words.text = ""
    if "checkbox" in says:
        held = [child for content in control.iterchildren() if local(content) == "sdtContent" for child in content.iterchildren()]
        _replace(control, held)


def _replace(element: Element, others: list[Element]) -> None:
    parent = cast(Any, element.getparent())
    for other in others:
        cast(Any, element).addprevious(other)
    if parent is not None:
        parent.remove(element)
