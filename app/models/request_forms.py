"""A stored request as a form shows it."""

from collections.abc import Mapping

from app.models.request import Request
from app.vocabulary.request_kinds import parted_codes
from app.vocabulary.wants import DeliveryWay, Quantity, RequestForm, WantedFormat, Wants


def form_of(request: Request, values: Mapping[int, str]) -> RequestForm:
    """The form of a request that says this in the fields of its kind."""
    return RequestForm(
        subject=request.subject,
        details=request.details,
        needed_by=request.needed_by,
        needed_why=request.needed_why,
        wants=Wants(
            formats=tuple(map(WantedFormat, parted_codes(request.formats))),
            quantity=Quantity(request.quantity_least, request.quantity_most),
            language=request.wanted_language,
            delivery_way=DeliveryWay(request.delivery_way) if request.delivery_way else None,
            values=tuple(sorted(values.items())),
        ),
    )
