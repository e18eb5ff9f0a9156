"""Commands that make libraries and bring records in."""

from app.bootstrap import demonstration_library, new_library, open_library
from app.cli.context import Context
from app.errors import MappingError
from app.integrations.patron_files.patron_file import PatronFile
from app.integrations.patron_files.rejects import RejectsFile, reason_code
from app.services.commands import SetUpLibrary
from app.services.demonstration.set_up import demonstration_set_up
from app.services.demonstration.size import DemonstrationSize
from app.services.patron_import.report import ImportReport
from app.vocabulary.imported_patrons import PresetName


def new(context: Context) -> int:
    """Make an empty library."""
    arguments = context.arguments
    command = SetUpLibrary(
        library_name=arguments.name,
        branch_name=arguments.branch,
        desk_name=arguments.desk_name,
        staff_name=arguments.staff_name,
        language=arguments.language,
        zone=arguments.zone,
    )
    library, first = new_library(arguments.library, command)
    library.close()
    context.answer({"library": arguments.library, "first": first}, f"made {arguments.library}")
    return 0


def demo(context: Context) -> int:
    """Make a demonstration library: made-up patrons and a year of work, the same for the same seed."""
    arguments = context.arguments
    size = DemonstrationSize(arguments.patrons, arguments.interactions, arguments.requests, arguments.seed)
    library, _, made = demonstration_library(arguments.library, demonstration_set_up(), size)
    library.close()
    context.answer(made, f"made {arguments.library}: {made.patrons} patrons, {made.records} records")
    return 0


def import_patrons(context: Context) -> int:
    """Bring patrons in from a file. Rejected rows are reported; the rest is imported all the same."""
    arguments = context.arguments
    mapping = dict(_pair(text) for text in arguments.map)
    file = PatronFile.open(arguments.file, PresetName(arguments.preset), mapping)
    with open_library(arguments.library) as library:
        by = context.actor(library)
        committed = library.services.imports.run(
            by, file.rows(), arguments.file.name, dry_run=arguments.dry_run
        )
    report = committed.result
    if arguments.rejects is not None:
        with RejectsFile(arguments.rejects, file.header) as rejects:
            for row in file.with_original_cells(report.rejected):
                rejects.add(row)
    context.answer(_counts(report, file), _text(report, file))
    return 0


def _pair(text: str) -> tuple[str, str]:
    heading, separator, field = text.partition("=")
    if not (separator and heading.strip() and field.strip()):
        raise MappingError(text)
    return heading.strip(), field.strip()


def _counts(report: ImportReport, file: PatronFile) -> dict[str, object]:
    return {
        "preset": file.preset.name,
        "dry_run": report.is_dry_run,
        "added": report.added,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "kept": [{"line": k.line, "patron_id": k.patron_id, "field": k.field} for k in report.kept],
        "rejected": [{"line": row.line, "reason": reason_code(row.reason)} for row in report.rejected],
        "new_categories": report.new_categories,
        "left_out": [{"column": one.column, "reason": one.reason} for one in file.left_out_columns],
    }


def _text(report: ImportReport, file: PatronFile) -> str:
    lines = [
        f"preset: {file.preset.name}" + (" (dry run: nothing was stored)" if report.is_dry_run else ""),
        f"added: {report.added}",
        f"updated: {report.updated}",
        f"unchanged: {report.unchanged}",
        f"kept: {len(report.kept)}",
        *(f"  line {kept.line}: {kept.field}" for kept in report.kept),
        f"rejected: {len(report.rejected)}",
        *(f"  line {row.line}: {reason_code(row.reason)}" for row in report.rejected),
    ]
    lines += [f"left out: {one.column} ({one.reason})" for one in file.left_out_columns]
    return "\n".join(lines)
