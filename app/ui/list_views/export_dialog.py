"""Export what is listed: choose the kind of file, see how far it is, read where it is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.integrations.exported_lists.writing import FileKind, Target
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.formats import Formats
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.widgets.file_dialogs import Wanted
from app.ui.widgets.labels.chip import Chip
from app.ui.widgets.labels.label import Label
from app.ui.widgets.path_field import PathField
from app.ui.widgets.progress_bar import ProgressBar
from app.vocabulary.list_view_errors import ExportNotWrittenError

_WIDTH = 640


class ExportDialog(CommandDialog):
    """Its command is a `Target`. While it writes, Cancel and Esc ask to stop; afterwards Enter closes."""

    stop_requested = Signal()
    open_folder_requested = Signal(Path)

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        proposed: Callable[[], Path],
        columns: Callable[[], str],
        parent: QWidget,
    ) -> None:
        """`proposed`: where to, without an ending; `columns` names what is written: in each language."""
        super().__init__(theme, "export", parent)
        self._formats = formats
        self._propose = proposed
        self._proposed = ""
        self._name_columns = columns
        self._progress = (0, 0)
        self._written: tuple[Path, int] | None = None
        self._kind = ChoiceButtons(theme)
        self._path = PathField(theme, Wanted.NEW_FILE, proposed().parent, f".{FileKind.XLSX}")
        self._mark = QCheckBox()
        self._columns = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._choosing, self._working, self._done = QWidget(), QWidget(), QWidget()
        self._bar_of_work = ProgressBar(theme)
        self._work = Label(theme, "", Type.SECOND, Role.MUTED)
        self._verdict = Chip(theme)
        self._result = Label(theme, "", Type.BODY, wraps=True)
        self._open_folder = Button(theme, in_row=True)
        self._lay_out()
        self._connect()
        self.finish_construction()
        self._kind.choose(FileKind.XLSX)
        self._path.setFocus()
        self.fit(_WIDTH)

    def _lay_out(self) -> None:
        self._open_folder.setObjectName("export_open_folder")
        choosing = _column(self._choosing)
        self.add_field(self._kind, "kind", into=choosing)
        self.add_field(self._path, "path", ExportNotWrittenError, into=choosing)
        self.add_field(self._mark, "mark", into=choosing)
        choosing.addWidget(self._columns)
        working = _column(self._working)
        working.addWidget(self._bar_of_work)
        working.addWidget(self._work)
        done = _column(self._done)
        line = QHBoxLayout()
        line.addWidget(self._verdict)
        line.addStretch()
        line.addWidget(self._open_folder)
        done.addLayout(line)
        done.addWidget(self._result)
        for state in (self._choosing, self._working, self._done):
            self.body.addWidget(state)
        self._mark.setChecked(True)
        self._mark.setMinimumHeight(measures.CONTROL)
        self._working.hide()
        self._done.hide()
        self._save.set_icon(Icon.EXPORT)

    def _connect(self) -> None:
        self._kind.chosen.connect(self._follow_kind)
        self._open_folder.clicked.connect(self._ask_open_folder)

    def show_progress(self, done: int, total: int) -> None:
        """So many rows of so many are written."""
        self._progress = (done, total)
        self._bar_of_work.show_progress(done, total)
        self._say_progress()

    def show_written(self, path: Path, rows: int) -> None:
        """Say where it is."""
        self._written = (path, rows)
        self.set_busy(False)
        self._choosing.hide()
        self._done.show()
        self._save.set_icon(None)
        self._save.setFocus()
        self._say()

    @override
    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        self._cancel.setEnabled(True)
        self._choosing.setEnabled(not busy)
        self._working.setVisible(busy)
        if busy:
            self.show_progress(0, 0)
        self._say()

    @override
    def refuse(self, error: PemustakaError) -> None:
        super().refuse(error)
        self.fit(_WIDTH)

    @Slot()
    @override
    def submit(self) -> None:
        if self._written is not None:
            self.accept()
        else:
            super().submit()

    def _command(self) -> Target:
        kind = FileKind(self._kind.value or FileKind.XLSX)
        return Target(_ending_with(self._path.path, kind), kind, self._mark.isChecked())

    @Slot(str)
    def _follow_kind(self, kind: str) -> None:
        self._fields[2].setVisible(kind == FileKind.CSV)
        is_proposed = self._path.line.text() == self._proposed
        self._path.show_path(_ending_with(self._path.path, FileKind(kind)))
        if is_proposed:
            self._proposed = self._path.line.text()

    def _offer_name(self) -> None:
        """Propose a name, unless another was typed."""
        if self._path.line.text() == self._proposed:
            kind = FileKind(self._kind.value or FileKind.XLSX)
            self._path.show_path(_ending_with(self._propose(), kind))
            self._proposed = self._path.line.text()

    @Slot()
    def _ask_open_folder(self) -> None:
        if self._written is not None:
            self.open_folder_requested.emit(self._written[0].parent)

    def _say(self) -> None:
        self._retranslate_frame()
        self._retranslate()
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.fit(_WIDTH)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Export what is listed"))
        texts = (self.tr("Kind of file"), self.tr("Where to"), self.tr("For Excel"))
        for field, text in zip(self._fields, texts, strict=True):
            field.set_label(text)
        self._kind.set_choices(
            [Choice(FileKind.XLSX, self.tr("Spreadsheet (XLSX)")), Choice(FileKind.CSV, self.tr("CSV"))]
        )
        kinds = self.tr("Lists ({endings})").format(endings="*.xlsx *.csv")
        self._path.say(self.tr("Choose …"), self.tr("Export what is listed"), kinds)
        self._mark.setText(self.tr("with a mark, so that Excel reads the letters right"))
        self._columns.setText(self.tr("What is written: {columns}.").format(columns=self._name_columns()))
        self._offer_name()
        self._open_folder.setText(self.tr("Open the folder"))
        self._cancel.setVisible(self._written is None)
        self._say_progress()
        self._say_result()

    def _retranslate_frame(self) -> None:
        super()._retranslate_frame()
        self._cancel.setText(self.tr("Stop") if self._is_busy else self.tr("Cancel"))
        self._save.setText(self.tr("Close") if self._written is not None else self.tr("Export"))

    def _key_texts(self) -> list[str]:
        enter = self.tr("export") if self._written is None else self.tr("close")
        return [enter, self.tr("stop") if self._is_busy else self.tr("close")]

    def _say_progress(self) -> None:
        done, total = map(self._formats.count, self._progress)
        self._work.setText(self.tr("{done} of {total} rows …").format(done=done, total=total))

    def _say_result(self) -> None:
        if self._written is not None:
            path, rows = self._written
            self._verdict.set_mark(
                StateMark(Icon.CHECK_CIRCLE, Role.DONE, self.tr("%Ln row(s) exported", "", rows))
            )
            self._result.setText(str(path))

    # Qt

    @override
    def reject(self) -> None:
        if self._is_busy:
            self.stop_requested.emit()
        else:
            super().reject()


def _ending_with(path: Path, kind: FileKind) -> Path:
    """The file with the ending of its kind, in place of that of another; a name may have other dots in it."""
    is_ending = path.suffix.casefold() in {f".{one}" for one in FileKind}
    return path.with_suffix(f".{kind}") if is_ending else path.with_name(f"{path.name}.{kind}")


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(measures.CARD_GAP)
    return column
