from datetime import UTC, datetime, tzinfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import from_milliseconds, to_milliseconds, whole_milliseconds

moments = st.datetimes(
    datetime(1880, 1, 1),  # noqa: DTZ001  # the strategy adds the zone
    datetime(2200, 1, 1),  # noqa: DTZ001  # the strategy adds the zone
    timezones=st.just(UTC),
)


@given(moments)
def test_a_moment_comes_back_as_it_was_stored(moment: datetime) -> None:
    assert from_milliseconds(to_milliseconds(moment)) == whole_milliseconds(moment)


@given(moments, st.timezones())
def test_a_moment_is_stored_alike_whatever_its_zone(moment: datetime, zone: tzinfo) -> None:
    assert to_milliseconds(moment.astimezone(zone)) == to_milliseconds(moment)


@given(st.integers(min_value=-(10**12), max_value=10**13))
def test_a_stored_moment_is_aware_and_exact(value: int) -> None:
    moment = from_milliseconds(value)
    assert moment.tzinfo is UTC
    assert to_milliseconds(moment) == value


def test_a_moment_without_a_zone_is_not_stored() -> None:
    with pytest.raises(TypeError):
        to_milliseconds(datetime(2026, 11, 23))  # noqa: DTZ001  # the mistake under test
