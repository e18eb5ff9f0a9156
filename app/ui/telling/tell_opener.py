"""Opens the dialog that tells a patron something, and what is printed of a request."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTemporaryDir, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.errors import PemustakaError
from app.queries.message_templates import TemplateRow, in_use
from app.queries.queries import Queries
from app.services.messages.mail import MailDraft, eml, mailto_link
from app.services.messages.reaching import mail_address
from app.services.messages.telling import Speaker, occasion_of
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.running import RunningDialogs
from app.ui.printing.content import PrintContent
from app.ui.printing.papers import SheetKind
from app.ui.printing.print_dialog import Output
from app.ui.printing.print_opener import PrintOpener
from app.ui.requests.page_content import PageContent, read_page
from app.ui.sheets.letter import Letter
from app.ui.sheets.request_sheet import RequestSheet
from app.ui.sheets.slip import Slip
from app.ui.sheets.voice import Voice
from app.ui.telling.tell_dialog import TellDialog
from app.ui.telling.what_to_tell import WhatToTell
from app.ui.workplace import Workplace
from app.vocabulary.message_errors import NoMailAddressError, NoMailProgramError
from app.vocabulary.messages import Occasion
from app.vocabulary.permissions import PurposeCode
from app.vocabulary.told import RequestForPatron

_Read = tuple[RequestForPatron, tuple[TemplateRow, ...], frozenset[str]]


class TellOpener(QObject):
    """One method for each thing that a patron is told or handed. `open_link` says whether it could."""

    refused = Signal(object)
    """`PemustakaError`: what was needed could not be read."""

    def __init__(
        self,
        workplace: Workplace,
        prints: PrintOpener,
        window: QWidget,
        open_link: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._prints = prints
        self._window = window
        self._open_link = open_link
        self._running = RunningDialogs(workplace, self)
        self._folder: QTemporaryDir | None = None

    @Slot(int)
    def tell(self, request_id: int, occasion: Occasion | None = None) -> None:
        """Tell the patron what there is to be told of a request now, or what this occasion asks for."""
        self._read(partial(self._read_to_tell, request_id), partial(self._tell, occasion))

    @Slot(int)
    def slip(self, request_id: int) -> None:
        """Show the patron's receipt."""
        self._read(partial(self._read_request, request_id), self._slip)

    @Slot(int)
    def print_for_patron(self, request_id: int) -> None:
        """Show the request with its picture, without any note."""
        self._read(partial(self._read_both, request_id), self._print_for_patron)

    @Slot(int)
    def print_for_staff(self, request_id: int) -> None:
        """Show the request with its picture and everything that was written down."""
        work = partial(read_page, self._workplace.queries, request_id, self._now())
        self._read(work, self._print_for_staff)

    # With what was read

    def _tell(self, occasion: Occasion | None, read: _Read) -> None:
        request, texts, refused = read
        session = self._workplace.session
        telling = WhatToTell(
            request=request,
            texts=texts,
            occasion=occasion or occasion_of(request),
            speaker=Speaker(session.staff.name, session.zone),
            region=session.library.phone_region,
            refused=refused,
        )
        dialog = TellDialog(self._ground(), telling, self._window)
        dialog.mail_requested.connect(partial(self._mail, dialog, request))
        dialog.letter_requested.connect(partial(self._letter, dialog, request))
        self._running.show(dialog, self._workplace.services.requests.tell)

    def _mail(self, dialog: TellDialog, request: RequestForPatron, text: str) -> None:
        address = mail_address(request.to.contacts)
        if address is None:
            dialog.refuse(NoMailAddressError())
            return
        subject = Letter(self._voice(request)).mail_subject(request)
        draft = MailDraft(request.to.titled_name, address, subject, text)
        link = mailto_link(draft)
        url = QUrl(link) if link is not None else self._written(draft, request.name)
        if self._open_link(url):
            dialog.ask_whether_sent()
        else:
            dialog.refuse(NoMailProgramError())

    def _written(self, draft: MailDraft, name: str) -> QUrl:
        """The draft as a file, which goes with the window: it holds what one patron was told."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        path = Path(self._folder.filePath(f"{name}.eml"))
        path.write_bytes(eml(draft, self._now()))
        return QUrl.fromLocalFile(str(path))

    def _letter(self, dialog: TellDialog, request: RequestForPatron, text: str) -> None:
        letter = Letter(self._voice(request))
        make = partial(letter.content, request, text, self._workplace.session.staff.name)
        shown = self._prints.show(SheetKind.SHEET, make, dialog)
        shown.put_out.connect(partial(_ask, dialog))

    def _slip(self, request: RequestForPatron) -> None:
        self._prints.show(SheetKind.SLIP, partial(Slip(self._voice(request)).content, request))

    def _print_for_patron(self, read: tuple[RequestForPatron, PageContent]) -> None:
        request, page = read
        sheet = RequestSheet(self._voice(request), self._workplace.theme.paper)
        self._prints.show(SheetKind.SHEET, partial(sheet.for_patron, request, page))

    def _print_for_staff(self, page: PageContent) -> None:
        self._prints.show(SheetKind.SHEET, partial(self._staff_sheet, page))

    def _staff_sheet(self, page: PageContent) -> PrintContent:
        sheet = RequestSheet(Voice.of_screen(self._workplace), self._workplace.theme.paper)
        return sheet.for_staff(page, self._workplace.session.library.name)

    def _voice(self, request: RequestForPatron) -> Voice:
        return Voice.to_patron(self._workplace, request.to.language)

    # Reading, in a thread

    def _read_to_tell(self, request_id: int) -> _Read:
        queries = self._workplace.queries
        request = self._read_request(request_id)
        return request, in_use(queries.message_templates.all()), self._refused_channels(request_id)

    def _refused_channels(self, request_id: int) -> frozenset[str]:
        """The channels by which this patron does not want to hear of their own requests."""
        queries, channels = self._workplace.queries, self._workplace.session.lists.channels
        patron_id = queries.requests.details(request_id).row.patron_id
        permissions = queries.permissions
        return frozenset(
            one.code
            for one in channels
            if not permissions.may_be_told(patron_id, PurposeCode.ANSWERS, one.id).may
        )

    def _read_request(self, request_id: int) -> RequestForPatron:
        return self._workplace.queries.telling.request(request_id, self._now())

    def _read_both(self, request_id: int) -> tuple[RequestForPatron, PageContent]:
        return _read_both(self._workplace.queries, request_id, self._now())

    def _now(self) -> datetime:
        return self._workplace.formats.now()

    def _ground(self) -> Ground:
        place = self._workplace
        return Ground(place.theme, place.languages, place.formats, place.session.lists)

    def _read(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Read for a dialog; a later wish overtakes an earlier one that has not been answered yet."""
        self._workplace.tasks.read(work, owner=self, then=then, failed=self._tell_refused, key="tell")

    def _tell_refused(self, error: PemustakaError) -> None:
        self.refused.emit(error)


def _read_both(queries: Queries, request_id: int, now: datetime) -> tuple[RequestForPatron, PageContent]:
    return queries.telling.request(request_id, now), read_page(queries, request_id, now)


def _ask(dialog: TellDialog, _output: Output) -> None:
    dialog.ask_whether_sent()
