"""The library's own texts to patrons."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from app.models.message_template import MessageTemplate
from app.storage.database import Database
from app.vocabulary.messages import Occasion
from app.vocabulary.names import BilingualName


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A text for a occasion, with its blanks."""

    id: int
    occasion: Occasion
    name: BilingualName
    text: BilingualName
    is_retired: bool


_ALL = (
    select(
        MessageTemplate.id,
        MessageTemplate.occasion,
        MessageTemplate.name_id,
        MessageTemplate.name_en,
        MessageTemplate.text_id,
        MessageTemplate.text_en,
        MessageTemplate.is_retired,
    )
    .where(~MessageTemplate.deleted)
    .order_by(MessageTemplate.position, MessageTemplate.id)
)
_KNOWN = frozenset(Occasion)


class MessageTemplates:
    """Reads the texts. They are few."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[TemplateRow, ...]:
        """Every text, retired ones too; texts for occasions of a later version are left out."""
        with self._database.reading() as session:
            return tuple(
                TemplateRow(
                    row.id,
                    Occasion(row.occasion),
                    BilingualName(row.name_id, row.name_en),
                    BilingualName(row.text_id, row.text_en),
                    row.is_retired,
                )
                for row in session.execute(_ALL)
                if row.occasion in _KNOWN
            )


def in_use(rows: Iterable[TemplateRow]) -> tuple[TemplateRow, ...]:
    """Those that are not retired."""
    return tuple(row for row in rows if not row.is_retired)
