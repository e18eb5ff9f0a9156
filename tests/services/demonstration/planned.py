"""Plans for tests: the rows of a demonstration library by kind, without a database."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from app.calendar.hours import USUAL_WEEK, BranchHours, Hours
from app.services import shipped_key_lists, shipped_lists
from app.services.demonstration.plan import material
from app.services.demonstration.plan.ground import ProfileField, Service, SetUp
from app.services.demonstration.plan.rows import Row
from app.services.demonstration.plan.whole import Plan
from app.services.demonstration.size import DemonstrationSize
from app.services.shipped_lists import ShippedEntry
from app.services.shipped_profile import FIELDS
from app.vocabulary.permissions import PurposeCode
from app.vocabulary.records import RecordKind

TUESDAY = datetime(2026, 11, 24, 3, 12, tzinfo=UTC)
"""10.12 on a working day in Semarang, the moment of the pictures in the design."""

MOMENTS = st.integers(-1_500_000, 3_000_000).map(lambda minutes: TUESDAY + timedelta(minutes=minutes))
"""Any minute of some years."""

SMALL = DemonstrationSize(patrons=300, interactions=2_000, requests=250, seed=7)

MATERIAL = material.load()

ANSWER_CODES = [
    f"{shape}.{entry.code}" for shape, entries in shipped_key_lists.ANSWERS.items() for entry in entries
]

Rows = dict[RecordKind, list[Row]]


def set_up_at(now: datetime, zone: str = "Asia/Jakarta") -> SetUp:
    """What the setting up leaves in a new file."""
    kinds = enumerate(shipped_lists.REQUEST_KINDS, 1)
    return SetUp(
        now=now,
        hours=BranchHours(ZoneInfo(zone), (Hours(USUAL_WEEK, now.date()),)),
        branch_id=1,
        desk_id=1,
        staff_id=1,
        categories=_ids(shipped_lists.CATEGORIES),
        channels=_ids(shipped_lists.CHANNELS),
        interaction_kinds=_ids(shipped_lists.INTERACTION_KINDS),
        services={kind.code: Service(place, kind.service_days) for place, kind in kinds},
        known_services=_ids(shipped_key_lists.SERVICES),
        prepared_answers={code: place for place, code in enumerate(ANSWER_CODES, 1)},
        profile_fields={
            one.entry.code: ProfileField(place, one.field_type, _ids(one.choices))
            for place, one in enumerate(FIELDS, 1)
            if not one.is_sensitive
        },
        purposes={code: place for place, code in enumerate(PurposeCode, 1)},
    )


def planned(size: DemonstrationSize = SMALL, now: datetime = TUESDAY) -> Rows:
    """All rows of a plan."""
    ids: dict[RecordKind, count[int]] = {kind: count(2) for kind in RecordKind}
    rows: Rows = defaultdict(list)
    for batch in Plan(MATERIAL, set_up_at(now), size, ids).batches():
        rows[batch.kind] += batch.rows
    return rows


def by_request(rows: Iterable[Row]) -> dict[int, list[Row]]:
    """Promises or events of each request, in their order."""
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[row["request_id"]].append(row)
    return found


def _ids(entries: Iterable[ShippedEntry]) -> dict[str, int]:
    return {entry.code: place for place, entry in enumerate(entries, 1)}
