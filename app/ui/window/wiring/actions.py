"""What each key and menu entry does."""

from functools import partial

from app.ui.window.errands import Errands
from app.ui.window.navigation import Navigation
from app.ui.window.parts import Parts


def connect_actions(parts: Parts, navigation: Navigation, errands: Errands) -> None:
    """One line per action, in the order of the menu."""
    actions = parts.actions
    actions.find_everywhere.triggered.connect(parts.seek.open)
    actions.palette.triggered.connect(parts.palette.open)
    actions.guest_book.triggered.connect(parts.guest_book.open)
    actions.record_visit.triggered.connect(errands.record_visit_of_current)
    actions.find.triggered.connect(navigation.go_to_find)
    actions.add_patron.triggered.connect(errands.add_patron)
    actions.log_interaction.triggered.connect(errands.log_for_current)
    actions.new_request.triggered.connect(errands.ask_for_current)
    actions.tell.triggered.connect(errands.tell_of_current)
    actions.receipt.triggered.connect(errands.receipt_of_current)
    actions.undo.triggered.connect(parts.undoing.undo_last)
    actions.history.triggered.connect(parts.history.open_all)
    actions.back_up.triggered.connect(parts.backups.open)
    actions.tally_directional.triggered.connect(partial(errands.tally, "directional"))
    actions.tally_reference.triggered.connect(partial(errands.tally, "reference"))
    actions.add_follow_up.triggered.connect(errands.follow_up_current)
    actions.late_entry.triggered.connect(parts.late_entry.open)
    actions.print_log.triggered.connect(parts.desk_sheets.print_log)
    actions.print_shift.triggered.connect(parts.desk_sheets.print_shift)
    actions.texts.triggered.connect(parts.texts.open)
    actions.leave_word.triggered.connect(parts.colleagues.leave_word)
    actions.thank.triggered.connect(parts.colleagues.thank)
    actions.my_month.triggered.connect(parts.colleagues.my_month)
    actions.bring_in.triggered.connect(errands.bring_in)
    actions.duplicates.triggered.connect(parts.duplicates.open)
    actions.edit_many.triggered.connect(errands.edit_many)
    actions.opening_hours.triggered.connect(parts.hours.open)
    actions.key_lists.triggered.connect(parts.key_lists.open)
    actions.kinds.triggered.connect(parts.kinds.open)
    actions.income.triggered.connect(parts.kinds.open_income)
    actions.profile_fields.triggered.connect(parts.profile_fields.open)
    actions.purposes.triggered.connect(parts.purposes.open)
    _connect_window_actions(parts, navigation, errands)


def _connect_window_actions(parts: Parts, navigation: Navigation, errands: Errands) -> None:
    actions = parts.actions
    actions.switch_staff.triggered.connect(parts.presence.ask_who)
    actions.lock.triggered.connect(parts.presence.lock)
    actions.colleagues.triggered.connect(parts.desk_dialogs.open_colleagues)
    actions.this_desk.triggered.connect(parts.desk_dialogs.open_this_desk)
    actions.branches.triggered.connect(parts.desk_dialogs.open_branches)
    actions.switch_language.triggered.connect(errands.switch_language)
    actions.switch_look.triggered.connect(errands.switch_look)
    actions.shortcuts.triggered.connect(parts.help.show_shortcuts)
    actions.about.triggered.connect(parts.help.show_about)
    for number, action in enumerate(actions.tabs):
        action.triggered.connect(partial(navigation.open_tab, number))
