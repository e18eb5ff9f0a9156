"""Runs work off the GUI thread and brings the outcome back to it."""

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import count
from threading import Lock
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance, Slot

from app.errors import PemustakaError
from app.ui.background.garbage import GuiThreadGarbage
from app.ui.background.progress import Progress
from app.ui.background.task import Outcome, Pool, Task
from app.vocabulary.changes import Committed

T = TypeVar("T")
Failed = Callable[[PemustakaError], None]
Finished = Callable[[], None]

THREADS = {Pool.READ: 2, Pool.WRITE: 1, Pool.NETWORK: 4}


class TaskRunner(QObject):
    """Lives as long as the program, on the GUI thread; every method is called there.

    `work` runs elsewhere: a callable that touches no QObject. Its outcome comes back on the GUI thread,
    in this order: `committed` is announced (whether the owner still lives or not), then the owner, if it
    still lives, gets `finished()` whatever happened and then `then(result)` or `failed(error)`. An error
    that is no `PemustakaError` is a bug: it is emitted as `bug` and raised, so that it reaches
    `sys.excepthook`. The callbacks should be bound methods of the owner.

    A read with a `key` overtakes this owner's earlier reads of the same key: those get no callback at all.

    Worker threads hold a task's number, never the task: the last reference to an owner, and with it a
    widget, would otherwise be dropped in a worker. For the same reason the runner keeps Python's garbage
    collection on the GUI thread until it is closed.
    """

    committed = Signal(object)
    """`Changes` of an action that is on the disk."""

    refused_unheard = Signal(object)
    """`PemustakaError` of a write whose owner has gone: somebody must still tell the person."""

    bug = Signal(object)
    """An exception that the program cannot explain."""

    became_idle = Signal()
    """The last outcome was delivered, and nothing new was asked for meanwhile."""

    _arrived = Signal(int)
    _reported = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {
            pool: ThreadPoolExecutor(size, thread_name_prefix=pool.name.lower())
            for pool, size in THREADS.items()
        }
        self._numbers = count(1)
        self._tasks: dict[int, Task] = {}
        self._put_off: list[int] = []
        self._painted = QTimer(self, singleShot=True, interval=0)
        self._gate = Lock()
        self._is_closed = False
        self._is_gate_open = True
        self._painted.timeout.connect(self._start_put_off)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._tell_progress, Qt.ConnectionType.QueuedConnection)
        self._garbage = GuiThreadGarbage(self)
        self._garbage.start()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way and every outcome was delivered."""
        return not self._tasks

    @property
    def is_closed(self) -> bool:
        """Whether the program is ending: nothing is taken on any more."""
        return self._is_closed

    @property
    def is_writing(self) -> bool:
        """Whether the writer is at work, so that a new save would wait."""
        return any(task.pool is Pool.WRITE for task in self._tasks.values())

    def read(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        then: Callable[[T], None],
        failed: Failed | None = None,
        finished: Finished | None = None,
        key: str | None = None,
        after_painting: bool = False,
    ) -> None:
        """Look something up. After `close` nothing is looked up any more.

        `after_painting`: begin only when Qt has painted what is known already. A worker would slow it down,
        since both run Python.
        """
        if self._is_closed:
            return
        if key is not None:
            self._overtake(owner, key)
        task = Task(Pool.READ, work, owner, then, failed, finished, key)
        if after_painting:
            self._put_off.append(self._enter(task))
            self._painted.start()
        else:
            self._start(task)

    def write(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        then: Callable[[T], None] | None = None,
        failed: Failed,
        finished: Finished | None = None,
    ) -> None:
        """Change something; writes run one after another in the order asked for."""
        self._start(Task(Pool.WRITE, work, owner, then, failed, finished))

    def network(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        then: Callable[[T], None],
        failed: Failed,
        finished: Finished | None = None,
    ) -> None:
        """Ask another machine something."""
        self._start(Task(Pool.NETWORK, work, owner, then, failed, finished))

    def run_long(
        self,
        work: Callable[[Progress], T],
        *,
        owner: QObject,
        then: Callable[[T], None],
        failed: Failed,
        progressed: Callable[[int, int], None] | None = None,
        finished: Finished | None = None,
        pool: Pool = Pool.WRITE,
    ) -> Progress:
        """Start a job that reports how far it is, and return what it reports to.

        In the WRITE pool every save waits behind it: what can be done before writing (parsing, matching)
        belongs in a job in the READ pool.
        """
        number = next(self._numbers)
        progress = Progress(partial(self._emit_while_open, self._reported, number))
        task = Task(pool, partial(work, progress), owner, then, failed, finished)
        task.progress, task.progressed = progress, progressed
        self._start(task, number)
        return progress

    def close(self) -> None:
        """Cancel reads and network, let the writer finish, and deliver what it wrote.

        Reads that run already are waited for (a query cannot be interrupted, and the library is closed
        next); an answer from the network is not.
        """
        if self._is_closed:
            return
        self._is_closed = True
        self._cancel_all_but_the_writer()
        self._pools[Pool.WRITE].shutdown(wait=True)
        self._pools[Pool.READ].shutdown(wait=True)
        with self._gate:
            self._is_gate_open = False
        self._garbage.stop()
        for number, task in list(self._tasks.items()):
            if task.pool is Pool.WRITE:
                self._deliver(number)

    def _cancel_all_but_the_writer(self) -> None:
        for task in self._tasks.values():
            if task.pool is not Pool.WRITE and task.progress is not None:
                task.progress.cancel()
        for pool in (Pool.READ, Pool.NETWORK):
            self._pools[pool].shutdown(wait=False, cancel_futures=True)

    def _overtake(self, owner: QObject, key: str) -> None:
        """Drop this owner's earlier reads of the same key; those that still wait are never run."""
        for number, task in list(self._tasks.items()):
            if task.key == key and task.owner is owner:
                task.is_overtaken = True
                if task.future is None or task.future.cancel():
                    del self._tasks[number]

    def _start(self, task: Task, number: int | None = None) -> None:
        number = self._enter(task, number)
        task.future = self._pools[task.pool].submit(self._run, number)

    def _enter(self, task: Task, number: int | None = None) -> int:
        number = next(self._numbers) if number is None else number
        self._tasks[number] = task
        return number

    @Slot()
    def _start_put_off(self) -> None:
        """Begin what waited for the painting and was not overtaken meanwhile."""
        numbers, self._put_off = self._put_off, []
        for number in numbers:
            if number in self._tasks and not self._is_closed:
                self._start(self._tasks[number], number)

    def _run(self, number: int) -> None:
        """Do one task's work; in a worker thread."""
        self._tasks[number].run()
        self._emit_while_open(self._arrived, number)

    def _emit_while_open(self, signal: SignalInstance, number: int) -> None:
        """Post to the GUI thread, unless the runner is closed and may be gone; from any thread."""
        with self._gate:
            if self._is_gate_open:
                signal.emit(number)

    @Slot(int)
    def _deliver(self, number: int) -> None:
        """Tell whom it concerns what came of a task."""
        task = self._tasks.pop(number, None)
        try:
            if task is not None and task.outcome is not None:
                self._tell(task, task.outcome)
        finally:
            if self.is_idle:
                self.became_idle.emit()

    def _tell(self, task: Task, outcome: Outcome) -> None:
        if isinstance(outcome.result, Committed):
            self.committed.emit(outcome.result.changes)
        if task.is_awaited and task.finished is not None:
            task.finished()
        if outcome.error is not None:
            self._tell_error(task, outcome.error)
        elif task.is_awaited and task.then is not None:
            task.then(outcome.result)

    def _tell_error(self, task: Task, error: BaseException) -> None:
        """Hand a known error to the owner; report a bug, or a known error that nobody expected."""
        is_known = isinstance(error, PemustakaError)
        if is_known and not task.is_awaited:
            if task.pool is Pool.WRITE:
                self.refused_unheard.emit(error)
        elif is_known and task.failed is not None:
            task.failed(error)
        else:
            self.bug.emit(error)
            sys.excepthook(type(error), error, error.__traceback__)

    @Slot(int)
    def _tell_progress(self, number: int) -> None:
        task = self._tasks.get(number)
        if task is None or task.progress is None:
            return
        done, total = task.progress.read_latest()
        if task.progressed is not None and task.is_awaited:
            task.progressed(done, total)
