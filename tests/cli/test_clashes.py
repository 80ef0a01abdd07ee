"""The clash desk by the command line."""

from pathlib import Path

from tests.cli.conftest import Attache

PACK = """version: 1
dossiers:
  - title: Harbours
    figures:
      - {label: Berths, value: "12", unit: berths}
      - {label: Berths, value: "14", unit: berths}
      - {label: Ferries, value: "9", unit: ferries, qualifier: about}
      - {label: Ferries, value: "9.3", unit: ferries}
"""


def test_clashes_are_listed_decided_and_opened_again(attache: Attache, tmp_path: Path) -> None:
    pack = tmp_path / "harbours.yaml"
    pack.write_text(PACK, encoding="utf-8")
    assert attache("load", pack).status == 0
    listed = attache("clashes", "--json").document
    assert [value["value"] for value in listed["open"][0]["values"]] == ["12 berths", "14 berths"]
    assert [row["why"] for row in listed["not_counted"]] == ["less_exact"]
    refused = attache("decide", "Berths", "--prefer", "12 berths")
    assert refused.status == 3
    assert "why" in refused.err
    assert attache("decide", "Berths", "--prefer", "13 berths", "--why", "x").status == 3
    assert attache("decide", "Berths", "--both", "--not-a-clash", "--why", "x").status == 2
    told = attache("decide", "Berths", "--prefer", "12 berths", "--why", "Counted by us.")
    assert "prefer 12 berths – Counted by us." in told.out
    assert "Counted by us." in attache("clashes", "--decided").out
    assert "No figures disagree." in attache("clashes").out
    assert attache("decide", "Berths", "--again").status == 0
    assert attache("clashes", "--json").document["open"][0]["resolution"] == "open"
    assert "Ferries" in attache("clashes", "--not-counted").out
