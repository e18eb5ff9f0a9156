"""What a cell of an exported list can hold."""

from datetime import date, datetime

Cell = str | int | date | datetime | None
"""Text as it was written, a number, a day, a moment on the branch's clock, nothing."""
