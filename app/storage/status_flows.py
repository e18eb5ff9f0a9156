"""Reads the graph of statuses of a kind of request: what services refuse by and screens offer from."""

from sqlalchemy import Integer, bindparam, select
from sqlalchemy.orm import Session

from app.models.list_entry import RequestKind
from app.models.request_kind_parts import RequestStatus
from app.vocabulary.names import BilingualName
from app.vocabulary.request_kinds import parted_codes
from app.vocabulary.requests import StatusClass
from app.vocabulary.status_flows import CLASSES, Flow, OwnStatus

_OF_KIND = (
    select(
        RequestStatus.id,
        RequestStatus.code,
        RequestStatus.name_id,
        RequestStatus.name_en,
        RequestStatus.status_class,
        RequestStatus.followed_by,
        RequestStatus.is_retired,
    )
    .join(RequestKind, RequestKind.flow_id == RequestStatus.flow_id)
    .where(RequestKind.id == bindparam("kind_id", type_=Integer), ~RequestStatus.deleted)
    .order_by(RequestStatus.position, RequestStatus.id)
)


def flow_of_kind(session: Session, kind_id: int) -> Flow:
    """The statuses of a kind; those that are retired too, since requests may stand at them."""
    statuses = tuple(
        OwnStatus(
            row.id,
            row.code,
            BilingualName(row.name_id, row.name_en),
            StatusClass(row.status_class),
            parted_codes(row.followed_by),
            row.is_retired,
        )
        for row in session.execute(_OF_KIND, {"kind_id": kind_id})
    )
    return Flow(statuses) if statuses else CLASSES
