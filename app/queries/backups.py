"""What is known of backups."""

from app.storage.database import Database
from app.vocabulary.backups import Backup


class Backups:
    """Reads the note of the last backup."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def last(self) -> Backup | None:
        """The backup made last, by whomever on this computer; None where none is noted."""
        return self._database.last_backup()
