"""The style sheets: fields, buttons, menus, scroll bars, headings. All else is palette and paint."""

from string import Template

from PySide6.QtGui import QColor

from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.icons import Icons
from app.ui.theme.palette import Palette, Role

# `.QPushButton` means Qt's own: our buttons paint themselves. FormField sets `refused` on its editor.
_FIELDS_AND_BUTTONS = Template("""
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

# Fusion draws both with gradients and arrows of its own; flat ones step back behind what they serve.
_BARS_AND_HEADINGS = Template("""
QScrollBar { background: transparent; border: none; margin: 0px; }
QScrollBar:vertical { width: ${bar}px; }
QScrollBar:horizontal { height: ${bar}px; }
QScrollBar::handle { background: $control; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QHeaderView { background: $raised; }
QHeaderView::section { background: $raised; color: $muted; border: none; border-bottom: 1px solid $border;
  padding: 4px 8px; }
.PagedTableView::item { padding: 0px 5px; }
QHeaderView::up-arrow { image: url($up); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url($down); width: 12px; height: 12px; }
""")


def style_sheet(palette: Palette, icons: Icons) -> str:
    """Borders that pass 3:1, which Fusion's own do not; a focus line of two pixels; flat bars."""
    muted = QColor(palette.colours[Role.MUTED])
    on_accent = QColor(palette.colours[Role.ON_ACCENT])
    names = {role.replace(" ", "_"): colour for role, colour in palette.colours.items()}
    pictures = {
        "down": icons.written(Icon.CHEVRON_DOWN, muted, 14),
        "up": icons.written(Icon.CHEVRON_UP, muted, 14),
        "tick": icons.written(Icon.CHECK, on_accent, 14),
        "dot": icons.written(Icon.DOT, on_accent, 14),
    }
    values = names | pictures | {"accent_tint": palette.tints[Role.ACCENT], "bar": str(measures.SCROLL_BAR)}
    sheets = (_FIELDS_AND_BUTTONS, _BARS_AND_HEADINGS)
    return "".join(sheet.substitute(values) for sheet in sheets).strip()
