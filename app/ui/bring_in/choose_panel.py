"""Before a file is chosen: where to drop it, and where the usual systems keep theirs."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.kinds import PrimaryButton
from app.ui.widgets.labels.icon_label import IconLabel
from app.ui.widgets.labels.label import Label


class DropArea(QFrame):
    """A surface with a dashed edge, so that it is seen to take files."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour(Role.SURFACE))
        painter.setPen(QPen(self._theme.colour(Role.CONTROL), 1, Qt.PenStyle.DashLine))
        inner = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inner, measures.RADIUS_CARD, measures.RADIUS_CARD)
        painter.end()


class ChoosePanel(QWidget):
    """Asks for the choice of a file; what is dropped is the page's affair."""

    choose_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._invitation = Label(theme, "", Type.QUESTION, wraps=True)
        self._promise = Label(theme, "", Type.BODY, Role.MUTED, wraps=True)
        self._choose = PrimaryButton(theme)
        self._names = [Label(theme, "", Type.NAME) for _ in range(3)]
        self._ways = [Label(theme, "", Type.BODY, Role.MUTED, wraps=True) for _ in range(3)]
        self._never = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._lay_out()
        self._choose.clicked.connect(self.choose_requested)
        self._retranslate()

    def _lay_out(self) -> None:
        self._choose.setObjectName("bring_in_choose")
        self._choose.setAutoDefault(True)
        area = DropArea(self._theme)
        inner = QVBoxLayout(area)
        margin = measures.PAGE_MARGIN
        inner.setContentsMargins(margin, margin, margin, margin)
        inner.setSpacing(measures.CARD_GAP)
        inner.addWidget(self._invitation)
        inner.addWidget(self._promise)
        inner.addWidget(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.LIST_MARGIN)
        column.addWidget(area)
        for name, way in zip(self._names, self._ways, strict=True):
            column.addLayout(self._line(name, way))
        column.addWidget(self._never)
        column.addStretch()

    def _line(self, name: Label, way: Label) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(measures.STEP)
        icon = IconLabel(self._theme, Icon.DOCUMENT)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(name)
        texts.addWidget(way)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        return line

    def take_focus(self) -> None:
        """Go to the button."""
        self._choose.setFocus(Qt.FocusReason.TabFocusReason)

    def _retranslate(self) -> None:
        self._invitation.setText(self.tr("Choose the file with your patrons, or drop it here"))
        self._promise.setText(
            self.tr(
                "You see what would happen first. Nothing is stored until you say so, "
                "and all of it can be undone."
            )
        )
        self._choose.setText(self.tr("Choose the file …"))
        ways = (
            ("SLiMS", self.tr("Membership, then Export Data. The file is read as SLiMS writes it.")),
            (
                "Koha",
                self.tr("A report of patrons, or the template of the patron import tool, saved as CSV."),
            ),
            (
                self.tr("Any other list"),
                self.tr("Save it as CSV in your spreadsheet. Its first row says what stands in the columns."),
            ),
        )
        for (name, way), name_label, way_label in zip(ways, self._names, self._ways, strict=True):
            name_label.setText(name)
            way_label.setText(way)
        self._never.setText(
            self.tr(
                "Never taken from a file: religion, the mother's name, national identity numbers, passwords."
            )
        )

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
