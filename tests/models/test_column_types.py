from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import whole_milliseconds
from app.models.column_types import from_milliseconds, to_milliseconds


@given(st.datetimes(min_value=datetime(1880, 1, 1), max_value=datetime(2200, 1, 1), timezones=st.timezones()))  # noqa: DTZ001  # hypothesis adds the zone
def test_a_moment_comes_back_as_it_was_stored(moment: datetime) -> None:
    assert from_milliseconds(to_milliseconds(moment)) == whole_milliseconds(moment)


@given(st.integers(min_value=-(10**12), max_value=10**13))
def test_a_stored_moment_is_aware_and_exact(value: int) -> None:
    moment = from_milliseconds(value)
    assert moment.tzinfo is UTC
    assert to_milliseconds(moment) == value


def test_a_moment_without_a_zone_is_not_stored() -> None:
    with pytest.raises(TypeError):
        to_milliseconds(datetime(2026, 11, 23))  # noqa: DTZ001  # the mistake under test
