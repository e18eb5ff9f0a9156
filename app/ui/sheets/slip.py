"""The slip: what a patron takes home of a request, in the patron's language."""

from app.services.messages.reaching import mail_address, phone_number
from app.services.messages.wording import WORDINGS
from app.ui.durations import capitalised
from app.ui.printing.content import Code, Facts, Heading, PrintContent, Title, Words
from app.ui.sheets.voice import Voice
from app.vocabulary.requests import OPEN_CLASSES
from app.vocabulary.told import RequestForPatron

_BY_MAIL, _BY_VOICE = frozenset({"email"}), frozenset({"whatsapp", "phone"})


class Slip:
    """Knows only what the patron may know: see app/vocabulary/told.py."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice

    def content(self, request: RequestForPatron) -> PrintContent:
        """What is on the slip."""
        place = request.place
        receipt = self.tr("receipt")
        hours = WORDINGS[request.to.language].hours_in_words(place.hours)
        return PrintContent(
            blocks=(
                Title(self.tr("Receipt for your request")),
                Words(f"{place.library} · {place.branch}"),
                Facts(tuple(self._facts(request))),
                Heading(self.tr("If you want to know more")),
                Words(self._whom(request)),
                Words(self.tr("We are open: {hours}.").format(hours=hours)),
                Code(request.name),
                Words(self.tr("Please keep this receipt."), is_small=True),
            ),
            file_name=f"{request.name} {receipt}",
            foot=place.library,
        )

    def _facts(self, request: RequestForPatron) -> list[tuple[str, str]]:
        formats, code = self._voice.formats, self._voice.language
        rows = [
            (self.tr("Number"), request.name),
            (self.tr("For"), request.to.titled_name),
            (self.tr("Service"), request.kind.in_language(code)),
            (self.tr("What you asked for"), request.subject),
            (self.tr("Asked on"), formats.full_moment(request.opened_at)),
        ]
        if request.needed_by is not None:
            rows.append((self.tr("You need it by"), formats.full_date(request.needed_by)))
        rows.append((self.tr("Our promise"), self._promise(request)))
        rows.append((self.tr("How we will tell you"), self._how(request)))
        return rows

    def _promise(self, request: RequestForPatron) -> str:
        if request.status not in OPEN_CLASSES:
            return capitalised(self._voice.states.status(request.status))
        if request.promised_for is None:
            return self.tr("We will tell you a date as soon as we know one.")
        moment = self._voice.formats.full_moment(request.promised_for)
        return self.tr("Ready by {moment}").format(moment=moment)

    def _how(self, request: RequestForPatron) -> str:
        to = request.to
        if to.preferred_channel_name is None:
            return self.tr("When you ask us, or come by")
        name = to.preferred_channel_name.in_language(self._voice.language)
        reached = None
        if to.preferred_channel in _BY_MAIL:
            reached = mail_address(to.contacts)
        elif to.preferred_channel in _BY_VOICE:
            reached = phone_number(to.contacts)
        return f"{name}: {reached}" if reached else name

    def _whom(self, request: RequestForPatron) -> str:
        branch, number = request.place.branch, request.name
        if request.opened_by is None:
            return self.tr("Ask anyone at {branch}, and say the number {number}.").format(
                branch=branch, number=number
            )
        return self.tr("Ask {staff} or anyone at {branch}, and say the number {number}.").format(
            staff=request.opened_by, branch=branch, number=number
        )

    def tr(self, source: str) -> str:
        """Named as Qt's, so that lupdate finds the texts; in the voice's language."""
        return self._voice.wording.translate("Slip", source)
