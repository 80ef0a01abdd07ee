"""Work on a library whose disk is pulled out. SQLite asks again for ten seconds before it gives up."""

import sys
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.model.dossier import Dossier
from app.core.paths import LibraryPlaces
from app.services.opening import compose
from tests.blank import Blank
from tests.pulled import pulled


@pytest.mark.skipif(sys.platform != "linux", reason="open files are exchanged by their numbers")
def test_work_that_cannot_be_kept_is_refused_with_a_sentence_and_kept_later(resources: Path, blank: Blank, tmp_path: Path) -> None:
    folder = tmp_path / "library"
    services = compose(blank.opened_in(folder), LibraryPlaces(folder), resources)
    with pulled(folder), pytest.raises(UserError, match="Check that it is connected"):
        services.dossiers.save(Dossier(title="Quays"))
    services.dossiers.save(Dossier(title="Quays"))
    assert [each.title for each in services.dossiers.all()] == ["Quays"]
    services.close()
