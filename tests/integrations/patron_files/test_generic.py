from datetime import date
from pathlib import Path

import pytest

from app.errors import ControlCharacterError, IdentifierEmptyError, TextTooLongError
from app.integrations.patron_files.dates import DayOrder
from app.integrations.patron_files.evidence import DateColumn
from app.integrations.patron_files.patron_file import PatronFile
from app.vocabulary.file_errors import ShortenedNumberError, TwoDigitYearError
from app.vocabulary.imported_patrons import ImportedPatron, LeftOut, LeftOutReason, PresetName, RejectedRow
from app.vocabulary.patrons import ContactKind, Education, IdentifierKind, PatronStatus, Sex

GOLDEN = Path(__file__).parent / "golden"


def _only_row(tmp_path: Path, text: str) -> ImportedPatron | RejectedRow:
    path = tmp_path / "anggota.csv"
    path.write_text(text, encoding="utf-8")
    (row,) = PatronFile.open(path).rows()
    return row


def _patron(tmp_path: Path, text: str) -> ImportedPatron:
    row = _only_row(tmp_path, text)
    assert isinstance(row, ImportedPatron)
    return row


def test_a_school_list_from_excel_is_read_below_its_titles() -> None:
    file = PatronFile.open(GOLDEN / "daftar_anggota_cp1252.csv")
    aisyah, rene, *rejected = file.rows()

    assert (file.preset.name, file.encoding, file.separator) == (PresetName.GENERIC, "cp1252", ";")
    assert aisyah == ImportedPatron(
        line=5,
        full_name="Aisyah Rahmawati",
        identifiers=((IdentifierKind.CARD, "0001"), (IdentifierKind.NISN, "0081234567")),
        contacts=(
            (ContactKind.MOBILE, "081390001111"),
            (ContactKind.EMAIL, "aisyah@contoh.sch.id"),
            (ContactKind.ADDRESS, "Jl. Pemuda 5"),
        ),
        class_or_faculty="XI IPA 2",
        sex=Sex.FEMALE,
        born="2008-03-03",
        notes="Ketua OSIS – aktif",
    )
    assert isinstance(rene, ImportedPatron)
    assert (rene.full_name, rene.born) == ("René Sitompul", "2007-08-21")
    assert [(row.line, row.reason, row.column) for row in rejected if isinstance(row, RejectedRow)] == [
        (7, TwoDigitYearError("12-11-08"), "Tempat, Tanggal Lahir"),
        (8, ShortenedNumberError("8,12346E+09"), "NISN"),
    ]
    assert file.left_out_columns == (
        LeftOut("No", LeftOutReason.UNKNOWN),
        LeftOut("Agama", LeftOutReason.PRIVATE),
        LeftOut("Nama Ibu Kandung", LeftOutReason.PRIVATE),
    )


def test_the_headings_of_inlislite_are_known() -> None:
    file = PatronFile.open(GOLDEN / "inlislite_anggota.csv")
    (row,) = file.rows()

    assert row == ImportedPatron(
        line=2,
        full_name="Siti Khotimah",
        identifiers=((IdentifierKind.CARD, "24010100001"),),
        contacts=(
            (ContactKind.MOBILE, "085600001111"),
            (ContactKind.PHONE, "024-6700000"),
            (ContactKind.EMAIL, "siti.k@contoh.id"),
            (
                ContactKind.ADDRESS,
                "Jl. Baru 2, Tembalang, Sendangmulyo, RT 03, RW 04, Jawa Tengah, Kota Semarang",
            ),
        ),
        category="Umum",
        status=PatronStatus.ACTIVE,
        member_since=date(2024, 1, 15),
        member_until=date(2025, 1, 14),
        sex=Sex.FEMALE,
        born="1990-12-09",
        institution="SMP Contoh 3",
        occupation="Guru",
        education=Education.S1,
    )
    assert "3321054912900001" not in repr(row)


def test_blank_cells_say_nothing(tmp_path: Path) -> None:
    header = "nama,kartu,email,hp,lahir,alamat,jk,kategori,instansi,kelas,pekerjaan,pendidikan,sejak,catatan"

    assert _patron(tmp_path, f"{header}\nSiti{',' * 13}\n") == ImportedPatron(line=2, full_name="Siti")


@pytest.mark.parametrize(
    ("cells", "column", "reason"),
    [
        ("N" * 201, "nama", TextTooLongError(201, 200)),
        ("Si\x07ti", "nama", ControlCharacterError("U+0007")),
        ("Siti\u202e", "nama", ControlCharacterError("U+202E")),
        ("Siti,M1,06/31/1990", "lahir", None),
        ("Siti,***", "kartu", IdentifierEmptyError("***")),
        ("Siti,1.23E+15", "kartu", ShortenedNumberError("1.23E+15")),
        ("Siti,M1,01/02/99", "lahir", TwoDigitYearError("01/02/99")),
    ],
)
def test_a_bad_cell_rejects_its_row_and_is_named(
    tmp_path: Path, cells: str, column: str, reason: Exception | None
) -> None:
    row = _only_row(tmp_path, "nama,kartu,lahir\n" + cells + "," * (2 - cells.count(",")) + "\n")

    assert isinstance(row, RejectedRow)
    assert (row.line, row.column) == (2, column)
    assert reason is None or row.reason == reason


@pytest.mark.parametrize(
    "name", ["Y", "محمد علي", "陈美玲", "ꦱꦶꦠꦶ", "Zoe\u0301", "👩🏽‍🏫 Bu Guru", "O'Neil; Jr."]
)
def test_names_of_every_script_are_kept(tmp_path: Path, name: str) -> None:
    patron = _patron(tmp_path, f'nama\tkartu\n"{name}"\tM1\n')

    assert patron.full_name == name.replace("e\u0301", "é")


def test_a_word_that_is_not_understood_is_left_out_and_the_row_stays(tmp_path: Path) -> None:
    patron = _patron(tmp_path, "nama,jk,email,hp,status,sejak\nSiti,x,siti,tanya ibu,Kawin,2020\n")

    assert patron == ImportedPatron(
        line=2,
        full_name="Siti",
        left_out=tuple(
            LeftOut(column, LeftOutReason.NOT_UNDERSTOOD)
            for column in ("jk", "email", "hp", "status", "sejak")
        ),
    )


def test_a_column_of_american_dates_is_read_as_such(tmp_path: Path) -> None:
    path = tmp_path / "members.csv"
    path.write_text("name,born\nAnn,01/02/1990\nBob,12/25/1991\n", encoding="utf-8")

    file = PatronFile.open(path)

    assert [row.born for row in file.rows() if isinstance(row, ImportedPatron)] == [
        "1990-01-02",
        "1991-12-25",
    ]
    assert file.date_columns == (DateColumn("born", DayOrder.MONTH_FIRST, "12/25/1991", matters=True),)


def test_an_order_that_was_assumed_is_said_and_one_that_does_not_matter_is_not(tmp_path: Path) -> None:
    path = tmp_path / "members.csv"
    path.write_text("name,born,joined\nAnn,01/02/1990,2020-01-01\n", encoding="utf-8")

    assert PatronFile.open(path).date_columns == (DateColumn("born", DayOrder.DAY_FIRST, None, matters=True),)


def test_pria_and_wanita_are_told_from_laki_laki_and_perempuan(tmp_path: Path) -> None:
    path = tmp_path / "anggota.csv"
    path.write_text("nama,jk\nBudi,P\nSiti,W\n", encoding="utf-8")

    assert [r.sex for r in PatronFile.open(path).rows() if isinstance(r, ImportedPatron)] == [
        Sex.MALE,
        Sex.FEMALE,
    ]


def test_names_in_parts_become_one_name(tmp_path: Path) -> None:
    text = "Last name;First name;Middle name;Title\nBrontë;Emily;Jane;Ms\n"

    assert _patron(tmp_path, text).full_name == "Emily Jane Brontë"


def test_empty_columns_at_the_end_of_a_spreadsheet_do_no_harm(tmp_path: Path) -> None:
    assert _patron(tmp_path, "nama,kartu,,\nSiti,M1,,,,\n").full_name == "Siti"


def test_accounts_carry_the_name_of_their_network(tmp_path: Path) -> None:
    patron = _patron(tmp_path, "nama,Instagram,Facebook\nSiti,@siti,https://fb.example/siti\n")

    assert patron.contacts == (
        (ContactKind.SOCIAL, "Instagram @siti"),
        (ContactKind.SOCIAL, "https://fb.example/siti"),
    )


def test_one_number_written_in_two_ways_is_one_contact(tmp_path: Path) -> None:
    patron = _patron(tmp_path, "nama,hp,wa\nSiti,+62 812-3456-7890,081234567890\n")

    assert patron.contacts == ((ContactKind.MOBILE, "+62 812-3456-7890"),)
