from pathlib import Path

import pytest

from app.core.errors import UserError
from app.core.settings import HIGH_CONTRAST, READING_SIZE, THEME, Settings


def test_what_is_chosen_is_kept_and_the_rest_has_its_default(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    assert settings.get(READING_SIZE) == 16
    settings.put(READING_SIZE, 20)
    settings.put(THEME, "dark")
    again = Settings(tmp_path / "settings.json")
    assert (again.get(READING_SIZE), again.get(THEME), again.get(HIGH_CONTRAST)) == (20, "dark", False)


@pytest.mark.parametrize("written", ["", "[]", "{not json", '{"reading_size": "20", "theme": "pink"}'])
def test_a_damaged_file_means_the_defaults(tmp_path: Path, written: str) -> None:
    (tmp_path / "settings.json").write_text(written)
    settings = Settings(tmp_path / "settings.json")
    assert (settings.get(READING_SIZE), settings.get(THEME)) == (16, "system")


def test_a_value_that_cannot_be_chosen_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="system, light, dark"):
        Settings(tmp_path / "settings.json").put(THEME, "pink")
    assert not (tmp_path / "settings.json").exists()
