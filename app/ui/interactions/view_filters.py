"""The filters of the tab Interactions as a saved view holds them, and back."""

from app.ui.interactions.filter_bar import ME, Chosen
from app.vocabulary.list_views import FilterValue, ListView, filters_of
from app.vocabulary.periods import Period
from app.vocabulary.records import RecordKind, RecordRef

_ME = "me"
"""Whoever looks at the list: a view that everybody shares shows each their own."""


def filters_from(chosen: Chosen) -> tuple[tuple[str, FilterValue], ...]:
    """What a view keeps of the pills."""
    staff = _ME if chosen.staff_id == ME else _ref(RecordKind.STAFF_MEMBER, chosen.staff_id)
    return filters_of(
        {
            "kind": _ref(RecordKind.INTERACTION_KIND, chosen.kind_id),
            "channel": _ref(RecordKind.CHANNEL, chosen.channel_id),
            "staff": staff,
            "branch": _ref(RecordKind.BRANCH, chosen.branch_id),
            "period": None if chosen.period is None else str(chosen.period),
            "named": chosen.is_named,
        }
    )


def chosen_from(view: ListView) -> Chosen:
    """What the pills say of a view; what they do not know is left out."""
    asked = view.chosen
    staff = asked.get("staff")
    period, named = asked.get("period"), asked.get("named")
    return Chosen(
        kind_id=_id(RecordKind.INTERACTION_KIND, asked.get("kind")),
        channel_id=_id(RecordKind.CHANNEL, asked.get("channel")),
        staff_id=ME if staff == _ME else _id(RecordKind.STAFF_MEMBER, staff),
        branch_id=_id(RecordKind.BRANCH, asked.get("branch")),
        period=Period(str(period)) if period in set(Period) else None,
        is_named=named if isinstance(named, bool) else None,
    )


def _ref(kind: RecordKind, record_id: int | None) -> RecordRef | None:
    return None if record_id is None else RecordRef(kind, record_id)


def _id(kind: RecordKind, value: FilterValue | None) -> int | None:
    return value.id if isinstance(value, RecordRef) and value.kind is kind else None
