"""A statement that holds no longer, kept for the history."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.queries.key_rows import StatementRow
from app.ui.patrons.key_information.wording import HeadingWording
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.label import Label


class PastStatement(QWidget):
    """Says what was held true, where it came from, and how and by whom it was set aside."""

    def __init__(
        self, theme: Theme, wording: HeadingWording, statement: StatementRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        text = Label(theme, wording.statements.says(statement), Type.BODY, Role.MUTED, wraps=True)
        told = f"{wording.end(statement)} · {wording.origin(statement)}"
        origin = Label(theme, told, Type.SECOND, Role.MUTED, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.ICON + measures.STEP, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(text)
        column.addWidget(origin)
