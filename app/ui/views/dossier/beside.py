"""What stands around the page of a dossier and is fetched once the page is there: banner, checks, where it is printed, what came before."""

from uuid import UUID

from app.core.language import Language
from app.core.model.dossier import Dossier
from app.services.drafting import BookView
from app.services.returning import Turn
from app.ui.context import Context
from app.ui.jobs import Lane
from app.ui.views.dossier.page import DossierPage
from app.ui.views.dossier.side import DossierSide


class Beside:
    """Fills page and side; an answer about a dossier that is gone meanwhile is let go."""

    def __init__(self, context: Context, page: DossierPage, side: DossierSide) -> None:
        self._context, self._page, self._side = context, page, side

    def fetch(self, dossier: Dossier, language: Language, *, same: bool) -> None:
        """Fetch what stands around a dossier that is read in ``language``; ``same``: it is the one that was there before."""
        self._fetch_checks(dossier, language)
        self._fetch_standings(dossier)
        self._fetch_banner(dossier)
        self._fetch_earlier(dossier.id)
        if not same:
            self._fetch_printed(dossier.id)

    def _fetch_printed(self, dossier_id: UUID) -> None:
        services, language = self._context.services, self._context.language
        show = self._side.statement.show_printed
        self._context.jobs.read("dossier-printed", lambda: services.whereabouts.printed(dossier_id, language), show, lambda _gone: None)

    def _fetch_checks(self, dossier: Dossier, language: Language) -> None:
        alone, history = self._context.services.alone, self._context.services.history.dossiers

        def fetch() -> tuple[BookView, tuple[Turn, ...]]:
            return alone.checks(dossier.id, language), history.turns(dossier.id)

        self._context.jobs.read("dossier-checks", fetch, lambda found: self._take_checks(*found), lambda _gone: None)

    def _take_checks(self, checks: BookView, turns: tuple[Turn, ...]) -> None:
        self._side.show_checks(checks)
        self._side.statement.show_checks(checks.notices, turns)

    def _fetch_banner(self, dossier: Dossier) -> None:
        dossiers, language = self._context.services.dossiers, self._context.language
        self._context.jobs.read("dossier-banner", lambda: dossiers.banner(dossier, language), self._page.show_banner)

    def _fetch_earlier(self, dossier_id: UUID) -> None:
        earlier, page = self._context.services.earlier, self._page
        read = self._context.jobs.read
        read(
            "dossier-earlier", lambda: earlier.all(dossier_id), lambda found: page.show_earlier(*found), lambda _gone: None, lane=Lane.ASIDE
        )

    def _fetch_standings(self, dossier: Dossier) -> None:
        standing, show = self._context.services.standing, self._side.statement.show_standings
        wanted = {evidence.passage_id for statement in dossier.statements for evidence in statement.evidence}
        self._context.jobs.read("dossier-standing", lambda: standing.of(wanted), show, lambda _gone: None)
