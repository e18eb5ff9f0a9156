"""The tables of screens: what each picture is called, and how its screen is brought up."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from PySide6.QtCore import QTime
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from app.screenshots.request_screens import REQUEST_SCREENS
from app.screenshots.stage import DeskStage, FirstStage
from app.screenshots.steps import on_today, page_pressed, patron, pressed, today
from app.services.commands import ChangeStatus
from app.ui.bring_in.bring_in_page import BringInPage
from app.ui.dialogs.key_lists.opener import KeyListsOpener
from app.ui.first_start.wishes import Way
from app.ui.history.undoing import Undoing
from app.ui.late_entry.late_row import LateRow
from app.ui.list_views.view_menu import ViewMenu
from app.ui.patrons.patron_panel import Page
from app.ui.patrons.timeline.timeline_head import TimelineHead
from app.ui.seeking.seek_dialog import SeekDialog
from app.vocabulary.key_information import Heading, Shape
from app.vocabulary.library_errors import LibraryMissingError
from app.vocabulary.requests import StatusClass

NEW_FOLDER = Path(gettempdir(), "Pemustaka")
"""Where the first start proposes to put libraries; nothing is ever put there."""

_PATRONS = """No. Anggota;Nama;Jenis Kelamin;Tipe Anggota;Telepon;Email;Tanggal Lahir;Alamat
M0002401;Raden Roro Endah P.;P;Mahasiswa;0812-0099-1201;endah@example.org;17-08-2005;Jl. Ngesrep Timur 5
M0002402;Suharto;L;Umum;024-7400012;;01-05-1961;Jl. Setiabudi 118
M0002403;Maria Goretti Wona;P;Guru;0813-0099-1203;maria.wona@example.org;31-02-1988;Jl. Tirto Agung 9
M0002404;;P;Pelajar;;;12-11-2010;Jl. Bulusan 3
M0002404;Ahmad Fauzan;L;Pelajar;0857-0099-1205;;03-04-2011;Jl. Mulawarman 27
"""
"""What a library brings in: five rows, of which two cannot be taken."""


def _interactions(stage: DeskStage) -> None:
    stage.act("tab_3")


def _save_view(stage: DeskStage) -> None:
    _interactions(stage)
    stage.part(ViewMenu, "interactions_view").save_requested.emit()


def _export(stage: DeskStage) -> None:
    _interactions(stage)
    stage.press("interactions_export")


def _timeline(text: str, stage: DeskStage, *, with_changes: bool = False) -> None:
    """Also where it was narrowed before."""
    patron(Page.TIMELINE, stage)
    stage.part(TimelineHead).clear()
    stage.part(QAbstractButton, "timeline_changes").setChecked(with_changes)
    stage.part(QLineEdit, "timeline_find").setText(text)
    stage.settle()


def _request(stage: DeskStage) -> None:
    stage.open_request(stage.late_request_id)


def _who(stage: DeskStage) -> None:
    today(stage)
    stage.presence.ask_who()


def _which_desk(stage: DeskStage) -> None:
    today(stage)
    desk = stage.workplace.queries.desk
    stage.presence.begin(desk.staff(), desk.desks(), is_desk_known=False)


def _add_patron(stage: DeskStage) -> None:
    patron(Page.SUMMARY, stage)
    stage.dialogs.add_patron("Raden Roro Endah Prabaningtyas")


def _edit_patron(stage: DeskStage) -> None:
    patron(Page.PROFILE, stage)
    stage.dialogs.edit_patron(stage.patron_id)


def _log_interaction(stage: DeskStage) -> None:
    patron(Page.SUMMARY, stage)
    stage.dialogs.log_interaction(stage.patron_id)
    stage.settle()
    stage.write("interaction_note", "Daftar pustaka dikirim ulang; halaman 3 sudah ada.")


def _state_something(stage: DeskStage) -> None:
    patron(Page.KEY_INFORMATION, stage)
    stage.dialogs.statement(stage.patron_id, Heading.WANTED_IN_FUTURE.value)


def _new_request(stage: DeskStage) -> None:
    patron(Page.REQUESTS, stage)
    stage.dialogs.new_request(stage.patron_id)


def _promise(stage: DeskStage) -> None:
    _request(stage)
    stage.dialogs.promise(stage.late_request_id)


def _receipt(stage: DeskStage) -> None:
    stage.open_request(stage.early_request_id)
    stage.act("receipt")


def _change_status(stage: DeskStage) -> None:
    _request(stage)
    stage.dialogs.change_status(stage.late_request_id)


def _note(stage: DeskStage) -> None:
    _request(stage)
    stage.dialogs.note(stage.late_request_id)


def _tell(stage: DeskStage) -> None:
    _request(stage)
    stage.act("tell")


def _print_request(stage: DeskStage) -> None:
    _request(stage)
    stage.part(QAction, "request_print").trigger()


def _late_entry(stage: DeskStage) -> None:
    on_today("late_entry", stage)
    row = stage.part(LateRow)
    row.words.setText("Menanyakan jam buka")
    row.time.setTime(QTime(23, 50))


def _bring_in_looked_at(stage: DeskStage) -> None:
    on_today("bring_in", stage)
    with TemporaryDirectory() as folder:
        file = Path(folder, "anggota.csv")
        file.write_text(_PATRONS, encoding="utf-8")
        stage.part(BringInPage).open_file(file)
        stage.settle()


def _key_lists(stage: DeskStage) -> None:
    patron(Page.KEY_INFORMATION, stage)
    KeyListsOpener(stage.workplace, stage.window).open()


def _service_ladder(stage: DeskStage) -> None:
    patron(Page.KEY_INFORMATION, stage)
    services = stage.workplace.queries.key_lists.all().services
    known = next(one.id for one in services if one.code == "sdi")
    KeyListsOpener(stage.workplace, stage.window).show_service(known, Shape.LADDER)


def _with_patron(action: str, stage: DeskStage) -> None:
    patron(Page.SUMMARY, stage)
    stage.act(action)


def _add_service(stage: DeskStage) -> None:
    _key_lists(stage)
    stage.settle()
    stage.press("services_list_head_link")


def _search(stage: DeskStage) -> None:
    on_today("find_everywhere", stage)
    stage.part(SeekDialog).line.setText("skripsi")


def _undo_asks(stage: DeskStage) -> None:
    """Undoing the first of two changes of one field."""
    _request(stage)
    change, by = stage.workplace.services.requests.change_status, stage.workplace.session.actor
    first = change(by, ChangeStatus(stage.late_request_id, StatusClass.WAITING_FOR_PATRON)).changes
    change(by, ChangeStatus(stage.late_request_id, StatusClass.READY))
    assert first.change_set_id is not None
    stage.part(Undoing).undo_set(first.change_set_id)


def _nothing(_stage: FirstStage) -> None:
    """The first page is there already."""


def _way(way: Way, stage: FirstStage) -> None:
    stage.choose(way)


def _trouble(stage: FirstStage) -> None:
    missing = NEW_FOLDER / "perpustakaan.pemustaka"
    stage.first_start.show_trouble(LibraryMissingError(missing), missing)


DESK_SCREENS: Mapping[str, Callable[[DeskStage], None]] = {
    "today": today,
    "patrons-summary": partial(patron, Page.SUMMARY),
    "patrons-key-information": partial(patron, Page.KEY_INFORMATION),
    "patrons-timeline": partial(_timeline, ""),
    "timeline-with-changes": partial(_timeline, "", with_changes=True),
    "timeline-found": partial(_timeline, "literasi"),
    "patrons-requests": partial(patron, Page.REQUESTS),
    "patrons-profile": partial(patron, Page.PROFILE),
    "patrons-relations": partial(patron, Page.RELATIONS),
    "patrons-privacy": partial(patron, Page.PRIVACY),
    "purposes": partial(on_today, "purposes"),
    "add-purpose": partial(pressed, "purposes", "purposes_add"),
    "branches": partial(on_today, "branches"),
    "add-branch": partial(pressed, "branches", "branches_add"),
    "add-relation": partial(page_pressed, Page.RELATIONS, "relate"),
    "add-alert": partial(page_pressed, Page.RELATIONS, "raise_alert"),
    "note-permission": partial(page_pressed, Page.PRIVACY, "ask_news"),
    "interactions": _interactions,
    "save-view": _save_view,
    "export-list": _export,
    "request": _request,
    "who-is-at-the-desk": _who,
    "which-desk": _which_desk,
    "add-patron": _add_patron,
    "edit-patron": _edit_patron,
    "key-information-statement": _state_something,
    "new-request": _new_request,
    "promise": _promise,
    "message": _tell,
    "receipt": _receipt,
    "change-status": _change_status,
    **REQUEST_SCREENS,
    "note": _note,
    "print-request": _print_request,
    "print-log": partial(on_today, "print_log"),
    "print-shift": partial(on_today, "print_shift"),
    "texts-to-patrons": partial(on_today, "texts"),
    "text-to-patrons": partial(pressed, "texts", "texts_list_head_link"),
    "late-entry": _late_entry,
    "bring-in": partial(on_today, "bring_in"),
    "bring-in-looked-at": _bring_in_looked_at,
    "key-lists": _key_lists,
    "service-ladder": _service_ladder,
    "add-service": _add_service,
    "profile-fields": partial(on_today, "profile_fields"),
    "profile-field": partial(pressed, "profile_fields", "demographics_fields_2_edit"),
    "add-profile-field": partial(pressed, "profile_fields", "psychographics_fields_head_link"),
    "opening-hours": partial(on_today, "opening_hours"),
    "weekly-hours": partial(pressed, "opening_hours", "hours_list_head_link"),
    "closed-days": partial(pressed, "opening_hours", "closures_list_head_link"),
    "history": partial(on_today, "history"),
    "follow-up": partial(_with_patron, "add_follow_up"),
    "word-for-the-shift": partial(on_today, "leave_word"),
    "thanks": partial(on_today, "thank"),
    "my-month": partial(on_today, "my_month"),
    "colleagues": partial(on_today, "colleagues"),
    "add-colleague": partial(pressed, "colleagues", "colleagues_add"),
    "this-desk": partial(on_today, "this_desk"),
    "rename-desk": partial(pressed, "this_desk", "this_desk_edit"),
    "back-up": partial(on_today, "back_up"),
    "search-everywhere": _search,
    "guest-book": partial(on_today, "guest_book"),
    "palette": partial(on_today, "palette"),
    "patron-is-looking": partial(_with_patron, "patron_looks"),
    "shortcuts": partial(on_today, "shortcuts"),
    "about": partial(on_today, "about"),
    "counted-question": partial(on_today, "tally_directional"),
    "undo-asks": _undo_asks,
    "log-interaction": _log_interaction,
}
"""A new screen is one more line here; each is brought up whatever was shown before.

Those that change the library are last; what is written while logging is kept as a draft after a while.
"""

FIRST_SCREENS: Mapping[str, Callable[[FirstStage], None]] = {
    "first-start": _nothing,
    "first-start-new": partial(_way, Way.NEW_WITH_PATRONS),
    "first-start-demonstration": partial(_way, Way.DEMONSTRATION),
    "first-start-open": partial(_way, Way.OPEN),
    "first-start-restore": partial(_way, Way.RESTORE),
    "first-start-trouble": _trouble,
}
"""The same before there is a desk; trouble last, as it stays."""

ALL = frozenset(DESK_SCREENS) | frozenset(FIRST_SCREENS)
