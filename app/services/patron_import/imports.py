"""The import of patrons: one action, one change set; the same file again changes nothing."""

from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import IdentifierTakenError, ImportCancelledError, UntilBeforeSinceError
from app.models.base import reference_uid
from app.models.contact import Contact
from app.models.list_entry import Category
from app.models.patron import Patron
from app.services.live_records import branch_of, the_library, today_in
from app.services.patron_import import adding
from app.services.patron_import.adding import Defaults
from app.services.patron_import.matching import Matcher
from app.services.patron_import.merging import Authors, RowMerge
from app.services.patron_import.report import ImportReport, KeptField
from app.storage.changes.authorship import Authorship
from app.storage.database import Database
from app.storage.writing import Writing
from app.vocabulary.changes import Action, Actor, Changes, Committed
from app.vocabulary.imported_patrons import ImportedPatron, RejectedRow
from app.vocabulary.limits import Limit
from app.vocabulary.text import fold

_SLICE = 400

Proceed = Callable[[int, int], bool]
"""Hears (rows done, rows in all) after each slice; answers whether to go on."""


class _DryRun(Exception):  # noqa: N818  # not an error: the way out of a transaction that must not be kept
    pass


class PatronImports:
    """Brings in rows that a reader has made of a file. Parsing is done before the write lock is taken."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def run(
        self,
        by: Actor,
        rows: Iterable[ImportedPatron | RejectedRow],
        file_name: str,
        *,
        dry_run: bool = False,
        proceed: Proceed = lambda _done, _total: True,
    ) -> Committed[ImportReport]:
        """Match, compare and write all rows in one transaction.

        With `dry_run` nothing is kept and the report says what would be. Raises ImportCancelledError when
        `proceed` answers no; then nothing was stored either.
        """
        report = ImportReport(is_dry_run=dry_run)
        good: list[ImportedPatron] = []
        for row in rows:
            self._sort(row, good, report)
        changes = Changes(None, Action.IMPORT_PATRONS, frozenset())
        try:
            with self._database.writing(by, Action.IMPORT_PATRONS, reason=file_name[: Limit.LINE]) as writing:
                _Run(writing, report).run(good, proceed)
            changes = writing.changes
        except _DryRun:
            pass
        report.rejected.sort(key=lambda rejected: rejected.line)
        return Committed(report, changes)

    def _sort(
        self, row: ImportedPatron | RejectedRow, good: list[ImportedPatron], report: ImportReport
    ) -> None:
        if isinstance(row, RejectedRow):
            report.rejected.append(row)
        elif row.member_since and row.member_until and row.member_until < row.member_since:
            reason = UntilBeforeSinceError(row.member_since, row.member_until)
            report.rejected.append(RejectedRow(row.line, reason, (row.full_name,)))
        else:
            good.append(row)


class _Run:
    def __init__(self, writing: Writing, report: ImportReport) -> None:
        self._writing = writing
        self._report = report
        session = writing.session
        branch = branch_of(session, writing.by)
        library = the_library(session)
        today = today_in(branch, writing.now)
        categories = _categories(session)
        self._defaults = Defaults(branch.id, library.language, library.phone_region, today, categories)

    def run(self, rows: Sequence[ImportedPatron], proceed: Proceed) -> None:
        self._add_categories(rows)
        for start in range(0, len(rows), _SLICE):
            self._slice(rows[start : start + _SLICE])
            if not proceed(min(start + _SLICE, len(rows)), len(rows)):
                raise ImportCancelledError
        if self._report.is_dry_run:
            raise _DryRun

    def _slice(self, rows: Sequence[ImportedPatron]) -> None:
        session = self._writing.session
        matcher = Matcher(session, rows, self._defaults.region)
        contact_ids = [one.id for known in matcher.known.values() for one in known.contacts]
        connection = session.connection()
        authors = Authors(
            Authorship(connection, Patron, list(matcher.known)),
            Authorship(connection, Contact, contact_ids),
        )
        new = [row for row in rows if not self._merged(matcher, row, authors)]
        session.flush()
        session.expunge_all()
        adding.add(self._writing, new, self._defaults)
        self._report.added += len(new)

    def _merged(self, matcher: Matcher, row: ImportedPatron, authors: Authors) -> bool:
        """Whether the row needs no new patron: it was merged into one, or rejected."""
        match = matcher.match(row)
        if match.taken is not None:
            owner = matcher.known[match.taken.patron_id].patron
            reason = IdentifierTakenError(match.taken.value, owner.id, owner.full_name)
            self._report.rejected.append(RejectedRow(row.line, reason, (row.full_name,)))
            return True
        if match.known is None:
            return False
        merge = RowMerge(self._writing.session, match.known, row, authors)
        merge.apply(self._defaults)
        patron_id = match.known.patron.id
        self._report.kept += [KeptField(row.line, patron_id, name) for name in merge.kept]
        if merge.is_changed:
            self._report.updated += 1
        else:
            self._report.unchanged += 1
        return True

    def _add_categories(self, rows: Sequence[ImportedPatron]) -> None:
        """The library system's own words for categories become entries of the list, each once."""
        session = self._writing.session
        categories = self._defaults.categories
        for row in rows:
            key = fold(row.category) if row.category else ""
            if not row.category or key in categories:
                continue
            code = "-".join(key.split())[: Limit.CODE] or f"category-{len(categories)}"
            entry = Category(
                uid=reference_uid(Category.__tablename__, code),
                code=code,
                name_id=row.category[: Limit.NAME],
                name_en=row.category[: Limit.NAME],
                position=len(categories),
            )
            session.add(entry)
            session.flush()
            categories[key] = entry.id
            self._report.new_categories.append(row.category)


def _categories(session: Session) -> dict[str, int]:
    found: dict[str, int] = {}
    for category in session.scalars(select(Category).where(~Category.deleted).order_by(Category.id)):
        for word in (category.code, category.name_id, category.name_en):
            found.setdefault(fold(word), category.id)
    return found
