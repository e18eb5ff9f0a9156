"""Whom an alert is for, and how long it may be shown: plain rules about alerts."""

from enum import StrEnum

from app.vocabulary.staff import StaffRole


class Audience(StrEnum):
    """Who of the staff sees an alert. Patrons never do."""

    ALL_STAFF = "all_staff"
    STAFF_BUT_HELPERS = "staff_but_helpers"
    FRONT_LINE = "front_line"
    BACK_OFFICE = "back_office"


_ROLES = {
    Audience.ALL_STAFF: frozenset(StaffRole),
    Audience.STAFF_BUT_HELPERS: frozenset({StaffRole.FRONT_LINE, StaffRole.BACK_OFFICE}),
    Audience.FRONT_LINE: frozenset({StaffRole.FRONT_LINE}),
    Audience.BACK_OFFICE: frozenset({StaffRole.BACK_OFFICE}),
}


def audiences_of(role: StaffRole) -> frozenset[Audience]:
    """The audiences that a staff member of this kind belongs to."""
    return frozenset(audience for audience, roles in _ROLES.items() if role in roles)
