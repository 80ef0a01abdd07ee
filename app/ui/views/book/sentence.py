"""What the book is, as a sentence of choices: for whom, on what, up to which marking, in which language."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.language import Language
from app.core.marking import Marking, MarkingSchemes
from app.core.model.base import Audience
from app.core.model.book import Carrier, Recipe
from app.core.wording import Wording
from app.ui.theme import Look
from app.ui.views.book.tailor import as_usual, with_choice
from app.ui.views.book.words import audience_name, sides_words
from app.ui.widgets.box import Box, grows, row, settle
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.chip import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.menu_chip import MenuChip, Pick
from app.ui.wording import language_name, recipe_name

BOTH_SIDES = (Carrier.A4, Carrier.LETTER, Carrier.A5)
LANGUAGES = (Language.EN, Language.KO, Language.JA)


class Sentence(Box):
    """``changed`` tells another recipe and the name of the step."""

    changed = Signal(object, str)

    def __init__(self, look: Look, schemes: Callable[[Marking], MarkingSchemes], language: Language, zoom: Button) -> None:
        translate = QCoreApplication.translate
        self._schemes, self._language = schemes, language
        self.recipe = Recipe(name="")
        self.known: tuple[Recipe, ...] = ()
        self._wording = Wording.over((), (), None)
        self.reader = MenuChip(look, translate("Sentence", "For whom"), self._readers)
        self.carrier = MenuChip(look, translate("Sentence", "On what"), self._carriers)
        self.ceiling = MenuChip(look, translate("Sentence", "Up to which marking"), self._ceilings)
        self.language = MenuChip(look, translate("Sentence", "In which language"), self._languages)
        words = (
            (translate("Sentence", "For"), self.reader),
            (translate("Sentence", "on"), self.carrier),
            (translate("Sentence", "up to"), self.ceiling),
            (translate("Sentence", "in"), self.language),
        )
        parts = [_pair(look, word, chip) for word, chip in words]
        self.bars = Button(look, translate("Sentence", "Change bars"), icon="check", kind=Kind.QUIET, height=26)
        self.bars.setCheckable(True)
        self.bars.clicked.connect(self._switch_bars)
        super().__init__(look, row(grows(Flow(parts, gap=8)), self.bars, zoom, gap=8, margin=(16, 9, 12, 9)), ground="surface", sides="b")

    def show_recipe(self, recipe: Recipe, known: tuple[Recipe, ...], wording: Wording, *, compared: bool) -> None:
        """The recipe that the book is made by; ``known`` are those that are kept, ``wording`` says what they are called."""
        self.recipe, self.known, self._wording = recipe, known, wording
        self.reader.show_text(wording.word(recipe.recipient_name) or audience_name(recipe.recipient))
        self.carrier.show_text(sides_words(recipe))
        self.ceiling.show_text(self._level_words(recipe.ceiling))
        self.language.show_text(language_name(recipe.language))
        on = recipe.option("changes", "bars") != "none"
        self.bars.setChecked(on)
        self.bars.set_icon("check" if on else "x")
        first = QCoreApplication.translate("Sentence", "There is no earlier edition of this book to compare with.")
        self.bars.allow(compared, first)
        settle(self)

    def _tell(self, recipe: Recipe, step: str) -> None:
        if recipe != self.recipe:
            self.changed.emit(recipe, step)

    def _readers(self) -> list[Pick]:
        step, recipe = QCoreApplication.translate("Sentence", "Book for another reader"), self.recipe

        def made_for(audience: Audience) -> Recipe:
            return replace(as_usual(recipe), recipient=audience, recipient_name="")

        roles = [
            Pick(
                title=audience_name(audience), checked=audience is recipe.recipient and not recipe.recipient_name,
                run=lambda audience=audience: self._tell(made_for(audience), step),
            )
            for audience in Audience
        ]  # fmt: skip
        kept = [
            Pick(title=recipe_name(known, self._wording), checked=known.id == recipe.id, run=lambda known=known: self._tell(known, step))
            for known in self.known
        ]
        return [*roles, *((Pick(), *kept) if kept else ())]

    def _carriers(self) -> list[Pick]:
        step, recipe = QCoreApplication.translate("Sentence", "Book on another carrier"), self.recipe
        forms = [form for carrier in Carrier for form in ((carrier, False), (carrier, True)) if not form[1] or carrier in BOTH_SIDES]
        made = [replace(recipe, carrier=carrier, duplex=duplex) for carrier, duplex in forms]
        picks = [Pick(title=sides_words(each), checked=each == recipe, run=lambda each=each: self._tell(each, step)) for each in made]
        large = replace(recipe, large_print=not recipe.large_print)
        title = QCoreApplication.translate("Sentence", "Large print")
        return [*picks, Pick(), Pick(title=title, checked=recipe.large_print, run=lambda: self._tell(large, title))]

    def _ceilings(self) -> list[Pick]:
        step, recipe = QCoreApplication.translate("Sentence", "Book up to another marking"), self.recipe
        levels: list[Marking | None] = [None]
        for scheme in self._schemes(recipe.ceiling or Marking()):
            levels += [Marking(scheme=scheme.key, level=level.key) for level in scheme.levels]
        return [
            Pick(
                title=self._level_words(level), checked=level == recipe.ceiling,
                run=lambda level=level: self._tell(replace(recipe, ceiling=level), step),
            )
            for level in levels
        ]  # fmt: skip

    def _level_words(self, level: Marking | None) -> str:
        if level is None:
            return QCoreApplication.translate("Sentence", "any marking")
        words = self._schemes(level).banner(level, self._language)
        return words or QCoreApplication.translate("Sentence", "Unmarked")

    def _languages(self) -> list[Pick]:
        step, recipe = QCoreApplication.translate("Sentence", "Book in another language"), self.recipe
        return [
            Pick(
                title=language_name(each), checked=each is recipe.language,
                run=lambda each=each: self._tell(replace(recipe, language=each), step),
            )
            for each in LANGUAGES
        ]  # fmt: skip

    def _switch_bars(self, _checked: bool = False) -> None:
        step = QCoreApplication.translate("Sentence", "Bars beside what changed")
        off = self.recipe.option("changes", "bars") != "none"
        self._tell(with_choice(self.recipe, "changes", "bars", "none" if off else ""), step)


def _pair(look: Look, word: str, chip: MenuChip) -> QWidget:
    """A word and its choice: they stay together where the sentence goes on in a second line."""
    pair = QWidget()
    pair.setLayout(row(Label(look, word, "body", "text2"), chip, gap=8))
    pair.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return pair
