"""Export what is listed: choose the kind of file, see how far it is, read where it is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from app.integrations.exported_lists.writing import FileKind, Target
from app.ui.dialogs.work_dialog import WorkDialog
from app.ui.formats import Formats
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.widgets.file_dialogs import Wanted
from app.ui.widgets.labels.label import Label
from app.ui.widgets.path_field import PathField
from app.vocabulary.list_view_errors import ExportNotWrittenError

_WIDTH = 640


class ExportDialog(WorkDialog):
    """Its command is a `Target`."""

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        proposed: Callable[[], Path],
        columns: Callable[[], str],
        parent: QWidget,
    ) -> None:
        """`proposed`: where to, without an ending; `columns` names what is written: in each language."""
        super().__init__(theme, "export", Icon.EXPORT, _WIDTH, parent)
        self._formats = formats
        self._propose = proposed
        self._proposed = ""
        self._name_columns = columns
        self._written: tuple[Path, int] | None = None
        self._kind = ChoiceButtons(theme)
        self._path = PathField(theme, Wanted.NEW_FILE, proposed().parent, f".{FileKind.XLSX}")
        self._mark = QCheckBox()
        self._columns = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._lay_out()
        self._connect()
        self.finish_construction()
        self._kind.choose(FileKind.XLSX)
        self._path.setFocus()
        self.fit(_WIDTH)

    def _lay_out(self) -> None:
        self.add_field(self._kind, "kind", into=self.choosing)
        self.add_field(self._path, "path", ExportNotWrittenError, into=self.choosing)
        self.add_field(self._mark, "mark", into=self.choosing)
        self.choosing.addWidget(self._columns)
        self._mark.setChecked(True)
        self._mark.setMinimumHeight(measures.CONTROL)

    def _connect(self) -> None:
        self._kind.chosen.connect(self._follow_kind)

    def show_written(self, path: Path, rows: int) -> None:
        """Say where it is."""
        self._written = (path, rows)
        self._show_done(path.parent)

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
        self._say_result()

    def _verb(self) -> str:
        return self.tr("Export")

    def _verb_of_key(self) -> str:
        return self.tr("export")

    def _progress_text(self, done: int, total: int) -> str:
        done_text, total_text = map(self._formats.count, (done, total))
        return self.tr("{done} of {total} rows …").format(done=done_text, total=total_text)

    def _say_result(self) -> None:
        if self._written is not None:
            path, rows = self._written
            self._say_done(self.tr("%Ln row(s) exported", "", rows), str(path))


def _ending_with(path: Path, kind: FileKind) -> Path:
    """The file with the ending of its kind, in place of that of another; a name may have other dots in it."""
    is_ending = path.suffix.casefold() in {f".{one}" for one in FileKind}
    return path.with_suffix(f".{kind}") if is_ending else path.with_name(f"{path.name}.{kind}")
