"""A text of the library's own to patrons, with blanks that are filled in when somebody is told."""

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped

from app.models.base import NOT_PERSONAL, field
from app.models.list_entry import ListEntry
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class MessageTemplate(ListEntry):
    """One text in both languages for one occasion (app/vocabulary/messages.py); blanks as `{{number}}`."""

    __tablename__ = "message_template"
    __table_args__ = (Index("ix_message_template_occasion", "occasion"),)
    kind_of_record = RecordKind.MESSAGE_TEMPLATE

    occasion: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    text_id: Mapped[str] = field(String(Limit.STATEMENT), NOT_PERSONAL)
    text_en: Mapped[str] = field(String(Limit.STATEMENT), NOT_PERSONAL)
