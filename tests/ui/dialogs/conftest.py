"""A desk over a real library, and the dialogs that it opens."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.queries.queries import Queries
from app.ui.background.task_runner import TaskRunner
from app.ui.deadlines import Deadlines
from app.ui.desk_session import DeskSession
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.dialog_opener import DialogOpener
from app.ui.dialogs.ground import Ground
from app.ui.durations import Durations
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.theme.theme import Theme
from app.ui.wording import ScreenWording
from app.ui.workplace import Workplace
from tests.builders import Builder
from tests.linguist import compiled
from tests.settable_clock import SettableClock
from tests.ui.dialogs.opening import Opened


@pytest.fixture(scope="session")
def _languages(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Languages:
    return Languages(qapp, compiled(tmp_path_factory.mktemp("translations")))


@pytest.fixture
def workplace(
    build: Builder, clock: SettableClock, theme: Theme, tasks: TaskRunner, _languages: Languages
) -> Workplace:
    queries, wording = Queries.of(build.database), ScreenWording()
    info = queries.desk.info()
    assert info is not None
    session = DeskSession(info, queries.desk.desks()[0], queries.desk.staff()[0], queries.desk.lists())
    formats = Formats(wording, session.zone, clock)
    return Workplace(
        theme=theme,
        languages=_languages,
        formats=formats,
        deadlines=Deadlines(wording, formats),
        durations=Durations(wording),
        tasks=tasks,
        queries=queries,
        services=build.services,
        session=session,
    )


@pytest.fixture
def ground(workplace: Workplace) -> Ground:
    return Ground(workplace.theme, workplace.languages, workplace.formats, workplace.session.lists)


@pytest.fixture
def window(qtbot: QtBot, tasks: TaskRunner) -> QWidget:
    widget = QWidget()
    qtbot.add_widget(widget)
    widget.resize(1200, 760)
    widget.show()
    return widget


@pytest.fixture
def opener(workplace: Workplace, window: QWidget) -> DialogOpener:
    return DialogOpener(workplace, window)


@pytest.fixture
def opened(window: QWidget, qtbot: QtBot) -> Opened:
    """Waits until a dialog of this class is open, and answers with it."""

    def wait(kind: type[CommandDialog]) -> CommandDialog:
        def find() -> CommandDialog | None:
            return next((one for one in window.findChildren(kind) if one.isVisible()), None)

        qtbot.waitUntil(lambda: find() is not None)
        dialog = find()
        assert dialog is not None
        return dialog

    return wait
