import pytest

from app.integrations.patron_files import headings
from app.integrations.patron_files.fields import PatronField as F
from app.integrations.patron_files.headings import heading_key, recognise
from app.vocabulary.imported_patrons import LeftOutReason


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Card Number", F.CARD),
        ("No. Anggota", F.CARD),
        ("NOMOR_KARTU", F.CARD),
        ("nomor  kartu anggota", F.CARD),
        ("Nama", F.NAME),
        ("Full Name *", F.NAME),
        ("Nama / Name", F.NAME),
        ("Nama Siswa/i", F.NAME),
        ("E-mail", F.EMAIL),
        ("Surel", F.EMAIL),
        ("NO.  HP", F.MOBILE),
        ("No HP (WA aktif)", F.MOBILE),
        ("NomorHP", F.MOBILE),
        ("Telp/HP", F.PHONE),
        ("No. Telepon", F.PHONE),
        ("WhatsApp", F.MOBILE),
        ("Date of Birth (dd/mm/yyyy)", F.BORN),
        ("Tgl. Lahir", F.BORN),
        ("Tempat, Tanggal Lahir", F.BORN),
        ("Alamat (sesuai KTP)", F.ADDRESS),
        ("KABUPATEN / KOTA SEKARANG", F.ADDRESS),
        ("Jenis Kelamin", F.SEX),
        ("L/P", F.SEX),
        ("Jenis Anggota", F.CATEGORY),
        ("Instansi", F.INSTITUTION),
        ("Kelas", F.CLASS_OR_FACULTY),
        ("Fakultas", F.CLASS_OR_FACULTY),
        ("Pekerjaan", F.OCCUPATION),
        ("Pendidikan Terakhir", F.EDUCATION),
        ("Member since", F.MEMBER_SINCE),
        ("Tanggal Pendaftaran", F.MEMBER_SINCE),
        ("Berlaku hingga", F.MEMBER_UNTIL),
        ("Catatan", F.NOTES),
        ("NIM", F.NIM),
        ("NPM", F.NIM),
        ("NIS", F.NIS),
        ("NISN", F.NISN),
        ("NIP", F.NIP),
        ("NIDN", F.NIDN),
    ],
)
def test_usual_headings_are_known_in_both_languages(heading: str, field: F) -> None:
    assert recognise(heading) is field


@pytest.mark.parametrize(
    "heading",
    ["NIK", "No. KTP", "NIK/NIM", "Nomor Identitas", "NO. IDENTITAS", "Agama", "Religion", "Nama Ibu Kandung",
     "IBU KANDUNG", "Mother's Maiden Name", "Password", "PIN", "NIK Ayah", "No. Paspor", "Suku"],
)  # fmt: skip
def test_private_headings_are_never_taken(heading: str) -> None:
    assert recognise(heading) is LeftOutReason.PRIVATE


@pytest.mark.parametrize("heading", ["NAMA (KEADAAN DARURAT)", "No. HP (Orang Tua)", "Phone (guardian)"])
def test_other_people_are_no_patrons(heading: str) -> None:
    assert recognise(heading) is LeftOutReason.NOT_KEPT


@pytest.mark.parametrize("heading", ["", "No", "Tempat Lahir", "Nama Wali", "Foto", "Status Perkawinan"])
def test_other_headings_are_unknown(heading: str) -> None:
    assert recognise(heading) is LeftOutReason.UNKNOWN


def test_no_word_means_two_things() -> None:
    words = [heading_key(word) for text in headings._WORDS.values() for word in text.split(",")]
    words += [heading_key(word) for word in headings._NEVER_TAKEN.split(",")]

    assert sorted(words) == sorted(set(words))
