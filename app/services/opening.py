"""Making and opening a library: the one place where the services are put together."""

import getpass
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import UserError
from app.core.language import Language
from app.core.marking import Marking, MarkingSchemes
from app.core.paths import LibraryPlaces
from app.core.policy import FREE, Policy
from app.core.settings import Settings
from app.services.alone import AloneService
from app.services.annotate import AnnotationService
from app.services.backups import BackupService
from app.services.books import BookService
from app.services.clashes import ClashService
from app.services.cleaning import CleaningService
from app.services.copies import CopyService
from app.services.desk import Desk
from app.services.dossiers import DossierService
from app.services.drafting import DraftService
from app.services.earlier import EarlierService
from app.services.grading import GradingService
from app.services.history import HistoryService
from app.services.importing import ImportService
from app.services.indexing import IndexingService
from app.services.keyring import KeyringService, key_by_keyring
from app.services.label import LabelService
from app.services.library import LibraryService
from app.services.likes import LikesService
from app.services.listeners import Listener, Listeners
from app.services.meetings import MeetingService
from app.services.merging import MergingService
from app.services.merging_words import OrganisationMerging, TermMerging
from app.services.naming import NamesService
from app.services.packs import PackService
from app.services.pages import PageService
from app.services.people import OrganisationService, PeopleService
from app.services.policy import machine_policy
from app.services.portraits import PortraitService
from app.services.recognising import RecognitionService
from app.services.reimporting import ReimportService
from app.services.rereading import RereadingService
from app.services.resuming import ResumeService
from app.services.searching import SearchService
from app.services.speaking import SpeakingService
from app.services.standing import StandingService
from app.services.titles import TitleService
from app.services.trash import TrashService
from app.services.waiting import WaitingService
from app.services.watching import WatchService
from app.services.whereabouts import WhereaboutsService
from db.names import LIBRARY_NAME
from db.slots import calibrated
from db.store import Store
from db.vault import create_vault, discard_vault, has_vault, unlock, unlock_with_recovery

NAME_VARIABLE = "ATTACHE_NAME"


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Everything window and command line may ask of an open library. All of it may be called from any thread.

    ``schemes`` answers the marking schemes that ship with the program, ``choosable`` those of them that may be chosen for something
    with a marking, ``countries`` the names of countries in a language.
    ``on_change`` adds a listener, called with the ``Changes`` of each commit in the thread that made it; what it
    returns ends the listening. ``verify`` looks at every page of the library's file and answers what is wrong.
    ``policy`` is what the administrator decided.
    """

    places: LibraryPlaces
    policy: Policy
    settings: Settings
    label: LabelService
    library: LibraryService
    copies: CopyService
    imports: ImportService
    reimports: ReimportService
    cleaning: CleaningService
    watching: WatchService
    rereading: RereadingService
    recognition: RecognitionService
    pages: PageService
    likes: LikesService
    trash: TrashService
    waiting: WaitingService
    clashes: ClashService
    annotations: AnnotationService
    dossiers: DossierService
    earlier: EarlierService
    grading: GradingService
    standing: StandingService
    people: PeopleService
    merging: MergingService
    organisation_merging: OrganisationMerging
    term_merging: TermMerging
    whereabouts: WhereaboutsService
    portraits: PortraitService
    organisations: OrganisationService
    meetings: MeetingService
    speaking: SpeakingService
    packs: PackService
    names: NamesService
    titles: TitleService
    search: SearchService
    indexing: IndexingService
    books: BookService
    drafts: DraftService
    alone: AloneService
    history: HistoryService
    backups: BackupService
    keyring: KeyringService
    resume: ResumeService
    schemes: Callable[[], MarkingSchemes]
    choosable: Callable[[Marking], MarkingSchemes]
    countries: Callable[[Language], Mapping[str, str]]
    on_change: Callable[[Listener], Callable[[], None]]
    verify: Callable[[], tuple[str, ...]]
    close: Callable[[], None]


@dataclass(frozen=True, slots=True)
class NewLibrary:
    """A library just made. ``recovery_code`` is shown once and kept nowhere."""

    services: Services
    recovery_code: str


def signature() -> str:
    """The name that the history signs changes with: that of the user's account, or ``ATTACHE_NAME``; empty where there is none."""
    try:
        return os.environ.get(NAME_VARIABLE) or getpass.getuser()
    except (OSError, KeyError, ImportError):
        # an account without an entry in the system's list; Python 3.13 raises OSError, earlier ones what pwd raises
        return ""


def library_exists(folder: Path) -> bool:
    """Whether a library was made in that folder."""
    return has_vault(folder)


def require_library(folder: Path) -> None:
    """Say how to begin where there is no library yet.

    Raises:
        UserError: the folder holds no library.
    """
    if not has_vault(folder):
        raise UserError("There is no library in {folder}. Make one with “new”, or name another folder with --library.", folder=folder)


def new_library(folder: Path, passphrase: str, resources: Path, policy: Policy | None = None, *, name: str = "") -> NewLibrary:
    """Make an encrypted library in a folder, under a name or none, and open it. Without a ``policy`` that of the machine holds.

    Raises:
        UserError: the folder holds a library already or cannot be written to, or the passphrase is none, or not one that the
            administrator wants, or the policy file cannot be used, or the name is too long.
    """
    rules = machine_policy() if policy is None else policy
    rules.check_passphrase(passphrase)
    vault = create_vault(folder, passphrase, calibrated())
    try:
        services = _composed(Store.create(folder, vault.key), folder, resources, rules)
        _name(services, name)
    except BaseException:
        # so that it can be made again when there is room
        discard_vault(folder)
        for path in folder.glob(f"{LIBRARY_NAME}*"):
            path.unlink(missing_ok=True)
        raise
    return NewLibrary(services, vault.recovery_code)


def _name(services: Services, name: str) -> None:
    """Give a library that was just made its name; it is closed again where that fails."""
    try:
        services.label.begin(name)
    except BaseException:
        services.close()
        raise


def open_library(folder: Path, passphrase: str, resources: Path) -> Services:
    """Open a library with its passphrase.

    Raises:
        LockedError: the passphrase is wrong, or another instance has the library.
        UserError: there is no library, it is damaged, a newer program wrote it, or the policy file cannot be used.
    """
    rules = machine_policy()
    return _composed(Store.open(folder, unlock(folder, passphrase)), folder, resources, rules)


def open_with_recovery(folder: Path, recovery_code: str, resources: Path) -> Services:
    """Open a library with its recovery code.

    Raises:
        LockedError: the code is mistyped or of another library, or another instance has the library.
        UserError: there is no library, it is damaged, a newer program wrote it, or the policy file cannot be used.
    """
    rules = machine_policy()
    return _composed(Store.open(folder, unlock_with_recovery(folder, recovery_code)), folder, resources, rules)


def open_with_keyring(folder: Path, resources: Path) -> Services:
    """Open a library with what the keyring of this desktop keeps for it.

    Raises:
        LockedError: the keyring does not open it, or another instance has the library.
        UserError: there is no library, it does not open with a keyring, the keyring stayed closed; it is damaged or newer; the policy
            file cannot be used or forbids it.
    """
    rules = machine_policy()
    rules.check_keyring()
    return _composed(Store.open(folder, key_by_keyring(folder)), folder, resources, rules)


def _composed(store: Store, folder: Path, resources: Path, rules: Policy) -> Services:
    """The services, or the store closed again: an open one is held against everybody, and cannot be taken away on every system."""
    try:
        return compose(store, LibraryPlaces(folder), resources, signature(), rules)
    except BaseException:
        store.close()
        raise


def compose(store: Store, places: LibraryPlaces, resources: Path, by: str = "", policy: Policy = FREE) -> Services:
    """All services on one open store. ``by`` is the name that writes are signed with."""
    listeners = Listeners()
    desk = Desk(store=store, resources=resources, listeners=listeners, by=by, policy=policy)
    indexing = IndexingService(desk)
    backups = BackupService(desk, places.folder)
    people = PeopleService(desk)
    settings = Settings(places.settings, policy.choices())
    imports = ImportService(desk, indexing)
    pages = PageService(desk)
    likes, merging = LikesService(desk), MergingService(desk)
    books = BookService(desk)
    search = SearchService(desk, indexing)

    copies = CopyService(desk, library := LibraryService(desk, backups))

    def close() -> None:
        copies.empty()
        indexing.stop()
        pages.close()
        store.close()

    return Services(
        places=places,
        policy=policy,
        settings=settings,
        label=LabelService(desk, settings),
        library=library,
        copies=copies,
        imports=imports,
        reimports=ReimportService(desk, indexing),
        cleaning=CleaningService(desk),
        watching=WatchService(desk, imports),
        rereading=RereadingService(desk, indexing),
        recognition=RecognitionService(desk, indexing),
        pages=pages,
        likes=likes,
        trash=TrashService(desk),
        waiting=WaitingService(desk, likes, merging),
        clashes=ClashService(desk),
        annotations=AnnotationService(desk),
        dossiers=DossierService(desk),
        earlier=EarlierService(desk),
        grading=GradingService(desk),
        standing=StandingService(desk),
        people=people,
        merging=merging,
        organisation_merging=OrganisationMerging(desk),
        term_merging=TermMerging(desk),
        whereabouts=WhereaboutsService(desk),
        portraits=PortraitService(desk),
        organisations=OrganisationService(desk),
        meetings=MeetingService(desk),
        speaking=SpeakingService(desk),
        packs=PackService(desk, indexing),
        names=NamesService(desk, indexing, people),
        titles=TitleService(desk, search, people),
        search=search,
        indexing=indexing,
        books=books,
        drafts=DraftService(desk, books),
        alone=AloneService(desk, books),
        history=HistoryService(desk),
        backups=backups,
        keyring=KeyringService(desk, places.folder),
        resume=ResumeService(desk),
        schemes=desk.schemes,
        choosable=desk.choosable,
        countries=desk.countries,
        on_change=listeners.add,
        verify=store.verify,
        close=close,
    )
