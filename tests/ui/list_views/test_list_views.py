"""Saved views on a real list: saved, chosen, changed, renamed, removed, begun with; its columns."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.models.list_entry import InteractionKind
from app.queries.saved_views import SavedViewRow
from app.services.saved_views import BeginWithView, SaveView
from app.ui.interactions.filter_bar import Chosen, FilterBar
from app.ui.interactions.interactions_tab import InteractionsTab
from app.ui.languages import Language
from app.ui.list_views.column_chooser import ColumnChooser
from app.ui.list_views.view_menu import ViewMenu
from app.ui.list_views.view_name_dialog import ViewNameDialog
from app.ui.tables.views import PagedTableView
from app.ui.workplace import Workplace
from app.vocabulary.list_views import ColumnChoice, ListName, ListView, Whose, filters_of
from app.vocabulary.records import RecordKind, RecordRef
from tests.builders import Builder

PartT = TypeVar("PartT", bound=QObject)
Show = Callable[[], InteractionsTab]


@pytest.fixture
def show(workplace: Workplace, build: Builder, qtbot: QtBot) -> Show:
    """Opens the tab on two interactions: a complaint and a question."""
    build.interaction(note="keluhan", kind_id=build.entry(InteractionKind, "complaint"))
    build.interaction(note="pertanyaan")

    def open_tab() -> InteractionsTab:
        tab = InteractionsTab(workplace)
        tab.resize(1200, 700)
        qtbot.addWidget(tab)
        with qtbot.waitExposed(tab):
            tab.show()
        qtbot.waitUntil(lambda: workplace.tasks.is_idle)
        return tab

    return open_tab


def part(tab: QObject, kind: type[PartT], name: str) -> PartT:
    found = tab.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def button(tab: InteractionsTab) -> ViewMenu:
    return part(tab, ViewMenu, "interactions_view")


def press(tab: InteractionsTab, name: str) -> None:
    """Choose an entry of the views' menu."""
    menu = button(tab)
    menu.click()
    action = part(menu, QAction, name)
    assert action in menu._menu.actions(), name
    action.trigger()
    menu._menu.hide()


def filters(tab: InteractionsTab) -> FilterBar:
    return part(tab, FilterBar, "interactions_filter_bar")


def notes(tab: InteractionsTab) -> list[object]:
    model = part(tab, PagedTableView, "interactions_table").model()
    return [model.index(row, model.columnCount() - 1).data() for row in range(model.rowCount())]


def saved(workplace: Workplace) -> tuple[SavedViewRow, ...]:
    by = workplace.session.actor
    return workplace.queries.saved_views.of_list(ListName.INTERACTIONS, by.staff_id, by.desk_id).views


def complaints(build: Builder) -> ListView:
    kind = RecordRef(RecordKind.INTERACTION_KIND, build.entry(InteractionKind, "complaint"))
    columns = (ColumnChoice("patron", 140), ColumnChoice("note"))
    return ListView(filters_of({"kind": kind}), order="when", columns=columns)


def test_what_is_shown_is_saved_under_a_name_and_shown_again(
    show: Show, build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    tab = show()
    assert button(tab).text() == "All"
    filters(tab).show_chosen(Chosen(kind_id=build.entry(InteractionKind, "complaint")))
    assert button(tab).text() == "All (changed)"
    press(tab, "view_save")
    dialog = part(tab, ViewNameDialog, "view")
    part(dialog, QLineEdit, "view_name").setText("Keluhan & denda")
    part(dialog, QCheckBox, "view_shared").setChecked(True)
    dialog.submit()
    qtbot.waitUntil(lambda: button(tab).text() == "Keluhan && denda")
    (row,) = saved(workplace)
    assert (row.name, row.is_shared) == ("Keluhan & denda", True)
    press(tab, "shipped_0")
    qtbot.waitUntil(lambda: notes(tab) == ["pertanyaan", "keluhan"])
    press(tab, f"saved_{row.id}")
    qtbot.waitUntil(lambda: notes(tab) == ["keluhan"])
    assert filters(tab).chosen == Chosen(kind_id=build.entry(InteractionKind, "complaint"))


def test_a_name_that_is_taken_is_said_beside_the_field(
    show: Show, workplace: Workplace, qtbot: QtBot
) -> None:
    workplace.services.saved_views.save(
        workplace.session.actor, SaveView(ListName.INTERACTIONS, "Keluhan", ListView())
    )
    tab = show()
    press(tab, "view_save")
    dialog = part(tab, ViewNameDialog, "view")
    part(dialog, QLineEdit, "view_name").setText("keluhan")
    dialog.submit()
    qtbot.waitUntil(lambda: bool(dialog._fields[0].error))
    assert dialog._fields[0].error == "There is a view called “keluhan” already. Choose another name."


def test_changes_are_kept_renamed_removed_and_undone(
    show: Show, build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    by = workplace.session.actor
    view_id = workplace.services.saved_views.save(
        by, SaveView(ListName.INTERACTIONS, "Keluhan", complaints(build))
    ).result
    tab = show()
    press(tab, f"saved_{view_id}")
    part(tab, QLineEdit, "interactions_find").setText("denda")
    assert button(tab).text() == "Keluhan (changed)"
    press(tab, "view_change")
    qtbot.waitUntil(lambda: button(tab).text() == "Keluhan")
    assert saved(workplace)[0].view.text == "denda"
    press(tab, "view_rename")
    dialog = part(tab, ViewNameDialog, "view")
    part(dialog, QLineEdit, "view_name").setText("Denda")
    dialog.submit()
    qtbot.waitUntil(lambda: button(tab).text() == "Denda")
    press(tab, "view_remove")
    qtbot.waitUntil(lambda: saved(workplace) == ())
    qtbot.waitUntil(lambda: button(tab).text() == "All (changed)")
    workplace.services.history.undo_last(by)
    assert saved(workplace)[0].name == "Denda"


def test_a_list_begins_with_what_was_chosen_and_the_next_colleague_with_theirs(
    show: Show, build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    by = workplace.session.actor
    views = workplace.services.saved_views
    view_id = views.save(by, SaveView(ListName.INTERACTIONS, "Keluhan", complaints(build), True)).result
    views.begin_with(by, BeginWithView(ListName.INTERACTIONS, view_id, Whose.STAFF))
    tab = show()
    qtbot.waitUntil(lambda: notes(tab) == ["keluhan"])
    assert button(tab).text() == "Keluhan"
    press(tab, "view_start_staff")  # no longer
    start = workplace.queries.saved_views.of_list
    qtbot.waitUntil(lambda: start(ListName.INTERACTIONS, by.staff_id, by.desk_id).begins_with is None)
    press(tab, "view_start_desk")
    qtbot.waitUntil(lambda: start(ListName.INTERACTIONS, by.staff_id, by.desk_id).of_desk_id == view_id)
    press(tab, "shipped_0")
    qtbot.waitUntil(lambda: len(notes(tab)) == 2)
    joko = build.staff("Joko Susilo")
    row = next(one for one in workplace.queries.desk.staff() if one.id == joko.staff_id)
    workplace.session.switch_to(row)
    qtbot.waitUntil(lambda: notes(tab) == ["keluhan"])


def test_a_view_of_ones_own_goes_with_its_owner(
    show: Show, build: Builder, workplace: Workplace, qtbot: QtBot
) -> None:
    view_id = workplace.services.saved_views.save(
        workplace.session.actor, SaveView(ListName.INTERACTIONS, "Keluhan", complaints(build))
    ).result
    tab = show()
    press(tab, f"saved_{view_id}")
    joko = build.staff("Joko Susilo")
    row = next(one for one in workplace.queries.desk.staff() if one.id == joko.staff_id)
    workplace.session.switch_to(row)
    qtbot.waitUntil(lambda: button(tab).text() == "All (changed)")


def test_mine_is_whoevers_who_looks(show: Show, build: Builder, workplace: Workplace, qtbot: QtBot) -> None:
    joko = build.staff("Joko Susilo")
    tab = show()
    press(tab, "shipped_2")
    assert button(tab).text() == "Mine"
    qtbot.waitUntil(lambda: len(notes(tab)) == 2)
    row = next(one for one in workplace.queries.desk.staff() if one.id == joko.staff_id)
    workplace.session.switch_to(row)
    qtbot.waitUntil(lambda: notes(tab) == [])


def chooser(tab: InteractionsTab) -> ColumnChooser:
    found = tab.findChild(ColumnChooser)
    assert isinstance(found, ColumnChooser)
    return found


def keys(tab: InteractionsTab) -> list[str]:
    return [one.key for one in chooser(tab).choice]


def test_columns_are_chosen_from_a_menu_and_dragged(show: Show, qtbot: QtBot) -> None:
    tab = show()
    assert keys(tab) == ["when", "patron", "kind", "channel", "staff", "note"]
    qtbot.mouseClick(part(tab, QPushButton, "interactions_columns"), Qt.MouseButton.LeftButton)
    menu = chooser(tab).menu
    assert [action.text() for action in menu.actions() if not action.isChecked()] == [
        "Branch",
        "Topic",
        "Outcome",
        "Minutes",
        "People",
    ]
    part(menu, QAction, "column_topic").trigger()
    part(menu, QAction, "column_staff").trigger()
    menu.hide()
    assert keys(tab) == ["when", "patron", "kind", "channel", "topic", "note"]
    titles = part(tab, PagedTableView, "interactions_table").horizontalHeader()
    titles.moveSection(titles.visualIndex(10), 0)
    assert keys(tab) == ["note", "when", "patron", "kind", "channel", "topic"]
    assert button(tab).text() == "All (changed)"
    press(tab, "shipped_0")
    assert keys(tab) == ["when", "patron", "kind", "channel", "staff", "note"]


def test_the_last_column_cannot_be_hidden_and_unknown_ones_are_left_out(show: Show) -> None:
    tab = show()
    chooser(tab).show((ColumnChoice("nonsense"), ColumnChoice("note", 300)))
    assert keys(tab) == ["note"]
    chooser(tab).menu.aboutToShow.emit()
    assert not part(chooser(tab).menu, QAction, "column_note").isEnabled()
    assert part(chooser(tab).menu, QAction, "column_when").isEnabled()
    chooser(tab).show((ColumnChoice("nonsense"),))
    assert keys(tab) == ["when", "patron", "kind", "channel", "staff", "note"]


def test_widths_come_back_with_a_view(show: Show) -> None:
    tab = show()
    chooser(tab).show((ColumnChoice("when", 222), ColumnChoice("patron"), ColumnChoice("note")))
    assert chooser(tab).choice[0].width == 222


def test_views_are_named_in_the_language_of_the_screen(show: Show, workplace: Workplace) -> None:
    tab = show()
    workplace.languages.use(Language.INDONESIAN)
    assert button(tab).text() == "Semua"
    workplace.languages.use(Language.ENGLISH)
