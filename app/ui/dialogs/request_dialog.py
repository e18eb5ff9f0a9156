"""Opens a service request for a patron, perhaps with its first promise."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from app.calendar.calendar import Calendar
from app.calendar.estimate import ServiceTimes
from app.calendar.promising import Promising
from app.errors import EmptyNameError, NeededByInThePastError, PromiseInThePastError
from app.queries.rows import StaffRow
from app.services.commands import OpenRequest
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox, MomentField, NoteEdit, OptionalDate
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.growing import GrowsWithContent
from app.ui.dialogs.promise_doubts import PromiseDoubts
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.widgets.info_bar import InfoBar
from app.vocabulary.hours_errors import PromiseWhileClosedError


class RequestDialog(CommandDialog):
    """The promise is proposed from what the chosen kind usually takes, until staff change it."""

    def __init__(
        self,
        ground: Ground,
        patron_id: int,
        staff: Sequence[StaffRow],
        calendar: Calendar,
        parent: QWidget,
    ) -> None:
        super().__init__(ground.theme, "request", parent)
        self._ground = ground
        self._patron_id = patron_id
        self._calendar = calendar
        self._staff = [one for one in staff if one.is_active]
        self._kind = ChoiceBox[int]()
        self._request_subject = QLineEdit()
        self._details = NoteEdit()
        self._needed_by = OptionalDate(ground.formats.now().date())
        self._needed_why = QLineEdit()
        self._channel = ChoiceBox[int | None]()
        self._assigned = ChoiceBox[int | None]()
        self._promises = QCheckBox()
        self._moment = MomentField(ground.formats)
        self._doubts = PromiseDoubts(ground.formats, ground.languages)
        self._warning = InfoBar(ground.theme, closable=False)
        self._promise_reason = QLineEdit()
        self._lay_out()
        self._connect()
        self.finish_construction()
        self._propose()
        self._request_subject.setFocus()
        self.fit(760)
        GrowsWithContent(self)

    def _lay_out(self) -> None:
        promise = QWidget()
        line = QHBoxLayout(promise)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.LIST_MARGIN)
        line.addWidget(self._promises)
        line.addWidget(self._moment)
        line.addStretch()
        promise.setFocusProxy(self._promises)
        self._promises.setObjectName("request_promises")
        self._moment.setEnabled(False)
        self.add_field(self._kind, "kind")
        self.add_field(self._request_subject, "subject", EmptyNameError)
        self.add_field(self._details, "details")
        self.add_field(self._needed_by, "needed_by", NeededByInThePastError)
        self.add_field(self._needed_why, "needed_why")
        self.add_field(self._channel, "channel")
        self.add_field(self._assigned, "assigned")
        self.add_field(promise, "promise", PromiseInThePastError)
        self._warning.setObjectName("request_warning")
        self.body.addWidget(self._warning)
        self.add_field(self._promise_reason, "promise_reason", PromiseWhileClosedError)

    def _connect(self) -> None:
        self._promises.toggled.connect(self._moment.setEnabled)
        self._promises.toggled.connect(self._judge)
        self._moment.changed.connect(self._judge)
        self._needed_by.changed.connect(self._judge)
        self._kind.currentIndexChanged.connect(self._propose)

    def _retranslate(self) -> None:
        self.set_title(self.tr("New request"))
        labels = (
            self.tr("Kind"),
            self.tr("Subject"),
            self.tr("Details"),
            self.tr("Needed by"),
            self.tr("Why by then"),
            self.tr("Asked by"),
            self.tr("Assigned to"),
            self.tr("First promise"),
            self.tr("Why then"),
        )
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[1].set_hint(self.tr("In the patron's own words: it stands in messages to them."))
        self._needed_by.name("request_needed_by", self.tr("by a day"), self.tr("Needed by"))
        self._promises.setText(self.tr("promise now"))
        self._promises.setAccessibleName(self.tr("Promise now"))
        self._moment.name("request_moment", self.tr("Promised day"), self.tr("Promised time"))
        lists = self._ground.lists
        self._kind.set_choices(self._ground.names(lists.request_kinds))
        self._channel.set_choices([(None, "–"), *self._ground.names(lists.channels)])
        self._assigned.set_choices([(None, self.tr("nobody yet")), *((it.id, it.name) for it in self._staff)])
        self._judge()

    @Slot()
    def _propose(self) -> None:
        if not self._promises.isChecked():
            self._moment.show_value(self._promising().published(self._ground.formats.now()))

    def _promising(self) -> Promising:
        days = [row.service_days or 0 for row in self._ground.lists.request_kinds]
        count = days[max(self._kind.currentIndex(), 0)] if days else 0
        return Promising(self._calendar, ServiceTimes({}, ()), count, self._needed_by.value)

    @Slot()
    def _judge(self) -> None:
        """Say what speaks against the first promise, if one is made."""
        promising, moment = self._promising(), self._moment.value
        doubts = self._doubts.sentence(promising, moment) if self._promises.isChecked() else ""
        self._warning.setVisible(bool(doubts))
        if doubts:
            self._warning.say(StateMark(Icon.ALERT_TRIANGLE, Role.DUE, ""), doubts)
        self._fields[-1].setVisible(bool(doubts) and promising.is_closed_at(moment))

    def _command(self) -> OpenRequest:
        return OpenRequest(
            patron_id=self._patron_id,
            kind_id=self._kind.value,
            subject=self._request_subject.text(),
            details=self._details.toPlainText() or None,
            needed_by=self._needed_by.value,
            needed_why=self._needed_why.text() or None,
            channel_id=self._channel.value,
            assigned_to_id=self._assigned.value,
            promised_for=self._moment.value if self._promises.isChecked() else None,
            promise_reason=self._promise_reason.text() or None,
        )
