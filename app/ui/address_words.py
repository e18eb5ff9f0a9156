"""An address in one line, as it is written on an Indonesian envelope."""

from app.vocabulary.patron_form import AddressEntry


def address_in_words(entry: AddressEntry) -> str:
    """Jl. Mawar 5, RT 03/RW 07, Sendangmulyo, Kec. Tembalang, Kota Semarang, Jawa Tengah 50272."""
    neighbours = "/".join(
        f"{name} {number}" for name, number in (("RT", entry.rt), ("RW", entry.rw)) if number is not None
    )
    end = " ".join(part for part in (entry.province, entry.postal_code) if part)
    district = f"Kec. {entry.district}" if entry.district else None
    parts = (entry.street, neighbours, entry.village, district, entry.city, end)
    return ", ".join(part for part in parts if part)
