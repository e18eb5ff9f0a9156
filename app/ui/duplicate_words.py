"""Why two patrons may be one, in the language of the screen."""

from collections.abc import Collection

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.vocabulary.duplicates.reasons import Likelihood, Reason

_MARKS: dict[Likelihood, tuple[Icon, Role, object]] = {
    Likelihood.LIKELY: (Icon.PEOPLE, Role.DUE, QT_TRANSLATE_NOOP("DuplicateWords", "likely")),
    Likelihood.POSSIBLE: (
        Icon.QUESTION_CIRCLE,
        Role.NEUTRAL,
        QT_TRANSLATE_NOOP("DuplicateWords", "possible"),
    ),
}
_REASONS: dict[Reason, object] = {
    Reason.SAME_NAME: QT_TRANSLATE_NOOP("DuplicateWords", "same name"),
    Reason.OTHER_SPELLING: QT_TRANSLATE_NOOP("DuplicateWords", "same name, spelled otherwise"),
    Reason.TYPING_SLIP: QT_TRANSLATE_NOOP("DuplicateWords", "name differs by a typing slip"),
    Reason.SHORTENED_NAME: QT_TRANSLATE_NOOP("DuplicateWords", "one name is shortened"),
    Reason.SWAPPED_PARTS: QT_TRANSLATE_NOOP("DuplicateWords", "parts of the name swapped"),
    Reason.OTHER_NAME: QT_TRANSLATE_NOOP("DuplicateWords", "another name"),
    Reason.RARE_NAME: QT_TRANSLATE_NOOP("DuplicateWords", "a rare name here"),
    Reason.COMMON_NAME: QT_TRANSLATE_NOOP("DuplicateWords", "many have this name"),
    Reason.SAME_BIRTH: QT_TRANSLATE_NOOP("DuplicateWords", "same date of birth"),
    Reason.BIRTH_MONTH_AGREES: QT_TRANSLATE_NOOP("DuplicateWords", "same month of birth"),
    Reason.BIRTH_YEAR_AGREES: QT_TRANSLATE_NOOP("DuplicateWords", "same year of birth"),
    Reason.BIRTH_SLIP: QT_TRANSLATE_NOOP("DuplicateWords", "date of birth differs by a slip"),
    Reason.OTHER_BIRTH: QT_TRANSLATE_NOOP("DuplicateWords", "another date of birth"),
    Reason.SAME_PHONE: QT_TRANSLATE_NOOP("DuplicateWords", "same phone"),
    Reason.SHARED_PHONE: QT_TRANSLATE_NOOP("DuplicateWords", "same phone, which several share"),
    Reason.SAME_EMAIL: QT_TRANSLATE_NOOP("DuplicateWords", "same e-mail"),
    Reason.SAME_NUMBER: QT_TRANSLATE_NOOP("DuplicateWords", "same card or other number"),
    Reason.OTHER_NATIONAL_NUMBER: QT_TRANSLATE_NOOP("DuplicateWords", "different national numbers"),
    Reason.OTHER_SEX: QT_TRANSLATE_NOOP("DuplicateWords", "different sex"),
    Reason.OTHER_KIND: QT_TRANSLATE_NOOP("DuplicateWords", "different kind of patron"),
}


def likelihood_mark(likelihood: Likelihood) -> StateMark:
    """How sure it is that two are one."""
    icon, role, source = _MARKS[likelihood]
    return StateMark(icon, role, _translated(source))


def points_of(score: float) -> int:
    """How alike two are, as screens say it: in whole points, ten to one of the rules' own."""
    return round(10 * score)


def reasons_line(reasons: Collection[Reason]) -> str:
    """What speaks for it and what against, in one line."""
    return " · ".join(_translated(source) for reason, source in _REASONS.items() if reason in reasons)


def _translated(text: object) -> str:
    source = str(text)
    return QCoreApplication.translate("DuplicateWords", source)
