"""Under the head of a request: an offer that nobody has answered, what was not right, what it is one with."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.hand_overs import HandOverRow, OtherRequestRow, RequestHands
from app.ui.requests.hands_wording import HandsWording
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.kinds import LinkButton
from app.ui.widgets.card import Card
from app.ui.widgets.labels.icon_label import IconLabel
from app.ui.widgets.labels.label import Label
from app.vocabulary.hand_overs import HandOverState


class HandsSection(QWidget):
    """Gone where there is nothing to say."""

    accept_requested = Signal(int)
    decline_requested = Signal(int)
    withdraw_requested = Signal(int)
    open_request_requested = Signal(int)
    unlink_requested = Signal()

    def __init__(self, theme: Theme, wording: HandsWording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = wording
        self._hands = RequestHands()
        self._is_mine = False
        self._offer = Card(theme, tint=Role.INFO)
        self._icon = IconLabel(theme, Icon.SEND, Role.INFO)
        self._said = Label(theme, "", Type.BODY, wraps=True)
        self._accept = Button(theme, icon=Icon.CHECK)
        self._decline = Button(theme)
        self._withdraw = Button(theme)
        self._check = Label(theme, "", Type.BODY, wraps=True)
        self._others = QVBoxLayout()
        self._links: list[QWidget] = []
        self._unlink = Button(theme, in_row=True)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.hide()

    def _lay_out(self) -> None:
        self.setObjectName("request_hands")
        line = QHBoxLayout(self._offer)
        line.setContentsMargins(measures.LIST_MARGIN, measures.STEP, measures.STEP, measures.STEP)
        line.setSpacing(measures.STEP)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._said, 1)
        for button, name in (
            (self._accept, "hands_accept"),
            (self._decline, "hands_decline"),
            (self._withdraw, "hands_withdraw"),
            (self._unlink, "hands_unlink"),
        ):
            button.setObjectName(name)
        for button in (self._accept, self._decline, self._withdraw):
            line.addWidget(button)
        self._others.setContentsMargins(0, 0, 0, 0)
        self._others.setSpacing(measures.HALF)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.STEP)
        column.addWidget(self._offer)
        column.addWidget(self._check)
        column.addLayout(self._others)
        column.addWidget(self._unlink, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self._accept.clicked.connect(self._ask_accept)
        self._decline.clicked.connect(self._ask_decline)
        self._withdraw.clicked.connect(self._ask_withdraw)
        self._unlink.clicked.connect(self.unlink_requested)

    def show_hands(self, hands: RequestHands, staff_id: int) -> None:
        """Show it, as this staff member may answer."""
        self._hands = hands
        last = hands.last
        is_offered = last is not None and last.state is HandOverState.OPEN
        is_declined = last is not None and last.state is HandOverState.DECLINED
        self._offer.setVisible(is_offered or is_declined)
        if last is not None:
            self._said.setText(self._wording.offer(last))
            self._is_mine = last.handed_by_id == staff_id and last.to_staff_id != staff_id
        self._accept.setVisible(is_offered)
        self._decline.setVisible(is_offered and not self._is_mine)
        self._withdraw.setVisible(is_offered and self._is_mine)
        self._check.setVisible(bool(hands.checks))
        if hands.checks:
            self._check.setText(self._wording.check(hands.checks[0]))
        self._show_others(hands.others)
        self.setVisible(is_offered or is_declined or bool(hands.checks) or bool(hands.others))

    def _show_others(self, others: tuple[OtherRequestRow, ...]) -> None:
        for link in self._links:
            self._others.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = [self._link(other) for other in others]
        for link in self._links:
            self._others.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self._unlink.setVisible(any(one.is_head and not one.is_merged for one in others))

    def _link(self, other: OtherRequestRow) -> LinkButton:
        said = self._wording.other(other)
        link = LinkButton(self._theme)
        link.setObjectName(f"hands_other_{other.id}")
        link.setText(said.replace("&", "&&"))
        link.setAccessibleName(said)
        link.setProperty("request_id", other.id)
        link.clicked.connect(self._open)
        return link

    @property
    def _open_offer(self) -> HandOverRow | None:
        return self._hands.last

    @Slot()
    def _ask_accept(self) -> None:
        if self._open_offer is not None:
            self.accept_requested.emit(self._open_offer.id)

    @Slot()
    def _ask_decline(self) -> None:
        if self._open_offer is not None:
            self.decline_requested.emit(self._open_offer.id)

    @Slot()
    def _ask_withdraw(self) -> None:
        if self._open_offer is not None:
            self.withdraw_requested.emit(self._open_offer.id)

    @Slot()
    def _open(self) -> None:
        self.open_request_requested.emit(self.sender().property("request_id"))

    def _retranslate(self) -> None:
        self._accept.setText(self.tr("Accept"))
        self._decline.setText(self.tr("Decline …"))
        self._withdraw.setText(self.tr("Take back"))
        self._unlink.setText(self.tr("Answer it by itself again"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
