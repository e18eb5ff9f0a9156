"""The head of the panel: who stands at the desk."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.rows import PatronDetails
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.kinds import IconButton, PrimaryButton
from app.ui.widgets.labels.chip import Chip
from app.ui.widgets.labels.elided_label import ElidedLabel
from app.ui.workplace import Workplace
from app.vocabulary.patrons import ContactStatus, PatronStatus

_STATUS = {
    PatronStatus.PROSPECT: QT_TRANSLATE_NOOP("PatronStatus", "Prospect"),
    PatronStatus.ACTIVE: QT_TRANSLATE_NOOP("PatronStatus", "Active"),
    PatronStatus.EXPIRED: QT_TRANSLATE_NOOP("PatronStatus", "Expired"),
    PatronStatus.LEFT: QT_TRANSLATE_NOOP("PatronStatus", "Left"),
}
_LOOK = {
    PatronStatus.PROSPECT: (Icon.RING, Role.NEUTRAL),
    PatronStatus.ACTIVE: (Icon.CHECK_CIRCLE, Role.DONE),
    PatronStatus.EXPIRED: (Icon.ALERT_TRIANGLE, Role.DUE),
    PatronStatus.LEFT: (Icon.MINUS, Role.NEUTRAL),
}


class PatronHead(QWidget):
    """Name, status, number, category, contact ways."""

    log_requested = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._details: PatronDetails | None = None
        theme = workplace.theme
        self._name = ElidedLabel(theme, "", Type.SUBJECT)
        self._status = Chip(theme)
        self._numbers = ElidedLabel(theme, "", Type.BODY)
        self._ways = ElidedLabel(theme, "", Type.BODY, Role.MUTED)
        self._copy = IconButton(theme, Icon.COPY)
        self._log = PrimaryButton(theme, "", Icon.PLUS)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self._copy.setObjectName("copy_number")
        self._log.setObjectName("log_interaction")
        self._log.show_key("Ctrl+I")
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._name, 1)
        first.addWidget(self._status)
        first.addWidget(self._log)
        second.addWidget(self._copy)
        second.addWidget(self._numbers, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.PAGE_MARGIN, measures.STEP, measures.PAGE_MARGIN, measures.STEP)
        column.setSpacing(measures.HALF)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self._ways)

    def _connect(self) -> None:
        self._copy.clicked.connect(self._copy_number)
        self._log.clicked.connect(self.log_requested)

    def _retranslate(self) -> None:
        self._copy.set_name(self.tr("Copy the card number"))
        self._log.setText(self.tr("Log interaction"))
        self._fill()

    def show_details(self, details: PatronDetails) -> None:
        """Show a patron."""
        self._details = details
        self._fill()

    def _fill(self) -> None:
        details = self._details
        if details is None:
            return
        form, formats = details.form, self._workplace.formats
        self._name.set_text(details.name)
        status = str(_STATUS[form.status])
        word = QCoreApplication.translate("PatronStatus", status)
        if form.member_until is not None:
            until = formats.date(form.member_until)
            word = self.tr("{status} until {date}").format(status=word, date=until)
        self._status.set_mark(StateMark(*_LOOK[form.status], word))
        category = (
            details.category.in_language(self._workplace.languages.language) if details.category else None
        )
        parts = (self._number(), category, form.class_or_faculty, form.institution, details.branch_name)
        self._numbers.set_text(" · ".join(part for part in parts if part))
        ways = [one.value for one in form.contacts if one.status is ContactStatus.WORKS]
        self._ways.set_text(" · ".join(ways))

    def _number(self) -> str:
        details = self._details
        return details.form.identifiers[0].value if details and details.form.identifiers else ""

    def _copy_number(self) -> None:
        QGuiApplication.clipboard().setText(self._number())

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
