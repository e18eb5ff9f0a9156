"""The one dialog that tells a patron something: a text, a way out, and the question whether it was sent."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import EmptyTextError
from app.queries.rows import ListRow
from app.services.commands import TellPatron
from app.services.messages.filling import blanks_left
from app.services.messages.telling import filled
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox, NoteEdit
from app.ui.dialogs.ground import Ground
from app.ui.telling.way_panel import WayPanel
from app.ui.telling.ways import Way, way_of
from app.ui.telling.what_to_tell import WhatToTell
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.vocabulary.message_errors import BlanksLeftError

_LINES = 8
_TEXT, _CHANNEL, _WORDS = range(3)


class TellDialog(CommandDialog):
    """Enter does what the channel needs, and then says that it was sent: nothing is told before that.

    Its command says that the patron was told; copying, printing and opening a mail program tell nobody.
    """

    mail_requested = Signal(str)
    """A mail with this text is wanted."""

    letter_requested = Signal(str)
    """A letter with this text is wanted."""

    def __init__(self, ground: Ground, telling: WhatToTell, parent: QWidget) -> None:
        super().__init__(ground.theme, "tell", parent)
        self._ground = ground
        self._telling = telling
        self._done: tuple[str, str] | None = None
        self._proposed = ""
        self._choice: ChoiceBox[int] = ChoiceBox()
        self._channels = ChoiceButtons(ground.theme, numbered=True)
        self._words = NoteEdit(lines=_LINES)
        self._panel = WayPanel(ground.theme, telling.request.to, telling.region)
        self._sent = Button(ground.theme)
        self._lay_out()
        self._connect()
        self.finish_construction()
        self._begin()
        self._words.setFocus()
        self.fit(920)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(measures.CARD_GAP)
        self.add_field(self._choice, "occasion", into=left, beside=False)
        self.add_field(self._channels, "channels", into=left, beside=False)
        self.add_field(self._words, "text", EmptyTextError, BlanksLeftError, into=left, beside=False)
        line = QHBoxLayout()
        line.setSpacing(measures.COLUMN_GAP)
        line.addLayout(left, 1)
        line.addWidget(self._panel, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self._sent.setObjectName("tell_sent")
        self._sent.show_key("Ctrl+Enter")
        self.add_foot_button(self._sent)
        self.add_key("Alt+1…9")

    def _connect(self) -> None:
        self._choice.currentIndexChanged.connect(self._propose)
        self._channels.chosen.connect(self._follow)
        self._words.textChanged.connect(self._follow)
        self._sent.clicked.connect(self.say_sent)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.say_sent)

    def _begin(self) -> None:
        """The text of the occasion, and the channel that the patron prefers."""
        telling = self._telling
        fitting = [row for row in telling.texts if row.occasion is telling.occasion] or [*telling.texts]
        if fitting:
            self._choice.choose(fitting[0].id)
        wanted = telling.request.to.preferred_channel or "whatsapp"
        offered = [row for row in self._ground.lists.channels if row.code not in telling.refused]
        channels = [row for row in offered if row.code == wanted] or offered or [*self._ground.lists.channels]
        if channels:
            self._channels.choose(str(channels[0].id))
        self._propose()

    # What is chosen

    @property
    def _channel(self) -> ListRow | None:
        value = self._channels.value
        return next((row for row in self._ground.lists.channels if str(row.id) == value), None)

    @property
    def _way(self) -> Way:
        channel = self._channel
        return Way.COPY if channel is None else way_of(channel.code)

    @property
    def _is_done(self) -> bool:
        """Whether this very text has gone this very way."""
        return self._done == (self._channels.value, self._words.toPlainText())

    @property
    def has_unsaved_text(self) -> bool:
        """Whether words of one's own would be lost; what has been sent is not."""
        return self._words.toPlainText() != self._proposed and not self._is_done

    @Slot()
    def _propose(self) -> None:
        """Write the chosen text anew; what cannot be filled in stays to be seen."""
        row = next((one for one in self._telling.texts if one.id == self._choice.value), None)
        if row is not None:
            found = filled(row.text, self._telling.request, self._telling.speaker)
            self._proposed = found.text
            self._words.setPlainText(found.text)
            self._withdraw_refusals()

    @Slot()
    def _follow(self) -> None:
        """Show the way of the channel, and what Enter does now."""
        self._panel.show_way(self._way, self._words.toPlainText())
        self._name_buttons()
        self._warn()

    def _warn(self) -> None:
        channel = self._channel
        is_refused = channel is not None and channel.code in self._telling.refused
        said = self.tr("The patron does not want to be told this way.") if is_refused else ""
        self._fields[_CHANNEL].set_error(said)

    # What is done

    @Slot()
    def submit(self) -> None:
        """First what the channel needs; once that is done (or was never needed), that the patron was told."""
        if self._is_done or self._way is Way.SPEAK:
            self.say_sent()
        elif not self.is_busy and self._is_fit():
            self._go()

    @Slot()
    def say_sent(self) -> None:
        """The patron was told: keep it."""
        if not self.is_busy and self._is_fit():
            super().submit()

    def _is_fit(self) -> bool:
        self._withdraw_refusals()
        text = self._words.toPlainText()
        left = blanks_left(text)
        if left:
            self.refuse(BlanksLeftError(", ".join(left)))
        elif not text.strip():
            self.refuse(EmptyTextError())
        return not left and bool(text.strip())

    def _go(self) -> None:
        text = self._words.toPlainText()
        if self._way is Way.MAIL:
            self.mail_requested.emit(text)
        elif self._way is Way.LETTER:
            self.letter_requested.emit(text)
        else:
            QGuiApplication.clipboard().setText(text)
            self.ask_whether_sent()

    @Slot()
    def ask_whether_sent(self) -> None:
        """It is out of our hands: ask once whether it got there."""
        self._done = (self._channels.value or "", self._words.toPlainText())
        mark = StateMark(Icon.QUESTION_CIRCLE, Role.DUE, self._out())
        self._bar.say(mark, self.tr("Was it sent? The timeline says so only when you do."))
        self._name_buttons()
        self._save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _out(self) -> str:
        return {
            Way.MAIL: self.tr("The mail program has it."),
            Way.LETTER: self.tr("The letter is ready."),
        }.get(self._way, self.tr("Copied."))

    def _command(self) -> TellPatron | None:
        channel = self._channel
        if channel is None:
            return None
        return TellPatron(self._telling.request.id, channel.id, self._words.toPlainText())

    # What it says

    def _retranslate(self) -> None:
        request = self._telling.request
        self.set_title(self.tr("Tell the patron"))
        self.set_subject(f"{request.name} · {request.to.titled_name}")
        language = self._ground.languages.language
        self._fields[_TEXT].set_label(self.tr("What it is about"))
        self._fields[_CHANNEL].set_label(self.tr("Channel"))
        self._fields[_WORDS].set_label(self.tr("Message, in the patron's language"))
        self._choice.set_choices([(row.id, row.name.in_language(language)) for row in self._telling.texts])
        self._channels.set_choices(
            [
                Choice(str(row.id), row.name.in_language(language), Icon(row.icon) if row.icon else None)
                for row in self._ground.lists.channels
            ]
        )
        self._name_buttons()
        self._panel.show_way(self._way, self._words.toPlainText())

    def _name_buttons(self) -> None:
        is_last = self._is_done or self._way is Way.SPEAK
        self._sent.setText(self.tr("It was sent"))
        self._sent.setVisible(not is_last)
        self._cancel.setText(self.tr("Not sent") if self._is_done else self.tr("Close"))
        self._save.setText(self._last_word() if is_last else self._first_word())

    def _last_word(self) -> str:
        return self.tr("Yes, it was sent") if self._is_done else self.tr("The patron was told")

    def _first_word(self) -> str:
        return {
            Way.WHATSAPP: self.tr("Copy for WhatsApp"),
            Way.MAIL: self.tr("Open as mail"),
            Way.LETTER: self.tr("Show the letter"),
        }.get(self._way, self.tr("Copy the text"))

    def _key_texts(self) -> list[str]:
        return [self.tr("next step"), self.tr("close"), self.tr("channel")]
