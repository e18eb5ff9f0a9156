"""Every recorded field, kind of record, closed list and action has words, in whatever language."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import String

from app.models.tables import RECORDS
from app.queries.history_rows import ChangeSetRow, FieldChange, RecordName
from app.storage.changes.bodies import codecs
from app.ui.history.action_words import has_action_word
from app.ui.history.field_words import TECHNICAL, field_word, has_word
from app.ui.history.record_words import has_kind_word, kind_word
from app.ui.history.value_words import LISTS, NOTHING
from app.ui.history.words import HistoryWords
from app.ui.languages import Language
from app.ui.workplace import Workplace
from app.vocabulary.changes import Action
from app.vocabulary.limits import Limit
from app.vocabulary.names import BilingualName
from app.vocabulary.records import RecordKind, RecordRef
from tests.settable_clock import SettableClock

SPOKEN_AS_IT_IS = {(RecordKind.LIBRARY, "language")}
"""Codes with words of their own, from no closed list."""

PATRON = RecordRef(RecordKind.PATRON, 1)


@pytest.fixture
def words(workplace: Workplace) -> HistoryWords:
    return HistoryWords.over(workplace.formats, workplace.languages)


def row(action: Action, about: RecordName | None, *, undoes: Action | None = None) -> ChangeSetRow:
    made_at = datetime(2026, 11, 24, tzinfo=UTC)
    undoes_id = None if undoes is None else 1
    return ChangeSetRow(2, action, "Siti", "Meja 1", made_at, None, 3, undoes_id, undoes, None, about)


def test_every_recorded_field_of_every_model_has_words() -> None:
    fields = [(kind, name) for kind, model in RECORDS.items() for name in codecs(model)]
    assert len(fields) > 100
    assert [one for one in fields if one[1] not in TECHNICAL and not has_word(*one)] == []


def test_no_field_is_called_by_the_name_of_its_column(workplace: Workplace) -> None:
    assert field_word(RecordKind.PATRON, "class_or_faculty") == "Class or faculty"
    workplace.languages.use(Language.INDONESIAN)
    assert field_word(RecordKind.PATRON, "class_or_faculty") == "Kelas atau fakultas"
    assert field_word(RecordKind.PATRON, "star_sign") == "star_sign"  # of a version that is not here


def test_every_kind_of_record_and_every_action_has_words(workplace: Workplace) -> None:
    assert [kind for kind in RECORDS if not has_kind_word(kind)] == []
    assert [action for action in Action if not has_action_word(action)] == []
    workplace.languages.use(Language.INDONESIAN)
    assert kind_word(RecordKind.FOLLOW_UP) == "Tindak lanjut"


def test_every_field_of_codes_says_from_which_closed_list() -> None:
    codes = [
        (kind, name)
        for kind, model in RECORDS.items()
        for name in codecs(model)
        if isinstance(getattr(model, name).type, String) and getattr(model, name).type.length == Limit.CODE
    ]
    unknown = [one for one in codes if one[1] not in TECHNICAL and one not in LISTS]
    assert set(unknown) == SPOKEN_AS_IT_IS


@pytest.mark.parametrize(
    ("kind", "field", "value", "said"),
    [
        (RecordKind.PATRON, "notes", None, NOTHING),
        (RecordKind.PATRON, "notes", "", NOTHING),
        (RecordKind.PATRON, "occupation", "guru", "guru"),
        (RecordKind.PATRON, "status", "expired", "Expired"),
        (RecordKind.PATRON, "status", "of_a_later_version", "of_a_later_version"),
        (RecordKind.PATRON, "born", "2004-05", "May 2004"),
        (RecordKind.PATRON, "member_until", date(2027, 8, 31), "31 Aug 2027"),
        (RecordKind.PATRON, "deleted", True, "yes"),
        (RecordKind.PATRON, "deleted", False, "no"),
        (RecordKind.PATRON, "category_id", RecordRef(RecordKind.CATEGORY, 7), "Student"),
        (RecordKind.PATRON, "category_id", RecordRef(RecordKind.CATEGORY, 8), "not here"),
        (RecordKind.REQUEST, "number", 1042, "1042"),
        (RecordKind.INTERACTION, "head_count", 1042, "1,042"),
        (RecordKind.LIBRARY, "language", "id", "Bahasa Indonesia"),
    ],
)
def test_values_are_said_as_people_read_them(
    words: HistoryWords, kind: RecordKind, field: str, value: object, said: str
) -> None:
    category = RecordRef(RecordKind.CATEGORY, 7)
    names = {category: RecordName(category, BilingualName("Mahasiswa", "Student"))}
    change = FieldChange(RecordRef(kind, 1), field, None, value, value, is_new=False)
    assert words.values.value(change, value, names) == said


def test_moments_are_on_the_clock_of_the_branch(words: HistoryWords, clock: SettableClock) -> None:
    change = FieldChange(RecordRef(RecordKind.PROMISE, 1), "promised_for", None, None, None, is_new=False)
    assert words.values.value(change, clock.now, {}) == words.formats.moment(clock.now)


def test_an_identity_number_is_never_written_out(words: HistoryWords) -> None:
    ref = RecordRef(RecordKind.IDENTIFIER, 1)
    name = RecordName(ref, "3374010101900001", 1, "Nur'aini", is_secret=True)
    change = FieldChange(ref, "value", None, "3374010101900001", None, is_new=True)
    assert words.values.value(change, change.new, {ref: name}) == "••••••••••••0001"
    assert words.records.title(name) == "Number: ••••••••••••0001"


def test_a_notice_says_what_was_saved_about_whom(words: HistoryWords, clock: SettableClock) -> None:
    ref = RecordRef(RecordKind.INTERACTION, 1)
    logged = row(Action.LOG_INTERACTION, RecordName(ref, "Menanyakan", 1, "Nur'aini"))
    assert words.actions.told(logged) == "Interaction with Nur'aini logged"
    unnamed = row(Action.LOG_INTERACTION, RecordName(ref, "Menanyakan"))
    assert words.actions.told(unnamed) == "Interaction logged"
    moment = RecordName(RecordRef(RecordKind.PROMISE, 1), clock.now, 1, "Nur'aini", 4, 1042)
    promised = row(Action.PROMISE_DATE, moment)
    assert words.actions.told(promised).startswith("Promise to Nur'aini · R-1042: ")
    follow_up = RecordName(RecordRef(RecordKind.FOLLOW_UP, 1), "Kirim artikel")
    assert words.actions.told(row(Action.END_FOLLOW_UP, follow_up)) == "Follow-up ended: Kirim artikel"
    assert words.actions.told(row(Action.IMPORT_PATRONS, None)) == "Patrons imported"


def test_an_undo_says_what_it_took_back_and_its_undo_that_it_was_done_again(words: HistoryWords) -> None:
    about = RecordName(PATRON, "Nur'aini", 1, "Nur'aini")
    undo = row(Action.UNDO, about, undoes=Action.EDIT_PATRON)
    assert words.actions.told(undo) == "Undone: Nur'aini changed"
    assert words.actions.listed(undo) == "Undone: Patron changed"
    redo = row(Action.UNDO, about, undoes=Action.UNDO)
    assert (words.actions.told(redo), words.actions.listed(redo)) == ("Done again: Nur'aini", "Done again")


def test_what_it_was_about_is_short_whatever_was_typed(words: HistoryWords) -> None:
    about = RecordName(PATRON, "x" * 250, 1, "x" * 250)
    assert len(words.actions.told(row(Action.EDIT_PATRON, about))) < 100
    assert words.actions.about(row(Action.IMPORT_PATRONS, None)) == "3 records"
