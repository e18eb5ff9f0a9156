"""Bring your patrons in: one page from the choice of the file to what came of it."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.paths import downloads_folder
from app.services.patron_import.report import ImportReport
from app.ui.bring_in.choose_panel import ChoosePanel
from app.ui.bring_in.foot_buttons import FootButtons, Standing, Step
from app.ui.bring_in.ground import BringInGround
from app.ui.bring_in.import_work import ImportWork
from app.ui.bring_in.look_panel import LookPanel
from app.ui.bring_in.news_bar import Happened, NewsBar
from app.ui.bring_in.reading import Look
from app.ui.bring_in.result_panel import ResultPanel
from app.ui.widgets.file_dialogs import Wanted, file_dialog
from app.ui.widgets.progress_bar import ProgressBar
from app.ui.widgets.sheet import Sheet
from app.vocabulary.file_errors import NoNameColumnError

_ENTER = frozenset({int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)})


class BringInPage(Sheet):
    """Whoever shows it waits for `left`. With `opens_desk` the desk comes next."""

    left = Signal()
    """The person is done here, or will come back later."""

    def __init__(self, ground: BringInGround, *, opens_desk: bool = False) -> None:
        super().__init__(ground.theme, "bring_in")
        self._step = Step.CHOOSE
        self._counted: ImportReport | None = None
        self._work = ImportWork(ground, self)
        self._news = NewsBar(ground.theme)
        self._choose = ChoosePanel(ground.theme)
        self._look = LookPanel(ground.theme)
        self._result = ResultPanel(ground.theme)
        self._panels: dict[Step, QWidget] = {
            Step.CHOOSE: self._choose,
            Step.LOOK: self._look,
            Step.RESULT: self._result,
        }
        self._progress = ProgressBar(ground.theme)
        self._foot_buttons = FootButtons(ground.theme, opens_desk=opens_desk)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        self._news.setObjectName("bring_in_news")
        self._progress.setObjectName("bring_in_progress")
        self.body.addWidget(self._news)
        for panel in self._panels.values():
            self.body.addWidget(panel, 1)
        self._progress.hide()
        self.add_to_foot(self._progress)
        self._foot_buttons.lay_out(self)

    def _connect(self) -> None:
        work = self._work
        work.looked.connect(self._show_look)
        work.counted.connect(self._show_count)
        work.brought_in.connect(self._show_result)
        work.names_read.connect(self._show_names)
        work.rejects_saved.connect(self._news.tell)
        work.undone.connect(self._show_undone)
        work.refused.connect(self._refuse)
        work.progressed.connect(self._progress.show_progress)
        work.busy_changed.connect(self._follow_work)
        self._choose.choose_requested.connect(self._ask_for_file)
        self._look.other_requested.connect(self._ask_for_file)
        self._look.mapped.connect(self._map_column)
        for panel in (self._look, self._result):
            panel.save_requested.connect(self._ask_where_to_save)
        buttons = self._foot_buttons
        buttons.stop.clicked.connect(self.stop)
        buttons.leave.clicked.connect(self.left)
        buttons.undo.clicked.connect(work.undo)
        buttons.again.clicked.connect(self._begin_again)
        buttons.go_on.clicked.connect(self._take_next_step)

    # What the person asks for

    @property
    def step(self) -> Step:
        """Where the page is."""
        return self._step

    @property
    def is_bringing_in(self) -> bool:
        """Whether rows are being written, so that leaving must wait."""
        return self._work.is_bringing_in

    def take_focus(self) -> None:
        """Go to where the next step is."""
        if self._step is Step.CHOOSE:
            self._choose.take_focus()
        elif self._step is Step.LOOK and not self._foot_buttons.go_on.isEnabled():
            self._look.take_focus()
        else:
            self._foot_buttons.go_on.setFocus(Qt.FocusReason.TabFocusReason)

    def open_file(self, path: Path) -> None:
        """Look at a file that was chosen or dropped."""
        if not self.is_bringing_in:
            self._news.tell(None)
            self._work.open_file(path)

    @Slot()
    def stop(self) -> None:
        """Give up what is under way; nothing of it is stored."""
        self._work.stop()

    @Slot()
    def _ask_for_file(self) -> None:
        dialog = file_dialog(
            self,
            Wanted.FILE,
            self.tr("Choose the file with your patrons"),
            self._work.path or downloads_folder(),
            self.tr("Lists ({pattern})").format(pattern="*.csv *.tsv *.txt"),
            self.tr("All files ({pattern})").format(pattern="*"),
        )
        dialog.fileSelected.connect(self._open_chosen)
        dialog.open()

    @Slot()
    def _ask_where_to_save(self) -> None:
        path = self._work.path or downloads_folder()
        usual = path.with_name(self.tr("{name}-rejected.csv").format(name=path.stem))
        kind = self.tr("Lists ({pattern})").format(pattern="*.csv")
        dialog = file_dialog(self, Wanted.NEW_FILE, self.tr("Save the rejected rows"), usual, kind)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self._save_rejects)
        dialog.open()

    @Slot(str, str)
    def _map_column(self, heading: str, field: str) -> None:
        self._news.tell(None)
        self._work.map_column(heading, field)

    def _open_chosen(self, chosen: str) -> None:
        self.open_file(Path(chosen))

    def _save_rejects(self, chosen: str) -> None:
        self._work.save_rejects(Path(chosen))

    @Slot()
    def _begin_again(self) -> None:
        self._news.tell(None)
        self._go_to(Step.CHOOSE)

    @Slot()
    def _take_next_step(self) -> None:
        if self._step is Step.LOOK and self._standing.would_change:
            self._news.tell(None)
            self._work.bring_in()
        elif self._step is not Step.CHOOSE:
            self.left.emit()

    # What comes back

    def _show_look(self, seen: Look) -> None:
        self._counted = None
        self._look.show_look(seen, self._work.mapped)
        self._go_to(Step.LOOK)

    def _show_count(self, report: ImportReport) -> None:
        self._counted = report
        self._look.show_report(report)
        self._go_to(Step.LOOK)

    def _show_result(self, report: ImportReport) -> None:
        self._result.show_report(report)
        self._go_to(Step.RESULT)

    def _show_names(self, names: dict[int, str]) -> None:
        for panel in (self._look, self._result):
            panel.show_names(names)

    def _show_undone(self) -> None:
        self._work.look_again()
        self._news.tell(Happened.UNDONE)

    def _refuse(self, error: PemustakaError) -> None:
        """A file without a column of names can be told where they are; any other refusal is only said."""
        if isinstance(error, NoNameColumnError) and error.path == self._work.path:
            self._counted = None
            self._look.show_headings(error.path, error.header, self._work.mapped)
            self._go_to(Step.LOOK)
        self._news.tell(error)

    def _follow_work(self) -> None:
        work = self._work
        self._progress.show_progress(0, 0)
        self._progress.setVisible(work.is_bringing_in or work.is_reading)
        self._look.set_busy(work.is_bringing_in)
        self._choose.setEnabled(not work.is_reading)
        self._foot_buttons.show(self._standing)

    def _go_to(self, step: Step) -> None:
        is_new = step is not self._step
        self._step = step
        self._retranslate()
        if is_new or self._counted is not None:
            self.take_focus()

    @property
    def _standing(self) -> Standing:
        return Standing(self._step, self._counted, self.is_bringing_in, self._work.can_undo)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Bring your patrons in"))
        self._progress.setAccessibleName(self.tr("Progress"))
        for step, panel in self._panels.items():
            panel.setVisible(step is self._step)
        self._foot_buttons.show(self._standing)

    # Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self._foot_buttons.go_on.isEnabled():
            self._take_next_step()
        elif event.key() == Qt.Key.Key_Escape and self.is_bringing_in:
            self.stop()
        elif event.key() == Qt.Key.Key_Escape and self._step is Step.LOOK:
            self._begin_again()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_file(event) is not None and not self.is_bringing_in:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _dropped_file(event: QDropEvent) -> Path | None:
    """The first file of what is dragged; a link to the web is none."""
    names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(names[0]) if names else None
