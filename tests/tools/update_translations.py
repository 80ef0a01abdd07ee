"""Bring the window's translation files level with its strings, and compile them.

    python -m tests.tools.update_translations

New strings arrive without words ("unfinished"); give them words in each language, then run it again.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "ko", "ja")


def tool(name: str) -> str:
    """A program of Qt's, beside the interpreter."""
    return str(Path(sys.executable).with_name(name))


def sources() -> list[str]:
    """Every file of the window that may hold strings."""
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app" / "ui").rglob("*.py"))


def gather(target: Path, language: str) -> None:
    """Put the strings of the window into a translation file; English holds plurals alone."""
    plurals = ["-pluralonly"] if language == "en" else []
    command = [tool("pyside6-lupdate"), *plurals, "-locations", "none", "-no-obsolete", *sources(), "-ts", str(target)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def main() -> None:
    """All languages, one after the other."""
    for language in LANGUAGES:
        target = FOLDER / f"attache_{language}.ts"
        gather(target, language)
        subprocess.run([tool("pyside6-lrelease"), "-silent", str(target), "-qm", str(target.with_suffix(".qm"))], check=True)


if __name__ == "__main__":
    main()
