"""Reads the graph of statuses of a kind of request: what services refuse by and screens offer from."""

from sqlalchemy import Integer, bindparam, select
from sqlalchemy.orm import Session

from app.models.list_entry import RequestKind
from app.models.request_kind_parts import RequestStatus
from app.vocabulary.names import BilingualName
from app.vocabulary.requests import StatusClass
from app.vocabulary.status_flows import CLASSES, Flow, OwnStatus

_OF_KIND = (
    select(RequestStatus)
    .join(RequestKind, RequestKind.flow_id == RequestStatus.flow_id)
    .where(RequestKind.id == bindparam("kind_id", type_=Integer), ~RequestStatus.deleted)
    .order_by(RequestStatus.position, RequestStatus.id)
)


def flow_of_kind(session: Session, kind_id: int) -> Flow:
    """The statuses of a kind; those that are retired too, since requests may stand at them."""
    statuses = tuple(map(own_status, session.scalars(_OF_KIND, {"kind_id": kind_id})))
    return Flow(statuses) if statuses else CLASSES


def own_status(record: RequestStatus) -> OwnStatus:
    """A status as graphs reckon with it."""
    return OwnStatus(
        record.id,
        record.code,
        BilingualName(record.name_id, record.name_en),
        StatusClass(record.status_class),
        record.followers,
        record.is_retired,
    )
