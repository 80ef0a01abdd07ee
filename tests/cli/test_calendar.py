"""The programme of a meeting as a calendar file, by the command line."""

from pathlib import Path

from app.core.errors import ExitStatus
from tests.cli.conftest import Attache

PACK = """version: 1
meetings:
  - key: talk
    title: Talk on ports
    occasion: ministerial
    place: Port
    start: 2026-03-14T10:00:00+09:00
    sessions:
      - {title: Plenary, start: "2026-03-14T10:00:00+09:00", minutes: 60}
  - {key: later, title: Another talk, occasion: visit}
"""


def test_a_programme_is_written_and_said_to_be_outside(attache: Attache, tmp_path: Path) -> None:
    (tmp_path / "talk.yaml").write_text(PACK, encoding="utf-8")
    assert attache("load", tmp_path / "talk.yaml").status == ExitStatus.OK
    out = tmp_path / "talk.ics"
    ended = attache("calendar", "Talk on ports", "-o", out)
    assert ended.status == ExitStatus.OK
    assert "outside the encrypted library" in ended.out
    assert b"SUMMARY:Plenary\r\n" in out.read_bytes()
    refused = attache("calendar", "Another talk", "-o", tmp_path / "other.ics")
    assert (refused.status, (tmp_path / "other.ics").exists()) == (ExitStatus.REFUSED, False)
