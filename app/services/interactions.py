"""What is done about interactions: log one."""

from app.clock import whole_milliseconds
from app.errors import InteractionInFutureError
from app.models.interaction import Interaction
from app.models.list_entry import Channel, InteractionKind
from app.services.commands import LogInteraction
from app.services.live_records import branch_of, live, live_patron
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.limits import Limit
from app.vocabulary.text import clean


class Interactions:
    """Actions on interactions."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def log(self, by: Actor, command: LogInteraction) -> Committed[int]:
        """Keep one contact; the result is its id. A kind and a channel say enough: the note may be empty.

        Raises RecordGoneError, InteractionInFutureError and the errors of text.
        """
        with self._database.writing(by, Action.LOG_INTERACTION) as writing:
            session = writing.session
            happened_at = whole_milliseconds(command.happened_at or writing.now)
            if happened_at > writing.now:
                raise InteractionInFutureError(happened_at)
            patron = None if command.patron_id is None else live_patron(session, command.patron_id)
            interaction = Interaction(
                patron_id=patron and patron.id,
                happened_at=happened_at,
                kind_id=live(session, InteractionKind, command.kind_id).id,
                channel_id=live(session, Channel, command.channel_id).id,
                note=clean(command.note, Limit.NOTE, lines=True),
                minutes=command.minutes,
                staff_id=by.staff_id,
                desk_id=by.desk_id,
                branch_id=branch_of(session, by).id,
            )
            session.add(interaction)
        return Committed(interaction.id, writing.changes)
