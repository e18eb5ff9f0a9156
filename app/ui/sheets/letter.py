"""A letter to a patron: place, date, address, what is said, who says it."""

from app.services.messages.reaching import postal_address
from app.ui.printing.content import Heading, PrintContent, Title, Words
from app.ui.sheets.voice import Voice
from app.vocabulary.told import RequestForPatron


class Letter:
    """Its text is what staff have written for the patron; it knows no more than the patron may."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice

    def content(self, request: RequestForPatron, text: str, staff_name: str) -> PrintContent:
        """What is on the letter."""
        place, to = request.place, request.to
        today = self._voice.formats.now().date()
        address = postal_address(to.contacts)
        addressed = f"{to.titled_name}\n{address}" if address else to.titled_name
        subject = self.tr("Your request {number}: {subject}")
        letter = self.tr("letter")
        return PrintContent(
            blocks=(
                Title(place.library),
                Words(f"{place.branch}, {self._voice.formats.full_date(today)}"),
                Words(addressed),
                Heading(subject.format(number=request.name, subject=request.subject)),
                Words(text),
                Words(f"{staff_name}\n{place.library}"),
            ),
            file_name=f"{request.name} {letter}",
        )

    def mail_subject(self, request: RequestForPatron) -> str:
        """What stands in the subject of a mail."""
        pattern = self.tr("Your request {number}: {subject}")
        return pattern.format(number=request.name, subject=request.subject)

    def tr(self, source: str) -> str:
        """Named as Qt's, so that lupdate finds the texts; in the voice's language."""
        return self._voice.wording.translate("Letter", source)
