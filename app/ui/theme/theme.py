"""The look that is on now: palette, fonts, icons; the one place that styles the application."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from app.ui.theme.icon_names import Icon
from app.ui.theme.icons import Icons
from app.ui.theme.look import PaperLook
from app.ui.theme.palette import DARK, LIGHT, Palette, Role
from app.ui.theme.qt_palette import qt_palette
from app.ui.theme.style_sheet import style_sheet
from app.ui.theme.type_scale import Type, resized, scaled_font


class Scheme(StrEnum):
    """The setting: as the system says, or one of the two whatever it says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Dresses `application` and answers by role. Widgets repaint on `changed` and keep no colours."""

    changed = Signal()

    def __init__(self, application: QApplication, icon_folder: Path, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._icons = Icons(icon_folder)
        self.paper = PaperLook(application, self._icons)
        self._scheme = scheme
        self._palette: Palette | None = None
        self._system_is_dark = application.palette().window().color().lightness() < 128
        self._base = application.font()
        self._fonts: dict[Type, QFont] = {}
        # Both are kept: PySide forgets the second when its wrapper of the first goes.
        self._hints = application.styleHints()
        self._accessibility = self._hints.accessibility()
        # Else a style sheet puts back the colours that a widget had when it was last dressed.
        application.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
        application.setStyle("Fusion")
        self._connect()
        self._apply()

    def _connect(self) -> None:
        self._hints.colorSchemeChanged.connect(self._apply)
        self._accessibility.contrastPreferenceChanged.connect(self._apply)

    @property
    def scheme(self) -> Scheme:
        """What was asked for, not what came of it: see `is_dark`."""
        return self._scheme

    def use(self, scheme: Scheme) -> None:
        """Change the scheme while running."""
        self._scheme = scheme
        self._apply()

    def use_text_size(self, ratio: float) -> None:
        """Enlarge (or shrink) every text against the system font; 1 is the system's own size."""
        self._application.setFont(resized(self._base, ratio))
        self._fonts.clear()
        self.changed.emit()

    @property
    def is_dark(self) -> bool:
        """Whether the dark palette is on."""
        return self._current.is_dark

    def colour(self, role: Role) -> QColor:
        """The colour of a role in the palette that is on."""
        return QColor(self._current.colours[role])

    def tint(self, role: Role) -> QColor:
        """The ground of a state's chip, or of the accent's."""
        return QColor(self._current.tints[role])

    def font(self, kind: Type) -> QFont:
        """A font of the type scale, from the application's font."""
        if kind not in self._fonts:
            self._fonts[kind] = scaled_font(self._application.font(), kind)
        return QFont(self._fonts[kind])

    def icon(self, name: Icon, role: Role = Role.MUTED) -> QIcon:
        """A tinted icon for Qt's own widgets; set it again when the theme has changed."""
        return self._icons.icon(name, self.colour(role), self.colour(Role.CONTROL))

    def pixmap(self, name: Icon, role: Role, size: int, ratio: float) -> QPixmap:
        """A tinted picture for painting, `size` logical pixels square."""
        return self._icons.pixmap(name, self.colour(role), size, ratio)

    @property
    def _current(self) -> Palette:
        assert self._palette is not None
        return self._palette

    @Slot()
    def _apply(self) -> None:
        wanted = self._wanted()
        if wanted == self._palette:
            return
        self._palette = wanted
        self._application.setPalette(qt_palette(wanted))
        self._application.setStyleSheet(style_sheet(wanted, self._icons))
        self.changed.emit()

    def _wanted(self) -> Palette:
        palette = DARK if self._wants_dark() else LIGHT
        if self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return palette.with_high_contrast()
        return palette

    def _wants_dark(self) -> bool:
        if self._scheme is not Scheme.SYSTEM:
            return self._scheme is Scheme.DARK
        reported = self._hints.colorScheme()
        if reported == Qt.ColorScheme.Unknown:  # no desktop says: take what its palette was when we started
            return self._system_is_dark
        return reported == Qt.ColorScheme.Dark
