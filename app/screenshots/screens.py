"""The table of screens: what each picture is called, and how its screen is brought up."""

from collections.abc import Callable, Mapping
from functools import partial

from app.screenshots.stage import Stage
from app.ui.patrons.patron_panel import Page
from app.vocabulary.key_information import Heading

Screen = Callable[[Stage], None]
"""Brings a screen up, whatever was shown before."""


def _today(stage: Stage) -> None:
    stage.open_tab(0)


def _interactions(stage: Stage) -> None:
    stage.open_tab(2)


def _patron(page: Page, stage: Stage) -> None:
    stage.open_patron(page)


def _request(stage: Stage) -> None:
    stage.open_request(stage.late_request_id)


def _who(stage: Stage) -> None:
    _today(stage)
    stage.presence.ask_who()


def _which_desk(stage: Stage) -> None:
    _today(stage)
    desk = stage.desk.workplace.queries.desk
    stage.presence.begin(desk.staff(), desk.desks(), is_desk_known=False)


def _add_patron(stage: Stage) -> None:
    _patron(Page.SUMMARY, stage)
    stage.dialogs.add_patron("Raden Roro Endah Prabaningtyas")


def _edit_patron(stage: Stage) -> None:
    _patron(Page.PROFILE, stage)
    stage.dialogs.edit_patron(stage.patron_id)


def _log_interaction(stage: Stage) -> None:
    _patron(Page.SUMMARY, stage)
    stage.dialogs.log_interaction(stage.patron_id)
    stage.settle()
    stage.write("interaction_note", "Daftar pustaka dikirim ulang; halaman 3 sudah ada.")


def _state_something(stage: Stage) -> None:
    _patron(Page.KEY_INFORMATION, stage)
    stage.dialogs.statement(stage.patron_id, Heading.WANTED_IN_FUTURE.value)


def _new_request(stage: Stage) -> None:
    _patron(Page.REQUESTS, stage)
    stage.dialogs.new_request(stage.patron_id)


def _promise(stage: Stage) -> None:
    _request(stage)
    stage.dialogs.promise(stage.late_request_id)


def _message(stage: Stage) -> None:
    stage.open_request(stage.early_request_id)
    stage.dialogs.message(stage.early_request_id)


def _change_status(stage: Stage) -> None:
    _request(stage)
    stage.dialogs.change_status(stage.late_request_id)


def _note(stage: Stage) -> None:
    _request(stage)
    stage.dialogs.note(stage.late_request_id)


def _tell(stage: Stage) -> None:
    _request(stage)
    stage.dialogs.tell(stage.late_request_id)


SCREENS: Mapping[str, Screen] = {
    "today": _today,
    "patrons-summary": partial(_patron, Page.SUMMARY),
    "patrons-key-information": partial(_patron, Page.KEY_INFORMATION),
    "patrons-timeline": partial(_patron, Page.TIMELINE),
    "patrons-requests": partial(_patron, Page.REQUESTS),
    "patrons-profile": partial(_patron, Page.PROFILE),
    "interactions": _interactions,
    "request": _request,
    "who-is-at-the-desk": _who,
    "which-desk": _which_desk,
    "add-patron": _add_patron,
    "edit-patron": _edit_patron,
    "log-interaction": _log_interaction,
    "key-information-statement": _state_something,
    "new-request": _new_request,
    "promise": _promise,
    "message": _message,
    "change-status": _change_status,
    "note": _note,
    "tell": _tell,
}
"""A new screen is one more line here."""
