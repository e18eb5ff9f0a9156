"""Commands that keep a library safe: check, backup, restore, undo."""

from app.bootstrap import open_library, restore_library
from app.cli.context import Context
from app.services.commands import UndoChangeSet
from app.vocabulary.undoing import Answers, Since


def check(context: Context) -> int:
    """Check the library from end to end; exit code 1 when something was found."""
    with open_library(context.arguments.library, read_only=True) as library:
        report = library.database.check()
    lines = [f"{part}: {count or 'ok'}" for part, count in report.counts.items()]
    value = {"is_clean": report.is_clean, "counts": report.counts, "findings": report.findings}
    context.answer(value, "\n".join([*lines, *report.findings]))
    return 0 if report.is_clean else 1


def backup(context: Context) -> int:
    """Write a checked copy; works beside a running desk."""
    with open_library(context.arguments.library, read_only=True) as library:
        made = library.database.back_up(context.arguments.file)
    context.answer(made, f"backed up to {made.path} ({made.size} bytes)")
    return 0


def restore(context: Context) -> int:
    """Put a backup in place of the library; the file that was there is kept beside it."""
    arguments = context.arguments
    kept = restore_library(arguments.file, arguments.library)
    context.answer(
        {"library": arguments.library, "kept": kept},
        f"restored {arguments.library}" + (f"; the file before is kept as {kept}" if kept else ""),
    )
    return 0


def undo(context: Context) -> int:
    """Undo a change set by its number, else the last one of this staff member at this desk."""
    arguments = context.arguments
    answers = Answers(Since(arguments.since))
    with open_library(arguments.library) as library:
        by = context.actor(library)
        history = library.services.history
        if arguments.number is None:
            committed = history.undo_last(by, answers)
        else:
            committed = history.undo(by, UndoChangeSet(arguments.number, answers))
    value = {"undone": committed.result, "change_set": committed.changes.change_set_id}
    context.answer(value, f"undone: {committed.result}")
    return 0
