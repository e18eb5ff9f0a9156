"""The answers to a question, each with its key: given, still true, offered, skipped, declined."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.queries.question_rows import Question
from app.services.commands import ConfirmStatements, MoveWish, PutOffQuestion
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.kinds import PrimaryButton
from app.ui.widgets.flow_layout import FlowLayout
from app.vocabulary.key_information import WishState
from app.vocabulary.questions import PutOff, Reason


class AskButtons(QWidget):
    """Its keys work while the card around it has the focus: hand them to `press`."""

    answer_requested = Signal(str)
    """The heading under which the answer is to be written."""

    submitted = Signal(object)
    """`ConfirmStatements`, `MoveWish` or `PutOffQuestion`."""

    def __init__(
        self, theme: Theme, name: str, parent: QWidget | None = None, *, in_row: bool = False
    ) -> None:
        super().__init__(parent)
        self._patron_id = 0
        self._question: Question | None = None
        self._still_true = PrimaryButton(theme, "", Icon.CHECK, in_row=in_row)
        self._offered = PrimaryButton(theme, "", Icon.SEND, in_row=in_row)
        self._answered = PrimaryButton(theme, "", Icon.CHECK, in_row=in_row)
        self._changed = Button(theme, "", in_row=in_row)
        self._skip = Button(theme, "", in_row=in_row)
        self._decline = Button(theme, "", in_row=in_row)
        self._lay_out(name)
        self._connect()
        self._retranslate()

    def _lay_out(self, name: str) -> None:
        flow = FlowLayout(self, measures.STEP)
        for button, end in (
            (self._still_true, "still_true"),
            (self._offered, "offered"),
            (self._answered, "answered"),
            (self._changed, "changed"),
            (self._skip, "skip"),
            (self._decline, "decline"),
        ):
            button.setObjectName(f"{name}_{end}")
            flow.addWidget(button)

    def _connect(self) -> None:
        self._still_true.clicked.connect(self._confirm)
        self._offered.clicked.connect(self._offer)
        self._answered.clicked.connect(self._ask_for_answer)
        self._changed.clicked.connect(self._ask_for_answer)
        self._skip.clicked.connect(self._put_off_today)
        self._decline.clicked.connect(self._put_off_longer)

    def show_question(self, patron_id: int, question: Question | None) -> None:
        """Offer what can be answered to this question."""
        self._patron_id = patron_id
        self._question = question
        reason = question.reason if question is not None else None
        self._still_true.setVisible(reason is Reason.OLD)
        self._changed.setVisible(reason is Reason.OLD)
        self._offered.setVisible(reason is Reason.WISH_CAME_TRUE)
        self._answered.setVisible(reason is Reason.UNKNOWN)
        self._skip.setVisible(reason is not None)
        self._decline.setVisible(reason is not None)

    def press(self, letter: str) -> bool:
        """Press the button of a key, if there is one now; the answer is whether there was."""
        for key, buttons in self._by_key().items():
            if key == letter.upper():
                shown = [button for button in buttons if not button.isHidden()]
                for button in shown:
                    button.click()
                return bool(shown)
        return False

    def _by_key(self) -> dict[str, tuple[Button, ...]]:
        return {
            #: The key that says that a statement is still true; one letter, another than the other keys have.
            self.tr("T"): (self._still_true,),
            #: The key that says that a service was offered.
            self.tr("O"): (self._offered,),
            #: The key that says that a question was answered.
            self.tr("A"): (self._answered, self._changed),
            #: The key that skips a question.
            self.tr("S"): (self._skip,),
            #: The key that says that the patron does not want to answer.
            self.tr("D"): (self._decline,),
        }

    @Slot()
    def _confirm(self) -> None:
        if self._question is not None:
            ids = tuple(statement.id for statement in self._question.statements)
            self.submitted.emit(ConfirmStatements(ids))

    @Slot()
    def _offer(self) -> None:
        if self._question is not None:
            self.submitted.emit(MoveWish(self._question.statements[0].id, WishState.OFFERED))

    @Slot()
    def _ask_for_answer(self) -> None:
        if self._question is not None:
            self.answer_requested.emit(self._question.heading)

    @Slot()
    def _put_off_today(self) -> None:
        self._put_off(PutOff.SKIPPED)

    @Slot()
    def _put_off_longer(self) -> None:
        self._put_off(PutOff.DECLINED)

    def _put_off(self, put_off: PutOff) -> None:
        if self._question is not None:
            self.submitted.emit(PutOffQuestion(self._patron_id, self._question.heading, put_off))

    def _retranslate(self) -> None:
        self._still_true.setText(self.tr("Still true"))
        self._offered.setText(self.tr("Offered"))
        self._answered.setText(self.tr("Answered"))
        self._changed.setText(self.tr("Changed"))
        self._skip.setText(self.tr("Skip"))
        self._decline.setText(self.tr("Declined"))
        self._skip.setToolTip(self.tr("Not today"))
        self._decline.setToolTip(self.tr("The patron does not want to answer: no desk asks it for a while"))
        for key, buttons in self._by_key().items():
            for button in buttons:
                button.show_key(key)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
