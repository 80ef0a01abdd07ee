"""Meetings: their lines, sessions, agenda and the people in the room."""

import sqlalchemy as sa

from app.core.language import Language
from app.core.marking import Marking
from app.core.model.base import Translation
from app.core.model.dossier import Term
from app.core.model.meeting import (
    Coverage,
    Interpretation,
    LineKind,
    Occasion,
    ParticipantRole,
    PressStatus,
    ProgrammeStep,
    RaisedBy,
    Side,
)  # fmt: skip
from db.tables.base import index_on, key, metadata, number, one_of, part_of, rank, ranked, refers_to, soft, stamps, text, texts, value
from db.types import LocalMoment

meetings = sa.Table(
    "meetings",
    metadata,
    key(),
    *stamps(),
    text("title"),
    one_of("occasion", Occasion),
    text("symbol"),
    text("place"),
    sa.Column("start", LocalMoment),
    sa.Column("end", LocalMoment),
    text("home"),
    text("counterpart"),
    text("host"),
    text("initiative"),
    value("languages", tuple[Language, ...]),
    one_of("interpretation", Interpretation),
    text("press_plan"),
    text("spokesperson"),
    text("status"),
    text("series"),
    refers_to("previous_meeting", "meetings.id"),
    texts("expected_outcomes"),
    sa.Column("time_budget_factor", sa.Double, nullable=False),
    text("issuing_unit"),
    text("standfirst"),
    texts("distribution"),
    value("marking", Marking),
    value("translations", tuple[Translation, ...]),
    value("terms", tuple[Term, ...]),
    index_on("previous_meeting"),
)

meeting_lines = sa.Table(
    "meeting_lines", metadata, part_of("id", "atoms.id", primary_key=True), one_of("kind", LineKind), text("text"), text("speaker")
)

meeting_sessions = sa.Table(
    "meeting_sessions",
    metadata,
    key(),
    part_of("meeting_id", "meetings.id"),
    rank(),
    text("title"),
    text("format"),
    sa.Column("start", LocalMoment),
    number("minutes"),
    value("steps", tuple[ProgrammeStep, ...]),
    value("translations", tuple[Translation, ...]),
    index_on("meeting_id"),
)

agenda_items = sa.Table(
    "agenda_items",
    metadata,
    key(),
    part_of("meeting_id", "meetings.id"),
    rank(),
    text("title"),
    one_of("coverage", Coverage),
    one_of("raised_by", RaisedBy),
    text("lead_ours"),
    text("lead_theirs"),
    number("minutes"),
    one_of("press", PressStatus),
    text("desired_outcome"),
    soft("session_id"),
    texts("if_time"),
    texts("left_out"),
    value("translations", tuple[Translation, ...]),
    index_on("meeting_id"),
)

agenda_dossiers = sa.Table(
    "agenda_dossiers",
    metadata,
    *ranked("agenda_item_id", "agenda_items.id"),
    refers_to("dossier_id", "dossiers.id", nullable=False),
    index_on("dossier_id"),
)

participants = sa.Table(
    "participants",
    metadata,
    *ranked("meeting_id", "meetings.id"),
    refers_to("person_id", "people.id", nullable=False),
    one_of("side", Side),
    one_of("role", ParticipantRole),
    text("title"),
    text("seat"),
    text("initials"),
    text("clearance"),
    value("translations", tuple[Translation, ...]),
    index_on("person_id"),
)

meeting_dossiers = sa.Table(
    "meeting_dossiers",
    metadata,
    *ranked("meeting_id", "meetings.id"),
    refers_to("dossier_id", "dossiers.id", nullable=False),
    index_on("dossier_id"),
)
