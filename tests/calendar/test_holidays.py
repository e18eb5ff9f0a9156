from datetime import date
from importlib.metadata import version

from app.calendar.holidays import EDITION, holidays_of
from app.vocabulary.names import BilingualName


def test_the_dates_in_use_are_those_of_the_installed_edition() -> None:
    assert version("holidays") == EDITION, "raise EDITION and add a migration that measures again"


def test_public_holidays_are_named_in_both_languages() -> None:
    christmas = holidays_of(2026)[date(2026, 12, 25)]
    assert christmas.name == BilingualName("Hari Raya Natal", "Christmas Day")
    assert not christmas.is_joint_leave


def test_joint_leave_is_known_apart_from_public_holidays() -> None:
    eve = holidays_of(2026)[date(2026, 12, 24)]
    assert eve.is_joint_leave
    assert eve.name.indonesian == "Cuti Bersama Hari Raya Natal"


def test_a_year_is_worked_out_once() -> None:
    assert holidays_of(2026) is holidays_of(2026)
