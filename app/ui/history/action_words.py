"""What staff did, in words: for the history and for the notice that offers to undo it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.queries.history_rows import ChangeSetRow
from app.ui.history.record_words import RecordWords
from app.vocabulary.changes import Action

_WORDS: dict[Action, object] = {
    Action.SET_UP: QT_TRANSLATE_NOOP("Actions", "Library set up"),
    Action.ADD_STAFF: QT_TRANSLATE_NOOP("Actions", "Staff member added"),
    Action.EDIT_STAFF: QT_TRANSLATE_NOOP("Actions", "Staff member changed"),
    Action.ADD_BRANCH: QT_TRANSLATE_NOOP("Actions", "Branch added"),
    Action.EDIT_BRANCH: QT_TRANSLATE_NOOP("Actions", "Branch changed"),
    Action.ADD_DESK: QT_TRANSLATE_NOOP("Actions", "Desk added"),
    Action.EDIT_DESK: QT_TRANSLATE_NOOP("Actions", "Desk renamed"),
    Action.SET_HOURS: QT_TRANSLATE_NOOP("Actions", "Opening hours set"),
    Action.REMOVE_HOURS: QT_TRANSLATE_NOOP("Actions", "Opening hours removed"),
    Action.CLOSE_BRANCH: QT_TRANSLATE_NOOP("Actions", "Branch closed for some days"),
    Action.REMOVE_CLOSURE: QT_TRANSLATE_NOOP("Actions", "Closed days removed"),
    Action.ADD_PATRON: QT_TRANSLATE_NOOP("Actions", "Patron registered"),
    Action.EDIT_PATRON: QT_TRANSLATE_NOOP("Actions", "Patron changed"),
    Action.EDIT_MANY_PATRONS: QT_TRANSLATE_NOOP("Actions", "Many patrons changed"),
    Action.MERGE_PATRONS: QT_TRANSLATE_NOOP("Actions", "Patrons merged"),
    Action.TELL_PATRONS_APART: QT_TRANSLATE_NOOP("Actions", "Patrons told apart"),
    Action.RELATE_PATRONS: QT_TRANSLATE_NOOP("Actions", "Patrons related"),
    Action.EDIT_RELATION: QT_TRANSLATE_NOOP("Actions", "Relation changed"),
    Action.END_RELATION: QT_TRANSLATE_NOOP("Actions", "Relation ended"),
    Action.RAISE_ALERT: QT_TRANSLATE_NOOP("Actions", "Alert raised"),
    Action.EDIT_ALERT: QT_TRANSLATE_NOOP("Actions", "Alert changed"),
    Action.READ_ALERT: QT_TRANSLATE_NOOP("Actions", "Alert taken note of"),
    Action.ARCHIVE_ALERT: QT_TRANSLATE_NOOP("Actions", "Alert archived"),
    Action.KEEP_PERMISSION: QT_TRANSLATE_NOOP("Actions", "Permission noted"),
    Action.LOG_INTERACTION: QT_TRANSLATE_NOOP("Actions", "Interaction logged"),
    Action.EDIT_INTERACTION: QT_TRANSLATE_NOOP("Actions", "Interaction corrected"),
    Action.REMOVE_INTERACTION: QT_TRANSLATE_NOOP("Actions", "Interaction removed"),
    Action.RECORD_VISIT: QT_TRANSLATE_NOOP("Actions", "Visit recorded"),
    Action.REMOVE_VISIT: QT_TRANSLATE_NOOP("Actions", "Visit removed"),
    Action.ENTER_LATE: QT_TRANSLATE_NOOP("Actions", "Interactions entered late"),
    Action.ADD_FOLLOW_UP: QT_TRANSLATE_NOOP("Actions", "Follow-up added"),
    Action.END_FOLLOW_UP: QT_TRANSLATE_NOOP("Actions", "Follow-up ended"),
    Action.MOVE_FOLLOW_UP: QT_TRANSLATE_NOOP("Actions", "Follow-up moved"),
    Action.LEAVE_SHIFT_WORD: QT_TRANSLATE_NOOP("Actions", "Word left for the next shift"),
    Action.READ_SHIFT_WORD: QT_TRANSLATE_NOOP("Actions", "Word from a shift read"),
    Action.THANK_COLLEAGUE: QT_TRANSLATE_NOOP("Actions", "Colleague thanked"),
    Action.KEEP_DRAFT: QT_TRANSLATE_NOOP("Actions", "Draft kept"),
    Action.OPEN_REQUEST: QT_TRANSLATE_NOOP("Actions", "Request taken"),
    Action.CHANGE_STATUS: QT_TRANSLATE_NOOP("Actions", "Status changed"),
    Action.EDIT_REQUEST: QT_TRANSLATE_NOOP("Actions", "Request changed"),
    Action.SETTLE_TARIFF: QT_TRANSLATE_NOOP("Actions", "Tariff settled"),
    Action.DO_STEP: QT_TRANSLATE_NOOP("Actions", "Step done"),
    Action.REOPEN_STEP: QT_TRANSLATE_NOOP("Actions", "Step opened again"),
    Action.MOVE_STEPS: QT_TRANSLATE_NOOP("Actions", "Steps moved"),
    Action.HAND_OVER_REQUEST: QT_TRANSLATE_NOOP("Actions", "Request handed over"),
    Action.ACCEPT_HAND_OVER: QT_TRANSLATE_NOOP("Actions", "Hand-over accepted"),
    Action.DECLINE_HAND_OVER: QT_TRANSLATE_NOOP("Actions", "Hand-over declined"),
    Action.WITHDRAW_HAND_OVER: QT_TRANSLATE_NOOP("Actions", "Hand-over taken back"),
    Action.CHECK_DELIVERY: QT_TRANSLATE_NOOP("Actions", "Delivery checked"),
    Action.MERGE_REQUESTS: QT_TRANSLATE_NOOP("Actions", "Requests merged"),
    Action.LINK_REQUESTS: QT_TRANSLATE_NOOP("Actions", "Requests linked"),
    Action.UNLINK_REQUESTS: QT_TRANSLATE_NOOP("Actions", "Requests no longer linked"),
    Action.CHANGE_MANY_REQUESTS: QT_TRANSLATE_NOOP("Actions", "Several requests changed"),
    Action.ARRANGE_TODAY: QT_TRANSLATE_NOOP("Actions", "Today arranged"),
    Action.PROMISE_DATE: QT_TRANSLATE_NOOP("Actions", "Date promised"),
    Action.TELL_PATRON: QT_TRANSLATE_NOOP("Actions", "Patron told"),
    Action.NOTE_ON_REQUEST: QT_TRANSLATE_NOOP("Actions", "Note on a request"),
    Action.ADD_STATEMENT: QT_TRANSLATE_NOOP("Actions", "Key information added"),
    Action.CORRECT_STATEMENT: QT_TRANSLATE_NOOP("Actions", "Key information corrected"),
    Action.WITHDRAW_STATEMENT: QT_TRANSLATE_NOOP("Actions", "Key information withdrawn"),
    Action.CONFIRM_STATEMENT: QT_TRANSLATE_NOOP("Actions", "Key information confirmed"),
    Action.MOVE_WISH: QT_TRANSLATE_NOOP("Actions", "Wish moved on"),
    Action.PUT_OFF_QUESTION: QT_TRANSLATE_NOOP("Actions", "Question put off"),
    Action.EDIT_LISTS: QT_TRANSLATE_NOOP("Actions", "Lists changed"),
    Action.EDIT_PROFILE_FIELDS: QT_TRANSLATE_NOOP("Actions", "Profile fields changed"),
    Action.SAVE_VIEW: QT_TRANSLATE_NOOP("Actions", "View saved"),
    Action.EDIT_VIEW: QT_TRANSLATE_NOOP("Actions", "View changed"),
    Action.REMOVE_VIEW: QT_TRANSLATE_NOOP("Actions", "View removed"),
    Action.BEGIN_WITH_VIEW: QT_TRANSLATE_NOOP("Actions", "View chosen to begin with"),
    Action.IMPORT_PATRONS: QT_TRANSLATE_NOOP("Actions", "Patrons imported"),
    Action.BUILD_DEMONSTRATION: QT_TRANSLATE_NOOP("Actions", "Demonstration built"),
    Action.UNDO: QT_TRANSLATE_NOOP("Actions", "Undone"),
    Action.RESTORE_FIELD: QT_TRANSLATE_NOOP("Actions", "Field restored"),
}

# The notice of an action with what it was about; {owner} is the patron with the request's number, {name} the
# record's own name. Actions without one are told by their words above.
_TOLD: dict[Action, object] = {
    Action.ADD_PATRON: QT_TRANSLATE_NOOP("Actions", "{owner} registered"),
    Action.EDIT_PATRON: QT_TRANSLATE_NOOP("Actions", "{owner} changed"),
    Action.LOG_INTERACTION: QT_TRANSLATE_NOOP("Actions", "Interaction with {owner} logged"),
    Action.EDIT_INTERACTION: QT_TRANSLATE_NOOP("Actions", "Interaction with {owner} corrected"),
    Action.REMOVE_INTERACTION: QT_TRANSLATE_NOOP("Actions", "Interaction with {owner} removed"),
    Action.RECORD_VISIT: QT_TRANSLATE_NOOP("Actions", "Visit of {owner} recorded"),
    Action.REMOVE_VISIT: QT_TRANSLATE_NOOP("Actions", "Visit of {owner} removed"),
    Action.RAISE_ALERT: QT_TRANSLATE_NOOP("Actions", "Alert for {owner} raised"),
    Action.EDIT_ALERT: QT_TRANSLATE_NOOP("Actions", "Alert for {owner} changed"),
    Action.READ_ALERT: QT_TRANSLATE_NOOP("Actions", "Alert for {owner} taken note of"),
    Action.ARCHIVE_ALERT: QT_TRANSLATE_NOOP("Actions", "Alert for {owner} archived"),
    Action.KEEP_PERMISSION: QT_TRANSLATE_NOOP("Actions", "Permission of {owner} noted"),
    Action.OPEN_REQUEST: QT_TRANSLATE_NOOP("Actions", "Request of {owner} taken"),
    Action.CHANGE_STATUS: QT_TRANSLATE_NOOP("Actions", "Status changed: {owner}"),
    Action.EDIT_REQUEST: QT_TRANSLATE_NOOP("Actions", "Request changed: {owner}"),
    Action.SETTLE_TARIFF: QT_TRANSLATE_NOOP("Actions", "Tariff settled: {owner}"),
    Action.DO_STEP: QT_TRANSLATE_NOOP("Actions", "Step done: {owner}"),
    Action.REOPEN_STEP: QT_TRANSLATE_NOOP("Actions", "Step opened again: {owner}"),
    Action.MOVE_STEPS: QT_TRANSLATE_NOOP("Actions", "Steps moved: {owner}"),
    Action.HAND_OVER_REQUEST: QT_TRANSLATE_NOOP("Actions", "Handed over: {owner}"),
    Action.ACCEPT_HAND_OVER: QT_TRANSLATE_NOOP("Actions", "Accepted: {owner}"),
    Action.DECLINE_HAND_OVER: QT_TRANSLATE_NOOP("Actions", "Not accepted: {owner}"),
    Action.WITHDRAW_HAND_OVER: QT_TRANSLATE_NOOP("Actions", "Hand-over taken back: {owner}"),
    Action.CHECK_DELIVERY: QT_TRANSLATE_NOOP("Actions", "Delivery checked: {owner}"),
    Action.MERGE_REQUESTS: QT_TRANSLATE_NOOP("Actions", "Merged: {owner}"),
    Action.LINK_REQUESTS: QT_TRANSLATE_NOOP("Actions", "Linked: {owner}"),
    Action.PROMISE_DATE: QT_TRANSLATE_NOOP("Actions", "Promise to {owner}: {name}"),
    Action.TELL_PATRON: QT_TRANSLATE_NOOP("Actions", "Noted as told: {owner}"),
    Action.NOTE_ON_REQUEST: QT_TRANSLATE_NOOP("Actions", "Note kept: {owner}"),
    Action.ADD_STATEMENT: QT_TRANSLATE_NOOP("Actions", "Key information about {owner} kept"),
    Action.CORRECT_STATEMENT: QT_TRANSLATE_NOOP("Actions", "Key information about {owner} corrected"),
    Action.WITHDRAW_STATEMENT: QT_TRANSLATE_NOOP("Actions", "Key information about {owner} withdrawn"),
    Action.CONFIRM_STATEMENT: QT_TRANSLATE_NOOP("Actions", "Key information about {owner} confirmed"),
    Action.MOVE_WISH: QT_TRANSLATE_NOOP("Actions", "Wish of {owner} moved on"),
    Action.PUT_OFF_QUESTION: QT_TRANSLATE_NOOP("Actions", "Question to {owner} put off"),
    Action.RESTORE_FIELD: QT_TRANSLATE_NOOP("Actions", "Field restored: {owner}"),
}
_OF_A_FOLLOW_UP = frozenset({Action.ADD_FOLLOW_UP, Action.END_FOLLOW_UP, Action.MOVE_FOLLOW_UP})


def action_word(action: Action) -> str:
    """What was done, to begin a line or stand alone."""
    source = str(_WORDS.get(action, action.value))
    return QCoreApplication.translate("Actions", source)


def has_action_word(action: Action) -> bool:
    """Whether the table names the action."""
    return action in _WORDS


class ActionWords:
    """Tells of change sets with what they were about."""

    def __init__(self, records: RecordWords) -> None:
        self._records = records

    def told(self, row: ChangeSetRow) -> str:
        """What was saved, in one line: Interaction with Nur'aini Siregar logged."""
        if row.undoes_action is Action.UNDO:
            return self.tr("Done again: {what}").format(what=self.about(row))
        if row.undoes_action is not None:
            return self.tr("Undone: {what}").format(what=self._told(row.undoes_action, row))
        return self._told(row.action, row)

    def _told(self, action: Action, row: ChangeSetRow) -> str:
        about = row.about
        if about is not None and action in _OF_A_FOLLOW_UP:
            return f"{action_word(action)}: {self._records.own(about)}"
        owner = self._records.owner(about) if about is not None else ""
        if about is None or action not in _TOLD or not owner:
            return action_word(action)
        source = str(_TOLD[action])
        return QCoreApplication.translate("Actions", source).format(
            owner=owner, name=self._records.own(about)
        )

    def listed(self, row: ChangeSetRow) -> str:
        """What was done, without what it was about; of an undo what it took back."""
        if row.undoes_action is Action.UNDO:
            return self.tr("Done again")
        if row.undoes_action is not None:
            return self.tr("Undone: {what}").format(what=action_word(row.undoes_action))
        return action_word(row.action)

    def about(self, row: ChangeSetRow) -> str:
        """Whom and what it was about; how many records where it was about many."""
        if row.about is None:
            return self.tr("%Ln record(s)", "", row.change_count)
        return self._records.owner(row.about) or self._records.own(row.about)

    def by(self, row: ChangeSetRow) -> str:
        """Who did it."""
        return row.staff_name or self.tr("command line")

    def by_and_where(self, row: ChangeSetRow) -> str:
        """Who did it, and from which desk."""
        return f"{self.by(row)} · {row.desk_name}" if row.desk_name else self.by(row)

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts and their plurals."""
        return QCoreApplication.translate("ActionWords", source, comment, n)
