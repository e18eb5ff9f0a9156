from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.vocabulary.permissions import Answer, Ground, PermissionAnswer, Verdict, verdict

GIVEN, REFUSED, WITHDRAWN = PermissionAnswer.GIVEN, PermissionAnswer.REFUSED, PermissionAnswer.WITHDRAWN
WHATSAPP, MAIL = 2, 4
DAY = date(2026, 3, 1)


def said(*answers: tuple[int | None, PermissionAnswer]) -> list[Answer]:
    """Answers, one each day from `DAY` on."""
    return [
        Answer(number, channel, answer, DAY + timedelta(number))
        for number, (channel, answer) in enumerate(answers)
    ]


@pytest.mark.parametrize(
    ("answers", "ground"),
    [
        ([], Ground.NEVER_ASKED),
        ([(None, GIVEN)], Ground.GIVEN),
        ([(WHATSAPP, GIVEN)], Ground.GIVEN),
        ([(MAIL, GIVEN)], Ground.NEVER_ASKED),
        ([(None, GIVEN), (None, WITHDRAWN)], Ground.WITHDRAWN),
        ([(None, REFUSED), (WHATSAPP, GIVEN)], Ground.GIVEN),
        ([(WHATSAPP, REFUSED), (None, GIVEN)], Ground.REFUSED),
        ([(WHATSAPP, GIVEN), (None, REFUSED)], Ground.REFUSED),
        ([(WHATSAPP, GIVEN), (None, WITHDRAWN), (WHATSAPP, GIVEN)], Ground.GIVEN),
    ],
)
def test_the_newest_answer_that_is_about_a_channel_holds(
    answers: list[tuple[int | None, PermissionAnswer]], ground: Ground
) -> None:
    found = verdict(said(*answers), WHATSAPP, unless_refused=False)
    assert (found.ground, found.may) == (ground, ground is Ground.GIVEN)


def test_what_needs_no_asking_is_allowed_until_it_is_refused() -> None:
    assert verdict([], MAIL, unless_refused=True) == Verdict(may=True, ground=Ground.NOT_REFUSED)
    refused = verdict(said((None, REFUSED)), MAIL, unless_refused=True)
    assert refused == Verdict(may=False, ground=Ground.REFUSED, since=DAY)


ANSWERS = st.lists(st.tuples(st.sampled_from([None, WHATSAPP, MAIL]), st.sampled_from(PermissionAnswer)))


@given(answers=ANSWERS, channel=st.sampled_from([None, WHATSAPP, MAIL]), unless_refused=st.booleans())
def test_after_a_no_to_everything_nothing_is_allowed(
    *, answers: list[tuple[int | None, PermissionAnswer]], channel: int | None, unless_refused: bool
) -> None:
    last = [*answers, (None, REFUSED)]
    assert not verdict(said(*last), channel, unless_refused=unless_refused).may


@given(ANSWERS, st.permutations(range(8)))
def test_the_order_in_which_answers_are_read_is_no_matter(
    answers: list[tuple[int | None, PermissionAnswer]], order: list[int]
) -> None:
    read = said(*answers[:8])
    mixed = [read[one] for one in order if one < len(read)]
    assert verdict(mixed, MAIL, unless_refused=False) == verdict(read, MAIL, unless_refused=False)
