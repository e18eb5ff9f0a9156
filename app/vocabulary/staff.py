"""Closed lists about the people who work here."""

from enum import StrEnum


class StaffRole(StrEnum):
    """Which side of the counter a staff member mostly works on; a helper sees no sensitive fields."""

    FRONT_LINE = "front_line"
    BACK_OFFICE = "back_office"
    HELPER = "helper"

    @property
    def sees_sensitive(self) -> bool:
        """Whether sensitive profile fields and identity numbers are shown to staff of this kind.

        Every query and every service that touches them asks this, and nothing else decides it.
        """
        return self is not StaffRole.HELPER
