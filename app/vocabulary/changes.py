"""What a committed action tells the rest of the program: who did it and which records it touched."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from app.vocabulary.records import RecordKind, RecordRef

ResultT = TypeVar("ResultT")


class Action(StrEnum):
    """The name of what staff did, kept with each change set and shown in the history."""

    SET_UP = "set_up"
    ADD_STAFF = "add_staff"
    EDIT_STAFF = "edit_staff"
    ADD_BRANCH = "add_branch"
    EDIT_BRANCH = "edit_branch"
    ADD_DESK = "add_desk"
    EDIT_DESK = "edit_desk"
    SET_HOURS = "set_hours"
    REMOVE_HOURS = "remove_hours"
    CLOSE_BRANCH = "close_branch"
    REMOVE_CLOSURE = "remove_closure"
    ADD_PATRON = "add_patron"
    EDIT_PATRON = "edit_patron"
    EDIT_MANY_PATRONS = "edit_many_patrons"
    MERGE_PATRONS = "merge_patrons"
    TELL_PATRONS_APART = "tell_patrons_apart"
    LOG_INTERACTION = "log_interaction"
    EDIT_INTERACTION = "edit_interaction"
    REMOVE_INTERACTION = "remove_interaction"
    RECORD_VISIT = "record_visit"
    REMOVE_VISIT = "remove_visit"
    ENTER_LATE = "enter_late"
    ADD_FOLLOW_UP = "add_follow_up"
    END_FOLLOW_UP = "end_follow_up"
    MOVE_FOLLOW_UP = "move_follow_up"
    RELATE_PATRONS = "relate_patrons"
    EDIT_RELATION = "edit_relation"
    END_RELATION = "end_relation"
    RAISE_ALERT = "raise_alert"
    EDIT_ALERT = "edit_alert"
    READ_ALERT = "read_alert"
    ARCHIVE_ALERT = "archive_alert"
    KEEP_PERMISSION = "keep_permission"
    LEAVE_SHIFT_WORD = "leave_shift_word"
    READ_SHIFT_WORD = "read_shift_word"
    THANK_COLLEAGUE = "thank_colleague"
    KEEP_DRAFT = "keep_draft"
    OPEN_REQUEST = "open_request"
    CHANGE_STATUS = "change_status"
    EDIT_REQUEST = "edit_request"
    SETTLE_TARIFF = "settle_tariff"
    DO_STEP = "do_step"
    REOPEN_STEP = "reopen_step"
    MOVE_STEPS = "move_steps"
    HAND_OVER_REQUEST = "hand_over_request"
    ACCEPT_HAND_OVER = "accept_hand_over"
    DECLINE_HAND_OVER = "decline_hand_over"
    WITHDRAW_HAND_OVER = "withdraw_hand_over"
    CHECK_DELIVERY = "check_delivery"
    MERGE_REQUESTS = "merge_requests"
    LINK_REQUESTS = "link_requests"
    UNLINK_REQUESTS = "unlink_requests"
    CHANGE_MANY_REQUESTS = "change_many_requests"
    ARRANGE_TODAY = "arrange_today"
    PROMISE_DATE = "promise_date"
    TELL_PATRON = "tell_patron"
    NOTE_ON_REQUEST = "note_on_request"
    ADD_STATEMENT = "add_statement"
    CORRECT_STATEMENT = "correct_statement"
    WITHDRAW_STATEMENT = "withdraw_statement"
    CONFIRM_STATEMENT = "confirm_statement"
    MOVE_WISH = "move_wish"
    PUT_OFF_QUESTION = "put_off_question"
    EDIT_LISTS = "edit_lists"
    EDIT_PROFILE_FIELDS = "edit_profile_fields"
    SAVE_VIEW = "save_view"
    EDIT_VIEW = "edit_view"
    REMOVE_VIEW = "remove_view"
    BEGIN_WITH_VIEW = "begin_with_view"
    IMPORT_PATRONS = "import_patrons"
    BUILD_DEMONSTRATION = "build_demonstration"
    UNDO = "undo"
    RESTORE_FIELD = "restore_field"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts and from where.

    `staff_id` and `desk_id` are None only while a library is being set up, before either exists.
    """

    staff_id: int | None
    desk_id: int | None


@dataclass(frozen=True, slots=True)
class Changes:
    """What one committed change set touched.

    `change_set_id` is None when the action turned out to change nothing. `records` lists the records
    themselves up to a bound; beyond it (an import) `records` is empty and the kinds alone tell.
    """

    change_set_id: int | None
    action: Action
    kinds: frozenset[RecordKind]
    records: tuple[RecordRef, ...] = ()


@dataclass(frozen=True, slots=True)
class Committed(Generic[ResultT]):
    """The result of an action that is on the disk, and what it changed."""

    result: ResultT
    changes: Changes
