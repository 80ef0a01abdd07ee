"""Abbreviations and what they stand for, from the terms of the dossiers and the short names of bodies."""

import re

from app.book.plan import Plan
from app.core.language import Language

SHORT = re.compile(r"[A-Z][A-Z0-9&]{1,9}")
"""What is written out: capitals; a word such as "JDZ" and not "Chōsen-seki"."""


def expansions(plan: Plan) -> dict[str, str]:
    """Each abbreviation with its whole name in the language of the book; the dossiers' own terms go before the bodies'."""
    found: dict[str, str] = {}
    for body in plan.snapshot.organisations.values():
        found.update(dict.fromkeys(body.abbreviations, body.name_in(plan.language)))
    for brief in plan.all_briefs:
        for term in brief.dossier.terms:
            own = dict(term.forms).get(plan.language, "")
            found[term.term] = term.expansion if plan.language is Language.EN else own or term.expansion
    return {short: whole for short, whole in sorted(found.items()) if SHORT.fullmatch(short) and whole and whole != short}
