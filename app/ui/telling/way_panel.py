"""Beside the text: the code for the library's phone, the number to ring, or the address it goes to."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.services.messages.reaching import mail_address, phone_number, postal_address, whatsapp_link
from app.ui.dialogs.qr_code import QrCode
from app.ui.telling.ways import Way
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.label import Label
from app.vocabulary.told import Addressee

_WIDTH = 260


class WayPanel(QWidget):
    """Shows what the chosen way needs, and says when the patron cannot be reached by it."""

    def __init__(self, theme: Theme, to: Addressee, region: str) -> None:
        super().__init__()
        self._to = to
        self._region = region
        self._way = Way.COPY
        self._text = ""
        self._code = QrCode()
        self._code.setObjectName("tell_code")
        self._big = Label(theme, "", Type.SECTION, wraps=True)
        self._big.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._below = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.STEP)
        column.addWidget(self._code, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._big)
        column.addWidget(self._below)
        column.addStretch()
        self.setFixedWidth(_WIDTH)

    def show_way(self, way: Way, text: str) -> None:
        """Show what it takes to send this text this way."""
        self._way = way
        self._text = text
        link = self._link()
        self._code.show_text(link)
        self._code.setVisible(bool(link))
        self._code.setAccessibleName(self.tr("QR code that opens WhatsApp with this message"))
        self._big.setText(self._reached())
        self._big.setVisible(bool(self._big.text()))
        self._below.setText(self._sentence(link))

    def _link(self) -> str:
        if self._way is not Way.WHATSAPP:
            return ""
        return whatsapp_link(self._to.contacts, self._region, self._text) or ""

    def _reached(self) -> str:
        contacts = self._to.contacts
        reached = {
            Way.MAIL: mail_address(contacts),
            Way.SPEAK: phone_number(contacts),
            Way.LETTER: postal_address(contacts),
        }
        return reached.get(self._way) or ""

    def _sentence(self, link: str) -> str:
        is_reached = bool(link or self._big.text())
        found = self._how() if is_reached else self._why_not()
        plain = self.tr("Copy the text, and paste it where you write to the patron.")
        return found.get(self._way, plain)

    def _how(self) -> dict[Way, str]:
        return {
            Way.WHATSAPP: self.tr("Point the library's phone here: WhatsApp opens with this message."),
            Way.MAIL: self.tr("The mail program opens with this text; you send it from there."),
            Way.LETTER: self.tr("The letter is shown before it is printed."),
            Way.SPEAK: self.tr("Read it out in your own voice, and ask whether it was understood."),
        }

    def _why_not(self) -> dict[Way, str]:
        return {
            Way.WHATSAPP: self.tr("No mobile number of this patron can be reached by WhatsApp."),
            Way.MAIL: self.tr("No e-mail address of this patron works. Add one, or take another channel."),
            Way.LETTER: self.tr("No postal address is known: the letter bears the name alone."),
            Way.SPEAK: self.tr("No telephone number of this patron is known. Say it when they come by."),
        }

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_way(self._way, self._text)
        super().changeEvent(event)
