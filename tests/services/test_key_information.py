from datetime import date, timedelta

import pytest

from app.errors import (
    ControlCharacterError,
    EmptyTextError,
    ImpossibleDateError,
    RecordGoneError,
    TextTooLongError,
)
from app.models.patron import Patron
from app.models.statement import Statement
from app.services.commands import AddStatement, ConfirmStatement, CorrectStatement, WithdrawStatement
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.key_information import Heading, StatementSource, StatementStatus
from tests.builders import Builder
from tests.fixtures.library import Refused
from tests.settable_clock import SettableClock

TODAY = date(2026, 11, 23)
SAYS_NOTHING = ["", "  \n ", "\u200b"]
CANNOT_BE_KEPT = [("x" * 2_001, TextTooLongError), ("a\0b", ControlCharacterError)]


@pytest.fixture
def statement_id(build: Builder) -> int:
    return build.statement(build.patron(), heading=Heading.KNOWLEDGE)


@pytest.mark.parametrize("heading", Heading)
def test_a_statement_has_a_heading_a_source_a_date_and_an_author(
    build: Builder, services: Services, actor: Actor, heading: Heading
) -> None:
    command = AddStatement(build.patron(), heading, " Belum pernah\ndengar SDI ", StatementSource.SURVEY)
    kept = build.get(Statement, services.key_information.add(actor, command).result)
    assert (kept.heading, kept.text, kept.source) == (heading, "Belum pernah\ndengar SDI", "survey")
    assert (kept.stated_on, kept.staff_id, kept.status) == (TODAY, actor.staff_id, StatementStatus.CURRENT)


def test_a_statement_is_dated_by_the_calendar_of_the_branch(build: Builder, clock: SettableClock) -> None:
    clock.set(clock.now.replace(hour=18))  # one o'clock of the next morning in Semarang
    assert build.get(Statement, build.statement(build.patron())).stated_on == TODAY + timedelta(days=1)


@pytest.mark.parametrize("day", [TODAY, date(2026, 3, 1)])
def test_a_statement_may_have_been_made_until_today(build: Builder, day: date) -> None:
    assert build.get(Statement, build.statement(build.patron(), stated_on=day)).stated_on == day


def test_a_corrected_statement_stays_readable_behind_the_better_one(
    build: Builder, services: Services, actor: Actor, clock: SettableClock, statement_id: int
) -> None:
    clock.advance(days=30)
    command = CorrectStatement(statement_id, "Pernah mencoba SDI", StatementSource.FORM)
    better_id = services.key_information.correct(actor, command).result
    old, better = build.get(Statement, statement_id), build.get(Statement, better_id)
    assert (old.status, old.text) == (StatementStatus.CORRECTED, "Menulis skripsi")
    assert (better.replaces_id, better.status) == (old.id, StatementStatus.CURRENT)
    assert (better.heading, better.patron_id, better.source) == (Heading.KNOWLEDGE, old.patron_id, "form")
    assert (better.text, better.stated_on) == ("Pernah mencoba SDI", TODAY + timedelta(days=30))


def test_a_withdrawn_statement_stays_readable(
    build: Builder, services: Services, actor: Actor, statement_id: int
) -> None:
    services.key_information.withdraw(actor, WithdrawStatement(statement_id))
    old = build.get(Statement, statement_id)
    assert (old.status, old.text, old.deleted) == (StatementStatus.WITHDRAWN, "Menulis skripsi", False)


def test_a_confirmed_statement_keeps_its_own_date(
    build: Builder, services: Services, actor: Actor, clock: SettableClock, statement_id: int
) -> None:
    clock.advance(days=200)
    services.key_information.confirm(actor, ConfirmStatement(statement_id))
    kept = build.get(Statement, statement_id)
    assert (kept.stated_on, kept.confirmed_on) == (TODAY, TODAY + timedelta(days=200))


@pytest.mark.parametrize("text", SAYS_NOTHING)
def test_a_statement_that_says_nothing_is_refused(
    services: Services, actor: Actor, statement_id: int, refused: Refused, build: Builder, text: str
) -> None:
    patron_id = build.all(Patron)[0].id
    with refused(EmptyTextError):
        services.key_information.add(actor, AddStatement(patron_id, Heading.TRAITS, text))
    with refused(EmptyTextError):
        services.key_information.correct(actor, CorrectStatement(statement_id, text))


@pytest.mark.parametrize(("text", "error"), CANNOT_BE_KEPT)
def test_a_statement_that_cannot_be_kept_is_refused(
    services: Services,
    actor: Actor,
    statement_id: int,
    refused: Refused,
    build: Builder,
    text: str,
    error: type[Exception],
) -> None:
    patron_id = build.all(Patron)[0].id
    with refused(error):
        services.key_information.add(actor, AddStatement(patron_id, Heading.TRAITS, text))
    with refused(error):
        services.key_information.correct(actor, CorrectStatement(statement_id, text))


def test_what_will_be_said_tomorrow_is_no_statement(
    build: Builder, services: Services, actor: Actor, refused: Refused
) -> None:
    command = AddStatement(build.patron(), Heading.TRAITS, "Teliti", stated_on=TODAY + timedelta(days=1))
    with refused(ImpossibleDateError) as caught:
        services.key_information.add(actor, command)
    assert caught.value.text == "2026-11-24"


@pytest.mark.parametrize("ending", [CorrectStatement, WithdrawStatement])
def test_what_holds_no_longer_is_neither_corrected_nor_withdrawn_nor_confirmed(
    services: Services,
    actor: Actor,
    statement_id: int,
    refused: Refused,
    ending: type[CorrectStatement | WithdrawStatement],
) -> None:
    keeping = services.key_information
    if ending is CorrectStatement:
        keeping.correct(actor, CorrectStatement(statement_id, "Pernah mencoba SDI"))
    else:
        keeping.withdraw(actor, WithdrawStatement(statement_id))
    with refused(RecordGoneError):
        keeping.correct(actor, CorrectStatement(statement_id, "Lain"))
    with refused(RecordGoneError):
        keeping.withdraw(actor, WithdrawStatement(statement_id))
    with refused(RecordGoneError):
        keeping.confirm(actor, ConfirmStatement(statement_id))


def test_a_statement_is_about_a_patron_who_is_there(
    services: Services, actor: Actor, refused: Refused
) -> None:
    with refused(RecordGoneError):
        services.key_information.add(actor, AddStatement(404, Heading.TRAITS, "Teliti"))


def test_statements_follow_a_merged_patron(build: Builder, services: Services, actor: Actor) -> None:
    lost, kept = build.patron("Nuraini S."), build.patron()
    before = build.statement(lost)
    build.put(Patron, lost, merged_into_id=kept, deleted=True)
    assert build.get(Statement, build.statement(lost)).patron_id == kept
    better = services.key_information.correct(actor, CorrectStatement(before, "Menulis tesis")).result
    assert build.get(Statement, better).patron_id == kept
