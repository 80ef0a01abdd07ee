"""A library whose register of people and terms knows six forms of each name, for questions that ask for one and mean all."""

import tempfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.core.language import Language
from app.core.model.dossier import Dossier, Term
from app.core.model.person import NameForm, Person
from app.core.paths import LibraryPlaces, shipped_resources
from app.search.documents import Catalogue
from app.services.opening import compose
from db.slots import Kdf
from db.store import Store
from db.vault import create_vault

PASSPHRASE = "a lantern on the quay"


@contextmanager
def registered(groups: Sequence[Sequence[str]]) -> Generator[Catalogue]:
    """The register's side of a library in which every other group is a person's names, the rest terms of a dossier."""
    with tempfile.TemporaryDirectory(prefix="attache-bench-") as folder:
        place = Path(folder) / "library"
        store = Store.create(place, create_vault(place, PASSPHRASE, Kdf()).key)
        services = compose(store, LibraryPlaces(place), shipped_resources())
        try:
            with store.write("Fill") as unit:
                for group in groups[::2]:
                    unit.people.add(Person(names=tuple(NameForm(text=form) for form in group)))
                terms = tuple(Term(term=first, forms=tuple((Language.EN, form) for form in others)) for first, *others in groups[1::2])
                unit.dossiers.add(Dossier(title="zzz", terms=terms))
            yield services.indexing.catalogue
        finally:
            services.close()
