"""The lists that a new library starts with; each can be added to, renamed and retired."""

from dataclasses import dataclass

from app.vocabulary.names import BilingualName


@dataclass(frozen=True, slots=True)
class ShippedEntry:
    """An entry of a list: its lasting code and its names."""

    code: str
    name: BilingualName


@dataclass(frozen=True, slots=True)
class ShippedChannel(ShippedEntry):
    """A channel with the name of its icon."""

    icon: str


@dataclass(frozen=True, slots=True)
class ShippedRequestKind(ShippedEntry):
    """A kind of request with its service time, in working days, until the library publishes its own.

    `word_within_hours` of opening time a patron is to hear something; `flow` is a code of
    app/services/shipped_kinds/flows.py.
    """

    service_days: int
    word_within_hours: int
    flow: str = "usual"


def _entry(code: str, indonesian: str, english: str) -> ShippedEntry:
    return ShippedEntry(code, BilingualName(indonesian, english))


def _channel(code: str, icon: str, indonesian: str, english: str) -> ShippedChannel:
    return ShippedChannel(code, BilingualName(indonesian, english), icon)


def _request_kind(
    code: str, days: int, hours: int, indonesian: str, english: str, *, flow: str = "usual"
) -> ShippedRequestKind:
    return ShippedRequestKind(code, BilingualName(indonesian, english), days, hours, flow)


CATEGORIES = (
    _entry("student", "Mahasiswa", "Student"),
    _entry("lecturer", "Dosen", "Lecturer"),
    _entry("pupil", "Pelajar", "Pupil"),
    _entry("teacher", "Guru", "Teacher"),
    _entry("employee", "Pegawai", "Employee"),
    _entry("researcher", "Peneliti", "Researcher"),
    _entry("alumni", "Alumni", "Alumni"),
    _entry("child", "Anak", "Child"),
    _entry("public", "Umum", "General public"),
    _entry("senior", "Lansia", "Senior citizen"),
    _entry("group", "Rombongan", "Group"),
    _entry("institution", "Lembaga", "Institution"),
)

CHANNELS = (
    _channel("desk", "bell-desk", "Di meja", "At the desk"),
    _channel("whatsapp", "message", "WhatsApp", "WhatsApp"),
    _channel("phone", "phone", "Telepon", "Phone"),
    _channel("email", "mail", "Surel", "E-mail"),
    _channel("chat", "message", "Obrolan daring", "Chat"),
    _channel("social_media", "globe", "Media sosial", "Social media"),
    _channel("letter", "letter", "Surat", "Letter"),
    _channel("visit", "visit", "Kunjungan", "Visit"),
    _channel("event", "calendar", "Kegiatan", "Event"),
    _channel("virtual_gathering", "people", "Pertemuan daring", "Virtual gathering"),
)

INTERACTION_KINDS = (
    _entry("reference", "Rujukan", "Reference question"),
    _entry("directional", "Arah", "Directional question"),
    _entry("instruction", "Bimbingan", "Instruction"),
    _entry("complaint", "Keluhan", "Complaint"),
    _entry("praise", "Pujian", "Praise"),
    _entry("readers_advisory", "Saran bacaan", "Reader's advisory"),
    _entry("circulation_help", "Bantuan sirkulasi", "Circulation help"),
    _entry("suggestion", "Usul", "Suggestion"),
    _entry("outreach", "Penjangkauan", "Outreach"),
)

REQUEST_KINDS = (
    _request_kind("reference_question", 1, 8, "Pertanyaan rujukan", "Reference question"),
    _request_kind("literature_search", 3, 16, "Penelusuran literatur", "Literature search"),
    _request_kind("information_package", 5, 24, "Paket informasi", "Information package"),
    _request_kind(
        "document_delivery", 3, 16, "Pengiriman dokumen atau artikel", "Document or article delivery"
    ),
    _request_kind("interlibrary_loan", 10, 40, "Silang layan", "Interlibrary loan", flow="interlibrary"),
    _request_kind("purchase_suggestion", 20, 80, "Usulan koleksi", "Purchase suggestion", flow="purchase"),
    _request_kind("sdi_set_up", 3, 16, "Pendaftaran informasi terseleksi (SDI)", "SDI set-up"),
    _request_kind("hold_help", 1, 8, "Bantuan pemesanan", "Hold help"),
    _request_kind(
        "instruction_or_tour", 5, 16, "Bimbingan atau tur perpustakaan", "Instruction or tour", flow="visit"
    ),
    _request_kind(
        "class_or_group_visit", 5, 16, "Kunjungan kelas atau rombongan", "Class or group visit", flow="visit"
    ),
    _request_kind("group_loan", 3, 16, "Peminjaman rombongan", "Group loan"),
    _request_kind(
        "mobile_library_stop", 10, 40, "Singgahan perpustakaan keliling", "Mobile library stop", flow="visit"
    ),
    _request_kind("membership", 1, 8, "Keanggotaan", "Membership"),
    _request_kind("lost_card", 1, 8, "Kartu hilang", "Lost card"),
    _request_kind("clearance_letter", 1, 8, "Surat bebas pustaka", "Clearance letter"),
    _request_kind("similarity_check", 2, 16, "Cek kemiripan", "Similarity check"),
    _request_kind("thesis_deposit", 2, 16, "Serah simpan karya akhir", "Deposit of a thesis"),
    _request_kind("accessibility", 3, 16, "Layanan disabilitas", "Accessibility"),
    _request_kind("complaint", 3, 8, "Keluhan", "Complaint", flow="complaint"),
)
