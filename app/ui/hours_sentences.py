"""Says each rule about opening hours in a sentence that tells what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.errors import PemustakaError
from app.vocabulary import hours_errors

HOURS_SENTENCES: dict[type[PemustakaError], object] = {
    hours_errors.HoursUnreadableError: QT_TRANSLATE_NOOP(
        "Errors", "“{text}” names no hours. Write them as in 8:00-11:30, 13:00-16:30; leave a day off empty."
    ),
    hours_errors.ClosesBeforeOpeningError: QT_TRANSLATE_NOOP(
        "Errors",
        "“{text}” ends before it begins. Write the opening first; hours past midnight begin a new day.",
    ),
    hours_errors.HoursOverlapError: QT_TRANSLATE_NOOP(
        "Errors", "{earlier} and {later} overlap. Let one end before the other begins."
    ),
    hours_errors.NeverOpenError: QT_TRANSLATE_NOOP(
        "Errors", "With these hours the branch would never open. Write hours for one day at least."
    ),
    hours_errors.LastBeforeFirstError: QT_TRANSLATE_NOOP(
        "Errors", "The last day, {last}, comes before the first, {first}. Change one of the two."
    ),
    hours_errors.VariantsOverlapError: QT_TRANSLATE_NOOP(
        "Errors", "“{name}” has other hours from {first} to {last} already. Change its days, or these."
    ),
    hours_errors.PromiseWhileClosedError: QT_TRANSLATE_NOOP(
        "Errors", "The branch is closed then. Choose a time at which it is open, or write why."
    ),
    hours_errors.ClosureTooLongError: QT_TRANSLATE_NOOP(
        "Errors", "A closure until {last} would last for years. Check the year."
    ),
}
"""A sentence for each, to be found by its class."""
