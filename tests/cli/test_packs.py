"""Packs from the command line: several at once, and names that nobody has."""

from pathlib import Path

from tests.cli.conftest import Attache

PACK = "dossiers:\n  - title: {title}\n"


def test_several_packs_are_loaded_in_their_order(attache: Attache, tmp_path: Path) -> None:
    for name, title in (("a", "The northern quay"), ("b", "The southern quay")):
        (tmp_path / f"{name}.yaml").write_text(PACK.format(title=title), encoding="utf-8")
    loaded = attache("--json", "load", tmp_path / "b.yaml", tmp_path / "a.yaml")
    assert [made["title"] for made in loaded.document["dossiers"]] == ["The southern quay", "The northern quay"]


def test_a_name_that_nobody_has_leads_to_the_list(attache: Attache) -> None:
    for words, lists in ((("preflight", "Nobody"), "meetings"), (("show-dossier", "Nobody"), "dossiers"), (("show", "Nobody"), "briefs")):
        ended = attache(*words)
        assert ended.status != 0
        assert f"`attache {lists}`" in ended.err
