"""What the row above the tabs, the scanner, the foot line and a change of staff lead to."""

from app.ui.window.errands import Errands
from app.ui.window.navigation import Navigation
from app.ui.window.parts import Parts
from app.ui.workplace import Workplace


def connect_frame(workplace: Workplace, parts: Parts, navigation: Navigation, errands: Errands) -> None:
    """Connect what lies around the tabs."""
    parts.top.tabs.currentChanged.connect(parts.pages.setCurrentIndex)
    parts.top.find_box.textChanged.connect(navigation.search)
    parts.top.find_box.returnPressed.connect(parts.patrons.open_first)
    parts.scan_filter.scanned.connect(parts.scans.look_up)
    parts.scans.patron_scanned.connect(navigation.open_patron)
    parts.scans.new_patron_requested.connect(parts.dialogs.add_patron_with_card)
    parts.presence.arrived.connect(errands.tell_arrived)
    parts.presence.work_in_dialogs(parts.actions.everywhere())
    parts.status.backup_requested.connect(parts.backups.open)
    parts.status.shortcuts_requested.connect(parts.help.show_shortcuts)
    workplace.tasks.committed.connect(errands.forget_arrival)
