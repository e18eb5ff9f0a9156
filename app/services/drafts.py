"""Keeps what is being written, so that a lock, a scan or a power cut loses none of it."""

from sqlalchemy import delete, select

from app.errors import TextTooLongError
from app.models.draft import Draft
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.drafts import InteractionDraft, as_json
from app.vocabulary.late_entry import LATE_ENTRY, LateSheet, sheet_as_json
from app.vocabulary.limits import Limit


class Drafts:
    """Actions on drafts. They change no record: there is nothing to undo and no history of them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, by: Actor, draft: InteractionDraft, draft_id: int | None = None) -> Committed[int]:
        """Write a draft down, over the one with this id while that is there; the result is its id.

        Raises TextTooLongError for more than a note may hold.
        """
        body = as_json(draft)
        if len(body) > 2 * Limit.NOTE:
            raise TextTooLongError(len(draft.form.note), Limit.NOTE)
        with self._database.writing(by, Action.KEEP_DRAFT) as writing:
            kept = writing.session.get(Draft, draft_id) if draft_id is not None else None
            if kept is None:
                kept = Draft(staff_id=by.staff_id)
                writing.session.add(kept)
            kept.patron_id, kept.body, kept.changed_at = draft.form.patron_id, body, writing.now
        return Committed(kept.id, writing.changes)

    def keep_sheet(self, by: Actor, sheet: LateSheet) -> Committed[int]:
        """Write a sheet of late entries down, over the one that this staff member had begun; its id.

        Raises TextTooLongError for more than a draft may hold.
        """
        body = sheet_as_json(sheet)
        if len(body) > 2 * Limit.NOTE:
            raise TextTooLongError(len(body), 2 * Limit.NOTE)
        with self._database.writing(by, Action.KEEP_DRAFT) as writing:
            begun = select(Draft).where(Draft.staff_id == by.staff_id, Draft.sheet == LATE_ENTRY)
            kept = writing.session.scalars(begun).first()
            if kept is None:
                kept = Draft(staff_id=by.staff_id, sheet=LATE_ENTRY)
                writing.session.add(kept)
            kept.body, kept.changed_at = body, writing.now
        return Committed(kept.id, writing.changes)

    def discard_sheet(self, by: Actor) -> Committed[None]:
        """Forget the sheet that this staff member had begun, whether there is one or not."""
        with self._database.writing(by, Action.KEEP_DRAFT) as writing:
            mine = delete(Draft).where(Draft.staff_id == by.staff_id, Draft.sheet == LATE_ENTRY)
            writing.session.execute(mine)
        return Committed(None, writing.changes)

    def discard(self, by: Actor, draft_id: int) -> Committed[int]:
        """Forget a draft, whether it is still there or not; the result is its id."""
        with self._database.writing(by, Action.KEEP_DRAFT) as writing:
            writing.session.execute(delete(Draft).where(Draft.id == draft_id))
        return Committed(draft_id, writing.changes)
