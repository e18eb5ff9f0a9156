"""The filters of the tab Requests as a saved view holds them, and back."""

from app.queries.requests import RequestView
from app.ui.requests.filter_line import ME, NOBODY, Chosen
from app.vocabulary.list_views import FilterValue, ListView, filters_of
from app.vocabulary.records import RecordKind, RecordRef
from app.vocabulary.requests import StatusClass

_ME, _NOBODY = "me", "nobody"


def view_of(which: RequestView, chosen: Chosen) -> ListView:
    """What a view keeps of the list: which requests, the pills and the words."""
    staff: FilterValue | None = _ref(RecordKind.STAFF_MEMBER, chosen.staff_id)
    staff = {ME: _ME, NOBODY: _NOBODY}.get(chosen.staff_id, staff) if chosen.staff_id is not None else None
    filters = filters_of(
        {
            "kind": _ref(RecordKind.REQUEST_KIND, chosen.kind_id),
            "status": None if chosen.status is None else str(chosen.status),
            "staff": staff,
            "branch": _ref(RecordKind.BRANCH, chosen.branch_id),
        }
    )
    return ListView(filters=filters, text=chosen.text, order=str(which))


def which_of(view: ListView) -> RequestView:
    """Which requests a view shows."""
    return RequestView(view.order) if view.order in set(RequestView) else RequestView.OPEN_LATE_FIRST


def chosen_from(view: ListView) -> Chosen:
    """What the pills say of a view; what they do not know is left out."""
    asked = view.chosen
    staff, status = asked.get("staff"), asked.get("status")
    staff_id = {_ME: ME, _NOBODY: NOBODY}.get(str(staff), _id(RecordKind.STAFF_MEMBER, staff))
    return Chosen(
        text=view.text,
        kind_id=_id(RecordKind.REQUEST_KIND, asked.get("kind")),
        status=StatusClass(str(status)) if status in set(StatusClass) else None,
        staff_id=staff_id,
        branch_id=_id(RecordKind.BRANCH, asked.get("branch")),
    )


def _ref(kind: RecordKind, record_id: int | None) -> RecordRef | None:
    return None if record_id is None else RecordRef(kind, record_id)


def _id(kind: RecordKind, value: FilterValue | None) -> int | None:
    return value.id if isinstance(value, RecordRef) and value.kind is kind else None
