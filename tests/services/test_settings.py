import threading
from pathlib import Path

import pytest

from app.core.errors import DiskError, UserError
from app.core.settings import GEOMETRY, HIGH_CONTRAST, PANES, READING_SIZE, SHORTCUTS, THEME, ZOOMS, Setting, Settings


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


def test_settings_that_are_put_in_several_threads_are_all_kept(tmp_path: Path) -> None:
    settings, troubles = Settings(tmp_path / "settings.json"), list[Exception]()
    together = threading.Barrier(4)

    def put(setting: Setting[str]) -> None:
        together.wait()
        try:
            for number in range(50):
                settings.put(setting, str(number))
        except DiskError as trouble:
            troubles.append(trouble)

    threads = [threading.Thread(target=put, args=(setting,)) for setting in (SHORTCUTS, GEOMETRY, ZOOMS, PANES)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert troubles == []
    assert [settings.get(setting) for setting in (SHORTCUTS, GEOMETRY, ZOOMS, PANES)] == ["49"] * 4
