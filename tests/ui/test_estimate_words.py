from datetime import timedelta

import pytest

from app.calendar.estimate import Estimate
from app.ui.estimate_words import EstimateWords
from app.ui.languages import Language, Languages
from app.ui.wording import ScreenWording

HOUR = timedelta(hours=1)
HERE = "Similar requests here:"


@pytest.fixture
def words(languages: Languages) -> EstimateWords:
    return EstimateWords(ScreenWording())


@pytest.mark.parametrize(
    ("estimate", "said"),
    [
        (
            Estimate(35, 6, 14 * HOUR, 27.5 * HOUR),
            f"{HERE} half within 14 h, 85 % within 27 h 30 of opening time (35 solved, 6 still open).",
        ),
        (
            Estimate(1_035, 0, 14 * HOUR, 27 * HOUR),
            f"{HERE} half within 14 h, 85 % within 27 h of opening time (1,035 solved, 0 still open).",
        ),
        (
            Estimate(10, 30, 14 * HOUR, None),
            f"{HERE} half within 14 h of opening time (10 solved, 30 still open).",
        ),
        (
            Estimate(10, 90, None, None),
            f"{HERE} too many are still open to tell how long they take (10 solved, 90 still open).",
        ),
        (Estimate(1, 0, HOUR, HOUR), "Only 1 similar request solved here so far: too few to go by."),
        (Estimate(9, 4, HOUR, HOUR), "Only 9 similar requests solved here so far: too few to go by."),
        (Estimate(0, 4, None, None), "No similar request was solved here yet."),
    ],
)
def test_an_estimate_says_how_many_stand_behind_it(
    words: EstimateWords, estimate: Estimate, said: str
) -> None:
    assert words.sentence(estimate) == said


def test_an_estimate_is_said_in_indonesian(words: EstimateWords, languages: Languages) -> None:
    languages.use(Language.INDONESIAN)
    said = words.sentence(Estimate(35, 6, 14 * HOUR, 27 * HOUR))
    assert said.startswith("Permintaan serupa di sini: separuhnya selesai dalam 14 jam")
