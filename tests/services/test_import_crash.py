"""A folder whose import is killed goes on where it was; damaged files leave nothing half made."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from app.core.jobs import Silent
from app.core.paths import LibraryPlaces
from app.search.query import Query
from app.services.importing import BATCH_FILES, ImportChoices
from app.services.opening import Services, compose
from app.services.views import ImportStatus
from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault
from tests.importers.test_fuzz import mutants

PAPERS = 2 * BATCH_FILES + 5


def test_a_killed_import_goes_on_where_it_was(tmp_path: Path, resources: Path) -> None:
    """Killed after its first portion was kept, an import has that portion, and the second run brings the rest, each once."""
    folder, papers = tmp_path / "library", tmp_path / "papers"
    papers.mkdir()
    for number in range(PAPERS):
        (papers / f"{number:03}.txt").write_text(f"Paper {number} of the harbour office speaks of quay {number}.\n", encoding="utf-8")
    key = create_vault(folder, "a lantern on the quay", CHEAPEST).key
    Store.create(folder, key).close()
    command = [sys.executable, "-m", "tests.services.import_worker", str(folder), key.hex(), str(papers), str(resources)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        for line in running.stdout:
            if line.strip() == str(BATCH_FILES + 5):
                running.kill()
                break
    services = compose(Store.open(folder, key), LibraryPlaces(folder), resources)
    try:
        kept = len(services.library.rows())
        assert 0 < kept < PAPERS
        report = services.imports.import_paths([papers], ImportChoices(), Silent())
        assert Counter(file.status for file in report.files) == {ImportStatus.DUPLICATE: kept, ImportStatus.IMPORTED: PAPERS - kept}
        _is_whole(services)
        assert len(services.library.rows()) == PAPERS
        assert services.search.search(Query(text="harbour office", limit=1)).objects == PAPERS
    finally:
        services.close()


def fuzzed(services: Services, folder: Path, count: int) -> None:
    """Import mutants; each is imported or refused in words, and what is in the library is whole."""
    folder.mkdir()
    for number, (name, data) in enumerate(mutants(count)):
        (folder / f"{number:04}{Path(name).suffix}").write_bytes(data)
    report = services.imports.import_paths([folder], ImportChoices(), Silent())
    assert len(report.files) == count
    assert all(file.message.endswith(".") for file in report.files if file.status is ImportStatus.REFUSED)
    assert report.count(ImportStatus.REFUSED) > 0
    _is_whole(services)


def _is_whole(services: Services) -> None:
    assert services.verify() == ()
    for row in services.library.rows():
        detail = services.library.detail(row.id)
        assert all(0 <= block.start <= block.end <= len(detail.text) for block in detail.blocks)
        assert all(detail.text[placed.start : placed.end].strip() for placed in detail.paragraphs)
        assert services.library.original(row.id)


def test_damaged_files_leave_nothing_half_made(services: Services, tmp_path: Path) -> None:
    fuzzed(services, tmp_path / "mutants", 60)


@pytest.mark.heavy
def test_two_thousand_damaged_files_leave_nothing_half_made(services: Services, tmp_path: Path) -> None:
    fuzzed(services, tmp_path / "mutants", 2_000)
