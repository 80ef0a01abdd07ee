"""Papers and a pack of our own, small and made up."""

from pathlib import Path

HARBOUR = """Harbour talks begin

The two port authorities met on 3 March 2025 – for the first time in nine years – and agreed to count containers alike.

Traffic grew by 4.5 per cent; the zephyrine quay alone handled 31,000 boxes.

항만 당국은 정례 협의를 시작했다. 会議は秋に開かれる。
"""

FERRY = """Ferries return

A third ferry a day is expected by the spring, the operator said.
"""

PACK = """version: 1
people:
  - key: minister
    names: [Hana Test]
    country: KOR
    invented: true
dossiers:
  - key: ports
    title: Ports
    statements:
      - key: aim
        heading: our_objectives
        text: One way of counting containers by 2027.
        evidence:
          - {brief: Harbour talks begin, quote: agreed to count containers alike}
meetings:
  - key: talk
    title: Talk on ports
    occasion: ministerial
    place: Port
    home: KOR
    counterpart: JPN
    agenda:
      - {title: Ports, dossiers: [ports]}
    participants:
      - {person: minister, side: ours, role: principal}
"""


def written(folder: Path, name: str, text: str) -> Path:
    """A file with that text."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
