"""Promises a moment on a request, or moves a promise; says how long such requests really take."""

from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.calendar.promising import Promising
from app.errors import PromiseInThePastError, PromiseReasonMissingError
from app.queries.rows import RequestDetails
from app.services.commands import PromiseDate
from app.ui.deadlines import Deadlines
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import MomentField
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.growing import GrowsWithContent
from app.ui.dialogs.promise_doubts import PromiseDoubts
from app.ui.dialogs.promise_picks import PromisePicks
from app.ui.estimate_words import EstimateWords
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.type_scale import Type
from app.ui.widgets.info_bar import InfoBar
from app.ui.widgets.labels.label import Label
from app.ui.wording import ScreenWording
from app.vocabulary.hours_errors import PromiseWhileClosedError

_MOMENT, _TIMES, _PICKS, _REASON = range(4)


class PromiseDialog(CommandDialog):
    """Begins with the published service time; a reason is asked for where one is needed."""

    def __init__(
        self,
        ground: Ground,
        deadlines: Deadlines,
        request: RequestDetails,
        promising: Promising,
        parent: QWidget,
    ) -> None:
        super().__init__(ground.theme, "promise", parent)
        self._deadlines = deadlines
        self._request = request
        self._promising = promising
        self._doubts = PromiseDoubts(ground.formats, ground.languages)
        self._estimate = EstimateWords(ScreenWording())
        self._is_move = bool(request.promises)
        self._moment = MomentField(ground.formats)
        self._warning = InfoBar(ground.theme, closable=False)
        self._times = Label(ground.theme, "", Type.BODY, wraps=True)
        self._picks = PromisePicks(ground.theme, ground.formats, promising)
        self._reason = QLineEdit()
        self._moment.show_value(promising.published(ground.formats.now()))
        self._lay_out()
        self._moment.changed.connect(self._judge)
        self._picks.picked.connect(self._pick)
        self.finish_construction()
        self._moment.setFocus()
        self.fit(680)
        GrowsWithContent(self)

    def _lay_out(self) -> None:
        self._warning.setObjectName("promise_warning")
        self._times.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.add_field(self._moment, "moment", PromiseInThePastError)
        self.body.addWidget(self._warning)
        self.add_field(self._times, "times")
        self.add_field(self._picks, "picks")
        self.add_field(self._reason, "reason", PromiseReasonMissingError, PromiseWhileClosedError)

    def _retranslate(self) -> None:
        row = self._request.row
        self.set_title(self.tr("Move the promise") if self._is_move else self.tr("Promise a date"))
        self.set_subject(
            self.tr("{number} · {patron}").format(number=f"R-{row.number}", patron=row.patron_name)
        )
        reason = self.tr("Why it moves") if self._is_move else self.tr("Why then")
        labels = (self.tr("Promised for"), self.tr("How long it takes"), self.tr("Quickly"), reason)
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._moment.name("promise_moment", self.tr("Day"), self.tr("Time of day"))
        published = self.tr("Published: %n working day(s).", "", self._request.service_days)
        self._times.setText(f"{published} {self._estimate.sentence(self._promising.times.estimate())}")
        self._picks.say()
        self._fields[_REASON].set_hint(
            self.tr("The patron may ask. The first promise counts for ever.") if self._is_move else ""
        )
        self._judge()

    @Slot()
    def _judge(self) -> None:
        """Say how soon the moment is, and what speaks against it."""
        moment = self._moment.value
        self._fields[_MOMENT].set_hint(self._deadlines.moment(moment))
        doubts = self._doubts.sentence(self._promising, moment)
        self._warning.setVisible(bool(doubts))
        if doubts:
            self._warning.say(StateMark(Icon.ALERT_TRIANGLE, Role.DUE, ""), doubts)
        self._fields[_REASON].setVisible(self._is_move or self._promising.is_closed_at(moment))

    @Slot(object)
    def _pick(self, moment: datetime) -> None:
        self._moment.show_value(moment)

    def _command(self) -> PromiseDate:
        return PromiseDate(self._request.row.id, self._moment.value, self._reason.text() or None)
