"""Checks a delivery by four taps: on time, right thing, right quantity, as needed."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import EmptyTextError
from app.queries.rows import RequestRow
from app.services.hand_over_commands import CheckDelivery
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.growing import GrowsWithContent
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.widgets.buttons.tap_chip import TapChip
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.words import word
from app.vocabulary.hand_overs import BEST_RATING, CheckPoint, SaidBy

_MISSING = 2
_NO_RATING = "0"


class CheckDialog(CommandDialog):
    """All is right until a tap says no; on time is what the promise says."""

    def __init__(self, ground: Ground, request: RequestRow, parent: QWidget) -> None:
        super().__init__(ground.theme, "check", parent)
        self._request = request
        self._said_by = ChoiceButtons(ground.theme)
        self._points = QWidget()
        self._taps = [TapChip(ground.theme, place) for place, _ in enumerate(CheckPoint)]
        self._missing = QLineEdit()
        self._rating = ChoiceButtons(ground.theme)
        self._word = QLineEdit()
        self._lay_out()
        self.finish_construction()
        self._said_by.choose(SaidBy.STAFF)
        self._rating.choose(_NO_RATING)
        self._taps[0].setChecked(_was_on_time(request))
        self._taps[0].setFocus()
        self._show_missing()
        self.fit(680)
        GrowsWithContent(self)

    def _lay_out(self) -> None:
        line = FlowLayout(self._points, spacing=8)
        for tap, point in zip(self._taps, CheckPoint, strict=True):
            tap.setObjectName(f"check_{point}")
            tap.setChecked(True)
            tap.toggled.connect(self._show_missing)
            line.addWidget(tap)
        self.add_field(self._said_by, "said_by")
        self.add_field(self._points, "points")
        self.add_field(self._missing, "missing", EmptyTextError)
        self.add_field(self._rating, "rating")
        self.add_field(self._word, "word")

    def _retranslate(self) -> None:
        self.set_title(self.tr("Check the delivery"))
        self.set_subject(f"R-{self._request.number} · {self._request.subject}")
        labels = (
            self.tr("Who says so"),
            self.tr("It was"),
            self.tr("What is missing"),
            self.tr("Rating"),
            self.tr("A word"),
        )
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[_MISSING].set_hint(self.tr("The request opens again, and this is sent after it."))
        self._said_by.set_choices([Choice(one, word(one)) for one in SaidBy])
        stars = [Choice(str(stars), str(stars)) for stars in range(1, BEST_RATING + 1)]
        self._rating.set_choices([Choice(_NO_RATING, self.tr("none")), *stars])
        for tap, point in zip(self._taps, CheckPoint, strict=True):
            tap.setText(word(point))
            tap.setAccessibleName(word(point))

    @property
    def _right(self) -> frozenset[CheckPoint]:
        pairs = zip(self._taps, CheckPoint, strict=True)
        return frozenset(point for tap, point in pairs if tap.isChecked())

    @Slot()
    def _show_missing(self) -> None:
        wrong = frozenset(CheckPoint) - self._right - {CheckPoint.ON_TIME}
        self._fields[_MISSING].setVisible(bool(wrong))

    def _command(self) -> CheckDelivery:
        return CheckDelivery(
            request_id=self._request.id,
            said_by=SaidBy(self._said_by.value or SaidBy.STAFF),
            right=self._right,
            missing=self._missing.text() or None,
            rating=int(self._rating.value or _NO_RATING) or None,
            word=self._word.text() or None,
        )


def _was_on_time(request: RequestRow) -> bool:
    """By the first promise, as all figures; without one nothing was late."""
    if request.first_promised_for is None or request.delivered_at is None:
        return True
    return request.delivered_at <= request.first_promised_for
