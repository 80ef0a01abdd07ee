"""Why the operating system refused something."""

import errno
import os
import sys
from pathlib import Path

import pytest

from app.core.reasons import REASONS, reason_of
from app.core.sentences import Sentence


def refused(path: Path) -> OSError:
    with pytest.raises(OSError) as caught:
        path.read_bytes()
    return caught.value


def test_a_reason_that_is_known_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "paper.txt").write_text("words", encoding="utf-8")
    for path in (tmp_path / "nothing", tmp_path, tmp_path / "paper.txt" / "inner", tmp_path / ("x" * 400)):
        assert isinstance(reason_of(refused(path)), Sentence), path


@pytest.mark.skipif(sys.platform != "linux", reason="the texts are those of the GNU C library")
def test_the_command_line_prints_what_the_system_says() -> None:
    assert {number: str(reason) for number, reason in REASONS.items()} == {number: os.strerror(number) for number in REASONS}


def test_a_reason_that_is_not_known_stays_as_it_is() -> None:
    assert reason_of(OSError(errno.EADDRINUSE, "Address already in use")) == "Address already in use"
    assert not isinstance(reason_of(OSError(errno.EADDRINUSE, "Address already in use")), Sentence)
    assert reason_of(OSError("the medium went")) == "the medium went"
