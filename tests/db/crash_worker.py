"""Saves without end and says each save aloud only after it is kept; ``test_crash.py`` kills it."""

import hashlib
import sys
from itertools import count
from pathlib import Path
from random import Random

from app.core.model.brief import Brief, BriefText
from db.store import Store
from db.vault import DataKey


def main(folder: Path, key: DataKey, seed: int) -> None:
    """Import paper after paper: description, words, original and index file in one write each."""
    random, store = Random(seed), Store.open(folder, key)
    for number in count():
        raw = f"paper {seed}.{number} " + "word " * random.randrange(20_000)
        digest = hashlib.sha256(raw.encode()).hexdigest()
        with store.write("Import") as unit:
            brief = unit.briefs.add(Brief(title=digest))
            unit.texts.add(BriefText(brief_id=brief.id, raw=raw))
            unit.originals.put(digest, raw.encode())
            unit.index_files.write("TOC", digest.encode())
        print(brief.id, digest, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), DataKey(bytes.fromhex(sys.argv[2])), int(sys.argv[3]))
