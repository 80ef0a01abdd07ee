"""The chips of a dossier tell its sources apart: a letter each, in the order of the page, and the place in the text."""

from uuid import UUID, uuid4

import pytest

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.base import Evidence
from app.core.model.brief import Brief, Locator, Passage
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import Meeting
from app.services.opening import Services
from app.services.views import DossierView, EvidenceView
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.dossier.sources import Legend, letter, sources_of
from app.ui.views.dossier.statement import StatementRow
from app.ui.widgets.chip import Chip
from tests.ui.windows import dossier_of

HARBOUR = Brief(title="Harbour report of the eastern coast", publisher="Port Board", date=PartialDate(2025, 3, 4))
BRIDGES = Brief(title="Harbour report of the eastern coast, annex")


def resting(brief: Brief, *, page: int = 0, label: str = "", paragraph: int = 0) -> EvidenceView:
    place = Locator(page=page, page_label=label, paragraph=paragraph)
    passage = Passage(id=uuid4(), brief_id=brief.id, exact="The quay is closed.", start=0, end=19, locator=place)
    return EvidenceView(evidence=Evidence(passage_id=passage.id), passage=passage, brief=brief)


def said(heading: Heading) -> Statement:
    return Statement(heading=heading, text="The quay opens again.")


def test_letters_go_on_after_the_alphabet() -> None:
    assert [letter(number) for number in (0, 1, 25, 26, 27, 51, 52, 701, 702)] == ["A", "B", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA"]


def test_letters_follow_the_page_and_not_the_order_of_entry() -> None:
    late, early = said(Heading.BACKGROUND), said(Heading.OUR_OBJECTIVES)
    evidence = {late.id: (resting(HARBOUR, page=4),), early.id: (resting(BRIDGES, paragraph=12), resting(HARBOUR, page=9, label="ix"))}
    sources = sources_of([DossierView(dossier=Dossier(title="Quay", statements=(late, early)), evidence=evidence)], Language.EN)
    assert [brief.id for brief in sources.briefs] == [BRIDGES.id, HARBOUR.id]
    texts: dict[UUID, list[str]] = {key: [sources.chip(view).text for view in views] for key, views in evidence.items()}
    assert texts == {early.id: ["A para. 12", "B p. ix"], late.id: ["B p. 4"]}


PLACES = (
    (Language.EN, "A p. 4", "A para. 7"),
    (Language.KO, "A 4쪽", "A 7문단"),
    (Language.JA, "A 4頁", "A 第7段落"),
)


@pytest.mark.parametrize(("language", "page", "paragraph"), PLACES)
def test_the_place_is_worded_in_the_language_of_the_window(language: Language, page: str, paragraph: str) -> None:
    one = said(Heading.OUR_OBJECTIVES)
    views = (resting(HARBOUR, page=4), resting(HARBOUR, paragraph=7), resting(HARBOUR))
    sources = sources_of([DossierView(dossier=Dossier(title="Quay", statements=(one,)), evidence={one.id: views})], language)
    assert [sources.chip(view).text for view in views] == [page, paragraph, "A"]


def test_a_chip_says_its_full_reference() -> None:
    one = said(Heading.OUR_OBJECTIVES)
    view = resting(HARBOUR, page=4)
    sources = sources_of([DossierView(dossier=Dossier(title="Quay", statements=(one,)), evidence={one.id: (view,)})], Language.EN)
    reference = sources.reference(view)
    for part in ("A", HARBOUR.title, "Port Board", "4 Mar 2025", "p. 4", "The quay is closed."):
        assert part in reference
    gone = EvidenceView(evidence=Evidence(passage_id=uuid4()), passage=None, brief=None)
    assert "deleted" in sources.chip(gone).text
    assert "deleted" in sources.reference(gone)


def chips_of(line: StatementRow) -> list[Chip]:
    return [chip for chip in line.findChildren(Chip) if "“" in chip.accessibleName()]


def test_the_sample_tells_its_sources_apart(window: MainWindow, services: Services, meeting: Meeting) -> None:
    screen = dossier_of(window, services)
    assert isinstance(screen, DossierScreen)
    assert screen.view is not None
    sources = sources_of([screen.view], Language.EN)
    shown = {chip._chip.text for line in screen.page.rows for chip in chips_of(line)}
    assert shown
    assert {text.split()[0] for text in shown} <= set(sources.letters.values())
    (legend,) = screen.page.findChildren(Legend)
    named = [chip.accessibleName() for chip in legend.findChildren(Chip)]
    assert len(named) == len(sources.briefs)
    assert all(brief.title in name for brief, name in zip(sources.briefs, named, strict=True))
    legend.findChildren(Chip)[0].click()
    assert window.place == Place(Room.READER, sources.briefs[0].id)
