"""The services and prepared answers that a new library starts with; purposes begin as in INLISLite."""

from app.services.shipped_lists import ShippedEntry
from app.vocabulary.key_information import Shape
from app.vocabulary.names import BilingualName

BROUGHT_BY_A_PATRON = "friend"
"""The trigger with which staff can name who brought the patron: the referral sign of loyalty."""


def _entry(code: str, indonesian: str, english: str) -> ShippedEntry:
    return ShippedEntry(code, BilingualName(indonesian, english))


SERVICES = (
    _entry("loans", "Peminjaman", "Loans"),
    _entry("reading_room", "Ruang baca", "Reading room"),
    _entry("reference_desk", "Meja rujukan", "Reference desk"),
    _entry("literature_search", "Penelusuran literatur", "Literature search"),
    _entry("interlibrary_loan", "Silang layan", "Interlibrary loan"),
    _entry("similarity_check", "Cek kemiripan", "Similarity check"),
    _entry("sdi", "Layanan SDI", "SDI service"),
    _entry("current_awareness", "Informasi terbaru", "Current awareness"),
    _entry("digital_collection", "Koleksi digital", "Digital collection"),
    _entry("information_literacy", "Kelas literasi informasi", "Information literacy class"),
    _entry("discussion_room", "Ruang diskusi", "Discussion room"),
)

ANSWERS: dict[Shape, tuple[ShippedEntry, ...]] = {
    Shape.TRIGGER: (
        _entry("assignment", "Tugas kuliah atau sekolah", "An assignment"),
        _entry("teacher", "Disarankan dosen atau guru", "A lecturer or teacher"),
        _entry(BROUGHT_BY_A_PATRON, "Diajak teman", "A friend"),
        _entry("social_media", "Media sosial", "Social media"),
        _entry("not_found_elsewhere", "Tidak ada di tempat lain", "Not found elsewhere"),
        _entry("wifi_or_room", "Wifi atau ruang", "Wifi or a room"),
        _entry("other", "Lainnya", "Other"),
    ),
    Shape.PURPOSE: (
        _entry("reading", "Membaca", "Reading"),
        _entry("borrowing", "Meminjam atau mengembalikan", "Borrowing or returning"),
        _entry("assignment", "Mengerjakan tugas", "Working on an assignment"),
        _entry("research", "Penelitian atau mencari referensi", "Research or references"),
        _entry("internet", "Internet", "Internet"),
        _entry("meeting", "Diskusi atau pertemuan", "Discussion or meeting"),
        _entry("event", "Mengikuti kegiatan", "An event"),
        _entry("study_visit", "Studi banding", "A study visit"),
        _entry("recreation", "Rekreasi", "Recreation"),
    ),
    Shape.OTHER_SOURCE: (
        _entry("search_engine", "Mesin pencari", "A search engine"),
        _entry("ai_assistant", "Asisten AI", "An AI assistant"),
        _entry("social_video", "YouTube atau media sosial", "YouTube or social media"),
        _entry("other_library", "Perpustakaan lain", "Another library"),
        _entry("bookshop", "Toko buku", "A bookshop"),
        _entry("journal_databases", "Basis data jurnal", "Journal databases"),
        _entry("people", "Teman, guru atau keluarga", "Friends, teachers or family"),
    ),
    Shape.BENEFIT: (
        _entry("saves_time", "Hemat waktu", "Saves time"),
        _entry("saves_money", "Hemat biaya", "Saves money"),
        _entry("citable_sources", "Sumber yang bisa dikutip", "Sources that can be cited"),
        _entry("quiet_place", "Tempat belajar tenang", "A quiet place to study"),
        _entry("teaching_material", "Bahan mengajar", "Teaching material"),
        _entry("new_skills", "Keterampilan baru", "New skills"),
        _entry("company", "Bertemu orang lain", "Company"),
        _entry("children_read", "Anak suka membaca", "Children who like to read"),
        _entry("enjoyment", "Hiburan", "Enjoyment"),
    ),
}
