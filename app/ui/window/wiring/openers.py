"""Where the dialogs lead when they are done, and who says what was refused."""

from app.ui.window.navigation import Navigation
from app.ui.window.parts import Parts


def connect_openers(parts: Parts, navigation: Navigation) -> None:
    """Connect everything that opens dialogs."""
    for opener in (
        parts.backups,
        parts.batch,
        parts.colleagues,
        parts.desk_dialogs,
        parts.dialogs,
        parts.guest_book,
        parts.duplicates,
        parts.hands,
        parts.history,
        parts.hours,
        parts.key_lists,
        parts.record,
        parts.purposes,
        parts.wants,
        parts.kinds,
        parts.profile_fields,
        parts.telling,
        parts.desk_sheets,
        parts.late_entry,
        parts.texts,
    ):
        opener.refused.connect(parts.undoing.tell_refused)
    for patrons in (parts.dialogs, parts.history, parts.key_lists, parts.duplicates):
        patrons.open_patron_requested.connect(navigation.open_patron)
    for requests in (parts.history, parts.hours):
        requests.open_request_requested.connect(navigation.open_request)
    parts.seek.open_patron_requested.connect(navigation.open_patron)
    parts.seek.open_request_requested.connect(navigation.open_request)
    parts.seek.open_interaction_requested.connect(parts.dialogs.interactions.correct)
    parts.seek.open_key_information_requested.connect(navigation.open_key_information)
    parts.guest_book.open_patron_requested.connect(navigation.open_patron)
    parts.dialogs.patron_added.connect(navigation.open_patron)
    parts.dialogs.request_opened.connect(navigation.open_request)
    parts.backups.made.connect(parts.status.show_backup)
    parts.dialogs.promise_moved.connect(parts.telling.tell)
