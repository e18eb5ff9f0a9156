"""A request to do things to, and a form with every field filled."""

from datetime import date

import pytest

from app.models.list_entry import Category, Channel
from app.vocabulary.patron_form import ContactEntry, IdentifierEntry, PatronForm
from app.vocabulary.patrons import (
    ContactKind,
    ContactStatus,
    Education,
    FormOfAddress,
    IdentifierKind,
    IdentifierStatus,
    PatronKind,
    PatronStatus,
    Sex,
    WrittenLanguage,
)
from tests.builders import Builder, card
from tests.services.request_desk import RequestDesk


@pytest.fixture
def full_form(build: Builder) -> PatronForm:
    return PatronForm(
        full_name="Nur'aini Siregar",
        kind=PatronKind.PERSON,
        sort_name="Siregar Nur'aini",
        form_of_address=FormOfAddress.KAK,
        title_before="dr.",
        title_after="S.Ked.",
        category_id=build.entry(Category, "student"),
        branch_id=1,
        status=PatronStatus.ACTIVE,
        member_since=date(2024, 8, 31),
        member_until=date(2027, 8, 31),
        sex=Sex.FEMALE,
        born="2004-05",
        institution="Universitas Diponegoro",
        class_or_faculty="S1 Ilmu Perpustakaan",
        occupation="Mahasiswa",
        education=Education.SMA,
        notes="Menulis skripsi\ntentang Gen Z",
        language=WrittenLanguage.INDONESIAN,
        preferred_channel_id=build.entry(Channel, "whatsapp"),
        identifiers=(
            card("M0000017"),
            IdentifierEntry(IdentifierKind.OLD_CARD, "A-17", IdentifierStatus.LOST),
            IdentifierEntry(IdentifierKind.NIM, "24060122130017"),
        ),
        contacts=(
            ContactEntry(ContactKind.MOBILE, "0812-3456-7890", is_preferred=True),
            ContactEntry(ContactKind.EMAIL, "aini@example.org", status=ContactStatus.FAILED),
            ContactEntry(ContactKind.ADDRESS, "Jl. Prof. Soedarto 13\nTembalang"),
        ),
    )


@pytest.fixture
def desk(build: Builder) -> RequestDesk:
    return RequestDesk(build, build.request())
