"""Chips cover neither each other nor the lines of other marks, and open where there is room."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from app.ui.requests.plan.chip_places import ROWS, chip_places

EDGE = 1_000.0

marks = st.lists(st.tuples(st.floats(0, EDGE), st.floats(20, 260)), min_size=1, max_size=5).map(sorted)


@given(marks)
def test_chips_cover_neither_each_other_nor_other_lines(found: list[tuple[float, float]]) -> None:
    xs, widths = [x for x, _ in found], [width for _, width in found]
    places = chip_places(xs, widths, EDGE)
    if places is None:
        return
    for (x, width), place in zip(found, places, strict=True):
        assert 0 <= place.row < ROWS
        assert place.width == width
        assert 0 <= place.left <= x <= place.right <= EDGE or place.left <= x + 6
    for one, other in combinations(places, 2):
        assert one.row != other.row or one.right < other.left or other.right < one.left
    for place in places:
        if place.row:
            own = xs[places.index(place)]
            assert not [x for x in xs if place.left <= x <= place.right and x != own]


def test_a_chip_alone_opens_to_the_right_in_the_first_row() -> None:
    (place,) = chip_places([300], [200], EDGE) or []
    assert (place.row, place.left) == (0, 294)


def test_near_the_right_edge_it_opens_to_the_left() -> None:
    (place,) = chip_places([950], [200], EDGE) or []
    assert (place.row, place.right) == (0, 956)


def test_three_marks_close_together_are_told_apart_in_two_rows() -> None:
    """The picture of the design: a first promise, the moved one, and the day of need near the edge."""
    places = chip_places([713, 899, 987], [236, 164, 169], 1_064) or []
    assert [place.row for place in places] == [0, 1, 0]
    assert [round(place.right) for place in places] == [719, 905, 993]


def test_where_there_are_not_enough_rows_there_are_no_places() -> None:
    assert chip_places([500.0] * 5, [300.0] * 5, EDGE) is None
