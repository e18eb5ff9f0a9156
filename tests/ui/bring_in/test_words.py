"""Everything that a patron file can hold has a word on the screen."""

import pytest

from app.integrations.patron_files.fields import PatronField
from app.integrations.patron_files.layout import PresetReason
from app.services.patron_import.adding import PLAIN_FIELDS
from app.ui.bring_in.words import evidence_word, field_word, preset_word, reason_word, record_field_word
from app.vocabulary.imported_patrons import LeftOutReason, PresetName
from app.vocabulary.patrons import ContactKind

RECORD_FIELDS = (*PLAIN_FIELDS, "full_name", "status", "language", "category_id", *ContactKind)
"""What an import can keep."""


def test_no_two_fields_share_a_word() -> None:
    words = [field_word(field) for field in PatronField]
    assert all(words)
    assert len(set(words)) == len(words)


def test_reasons_and_kinds_of_files_have_words() -> None:
    assert all(map(reason_word, LeftOutReason))
    assert all(map(evidence_word, PresetReason))
    assert all(preset_word(name) for name in PresetName if name is not PresetName.AUTO)


@pytest.mark.parametrize("name", RECORD_FIELDS)
def test_every_field_that_an_import_keeps_has_a_word(name: str) -> None:
    assert record_field_word(name)
