"""What is done about workstations: a new one, another name."""

from app.models.branch import Branch, Desk
from app.services import texts
from app.services.desk_commands import AddDesk, RenameDesk
from app.services.live_records import branch_of, live
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor, Committed


class Desks:
    """Actions on desks. Each may raise the errors of text: EmptyNameError for one without a name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, by: Actor, command: AddDesk) -> Committed[int]:
        """Set up a desk; the result is its id. Raises RecordGoneError."""
        with self._database.writing(by, Action.ADD_DESK) as writing:
            session = writing.session
            wanted = command.branch_id
            branch = branch_of(session, by) if wanted is None else live(session, Branch, wanted)
            desk = Desk(branch=branch, name=texts.name(command.name))
            writing.session.add(desk)
        return Committed(desk.id, writing.changes)

    def rename(self, by: Actor, command: RenameDesk) -> Committed[int]:
        """Call a desk otherwise. Raises RecordGoneError."""
        with self._database.writing(by, Action.EDIT_DESK) as writing:
            desk = live(writing.session, Desk, command.desk_id)
            desk.name = texts.name(command.name)
        return Committed(desk.id, writing.changes)
