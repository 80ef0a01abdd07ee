"""Safety: backups, restoring, and the keys of a library."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.session import Session, pass_session, verb
from app.cli.speech import columns, say
from app.cli.values import ANY_PATH
from app.core.errors import ExitStatus, UserError

if TYPE_CHECKING:
    from app.services.backups import Backup, BackupFacts

NEW_PASSPHRASE_VARIABLE = "ATTACHE_NEW_PASSPHRASE"
CODE_HINT = "Write the recovery code down and keep it apart from this computer. It is not shown again; the old one is worthless now."


@verb("backup")
@pass_session
def backup(session: Session) -> None:
    """Make a backup now, open it and look at it before it counts."""
    with session.open() as services:
        made = services.backups.make()
    session.answer(_document(made, None), lambda: [str(made.path)])


@verb("backups")
@pass_session
def backups(session: Session) -> None:
    """List the backups, newest first, with what is in each."""
    with session.open() as services:
        found = services.backups.all()
    session.answer(
        [_document(entry.backup, entry.facts) for entry in found],
        lambda: columns((f"{entry.backup.at:%Y-%m-%d %H:%M:%S}", entry.backup.path, _words(entry.facts)) for entry in found),
    )


@verb("restore")
@click.argument("file", type=ANY_PATH)
@click.argument("folder", metavar="DIR", type=ANY_PATH)
@click.option("--look", is_flag=True, help="Only say what is in the backup; nothing is written.")
@pass_session
def restore(session: Session, file: Path, folder: Path, look: bool) -> None:
    """Put a backup into a folder. A library that is there is kept in its backups first.

    The backup opens with the passphrase that its library had when it was made.
    """
    from app.services.backups import backup_contents, restore_backup

    source, target = file.absolute(), folder.absolute()
    words = session.passphrase()
    if look:
        facts = backup_contents(source, words)
        session.answer({"file": source, **_facts(facts)}, lambda: [_words(facts)])
        return
    done = restore_backup(source, target, words)
    session.answer({"library": target, "kept_aside": done.aside, **_facts(done.facts)}, lambda: [str(target)])
    say(f"In this backup: {_words(done.facts)}")
    if done.aside:
        say(f"What was there before is kept in {done.aside}.")


@verb("salvage")
@click.argument("folder", metavar="DIR", type=ANY_PATH)
@pass_session
def salvage(session: Session, folder: Path) -> None:
    """Bring everything readable of a damaged library into a new one in DIR, and list what is lost.

    The damaged library is left as it is. The new one has the same passphrase and a new recovery code, which is printed once.
    """
    from app.services.backups import salvage_library

    target = folder.absolute()
    done, code = salvage_library(session.folder, target, session.passphrase())
    lost = [loss.sentence for loss in done.lost]
    session.answer(
        {"library": target, "recovery_code": code, "objects": done.objects, "mended": done.mended, "lost": lost},
        lambda: [f"Library:       {target}", f"Recovery code: {code}", f"Objects:       {done.objects}", *(lost or ["Nothing is lost."])],
    )
    say(f"Write the recovery code down; it is not shown again. The damaged library is still in {session.folder}.")
    if lost:
        raise click.exceptions.Exit(ExitStatus.SOME_FAILED)


@verb("passphrase")
@click.option("--new-passphrase-file", "file", type=ANY_PATH, help=f"A file with the new one; else {NEW_PASSPHRASE_VARIABLE}, else asked.")
@pass_session
def passphrase(session: Session, file: Path | None) -> None:
    """Change the passphrase. No data is rewritten; earlier backups keep the one they were made under."""
    from app.services.backups import set_passphrase

    old = session.passphrase()
    set_passphrase(session.folder, old, _new_passphrase(file))
    session.answer({"library": session.folder}, lambda: ["The passphrase is changed."])


@verb("recovery")
@pass_session
def recovery(session: Session) -> None:
    """Print a new recovery code, once; the old one is worthless from then on."""
    from app.services.backups import set_recovery_code

    code = set_recovery_code(session.folder, session.passphrase())
    session.answer({"library": session.folder, "recovery_code": code}, lambda: [f"Recovery code: {code}"])
    say(CODE_HINT)


@verb("keyring")
@click.option("--on/--off", "wanted", default=None, help="Let the keyring of this desktop open the library, or no longer.")
@pass_session
def keyring(session: Session, wanted: bool | None) -> None:
    """Say whether the keyring of the desktop opens the library, or change that. Passphrase and recovery code open it always.

    With it on, “attache --keyring VERB” asks for no passphrase: whoever is logged in on this computer can open the library.
    """
    with session.open() as services:
        if wanted is not None:
            (services.keyring.turn_on if wanted else services.keyring.turn_off)()
        on = services.keyring.is_on()
    said = "The keyring of this desktop opens the library." if on else "The library opens with passphrase and recovery code alone."
    session.answer({"library": session.folder, "keyring": on}, lambda: [said])


@verb("rotate-key")
@pass_session
def rotate_key(session: Session) -> None:
    """Write the whole library anew under another data key, and print the new recovery code.

    A backup under the old key is made first. Killed at any moment, the library opens with the same passphrase. A keyring that
    opened the library does so no longer, until it is turned on again.
    """
    from app.services.backups import set_data_key

    code, made = set_data_key(session.folder, session.passphrase())
    session.answer(
        {"library": session.folder, "recovery_code": code, "backup": made.path},
        lambda: [f"Library:       {session.folder}", f"Recovery code: {code}", f"Backup:        {made.path}"],
    )
    say(CODE_HINT)


def _new_passphrase(file: Path | None) -> str:
    import os
    import sys

    if file is not None:
        try:
            return file.read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as trouble:
            raise UserError("The file {file} with the new passphrase cannot be read; give another one.", file=file) from trouble
    given = os.environ.get(NEW_PASSPHRASE_VARIABLE)
    if given:
        return given
    if not sys.stdin.isatty():
        raise UserError(
            "The new passphrase is wanted: give --new-passphrase-file FILE or set {new_passphrase_variable}.",
            new_passphrase_variable=NEW_PASSPHRASE_VARIABLE,
        )
    return str(click.prompt("New passphrase", hide_input=True, confirmation_prompt=True, err=True))


def _document(made: "Backup", facts: "BackupFacts | None") -> dict[str, object]:
    return {"path": made.path, "at": made.at, "size": made.size, **(_facts(facts) if facts else {})}


def _facts(facts: "BackupFacts") -> dict[str, object]:
    return {"reason": facts.reason, "step": facts.step, "last_change": facts.last_change, "contents": facts.counts}


def _words(facts: "BackupFacts | None") -> str:
    if facts is None:
        return "made under another key, or damaged"
    counts = ", ".join(f"{count} {name}" for name, count in facts.counts.items() if count) or "nothing"
    return f"{counts}; last change “{facts.last_change}”" if facts.last_change else counts
