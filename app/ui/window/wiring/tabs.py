"""Who answers what the tabs ask for. No tab knows another."""

from functools import partial

from app.ui.requests.request_page import RequestPage
from app.ui.window.errands import Errands
from app.ui.window.navigation import Navigation, Tab
from app.ui.window.parts import Parts


def connect_tabs(parts: Parts, navigation: Navigation, errands: Errands) -> None:
    """Connect all tabs."""
    _connect_today(parts, navigation, errands)
    _connect_patrons(parts, navigation)
    _connect_interactions(parts, navigation)
    _connect_requests(parts, navigation, errands)


def _connect_today(parts: Parts, navigation: Navigation, errands: Errands) -> None:
    today, dialogs, colleagues = parts.today, parts.dialogs, parts.colleagues
    today.draft_requested.connect(errands.go_on_with_draft)
    today.follow_up_requested.connect(colleagues.follow_up)
    today.follow_up_done.connect(colleagues.do_follow_up)
    today.hand_over_accepted.connect(parts.hands.accept)
    today.tell_requested.connect(parts.telling.tell)
    today.word_read.connect(colleagues.read_word)
    today.all_patrons_requested.connect(partial(navigation.open_tab, Tab.PATRONS))
    today.all_requests_requested.connect(partial(navigation.open_tab, Tab.REQUESTS))
    today.counted.connect(partial(parts.top.tabs.set_count, Tab.TODAY))
    today.log_interaction_requested.connect(dialogs.log_interaction)
    today.message_requested.connect(parts.telling.tell)
    today.open_patron_requested.connect(navigation.open_patron)
    today.open_request_requested.connect(navigation.open_request)


def _connect_patrons(parts: Parts, navigation: Navigation) -> None:
    patrons, dialogs = parts.patrons, parts.dialogs
    patrons.add_patron_requested.connect(dialogs.add_patron)
    patrons.clear_search_requested.connect(parts.top.find_box.clear)
    patrons.correct_interaction_requested.connect(dialogs.interactions.correct)
    patrons.doubles_requested.connect(parts.duplicates.open_for)
    patrons.edit_patron_requested.connect(dialogs.edit_patron)
    patrons.history_requested.connect(parts.history.open_patron)
    patrons.key_lists_requested.connect(parts.key_lists.open)
    patrons.service_list_requested.connect(parts.key_lists.show_service)
    patrons.log_interaction_requested.connect(dialogs.log_interaction)
    patrons.new_request_requested.connect(dialogs.new_request)
    patrons.open_request_requested.connect(navigation.open_request)
    patrons.promise_requested.connect(dialogs.promise)
    patrons.statement_requested.connect(dialogs.statement)
    patrons.visit_requested.connect(parts.guest_book.record)
    patrons.text_typed.connect(navigation.type_into_find)
    patrons.relate_requested.connect(parts.record.relate)
    patrons.change_relation_requested.connect(parts.record.change_relation)
    patrons.raise_alert_requested.connect(parts.record.raise_alert)
    patrons.change_alert_requested.connect(parts.record.change_alert)
    patrons.permission_requested.connect(parts.record.ask_permission)


def _connect_interactions(parts: Parts, navigation: Navigation) -> None:
    parts.interactions.correct_interaction_requested.connect(parts.dialogs.interactions.correct)
    parts.interactions.log_interaction_requested.connect(parts.dialogs.log_interaction)
    parts.interactions.open_patron_requested.connect(navigation.open_patron)


def _connect_requests(parts: Parts, navigation: Navigation, errands: Errands) -> None:
    requests, dialogs = parts.requests, parts.dialogs
    requests.history_requested.connect(parts.history.open_request)
    requests.print_for_patron_requested.connect(parts.telling.print_for_patron)
    requests.print_requested.connect(parts.telling.print_for_staff)
    requests.receipt_requested.connect(parts.telling.slip)
    requests.new_request_requested.connect(errands.new_request)
    requests.note_requested.connect(dialogs.note)
    requests.open_patron_requested.connect(navigation.open_patron)
    requests.promise_requested.connect(dialogs.promise)
    requests.status_requested.connect(dialogs.change_status)
    requests.tell_requested.connect(parts.telling.tell)
    requests.edit_requested.connect(parts.wants.edit)
    requests.tariff_requested.connect(parts.wants.settle)
    requests.step_tick_requested.connect(parts.wants.tick)
    requests.step_move_requested.connect(parts.wants.move)
    requests.page_built.connect(partial(_connect_hands, parts))


def _connect_hands(parts: Parts, page: RequestPage) -> None:
    """Who has a request in hand; the page is built when it is wanted."""
    hands, actions, section = parts.hands, page.head.hands, page.hands
    actions.hand_over_requested.connect(hands.hand_over)
    actions.check_requested.connect(hands.check)
    actions.join_requested.connect(hands.join)
    actions.follow_up_requested.connect(partial(parts.colleagues.add_follow_up, 0))
    section.accept_requested.connect(hands.accept)
    section.decline_requested.connect(hands.decline)
    section.withdraw_requested.connect(hands.withdraw)
    page.unlink_requested.connect(hands.unlink)
