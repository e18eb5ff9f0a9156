"""The usual heading words of patron lists, in English and Indonesian, and what each one means."""

import re
import unicodedata
from collections.abc import Mapping

from app.integrations.patron_files.fields import PatronField, Role
from app.vocabulary.imported_patrons import LeftOutReason

# Written as people write them; compared by `heading_key`, to which nomor and number are "no".
_WORDS: Mapping[PatronField, str] = {
    PatronField.NAME: """name, full name, patron name, member name, student name, nama, nama lengkap,
        nama anggota, nama pemustaka, nama siswa, nama mahasiswa, nama peserta didik, nama pengguna,
        nama pegawai, nama guru, nama dosen, nama peserta""",
    PatronField.FIRST_NAME: "first name, given name, forename, nama depan",
    PatronField.MIDDLE_NAME: "middle name, nama tengah",
    PatronField.LAST_NAME: "last name, surname, family name, nama belakang, nama keluarga, marga",
    PatronField.TITLE: "title, salutation, form of address, prefix, sapaan, gelar depan",
    PatronField.TITLE_AFTER: "title after, suffix, gelar, gelar belakang",
    PatronField.CARD: """card, card no, library card, library card no, patron id, patron no, member id,
        member no, membership id, membership no, patron barcode, barcode, kartu, no kartu,
        no anggota, id anggota, kode anggota, no kartu anggota, no induk anggota, no barcode, no pemustaka,
        no keanggotaan""",
    PatronField.OLD_CARD: """old card, old card no, previous card, kartu lama, no kartu lama,
        no anggota lama""",
    PatronField.NIM: """nim, npm, nrp, nim npm, no induk mahasiswa, no pokok mahasiswa, student id,
        student no, matriculation no""",
    PatronField.NIS: "nis, no induk, no induk siswa, pupil no",
    PatronField.NISN: "nisn, no induk siswa nasional",
    PatronField.NIP: "nip, no induk pegawai, no pegawai, employee id, employee no",
    PatronField.NIDN: "nidn, no induk dosen nasional, lecturer no",
    PatronField.LIBRARY_SYSTEM: "library system id, library system no, system id, borrowernumber, id sistem",
    PatronField.EMAIL: """email, email address, mail, surel, pos el, alamat email, alamat surel,
        alamat pos el, email pribadi, email kampus, email sekolah""",
    PatronField.PHONE: """phone, phone no, telephone, telephone no, tel, tel no, home phone, work phone,
        contact no, telp, telp rumah, no telp, no telp rumah, telepon, telepon rumah, no telepon, tlp,
        no tlp, kontak, no kontak, hp telp, telp hp, no telp hp""",
    PatronField.MOBILE: """mobile, mobile no, mobile phone, cell, cell phone, whatsapp, wa,
        whatsapp no, hp, no hp, hp wa, no hp wa, no wa, no whatsapp, handphone, no handphone, ponsel,
        no ponsel, telepon genggam, telepon seluler, no seluler""",
    PatronField.SOCIAL: "social media, instagram, ig, facebook, telegram, media sosial, medsos, akun medsos",
    PatronField.ADDRESS: """address, home address, street, street address, address 1, address 2,
        address line 1, address line 2, city, town, district, province, state, country, postal code,
        post code, zip, zip code, alamat, alamat rumah, alamat lengkap, alamat tinggal, alamat domisili,
        alamat tempat tinggal, domisili, jalan, rt, rw, rt rw, kelurahan, desa, kelurahan desa, kecamatan,
        kota, kabupaten, kabupaten kota, kota kabupaten, provinsi, propinsi, kode pos""",
    PatronField.CATEGORY: """category, patron category, patron type, member type, membership type,
        membership category, kategori, kategori anggota, kategori pemustaka, jenis anggota,
        jenis keanggotaan, jenis pemustaka, tipe anggota, tipe keanggotaan""",
    PatronField.STATUS: "status, member status, membership status, status anggota, status keanggotaan",
    PatronField.MEMBER_SINCE: """member since, since, joined, joined on, join date, date joined, registered,
        registered on, registration date, date registered, enrolled, date enrolled, tanggal daftar,
        tanggal pendaftaran, tanggal registrasi, tanggal bergabung, tanggal menjadi anggota, anggota sejak,
        sejak, terdaftar, tanggal terdaftar, mulai berlaku""",
    PatronField.MEMBER_UNTIL: """member until, until, valid until, valid to, valid through, expires,
        expires on, expiry, expiry date, expiration date, date expiry, berlaku hingga, berlaku sampai,
        berlaku sd, masa berlaku, tanggal berlaku, tanggal akhir berlaku, tanggal kedaluwarsa,
        tanggal kadaluarsa, kedaluwarsa, kadaluarsa, anggota sampai, anggota hingga""",
    PatronField.SEX: "sex, gender, jenis kelamin, kelamin, jk, l p",
    PatronField.BORN: """born, born on, birth date, date of birth, dob, birthday, birth year,
        year of birth, lahir, tanggal lahir, tahun lahir, ttl, tempat tanggal lahir, tempat dan tanggal lahir,
        tempat lahir tanggal lahir""",
    PatronField.INSTITUTION: """institution, organisation, organization, school, university, college,
        company, employer, instansi, nama instansi, asal instansi, institusi, nama institusi, lembaga,
        sekolah, nama sekolah, asal sekolah, universitas, perguruan tinggi, unit kerja, kantor,
        tempat kerja""",
    PatronField.CLASS_OR_FACULTY: """class, classroom, grade, faculty, department, major, programme, program,
        study program, study programme, kelas, kelas siswa, rombel, fakultas, jurusan, prodi,
        program studi""",
    PatronField.OCCUPATION: "occupation, job, profession, pekerjaan, profesi, jabatan",
    PatronField.EDUCATION: "education, education level, pendidikan, pendidikan terakhir, jenjang pendidikan",
    PatronField.NOTES: "note, notes, remark, remarks, comment, comments, catatan, keterangan",
    PatronField.LANGUAGE: "language, preferred language, lang, bahasa",
}

_NEVER_TAKEN = """nik, ktp, nik ktp, no induk kependudukan, no kk, kk, kartu keluarga, no kartu keluarga,
    no identitas, identity no, identity card no, identity card, national id, national id no,
    national identity no, ssn, passport, passport no, paspor, no paspor, sim, no sim, npwp, no npwp, agama,
    religion, faith, ibu kandung, nama ibu, nama ibu kandung, mother, mother name, mothers name,
    mothers maiden name, mother maiden name, password, passwd, mpasswd, kata sandi, sandi, pin, suku,
    suku bangsa, ethnicity, ethnotes, ras, race, golongan darah, blood type"""

_NEVER_TAKEN_ANYWHERE = frozenset(
    {"nik", "ktp", "agama", "religion", "password", "passwd", "mpasswd", "paspor"}
)

_SAME_WORDS = (("nomor", "no"), ("nomer", "no"), ("number", "no"), ("tgl", "tanggal"))
# INLISLite has each part of an address twice: as the identity card says, and as it is now.
_WHICH_ADDRESS = re.compile(r" (?:sekarang|saat ini|sesuai ktp|ktp)$")
# `NO TELP (KEADAAN DARURAT)` is the number of somebody else.
_SOMEBODY_ELSE = re.compile(
    r"\((?:[^)]* )?(?:darurat|emergency|wali|ortu|orang ?tua|parents?|guardian)\b", re.IGNORECASE
)
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_SIGNS = re.compile(r"[^\w]+|_")


def heading_words(heading: str) -> str:
    """A heading in small letters, without brackets, dots, underscores and doubled blanks."""
    plain = _BRACKETS.sub(" ", unicodedata.normalize("NFKC", heading).casefold().replace("'", ""))
    return _SIGNS.sub(" ", plain).strip()


def heading_key(heading: str) -> str:
    """How headings are compared: `No. HP`, `NO_HP`, `nomor hp` and `NomorHP` are one."""
    key = heading_words(heading).replace(" ", "")
    for written, meant in _SAME_WORDS:
        key = key.replace(written, meant)
    return key


def _keys(words: str) -> list[str]:
    return [heading_key(word) for word in words.split(",")]


_FIELDS = {key: field for field, words in _WORDS.items() for key in _keys(words)}
_PRIVATE = frozenset(_keys(_NEVER_TAKEN))


def recognise(heading: str) -> Role:
    """What a column under this heading holds; a heading of two names (`Nama / Name`) is known by either."""
    role = _recognise_one(heading)
    if role is not LeftOutReason.UNKNOWN or "/" not in heading:
        return role
    roles = [_recognise_one(part) for part in heading.split("/")]
    if LeftOutReason.PRIVATE in roles:
        return LeftOutReason.PRIVATE
    return next((role for role in roles if role is not LeftOutReason.UNKNOWN), LeftOutReason.UNKNOWN)


def _recognise_one(heading: str) -> Role:
    words = heading_words(heading)
    key = heading_key(words)
    if _SOMEBODY_ELSE.search(heading):
        return LeftOutReason.NOT_KEPT
    if key in _FIELDS:
        return _FIELDS[key]
    address = _FIELDS.get(heading_key(_WHICH_ADDRESS.sub("", words)))
    if address is PatronField.ADDRESS:
        return address
    if key in _PRIVATE or not _NEVER_TAKEN_ANYWHERE.isdisjoint(words.split()):
        return LeftOutReason.PRIVATE
    return LeftOutReason.UNKNOWN


def is_of_identity_card(heading: str) -> bool:
    """Whether an address column repeats what the identity card says."""
    return "ktp" in heading.casefold()
