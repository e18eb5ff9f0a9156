"""The head of the panel: who stands at the desk, and the first things done for them."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.permission_rows import PatronPermissions
from app.queries.rows import PatronDetails
from app.ui.patrons.copy_button import CopyButton
from app.ui.patrons.patron_words import PatronWords
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.kinds import IconButton, PrimaryButton
from app.ui.widgets.labels.chip import Chip
from app.ui.widgets.labels.elided_label import ElidedLabel
from app.ui.widgets.labels.icon_label import IconLabel
from app.ui.widgets.labels.label import Label
from app.ui.workplace import Workplace


class PatronHead(QWidget):
    """Three lines; only the name and the belonging are cut off where the window is narrow."""

    log_requested = Signal()
    new_request_requested = Signal()
    visit_requested = Signal()
    edit_requested = Signal()
    history_requested = Signal()
    doubles_requested = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = workplace.theme
        self._words = PatronWords(workplace.formats, workplace.languages)
        self._details: PatronDetails | None = None
        self._permissions = PatronPermissions()
        self._guardian: PatronDetails | None = None
        self._address = Label(theme, "", Type.SUBJECT_PLAIN, Role.MUTED)
        self._name = ElidedLabel(theme, "", Type.SUBJECT)
        self._status = Chip(theme)
        self._log = PrimaryButton(theme, "", Icon.PLUS)
        self._request = Button(theme, "", Icon.PLUS)
        self._visit = IconButton(theme, Icon.VISIT)
        self._more = IconButton(theme, Icon.MORE)
        self._menu = QMenu(self)
        self._edit = QAction(self._menu)
        self._history = QAction(self._menu)
        self._doubles = QAction(self._menu)
        self._number = Label(theme, "", Type.NAME)
        self._copy = CopyButton(theme)
        self._belonging = ElidedLabel(theme)
        self._channel_icon = IconLabel(theme, Icon.MESSAGE)
        self._channel = Label(theme)
        self._language = ElidedLabel(theme, "", Type.BODY, Role.MUTED)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        for part, name in (
            (self._log, "log_interaction"),
            (self._request, "new_request"),
            (self._visit, "record_visit"),
            (self._more, "patron_more"),
            (self._copy, "copy_number"),
            (self._name, "patron_name"),
        ):
            part.setObjectName(name)
        self._log.show_key("Ctrl+I")
        self._request.show_key("Ctrl+R")
        self._menu.addActions((self._edit, self._history, self._doubles))
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.PAGE_MARGIN, measures.CARD_GAP, measures.PAGE_MARGIN, 0)
        column.setSpacing(2)
        column.addLayout(self._first_line())
        column.addLayout(_line(self._number, self._copy, self._belonging))
        column.addLayout(_line(self._channel_icon, self._channel, self._language))

    def _first_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(measures.STEP)
        line.addWidget(self._address)
        line.addWidget(self._name, 100)
        line.addWidget(self._status)
        line.addStretch(1)
        for part in (self._log, self._request, self._visit, self._more):
            line.addWidget(part)
        return line

    def _connect(self) -> None:
        self._log.clicked.connect(self.log_requested)
        self._request.clicked.connect(self.new_request_requested)
        self._visit.clicked.connect(self.visit_requested)
        self._more.clicked.connect(self._open_menu)
        self._edit.triggered.connect(self.edit_requested)
        self._history.triggered.connect(self.history_requested)
        self._doubles.triggered.connect(self.doubles_requested)

    def show_details(self, details: PatronDetails) -> None:
        """Show a patron."""
        self._details = details
        self._fill()

    def show_reach(self, permissions: PatronPermissions, guardian: PatronDetails | None) -> None:
        """Say what the patron may be told, and who is told instead of a child."""
        self._permissions, self._guardian = permissions, guardian
        self._fill()

    def _fill(self) -> None:
        details = self._details
        if details is None:
            return
        address = self._words.form_of_address(details)
        self._address.setText(address)
        self._address.setVisible(bool(address))
        self._name.set_text(details.name)
        self._status.set_mark(self._words.status(details))
        number = self._words.number(details)
        self._number.setText(number)
        self._number.setVisible(bool(number))
        self._copy.set_value(number, self.tr("card number"))
        self._belonging.set_text(self._words.belonging(details))
        icon, reached_by = self._words.reached_by(details)
        self._channel_icon.show_icon(icon)
        self._channel.setText(reached_by)
        self._language.set_text(self._words.reach(details, self._permissions, self._guardian))

    @Slot()
    def _open_menu(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _retranslate(self) -> None:
        self._log.setText(self.tr("Log interaction"))
        self._request.setText(self.tr("Request"))
        self._visit.set_name(self.tr("Here today: write it into the guest book (Ctrl+Shift+V)"))
        self._more.set_name(self.tr("More for this patron"))
        self._edit.setText(self.tr("Edit") + "\tF2")
        self._history.setText(self.tr("History of this patron"))
        self._doubles.setText(self.tr("Registered twice?"))
        self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _line(*parts: QWidget) -> QHBoxLayout:
    """A line of parts that stay together at the left; the last one takes what is left."""
    line = QHBoxLayout()
    line.setSpacing(measures.STEP)
    for part in parts:
        line.addWidget(part, 1 if part is parts[-1] else 0)
    return line
