import threading
from functools import partial

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from app.errors import EmptyNameError
from app.ui.background.progress import Progress
from app.ui.background.task import Pool
from app.ui.background.task_runner import TaskRunner
from app.vocabulary.changes import Committed
from tests.ui.background.asking import CHANGES, Desk, blunder, heard, refuse, wait_then


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


def test_a_result_comes_back_on_the_gui_thread(tasks: TaskRunner, desk: Desk, qtbot: QtBot) -> None:
    workers: list[int] = []

    def work() -> str:
        workers.append(threading.get_ident())
        return "answer"

    tasks.read(work, owner=desk, then=desk.hear)
    qtbot.waitUntil(heard(desk, "answer"))
    assert desk.threads == {threading.get_ident()}
    assert workers != [threading.get_ident()]


def test_a_known_error_goes_to_failed_after_finished(tasks: TaskRunner, desk: Desk, qtbot: QtBot) -> None:
    tasks.write(refuse, owner=desk, then=desk.hear, failed=desk.hear, finished=desk.hear_finished)
    qtbot.waitUntil(heard(desk, "finished", EmptyNameError()))


def test_a_bug_reaches_the_exception_hook_and_still_finishes(
    tasks: TaskRunner, desk: Desk, qtbot: QtBot
) -> None:
    with (
        qtbot.captureExceptions() as exceptions,
        qtbot.waitSignal(tasks.bug, check_params_cb=lambda error: isinstance(error, ZeroDivisionError)),
    ):
        tasks.write(blunder, owner=desk, then=desk.hear, failed=desk.hear, finished=desk.hear_finished)
    assert desk.has_heard("finished")
    assert [kind for kind, _, _ in exceptions] == [ZeroDivisionError]


def test_a_known_error_that_nobody_expected_is_a_bug(tasks: TaskRunner, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as exceptions, qtbot.waitSignal(tasks.bug):
        tasks.read(refuse, owner=desk, then=desk.hear)
    assert [kind for kind, _, _ in exceptions] == [EmptyNameError]


def test_a_change_is_announced_before_its_owner_is_told(tasks: TaskRunner, desk: Desk, qtbot: QtBot) -> None:
    done = Committed("M0000017", CHANGES)
    tasks.committed.connect(desk.hear)
    tasks.write(lambda: done, owner=desk, then=desk.hear, failed=desk.hear)
    qtbot.waitUntil(heard(desk, CHANGES, done))


def test_a_change_is_announced_although_its_owner_has_gone(
    tasks: TaskRunner, desk: Desk, qtbot: QtBot
) -> None:
    asker, gate = Desk(), threading.Event()

    def work() -> Committed[str]:
        return Committed(wait_then(gate, "M0000017"), CHANGES)

    tasks.committed.connect(desk.hear)
    tasks.write(work, owner=asker, then=asker.hear, failed=asker.hear, finished=asker.hear_finished)
    shiboken6.delete(asker)
    gate.set()
    qtbot.waitUntil(heard(desk, CHANGES))
    assert asker.heard == []


def test_a_refused_write_whose_owner_has_gone_is_still_told(
    tasks: TaskRunner, desk: Desk, qtbot: QtBot
) -> None:
    asker, gate = Desk(), threading.Event()

    def work() -> None:
        wait_then(gate, "")
        refuse()

    tasks.refused_unheard.connect(desk.hear)
    tasks.write(work, owner=asker, failed=asker.hear)
    shiboken6.delete(asker)
    gate.set()
    qtbot.waitUntil(heard(desk, EmptyNameError()))


def test_a_newer_read_overtakes_older_ones_of_the_same_key(
    tasks: TaskRunner, desk: Desk, qtbot: QtBot
) -> None:
    gate = threading.Event()
    started: list[str] = []

    def search(text: str) -> str:
        started.append(text)
        return wait_then(gate, text)

    for text in ("n", "nu", "nur", "nura", "nurai"):
        tasks.read(partial(search, text), owner=desk, then=desk.hear, finished=desk.hear_finished, key="find")
    gate.set()
    qtbot.waitUntil(heard(desk, "finished", "nurai"))
    assert set(started) <= {"n", "nu", "nurai"}, "what waited behind the two reading threads is never run"


def test_reads_of_another_key_or_owner_are_not_overtaken(tasks: TaskRunner, desk: Desk, qtbot: QtBot) -> None:
    other = Desk()
    tasks.read(lambda: 1, owner=desk, then=desk.hear, key="one")
    tasks.read(lambda: 2, owner=desk, then=desk.hear, key="two")
    tasks.read(lambda: 3, owner=other, then=other.hear, key="one")
    qtbot.waitUntil(lambda: sorted(map(str, desk.heard)) == ["1", "2"] and other.heard == [3])


def test_writes_run_one_after_another_in_order(tasks: TaskRunner, desk: Desk, qtbot: QtBot) -> None:
    at_work: list[int] = []

    def work(number: int) -> int:
        at_work.append(number)
        assert at_work == [number]
        at_work.remove(number)
        return number

    for number in range(20):
        tasks.write(partial(work, number), owner=desk, then=desk.hear, failed=desk.hear)
    assert tasks.is_writing
    qtbot.waitUntil(heard(desk, *range(20)))
    assert not tasks.is_writing


def test_a_long_job_reports_and_can_be_cancelled(tasks: TaskRunner, desk: Desk, qtbot: QtBot) -> None:
    cancelled = threading.Event()

    def work(progress: Progress) -> str:
        progress.report(3, 10)
        assert cancelled.wait(10)
        return "stopped" if progress.is_cancelled else "ran on"

    progress = tasks.run_long(
        work, owner=desk, then=desk.hear, failed=desk.hear, progressed=desk.hear_progress, pool=Pool.READ
    )
    qtbot.waitUntil(heard(desk, (3, 10)))
    progress.cancel()
    cancelled.set()
    qtbot.waitUntil(heard(desk, (3, 10), "stopped"))


def test_a_flood_of_reports_is_told_as_few(tasks: TaskRunner, desk: Desk, qtbot: QtBot) -> None:
    reported = threading.Event()

    def work(progress: Progress) -> str:
        for step in range(10_000):
            progress.report(step + 1, 10_000)
        reported.set()
        return "done"

    tasks.run_long(work, owner=desk, then=desk.hear, failed=desk.hear, progressed=desk.hear_progress)
    assert reported.wait(10), "the GUI thread did not run meanwhile"
    qtbot.waitUntil(heard(desk, (10_000, 10_000), "done"))


def test_closing_lets_the_writer_finish_and_announces_it(tasks: TaskRunner, desk: Desk) -> None:
    done = Committed("M0000017", CHANGES)
    tasks.committed.connect(desk.hear)
    for _ in range(3):
        tasks.write(lambda: done, owner=desk, failed=desk.hear)
    tasks.close()
    assert desk.has_heard(CHANGES, CHANGES, CHANGES)


def test_closing_drops_reads_and_refuses_new_ones_silently(tasks: TaskRunner, desk: Desk) -> None:
    gate = threading.Event()
    for _ in range(5):
        tasks.read(partial(wait_then, gate, "late"), owner=desk, then=desk.hear)
    gate.set()
    tasks.close()
    tasks.read(lambda: "after", owner=desk, then=desk.hear)
    assert desk.heard == []


def test_closing_asks_long_reading_jobs_to_stop(tasks: TaskRunner, desk: Desk) -> None:
    started = threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        while not progress.is_cancelled:
            progress.report(0, 0)

    tasks.run_long(work, owner=desk, then=desk.hear, failed=desk.hear, pool=Pool.READ)
    assert started.wait(10)
    tasks.close()
    assert desk.heard == []
