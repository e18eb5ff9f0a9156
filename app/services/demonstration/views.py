"""The saved views of the demonstration library: what its colleagues look at again and again."""

from sqlalchemy import select

from app.models.list_entry import Channel, InteractionKind, ListEntry
from app.models.saved_view import SavedView
from app.models.tables import RECORDS
from app.storage.writing import Writing
from app.vocabulary.list_views import ColumnChoice, FilterValue, ListName, ListView, as_json, filters_of
from app.vocabulary.periods import Period
from app.vocabulary.records import RecordRef

_COLUMNS = tuple(map(ColumnChoice, ("when", "patron", "channel", "staff", "note")))


def save_views(writing: Writing) -> None:
    """Keep two views of the interactions that everybody shares."""
    complaint = _entry(writing, InteractionKind, "complaint")
    whatsapp = _entry(writing, Channel, "whatsapp")
    _save(writing, "Keluhan tahun ini", {"kind": complaint, "period": str(Period.THIS_YEAR)})
    _save(writing, "WhatsApp 30 hari", {"channel": whatsapp, "period": str(Period.LAST_30_DAYS)})


def _entry(writing: Writing, model: type[ListEntry], code: str) -> RecordRef:
    record_id = writing.session.scalars(select(model.id).where(model.code == code)).one()
    return RecordRef(model.kind_of_record, record_id)


def _save(writing: Writing, name: str, filters: dict[str, FilterValue]) -> None:
    def uid_of(ref: RecordRef) -> bytes:
        return writing.session.get_one(RECORDS[ref.kind], ref.id).uid

    view = ListView(filters_of(filters), order="when", columns=_COLUMNS)
    shows = as_json(view, uid_of)
    writing.session.add(SavedView(list_name=ListName.INTERACTIONS, name=name, owner_id=None, shows=shows))
