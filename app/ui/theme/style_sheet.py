"""The style sheet, for fields, buttons and the edge of menus: everything else is palette and paint."""

from string import Template

from PySide6.QtGui import QColor

from app.ui.theme.icon_names import Icon
from app.ui.theme.icons import Icons
from app.ui.theme.palette import Palette, Role

# `.QPushButton` means Qt's own: our buttons paint themselves. FormField sets `refused` on its editor.
_SHEET = Template("""
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  border: 1px solid $control; border-radius: 5px; padding: 1px 8px; background: $surface; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 28px; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit[refused="true"], QPlainTextEdit[refused="true"], QTextEdit[refused="true"],
QComboBox[refused="true"], QAbstractSpinBox[refused="true"] { border-color: $late; }
QLineEdit:focus, QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus {
  border: 2px solid $accent; padding: 0px 7px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 3px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  border-color: $border; background: $raised; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($down); width: 14px; height: 14px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 22px; }
QTimeEdit::up-button, QTimeEdit::down-button { border: none; width: 0px; }
QSpinBox::up-arrow { image: url($up); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url($down); width: 12px; height: 12px; }
.QPushButton { border: 1px solid $control; border-radius: 5px; padding: 1px 12px; min-height: 28px;
  min-width: 64px; background: $surface; }
.QPushButton:hover { background: $raised; }
.QPushButton:pressed { background: $accent_tint; }
.QPushButton:focus { border: 2px solid $accent; padding: 0px 11px; }
.QPushButton:default { background: $accent; color: $on_accent; border-color: $accent; font-weight: bold; }
.QPushButton:disabled { background: $raised; color: $control; border-color: $border; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator {
  width: 16px; height: 16px; border: 1px solid $control; border-radius: 4px; background: $surface; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($tick); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url($dot); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus {
  border: 2px solid $accent; width: 14px; height: 14px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $border; }
QMenu { background: $raised; border: 1px solid $control; padding: 4px; }
QMenu::separator { height: 1px; background: $border; margin: 4px 0; }
""")


def style_sheet(palette: Palette, icons: Icons) -> str:
    """Borders of fields and buttons that pass 3:1, which Fusion's own do not; a focus line of two pixels."""
    muted = QColor(palette.colours[Role.MUTED])
    on_accent = QColor(palette.colours[Role.ON_ACCENT])
    names = {role.replace(" ", "_"): colour for role, colour in palette.colours.items()}
    return _SHEET.substitute(
        names,
        accent_tint=palette.tints[Role.ACCENT],
        down=icons.written(Icon.CHEVRON_DOWN, muted, 14),
        up=icons.written(Icon.CHEVRON_UP, muted, 14),
        tick=icons.written(Icon.CHECK, on_accent, 14),
        dot=icons.written(Icon.DOT, on_accent, 14),
    ).strip()
