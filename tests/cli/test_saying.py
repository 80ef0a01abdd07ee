"""Points of a meeting by the command line: their times, and which are cut."""

from pathlib import Path

from tests.cli.conftest import Attache

PACK = """version: 1
dossiers:
  - title: Harbours
    arguments_to_use:
      - {text: The quay is ours., seconds: 120}
      - {text: The ferry sails daily., seconds: 90}
meetings:
  - title: Talks
    occasion: ministerial
    agenda:
      - {title: Ports, dossiers: [Harbours], minutes: 2}
"""


def test_points_are_listed_cut_and_said_again(attache: Attache, tmp_path: Path) -> None:
    pack = tmp_path / "harbours.yaml"
    pack.write_text(PACK, encoding="utf-8")
    assert attache("load", pack).status == 0
    assert "Ports: 3:30 of 2:00, 1:30 too much" in attache("points", "Talks").out
    cut = attache("points", "Talks", "--leave-out", "quay", "--json").document
    assert (cut[0]["seconds_taken"], cut[0]["seconds_over"]) == (90, 0)
    spared = attache("points", "Talks", "--if-time", "ferry")
    assert "Ports: 0:00 of 2:00" in spared.out
    assert "The ferry sails daily. (if time allows)" in spared.out
    assert "The quay is ours. (left out)" in spared.out
    dumped = tmp_path / "again.yaml"
    assert attache("dump", dumped).status == 0
    assert attache("load", dumped).status == 0
    assert [point["saying"] for point in attache("points", "Talks", "--json").document[0]["points"]] == ["left_out", "if_time"]
    assert attache("points", "Talks", "--say", "quay").status == 0
    assert "Ports: 2:00 of 2:00" in attache("points", "Talks").out
    assert attache("points", "Talks", "--say", "nothing like it").status == 3
