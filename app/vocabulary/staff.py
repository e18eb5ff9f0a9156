"""Closed lists about the people who work here."""

from enum import StrEnum


class StaffRole(StrEnum):
    """Which side of the counter a staff member mostly works on; a helper sees no sensitive fields."""

    FRONT_LINE = "front_line"
    BACK_OFFICE = "back_office"
    HELPER = "helper"
