"""The kinds of record, numbered once for ever: change sets name records by these numbers."""

from enum import IntEnum
from typing import NamedTuple


class RecordKind(IntEnum):
    """What a record is. A number is never used again for something else."""

    BRANCH = 1
    DESK = 2
    STAFF_MEMBER = 3
    CATEGORY = 4
    CHANNEL = 5
    INTERACTION_KIND = 6
    REQUEST_KIND = 7
    LIBRARY = 8
    PURPOSE = 9
    OPENING_HOURS = 50
    CLOSURE = 51
    PATRON = 10
    IDENTIFIER = 11
    CONTACT = 12
    STATEMENT = 13
    ADDRESS = 14
    ALERT = 15
    ALERT_READING = 16
    PERMISSION = 17
    RELATION = 18
    DISTINCT_PATRONS = 19
    INTERACTION = 20
    PARTICIPANT = 21
    VISIT = 22
    REQUEST = 30
    REQUEST_EVENT = 31
    PROMISE = 32
    REQUEST_VALUE = 33
    REQUEST_STEP = 34
    HAND_OVER = 35
    CLOSING_CHECK = 36
    FOLLOW_UP = 40
    SERVICE = 60
    PREPARED_ANSWER = 61
    HEADING_TERM = 62
    ASKING = 63
    STATUS_FLOW = 70
    REQUEST_STATUS = 71
    KIND_FIELD = 72
    KIND_CHOICE = 73
    KIND_STEP = 74
    PROFILE_FIELD = 64
    PROFILE_CHOICE = 65
    PROFILE_AUDIENCE = 66
    PROFILE_VALUE = 67
    MESSAGE_TEMPLATE = 85
    SHIFT_WORD = 45
    THANKS = 46
    SAVED_VIEW = 80
    STARTING_VIEW = 81


class RecordRef(NamedTuple):
    """One record: its kind and its local number."""

    kind: RecordKind
    id: int
