"""Tesseract, where it is installed: reads the words on the picture of a page, under limits of its own.

It is a program beside ours. It gets a picture that our worker has drawn, never the stranger's file, and answers by a pipe.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from threading import Thread
from typing import IO

from app.core.errors import ImportRefused
from app.core.language import Language
from app.importers.base import PagePicture, ScannedWord

PROGRAM = "tesseract"
MODELS = {Language.EN: ("eng",), Language.KO: ("kor", "eng"), Language.JA: ("jpn",)}
"""What a language is read with. Korean papers are full of Latin abbreviations; Japanese is read worse with a second model (.915, .936)."""

VERTICAL = "jpn_vert"
"""What Japanese in upright lines is read with, where it is installed; it comes in a package of its own."""

_SCRIPTS = {"Korean": Language.KO, "Hangul": Language.KO, "Japanese": Language.JA, "Han": Language.JA, "Latin": Language.EN}
_SECONDS, _MEMORY = 120, 3 << 30
"""Of processor, and bytes of address space, for one page: an A4 page takes 2 to 8 seconds and a few hundred megabytes."""
_STEP = 0.2
_COLUMNS = 12
_OUTPUT = ("tsv", "txt")
"""The table of words with their boxes, and the text, which alone tells where spaces are."""


@dataclass(frozen=True, slots=True)
class Lie:
    """How a page lies: degrees it is to be turned clockwise to stand upright, and the language of its script where that was told."""

    turned: int = 0
    language: Language = Language.UNKNOWN


@dataclass(frozen=True, slots=True)
class Tesseract:
    """The program, and the models it has."""

    program: str
    models: tuple[str, ...]

    @classmethod
    def installed(cls) -> "Tesseract | None":
        """The program of this machine, or None where there is none that has a model of a language we read."""
        program = shutil.which(PROGRAM)
        if program is None:
            return None
        try:
            said = subprocess.run([program, "--list-langs"], capture_output=True, text=True, timeout=20, check=False)
        except (OSError, subprocess.SubprocessError):
            return None
        found = tuple(line.strip() for line in (said.stdout + said.stderr).splitlines() if re.fullmatch(r"[a-z]{3}(?:_\w+)?", line.strip()))
        known = {model for models in MODELS.values() for model in models}
        return cls(program, found) if known & set(found) else None

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages it can read."""
        return tuple(language for language, models in MODELS.items() if models[0] in self.models)

    def lie(self, page: PagePicture, watch: Callable[[], None]) -> Lie:
        """How a page lies and what script it is in; upright and unknown where too little stands on it to tell."""
        if "osd" not in self.models:
            return Lie()
        try:
            said = self._run(page, ("-l", "osd", "--psm", "0"), watch)
        except ImportRefused:  # too few characters on the page: it is read as it lies
            return Lie()
        turn, script = re.search(r"^Rotate: (\d+)", said, re.MULTILINE), re.search(r"^Script: (\w+)", said, re.MULTILINE)
        sure = re.search(r"^Orientation confidence: ([\d.]+)", said, re.MULTILINE)
        turned = int(turn[1]) if turn and sure and float(sure[1]) >= _SURE else 0
        return Lie(turned if turned in (0, 90, 180, 270) else 0, _SCRIPTS.get(script[1] if script else "", Language.UNKNOWN))

    def words(self, page: PagePicture, language: Language, watch: Callable[[], None]) -> tuple[ScannedWord, ...]:
        """The words of a page in reading order; an unknown language is read with all models there are.

        ``watch`` is called some times a second; what it raises ends the program and comes through.

        Raises:
            ImportRefused: the program failed, or took more than an honest page does.
        """
        wanted = MODELS.get(language) or tuple(dict.fromkeys(model for models in MODELS.values() for model in models))
        models = [model for model in wanted if model in self.models] or [model for model in self.models if model != "osd"]
        told = ("-l", "+".join(models))
        words = _words(self._run(page, (*told, *_OUTPUT), watch))
        if language is Language.EN and _worth(words) >= _GOOD * _letters(words) > 0:
            return tuple(words)
        as_one = _words(self._run(page, (*told, "--psm", "6", *_OUTPUT), watch))
        best = as_one if _worth(as_one) > _BETTER * _worth(words) else words
        return tuple(self._from_top_to_bottom(page, best, watch) if "jpn" in models and VERTICAL in self.models else best)

    def _from_top_to_bottom(self, page: PagePicture, words: list[ScannedWord], watch: Callable[[], None]) -> list[ScannedWord]:
        """The words of a page as one of upright lines, if that does better: read across, they are sure and make no sense."""
        upright = _words(self._run(page, ("-l", VERTICAL, "--psm", "5", *_OUTPUT), watch))
        return upright if _worth(upright) * _letters(words) > _BETTER * _worth(words) * _letters(upright) else words

    def _run(self, page: PagePicture, options: Sequence[str], watch: Callable[[], None]) -> str:
        command = [self.program, "stdin", "stdout", *options]
        environment = {name: value for name, value in os.environ.items() if name in ("PATH", "TESSDATA_PREFIX", "LD_LIBRARY_PATH")}
        environment |= {"OMP_THREAD_LIMIT": "1", "LC_ALL": "C"}
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, cwd=tempfile.gettempdir()
        ) as running:
            _confine(running.pid)
            try:
                return _told(running, page.data, watch)
            except BaseException:
                running.kill()
                raise


_GOOD, _BETTER = 60, 1.03
"""Mean confidence under which a page is read once more as one block of lines, and how much better that must do to be taken.

Tesseract's search for columns often loses Korean and Japanese lines (.914 of the characters right, as one block .956), and
all of a page of two lines; two columns that are read as one block are hardly surer (measured: under 1.001), and wrong.
"""

_SURE = 2.0
"""Confidence from which tesseract's word on the orientation counts: upright pages of a few lines get under 1, full pages 10 and more."""


def _told(running: "subprocess.Popen[bytes]", picture: bytes, watch: Callable[[], None]) -> str:
    """What the program says of the picture, which a thread hands over while this one looks at the clock and at the user."""
    end = time.monotonic() + _SECONDS
    giving = Thread(target=_give, args=(running.stdin, picture), daemon=True)
    giving.start()
    running.stdin = None
    while True:
        try:
            said, _ = running.communicate(timeout=_STEP)
            break
        except subprocess.TimeoutExpired:
            watch()
            if time.monotonic() > end:
                raise ImportRefused("Reading a page by machine took too long: scan it anew, straight and in black and white.") from None
    giving.join()
    if running.returncode != 0:
        raise ImportRefused("Tesseract could not read a page: check that it is installed whole, with its language data.")
    return said.decode("utf-8", "replace")


def _give(pipe: IO[bytes] | None, picture: bytes) -> None:
    """Write the picture into the pipe; a program that has ended reads no more of it."""
    with suppress(OSError, ValueError):
        if pipe is not None:
            pipe.write(picture)
    with suppress(OSError, ValueError):
        if pipe is not None:
            pipe.close()


if sys.platform == "linux":
    import resource

    def _confine(pid: int) -> None:
        """Limits before the first byte is handed over; a program that is gone already needs none."""
        with suppress(ProcessLookupError):
            resource.prlimit(pid, resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
            resource.prlimit(pid, resource.RLIMIT_AS, (_MEMORY, _MEMORY))
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, 0))
            resource.prlimit(pid, resource.RLIMIT_CORE, (0, 0))

else:

    def _confine(pid: int) -> None:
        """Elsewhere the clock is the only limit."""


def _worth(words: Sequence[ScannedWord]) -> int:
    return sum(word.confidence * len(word.text) for word in words)


def _letters(words: Sequence[ScannedWord]) -> int:
    return sum(len(word.text) for word in words)


def _words(said: str) -> list[ScannedWord]:
    """The words of tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text."""
    rows = [(line, line.split("\t", _COLUMNS - 1)) for line in said.splitlines()]
    plain = "\n".join(line for line, cells in rows if len(cells) < _COLUMNS).replace("\f", "")
    found: list[ScannedWord] = []
    lines: dict[tuple[str, ...], int] = {}
    for _, cells in rows:
        if len(cells) == _COLUMNS and cells[0] == "5" and cells[-1].strip():
            left, top, width, height = (int(cell) for cell in cells[6:10])
            line = lines.setdefault(tuple(cells[1:5]), len(lines))
            found.append(ScannedWord(cells[-1].strip(), line, left, top, left + width, top + height, int(float(cells[10]))))
    return list(_spaced(found, plain))


def _spaced(words: Sequence[ScannedWord], plain: str) -> Iterator[ScannedWord]:
    """The words as the plain text sets them: with a space before them or without. Where the two part, spaces are kept."""
    at = 0
    for word in words:
        begin = at
        while at < len(plain) and plain[at].isspace():
            at += 1
        if plain.startswith(word.text, at):
            yield word._replace(glued=at == begin > 0)
            at += len(word.text)
        else:
            yield word
            found = plain.find(word.text, at)
            at = found + len(word.text) if 0 <= found < at + _LOST else at


_LOST = 40
"""Characters after which a word that the plain text sets elsewhere is not looked for any more."""
