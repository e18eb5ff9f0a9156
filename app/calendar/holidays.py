"""Indonesia's public holidays and days of joint leave (cuti bersama), year by year.

From the `holidays` package, which has them from the joint decrees of three ministers (SKB); Islamic and lunar
dates of years without a decree yet are its estimates. A newer edition may date them differently: then EDITION
rises, and with it comes a migration that measures again what was measured by the old dates.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from app.vocabulary.names import BilingualName

EDITION = "0.109"
"""The version of the package whose dates are in use; a test holds it against what is installed."""


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day off in the whole country; joint leave is taken by government offices, and moved now and then."""

    on: date
    name: BilingualName
    is_joint_leave: bool


@cache
def holidays_of(year: int) -> Mapping[date, Holiday]:
    """The holidays of one year by their dates. A day that is both is a public holiday."""
    from holidays import country_holidays  # noqa: PLC0415  # 40 ms that the start need not wait for

    found: dict[date, Holiday] = {}
    for category, is_joint_leave in (("government", True), ("public", False)):
        indonesian = country_holidays("ID", years=year, categories=(category,), language="id")
        english = country_holidays("ID", years=year, categories=(category,), language="en_US")
        for on, name in indonesian.items():
            found[on] = Holiday(on, BilingualName(name, english[on]), is_joint_leave)
    return found
