"""No word among staff reaches a slip, a letter, a mail, a text or a printed request for the patron."""

import re
from dataclasses import replace
from datetime import timedelta
from urllib.parse import unquote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.calendar.calendar import Calendar
from app.calendar.estimate import ServiceTimes
from app.queries.message_templates import MessageTemplates
from app.queries.rows import EventRow, PatronDetails, PromiseRow, RequestDetails, RequestRow
from app.queries.telling import addressee, for_patron
from app.services.messages.mail import MailDraft, eml
from app.services.messages.reaching import whatsapp_link
from app.services.messages.telling import Speaker, filled
from app.ui.printing.content import PrintContent, as_text
from app.ui.printing.laying import lay
from app.ui.printing.paper import Paper
from app.ui.requests.page_content import PageContent
from app.ui.sheets.letter import Letter
from app.ui.sheets.request_sheet import RequestSheet
from app.ui.sheets.slip import Slip
from app.ui.sheets.voice import Voice
from app.ui.workplace import Workplace
from app.vocabulary.names import BilingualName
from app.vocabulary.patron_form import ContactEntry, PatronForm
from app.vocabulary.patrons import ContactKind, WrittenLanguage
from app.vocabulary.requests import EventKind, StatusClass
from app.vocabulary.told import Place, RequestForPatron
from tests.ui.sheets.marked import AT, mark, marked

_MARK = re.compile(r"\[\w+\.\w+\]")

FOR_PATRON = {
    mark(RequestDetails, "details"),
    mark(RequestDetails, "opened_by"),
    mark(RequestDetails, "branch_name"),
    mark(RequestRow, "subject"),
    mark(RequestRow, "patron_name"),
    mark(PatronForm, "full_name"),
    mark(PatronForm, "title_before"),
    mark(PatronForm, "title_after"),
    mark(PatronForm, "preferred_channel_name"),
}
"""A text field that is new counts as internal, until somebody writes it down here."""

CONTACTS = (
    ContactEntry(ContactKind.MOBILE, "0812-3456-7890"),
    ContactEntry(ContactKind.EMAIL, "aini@example.org"),
    ContactEntry(ContactKind.ADDRESS, "Jl. Prof. Soedarto 13"),
)
PLACE = Place("Perpustakaan", "Pusat", ("08:00-16:00",) * 5 + ("", ""))

events = st.lists(
    st.builds(
        lambda kind, status, is_staff_only: replace(
            marked(EventRow, kind=kind, to_status=status),
            is_staff_only=is_staff_only,
            text="said to the patron" if kind is EventKind.TOLD else mark(EventRow, "text"),
        ),
        st.sampled_from(EventKind),
        st.sampled_from(StatusClass),
        st.booleans(),
    ),
    max_size=12,
)
promises = st.lists(
    st.builds(
        lambda days, is_withdrawn: replace(
            marked(PromiseRow, promised_for=AT + timedelta(days=days)),
            withdrawn_at=AT if is_withdrawn else None,
        ),
        st.integers(0, 9),
        st.booleans(),
    ),
    max_size=3,
)


def whole(event_rows: list[EventRow], promise_rows: list[PromiseRow], status: StatusClass) -> RequestDetails:
    row = marked(RequestRow, status=status)
    details: RequestDetails = marked(
        RequestDetails, row=row, events=tuple(event_rows), promises=tuple(promise_rows)
    )
    return details


def patron(language: WrittenLanguage) -> PatronDetails:
    form = marked(PatronForm, language=language, contacts=CONTACTS)
    details: PatronDetails = marked(PatronDetails, form=form)
    return details


def page_of(workplace: Workplace, details: RequestDetails) -> PageContent:
    calendar: Calendar = workplace.queries.opening_hours.calendar(1)
    return PageContent(details, calendar, ServiceTimes({}, ()).estimate())


def everything(workplace: Workplace, request: RequestForPatron, page: PageContent) -> list[str]:
    """All that is made for the patron, as the text that it holds."""
    voice = Voice.to_patron(workplace, request.to.language)
    speaker = Speaker("Siti", workplace.session.zone)
    texts = [
        filled(row.text, request, speaker).text
        for row in MessageTemplates(workplace.services.requests._database).all()
    ]
    sheets: list[PrintContent] = [
        Slip(voice).content(request),
        RequestSheet(voice, workplace.theme.paper).for_patron(request, page),
        *(Letter(voice).content(request, text, "Siti") for text in texts[:1]),
    ]
    for sheet in sheets:
        texts += [as_text(sheet), sheet.file_name, sheet.foot, lay(sheet, Paper.A5).document.toPlainText()]
    subject = Letter(voice).mail_subject(request)
    mail = eml(MailDraft(request.to.titled_name, "a@example.org", subject, texts[0]), AT)
    link = whatsapp_link(request.to.contacts, "ID", texts[0])
    return [*texts, mail.decode(), unquote(link or "")]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(events, promises, st.sampled_from(StatusClass), st.sampled_from(WrittenLanguage))
def test_no_word_among_staff_reaches_the_patron(
    workplace: Workplace,
    event_rows: list[EventRow],
    promise_rows: list[PromiseRow],
    status: StatusClass,
    language: WrittenLanguage,
) -> None:
    details = whole(event_rows, promise_rows, status)
    request = for_patron(details, addressee(patron(language)), PLACE)
    for text in everything(workplace, request, page_of(workplace, details)):
        assert set(_MARK.findall(text)) <= FOR_PATRON


def test_the_sheet_for_staff_does_hold_the_notes_and_says_so(workplace: Workplace) -> None:
    note = replace(marked(EventRow, kind=EventKind.NOTE), text=mark(EventRow, "text"))
    details = whole([note], [], StatusClass.WORKING)
    sheet = RequestSheet(Voice.of_screen(workplace), workplace.theme.paper)
    content = sheet.for_staff(page_of(workplace, details), "Perpustakaan")
    assert mark(EventRow, "text") in lay(content, Paper.A4).document.toPlainText()
    assert "staff only" in content.foot


def test_what_the_patron_was_told_is_on_their_sheet(workplace: Workplace) -> None:
    told = replace(marked(EventRow, kind=EventKind.TOLD), text="Sudah siap")
    details = whole([told], [], StatusClass.READY)
    request = for_patron(details, addressee(patron(WrittenLanguage.INDONESIAN)), PLACE)
    sheet = RequestSheet(Voice.to_patron(workplace, request.to.language), workplace.theme.paper)
    assert "Sudah siap" in as_text(sheet.for_patron(request, page_of(workplace, details)))


@pytest.mark.parametrize("language", WrittenLanguage)
def test_the_slip_says_it_in_the_patrons_language_whatever_the_screens_speak(
    workplace: Workplace, language: WrittenLanguage
) -> None:
    details = whole([], [marked(PromiseRow, withdrawn_at=None)], StatusClass.WORKING)
    channel = BilingualName("Surel", "E-mail")
    to = replace(addressee(patron(language)), preferred_channel="email", preferred_channel_name=channel)
    content = Slip(Voice.to_patron(workplace, language)).content(for_patron(details, to, PLACE))
    text = as_text(content)
    is_english = language is WrittenLanguage.ENGLISH
    assert ("Our promise: Ready by" if is_english else "Janji layanan kami: Selesai paling lambat") in text
    assert ("Monday–Friday" if is_english else "Senin–Jumat") in text
    assert (f"{channel.in_language(language)}: aini@example.org") in text
