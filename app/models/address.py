"""Where a patron lives, written as Indonesian forms ask it."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import LINK_TO_PATRON, NOT_PERSONAL, OF_PATRON, Record, field, reference
from app.models.patron import Patron
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class Address(Record):
    """As on the identity card (KTP), or where the patron lives now.

    From small to large: street, RT and RW (neighbours), kelurahan or desa (`village`), kecamatan
    (`district`), kabupaten or kota (`city`), provinsi.
    """

    __tablename__ = "address"
    kind_of_record = RecordKind.ADDRESS
    same_by = (
        "patron_id",
        "address_kind",
        "street",
        "rt",
        "rw",
        "village",
        "district",
        "city",
        "province",
        "postal_code",
    )

    patron_id: Mapped[int] = reference("patron", LINK_TO_PATRON, index=True)
    address_kind: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    street: Mapped[str | None] = field(String(Limit.CONTACT), OF_PATRON)
    rt: Mapped[str | None] = field(String(Limit.SHORT), OF_PATRON)
    rw: Mapped[str | None] = field(String(Limit.SHORT), OF_PATRON)
    village: Mapped[str | None] = field(String(Limit.NAME), OF_PATRON)
    district: Mapped[str | None] = field(String(Limit.NAME), OF_PATRON)
    city: Mapped[str | None] = field(String(Limit.NAME), OF_PATRON)
    province: Mapped[str | None] = field(String(Limit.NAME), OF_PATRON)
    postal_code: Mapped[str | None] = field(String(Limit.SHORT), OF_PATRON)

    patron: Mapped[Patron] = relationship()
