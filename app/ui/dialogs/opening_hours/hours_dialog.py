"""Sets the hours of a week: for good from a day on, or as a variant between two days."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.errors import EmptyNameError
from app.queries.opening_hours import HoursRow
from app.services.hours_commands import SetHours
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.opening_hours.week_editor import WeekEditor
from app.ui.dialogs.opening_hours.wording import HoursWording
from app.ui.error_sentences import sentence
from app.ui.theme.theme import Theme
from app.ui.widgets.fields import DateField
from app.vocabulary.hours_errors import LastBeforeFirstError, NeverOpenError, VariantsOverlapError

_NAME, _FIRST, _LAST, _WEEK = range(4)


class HoursDialog(CommandDialog):
    """Begins with the hours of `row`; where its id is 0 they are new, else these are changed."""

    def __init__(
        self,
        theme: Theme,
        wording: HoursWording,
        branch_id: int,
        row: HoursRow,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, "hours", parent)
        self._branch_id = branch_id
        self._hours_id = row.id or None
        hours = row.hours
        self._is_variant = hours.last is not None
        self._hours_name = QLineEdit(hours.name or "")
        self._first = DateField(_qdate(hours.first))
        self._last = DateField(_qdate(hours.last or hours.first))
        self._week = WeekEditor(theme, wording)
        self._holidays = QCheckBox()
        self._leave = QCheckBox()
        self._week.show_days(hours.week.days)
        self._holidays.setChecked(hours.closes_on_holidays)
        self._leave.setChecked(hours.closes_on_joint_leave)
        self._lay_out()
        self.finish_construction()
        (self._hours_name if self._is_variant else self._week).setFocus()
        self.fit(620)

    def _lay_out(self) -> None:
        self.add_field(self._hours_name, "name", EmptyNameError).setVisible(self._is_variant)
        self.add_field(self._first, "first", VariantsOverlapError)
        self.add_field(self._last, "last", LastBeforeFirstError).setVisible(self._is_variant)
        self.add_field(self._week, "week", NeverOpenError)
        self.add_field(self._holidays, "holidays")
        self.add_field(self._leave, "leave")

    def _retranslate(self) -> None:
        self.set_title(self._title_text())
        labels = (
            self.tr("Name"),
            self.tr("From") if self._is_variant else self.tr("Apply from"),
            self.tr("Until"),
            self.tr("Hours"),
            self.tr("Holidays"),
            self.tr("Joint leave"),
        )
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[_NAME].set_hint(self.tr("For example Ramadan, or exam weeks."))
        self._fields[_WEEK].set_hint(self.tr("As in 8:00-11:30, 13:00-16:30. Leave a day off empty."))
        self._holidays.setText(self.tr("closed on public holidays"))
        self._leave.setText(self.tr("closed on days of joint leave (cuti bersama)"))
        self._week.name_days()

    def _title_text(self) -> str:
        if not self._is_variant:
            return self.tr("Weekly hours")
        return self.tr("New variant") if self._hours_id is None else self.tr("Variant")

    def _command(self) -> SetHours | None:
        fault = self._week.go_to_fault()
        if fault is not None:
            day, error = fault
            self._fields[_WEEK].set_error(self.tr("{day}: {what}").format(day=day, what=sentence(error)))
            return None
        return SetHours(
            branch_id=self._branch_id,
            first_on=_date(self._first.date()),
            days=self._week.texts,
            last_on=_date(self._last.date()) if self._is_variant else None,
            name=self._hours_name.text() if self._is_variant else None,
            closes_on_holidays=self._holidays.isChecked(),
            closes_on_joint_leave=self._leave.isChecked(),
            hours_id=self._hours_id,
        )


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
