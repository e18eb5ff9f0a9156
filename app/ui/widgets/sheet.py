"""A whole window: a head with the title, a body that scrolls where it must, a foot with the buttons."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.elided_label import ElidedLabel
from app.ui.widgets.labels.key_cap import KeyCap
from app.ui.widgets.labels.label import Label


class Sheet(QWidget):
    """Fill `body`; texts are set again after a change of language. Looks as the dialogs do."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None, *, width: int = 0) -> None:
        """`width`: how wide the body may become, in logical pixels; 0: as wide as the window."""
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self._title = Label(theme, "", Type.DIALOG_TITLE)
        self._subject = ElidedLabel(theme, "", Type.BODY, Role.MUTED)
        self.body = QVBoxLayout()
        self._head = QWidget()
        self._head_line = QHBoxLayout(self._head)
        self._area = _Body(self.body, width)
        self._foot = QWidget()
        self._keys = QHBoxLayout()
        self._key_words: list[Label] = []
        self._buttons = QHBoxLayout()
        self._lay_out_frame()
        theme.changed.connect(self.update)

    def _lay_out_frame(self) -> None:
        self._area.setObjectName(f"{self.objectName()}_body")
        self._head_line.setContentsMargins(*_margins(measures.CARD_GAP))
        self._head_line.setSpacing(measures.CARD_GAP)
        self._head_line.addWidget(self._title)
        self._head_line.addWidget(self._subject, 1)
        self._head.setMinimumHeight(measures.CONTROL + 2 * measures.CARD_GAP)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(*_margins(measures.CARD_GAP))
        foot.setSpacing(measures.STEP)
        self._foot.setMinimumHeight(measures.CONTROL + 2 * measures.CARD_GAP)
        self._keys.setSpacing(measures.STEP)
        self._buttons.setSpacing(measures.STEP)
        foot.addLayout(self._keys)
        foot.addStretch()
        foot.addLayout(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._area, 1)
        column.addWidget(self._foot)

    def set_title(self, title: str) -> None:
        """Say what the page is for."""
        self._title.setText(title)

    def set_subject(self, subject: str) -> None:
        """Say whom or what it is about, beside the title."""
        self._subject.set_text(subject)

    def add_to_head(self, widget: QWidget) -> None:
        """Put something at the right end of the head."""
        self._head_line.addWidget(widget)

    def add_key(self, key: str) -> None:
        """Show one more key in the foot; `name_keys` says what it does."""
        label = Label(self._theme, "", Type.SECOND, Role.MUTED)
        self._key_words.append(label)
        self._keys.addWidget(KeyCap(self._theme, key))
        self._keys.addWidget(label)

    def name_keys(self, *words: str) -> None:
        """Say what the keys in the foot do, in the order in which they were added."""
        for label, word in zip(self._key_words, words, strict=True):
            label.setText(word)

    def add_button(self, button: QAbstractButton, name: str) -> None:
        """Put one more button at the right end of the foot."""
        button.setObjectName(f"{self.objectName()}_{name}")
        self._buttons.addWidget(button)

    def add_to_foot(self, widget: QWidget) -> None:
        """Put something that is no button before the buttons."""
        self._buttons.insertWidget(0, widget)

    def show_part(self, widget: QWidget) -> None:
        """Scroll the body until a part of it is in sight."""
        self._area.ensureWidgetVisible(widget)

    # Qt

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Role.RAISED))
        foot = self._foot.geometry()
        painter.fillRect(foot, self._theme.colour(Role.SURFACE))
        for y in (self._head.geometry().bottom(), foot.top()):
            painter.fillRect(QRect(0, y, self.width(), 1), self._theme.colour(Role.BORDER))
        painter.end()


class _Body(QScrollArea):
    """Scrolls down when the window is too low; never sideways: its window is at least as wide as it needs."""

    def __init__(self, column: QVBoxLayout, width: int) -> None:
        super().__init__()
        inner = QWidget()
        self._ground = ground = QWidget()
        inner.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.CARD_GAP)
        line = QHBoxLayout(ground)
        line.setContentsMargins(*_margins(measures.LIST_MARGIN))
        line.setSpacing(0)
        line.addWidget(inner)
        if width:
            inner.setMaximumWidth(width)
        self.setWidget(ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground.setAutoFillBackground(False)  # the area has just filled it: the sheet shows through
        self.viewport().setAutoFillBackground(False)
        ground.installEventFilter(self)

    # Qt

    @override
    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._ground.minimumSizeHint().width() + bar, measures.CONTROL)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # a longer language may need more width
        return super().eventFilter(watched, event)


def _margins(vertical: int) -> tuple[int, int, int, int]:
    return (measures.PAGE_MARGIN, vertical, measures.PAGE_MARGIN, vertical)
