"""No regular expression that reads what strangers wrote takes longer than the text is long: a line of a megabyte is read like any other."""

import subprocess
import sys

import pytest

_READS = """
import resource
resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
from app.core.model.brief import Block, BlockKind, BriefText
from app.core.repairs import clean
from app.importers.base import Document, ImportOptions
from app.importers.formats import read_document
from uuid import UUID

LONG, HALF = 1_000_000, 500_000
def text(raw):
    return BriefText(brief_id=UUID(int=1), raw=raw, blocks=(Block(kind=BlockKind.PARAGRAPH, start=0, end=len(raw)),))

blank = f"The quay{' ' * LONG}is\\nlong."
assert clean(text(blank)).text == blank.replace("\\n", " ")
for name, data in (
    (".txt", b"a" * HALF + b"\\nquay-\\nside\\n" * 40),
    (".rtf", b"{\\\\rtf1 The quay" + b" " * LONG + b"\\\\par}"),
    (".rtf", b"{\\\\rtf1 " + b"\\\\pard\\\\b " * (HALF // 8) + b"The quay\\\\par}"),
    (".md", b"---" + b"\\n" * LONG + b"The quay"),
    (".md", b"---\\n" + b"# a\\n" * 5_000 + b"!\\nThe quay"),
    (".eml", b"From: a@b.example\\nSubject: quay\\n\\n" + b"begin 644 quay\\n" * (HALF // 15)),
    (".svgz", b" " + b"<!-- -->" * (LONG // 8) + b"The quay"),
):
    assert "quay" in read_document(Document(data, name), ImportOptions()).raw, name
print("read")
"""

_REFUSES = """
import resource
resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
from app.core.errors import ImportRefused
from app.importers.base import Document, ImportOptions
from app.importers.formats import read_document

try:
    read_document(Document(b"\\n" * 4_000 + b"ships: 40\\n", ".yaml"), ImportOptions())
except ImportRefused:
    print("refused")
"""


def test_a_line_of_a_megabyte_is_read_like_any_other() -> None:
    """Whatever tries each place of the line once more for each place would take hours."""
    told = subprocess.run([sys.executable, "-c", _READS], capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout) == (0, "read\n"), told.stderr[-2_000:]


def test_data_behind_empty_lines_is_refused_like_any_other() -> None:
    """Whatever tries each way to share the empty lines out would not end."""
    told = subprocess.run([sys.executable, "-c", _REFUSES], capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout) == (0, "refused\n"), told.stderr[-2_000:]


@pytest.mark.heavy
def test_no_pattern_takes_longer_than_its_text_is_long() -> None:
    command = [sys.executable, "-m", "tests.tools.patterns", "app.core", "app.importers"]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout
    assert int(told.stdout.partition(" ")[0]) > 200
