"""What was promised, as a text to the patron: copied for WhatsApp, or opened by the staff's own phone."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.queries.rows import RequestRow
from app.services.commands import TellPatron
from app.services.messages.promises import PromiseMessage
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.qr_code import QrCode
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.labels.label import Label

_CHANNEL = "whatsapp"


class MessageDialog(CommandDialog):
    """Its command says that the patron was told: copying alone tells nobody."""

    def __init__(self, ground: Ground, request: RequestRow, message: PromiseMessage, parent: QWidget) -> None:
        super().__init__(ground.theme, "message", parent)
        self._ground = ground
        self._request = request
        self._text = QPlainTextEdit(message.text)
        self._copy = Button(ground.theme, icon=Icon.COPY)
        self._copied = Label(ground.theme, "", Type.SECOND, Role.DONE)
        self._is_copied = False
        self._code = QrCode()
        self._below_code = Label(ground.theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._link = message.link
        self._code.show_text(message.link or "")
        self._lay_out()
        self._copy.clicked.connect(self._copy_text)
        self.finish_construction()
        self._copy.setFocus()
        self.fit(820)

    def _lay_out(self) -> None:
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(140)
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._copy.setObjectName("message_copy")
        self._code.setObjectName("message_code")
        left = QVBoxLayout()
        left.setSpacing(measures.CARD_GAP)
        self.add_field(self._text, "text", into=left, beside=False)
        copying = QHBoxLayout()
        copying.addWidget(self._copy)
        copying.addWidget(self._copied, 1)
        left.addLayout(copying)
        left.addStretch()
        right = QVBoxLayout()
        right.setSpacing(measures.STEP)
        right.addWidget(self._code, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self._below_code)
        right.addStretch()
        self._below_code.setFixedWidth(240)
        line = QHBoxLayout()
        line.setSpacing(measures.COLUMN_GAP)
        line.addLayout(left, 1)
        line.addLayout(right)
        self.body.addLayout(line)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Tell the patron"))
        self.set_subject(f"R-{self._request.number} · {self._request.patron_name}")
        self._fields[0].set_label(self.tr("Message, in the patron's language"))
        self._copy.setText(self.tr("Copy for WhatsApp"))
        self._copied.setText(
            self.tr("Copied. Paste it where you write to the patron.") if self._is_copied else ""
        )
        self._save.setText(self.tr("The patron was told"))
        self._code.setAccessibleName(self.tr("QR code that opens WhatsApp with this message"))
        self._below_code.setText(
            self.tr("Point the library's phone here: WhatsApp opens with this message.")
            if self._link
            else self.tr("No mobile number of this patron can be reached by WhatsApp.")
        )

    def _key_texts(self) -> list[str]:
        return [self.tr("mark as told"), self.tr("close")]

    @Slot()
    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._is_copied = True
        self._retranslate()

    def _command(self) -> TellPatron:
        channels = self._ground.lists.channels
        channel = next((row for row in channels if row.code == _CHANNEL), channels[0])
        return TellPatron(self._request.id, channel.id, self._text.toPlainText())
