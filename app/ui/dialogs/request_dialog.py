"""Opens a service request for a patron: its kind with the kind's own fields, perhaps its first promise."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.calendar.calendar import Calendar
from app.calendar.estimate import ServiceTimes
from app.calendar.promising import Promising
from app.errors import EmptyNameError, NeededByInThePastError, PemustakaError, PromiseInThePastError
from app.queries.kind_rows import FieldRow, KindRow
from app.queries.rows import PatronDetails, StaffRow
from app.services.commands import OpenRequest
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox, MomentField, NoteEdit
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.growing import GrowsWithContent
from app.ui.dialogs.promise_doubts import PromiseDoubts
from app.ui.dialogs.wants.more_wants import MoreWants
from app.ui.dialogs.wants.needed_field import NeededField
from app.ui.dialogs.wants.own_fields import OwnFields
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.form_field import align_labels
from app.ui.widgets.info_bar import InfoBar
from app.vocabulary.hours_errors import PromiseWhileClosedError
from app.vocabulary.request_errors import QuantityError

_SUBJECT = 1
_NARROW, _WIDE = 760, 1260
_SHOWN_AT_ONCE = 4
"""So many of the kind's own fields are there at once, those that are required before others."""


@dataclass(frozen=True, slots=True)
class ForNewRequest:
    """What is read before a request can be taken."""

    patron: PatronDetails
    kinds: tuple[KindRow, ...]
    staff: tuple[StaffRow, ...]
    calendar: Calendar


class RequestDialog(CommandDialog):
    """The kind comes first and brings its own fields; what is seldom asked for is folded away.

    The promise is proposed from what the chosen kind usually takes, until staff change it.
    """

    def __init__(
        self,
        ground: Ground,
        read: ForNewRequest,
        parent: QWidget,
    ) -> None:
        super().__init__(ground.theme, "request", parent)
        self._ground = ground
        self._patron_id = read.patron.id
        self._calendar = read.calendar
        self._kinds = {one.id: one for one in read.kinds if not one.is_retired}
        self._staff = [one for one in read.staff if one.is_active]
        self._kind = ChoiceBox[int]()
        self._request_subject = QLineEdit()
        self._own = OwnFields(ground, "request")
        self._details = NoteEdit(lines=2)
        self._needed = NeededField(ground.formats.now().date(), "request")
        self._channel = ChoiceBox[int | None]()
        self._assigned = ChoiceBox[int | None]()
        self._more_own = OwnFields(ground, "request_more")
        self._more = MoreWants(ground.theme, "request")
        self._folded = QWidget()
        self._shows_more = Button(ground.theme, icon=Icon.CHEVRON_RIGHT)
        self._promises = QCheckBox()
        self._moment = MomentField(ground.formats)
        self._doubts = PromiseDoubts(ground.formats, ground.languages)
        self._warning = InfoBar(ground.theme, closable=False)
        self._promise_reason = QLineEdit()
        self._lay_out()
        self._connect()
        self.finish_construction()
        self._show_kind()
        self._show_more(False)  # as Qt's signal says it
        self.set_subject(read.patron.name)
        self._kind.setFocus()
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
        self._shows_more.setObjectName("request_shows_more")
        self._shows_more.setCheckable(True)
        self.add_foot_button(self._shows_more)
        left, right = self._columns()
        self.add_field(self._kind, "kind", into=left)
        self.add_field(self._request_subject, "subject", EmptyNameError, into=left)
        left.addWidget(self._own)
        self.add_field(self._details, "details", into=left)
        self.add_field(self._needed, "needed", NeededByInThePastError, into=left)
        self.add_field(self._channel, "channel", into=left)
        self.add_field(promise, "promise", PromiseInThePastError, into=left)
        self._warning.setObjectName("request_warning")
        left.addWidget(self._warning)
        self._reason = self.add_field(
            self._promise_reason, "promise_reason", PromiseWhileClosedError, into=left
        )
        right.addWidget(self._more_own)
        self.add_field(self._assigned, "assigned", into=right)
        for editor, name, *blamed_for in self._more.fields():
            self.add_field(editor, name, *blamed_for, into=right)
        for column in (left, right):
            column.addStretch()

    def _columns(self) -> tuple[QVBoxLayout, QVBoxLayout]:
        """What is seldom asked for stands at the right, where it is wanted."""
        left, right = QVBoxLayout(), QVBoxLayout(self._folded)
        right.setContentsMargins(0, 0, 0, 0)
        columns = QHBoxLayout()
        columns.setSpacing(2 * measures.COLUMN_GAP)
        columns.addLayout(left, 1)
        columns.addWidget(self._folded, 1)
        for column in (left, right):
            column.setSpacing(measures.CARD_GAP)
        self.body.addLayout(columns)
        return left, right

    def _connect(self) -> None:
        self._promises.toggled.connect(self._moment.setEnabled)
        self._promises.toggled.connect(self._judge)
        self._moment.changed.connect(self._judge)
        self._needed.changed.connect(self._judge)
        self._kind.currentIndexChanged.connect(self._show_kind)
        self._shows_more.toggled.connect(self._show_more)

    def _retranslate(self) -> None:
        self.set_title(self.tr("New request"))
        labels = (
            self.tr("Kind"),
            self.tr("Subject"),
            self.tr("Details"),
            self.tr("Needed by"),
            self.tr("Asked by"),
            self.tr("First promise"),
            self.tr("Why then"),
            self.tr("Assigned to"),
            *self._more.labels(),
        )
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[_SUBJECT].set_hint(self.tr("In the patron's own words: it stands in messages to them."))
        self._needed.retranslate()
        self._promises.setText(self.tr("promise now"))
        self._promises.setAccessibleName(self.tr("Promise now"))
        self._moment.name("request_moment", self.tr("Promised day"), self.tr("Promised time"))
        self._shows_more.setText(self.tr("&More"))
        language = self._ground.languages.language
        self._kind.set_choices([(one.id, one.name.in_language(language)) for one in self._kinds.values()])
        self._channel.set_choices([(None, "–"), *self._ground.names(self._ground.lists.channels)])
        self._assigned.set_choices([(None, self.tr("nobody yet")), *((it.id, it.name) for it in self._staff)])
        for own in (self._own, self._more_own):
            own.retranslate()
        self._judge()

    @Slot()
    def _show_kind(self) -> None:
        """Bring the fields of the kind; what was said in those of another kind goes with them."""
        live = [one for one in self._chosen.fields if not one.is_retired]
        first = sorted(live, key=lambda one: not one.is_required)[: max(_SHOWN_AT_ONCE, _required(live))]
        self._own.show_fields([one for one in live if one in first], {})
        self._more_own.show_fields([one for one in live if one not in first], {})
        self._chain()
        self._align()
        if not self._promises.isChecked():
            self._moment.show_value(self._promising().published(self._ground.formats.now()))

    def _chain(self) -> None:
        """Tab goes through the fields of the kind where they stand."""
        for own, before, after in (
            (self._own, self._request_subject, self._details),
            (self._more_own, self._promise_reason, self._assigned),
        ):
            places = [before, *(field.editor for field in own.fields), after]
            for one, following in pairwise(places):
                QWidget.setTabOrder(one, following)

    @property
    def _chosen(self) -> KindRow:
        return self._kinds[self._kind.value]

    def _promising(self) -> Promising:
        days = self._chosen.service_days
        return Promising(self._calendar, ServiceTimes({}, ()), days, self._needed.day.value)

    @Slot()
    def _judge(self) -> None:
        """Say what speaks against the first promise, if one is made."""
        promising, moment = self._promising(), self._moment.value
        doubts = self._doubts.sentence(promising, moment) if self._promises.isChecked() else ""
        self._warning.setVisible(bool(doubts))
        if doubts:
            self._warning.say(StateMark(Icon.ALERT_TRIANGLE, Role.DUE, ""), doubts)
        self._reason.setVisible(bool(doubts) and promising.is_closed_at(moment))

    @Slot(bool)
    def _show_more(self, shown: bool) -> None:  # noqa: FBT001  # Qt's signal passes a bool
        self._folded.setVisible(shown)
        self._shows_more.set_icon(Icon.CHEVRON_LEFT if shown else Icon.CHEVRON_RIGHT)
        self.fit(_WIDE if shown else _NARROW)

    def _command(self) -> OpenRequest:
        return OpenRequest(
            patron_id=self._patron_id,
            kind_id=self._kind.value,
            subject=self._request_subject.text(),
            details=self._details.toPlainText() or None,
            needed_by=self._needed.day.value,
            needed_why=self._needed.why.text() or None,
            channel_id=self._channel.value,
            assigned_to_id=self._assigned.value,
            promised_for=self._moment.value if self._promises.isChecked() else None,
            promise_reason=self._promise_reason.text() or None,
            wants=self._more.wants(self._own.values | self._more_own.values),
        )

    def refuse(self, error: PemustakaError) -> None:
        """What is refused in a folded field unfolds it."""
        own = next((one for one in (self._own, self._more_own) if one.refuse(error)), None)
        if own is self._more_own or isinstance(error, QuantityError):
            self._shows_more.setChecked(True)
        if own is None:
            super().refuse(error)
        else:
            own.refuse(error)
            self.set_busy(False)

    def _withdraw_refusals(self) -> None:
        for own in (self._own, self._more_own):
            own.withdraw_refusals()
        super()._withdraw_refusals()

    @override
    def _align(self) -> None:
        right = [field for field in self._fields if self._folded.isAncestorOf(field)]
        align_labels([*(one for one in self._fields if one not in right), *self._own.fields])
        align_labels([*right, *self._more_own.fields])


def _required(fields: Sequence[FieldRow]) -> int:
    return sum(one.is_required for one in fields)
