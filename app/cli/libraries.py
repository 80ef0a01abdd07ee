"""Making libraries: a new one, the sample one, and one that proves that everything works."""

import secrets
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.books import book_document, report_book
from app.cli.session import Session, pass_session, verb
from app.cli.speech import columns, say, watched
from app.cli.values import ANY_PATH, OUT_FILE
from app.core.errors import ExitStatus

if TYPE_CHECKING:
    from app.services.opening import Services

SAMPLE_PASSPHRASE = "a sample for everybody"
"""Opens the sample library where no other passphrase was given."""

SAMPLE_BOOK = "attache-sample-book.pdf"


@verb("new")
@pass_session
def new(session: Session) -> None:
    """Make an encrypted library and print its recovery code, once.

    The recovery code opens the library when the passphrase is forgotten. Write it down: it is kept nowhere.
    """
    from app.services.opening import library_exists, new_library

    folder = session.folder if library_exists(session.folder) else session.asked_folder  # never where the disk of another one is mounted
    made = new_library(folder, session.passphrase(new=True), session.resources)
    made.services.close()
    session.answer(
        {"library": folder, "recovery_code": made.recovery_code},
        lambda: [f"Library:       {folder}", f"Recovery code: {made.recovery_code}"],
    )
    say("Write the recovery code down and keep it apart from this computer. It is not shown again.")


@verb("name")
@click.argument("name", required=False)
@pass_session
def name(session: Session, name: str | None) -> None:
    """Tell what the library is called, or give it a name; “” takes the name away.

    The name is readable before unlocking: choose one that tells nothing of what is inside. “undo” takes a new one back.
    """
    with session.open() as services:
        called = services.label.name() if name is None else services.label.rename(name)
    session.answer({"library": session.folder, "name": called}, lambda: [called or f"No name of its own; its folder is {session.folder}."])


@verb("demo")
@click.option("--into", type=ANY_PATH, help="The folder for the library; else a folder “sample” beside your own.")
@click.option("--out", type=OUT_FILE, default=SAMPLE_BOOK, help=f"The book; {SAMPLE_BOOK} unless told.")
@pass_session
def demo(session: Session, into: Path | None, out: Path) -> None:
    """Make a library with the sample meeting, and print its book.

    Where no passphrase is given, the sample library gets a public one, which is printed: keep nothing of your own in it.
    """
    from app.services.sample import load_sample, sample_book

    session.library_option = into or (session.folder if session.library_was_named else session.default_library.parent / "sample")
    passphrase = session.given_passphrase()
    services, recovery_code = _made_or_opened(session, passphrase or SAMPLE_PASSPHRASE)
    try:
        with watched("The sample meeting") as progress:
            meeting = load_sample(services, session.resources, progress)
            built = sample_book(services, meeting, progress)
        path = services.books.export(built.edition.id, out.absolute())
    finally:
        services.close()
    said = {} if passphrase else {"passphrase": SAMPLE_PASSPHRASE}
    codes = {"recovery_code": recovery_code} if recovery_code else {}
    where = {"library": session.folder, "meeting": meeting.id, "book": path}
    say(f"The sample library is in {session.folder}.")
    if not passphrase:
        say(f"It opens with the passphrase “{SAMPLE_PASSPHRASE}”; everybody knows it, so keep nothing of your own there.")
    report_book(session, built, path, {**book_document(built, path), **where, **said, **codes})


@verb("verify")
@pass_session
def verify(session: Session) -> None:
    """Look at every page of the library's file: its seals, its structure, its references.

    Damaged pages are named, and everything that cannot be read any more.
    """
    from app.services.backups import verify_library

    faults = verify_library(session.folder, session.passphrase())
    session.answer({"sound": not faults, "faults": faults}, lambda: list(faults) or ["The library is sound."])
    if faults:
        raise click.exceptions.Exit(ExitStatus.SOME_FAILED)


@verb("selftest")
@click.option("--offline", is_flag=True, help="Watch the network as well, and say whether anything asked for it.")
@pass_session
def selftest(session: Session, offline: bool) -> None:
    """Prove, offline and in a temporary folder, that this installation imports, searches, builds and checks.

    Your own library is not touched. It takes up to half a minute.
    """
    from app.core.offline import NetworkWatch
    from app.services.proving import prove

    watch = NetworkWatch() if offline else None
    with tempfile.TemporaryDirectory(prefix="attache-selftest-") as folder, watched("Testing") as progress:
        proofs = prove(Path(folder), secrets.token_urlsafe(24), session.resources, progress, watch)
    passed, failed = [proof for proof in proofs if proof.passed], [proof for proof in proofs if not proof.passed]
    session.answer(
        {
            name: [{"name": proof.name, "sentence": proof.sentence} for proof in some]
            for name, some in (("passed", passed), ("failed", failed))
        },
        lambda: columns((("passed" if proof.passed else "FAILED"), proof.name, proof.sentence) for proof in proofs),
    )
    if failed:
        raise click.exceptions.Exit(ExitStatus.SOME_FAILED)


def _made_or_opened(session: Session, passphrase: str) -> "tuple[Services, str]":
    from app.services.opening import library_exists, new_library, open_library

    if library_exists(session.folder):
        session.watch_library(session.folder)
        return open_library(session.folder, passphrase, session.resources), ""
    made = new_library(session.folder, passphrase, session.resources)
    session.watch_library(session.folder)
    return made.services, made.recovery_code
