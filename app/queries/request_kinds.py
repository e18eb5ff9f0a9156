"""The kinds of request with all that they are made of."""

from collections import defaultdict

from sqlalchemy import func, select

from app.models.list_entry import RequestKind, StatusFlow
from app.models.request_clock import RequestClock
from app.models.request_kind_parts import RequestStatus
from app.queries.kind_rows import FlowRow, KindLists, KindRow
from app.queries.reading.kind_parts import fields_by_kind, steps_by_kind
from app.storage.database import Database
from app.storage.status_flows import own_status
from app.vocabulary.names import BilingualName
from app.vocabulary.status_flows import OwnStatus

_KINDS = select(RequestKind).where(~RequestKind.deleted).order_by(RequestKind.position, RequestKind.id)
_OPEN = select(RequestClock.kind_id, func.count()).where(RequestClock.is_open).group_by(RequestClock.kind_id)
_FLOWS = (
    select(StatusFlow.id, StatusFlow.name_id, StatusFlow.name_en)
    .where(~StatusFlow.deleted, ~StatusFlow.is_retired)
    .order_by(StatusFlow.position, StatusFlow.id)
)
_STATUSES = (
    select(RequestStatus).where(~RequestStatus.deleted).order_by(RequestStatus.position, RequestStatus.id)
)


class RequestKinds:
    """Reads kinds. They are few."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> KindLists:
        """Every kind, retired ones too, and the graphs of statuses."""
        with self._database.reading() as session:
            fields, steps = fields_by_kind(session), steps_by_kind(session)
            counts = {row[0]: row[1] for row in session.execute(_OPEN)}
            kinds = tuple(
                KindRow(
                    id=one.id,
                    code=one.code,
                    name=BilingualName(one.name_id, one.name_en),
                    service_days=one.service_days,
                    tariff=one.tariff,
                    word_within_hours=one.word_within_hours,
                    flow_id=one.flow_id,
                    is_retired=one.is_retired,
                    open_count=counts.get(one.id, 0),
                    fields=tuple(fields[one.id]),
                    steps=tuple(steps[one.id]),
                )
                for one in session.scalars(_KINDS)
            )
            statuses: dict[int, list[OwnStatus]] = defaultdict(list)
            for status in session.scalars(_STATUSES):
                statuses[status.flow_id].append(own_status(status))
            flows = tuple(
                FlowRow(row.id, BilingualName(row.name_id, row.name_en), tuple(statuses[row.id]))
                for row in session.execute(_FLOWS)
            )
        return KindLists(kinds, flows)
