"""People and organisations."""

from app.core.language import Language
from app.core.model.person import Organisation, Person
from app.services.desk import Desk
from app.services.shelf import Shelf


class PeopleService(Shelf[Person]):
    """Everybody who is met, quoted or mentioned."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "person", lambda unit: unit.people, lambda person: person.name_in(Language.EN))


class OrganisationService(Shelf[Organisation]):
    """States, ministries, institutes, companies."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "organisation", lambda unit: unit.organisations, lambda found: found.name_in(Language.EN))
