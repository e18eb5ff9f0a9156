"""The time zones to choose from: Indonesia's three first, then all that this computer knows."""

from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication, QTimeZone

USUAL_ZONE = "Asia/Jakarta"


def zones() -> list[tuple[str, str]]:
    """IANA names, each with what to call it on the screen."""
    ours = [
        ("Asia/Jakarta", QCoreApplication.translate("Zones", "Western Indonesia, WIB (Jakarta)")),
        ("Asia/Makassar", QCoreApplication.translate("Zones", "Central Indonesia, WITA (Makassar)")),
        ("Asia/Jayapura", QCoreApplication.translate("Zones", "Eastern Indonesia, WIT (Jayapura)")),
    ]
    first = {name for name, _ in ours}
    return ours + [(name, name.replace("_", " ")) for name in sorted(available_timezones() - first)]


def system_zone() -> str:
    """The zone that this computer is set to; Western Indonesia where it does not say."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return name if name in available_timezones() else USUAL_ZONE
