"""Moments to promise with one click: the published time, the honest one, today, the next open day."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.calendar.promising import Promising
from app.calendar.service_time import service_time_ends
from app.ui.formats import Formats
from app.ui.theme import measures
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.flow_layout import FlowLayout

_TODAY, _NEXT, _PUBLISHED, _HONEST = "today", "next", "published", "honest"


class PromisePicks(QWidget):
    """Buttons whose texts say what they pick; without an honest date there is no button for it."""

    picked = Signal(object)
    """The moment."""

    def __init__(self, theme: Theme, formats: Formats, promising: Promising) -> None:
        super().__init__()
        self._formats = formats
        now = formats.now()
        honest = promising.honest(now)
        self._moments: dict[str, datetime] = {
            _PUBLISHED: promising.published(now),
            **({_HONEST: honest} if honest is not None else {}),
            _TODAY: service_time_ends(promising.calendar, now, 0),
            _NEXT: service_time_ends(promising.calendar, now, 1),
        }
        self._buttons = {name: Button(theme, in_row=True) for name in self._moments}
        flow = FlowLayout(self, spacing=measures.STEP)
        for name, button in self._buttons.items():
            button.setObjectName(f"promise_{name}")
            button.clicked.connect(partial(self._pick, name))
            flow.addWidget(button)
        self.setFocusProxy(self._buttons[_PUBLISHED])
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self) -> None:
        """Set the texts, again after a change of language."""
        words = {
            _PUBLISHED: self.tr("Published time: {moment}"),
            _HONEST: self.tr("As it really goes: {moment}"),
            _TODAY: self.tr("Today: {moment}"),
            _NEXT: self.tr("Next working day: {moment}"),
        }
        today = self._formats.now().date()
        for name, button in self._buttons.items():
            moment = self._moments[name]
            is_near = name == _TODAY and self._formats.local(moment).date() == today
            shown = self._formats.time(moment) if is_near else self._formats.moment(moment)
            button.setText(words[name].format(moment=shown))
        if self._formats.local(self._moments[_TODAY]).date() != today:
            self._buttons[_TODAY].hide()  # it is too late for today, or a day off

    def _pick(self, name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  # Qt's signal passes it
        self.picked.emit(self._moments[name])
