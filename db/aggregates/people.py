"""People and organisations."""

from app.core.changes import Kind
from app.core.model.person import Organisation, Person, Remark
from app.core.sentences import Sentence
from db.aggregates.dossiers import atom_part
from db.mapping import Mapper
from db.repository import Aggregate
from db.tables.atoms import atoms
from db.tables.people import organisations, people, remarks

PEOPLE = Aggregate(
    kind=Kind.PERSON,
    noun=Sentence("person"),
    mapper=Mapper(Person, people),
    parts=tuple(atom_part(field, Remark, remarks, atoms.c.person_id) for field in ("views", "personal")),
    order=(people.c.family_name, people.c.given_name),
)

ORGANISATIONS = Aggregate(
    kind=Kind.ORGANISATION,
    noun=Sentence("organisation"),
    mapper=Mapper(Organisation, organisations),
    order=(organisations.c.created,),
)
