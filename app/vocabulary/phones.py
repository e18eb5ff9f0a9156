"""Phone numbers as digits: one number is found however it was written (0812-…, +62 812 …)."""

from app.vocabulary.text import digits

COUNTRY_CODE = "62"
"""Indonesia's (ITU-T E.164); numbers of other countries keep their own."""


def phone_words(value: str) -> list[str]:
    """The digit words by which a number is found: as written, and in local and international form."""
    number = digits(value)
    if not number:
        return []
    if number.startswith(COUNTRY_CODE):
        return [number, f"0{number[2:]}"]
    if number.startswith("0"):
        return [number, f"{COUNTRY_CODE}{number[1:]}"]
    return [number]
