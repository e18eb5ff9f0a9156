"""One question to put to the patron now, in the patron's language, and why; one key answers it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.question_rows import QuestionPlan
from app.queries.rows import PatronDetails
from app.ui.languages import Language, Languages
from app.ui.patrons.key_information.ask_buttons import AskButtons
from app.ui.patrons.key_information.question_words import QuestionWords
from app.ui.patrons.key_information.questions import PatronQuestions
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.kinds import IconButton
from app.ui.widgets.card import Card
from app.ui.widgets.labels.icon_label import IconLabel
from app.ui.widgets.labels.label import Label
from app.ui.wording import Wording


class AskCard(Card):
    """Hidden while there is nothing to ask. Its letters work while it, or a button in it, has the focus."""

    answer_requested = Signal(str)
    """The heading to be answered."""

    submitted = Signal(object)
    """What was answered by one key: a command."""

    def __init__(
        self, theme: Theme, languages: Languages, words: QuestionWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent, tint=Role.ACCENT)
        self._languages = languages
        self._words = words
        self._spoken: dict[Language, Wording] = {}
        self._plan = QuestionPlan(())
        self._icon = IconLabel(theme, Icon.QUESTION_CIRCLE, Role.ACCENT)
        self._title = Label(theme, "", Type.NAME, Role.ACCENT)
        self._place = Label(theme, "", Type.SECOND, Role.MUTED)
        self._explain = IconButton(theme, Icon.INFO_CIRCLE, in_row=True)
        self._question = Label(theme, "", Type.QUESTION, wraps=True)
        self._why = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._explanation = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._buttons = AskButtons(theme, "ask")
        self.hide()
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self.setObjectName("ask_card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._question.setObjectName("ask_question")
        self._explain.setObjectName("ask_explain")
        self._explain.setCheckable(True)
        self._explanation.hide()
        head = QHBoxLayout()
        head.setSpacing(measures.STEP)
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        head.addWidget(self._place)
        head.addWidget(self._explain)
        column = QVBoxLayout(self)
        margin = measures.LIST_MARGIN
        column.setContentsMargins(margin + measures.HALF, measures.CARD_GAP, margin, margin)
        column.setSpacing(measures.STEP)
        column.addLayout(head)
        for part in (self._question, self._why, self._explanation, self._buttons):
            column.addWidget(part)

    def _connect(self) -> None:
        self._explain.toggled.connect(self._explanation.setVisible)
        self._buttons.answer_requested.connect(self.answer_requested)
        self._buttons.submitted.connect(self.submitted)

    def ask(self, details: PatronDetails, plan: QuestionPlan) -> None:
        """Ask this patron the question for now, or nothing."""
        self._plan = plan
        self._buttons.show_question(details.id, plan.now)
        if plan.now is not None:
            questions = PatronQuestions(self._patron_wording(details), details.form_of_address)
            self._question.setText(f"“{questions.put(plan.now)}”")
            self._fill()
        self.setVisible(plan.now is not None)

    def _patron_wording(self, details: PatronDetails) -> Wording:
        language = Language(details.form.language)
        if language not in self._spoken:
            self._spoken[language] = self._languages.wording(language)
        return self._spoken[language]

    def _fill(self) -> None:
        if self._plan.now is None:
            return
        why = self._words.why(self._plan.now)
        self._why.setText(why)
        self._place.setText(self._words.place(self._plan))
        self._explanation.setText(self._words.explanation(self._plan))
        self.setAccessibleDescription(f"{self._question.text()} {why}")

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Ask now"))
        self.setAccessibleName(self.tr("Ask now"))
        self._explain.set_name(self.tr("Why this question is next"))
        self._fill()

    # Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() != Qt.KeyboardModifier.NoModifier or not self._buttons.press(event.text()):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
