"""Saving an interaction: from Enter in its dialog to the news that it is on the disk."""

from collections.abc import Iterator
from time import perf_counter_ns

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from app.models.base import new_uid
from app.ui.dialogs.interaction.interaction_dialog import InteractionDialog
from app.vocabulary.changes import Changes
from tests.benchmarks.bare import BareFile, Row, inserting
from tests.benchmarks.measurement import Goal, Measurement
from tests.benchmarks.rounds import in_turns, timed
from tests.benchmarks.screen import Screen

_NOTE = "Menanyakan jam buka hari Sabtu, dan apakah kotak buku boleh diperpanjang lewat telepon"


def measure(screen: Screen, bare: BareFile, rounds: int) -> Iterator[Measurement]:
    """One interaction after another with the patron who is open."""
    saving = _Saving(screen, bare)
    samples = in_turns(range(rounds), saving.save, saving.insert_bare)
    floor = "the same rows into the same tables by the bare driver, one commit"
    yield Measurement("save", "save an interaction, durable", floor, *samples, goal=Goal(ratio=3))


class _Saving:
    def __init__(self, screen: Screen, bare: BareFile) -> None:
        self._screen = screen
        self._bare = bare
        self._loop = QEventLoop()
        self._committed_at = 0
        self._changes: Changes | None = None
        screen.desk.workplace.tasks.committed.connect(self._note_commit)
        self.save(0)  # so that the floor has rows to copy

    def save(self, _number: int) -> int:
        """From the press of Enter to the announcement of the commit on the GUI thread."""
        self._screen.wait_until_idle()
        self._screen.window.parts.actions.log_interaction.trigger()
        dialog = self._screen.window.findChildren(InteractionDialog)[-1]
        note = dialog.findChild(QPlainTextEdit)
        assert isinstance(note, QPlainTextEdit)
        note.setPlainText(_NOTE)
        self._screen.wait_until_idle()
        enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
        begun_at = perf_counter_ns()
        QCoreApplication.sendEvent(note, enter)
        self._loop.exec()
        self._screen.wait_until_idle()
        return self._committed_at - begun_at

    def insert_bare(self, _number: int) -> int:
        """The floor."""
        self._screen.wait_until_idle()
        statements = self._statements()
        return timed(lambda: self._bare.write(statements))

    def _note_commit(self, changes: Changes) -> None:
        self._committed_at = perf_counter_ns()
        self._changes = changes
        self._loop.quit()

    def _statements(self) -> list[tuple[str, list[tuple[object, ...]]]]:
        """The rows of the last save once more, as the next ones: what the program wrote, table by table."""
        assert self._changes is not None
        bare = self._bare
        (change,) = bare.rows("change", "change_set_id = ?", [self._changes.change_set_id])
        (change_set,) = bare.rows("change_set", "id = ?", [change["change_set_id"]])
        (interaction,) = bare.rows("interaction", "id = ?", [change["record_id"]])
        (origin,) = bare.rows("origin", "is_own")
        (summary,) = bare.rows("patron_summary", "patron_id = ?", [interaction["patron_id"]])
        change_set |= {"id": self._next("change_set"), "uid": new_uid()}
        interaction |= {"id": self._next("interaction"), "uid": new_uid()}
        change |= {
            "seq": origin["seq"] + 1,
            "clock": origin["clock"] + 1,
            "change_set_id": change_set["id"],
            "record_id": interaction["id"],
        }
        summary["contact_count"] += 1
        return [
            inserting("interaction", [interaction]),
            inserting("change_set", [change_set]),
            inserting("change", [change]),
            ("UPDATE origin SET seq = ?, clock = ? WHERE is_own", [(change["seq"], change["clock"])]),
            _updating(summary),
        ]

    def _next(self, table: str) -> int:
        (highest,) = self._bare.connection.execute(f'SELECT max(id) FROM "{table}"').fetchone()
        return int(highest) + 1


def _updating(summary: Row) -> tuple[str, list[tuple[object, ...]]]:
    names = [name for name in summary if name != "patron_id"]
    text = f"UPDATE patron_summary SET {', '.join(f'{name} = ?' for name in names)} WHERE patron_id = ?"
    return text, [(*(summary[name] for name in names), summary["patron_id"])]
