"""One question to put to the patron now, in the patron's language."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.key_rows import HeadingLine
from app.queries.rows import PatronDetails
from app.ui.languages import Language, Languages
from app.ui.patrons.key_information.questions import PatronQuestions
from app.ui.patrons.key_information.statement_words import StatementWords
from app.ui.patrons.key_information.wording import HeadingWording
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.kinds import PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.labels.icon_label import IconLabel
from app.ui.widgets.labels.label import Label
from app.ui.wording import Wording


class AskCard(Card):
    """Hidden while there is nothing to ask. The answer is written in the statement dialog."""

    answer_requested = Signal(str)
    """The heading to be answered."""

    def __init__(
        self, theme: Theme, languages: Languages, wording: HeadingWording, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent, tint=Role.ACCENT)
        self._languages = languages
        self._wording = wording
        self._spoken: dict[Language, Wording] = {}
        self._line: HeadingLine | None = None
        self._icon = IconLabel(theme, Icon.QUESTION_CIRCLE, Role.ACCENT)
        self._title = Label(theme, "", Type.NAME, Role.ACCENT)
        self._question = Label(theme, "", Type.QUESTION, wraps=True)
        self._why = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._answer = PrimaryButton(theme, "", Icon.CHECK)
        self.hide()
        self._lay_out()
        self._answer.clicked.connect(self._ask_for_answer)
        self._retranslate()

    def _lay_out(self) -> None:
        self.setObjectName("ask_card")
        self._question.setObjectName("ask_question")
        self._answer.setObjectName("ask_answer")
        head = QHBoxLayout()
        head.setSpacing(measures.STEP)
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        margin = measures.LIST_MARGIN
        column.setContentsMargins(margin + measures.HALF, margin, margin, margin)
        column.setSpacing(measures.STEP)
        column.addLayout(head)
        column.addWidget(self._question)
        column.addWidget(self._why)
        column.addWidget(self._answer, 0, Qt.AlignmentFlag.AlignLeft)

    def ask(self, details: PatronDetails, line: HeadingLine | None) -> None:
        """Ask this patron about a heading, or nothing."""
        self._line = line
        if line is not None:
            self._question.setText(f"“{self._asked(details, line)}”")
            self._explain()
        self.setVisible(line is not None)

    def _asked(self, details: PatronDetails, line: HeadingLine) -> str:
        wording = self._patron_wording(details)
        questions = PatronQuestions(wording, details.form_of_address)
        if not line.statements:
            return questions.ask(line.heading)
        return questions.confirm(StatementWords(wording).says(line.statements[0]))

    def _patron_wording(self, details: PatronDetails) -> Wording:
        language = Language(details.form.language)
        if language not in self._spoken:
            self._spoken[language] = self._languages.wording(language)
        return self._spoken[language]

    def _explain(self) -> None:
        if self._line is not None:
            self._why.setText(self._wording.why(self._line))

    @Slot()
    def _ask_for_answer(self) -> None:
        if self._line is not None:
            self.answer_requested.emit(self._line.heading)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Ask now"))
        self._answer.setText(self.tr("Answer"))
        self._explain()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
