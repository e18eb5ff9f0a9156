"""The graphs of statuses that kinds of request are shipped with."""

from app.services.shipped_kinds.parts import ShippedFlow, ShippedStatus
from app.vocabulary.names import BilingualName
from app.vocabulary.requests import TRANSITIONS, StatusClass
from app.vocabulary.status_flows import CLASS_NAMES

USUAL, PURCHASE, INTERLIBRARY, VISIT, COMPLAINT = "usual", "purchase", "interlibrary", "visit", "complaint"


def _flow(
    code: str,
    indonesian: str,
    english: str,
    *,
    names: dict[StatusClass, BilingualName] | None = None,
    without: frozenset[StatusClass] = frozenset(),
) -> ShippedFlow:
    """One status a class, with the usual ways between them; classes left out take their ways with them."""
    called = {**CLASS_NAMES, **(names or {})}
    statuses = tuple(
        ShippedStatus(
            code=one.value,
            name=called[one],
            status_class=one,
            followed_by=tuple(next_one.value for next_one in followers if next_one not in without),
        )
        for one, followers in TRANSITIONS.items()
        if one not in without
    )
    return ShippedFlow(code, BilingualName(indonesian, english), statuses)


FLOWS = (
    _flow(USUAL, "Alur umum", "The usual way"),
    _flow(
        PURCHASE,
        "Usulan koleksi",
        "Purchase suggestion",
        names={
            StatusClass.WORKING: BilingualName("Ditimbang", "Being considered"),
            StatusClass.WAITING_FOR_PATRON: BilingualName("Menunggu pengusul", "Waiting for their answer"),
            StatusClass.WAITING_FOR_OTHERS: BilingualName("Dipesan", "Ordered"),
            StatusClass.READY: BilingualName("Sudah datang", "Has arrived"),
            StatusClass.DELIVERED: BilingualName("Diserahkan ke pengusul", "With who suggested it"),
            StatusClass.DECLINED: BilingualName("Tidak dibeli", "Not bought"),
        },
    ),
    _flow(
        INTERLIBRARY,
        "Silang layan",
        "Interlibrary loan",
        names={
            StatusClass.WORKING: BilingualName("Mencari pemilik", "Looking for a lender"),
            StatusClass.WAITING_FOR_OTHERS: BilingualName("Diminta ke pemilik", "Asked of a lender"),
            StatusClass.READY: BilingualName("Tiba di sini", "Here to be collected"),
            StatusClass.DELIVERED: BilingualName("Di tangan pemustaka", "With the patron"),
            StatusClass.CLOSED: BilingualName("Kembali ke pemilik", "Back with the lender"),
            StatusClass.DECLINED: BilingualName("Tidak didapat", "Not obtained"),
        },
    ),
    _flow(
        VISIT,
        "Kunjungan dan bimbingan",
        "Visits and instruction",
        names={
            StatusClass.WORKING: BilingualName("Direncanakan", "Being planned"),
            StatusClass.WAITING_FOR_PATRON: BilingualName("Menunggu kepastian", "Waiting to be confirmed"),
            StatusClass.READY: BilingualName("Dipastikan", "Confirmed"),
            StatusClass.DELIVERED: BilingualName("Terlaksana", "Took place"),
        },
    ),
    _flow(
        COMPLAINT,
        "Keluhan",
        "Complaint",
        names={
            StatusClass.NEW: BilingualName("Diterima", "Received"),
            StatusClass.WORKING: BilingualName("Ditelusuri", "Being looked into"),
            StatusClass.DELIVERED: BilingualName("Dijawab", "Answered"),
            StatusClass.CLOSED: BilingualName("Tuntas", "Settled"),
            StatusClass.CANCELLED: BilingualName("Ditarik kembali", "Withdrawn"),
        },
        without=frozenset({StatusClass.READY, StatusClass.DECLINED}),
    ),
)
"""A complaint is answered or withdrawn: it is never declined."""
