"""The words for the closed lists of the vocabulary, as forms show them."""

from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.ui.hand_over_words import HAND_OVER_WORDS
from app.ui.message_words import MESSAGE_WORDS
from app.ui.patron_record_words import PATRON_RECORD_WORDS
from app.ui.wants_words import WANTS_WORDS
from app.ui.wording import Wording
from app.vocabulary.interactions import FollowUpStatus, Level, Outcome
from app.vocabulary.key_information import (
    Experience,
    Heading,
    LadderStep,
    Shape,
    StatementSource,
    StatementStatus,
    WishState,
)
from app.vocabulary.list_views import ListName
from app.vocabulary.patrons import (
    ContactKind,
    ContactStatus,
    Education,
    FormOfAddress,
    IdentifierKind,
    IdentifierStatus,
    PatronKind,
    PatronStatus,
    Sex,
    WrittenLanguage,
)
from app.vocabulary.profile import ProfileFieldType, ProfileGroup
from app.vocabulary.questions import PutOff
from app.vocabulary.requests import EventKind, StatusClass
from app.vocabulary.staff import StaffRole

ValueT = TypeVar("ValueT", bound=StrEnum)

_WORDS: dict[type[StrEnum], dict[str, object]] = {
    PatronKind: {
        PatronKind.PERSON: QT_TRANSLATE_NOOP("Words", "Person"),
        PatronKind.GROUP: QT_TRANSLATE_NOOP("Words", "Group"),
        PatronKind.INSTITUTION: QT_TRANSLATE_NOOP("Words", "Institution"),
    },
    PatronStatus: {
        PatronStatus.PROSPECT: QT_TRANSLATE_NOOP("Words", "Not a member yet"),
        PatronStatus.ACTIVE: QT_TRANSLATE_NOOP("Words", "Active"),
        PatronStatus.EXPIRED: QT_TRANSLATE_NOOP("Words", "Expired"),
        PatronStatus.LEFT: QT_TRANSLATE_NOOP("Words", "Left"),
    },
    Sex: {
        Sex.FEMALE: QT_TRANSLATE_NOOP("Words", "Female"),
        Sex.MALE: QT_TRANSLATE_NOOP("Words", "Male"),
    },
    FormOfAddress: {
        FormOfAddress.BAPAK: QT_TRANSLATE_NOOP("Words", "Bapak"),
        FormOfAddress.IBU: QT_TRANSLATE_NOOP("Words", "Ibu"),
        FormOfAddress.KAK: QT_TRANSLATE_NOOP("Words", "Kak"),
        FormOfAddress.ADIK: QT_TRANSLATE_NOOP("Words", "Adik"),
        FormOfAddress.MAS: QT_TRANSLATE_NOOP("Words", "Mas"),
        FormOfAddress.MBAK: QT_TRANSLATE_NOOP("Words", "Mbak"),
    },
    IdentifierKind: {
        IdentifierKind.CARD: QT_TRANSLATE_NOOP("Words", "Card"),
        IdentifierKind.OLD_CARD: QT_TRANSLATE_NOOP("Words", "Old card"),
        IdentifierKind.NIM: QT_TRANSLATE_NOOP("Words", "NIM (student)"),
        IdentifierKind.NIS: QT_TRANSLATE_NOOP("Words", "NIS (pupil)"),
        IdentifierKind.NISN: QT_TRANSLATE_NOOP("Words", "NISN (pupil)"),
        IdentifierKind.NIP: QT_TRANSLATE_NOOP("Words", "NIP (civil servant)"),
        IdentifierKind.NIDN: QT_TRANSLATE_NOOP("Words", "NIDN (lecturer)"),
        IdentifierKind.LIBRARY_SYSTEM: QT_TRANSLATE_NOOP("Words", "Library system"),
        IdentifierKind.NIK: QT_TRANSLATE_NOOP("Words", "NIK (identity card)"),
    },
    IdentifierStatus: {
        IdentifierStatus.ACTIVE: QT_TRANSLATE_NOOP("Words", "In use"),
        IdentifierStatus.REPLACED: QT_TRANSLATE_NOOP("Words", "Replaced"),
        IdentifierStatus.LOST: QT_TRANSLATE_NOOP("Words", "Lost"),
        IdentifierStatus.EXPIRED: QT_TRANSLATE_NOOP("Words", "Expired"),
    },
    ContactKind: {
        ContactKind.MOBILE: QT_TRANSLATE_NOOP("Words", "Mobile phone"),
        ContactKind.PHONE: QT_TRANSLATE_NOOP("Words", "Phone"),
        ContactKind.EMAIL: QT_TRANSLATE_NOOP("Words", "E-mail"),
        ContactKind.ADDRESS: QT_TRANSLATE_NOOP("Words", "Address"),
        ContactKind.SOCIAL: QT_TRANSLATE_NOOP("Words", "Social media"),
    },
    ContactStatus: {
        ContactStatus.WORKS: QT_TRANSLATE_NOOP("Words", "Works"),
        ContactStatus.FAILED: QT_TRANSLATE_NOOP("Words", "Failed"),
        ContactStatus.OLD: QT_TRANSLATE_NOOP("Words", "Old"),
    },
    Education: {
        Education.NONE: QT_TRANSLATE_NOOP("Words", "No school completed"),
        Education.SD: QT_TRANSLATE_NOOP("Words", "Primary school (SD)"),
        Education.SMP: QT_TRANSLATE_NOOP("Words", "Lower secondary (SMP)"),
        Education.SMA: QT_TRANSLATE_NOOP("Words", "Upper secondary (SMA/SMK)"),
        Education.DIPLOMA: QT_TRANSLATE_NOOP("Words", "Diploma (D1–D4)"),
        Education.S1: QT_TRANSLATE_NOOP("Words", "Bachelor (S1)"),
        Education.S2: QT_TRANSLATE_NOOP("Words", "Master (S2)"),
        Education.S3: QT_TRANSLATE_NOOP("Words", "Doctorate (S3)"),
    },
    WrittenLanguage: {
        WrittenLanguage.INDONESIAN: QT_TRANSLATE_NOOP("Words", "Indonesian"),
        WrittenLanguage.ENGLISH: QT_TRANSLATE_NOOP("Words", "English"),
    },
    StatusClass: {
        StatusClass.NEW: QT_TRANSLATE_NOOP("Words", "New"),
        StatusClass.WORKING: QT_TRANSLATE_NOOP("Words", "In progress"),
        StatusClass.WAITING_FOR_PATRON: QT_TRANSLATE_NOOP("Words", "Waiting for patron"),
        StatusClass.WAITING_FOR_OTHERS: QT_TRANSLATE_NOOP("Words", "Waiting for others"),
        StatusClass.READY: QT_TRANSLATE_NOOP("Words", "Ready"),
        StatusClass.DELIVERED: QT_TRANSLATE_NOOP("Words", "Delivered"),
        StatusClass.CLOSED: QT_TRANSLATE_NOOP("Words", "Closed"),
        StatusClass.DECLINED: QT_TRANSLATE_NOOP("Words", "Declined"),
        StatusClass.CANCELLED: QT_TRANSLATE_NOOP("Words", "Cancelled"),
    },
    Heading: {
        Heading.WHO_THEY_ARE: QT_TRANSLATE_NOOP("Words", "Who they are"),
        Heading.TRAITS: QT_TRANSLATE_NOOP("Words", "Traits"),
        Heading.KNOWLEDGE: QT_TRANSLATE_NOOP("Words", "Knowledge of the library"),
        Heading.TRIGGERS: QT_TRANSLATE_NOOP("Words", "What triggers their decision"),
        Heading.HOW_THEY_USE: QT_TRANSLATE_NOOP("Words", "How they use it"),
        Heading.WANTED_NOW: QT_TRANSLATE_NOOP("Words", "Services wanted now"),
        Heading.WANTED_IN_FUTURE: QT_TRANSLATE_NOOP("Words", "Services wanted in the future"),
        Heading.PERCEPTIONS: QT_TRANSLATE_NOOP("Words", "Perceptions and expectations"),
        Heading.BENEFITS: QT_TRANSLATE_NOOP("Words", "Benefits they seek"),
    },
    StatementSource: {
        StatementSource.DESK: QT_TRANSLATE_NOOP("Words", "At the desk"),
        StatementSource.SURVEY: QT_TRANSLATE_NOOP("Words", "Survey"),
        StatementSource.FORM: QT_TRANSLATE_NOOP("Words", "Form"),
        StatementSource.IMPORT: QT_TRANSLATE_NOOP("Words", "Import"),
        StatementSource.COUNTED: QT_TRANSLATE_NOOP("Words", "Counted"),
    },
    StatementStatus: {
        StatementStatus.CURRENT: QT_TRANSLATE_NOOP("Words", "Holds"),
        StatementStatus.CORRECTED: QT_TRANSLATE_NOOP("Words", "Corrected"),
        StatementStatus.WITHDRAWN: QT_TRANSLATE_NOOP("Words", "Withdrawn"),
        StatementStatus.OVERTAKEN: QT_TRANSLATE_NOOP("Words", "Updated"),
    },
    EventKind: {
        EventKind.OPENED: QT_TRANSLATE_NOOP("Words", "Request taken"),
        EventKind.NOTE: QT_TRANSLATE_NOOP("Words", "Note"),
        EventKind.STATUS_CHANGED: QT_TRANSLATE_NOOP("Words", "Status changed"),
        EventKind.PROMISED: QT_TRANSLATE_NOOP("Words", "Date promised"),
        EventKind.PROMISE_MOVED: QT_TRANSLATE_NOOP("Words", "Promise moved"),
        EventKind.TOLD: QT_TRANSLATE_NOOP("Words", "Patron told"),
        EventKind.WANTS_CHANGED: QT_TRANSLATE_NOOP("Words", "What is wanted changed"),
        EventKind.TARIFF_SETTLED: QT_TRANSLATE_NOOP("Words", "Tariff settled"),
        EventKind.STEP_DONE: QT_TRANSLATE_NOOP("Words", "Step done"),
        EventKind.STEP_REOPENED: QT_TRANSLATE_NOOP("Words", "Step open again"),
        EventKind.STEPS_MOVED: QT_TRANSLATE_NOOP("Words", "Steps moved"),
        EventKind.HANDED_OVER: QT_TRANSLATE_NOOP("Words", "Handed over"),
        EventKind.HAND_OVER_ACCEPTED: QT_TRANSLATE_NOOP("Words", "Hand-over accepted"),
        EventKind.HAND_OVER_DECLINED: QT_TRANSLATE_NOOP("Words", "Hand-over declined"),
        EventKind.HAND_OVER_WITHDRAWN: QT_TRANSLATE_NOOP("Words", "Hand-over taken back"),
        EventKind.ASSIGNED: QT_TRANSLATE_NOOP("Words", "In other hands"),
        EventKind.CHECKED: QT_TRANSLATE_NOOP("Words", "Delivery checked"),
        EventKind.SENT_AGAIN: QT_TRANSLATE_NOOP("Words", "Sent again"),
        EventKind.MERGED: QT_TRANSLATE_NOOP("Words", "Merged"),
        EventKind.LINKED: QT_TRANSLATE_NOOP("Words", "Linked"),
        EventKind.UNLINKED: QT_TRANSLATE_NOOP("Words", "No longer linked"),
    },
    Outcome: {
        Outcome.ANSWERED: QT_TRANSLATE_NOOP("Words", "Answered"),
        Outcome.PARTLY: QT_TRANSLATE_NOOP("Words", "Partly answered"),
        Outcome.REFERRED: QT_TRANSLATE_NOOP("Words", "Referred elsewhere"),
        Outcome.UNANSWERED: QT_TRANSLATE_NOOP("Words", "Not answered"),
    },
    Level: {
        Level.EARLY_YEARS: QT_TRANSLATE_NOOP("Words", "Early years (PAUD/TK)"),
        Level.PRIMARY: QT_TRANSLATE_NOOP("Words", "Primary (SD)"),
        Level.LOWER_SECONDARY: QT_TRANSLATE_NOOP("Words", "Lower secondary (SMP)"),
        Level.UPPER_SECONDARY: QT_TRANSLATE_NOOP("Words", "Upper secondary (SMA/SMK)"),
        Level.HIGHER_EDUCATION: QT_TRANSLATE_NOOP("Words", "Higher education"),
        Level.GENERAL: QT_TRANSLATE_NOOP("Words", "General public"),
    },
    FollowUpStatus: {
        FollowUpStatus.OPEN: QT_TRANSLATE_NOOP("Words", "To do"),
        FollowUpStatus.DONE: QT_TRANSLATE_NOOP("Words", "Done"),
        FollowUpStatus.DROPPED: QT_TRANSLATE_NOOP("Words", "Dropped"),
    },
    StaffRole: {
        StaffRole.FRONT_LINE: QT_TRANSLATE_NOOP("Words", "Front line"),
        StaffRole.BACK_OFFICE: QT_TRANSLATE_NOOP("Words", "Back office"),
        StaffRole.HELPER: QT_TRANSLATE_NOOP("Words", "Helper"),
    },
    ListName: {
        ListName.INTERACTIONS: QT_TRANSLATE_NOOP("Words", "Interactions"),
        ListName.REQUESTS: QT_TRANSLATE_NOOP("Words", "Requests"),
        ListName.COLLECTION_NEEDS: QT_TRANSLATE_NOOP("Words", "Collection needs"),
    },
    Shape: {
        Shape.WORDS: QT_TRANSLATE_NOOP("Words", "Words"),
        Shape.LADDER: QT_TRANSLATE_NOOP("Words", "Ladder of a service"),
        Shape.TRIGGER: QT_TRANSLATE_NOOP("Words", "What made them come"),
        Shape.PURPOSE: QT_TRANSLATE_NOOP("Words", "Purpose of a visit"),
        Shape.OTHER_SOURCE: QT_TRANSLATE_NOOP("Words", "Other source"),
        Shape.WISH: QT_TRANSLATE_NOOP("Words", "Wish"),
        Shape.PERCEPTION: QT_TRANSLATE_NOOP("Words", "Against what was expected"),
        Shape.BOTHERING_RULE: QT_TRANSLATE_NOOP("Words", "A rule that bothers"),
        Shape.BENEFIT: QT_TRANSLATE_NOOP("Words", "Benefit"),
    },
    ProfileGroup: {
        ProfileGroup.DEMOGRAPHICS: QT_TRANSLATE_NOOP("Words", "Demographics"),
        ProfileGroup.PSYCHOGRAPHICS: QT_TRANSLATE_NOOP("Words", "Psychographics"),
        ProfileGroup.USE_BEHAVIOUR: QT_TRANSLATE_NOOP("Words", "Use behaviour"),
    },
    ProfileFieldType: {
        ProfileFieldType.TEXT: QT_TRANSLATE_NOOP("Words", "Free text"),
        ProfileFieldType.NUMBER: QT_TRANSLATE_NOOP("Words", "A number"),
        ProfileFieldType.DATE: QT_TRANSLATE_NOOP("Words", "A date"),
        ProfileFieldType.CHOICE: QT_TRANSLATE_NOOP("Words", "One choice"),
        ProfileFieldType.CHOICES: QT_TRANSLATE_NOOP("Words", "Several choices"),
        ProfileFieldType.YES_NO: QT_TRANSLATE_NOOP("Words", "Yes or no"),
    },
    PutOff: {
        PutOff.SKIPPED: QT_TRANSLATE_NOOP("Words", "Skipped"),
        PutOff.DECLINED: QT_TRANSLATE_NOOP("Words", "Declined by the patron"),
    },
    LadderStep: {
        LadderStep.NEVER_HEARD: QT_TRANSLATE_NOOP("Words", "Never heard of it"),
        LadderStep.HAS_HEARD: QT_TRANSLATE_NOOP("Words", "Has heard of it"),
        LadderStep.TRIED: QT_TRANSLATE_NOOP("Words", "Has tried it"),
        LadderStep.REGULAR: QT_TRANSLATE_NOOP("Words", "Regular"),
        LadderStep.COULD_TEACH: QT_TRANSLATE_NOOP("Words", "Could teach it"),
    },
    WishState: {
        WishState.OPEN: QT_TRANSLATE_NOOP("Words", "Open"),
        WishState.OFFERED: QT_TRANSLATE_NOOP("Words", "Offered"),
        WishState.MET: QT_TRANSLATE_NOOP("Words", "Met"),
        WishState.DROPPED: QT_TRANSLATE_NOOP("Words", "Let go"),
    },
    Experience: {
        Experience.WORSE: QT_TRANSLATE_NOOP("Words", "Worse than expected"),
        Experience.AS_EXPECTED: QT_TRANSLATE_NOOP("Words", "As expected"),
        Experience.BETTER: QT_TRANSLATE_NOOP("Words", "Better than expected"),
    },
    **MESSAGE_WORDS,
    **PATRON_RECORD_WORDS,
    **WANTS_WORDS,
    **HAND_OVER_WORDS,
}


def word(value: StrEnum) -> str:
    """The word for one value of a closed list, to begin a line or stand alone."""
    source = _source(value)
    return QCoreApplication.translate("Words", source)


def word_in(wording: Wording, value: StrEnum) -> str:
    """The same word in another language than that of the screens."""
    source = _source(value)
    return wording.translate("Words", source)


def uncapitalised(text: str) -> str:
    """The text as it stands inside a sentence or behind a picture."""
    return text[:1].lower() + text[1:]


def words(kind: type[ValueT]) -> list[tuple[ValueT, str]]:
    """All values of a closed list with their words, in the order of the list."""
    return [(value, word(value)) for value in kind]


def _source(value: StrEnum) -> str:
    return str(_WORDS[type(value)][value])
