"""Says what a request costs: free, to be paid, waived with a reason, paid with the number of a receipt."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.queries.rows import RequestDetails
from app.services.request_commands import SettleTariff
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.growing import GrowsWithContent
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.widgets.fields import NumberField
from app.ui.words import words
from app.vocabulary.request_errors import ReceiptMissingError, TariffError, WaiverReasonMissingError
from app.vocabulary.request_kinds import HIGHEST_TARIFF
from app.vocabulary.wants import Settlement, TariffState

_STATE, _AMOUNT, _WHY, _RECEIPT = range(4)
_STEP = 1_000


class TariffDialog(CommandDialog):
    """Shows only the fields that the chosen state needs."""

    def __init__(self, ground: Ground, request: RequestDetails, parent: QWidget) -> None:
        super().__init__(ground.theme, "tariff", parent)
        self._request = request
        settlement = request.wants.settlement
        self._state = ChoiceButtons(ground.theme, numbered=True)
        self._amount = NumberField(0, HIGHEST_TARIFF)
        self._amount.setSingleStep(_STEP)
        self._amount.setGroupSeparatorShown(True)
        self._amount.setValue(settlement.tariff or 0)
        self._why = QLineEdit(settlement.waived_why or "")
        self._receipt = QLineEdit(settlement.receipt or "")
        self.add_field(self._state, "state")
        self.add_field(self._amount, "amount", TariffError)
        self.add_field(self._why, "why", WaiverReasonMissingError)
        self.add_field(self._receipt, "receipt", ReceiptMissingError)
        self.add_key("Alt+1…4")
        self._state.chosen.connect(self._show_state)
        self.finish_construction()
        self._state.choose(settlement.state)
        self._amount.setFocus()
        self.fit(620)
        GrowsWithContent(self)

    def _retranslate(self) -> None:
        row = self._request.row
        self.set_title(self.tr("Tariff"))
        self.set_subject(
            self.tr("{number} · {patron}").format(number=f"R-{row.number}", patron=row.patron_name)
        )
        labels = (self.tr("How it stands"), self.tr("Rupiah"), self.tr("Why waived"), self.tr("Receipt no."))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._state.set_choices([Choice(state, text) for state, text in words(TariffState)])

    def _key_texts(self) -> list[str]:
        return [*super()._key_texts(), self.tr("how it stands")]

    @Slot(str)
    def _show_state(self, state: str) -> None:
        self._fields[_AMOUNT].setVisible(state != TariffState.FREE)
        self._fields[_WHY].setVisible(state == TariffState.WAIVED)
        self._fields[_RECEIPT].setVisible(state == TariffState.PAID)

    def _command(self) -> SettleTariff:
        state = TariffState(self._state.value or TariffState.FREE)
        settlement = Settlement(
            state, self._amount.value() or None, self._why.text() or None, self._receipt.text() or None
        )
        return SettleTariff(self._request.row.id, settlement)
