"""Opens any of the dialogs on a library that has what it needs."""

from collections.abc import Callable
from typing import Any

from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.dialog_opener import DialogOpener
from app.ui.dialogs.interaction.interaction_dialog import InteractionDialog
from app.ui.dialogs.patron_dialog import PatronDialog
from app.ui.dialogs.promise_dialog import PromiseDialog
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.dialogs.statement_dialog import StatementDialog
from app.ui.dialogs.status_dialog import StatusDialog
from app.ui.dialogs.text_dialog import NoteDialog
from app.vocabulary.key_information import Heading
from tests.builders import Builder, card
from tests.settable_clock import SettableClock

Opened = Callable[[type[Any]], Any]
"""What the fixture `opened` answers with."""

DIALOGS: tuple[type[CommandDialog], ...] = (
    InteractionDialog,
    NoteDialog,
    PatronDialog,
    PromiseDialog,
    RequestDialog,
    StatementDialog,
    StatusDialog,
)


def open_by_name(
    kind: type[CommandDialog], opener: DialogOpener, build: Builder, clock: SettableClock
) -> None:
    """Open the dialog of this class, over a patron with a card and a request with a promise."""
    patron_id = build.patron(identifiers=(card("M0000017"),))
    request_id = build.request(patron_id, promised_for=clock.ahead(days=2))
    by_kind: dict[type[CommandDialog], Callable[[], None]] = {
        InteractionDialog: lambda: opener.log_interaction(patron_id),
        NoteDialog: lambda: opener.note(request_id),
        PatronDialog: lambda: opener.edit_patron(patron_id),
        PromiseDialog: lambda: opener.promise(request_id),
        RequestDialog: lambda: opener.new_request(patron_id),
        StatementDialog: lambda: opener.statement(patron_id, Heading.TRAITS.value),
        StatusDialog: lambda: opener.change_status(request_id),
    }
    by_kind[kind]()
