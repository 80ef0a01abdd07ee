"""The first schema: briefs, marks, dossiers, people, meetings, books, the event log and the files inside the library."""

# ruff: noqa: D103 (one-line builders of columns: their names say it all)

from typing import Any

import sqlalchemy as sa
from alembic import op

from db.migrations.columns import binary, choice, day, flag, json, local, moment, number, part, real, refers, stamps, text, texts, uuid

revision = "0001"
down_revision = None


def table(name: str, *columns: Any, **options: Any) -> None:
    op.create_table(name, *columns, **options)


def index(name: str, *columns: str) -> None:
    op.create_index(f"ix_{name}_{'_'.join(columns)}", name, list(columns))


def upgrade() -> None:
    files_and_log()
    papers()
    subjects()
    meetings_and_books()
    printable_atoms()


def files_and_log() -> None:
    table("blobs", uuid("id", key=True), *texts("space", "name"), number("size"), text("sha256"), sa.UniqueConstraint("space", "name"))
    table("blob_chunks", part("blob_id", "blobs.id", key=True), number("number", key=True), binary("data"))
    table("settings", text("key", key=True), json("value", null=True))
    table("dirty", number("seq", key=True), choice("kind"), uuid("object_id"), sqlite_autoincrement=True)
    table("links", uuid("owner_id", key=True), uuid("target_id", key=True), choice("owner_kind"))
    index("links", "target_id")
    table(
        "steps",
        number("seq", key=True),
        uuid("id", unique=True),
        text("name"),
        moment("at"),
        text("by"),
        number("undo_seq", null=True),
        number("redo_seq", null=True),
        sqlite_autoincrement=True,
    )
    table(
        "events",
        number("seq", key=True),
        sa.Column("step_seq", sa.Integer, sa.ForeignKey("steps.seq", ondelete="CASCADE"), nullable=False),
        choice("entity"),
        text("part"),
        uuid("object_id"),
        choice("operation"),
        binary("before", null=True),
        binary("after", null=True),
        sqlite_autoincrement=True,
    )
    index("events", "object_id")
    index("events", "step_seq")


def papers() -> None:
    table(
        "briefs",
        uuid("id", key=True),
        *stamps(),
        choice("kind"),
        *texts("title", "title_original", "number", "parent_number"),
        json("authors"),
        *texts("publisher", "series", "issue_no", "derived_from", "date_text"),
        day("date", null=True),
        day("as_of", null=True),
        text("originating_unit"),
        json("clearances"),
        choice("language"),
        json("languages"),
        number("word_count"),
        number("page_count", null=True),
        *texts("url", "rights", "reliability"),
        json("marking"),
        json("guessed"),
        json("source", null=True),
        text("text_hash"),
        flag("read"),
        number("year", null=True),
        *texts("source_sha256", "title_sort", "haystack"),
    )
    index("briefs", "date")
    index("briefs", "kind", "language", "year", "read")
    index("briefs", "source_sha256")
    index("briefs", "text_hash")
    index("briefs", "title_sort")
    table("brief_tags", part("brief_id", "briefs.id", key=True), number("rank", key=True), text("tag"))
    index("brief_tags", "tag")
    table(
        "brief_texts",
        part("brief_id", "briefs.id", key=True),
        text("raw"),
        json("blocks"),
        json("repairs"),
        json("page_starts"),
        json("page_labels"),
    )
    table(
        "passages",
        uuid("id", key=True),
        refers("brief_id", "briefs.id"),
        *texts("exact", "prefix", "suffix"),
        number("start"),
        number("end"),
        json("locator"),
        text("document_hash"),
        flag("paragraph"),
    )
    index("passages", "brief_id", "start")


def subjects() -> None:
    table(
        "people",
        uuid("id", key=True),
        *stamps(),
        json("names"),
        *texts("family_name", "given_name", "pronunciation", "ipa", "honorific", "form_of_address", "country", "gender"),
        day("birth", null=True),
        json("offices"),
        json("languages"),
        json("career"),
        json("contacts"),
        *texts("photo_sha256", "photo_rights"),
        number("protocol_rank"),
        flag("invented"),
    )
    table(
        "organisations",
        uuid("id", key=True),
        *stamps(),
        json("names"),
        json("abbreviations"),
        text("type"),
        refers("parent_id", "organisations.id", null=True),
        *texts("country", "status"),
        refers("successor_id", "organisations.id", null=True),
    )
    index("organisations", "parent_id")
    index("organisations", "successor_id")
    table(
        "dossiers",
        uuid("id", key=True),
        *stamps(),
        *texts("title", "short_title", "standfirst"),
        json("aliases"),
        *texts("basket", "owner"),
        json("contributing_units"),
        day("last_reviewed", null=True),
        json("terms"),
        json("conflicts"),
        json("tags"),
    )
    table(
        "dossier_people",
        part("dossier_id", "dossiers.id", key=True),
        number("rank", key=True),
        refers("person_id", "people.id"),
        text("role"),
    )
    index("dossier_people", "person_id")
    table("dossier_links", part("dossier_id", "dossiers.id", key=True), number("rank", key=True), refers("related_id", "dossiers.id"))
    index("dossier_links", "related_id")


def meetings_and_books() -> None:
    table(
        "meetings",
        uuid("id", key=True),
        *stamps(),
        text("title"),
        choice("occasion"),
        *texts("symbol", "place"),
        local("start", null=True),
        local("end", null=True),
        *texts("home", "counterpart", "host", "initiative"),
        json("languages"),
        choice("interpretation"),
        *texts("press_plan", "spokesperson", "status", "series"),
        refers("previous_meeting", "meetings.id", null=True),
        json("expected_outcomes"),
        real("time_budget_factor"),
        *texts("issuing_unit", "standfirst"),
        json("distribution"),
        json("marking"),
    )
    index("meetings", "previous_meeting")
    table(
        "meeting_sessions",
        uuid("id", key=True),
        part("meeting_id", "meetings.id"),
        number("rank"),
        *texts("title", "format"),
        local("start", null=True),
        number("minutes"),
        json("steps"),
    )
    index("meeting_sessions", "meeting_id")
    table(
        "agenda_items",
        uuid("id", key=True),
        part("meeting_id", "meetings.id"),
        number("rank"),
        text("title"),
        choice("coverage"),
        choice("raised_by"),
        *texts("lead_ours", "lead_theirs"),
        number("minutes"),
        choice("press"),
        text("desired_outcome"),
        uuid("session_id", null=True),
    )
    index("agenda_items", "meeting_id")
    table(
        "agenda_dossiers",
        part("agenda_item_id", "agenda_items.id", key=True),
        number("rank", key=True),
        refers("dossier_id", "dossiers.id"),
    )
    index("agenda_dossiers", "dossier_id")
    table(
        "participants",
        part("meeting_id", "meetings.id", key=True),
        number("rank", key=True),
        refers("person_id", "people.id"),
        choice("side"),
        choice("role"),
        *texts("title", "seat", "initials", "clearance"),
    )
    index("participants", "person_id")
    table("meeting_dossiers", part("meeting_id", "meetings.id", key=True), number("rank", key=True), refers("dossier_id", "dossiers.id"))
    index("meeting_dossiers", "dossier_id")
    table(
        "recipes",
        uuid("id", key=True),
        *stamps(),
        text("name"),
        choice("recipient"),
        text("recipient_name"),
        choice("carrier"),
        choice("language"),
        json("sections"),
        json("exclude"),
        json("ceiling", null=True),
        json("release_to"),
        flag("large_print"),
        flag("duplex"),
        flag("annotations"),
        json("annexes"),
        number("copies"),
    )
    table(
        "editions",
        uuid("id", key=True),
        *stamps(),
        refers("meeting_id", "meetings.id"),
        json("recipe"),
        number("number"),
        day("as_of"),
        moment("built"),
        choice("status"),
        number("pages"),
        text("banner"),
        json("marking"),
        *texts("snapshot_hash", "pdf_sha256"),
        json("items"),
        json("omissions"),
        json("copies"),
        json("checks"),
        json("missing_glyphs"),
        json("fonts"),
        refers("supersedes", "editions.id", null=True),
    )
    index("editions", "meeting_id")
    index("editions", "supersedes")


def printable_atoms() -> None:
    table(
        "atoms",
        uuid("id", key=True),
        part("dossier_id", "dossiers.id", null=True),
        part("person_id", "people.id", null=True),
        part("meeting_id", "meetings.id", null=True),
        text("field"),
        number("rank"),
        json("marking"),
        choice("disclosure"),
        choice("status"),
        day("as_of", null=True),
        choice("language"),
        json("translations"),
        json("audience"),
    )
    index("atoms", "dossier_id")
    index("atoms", "meeting_id")
    index("atoms", "person_id")
    table(
        "evidence",
        part("atom_id", "atoms.id", key=True),
        number("rank", key=True),
        refers("passage_id", "passages.id"),
        text("note"),
        flag("theirs"),
    )
    index("evidence", "passage_id")
    table(
        "annotations",
        part("id", "atoms.id", key=True),
        *stamps(),
        refers("passage_id", "passages.id"),
        refers("brief_id", "briefs.id"),
        choice("kind"),
        *texts("body", "author"),
        choice("visibility"),
        json("tags"),
        refers("dossier_id", "dossiers.id", null=True),
        refers("statement_id", "atoms.id", null=True),
        flag("resolved"),
        choice("state"),
    )
    index("annotations", "brief_id", "kind")
    index("annotations", "dossier_id")
    index("annotations", "passage_id")
    index("annotations", "statement_id")
    table(
        "quotations",
        part("id", "atoms.id", key=True),
        *stamps(),
        refers("passage_id", "passages.id"),
        refers("brief_id", "briefs.id"),
        *texts("text", "speaker"),
        refers("speaker_id", "people.id", null=True),
        day("spoken_on", null=True),
        *texts("occasion", "medium", "translated_by"),
        json("elisions"),
        flag("verified"),
        refers("dossier_id", "dossiers.id", null=True),
    )
    index("quotations", "brief_id")
    index("quotations", "dossier_id")
    index("quotations", "passage_id")
    index("quotations", "speaker_id")
    table(
        "statements",
        part("id", "atoms.id", key=True),
        choice("heading"),
        *texts("text", "note", "speaker", "addressee"),
        number("seconds"),
        flag("do_not_volunteer"),
        *texts("measure", "fallback"),
        uuid("answers", null=True),
        choice("basis", null=True),
        text("clearance"),
    )
    table(
        "positions",
        part("id", "atoms.id", key=True),
        *texts("party", "stance", "stated_by"),
        day("stated_on", null=True),
        choice("basis"),
        text("confidence"),
        uuid("supersedes", null=True),
    )
    table("if_raised", part("id", "atoms.id", key=True), *texts("trigger", "reply", "likelihood", "follow_up", "do_not_say", "speaker"))
    table("red_lines", part("id", "atoms.id", key=True), *texts("text", "why", "authority", "consequence"))
    table("sensitivities", part("id", "atoms.id", key=True), text("text"), json("avoid_terms"), json("preferred_terms"), text("whose"))
    table(
        "chronology",
        part("id", "atoms.id", key=True),
        day("date"),
        text("event"),
        day("until", null=True),
        json("parties"),
        flag("disputed"),
    )
    index("chronology", "date")
    table(
        "figures",
        part("id", "atoms.id", key=True),
        *texts("label", "value", "unit", "qualifier", "population", "method"),
        number("shelf_life_days"),
        text("conflict_group"),
    )
    index("figures", "conflict_group")
    table(
        "documents",
        part("id", "atoms.id", key=True),
        *texts("title", "standing"),
        day("date", null=True),
        text("text"),
        refers("brief_id", "briefs.id", null=True),
    )
    index("documents", "brief_id")
    table("next_steps", part("id", "atoms.id", key=True), *texts("text", "who"), day("due", null=True))
    table("remarks", part("id", "atoms.id", key=True), text("text"))
    table("meeting_lines", part("id", "atoms.id", key=True), choice("kind"), *texts("text", "speaker"))
