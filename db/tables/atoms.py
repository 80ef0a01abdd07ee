"""What every printable atom has, and the passages that it rests on."""

import sqlalchemy as sa

from app.core.language import Language
from app.core.marking import Marking
from app.core.model.base import Audience, Disclosure, Status, Translation
from db.tables.base import day, flag, index_on, key, metadata, one_of, part_of, rank, ranked, refers_to, text, value

atoms = sa.Table(
    "atoms",
    metadata,
    key(),
    part_of("dossier_id", "dossiers.id", nullable=True),
    part_of("person_id", "people.id", nullable=True),
    part_of("meeting_id", "meetings.id", nullable=True),
    # the field of the owner that holds the atom
    text("field"),
    rank(),
    value("marking", Marking),
    one_of("disclosure", Disclosure),
    one_of("status", Status),
    day("as_of"),
    one_of("language", Language),
    value("translations", tuple[Translation, ...]),
    value("audience", tuple[Audience, ...]),
    index_on("dossier_id"),
    index_on("person_id"),
    index_on("meeting_id"),
)

evidence = sa.Table(
    "evidence",
    metadata,
    *ranked("atom_id", "atoms.id"),
    refers_to("passage_id", "passages.id", nullable=False),
    text("note"),
    flag("theirs"),
    index_on("passage_id"),
)
