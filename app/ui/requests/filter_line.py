"""The filters of the tab Requests: words and one pill each, as a saved view holds them."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.desk import DeskInformation
from app.queries.request_listing import RequestFilter
from app.queries.rows import DeskRow, StaffRow
from app.ui.theme import measures
from app.ui.widgets.buttons.menu_chip import MenuChip
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.words import word
from app.ui.workplace import Workplace
from app.vocabulary.changes import Changes
from app.vocabulary.records import RecordKind
from app.vocabulary.requests import StatusClass

ME, NOBODY = 0, -1
"""In place of a staff member's id: whoever looks at the list, and no one."""

_PEOPLE = frozenset({RecordKind.STAFF_MEMBER, RecordKind.BRANCH, RecordKind.DESK, RecordKind.REQUEST_KIND})


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the line says."""

    text: str = ""
    kind_id: int | None = None
    status: StatusClass | None = None
    staff_id: int | None = None
    branch_id: int | None = None


class FilterLine(QWidget):
    """Colleagues and branches are read at first, and again after a change of them."""

    changed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = workplace.theme
        self._place = workplace
        self._people: tuple[tuple[StaffRow, ...], tuple[DeskRow, ...]] = ((), ())
        self._find = QLineEdit()
        self._kind: MenuChip[int] = MenuChip(theme)
        self._status: MenuChip[StatusClass] = MenuChip(theme)
        self._staff: MenuChip[int] = MenuChip(theme)
        self._branch: MenuChip[int] = MenuChip(theme)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._read()

    def _lay_out(self) -> None:
        self._find.setObjectName("requests_find")
        self._find.setClearButtonEnabled(True)
        pills = QWidget()
        flow = FlowLayout(pills, spacing=measures.HALF)
        for chip, name in (
            (self._kind, "kind"),
            (self._status, "status"),
            (self._staff, "staff"),
            (self._branch, "branch"),
        ):
            chip.setObjectName(f"requests_filter_{name}")
            flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.CARD_GAP, 0, measures.STEP, measures.STEP)
        column.setSpacing(measures.STEP)
        column.addWidget(self._find)
        column.addWidget(pills)

    def _connect(self) -> None:
        self._find.textChanged.connect(self._tell)
        for chip in (self._kind, self._status, self._staff, self._branch):
            chip.chosen.connect(self._tell)
        self._place.session.library_changed.connect(self._retranslate)
        self._place.session.staff_changed.connect(self._tell)
        self._place.tasks.committed.connect(self._follow)

    @property
    def chosen(self) -> Chosen:
        """What the line says."""
        return Chosen(
            self._find.text(), self._kind.value, self._status.value, self._staff.value, self._branch.value
        )

    def show_chosen(self, chosen: Chosen) -> None:
        """Say this from now on."""
        self._kind.choose(chosen.kind_id)
        self._status.choose(chosen.status)
        self._staff.choose(chosen.staff_id)
        self._branch.choose(chosen.branch_id)
        self._find.setText(chosen.text)
        self._tell()

    @property
    def filter(self) -> RequestFilter:
        """What is asked for, by whoever is at the desk now."""
        staff_id = self._staff.value
        is_nobodys = staff_id == NOBODY
        if staff_id == ME:
            staff_id = self._place.session.staff.id
        return RequestFilter(
            kind_id=self._kind.value,
            status=self._status.value,
            assigned_to_id=None if is_nobodys else staff_id,
            branch_id=self._branch.value,
            is_nobodys=is_nobodys,
        )

    @property
    def text(self) -> str:
        """The words sought."""
        return self._find.text()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if not changes.kinds.isdisjoint(_PEOPLE):
            self._read()

    def _read(self) -> None:
        desk = self._place.queries.desk
        work = partial(_read_people, desk)
        self._place.tasks.read(work, owner=self, then=self._take, key="people")

    def _take(self, people: tuple[tuple[StaffRow, ...], tuple[DeskRow, ...]]) -> None:
        self._people = people
        self._retranslate()

    @Slot()
    def _retranslate(self) -> None:
        language = self._place.languages.language
        staff, desks = self._people
        branches = {one.branch_id: one.branch_name for one in desks}
        kinds = [(one.id, one.name.in_language(language)) for one in self._place.session.lists.request_kinds]
        self._find.setPlaceholderText(self.tr("Words, a number, a name"))
        self._find.setAccessibleName(self.tr("Find among the requests"))
        self._kind.offer(self.tr("Kind"), self.tr("every kind"), kinds)
        self._status.offer(
            self.tr("Status"), self.tr("every status"), [(one, word(one)) for one in StatusClass]
        )
        people = [(one.id, one.name) for one in staff if one.is_active]
        whose = [(ME, self.tr("mine")), (NOBODY, self.tr("nobody's")), *people]
        self._staff.offer(self.tr("With"), self.tr("with anybody"), whose)
        self._branch.offer(self.tr("Branch"), self.tr("every branch"), list(branches.items()))
        self._branch.setVisible(len(branches) > 1)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _read_people(desk: DeskInformation) -> tuple[tuple[StaffRow, ...], tuple[DeskRow, ...]]:
    return desk.staff(), desk.desks()
