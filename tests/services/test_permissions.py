from datetime import date

from app.models.list_entry import Channel
from app.models.permission import Purpose
from app.queries.queries import Queries
from app.services.permissions import AnswerPermission, SetPurpose
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.names import BilingualName
from app.vocabulary.permissions import AnsweredBy, Ground, PermissionAnswer, PurposeCode
from app.vocabulary.record_errors import AnsweredInFutureError, NothingToWithdrawError
from tests.builders import Builder
from tests.fixtures.library import Refused


def test_an_answer_is_kept_with_its_words_its_day_how_and_who_asked(
    build: Builder, services: Services, queries: Queries, actor: Actor
) -> None:
    patron, news = build.patron(), build.entry(Purpose, PurposeCode.NEWS)
    whatsapp = build.entry(Channel, "whatsapp")
    services.permissions.answer(
        actor,
        AnswerPermission(
            patron, news, PermissionAnswer.GIVEN, AnsweredBy.FORM, whatsapp, on=date(2026, 11, 2)
        ),
    )
    (row,) = queries.permissions.of_patron(patron).answers
    assert (row.on, row.how, row.channel_id) == (date(2026, 11, 2), AnsweredBy.FORM, whatsapp)
    assert row.wording == "Bolehkah kami mengirim kabar tentang koleksi baru dan kegiatan perpustakaan?"
    assert row.asked_by is not None
    assert queries.permissions.may_be_told(patron, PurposeCode.NEWS, whatsapp).may
    assert not queries.permissions.may_be_told(patron, PurposeCode.NEWS, build.entry(Channel, "email")).may


def test_what_was_given_and_taken_back_stays_in_the_history(
    build: Builder, services: Services, queries: Queries, actor: Actor
) -> None:
    patron, news = build.patron(), build.entry(Purpose, PurposeCode.NEWS)
    for answer in (PermissionAnswer.GIVEN, PermissionAnswer.WITHDRAWN):
        services.permissions.answer(actor, AnswerPermission(patron, news, answer))
    kept = queries.permissions.of_patron(patron)
    assert [row.answer for row in kept.answers] == [PermissionAnswer.WITHDRAWN, PermissionAnswer.GIVEN]
    assert queries.permissions.may_be_told(patron, PurposeCode.NEWS).ground is Ground.WITHDRAWN


def test_nothing_can_be_taken_back_that_was_not_given(
    build: Builder, services: Services, refused: Refused
) -> None:
    news = build.entry(Purpose, PurposeCode.NEWS)
    command = AnswerPermission(build.patron(), news, PermissionAnswer.WITHDRAWN)
    with refused(NothingToWithdrawError):
        services.permissions.answer(build.actor, command)


def test_nobody_answers_tomorrow(build: Builder, services: Services, refused: Refused) -> None:
    news = build.entry(Purpose, PurposeCode.NEWS)
    command = AnswerPermission(build.patron(), news, PermissionAnswer.GIVEN, on=date(2126, 1, 1))
    with refused(AnsweredInFutureError):
        services.permissions.answer(build.actor, command)


def test_answers_to_requests_need_no_asking_and_everything_else_does(
    build: Builder, queries: Queries
) -> None:
    patron = build.patron()
    allowed = {code for code in PurposeCode if queries.permissions.may_be_told(patron, code).may}
    assert allowed == {PurposeCode.ANSWERS}
    assert not queries.permissions.may_be_told(patron, "of another library").may


def test_a_library_keeps_its_own_purposes(
    build: Builder, services: Services, queries: Queries, actor: Actor
) -> None:
    names = BilingualName("Undangan", "Invitations")
    asked = BilingualName("Bolehkah kami mengundang Anda?", "May we invite you?")
    own = services.permissions.set_purpose(actor, SetPurpose(None, names, asked, unless_refused=True)).result
    (row,) = [one for one in queries.permissions.purposes() if one.id == own]
    patron = build.patron()
    assert queries.permissions.may_be_told(patron, row.code).may
    services.permissions.set_purpose(
        actor, SetPurpose(own, names, asked, unless_refused=True, is_retired=True)
    )
    assert not queries.permissions.may_be_told(patron, row.code).may
    assert own not in [one.id for one in queries.permissions.of_patron(patron).purposes]


def test_shipped_purposes_are_taken_once(services: Services, queries: Queries, actor: Actor) -> None:
    before = len(queries.permissions.purposes())
    assert services.permissions.take_shipped(actor).result == 0
    assert len(queries.permissions.purposes()) == before == len(PurposeCode)
