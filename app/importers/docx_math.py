"""The equations of Word files as a line of text, for they stand in no run: a fraction with a stroke, powers with a caret."""

from collections.abc import Callable, Mapping
from typing import Any, cast

from app.importers.draft import without_signs
from app.importers.elements import Element
from app.importers.package import attribute, inside, local

_DEEPEST = 40


def said(equation: Element, depth: int = 0) -> str:
    """An equation, or a part of one, on one line."""
    if local(equation) == "t" or depth > _DEEPEST:
        return without_signs(equation.text or "")
    parts = [(local(child), said(child, depth + 1)) for child in equation.iterchildren()]
    write = _WRITTEN.get(local(equation))
    return write(equation, dict(parts), parts) if write else "".join(words for _, words in parts)


_Parts = dict[str, str]
_All = list[tuple[str, str]]


def _fraction(_: Element, of: _Parts, __: _All) -> str:
    return f"{_held(of.get('num', ''))}/{_held(of.get('den', ''))}"


def _script(_: Element, of: _Parts, __: _All) -> str:
    return of.get("e", "") + _limits(of)


def _root(_: Element, of: _Parts, __: _All) -> str:
    return f"{of.get('deg', '')}√{_held(of.get('e', ''))}"


def _sum(equation: Element, of: _Parts, _: _All) -> str:
    return f"{_sign(equation, 'chr', '∫')}{_limits(of)} {of.get('e', '')}"


def _delimited(equation: Element, _: _Parts, parts: _All) -> str:
    inner = _sign(equation, "sepChr", "|").join(words for key, words in parts if key == "e")
    return f"{_sign(equation, 'begChr', '(')}{inner}{_sign(equation, 'endChr', ')')}"


def _matrix(_: Element, __: _Parts, parts: _All) -> str:
    return "; ".join(words for key, words in parts if key == "mr")


def _limits(of: _Parts) -> str:
    return "".join(f"{mark}{_held(of[key])}" for mark, key in (("_", "sub"), ("^", "sup")) if of.get(key))


_WRITTEN: Mapping[str, Callable[[Element, _Parts, _All], str]] = {
    "f": _fraction, "sSup": _script, "sSub": _script, "sSubSup": _script, "rad": _root, "nary": _sum, "d": _delimited, "m": _matrix,
}  # fmt: skip


def _held(words: str) -> str:
    """Words of more than one sign in brackets."""
    return words if len(words) == 1 or words.isalnum() else f"({words})"


def _sign(element: Element, name: str, usual: str) -> str:
    properties = next((child for child in element.iterchildren() if local(child).endswith("Pr")), None)
    found = next(inside(properties, name), None) if properties is not None else None
    return attribute(found, "val") if found is not None else usual


def unfold(root: Element, make_run: Any) -> None:
    """Put each equation of a part as a run of text in its place."""
    for equation in [found for found in inside(root, "oMath") if not any(local(above) == "oMath" for above in found.iterancestors())]:
        parent = cast(Any, equation.getparent())
        alone = local(parent) == "oMathPara"
        cast(Any, parent if alone else equation).addprevious(make_run(said(equation)))
        if not alone:
            parent.remove(equation)
    for holder in list(inside(root, "oMathPara")):
        cast(Any, holder.getparent()).remove(holder)
