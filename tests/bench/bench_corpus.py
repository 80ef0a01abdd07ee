"""What it costs to import the whole reference corpus (4,937 papers) as files: memory of the program at its peak, and processor
time beside FTS5 that is fed the same tokens. Without the corpus, as many papers made up here.

The import runs in a process of its own, whose memory is nothing but the import's. ``ATTACHE_BENCH_PAPERS`` takes fewer papers.
"""

import gc
import json
import lzma
import os
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from multiprocessing import forkserver
from pathlib import Path
from typing import Any, cast

from app.core.jobs import Silent
from app.core.paths import LibraryPlaces, shipped_resources
from app.search.analyzers import Analyzer
from app.services.importing import ImportChoices
from app.services.opening import Services, compose
from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "frus5k.jsonl.xz"
PAPERS = 4_937

_AS_THE_PROGRAM = "import sys; from tests.bench import bench_corpus; bench_corpus.tell(sys.argv[1])"
"""The main module is loaded anew in each worker: the program's is next to nothing, this one would be two thirds of a second."""


def run() -> None:
    """Print memory and processor time."""
    count = int(os.environ.get("ATTACHE_BENCH_PAPERS", PAPERS))
    with tempfile.TemporaryDirectory(prefix="attache-bench-") as place:
        papers = Path(place) / "papers"
        papers.mkdir()
        size = sum((papers / f"{number:05}.txt").write_bytes(text.encode()) for number, text in enumerate(texts(count)))
        made = subprocess.run([sys.executable, "-c", _AS_THE_PROGRAM, place], check=True, stdout=subprocess.PIPE)
        found = json.loads(made.stdout)
    whole = found["parent"] + found["workers"]
    print(f"{found['papers']} papers, {size / 1e6:.1f} MB, {found['passages']} passages, {found['clock']:.0f} s by the clock")
    print(f"the program's memory at its peak        {found['peak']:8.0f} MB   (goal under 600)")
    print(f"the workers' processor time             {found['workers']:8.1f} s")
    print(f"the program's processor time            {found['parent']:8.1f} s")
    print(f"FTS5 fed the same tokens                {found['fts']:8.1f} s")
    print(f"  with the tokens made                  {found['fts'] + found['tokens']:8.1f} s")
    told = f"{whole / (found['fts'] + found['tokens']):8.1f} times, {whole / found['fts']:.1f} without making the tokens"
    print(f"import beside FTS5                      {told} (goal 3)")


def texts(count: int) -> Iterator[str]:
    if CORPUS.is_file():
        with lzma.open(CORPUS, "rt", encoding="utf-8") as lines:
            for line, _ in zip(lines, range(count), strict=False):
                row = json.loads(line)
                yield f"{row['title']}\n\n{row['text']}"
        return
    chance = random.Random(5)
    words = ["".join(chance.choices("aeioulnrstkm", k=chance.randint(3, 9))) for _ in range(20_000)]
    weights = [1 / (rank + 2) for rank in range(len(words))]
    for number in range(count):
        yield "\n\n".join((f"Paper {number}", *(" ".join(chance.choices(words, weights, k=110)) + "." for _ in range(7))))


def _measured(place: Path) -> dict[str, float]:
    library = place / "library"
    services = compose(Store.create(library, create_vault(library, "bench", CHEAPEST).key), LibraryPlaces(library), shipped_resources())
    begun, spent = time.perf_counter(), time.process_time()
    report = services.imports.import_paths([place / "papers"], ImportChoices(), Silent())
    parent, clock = time.process_time() - spent, time.perf_counter() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    cast(Any, forkserver)._forkserver._stop()  # the workers are its children: their time is told when it has ended
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    tokens, fts = _fed(services)
    passages = sum(brief.passages for file in report.files for brief in file.briefs)
    services.close()
    return {
        "papers": len(report.files),
        "passages": passages,
        "clock": clock,
        "peak": peak,
        "parent": parent,
        "workers": usage.ru_utime + usage.ru_stime,
        "tokens": tokens,
        "fts": fts,
    }


def _fed(services: Services) -> tuple[float, float]:
    """Seconds to make our terms of all that is indexed, and to feed them to FTS5."""
    rows = [text for made in services.indexing.documents(Silent()) for text in (made.title, *(part.text for part in made.passages))]
    gc.collect()
    analyzer, known = Analyzer(), dict[str, str]()
    begun = time.process_time()
    fed = [
        " ".join(known.get(word) or known.setdefault(word, " ".join(token.term for token in analyzer.tokens(word))) for word in row.split())
        for row in rows
    ]
    tokens = time.process_time() - begun
    base = sqlite3.connect(":memory:")
    base.execute("create virtual table t using fts5(text, content='', tokenize=\"unicode61 tokenchars '^'\")")
    begun = time.process_time()
    base.executemany("insert into t(text) values (?)", ((row,) for row in fed))
    base.commit()
    return tokens, time.process_time() - begun


def tell(place: str) -> None:
    """Measure, and write what was found for whoever began this process."""
    sys.stdout.write(json.dumps(_measured(Path(place))))
