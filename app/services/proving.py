"""The proof that an installation works: a library made, filled, searched, printed and checked in a temporary folder."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.core.errors import UserError
from app.core.jobs import Progress, Silent
from app.core.model.annotation import AnnotationKind
from app.core.offline import NetworkWatch, open_network_sockets, own_processes
from app.core.policy import FREE
from app.search.query import Query
from app.services.checking import check_file
from app.services.importing import ImportChoices
from app.services.opening import Services, new_library
from app.services.sample import load_sample, sample_book
from app.services.views import ImportStatus, MarkDetails

WORD = "zephyrine"
"""A word that stands nowhere in the sample."""

PAPER = f"Notes on the {WORD} wind\n\nThe harbour was calm until noon. 항구는 정오까지 고요했다. 港は正午まで静かだった。\n"


@dataclass(frozen=True, slots=True)
class Proof:
    """One thing that was tried. ``sentence`` tells what was seen, or why it did not come out; ``name`` is for scripts."""

    name: str
    passed: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class _Bench:
    """What each proof works on."""

    services: Services
    folder: Path
    resources: Path


class _UnprovedError(Exception):
    """Something was done and did not come out as it must."""


def prove(folder: Path, passphrase: str, resources: Path, progress: Progress, offline: NetworkWatch | None = None) -> tuple[Proof, ...]:
    """Try everything in a folder that is empty; the first that fails ends it, for what comes after rests on it.

    With a watch the network is asked about as well.
    """
    steps = PROOFS
    if offline is not None:
        steps = (*PROOFS, ("offline", partial(_offline, offline)))
    proved: list[Proof] = []
    services = new_library(folder / "library", passphrase, resources, FREE).services
    try:
        for name, step in steps:
            progress.report(len(proved), len(steps), name)
            proved.append(_tried(name, step, _Bench(services, folder, resources)))
            if not proved[-1].passed:
                break
    finally:
        services.close()
    return tuple(proved)


def _tried(name: str, step: Callable[[_Bench], str], bench: _Bench) -> Proof:
    try:
        return Proof(name, True, step(bench))
    except (UserError, _UnprovedError) as trouble:
        return Proof(name, False, str(trouble))


def _must(holds: bool, otherwise: str) -> None:
    if not holds:
        raise _UnprovedError(otherwise)


def _import(bench: _Bench) -> str:
    paper = bench.folder / "paper.txt"
    paper.write_text(PAPER, encoding="utf-8")
    (report,) = bench.services.imports.import_paths([paper], ImportChoices(), Silent()).files
    _must(report.status is ImportStatus.IMPORTED, f"A text file was not imported: {report.message}")
    return "A paper in three scripts was read by a worker process and became a brief."


def _encrypted(bench: _Bench) -> str:
    held = [path.read_bytes() for path in bench.folder.joinpath("library").rglob("*") if path.is_file()]
    _must(not any(WORD.encode() in data or data.startswith(b"SQLite format 3") for data in held), "The library's files can be read.")
    return f"None of the {len(held)} files of the library shows a word of it."


def _load(bench: _Bench) -> str:
    meeting = load_sample(bench.services, bench.resources, Silent())
    _must(bool(bench.services.meetings.view(meeting.id).dossiers), "The sample meeting has no dossier.")
    return f"The sample meeting was loaded, and with it {len(bench.services.library.rows()) - 1} briefs."


def _annotate(bench: _Bench) -> str:
    brief = bench.services.library.find(f"Notes on the {WORD}")
    words = bench.services.library.detail(brief.id).paragraphs[-1].passage.exact
    marked = bench.services.annotations.by_quote(brief.id, words, MarkDetails(kind=AnnotationKind.NOTE, note="a lantern"))
    _must(marked.mark.passage.exact == words, "The mark is on other words than those that were quoted.")
    return "A passage was marked by its words."


def _search(bench: _Bench) -> str:
    for words in ("lantern", "정오", "正午", WORD):
        found = bench.services.search.search(Query(text=words))
        _must(found.total >= 1, f"“{words}” was not found.")
    return "Words in English, Korean and Japanese, and the note on the mark, were found."


def _build(bench: _Bench) -> str:
    built = sample_book(bench.services, bench.services.meetings.all()[0], Silent())
    _must(not built.failed, "; ".join(f"{check.code} {check.message}" for check in built.failed))
    bench.services.books.export(built.edition.id, bench.folder / "book.pdf")
    return f"The sample meeting's book was built: {built.edition.pages} pages."


def _check(bench: _Bench) -> str:
    results = check_file(bench.folder / "book.pdf")
    failed = [result for result in results if result.must and not result.passed]
    _must(not failed, "; ".join(f"{result.code} {result.message}" for result in failed))
    return f"The book was read again from its file: {len(results)} checks, none that must hold failed."


def _verify(bench: _Bench) -> str:
    faults = bench.services.verify()
    _must(not faults, "; ".join(faults))
    return "Every page of the library's file has its seal, and every reference leads somewhere."


PROOFS: tuple[tuple[str, Callable[[_Bench], str]], ...] = (
    ("import", _import),
    ("encryption", _encrypted),
    ("sample", _load),
    ("mark", _annotate),
    ("search", _search),
    ("book", _build),
    ("check", _check),
    ("library", _verify),
)


def _offline(watch: NetworkWatch, bench: _Bench) -> str:
    """What of the proof that nothing goes out can be repeated on a user's machine."""
    libraries = network_libraries(bench.resources.parent)
    _must(not watch.asked, f"The network was asked for: {', '.join(watch.asked)}.")
    _must(not libraries, f"A network library of Qt lies beside the program: {', '.join(libraries)}.")
    held = open_network_sockets(own_processes(os.getpid()))
    _must(not held, f"{held} network sockets are open.")
    counted = "" if held is None else " and none is open now"
    return f"No network socket was asked for while all this was done{counted}; no network library of Qt is installed."


def network_libraries(program: Path) -> list[str]:
    """The names of those files of the program that are Qt's network library.

    A checkout has one in its environment, and in what was built in it: neither is looked at. Where the program itself lies does
    not matter, for an installation is tried below a folder for building.
    """
    found = (path.relative_to(program) for path in program.rglob("*Qt*Network*"))
    return [path.name for path in found if path.parts[0] not in (".venv", "build")]
