"""The line at the window's foot: which library file this is, whether its backup is fresh, where and when."""

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.chip import Chip
from app.ui.widgets.labels.elided_label import ElidedLabel
from app.ui.widgets.labels.icon_label import IconLabel
from app.ui.widgets.labels.label import Label
from app.ui.window.status_button import StatusButton
from app.ui.workplace import Workplace
from app.vocabulary.backups import Backup

_MINUTE_MS = 60_000


class StatusLine(QWidget):
    """Follows session, clock and backups by itself; only names are cut off where the window is narrow."""

    backup_requested = Signal()
    shortcuts_requested = Signal()

    def __init__(self, workplace: Workplace, shortcuts_key: str) -> None:
        super().__init__()
        theme = workplace.theme
        self._place = workplace
        self._key = shortcuts_key
        self._last: Backup | None = None
        self._is_known = False
        self._file = ElidedLabel(theme, "", Type.SECOND)
        self._library = ElidedLabel(theme, "", Type.SECOND, Role.MUTED)
        self._demonstration = Chip(theme)
        self._backup = StatusButton(theme)
        self._desk = ElidedLabel(theme, "", Type.SECOND, Role.MUTED)
        self._now = Label(theme, "", Type.SECOND, Role.MUTED)
        self._shortcuts = StatusButton(theme)
        self._minute = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._tick()

    def _lay_out(self) -> None:
        self._backup.setObjectName("status_backup")
        self._shortcuts.setObjectName("status_shortcuts")
        row = QHBoxLayout(self)
        row.setContentsMargins(measures.LIST_MARGIN, 1, measures.HALF, 0)
        row.setSpacing(measures.CARD_GAP)
        file = QHBoxLayout()
        file.setSpacing(measures.ICON_GAP)
        file.addWidget(IconLabel(self._place.theme, Icon.DATABASE, size=measures.ICON_IN_TEXT))
        file.addWidget(self._file)
        row.addLayout(file)
        for part in (self._library, self._demonstration, self._backup):
            row.addWidget(part)
        row.addStretch(1)
        row.addSpacing(measures.STEP)
        for right in (self._desk, self._now, self._shortcuts):
            row.addWidget(right)
        for label in (self._file, self._library, self._desk):
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(measures.STATUS_BAR)

    def _connect(self) -> None:
        self._place.session.library_changed.connect(self._retranslate)
        self._place.theme.changed.connect(self.update)
        self._minute.timeout.connect(self._tick)
        self._backup.clicked.connect(self.backup_requested)
        self._shortcuts.clicked.connect(self.shortcuts_requested)

    @Slot()
    def _tick(self) -> None:
        """Say the time, and look whether a backup was made meanwhile, here or by night."""
        now = self._place.formats.now()
        self._minute.start(_MINUTE_MS - (now.second * 1000 + now.microsecond // 1000))
        self._say_time()
        last = self._place.queries.backups.last
        self._place.tasks.read(last, owner=self, then=self.show_backup, key="backup")

    def show_backup(self, backup: Backup | None) -> None:
        """The last backup, or that there is none."""
        self._last, self._is_known = backup, True
        self._say_backup()

    def _say_time(self) -> None:
        self._now.setText(self._place.formats.full_moment(self._place.formats.now()))
        self._say_backup()

    def _say_backup(self) -> None:
        self._backup.setVisible(self._is_known)
        self._backup.set_mark(self._backup_mark())
        self._backup.setToolTip(self.tr("Back up now"))

    def _backup_mark(self) -> StateMark:
        formats, last = self._place.formats, self._last
        if last is None:
            return StateMark(Icon.ALERT_TRIANGLE, Role.DUE, self.tr("Never backed up"))
        when = formats.when(last.made_at)
        if last.is_fresh(formats.now()):
            return StateMark(Icon.CHECK_CIRCLE, Role.DONE, self.tr("Last backup: {when}").format(when=when))
        return StateMark(Icon.ALERT_TRIANGLE, Role.DUE, self.tr("Backup due, last: {when}").format(when=when))

    @Slot()
    def _retranslate(self) -> None:
        library, desk = self._place.session.library, self._place.session.desk
        mark = StateMark(Icon.INFO_CIRCLE, Role.INFO, self.tr("Demonstration"))
        self._file.set_text(library.path.name)
        self._library.set_text(library.name)
        self._demonstration.set_mark(mark if library.is_demonstration else None)
        self._desk.set_text(f"{desk.branch_name} · {desk.name}")
        self._shortcuts.setText(self.tr("{key} shortcuts").format(key=self._key))
        self._say_time()

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._place.theme.colour(Role.SURFACE))
        painter.fillRect(QRect(0, 0, self.width(), 1), self._place.theme.colour(Role.BORDER))
        painter.end()
