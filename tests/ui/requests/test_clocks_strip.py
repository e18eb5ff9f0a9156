"""The clocks of a request are said in words, as of the minute."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.ui.requests.clocks_strip import ClocksStrip
from app.ui.requests.page_content import read_page
from app.ui.widgets.labels.label import Label
from app.ui.workplace import Workplace
from app.vocabulary.requests import StatusClass
from tests.builders import Builder
from tests.services.request_desk import RequestDesk
from tests.settable_clock import SettableClock

Said = Callable[[], list[str]]


@pytest.fixture
def desk(build: Builder) -> RequestDesk:
    """A request that was opened on Monday at nine."""
    return RequestDesk(build, build.request())


@pytest.fixture
def said(workplace: Workplace, desk: RequestDesk, clock: SettableClock, qtbot: QtBot) -> Said:
    """What the strip shows now of that request."""
    strip = ClocksStrip(workplace.theme, workplace.formats, workplace.durations)
    qtbot.addWidget(strip)
    strip.show()

    def read() -> list[str]:
        strip.show_content(read_page(workplace.queries, desk.id, clock.now))
        chip = [strip._stopped.mark.word] if strip._stopped.mark is not None else []
        return [one.text() for one in strip.findChildren(Label) if one.isVisible()] + chip

    return read


def test_before_the_first_word_it_says_how_long_the_patron_has_heard_nothing(
    said: Said, clock: SettableClock
) -> None:
    clock.advance(hours=2, minutes=5)
    assert said() == [
        *("First word to the patron", "none yet, 2 h 05 so far"),
        *("Work so far", "2 h 05"),
    ]


def test_after_a_word_the_silence_counts(said: Said, desk: RequestDesk, clock: SettableClock) -> None:
    clock.advance(hours=1)
    desk.tell("Sedang dicari.")
    clock.advance(hours=2)
    assert said() == [
        *("First word to the patron", "after 1 h"),
        *("Since the last word", "2 h"),
        *("Work so far", "3 h"),
    ]


def test_a_clock_that_stands_still_says_so(said: Said, desk: RequestDesk, clock: SettableClock) -> None:
    clock.advance(hours=1)
    desk.move(StatusClass.WAITING_FOR_PATRON)
    clock.advance(days=3)
    assert said()[-3:] == ["Work so far", "1 h", "clock stopped"]


def test_an_ended_request_says_how_long_it_took(said: Said, desk: RequestDesk, clock: SettableClock) -> None:
    clock.advance(days=1)
    desk.move(StatusClass.DELIVERED)
    clock.advance(days=5)
    assert said() == ["First word to the patron", "after 8 h", "Solved after", "8 h"]
