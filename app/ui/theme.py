"""The look: tokens, fonts and icons that every painted widget reads at the moment it paints."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.icons import Icons
from app.ui.tokens import tokens_of
from app.ui.typography import SANS, STYLES

WINDOW_FONTS = tuple(f"PretendardJP-{weight}.ttf" for weight in ("Regular", "Medium", "SemiBold", "Bold"))
PRINT_FONT_PATTERNS = ("SourceSerif4-*.ttf", "SourceSans3-*.ttf", "NotoSerifKR-*.ttf", "NotoSerifJP-*.ttf")

PALETTE_ROLES: Mapping[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Accent: "focus",
}

STYLE_SHEET = """
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle {{ background: {line2}; border-radius: 3px; }}
QScrollBar::handle:hover {{ background: {control}; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none; width: 0; height: 0; }}
QAbstractScrollArea {{ border: 0; }}
QLineEdit {{ background: transparent; border: 0; lineedit-password-character: 9679; }}
QMenuBar {{ background: {window}; border-bottom: 1px solid {line}; padding: 2px 8px; }}
QMenuBar::item {{ background: transparent; border-radius: 5px; padding: 5px 10px; }}
QMenuBar::item:selected {{ background: {soft}; }}
QMenu {{ background: {raised}; border: 1px solid {line2}; padding: 5px; }}
QMenu::item {{ border-radius: 5px; padding: 5px 14px 5px 12px; }}
QMenu::item:selected {{ background: {soft}; }}
QMenu::item:disabled {{ color: {off}; background: transparent; }}
QMenu::separator {{ background: {line}; height: 1px; margin: 5px 8px; }}
QToolTip {{ color: {text}; background: {raised}; border: 1px solid {line2}; padding: 4px 6px; }}
"""


def wants_dark(theme: str) -> bool:
    """Whether a theme of the settings is dark now; "system" asks the system."""
    return theme == "dark" or (theme == "system" and QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark)


class Look(QObject):
    """Colours, type and icons. ``generation`` grows with each change, so that laid-out text knows when it is stale."""

    changed = Signal()

    def __init__(self, resources: Path, *, dark: bool = False, high: bool = False) -> None:
        super().__init__()
        self._resources = resources
        self._icons = Icons(resources / "icons")
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, str, int, int], QFont] = {}
        self._print_fonts_loaded = False
        self.generation = 0
        self.zoom = 1.0
        """How much larger type is than usual; only a pane's own look has another number."""
        self.dark, self.high = dark, high
        self.tokens: Mapping[str, str] = tokens_of(dark=dark, high=high)

    def in_the_dark(self) -> "Look":
        """A dark look with the same fonts and icons, for a screen that is dark whatever the window is."""
        return Look(self._resources, dark=True, high=self.high)

    @property
    def resources(self) -> Path:
        """The folder of fonts, icons and the guide."""
        return self._resources

    def load_window_fonts(self) -> None:
        for name in WINDOW_FONTS:
            self._load_font(self._resources / "fonts" / name)

    def load_print_fonts(self) -> None:
        """Load the faces of printed text; only screens that show it need them, so they are not part of the start."""
        if self._print_fonts_loaded:
            return
        self._print_fonts_loaded = True
        for pattern in PRINT_FONT_PATTERNS:
            for path in sorted((self._resources / "fonts").glob(pattern)):
                self._load_font(path)

    def _load_font(self, path: Path) -> None:
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise RuntimeError(f"the font {path.name} cannot be loaded")

    def set_theme(self, dark: bool, high: bool) -> None:
        """Change the tokens, and repaint everything through the application's palette."""
        self.take_colours(dark=dark, high=high)
        self.apply()
        self.changed.emit()

    def take_colours(self, *, dark: bool, high: bool) -> None:
        """Other tokens from now on."""
        self.dark, self.high = dark, high
        self.tokens = tokens_of(dark=dark, high=high)
        self._colours.clear()
        self.generation += 1

    def forget_fonts(self) -> None:
        """Type has another size: fonts are made anew, and laid-out text is stale."""
        self._fonts.clear()
        self.generation += 1

    def apply(self) -> None:
        """Give the application the palette, the base font and the few rules that only a style sheet can say."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            raise RuntimeError("the look needs an application")
        application.setFont(self.font("body"))
        # Off and on again: a sheet in the place of another is worked out anew for each widget in turn, for 600 ms of 1,500 widgets
        # instead of 170 (without them all being shown).
        application.setStyleSheet("")
        application.setPalette(self.palette())
        application.setStyleSheet(self.sheet)

    @property
    def sheet(self) -> str:
        """The few rules that only a style sheet can say, in these colours."""
        # Captions are nearly black in high contrast: what is off would look as what is on
        return STYLE_SHEET.format_map({**self.tokens, "off": self.tokens["line" if self.high else "text3"]})

    def palette(self) -> QPalette:
        palette = QPalette()
        for role, token in PALETTE_ROLES.items():
            palette.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text3"))
        return palette

    def colour(self, token: str, alpha: float = 1.0) -> QColor:
        """The colour of a token; the same object is handed out again, so do not change it."""
        if alpha < 1.0:
            colour = QColor(self.tokens[token])
            colour.setAlphaF(alpha)
            return colour
        found = self._colours.get(token)
        if found is None:
            found = self._colours[token] = QColor(self.tokens[token])
        return found

    def font(self, style: str, *, family: str = SANS, px: int = 0, weight: int = 0) -> QFont:
        """The font of a type style; ``px`` and ``weight`` override it."""
        key = (style, family, px, weight)
        found = self._fonts.get(key)
        if found is None:
            kind = STYLES[style]
            found = QFont()
            found.setFamilies([family] if family == SANS else [family, SANS])
            found.setPixelSize(self.grown(px or kind.px))
            found.setWeight(QFont.Weight(weight or kind.weight))
            found.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[key] = found
        return found

    def grown(self, pixels: float) -> int:
        """Pixels of the usual size as they are in the size of the type."""
        return max(1, round(pixels * self.zoom))

    def line(self, style: str) -> int:
        """The height of a line in pixels."""
        return self.grown(STYLES[style].line)

    def metrics(self, style: str) -> QFontMetrics:
        return QFontMetrics(self.font(style))

    def width(self, style: str, text: str) -> int:
        """The advance of a text in pixels, rounded up."""
        return self.metrics(style).horizontalAdvance(text) + 1

    def icon(self, painter: QPainter, name: str, rect: QRectF, token: str) -> None:
        self._icons.draw(painter, name, rect, self.tokens[token])
