"""A statement that holds no longer, kept for the history."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.queries.rows import StatementRow
from app.ui.patrons.key_information.wording import HeadingWording
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.label import Label
from app.vocabulary.key_information import StatementStatus


class PastStatement(QWidget):
    """Says what was held true, where it came from, and whether it was corrected or withdrawn."""

    def __init__(
        self, theme: Theme, wording: HeadingWording, statement: StatementRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        end = QCoreApplication.translate("PastStatement", "corrected")
        if statement.status is StatementStatus.WITHDRAWN:
            end = QCoreApplication.translate("PastStatement", "withdrawn")
        text = Label(theme, statement.text, Type.BODY, Role.MUTED, wraps=True)
        origin = Label(theme, f"{end} · {wording.origin(statement)}", Type.SECOND, Role.MUTED, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.ICON + measures.STEP, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(text)
        column.addWidget(origin)
