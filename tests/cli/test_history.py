"""The history on the command line: a dossier's in words, and the way back."""

from pathlib import Path

import pytest

from tests.cli.conftest import Attache
from tests.services.material import HARBOUR, PACK, written


def test_the_history_of_a_dossier_is_told_and_returned_to(attache: Attache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATTACHE_NAME", "Mina")
    attache("import", "--title", "Harbour talks begin", written(tmp_path, "harbour.txt", HARBOUR))
    attache("load", written(tmp_path, "pack.yaml", PACK))
    attache("load", written(tmp_path, "pack.yaml", PACK.replace("by 2027", "by 2031")))
    turns = attache("--json", "history", "Ports").document
    assert [turn["by"] for turn in turns] == ["Mina"] * 2
    told = attache("history", "Ports").out
    assert "“One way of counting containers by 2027.” → “One way of counting containers by 2031.”" in told
    back = attache("--json", "history", "Ports", "--return-to", str(turns[0]["number"]))
    assert (back.status, back.document["title"], back.document["missing"]) == (0, "Ports", 0)
    assert "by 2027" in attache("show-dossier", "Ports").out
    assert attache("history", "--return-to", "1").status == 2
    assert attache("history", "Ports", "--return-to", "1").status == 3
    assert attache("history", "no such thing").status == 3
    assert attache("history", "x" * 36).status == 3
    assert attache("history", attache("--json", "briefs").document[0]["id"][:9]).status == 0
