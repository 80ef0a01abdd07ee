"""Meetings."""

from app.core.changes import Kind
from app.core.model.meeting import AgendaItem, Meeting, MeetingLine, Participant, Session
from app.core.sentences import Sentence
from db.aggregates.dossiers import atom_part
from db.mapping import Mapper
from db.parts import Keyed, Ranked
from db.repository import Aggregate
from db.tables import meetings as tables
from db.tables.atoms import atoms

MEETINGS = Aggregate(
    kind=Kind.MEETING,
    noun=Sentence("meeting"),
    mapper=Mapper(Meeting, tables.meetings),
    parts=(
        atom_part("lines", MeetingLine, tables.meeting_lines, atoms.c.meeting_id),
        Keyed("sessions", Mapper(Session, tables.meeting_sessions), tables.meeting_sessions.c.meeting_id),
        Keyed(
            "agenda",
            Mapper(AgendaItem, tables.agenda_items),
            tables.agenda_items.c.meeting_id,
            parts=(Ranked("dossier_ids", tables.agenda_dossiers),),
        ),
        Ranked("participants", tables.participants, Participant),
        Ranked("dossier_ids", tables.meeting_dossiers),
    ),
    order=(tables.meetings.c.start, tables.meetings.c.title),
)
