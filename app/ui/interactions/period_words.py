"""The words for periods that move with the calendar."""

from PySide6.QtCore import QCoreApplication

from app.vocabulary.periods import Period


def period_word(period: Period) -> str:
    """The period, in the language of the screen."""
    return {
        Period.TODAY: QCoreApplication.translate("PeriodWords", "Today"),
        Period.YESTERDAY: QCoreApplication.translate("PeriodWords", "Yesterday"),
        Period.THIS_WEEK: QCoreApplication.translate("PeriodWords", "This week"),
        Period.LAST_30_DAYS: QCoreApplication.translate("PeriodWords", "The last 30 days"),
        Period.THIS_MONTH: QCoreApplication.translate("PeriodWords", "This month"),
        Period.LAST_MONTH: QCoreApplication.translate("PeriodWords", "Last month"),
        Period.THIS_YEAR: QCoreApplication.translate("PeriodWords", "This year"),
    }[period]
