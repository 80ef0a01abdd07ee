"""An open library of the real kind, with the cheapest key derivation that is allowed."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from app.core.jobs import Silent
from app.core.paths import LibraryPlaces
from app.importers.base import ImportOptions
from app.services.importing import ImportChoices
from app.services.opening import Services, compose
from tests.blank import Blank
from tests.services.material import HARBOUR, PACK, written


@pytest.fixture
def services(blank: Blank, tmp_path: Path, resources: Path) -> Iterator[Services]:
    folder = tmp_path / "library"
    opened = compose(blank.opened_in(folder), LibraryPlaces(folder), resources)
    yield opened
    opened.close()


@pytest.fixture
def harbour(services: Services, tmp_path: Path) -> UUID:
    """A brief in the library, with its title given by hand."""
    choices = ImportChoices(options=ImportOptions(title="Harbour talks begin"))
    report = services.imports.import_paths([written(tmp_path, "harbour.txt", HARBOUR)], choices, Silent())
    return report.files[0].briefs[0].brief.id


@pytest.fixture
def meeting(services: Services, harbour: UUID, tmp_path: Path) -> UUID:
    """A meeting whose dossier rests on the brief."""
    loaded = services.packs.load(written(tmp_path, "pack.yaml", PACK), Silent())
    return loaded.contents.meetings[0].id
