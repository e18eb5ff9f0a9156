"""Asks, field by field, what an undo shall do with what was changed afterwards."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import ChangedSinceError, PemustakaError
from app.queries.history_rows import UndoQuestions
from app.services.commands import UndoChangeSet
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.history.question_card import QuestionCard
from app.ui.history.words import HistoryWords
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.labels.label import Label
from app.vocabulary.undoing import Answers, Since

_WIDTH = 820
_LOWEST = 220


class UndoDialog(CommandDialog):
    """Its command undoes the change set with the answers given."""

    questions_outdated = Signal(int)
    """Something was changed again while the questions stood here: they are to be read anew for this set."""

    def __init__(self, theme: Theme, words: HistoryWords, questions: UndoQuestions, parent: QWidget) -> None:
        super().__init__(theme, "undo", parent)
        self._words = words
        self._questions = questions
        self._why = Label(theme, "", Type.BODY, wraps=True)
        self._keep_all = Button(theme, in_row=True)
        self._restore_all = Button(theme, in_row=True)
        self._area = QScrollArea()
        self._cards: list[QuestionCard] = []
        self._rest = Since.KEEP
        self._left_out = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._lay_out()
        self._connect()
        self._show_cards()
        self.finish_construction()
        self.fit(_WIDTH)

    def _lay_out(self) -> None:
        self._keep_all.setObjectName("undo_keep_all")
        self._restore_all.setObjectName("undo_restore_all")
        self._area.setObjectName("undo_questions")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setMinimumHeight(_LOWEST)
        self._area.viewport().setAutoFillBackground(False)
        line = QHBoxLayout()
        line.setSpacing(measures.STEP)
        line.addWidget(self._keep_all)
        line.addWidget(self._restore_all)
        line.addStretch()
        self.body.addWidget(self._why)
        self.body.addLayout(line)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self._left_out)
        self._save.set_icon(Icon.UNDO)

    def _connect(self) -> None:
        self._keep_all.clicked.connect(self._answer_all_with_keep)
        self._restore_all.clicked.connect(self._answer_all_with_restore)

    def show_questions(self, questions: UndoQuestions) -> None:
        """Ask these instead, and say that something has changed again."""
        self._questions = questions
        self._show_cards()
        self._retranslate()
        self.set_busy(False)
        if questions.questions:
            mark = StateMark(Icon.REFRESH, Role.DUE, "")
            self._bar.say(mark, self.tr("Somebody has changed it once more. Please look again."))
        else:
            self.submit()

    def _show_cards(self) -> None:
        inner = QWidget()
        inner.setAutoFillBackground(False)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, measures.STEP, 0)
        column.setSpacing(measures.CARD_GAP)
        self._cards = [
            QuestionCard(self._theme, self._words, question, self._questions.names)
            for question in self._questions.questions
        ]
        for card in self._cards:
            column.addWidget(card)
        column.addStretch()
        self._area.setWidget(inner)
        inner.setAutoFillBackground(False)  # the area has just filled it: the dialog shows through

    @Slot()
    def _answer_all_with_keep(self) -> None:
        self._answer_all(Since.KEEP)

    @Slot()
    def _answer_all_with_restore(self) -> None:
        self._answer_all(Since.RESTORE)

    def _answer_all(self, answer: Since) -> None:
        self._rest = answer
        for card in self._cards:
            card.choose(answer)
        self._say_left_out()

    def _say_left_out(self) -> None:
        """What happens to those that are too many to be asked one by one."""
        count = self._questions.left_out
        kept = self.tr("%Ln more are kept as they are now.", "", count)
        restored = self.tr("%Ln more are restored as before.", "", count)
        self._left_out.setText(kept if self._rest is Since.KEEP else restored)
        self._left_out.setVisible(count > 0)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Undo: {what}").format(what=self._words.actions.listed(self._questions.row)))
        self.set_subject(self._words.actions.about(self._questions.row))
        self._why.setText(
            self.tr("Some of this was changed afterwards. Choose what to do with it; all the rest is undone.")
        )
        self._keep_all.setText(self.tr("Keep all as it is now"))
        self._restore_all.setText(self.tr("Restore all as before"))
        self._save.setText(self.tr("Undo"))
        self._say_left_out()

    def _key_texts(self) -> list[str]:
        return [self.tr("undo"), self.tr("close")]

    def _command(self) -> UndoChangeSet:
        own = {card.question.asked: card.answer for card in self._cards}
        rest = self._rest if self._questions.left_out else Since.ASK
        return UndoChangeSet(self._questions.row.id, Answers(rest, own))

    @override
    def refuse(self, error: PemustakaError) -> None:
        """Say why, or (where something was changed again) have the questions read anew."""
        if isinstance(error, ChangedSinceError):
            self.questions_outdated.emit(error.change_set_id)
        else:
            super().refuse(error)
