"""One next question: the most useful first, explained, and never before its time."""

from datetime import date, timedelta

import pytest

from app.models.list_entry import Service
from app.queries.queries import Queries
from app.queries.question_rows import QuestionPlan
from app.services.commands import MoveWish, PutOffQuestion
from app.services.history import History
from app.services.list_commands import KeepService, KeepTerms
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.key_information import Heading, Shape, WishState
from app.vocabulary.names import BilingualName
from app.vocabulary.questions import PutOff, Reason, Terms
from tests.builders import Builder
from tests.queries.statement_watch import StatementWatch

TODAY = date(2026, 11, 23)
PODCAST = BilingualName("Podcast", "Podcast")


@pytest.fixture
def patron(build: Builder) -> int:
    return build.patron()


class Plan:
    """The plan of the patron, as of so many days from today."""

    def __init__(self, queries: Queries, patron: int) -> None:
        self._queries = queries
        self._patron = patron

    def __call__(self, days: int = 0) -> QuestionPlan:
        return self._queries.questions.plan(self._patron, TODAY + timedelta(days=days))


@pytest.fixture
def plan(queries: Queries, patron: int) -> Plan:
    return Plan(queries, patron)


def know(build: Builder, patron: int, *, but: tuple[Heading, ...] = ()) -> None:
    for heading in Heading:
        if heading not in but:
            build.statement(patron, f"Known of {heading}", heading=heading)


def asked(plan: QuestionPlan) -> list[tuple[Heading, Reason]]:
    return [(question.heading, question.reason) for question in plan.questions]


def test_a_stranger_is_asked_about_each_heading_in_the_order_of_the_paper(plan: Plan) -> None:
    assert asked(plan()) == [(heading, Reason.UNKNOWN) for heading in Heading]
    now = plan().now
    assert now is not None
    assert now.heading is Heading.WHO_THEY_ARE


def test_of_whom_all_is_known_nothing_is_asked(build: Builder, patron: int, plan: Plan) -> None:
    know(build, patron)
    assert plan().questions == ()
    assert plan().now is None


def test_what_is_empty_comes_before_what_is_old_and_the_most_overdue_before_the_rest(
    build: Builder, patron: int, plan: Plan
) -> None:
    know(build, patron, but=(Heading.BENEFITS,))
    assert asked(plan(200)) == [
        (Heading.BENEFITS, Reason.UNKNOWN),
        (Heading.WANTED_NOW, Reason.OLD),  # 200 of 90 days
        (Heading.KNOWLEDGE, Reason.OLD),  # 200 of 180, as those below
        (Heading.HOW_THEY_USE, Reason.OLD),
        (Heading.WANTED_IN_FUTURE, Reason.OLD),
        (Heading.PERCEPTIONS, Reason.OLD),
    ]
    old = plan(200).questions[1]
    assert (old.age, old.days_over) == (200, 110)
    assert [statement.text for statement in old.statements] == ["Known of wanted_now"]


def test_the_librarys_own_terms_decide_what_is_old(
    build: Builder, services: Services, actor: Actor, patron: int, plan: Plan
) -> None:
    know(build, patron)
    services.key_lists.keep_terms(actor, KeepTerms(Heading.TRAITS, Terms(10, 30)))
    assert asked(plan(10)) == []
    assert asked(plan(11)) == [(Heading.TRAITS, Reason.OLD)]
    line = next(line for line in plan(11).lines if line.heading is Heading.TRAITS)
    assert line.wants_confirming


def test_a_skipped_question_comes_again_tomorrow(
    build: Builder, services: Services, actor: Actor, patron: int, plan: Plan
) -> None:
    services.questions.put_off(actor, PutOffQuestion(patron, Heading.WHO_THEY_ARE, PutOff.SKIPPED))
    now, tomorrow = plan().now, plan(1).now
    assert now is not None
    assert tomorrow is not None
    assert (now.heading, tomorrow.heading) == (Heading.TRAITS, Heading.WHO_THEY_ARE)


def test_a_declined_question_is_not_asked_before_its_time_at_any_desk(
    build: Builder, services: Services, patron: int, plan: Plan
) -> None:
    know(build, patron, but=(Heading.BENEFITS,))
    colleague = build.staff("Joko Susilo")
    services.questions.put_off(colleague, PutOffQuestion(patron, Heading.BENEFITS, PutOff.DECLINED))
    assert plan().now is None
    (rest,) = plan().resting
    assert (rest.heading, rest.put_off, rest.staff_name) == (
        Heading.BENEFITS,
        PutOff.DECLINED,
        "Joko Susilo",
    )
    assert rest.until == TODAY + timedelta(days=180)
    assert (Heading.BENEFITS, Reason.UNKNOWN) not in asked(plan(179))
    assert asked(plan(180))[0] == (Heading.BENEFITS, Reason.UNKNOWN)
    assert plan(180).resting == ()


def test_a_skip_does_not_shorten_the_rest_of_what_was_declined(
    build: Builder, services: Services, actor: Actor, patron: int, plan: Plan
) -> None:
    for put_off in (PutOff.DECLINED, PutOff.SKIPPED):
        services.questions.put_off(actor, PutOffQuestion(patron, Heading.BENEFITS, put_off))
    assert [rest.put_off for rest in plan().resting] == [PutOff.DECLINED]


def test_what_was_put_off_by_mistake_is_asked_again_after_an_undo(
    build: Builder, services: Services, actor: Actor, patron: int, plan: Plan
) -> None:
    services.questions.put_off(actor, PutOffQuestion(patron, Heading.WHO_THEY_ARE, PutOff.DECLINED))
    History(build.database).undo_last(actor)
    assert asked(plan())[0] == (Heading.WHO_THEY_ARE, Reason.UNKNOWN)


def test_another_patrons_refusal_does_not_count(
    build: Builder, services: Services, actor: Actor, plan: Plan
) -> None:
    other = build.patron("Somebody else")
    services.questions.put_off(actor, PutOffQuestion(other, Heading.WHO_THEY_ARE, PutOff.DECLINED))
    assert plan().resting == ()
    assert asked(plan())[0] == (Heading.WHO_THEY_ARE, Reason.UNKNOWN)


def test_a_wish_whose_service_exists_now_is_spoken_of_first(
    build: Builder, services: Services, actor: Actor, patron: int, plan: Plan
) -> None:
    service = services.key_lists.keep_service(actor, KeepService(None, PODCAST, None)).result
    wish = build.statement(
        patron,
        "",
        heading=Heading.WANTED_IN_FUTURE,
        shape=Shape.WISH,
        service_id=service,
        stated_on=TODAY - timedelta(days=3),
    )
    assert Reason.WISH_CAME_TRUE not in [reason for _heading, reason in asked(plan())]
    services.key_lists.keep_service(actor, KeepService(service, PODCAST, TODAY))
    now = plan().now
    assert now is not None
    assert (now.heading, now.reason) == (Heading.WANTED_IN_FUTURE, Reason.WISH_CAME_TRUE)
    assert [statement.id for statement in now.statements] == [wish]
    services.key_information.move_wish(actor, MoveWish(wish, WishState.OFFERED))
    assert asked(plan())[0] == (Heading.WHO_THEY_ARE, Reason.UNKNOWN)


def test_a_wish_for_what_existed_already_has_not_come_true(build: Builder, patron: int, plan: Plan) -> None:
    loans = build.entry(Service, "loans")
    build.statement(patron, "", heading=Heading.WANTED_NOW, shape=Shape.WISH, service_id=loans)
    assert Reason.WISH_CAME_TRUE not in [reason for _heading, reason in asked(plan(5))]


def test_a_plan_costs_six_queries_however_much_is_known(
    build: Builder, patron: int, plan: Plan, queries_run: StatementWatch
) -> None:
    know(build, patron)
    queries_run.forget()
    plan()
    assert queries_run.count == 6
