from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.settings import READING_SIZE, THEME, ZOOM, Settings


def test_what_is_chosen_is_kept_and_the_rest_has_its_default(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    assert settings.get(ZOOM) == 100
    settings.put(ZOOM, 150)
    settings.put(THEME, "dark")
    again = Settings(tmp_path / "settings.json")
    assert (again.get(ZOOM), again.get(THEME), again.get(READING_SIZE)) == (150, "dark", 16)


@pytest.mark.parametrize("written", ["", "[]", "{not json", '{"zoom": "150", "theme": "pink"}'])
def test_a_damaged_file_means_the_defaults(tmp_path: Path, written: str) -> None:
    (tmp_path / "settings.json").write_text(written)
    settings = Settings(tmp_path / "settings.json")
    assert (settings.get(ZOOM), settings.get(THEME)) == (100, "system")


def test_a_value_that_cannot_be_chosen_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="system, light, dark"):
        Settings(tmp_path / "settings.json").put(THEME, "pink")
    assert not (tmp_path / "settings.json").exists()
