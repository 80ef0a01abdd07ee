"""How long reading takes: each format in the warm worker, and quotes in a long text."""

import time
from collections.abc import Callable
from statistics import median

from app.core.anchors import find_quote, nearest
from app.importers.base import ImportOptions
from app.importers.sandbox import ImportWorkers
from tests.importers.documents import column, new_word, pdf, word

SENTENCE = "The two mayors met at the harbour in week {number} and agreed to open the ferry line again, whatever it may cost. "


def run() -> None:
    """Print the median of each, in milliseconds."""
    long = "\n\n".join(SENTENCE.format(number=number) * 3 for number in range(900))
    with ImportWorkers() as workers:
        rows = [(name, _median(_reading(workers, name, data))) for name, data in _documents().items()]
    rows.append(("find a quote in 100 pages", _median(lambda: find_quote(long, "in week 880 and agreed"))))
    rows.append(("nearest text in 100 pages", _median(lambda: nearest(long, "in week 880 and they agree to open a ferry"))))
    for name, milliseconds in rows:
        print(f"{name:32} {milliseconds:8.1f} ms")


def _documents() -> dict[str, bytes]:
    made = new_word()
    for number in range(60):
        made.add_paragraph(SENTENCE.format(number=number) * 3)
    said = "".join(f"<p>{SENTENCE.format(number=number) * 3}</p>" for number in range(60))
    lines = [f"Line {number} of a page that is about as long as the lines of a page mostly are" for number in range(45)]
    return {
        "brief.txt": "\n\n".join(SENTENCE.format(number=number) * 3 for number in range(60)).encode(),
        "brief.docx": word(made),
        "brief.html": f"<html><body><article>{said}</article></body></html>".encode(),
        "ten pages.pdf": pdf([column(lines)] * 10),
    }


def _reading(workers: ImportWorkers, name: str, data: bytes) -> Callable[[], object]:
    return lambda: workers.read_bytes(data, name, ImportOptions())


def _median(work: Callable[[], object]) -> float:
    times: list[float] = []
    for _ in range(7):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return median(times)
