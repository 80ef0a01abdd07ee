"""The guide in the window: every page in each language, its pictures, and the keys that the actions have."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from app.core.guide import PAGES, Items, Paragraph, Picture, guide_text, parse_guide, said, title_of
from app.core.language import Language
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.guide import PICTURE_WIDTH, GuideScreen
from tests.tools.update_guide import keys_page

LANGUAGES = (Language.EN, Language.KO, Language.JA)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_shown_with_its_words_and_pictures(window: MainWindow, resources: Path, language: Language, qtbot: QtBot) -> None:
    screen = GuideScreen(replace(window.context, language=language))
    qtbot.addWidget(screen)
    for page in PAGES:
        screen.show_place(Place(Room.GUIDE, page=page))
        assert screen.page == page
        shown = screen.text.toPlainText()
        text = guide_text(resources, page, language)
        assert title_of(text) in shown
        for block in parse_guide(text):
            if isinstance(block, Paragraph):
                assert "".join(said(block.words).split()) in "".join(shown.split()), page
            if isinstance(block, Items):
                assert all("".join(said(item).split()) in "".join(shown.split()) for item in block.items), page
            if isinstance(block, Picture):
                kind = QTextDocument.ResourceType.ImageResource.value
                picture = screen.text.loadResource(kind, QUrl(f"../pictures/{block.name}"))
                assert isinstance(picture, QImage)
                assert picture.width() == PICTURE_WIDTH


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_keys_in_the_guide_are_those_of_the_actions(window: MainWindow, resources: Path, language: Language) -> None:
    """Else: python -m tests.tools.update_guide."""
    assert guide_text(resources, "keys", language) == keys_page(language)


def test_the_guide_is_set_in_other_colours_once_it_is_seen(window: MainWindow, dark: Callable[[], None]) -> None:
    window.go(Place(Room.GUIDE, page="pack"))
    screen = window.screen_shown
    assert isinstance(screen, GuideScreen)
    document, words = screen.text.document(), screen.text.toPlainText()
    window.go(Place(Room.LIBRARY))
    before = document.revision()
    dark()
    assert document.revision() == before
    window.go(Place(Room.GUIDE, page="pack"))
    assert document.revision() > before
    assert screen.text.toPlainText() == words
