"""The watched folder: off by default, offers what is new, takes nothing unasked."""

import os
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.jobs import Silent
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.views import ImportStatus
from tests.services.material import FERRY, HARBOUR, written

LONG_AGO = 1_700_000_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "incoming"
    place.mkdir()
    return place


def came(folder: Path, name: str, text: str, at: int = LONG_AGO) -> Path:
    path = written(folder, name, text)
    os.utime(path, (at, at))
    return path


def offered(services: Services) -> list[str]:
    return [offer.path.name for offer in services.watching.offers()]


def test_nothing_is_watched_unless_it_is_chosen(services: Services) -> None:
    assert services.watching.folder is None
    assert services.watching.offers() == ()


def test_what_comes_after_is_offered_and_nothing_is_taken_unasked(services: Services, folder: Path) -> None:
    came(folder, "before.txt", HARBOUR)
    services.watching.begin(folder)
    assert offered(services) == []
    came(folder, "ferry.txt", FERRY)
    came(folder, ".hidden", FERRY)
    came(folder, "~$ferry.docx", FERRY)
    came(folder, "ferry.pdf.part", FERRY)
    (folder / "inner").mkdir()
    written(folder, "half-written.txt", FERRY)
    assert offered(services) == ["ferry.txt"]
    assert services.library.rows() == []


def test_what_is_taken_or_dismissed_is_not_offered_again_until_it_changes(services: Services, folder: Path) -> None:
    came(folder, "harbour.txt", HARBOUR)
    came(folder, "empty.txt", "")
    came(folder, "ferry.txt", FERRY)
    services.watching.begin(folder, existing=True)
    assert offered(services) == ["empty.txt", "ferry.txt", "harbour.txt"]
    taken = [offer for offer in services.watching.offers() if offer.path.name != "ferry.txt"]
    report = services.watching.take(taken, ImportChoices(), Silent())
    assert [file.status for file in report.files] == [ImportStatus.REFUSED, ImportStatus.IMPORTED]
    assert offered(services) == ["ferry.txt"]
    services.watching.dismiss(services.watching.offers())
    assert offered(services) == []
    came(folder, "ferry.txt", FERRY + "\nMore.\n", LONG_AGO + 60)
    assert offered(services) == ["ferry.txt"]
    services.watching.end()
    assert (services.watching.folder, offered(services)) == (None, [])


def test_a_folder_that_is_none_or_is_gone_is_said(services: Services, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be watched"):
        services.watching.begin(tmp_path / "nowhere")
    assert services.watching.folder is None
    services.watching.begin(folder)
    folder.rmdir()
    with pytest.raises(UserError, match="cannot be watched"):
        services.watching.offers()
    services.watching.end()
    assert offered(services) == []


def test_the_name_of_the_folder_stands_in_no_plain_file(services: Services, tmp_path: Path) -> None:
    folder = tmp_path / "zephyrine-summit"
    folder.mkdir()
    services.watching.begin(folder)
    assert services.watching.folder == folder
    kept = [path for path in services.places.folder.rglob("*") if path.is_file()]
    assert kept
    assert [path for path in kept if b"zephyrine" in path.read_bytes()] == []


def test_what_a_link_leads_to_elsewhere_is_not_offered(services: Services, folder: Path, tmp_path: Path) -> None:
    services.watching.begin(folder)
    (folder / "link.txt").symlink_to(came(tmp_path, "secret.txt", HARBOUR))
    came(folder, "Thumbs.db", FERRY)
    came(folder, "ferry.txt", FERRY)
    assert offered(services) == ["ferry.txt"]
