"""The filters of the tab Interactions: one pill each, in a line that folds away."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.queries.interaction_listing import InteractionFilter
from app.queries.rows import DeskRow, ListRow, StaffRow
from app.ui.interactions.period_words import period_word
from app.ui.theme.icon_names import Icon
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.kinds import QuietButton
from app.ui.widgets.buttons.menu_chip import MenuChip
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.workplace import Workplace
from app.vocabulary.changes import Changes
from app.vocabulary.periods import Period, days_of
from app.vocabulary.records import RecordKind

_PEOPLE = frozenset({RecordKind.STAFF_MEMBER, RecordKind.BRANCH, RecordKind.DESK})

ME = 0
"""In place of a staff member's id: whoever looks at the list."""

Read = tuple[tuple[StaffRow, ...], tuple[DeskRow, ...]]


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the pills say. The period moves with the calendar."""

    kind_id: int | None = None
    channel_id: int | None = None
    staff_id: int | None = None
    branch_id: int | None = None
    period: Period | None = None
    is_named: bool | None = None


class FilterBar(QWidget):
    """Colleagues and branches are read when it is first shown, and again after a change of them."""

    changed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme: Theme = workplace.theme
        self._place = workplace
        self._read_last: Read = ((), ())
        self._kind: MenuChip[int] = MenuChip(theme)
        self._channel: MenuChip[int] = MenuChip(theme)
        self._staff: MenuChip[int] = MenuChip(theme)
        self._branch: MenuChip[int] = MenuChip(theme)
        self._period: MenuChip[Period] = MenuChip(theme)
        self._named: MenuChip[bool] = MenuChip(theme)
        self._clear = QuietButton(theme, "", Icon.CROSS, in_row=True)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._read()

    def _lay_out(self) -> None:
        flow = FlowLayout(self)
        for chip, name in (
            (self._period, "period"),
            (self._kind, "kind"),
            (self._channel, "channel"),
            (self._staff, "staff"),
            (self._branch, "branch"),
            (self._named, "named"),
        ):
            chip.setObjectName(f"interactions_filter_{name}")
            flow.addWidget(chip)
        self._clear.setObjectName("interactions_filter_clear")
        flow.addWidget(self._clear)

    def _connect(self) -> None:
        for chip in self._chips:
            chip.chosen.connect(self._tell)
        self._clear.clicked.connect(self.clear)
        self._place.session.library_changed.connect(self._retranslate)
        self._place.session.staff_changed.connect(self._follow_staff)
        self._place.tasks.committed.connect(self._follow)

    @property
    def _chips(self) -> tuple[MenuChip[int] | MenuChip[Period] | MenuChip[bool], ...]:
        return self._period, self._kind, self._channel, self._staff, self._branch, self._named

    @property
    def chosen(self) -> Chosen:
        """What the pills say."""
        return Chosen(
            self._kind.value,
            self._channel.value,
            self._staff.value,
            self._branch.value,
            self._period.value,
            self._named.value,
        )

    def show_chosen(self, chosen: Chosen) -> None:
        """Say this from now on."""
        self._kind.choose(chosen.kind_id)
        self._channel.choose(chosen.channel_id)
        self._staff.choose(chosen.staff_id)
        self._branch.choose(chosen.branch_id)
        self._period.choose(chosen.period)
        self._named.choose(chosen.is_named)
        self._tell()

    @property
    def filter(self) -> InteractionFilter:
        """What is asked for, with the days as they are today."""
        period = self._period.value
        days = days_of(period, self._place.formats.now().date()) if period is not None else None
        return InteractionFilter(
            kind_id=self._kind.value,
            channel_id=self._channel.value,
            staff_id=self._asked_staff,
            branch_id=self._branch.value,
            first_day=None if days is None else days.first,
            last_day=None if days is None else days.last,
            is_named=self._named.value,
        )

    @property
    def _asked_staff(self) -> int | None:
        return self._place.session.staff.id if self._staff.value == ME else self._staff.value

    @Slot()
    def clear(self) -> None:
        """Ask for anything."""
        self.show_chosen(Chosen())

    @Slot()
    def _tell(self) -> None:
        self._clear.setVisible(self.chosen != Chosen())
        self.changed.emit()

    def _read(self) -> None:
        desk = self._place.queries.desk
        self._place.tasks.read(
            lambda: (desk.staff(), desk.desks()), owner=self, then=self._take, key="people"
        )

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if not changes.kinds.isdisjoint(_PEOPLE):
            self._read()

    @Slot()
    def _follow_staff(self) -> None:
        if self._staff.value == ME:
            self.changed.emit()

    def _take(self, read: Read) -> None:
        self._read_last = read
        self._retranslate()

    @Slot()
    def _retranslate(self) -> None:
        lists, (staff, desks) = self._place.session.lists, self._read_last
        branches = {desk.branch_id: desk.branch_name for desk in desks}
        named = partial(_named, self._place.languages.language)
        self._period.offer(
            self.tr("Period"), self.tr("Any time"), [(one, period_word(one)) for one in Period]
        )
        self._kind.offer(self.tr("Kind"), self.tr("Any kind"), named(lists.interaction_kinds))
        self._channel.offer(self.tr("Channel"), self.tr("Any channel"), named(lists.channels))
        colleagues = [(ME, self.tr("Me")), *((one.id, one.name) for one in staff)]
        self._staff.offer(self.tr("By"), self.tr("Anybody"), colleagues)
        self._branch.offer(self.tr("Branch"), self.tr("Any branch"), list(branches.items()))
        self._branch.setVisible(len(branches) > 1 or self._branch.value is not None)
        people = [(True, self.tr("named")), (False, self.tr("unnamed"))]
        self._named.offer(self.tr("Patron"), self.tr("Named or not"), people)
        self._clear.setText(self.tr("Clear the filters"))
        self._clear.setVisible(self.chosen != Chosen())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _named(language: str, rows: tuple[ListRow, ...]) -> list[tuple[int, str]]:
    return [(row.id, row.name.in_language(language)) for row in rows]
