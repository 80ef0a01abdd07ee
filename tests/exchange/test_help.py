"""The help on packs names every key that the model has, and no other."""

import re
from pathlib import Path
from typing import Any

import pytest

from app.core.marking import Marking
from app.core.model.annotation import Annotation, Elision, Quotation
from app.core.model.base import Atom, Evidence, Translation
from app.core.model.book import AnnexPages, Preferences, Recipe, SectionOption
from app.core.model.brief import Author, Brief, BriefText, ImportSource, Repair
from app.core.model.dossier import (
    ChronologyEntry,
    Conflict,
    Document,
    Dossier,
    Figure,
    IfRaised,
    NextStep,
    PersonRole,
    Position,
    RedLine,
    Sensitivity,
    Statement,
    Term,
)
from app.core.model.meeting import AgendaItem, Meeting, MeetingLine, Participant, ProgrammeStep, Session
from app.core.model.person import CareerStep, Contact, NameForm, Office, Organisation, Person, Remark, SpokenLanguage
from app.exchange.pack.sections import SECTIONS
from app.exchange.pack.shapes import COMPACT, Shapes

TITLES: dict[str, type[Any]] = {
    "Every statement, line and figure": Atom,
    "evidence": Evidence,
    "translation": Translation,
    "marking": Marking,
    "brief": Brief,
    "author": Author,
    "source of a brief": ImportSource,
    "text of a brief": BriefText,
    "repair": Repair,
    "organisation": Organisation,
    "person": Person,
    "name": NameForm,
    "office": Office,
    "spoken language": SpokenLanguage,
    "contact": Contact,
    "career step": CareerStep,
    "remark": Remark,
    "dossier": Dossier,
    "statement": Statement,
    "position": Position,
    "if raised": IfRaised,
    "red line": RedLine,
    "sensitivity": Sensitivity,
    "chronology entry": ChronologyEntry,
    "figure": Figure,
    "person of an issue": PersonRole,
    "document": Document,
    "next step": NextStep,
    "term": Term,
    "conflict": Conflict,
    "meeting": Meeting,
    "line": MeetingLine,
    "session": Session,
    "step": ProgrammeStep,
    "agenda item": AgendaItem,
    "participant": Participant,
    "recipe": Recipe,
    "annex pages": AnnexPages,
    "section option": SectionOption,
    "preferences": Preferences,
    "annotation": Annotation,
    "quotation": Quotation,
    "elision": Elision,
}
BESIDE: dict[type[Any], set[str]] = {Brief: {"file", "text"}}
"""A brief's entry also names where its words are."""


@pytest.fixture(scope="module")
def sections(resources: Path) -> dict[str, str]:
    text = (resources / "help" / "pack.md").read_text(encoding="utf-8")
    return {title.strip(): body for title, body in re.findall(r"^## (.+)\n((?:(?!## ).*\n?)*)", text, re.MULTILINE)}


def documented(body: str) -> set[str]:
    cells = re.findall(r"^\| (`[^|]*) \|", body, re.MULTILINE)
    return {key for cell in cells for key in re.findall(r"`([^`]+)`", cell)}


def keys_of(cls: type[Any]) -> set[str]:
    record = Shapes().record(cls)
    own = {"key", "id"} if record.identified else set()
    return own | {key for part in record.parts for key in part.keys} | BESIDE.get(cls, set())


@pytest.mark.parametrize("title", TITLES)
def test_every_key_is_explained_and_none_is_made_up(sections: dict[str, str], title: str) -> None:
    cls = TITLES[title]
    wanted = keys_of(cls) - ({"brief_id"} if cls is BriefText else set())
    if issubclass(cls, Atom) and cls is not Atom:
        assert "keys of every statement" in sections[title]
        wanted -= keys_of(Atom)
    assert documented(sections[title]) == wanted


def test_short_forms_are_told(sections: dict[str, str]) -> None:
    told = {TITLES[title] for title, body in sections.items() if title in TITLES and "Short form" in body}
    assert told == {*COMPACT, NameForm}


def test_every_list_of_a_pack_is_named(sections: dict[str, str]) -> None:
    assert documented(sections["The file"]) == {"version", "include", *SECTIONS}


def test_every_record_of_the_model_has_its_section() -> None:
    shapes = Shapes()
    for _, cls in SECTIONS.values():
        shapes.record(cls)
    shapes.record(BriefText)
    assert set(shapes.records()) <= set(TITLES.values())
