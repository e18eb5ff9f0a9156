"""The profile: every field in words, what can be copied, what is hidden."""

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.queries.rows import PatronDetails
from app.ui.patrons.copy_button import CopyButton
from app.ui.patrons.patron_panel import Page
from app.ui.patrons.profile.profile_wording import ProfileLine, ProfileWording
from app.ui.widgets.labels.chip import Chip
from app.ui.widgets.labels.label import Label
from app.ui.workplace import Workplace
from app.vocabulary.patron_form import ContactEntry, IdentifierEntry, PatronForm
from app.vocabulary.patrons import (
    ContactKind,
    ContactStatus,
    Education,
    FormOfAddress,
    IdentifierKind,
    IdentifierStatus,
    PatronKind,
    Sex,
)
from tests.builders import Builder, card, mobile
from tests.settable_clock import MONDAY_MORNING
from tests.ui.patrons.parts import Show, button


def lines(workplace: Workplace, form: PatronForm) -> dict[str, ProfileLine]:
    """All lines of a patron with this form, by label."""
    details = PatronDetails(1, form, None, "Tembalang", None, MONDAY_MORNING, 0, 0, 0)
    wording = ProfileWording(workplace.formats, workplace.languages)
    groups = (*wording.left(details), *wording.right(details))
    return {line.label: line for group in groups for line in group.lines}


def test_every_field_is_shown_in_words(workplace: Workplace) -> None:
    form = PatronForm(
        full_name="Nur'aini Siregar",
        kind=PatronKind.PERSON,
        sort_name="Siregar, Nur'aini",
        form_of_address=FormOfAddress.KAK,
        title_before="Dra.",
        title_after="M.Hum.",
        sex=Sex.FEMALE,
        born="2005-07",
        education=Education.S1,
        occupation="Asisten dosen",
        institution="Universitas Kelana",
        class_or_faculty="Ilmu Perpustakaan",
        notes="Kacamata baca tertinggal.",
    )
    shown = {label: line.value for label, line in lines(workplace, form).items()}
    assert shown["Sorted as"] == "Siregar, Nur'aini"
    assert shown["Form of address"] == "Kak"
    assert shown["Born"] == "July 2005"
    assert shown["Education"] == "Bachelor (S1)"
    assert shown["Member until"] == ""
    assert shown["Is written to in"] == "Indonesian"
    assert shown[""] == "Kacamata baca tertinggal."


def test_a_number_out_of_use_says_so_and_comes_after_those_in_use(build: Builder, show: Show) -> None:
    lost = IdentifierEntry(IdentifierKind.CARD, "M1", IdentifierStatus.LOST)
    nim = IdentifierEntry(IdentifierKind.NIM, "24901")
    panel = show(build.patron(identifiers=(lost, nim, card("M2"))))
    panel.open_page(Page.PROFILE)
    copied = [one.objectName() for one in panel.profile.findChildren(CopyButton)]
    assert copied == ["copy_M2", "copy_24901", "copy_M1"]
    marks = [chip.mark.word for chip in panel.profile.findChildren(Chip) if chip.mark is not None]
    assert marks == ["Lost"]


def test_the_identity_number_is_masked_and_cannot_be_copied(workplace: Workplace) -> None:
    nik = IdentifierEntry(IdentifierKind.NIK, "3374010101010001")
    line = lines(workplace, PatronForm("Suparti", identifiers=(nik,)))["NIK (identity card)"]
    assert line.value == "••••••••••••0001"
    assert not line.can_copy


def test_a_contact_way_says_whether_it_is_preferred_or_failed(workplace: Workplace) -> None:
    email = ContactEntry(ContactKind.EMAIL, "n@example.org", status=ContactStatus.FAILED)
    phone = ContactEntry(ContactKind.MOBILE, "0812", is_preferred=True)
    shown = lines(workplace, PatronForm("Suparti", contacts=(email, phone)))
    marks = {label: line.mark.word for label, line in shown.items() if line.mark is not None}
    assert marks == {"E-mail": "Failed", "Mobile phone": "Preferred"}


def test_numbers_and_contact_ways_are_copied(build: Builder, show: Show, qtbot: QtBot) -> None:
    panel = show(build.patron(identifiers=(card("M17"),), contacts=(mobile("0812-2876-4410"),)))
    panel.open_page(Page.PROFILE)
    qtbot.waitUntil(lambda: panel.profile.findChild(Label) is not None)
    for value in ("M17", "0812-2876-4410"):
        button(panel, f"copy_{value}").click()
        assert QGuiApplication.clipboard().text() == value


def test_markup_in_a_field_is_shown_as_it_is(build: Builder, show: Show, qtbot: QtBot) -> None:
    panel = show(build.patron("Suparti", occupation="<b>Guru</b>"))
    panel.open_page(Page.PROFILE)
    labels = panel.profile.findChildren(Label)
    assert "<b>Guru</b>" in [label.text() for label in labels]
