"""The proof that an installation works: what of it can be tried without one."""

from pathlib import Path

import pytest

from app.services.proving import network_libraries

NAME = "libQt6Network.so"


@pytest.mark.parametrize("place", ["build/installer/x", ".venv/lib"])
def test_a_network_library_beside_the_program_is_seen_wherever_the_program_lies(tmp_path: Path, place: str) -> None:
    program = tmp_path / place
    (program / "PySide6").mkdir(parents=True)
    (program / NAME).touch()
    (program / "PySide6" / NAME).touch()
    assert network_libraries(program) == [NAME, NAME]


def test_the_environment_of_a_checkout_is_not_looked_at(tmp_path: Path) -> None:
    for folder in (".venv/lib", "build/installer"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / NAME).touch()
    assert network_libraries(tmp_path) == []
