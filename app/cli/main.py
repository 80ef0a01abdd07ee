"""The command line as a whole: its options, its verbs, and how each run ends."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from app.cli.books import book, check, preflight
from app.cli.briefs import as_one, briefs, import_files, reread, show
from app.cli.cards import merge, photo
from app.cli.clashes import clashes, decide
from app.cli.comparing import compare, versions
from app.cli.describing import confirm
from app.cli.editions import changes, copies, editions
from app.cli.exporting import calendar, export
from app.cli.guide import guide
from app.cli.history import history, redo, undo
from app.cli.libraries import demo, name, new, selftest, verify
from app.cli.lists import dossiers, meetings, names, organisations, people, show_dossier, show_meeting, terms
from app.cli.machines import policy, verify_package
from app.cli.marks import annotate, annotations, reimport, review, settle
from app.cli.mending import repairs
from app.cli.packs import dump, load
from app.cli.persons import card, stances
from app.cli.recipes import delete_recipe, recipe_tree, recipes, save_recipe
from app.cli.safety import backup, backups, keyring, passphrase, recovery, restore, rotate_key, salvage
from app.cli.saying import points
from app.cli.scanned import ocr
from app.cli.searching import reindex, search, searches
from app.cli.session import Session
from app.cli.speech import answer, say
from app.cli.translating import term, translate
from app.cli.values import ANY_PATH
from app.cli.watching import watch
from app.core.errors import ExitStatus, UserError
from app.core.jobs import Cancelled
from app.core.system_libraries import missing_from, missing_sentence
from app.services.crashing import crash_report

VERBS: tuple[click.Command, ...] = (
    new, name, demo, import_files, watch, reread, as_one, ocr, briefs, show, confirm, repairs, compare, versions,
    annotate, annotations, settle, reimport, review, search, searches, load, dump,
    people, organisations, terms, names, merge, photo, stances, card,
    dossiers, meetings, show_dossier, show_meeting, points, clashes, decide,
    translate, term,
    recipes, save_recipe, delete_recipe, recipe_tree,
    preflight, book, check, editions, changes, copies, export, calendar, history, undo, redo,
    backup, backups, restore, verify, salvage, reindex, passphrase, recovery, keyring, rotate_key, selftest,
    policy, verify_package, guide,
)  # fmt: skip


class _InOrder(click.Group):
    """Lists its verbs in the order of a day's work."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own signature
        return [command.name or "" for command in VERBS]


@dataclass(frozen=True, slots=True)
class Program:
    """What the composition root hands over: how to begin a session, and how to open the window."""

    session: Callable[[], Session]
    window: Callable[[Session], int]


def command_line(program: Program) -> click.Group:
    """The whole command line, ready to be run."""

    @click.group(
        "attache",
        cls=_InOrder,
        invoke_without_command=True,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    @click.option("--library", type=ANY_PATH, help="The library's folder; else ATTACHE_LIBRARY, else your data folder.")
    @click.option("--passphrase-file", type=ANY_PATH, help="A file with the passphrase; else ATTACHE_PASSPHRASE, else asked.")
    @click.option("--keyring", "by_keyring", is_flag=True, help="Open with the keyring of the desktop instead of the passphrase.")
    @click.option("--json", "as_json", is_flag=True, help="Answer with one JSON document on standard output.")
    @click.pass_context
    def attache(context: click.Context, library: Path | None, passphrase_file: Path | None, by_keyring: bool, as_json: bool) -> None:
        """A desktop briefing book for diplomats: offline, encrypted, printed.

        Without a verb the window opens. Briefs, dossiers and meetings may be named by id, by its beginning, or by title.
        Exit status: 0 all well, 1 some items failed, 2 wrong usage, 3 refused, 4 wrong passphrase or locked.
        """
        session: Session = context.obj
        session.library_option, session.passphrase_file, session.as_json = library, passphrase_file, as_json
        session.by_keyring = by_keyring
        if context.invoked_subcommand is None:
            if has_display():
                context.exit(program.window(session))
            else:
                say("There is no display here, so the window cannot open. These verbs work without one:")
                click.echo(context.get_help())

    for command in VERBS:
        attache.add_command(command)
    return attache


def has_display() -> bool:
    """Whether a window could be shown."""
    import os

    return sys.platform in ("darwin", "win32") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def run(program: Program, words: Sequence[str]) -> int:
    """Run one command and answer its exit status; no traceback ever reaches the user."""
    session = program.session()
    session.as_json = "--json" in words
    try:
        ended = command_line(program).main(list(words), prog_name="attache", standalone_mode=False, obj=session)
    except click.ClickException as wrong:
        return _refused(session, _usage_sentence(wrong), ExitStatus.USAGE)
    except UserError as refusal:
        return _refused(session, refusal.sentence, refusal.status)
    except (click.Abort, KeyboardInterrupt, Cancelled):
        return _refused(session, "Stopped. What was finished before is kept.", ExitStatus.SOME_FAILED)
    except BrokenPipeError:
        return _reader_left()
    except Exception as trouble:  # noqa: BLE001 - the last place: whatever it is, the user gets a sentence
        return _crashed(session, trouble)
    return ended if isinstance(ended, int) else ExitStatus.OK


def _usage_sentence(wrong: click.ClickException) -> str:
    context = getattr(wrong, "ctx", None)
    hint = f" Try “{context.command_path} --help”." if isinstance(context, click.Context) else ""
    return wrong.format_message() + hint


def _refused(session: Session, sentence: str, status: ExitStatus) -> int:
    if session.as_json:
        answer({"error": sentence, "status": status}, True, list)
    say(sentence)
    return status


def _crashed(session: Session, trouble: Exception) -> int:
    missing = missing_from(str(trouble)) if isinstance(trouble, ImportError) else ""
    if missing:
        return _refused(session, missing_sentence([missing]), ExitStatus.REFUSED)
    report = crash_report(trouble, session.folder)
    kind = type(trouble).__name__
    sentence = f"Something is wrong in Attaché itself ({kind}). What was saved is safe."
    told = f"{sentence} A report without any of your text is in {report}." if report else sentence
    return _refused(session, told, ExitStatus.REFUSED)


def _reader_left() -> int:
    """The program that read our output has closed it, as ``head`` does: no fault of anybody."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return ExitStatus.OK
