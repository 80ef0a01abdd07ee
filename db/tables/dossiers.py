"""The dossier, with a table for each kind of atom."""

import sqlalchemy as sa

from app.core.model.base import Translation
from app.core.model.dossier import Basis, Conflict, Heading, Term
from db.tables.base import (
    day,
    flag,
    index_on,
    key,
    metadata,
    number,
    one_of,
    part_of,
    ranked,
    refers_to,
    soft,
    stamps,
    text,
    texts,
    value,
)  # fmt: skip

dossiers = sa.Table(
    "dossiers",
    metadata,
    key(),
    *stamps(),
    text("title"),
    text("short_title"),
    text("standfirst"),
    texts("aliases"),
    text("basket"),
    text("owner"),
    texts("contributing_units"),
    day("last_reviewed"),
    value("terms", tuple[Term, ...]),
    value("conflicts", tuple[Conflict, ...]),
    texts("tags"),
    value("translations", tuple[Translation, ...]),
)

dossier_people = sa.Table(
    "dossier_people",
    metadata,
    *ranked("dossier_id", "dossiers.id"),
    refers_to("person_id", "people.id", nullable=False),
    text("role"),
    index_on("person_id"),
)

dossier_links = sa.Table(
    "dossier_links",
    metadata,
    *ranked("dossier_id", "dossiers.id"),
    refers_to("related_id", "dossiers.id", nullable=False),
    index_on("related_id"),
)


def atom_table(name: str, *columns: sa.schema.SchemaItem) -> sa.Table:
    """A table of one kind of atom; what all atoms have is in ``atoms``."""
    return sa.Table(name, metadata, part_of("id", "atoms.id", primary_key=True), *columns)


statements = atom_table(
    "statements",
    one_of("heading", Heading),
    text("text"),
    text("note"),
    text("speaker"),
    text("addressee"),
    number("seconds"),
    flag("do_not_volunteer"),
    text("measure"),
    text("fallback"),
    soft("answers"),
    one_of("basis", Basis, nullable=True),
    text("clearance"),
)

positions = atom_table(
    "positions",
    text("party"),
    text("stance"),
    text("stated_by"),
    day("stated_on"),
    one_of("basis", Basis),
    text("confidence"),
    soft("supersedes"),
)

if_raised = atom_table(
    "if_raised", text("trigger"), text("reply"), text("likelihood"), text("follow_up"), text("do_not_say"), text("speaker")
)

red_lines = atom_table("red_lines", text("text"), text("why"), text("authority"), text("consequence"))

sensitivities = atom_table("sensitivities", text("text"), texts("avoid_terms"), texts("preferred_terms"), text("whose"))

chronology = atom_table(
    "chronology", day("date", nullable=False), text("event"), day("until"), texts("parties"), flag("disputed"), index_on("date")
)

figures = atom_table(
    "figures",
    text("label"),
    text("value"),
    text("unit"),
    text("qualifier"),
    text("population"),
    text("method"),
    number("shelf_life_days"),
    text("conflict_group"),
    index_on("conflict_group"),
)

documents = atom_table(
    "documents",
    text("title"),
    text("standing"),
    day("date"),
    text("text"),
    refers_to("brief_id", "briefs.id"),
    index_on("brief_id"),
)

next_steps = atom_table("next_steps", text("text"), text("who"), day("due"))
