"""Bring the window's translation files level with its strings, and compile them.

    python -m tests.tools.update_translations

New strings arrive without words ("unfinished"); give them words in each language, then run it again. The sentences of the other
rooms (``tests/tools/sentences.py``) are among them, and stand in a list of their own, by which the window knows them again.
"""

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.tools.sentences import as_source, extracted  # noqa: E402 - the path must lead to the project first

FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "ko", "ja")


def tool(name: str) -> str:
    """A program of Qt's, beside the interpreter."""
    return str(Path(sys.executable).with_name(name))


def sources() -> list[str]:
    """Every file of the window that may hold strings."""
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app" / "ui").rglob("*.py"))


def gather(target: Path, language: str) -> None:
    """Put the strings of the window, and the sentences it is handed, into a translation file; English holds plurals alone."""
    plurals = ["-pluralonly"] if language == "en" else []
    with TemporaryDirectory() as folder:
        sentences = Path(folder) / "sentences.py"
        sentences.write_text(as_source(extracted()), encoding="utf-8")
        command = [tool("pyside6-lupdate"), *plurals, "-locations", "none", "-no-obsolete", *sources(), str(sentences), "-ts", str(target)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def listed() -> str:
    """The list of all templates, as it is kept."""
    return json.dumps(extracted(), ensure_ascii=False, indent=0) + "\n"


def main() -> None:
    """All languages, one after the other, and the list."""
    (FOLDER / "sentences.json").write_text(listed(), encoding="utf-8")
    for language in LANGUAGES:
        target = FOLDER / f"attache_{language}.ts"
        gather(target, language)
        subprocess.run([tool("pyside6-lrelease"), "-silent", str(target), "-qm", str(target.with_suffix(".qm"))], check=True)


if __name__ == "__main__":
    main()
