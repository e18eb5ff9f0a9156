"""All fields of one patron, to be read and copied; the form changes them."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.rows import PatronDetails
from app.ui.patrons.patron_page import PatronPage
from app.ui.patrons.profile.profile_section import ProfileSection
from app.ui.patrons.profile.profile_wording import ProfileGroup, ProfileWording
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.list_painting import widest
from app.ui.workplace import Workplace


class ProfilePage(PatronPage):
    """Reads nothing of its own: the panel has read the whole patron already."""

    edit_requested = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._wording = ProfileWording(workplace.formats, workplace.languages)
        self._edit = Button(workplace.theme, "", Icon.EDIT)
        self._area = QScrollArea()
        self._lay_out()
        self._edit.clicked.connect(self.edit_requested)
        workplace.theme.changed.connect(self._fill)
        self._retranslate()

    def _lay_out(self) -> None:
        self._edit.setObjectName("profile_edit")
        self._edit.show_key("F2")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.viewport().setAutoFillBackground(False)  # the tab's surface lies under it
        head = QHBoxLayout()
        head.setContentsMargins(measures.PAGE_MARGIN, measures.CARD_GAP, measures.PAGE_MARGIN, 0)
        head.addWidget(self._edit)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._area, 1)

    @override
    def _clear(self) -> None:
        self._area.setWidget(QWidget())

    @override
    def _read(self, details: PatronDetails) -> None:
        self._show(details)

    @Slot()
    def _fill(self) -> None:
        if self._details is not None:
            self._outdate()

    def _show(self, details: PatronDetails) -> None:
        at = self._area.verticalScrollBar().value()
        left, right = self._wording.left(details), self._wording.right(details)
        inside = QWidget()
        line = QHBoxLayout(inside)
        margin = measures.PAGE_MARGIN
        line.setContentsMargins(margin, measures.STEP, margin, margin)
        line.setSpacing(2 * measures.COLUMN_GAP)
        for groups in (left, right):
            line.addLayout(self._column(groups), 1)
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._area.verticalScrollBar().setValue(at)

    def _column(self, groups: tuple[ProfileGroup, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(measures.LIST_MARGIN)
        labels = tuple(line.label for group in groups for line in group.lines)
        width = widest(self._workplace.theme, Type.SECOND, labels) + 1
        for group in groups:
            column.addWidget(ProfileSection(self._workplace.theme, group, width))
        column.addStretch()
        return column

    def _retranslate(self) -> None:
        self._edit.setText(self.tr("Edit"))
        self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
